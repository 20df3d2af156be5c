/** Where output goes, and what the program is told by its surroundings. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** Whether a person reads standard error as it is written, so that a line may be written over. */
  readonly isInteractive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Tells a person how things go, on standard error. */
export class Progress {
  private readonly terminal: Pick<Terminal, 'err' | 'isInteractive'>;
  private readonly quiet: boolean;
  private last = '';
  /** Columns of the line that can be written over. */
  private open = 0;

  constructor(terminal: Pick<Terminal, 'err' | 'isInteractive'>, quiet: boolean) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /** A line that stays. */
  note(text: string): void {
    if (this.quiet) return;
    this.done();
    this.terminal.err(`${text}\n`);
  }

  /** How it stands: the same line again and again at a terminal; a new one for each change elsewhere. */
  state(text: string): void {
    if (this.quiet || text === this.last) return;
    this.last = text;
    if (!this.terminal.isInteractive) {
      this.terminal.err(`${text}\n`);
      return;
    }
    this.terminal.err(`\r${text.padEnd(this.open)}`);
    this.open = text.length;
  }

  /** Leaves the line that can be written over. */
  done(): void {
    if (this.open > 0) this.terminal.err('\n');
    this.open = 0;
    this.last = '';
  }
}

/** Rows as a table with columns of their own width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}

/** `3 RUNNING, 1 PENDING`: how many there are of each. */
export function countsText(names: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ') || 'none';
}
