// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

/** Kinds of application exceptions that the server makes. */
export const ApplicationExceptionType = {
  UNKNOWN: 0,
  UNKNOWN_METHOD: 1,
  INVALID_MESSAGE_TYPE: 2,
  WRONG_METHOD_NAME: 3,
  BAD_SEQUENCE_ID: 4,
  MISSING_RESULT: 5,
  INTERNAL_ERROR: 6,
  /** The arguments could not be read. */
  PROTOCOL_ERROR: 7,
  INVALID_TRANSFORM: 8,
  INVALID_PROTOCOL: 9,
  UNSUPPORTED_CLIENT_TYPE: 10,
} as const;
export type ApplicationExceptionType = (typeof ApplicationExceptionType)[keyof typeof ApplicationExceptionType];
/** Name of each ApplicationExceptionType, by its number. */
export const ApplicationExceptionTypeName: Readonly<Record<ApplicationExceptionType, keyof typeof ApplicationExceptionType>> = {
  0: 'UNKNOWN',
  1: 'UNKNOWN_METHOD',
  2: 'INVALID_MESSAGE_TYPE',
  3: 'WRONG_METHOD_NAME',
  4: 'BAD_SEQUENCE_ID',
  5: 'MISSING_RESULT',
  6: 'INTERNAL_ERROR',
  7: 'PROTOCOL_ERROR',
  8: 'INVALID_TRANSFORM',
  9: 'INVALID_PROTOCOL',
  10: 'UNSUPPORTED_CLIENT_TYPE',
};
/** The number as a ApplicationExceptionType, if it is one. */
export function asApplicationExceptionType(n: number): ApplicationExceptionType | undefined {
  return n in ApplicationExceptionTypeName ? (n as ApplicationExceptionType) : undefined;
}
