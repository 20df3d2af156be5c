/**
 * A value that breaks a rule which the original checks with an exception rather than an answer of its own.
 * The API answers ERROR with `detail` as the message, and with a detail that has no message when it is undefined.
 */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
  /** What the client is told, in the original's words; undefined when the original says nothing. */
  readonly detail: string | undefined;

  /**
   * @param detail see {@link ArgumentError.detail}
   * @param explanation what a log should say where the client is told nothing
   */
  constructor(detail: string | undefined, explanation?: string) {
    super(detail ?? explanation ?? 'invalid argument');
    this.detail = detail;
  }
}
