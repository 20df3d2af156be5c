/** How the program ends. Documented in `docs/cli.md`, and kept. */
export const EXIT = {
  ok: 0,
  /** The scheduler refused, or what was waited for ended otherwise. */
  refused: 1,
  /** The command line or a file cannot be understood. */
  usage: 2,
  /** The scheduler cannot be found or reached. */
  unreachable: 3,
  /** A login is needed, fails, or may not do this. */
  denied: 4,
  /** What was waited for did not come in time. */
  timedOut: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command did not succeed, in words for the person at the terminal. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** A command line that cannot be understood. */
export function usageError(message: string): CliError {
  return new CliError(EXIT.usage, message);
}
