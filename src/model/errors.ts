/**
 * A value that breaks a rule which the original checks with an exception rather than an answer of its own. The API answers
 * ERROR with the message: the original's, or what is wrong where the original's exception has none.
 */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}
