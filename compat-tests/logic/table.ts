/** What came of comparing a table with what our functions give. */
export interface TableOutcome {
  /** Values that were compared. */
  readonly compared: number;
  /** Those that differ, each in words. */
  readonly different: readonly string[];
}

/** A table that the original's own classes filled in, and how to compare it. */
export interface Table {
  /** Name of the file in `golden/logic`. */
  readonly file: string;
  readonly compare: (rows: readonly unknown[]) => TableOutcome;
}

/** A table of which each row is compared by itself. @param compareRow gives what of it differs, and how many values it compared */
export function tableOf<Row>(file: string, compareRow: (row: Row) => TableOutcome): Table {
  return {
    file,
    compare(rows) {
      let compared = 0;
      const different: string[] = [];
      for (const [index, row] of rows.entries()) {
        const outcome = compareRow(row as Row);
        compared += outcome.compared;
        for (const each of outcome.different) different.push(`row ${index + 1}: ${each}`);
      }
      return { compared, different };
    },
  };
}

/** Compares values by their JSON, which all in these tables have. */
export function compareAll(pairs: Iterable<readonly [what: string, ours: unknown, recorded: unknown]>): TableOutcome {
  let compared = 0;
  const different: string[] = [];
  for (const [what, ours, recorded] of pairs) {
    compared++;
    const [here, there] = [JSON.stringify(ours), JSON.stringify(recorded)];
    if (here !== there) different.push(`${what}: ours ${here}, recorded ${there}`);
  }
  return { compared, different };
}
