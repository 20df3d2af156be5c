import { ArgumentError } from '../model/index.ts';

/**
 * An argument, or a part of one, that must be there. The original stumbles over a missing one.
 * @throws ArgumentError naming it
 */
export function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new ArgumentError(`${name} must be set`);
  return value;
}

/**
 * A text that must say something. (aurora commons: base/MorePreconditions.java)
 * @throws ArgumentError
 */
export function notBlank(text: string | undefined): string {
  if (text === undefined || text.trim() === '') throw new ArgumentError('Argument cannot be blank');
  return text;
}

/**
 * A set that must have elements. (aurora commons: base/MorePreconditions.java)
 * @throws ArgumentError
 */
export function notEmpty<T>(elements: readonly T[] | undefined): readonly T[] {
  if (elements === undefined || elements.length === 0) throw new ArgumentError('Argument cannot be blank');
  return elements;
}

/** UTF-16 units of the longest message that the history of an update takes. */
const LONGEST_MESSAGE = 1024;

/**
 * A message for the history of an update, if there is one. (aurora: scheduler/updater/JobUpdateController.java, AuditData)
 * @throws ArgumentError when it is too long
 */
export function checkAuditMessage(message: string | undefined): void {
  if (message === undefined || message.length <= LONGEST_MESSAGE) return;
  throw new ArgumentError(`message is longer than ${LONGEST_MESSAGE} characters`);
}
