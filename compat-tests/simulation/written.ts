import type { ChangeSet, TableName } from '../../src/store/index.ts';

interface Version {
  readonly version: number;
  readonly after: unknown;
}

interface Row {
  durable: number;
  /** Newer ones, oldest first. */
  readonly open: Version[];
}

const TABLES: readonly TableName[] = ['tasks', 'crons', 'updates', 'quotas', 'hosts', 'maintenance'];

/** Numbers every change of every row in each process's memory, and knows which of them the database holds. */
export class Written {
  private readonly processes = new Map<string, Map<string, Row>>();
  private version = 0;

  /** A process changed rows in memory. @param call takes the row's versions that the present call made */
  changed(process: string, changes: ChangeSet, call: Map<string, number> | undefined): void {
    const rows = this.rowsOf(process);
    for (const table of TABLES) {
      for (const [key, { after }] of changes[table]) {
        const name = `${table}/${key}`;
        const row = rows.get(name) ?? { durable: 0, open: [] };
        rows.set(name, row);
        const version = ++this.version;
        row.open.push({ version, after });
        call?.set(name, version);
      }
    }
  }

  committed(changes: ChangeSet, _tables: unknown, process: string): void {
    const rows = this.rowsOf(process);
    for (const table of TABLES) {
      for (const [key, { after }] of changes[table]) {
        const row = rows.get(`${table}/${key}`);
        const at = row?.open.findLastIndex((open) => open.after === after) ?? -1;
        if (row === undefined || at < 0) continue;
        row.durable = row.open[at]?.version ?? row.durable;
        row.open.splice(0, at + 1);
      }
    }
  }

  /** Of the rows that a call changed, one whose change is not durable. */
  notDurable(process: string, wrote: ReadonlyMap<string, number>): string | undefined {
    const rows = this.rowsOf(process);
    for (const [name, version] of wrote) {
      const row = rows.get(name);
      if (row === undefined || row.durable >= version) continue;
      // What came and went before it was committed is no change.
      const later = row.open.filter((open) => open.version >= version);
      if (later.some((open) => open.after === undefined)) continue;
      return name;
    }
    return undefined;
  }

  private rowsOf(process: string): Map<string, Row> {
    let rows = this.processes.get(process);
    if (rows === undefined) {
      rows = new Map();
      this.processes.set(process, rows);
    }
    return rows;
  }
}
