// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import * as binary from './application_exception.binary.ts';
import * as compact from './application_exception.compact.ts';
import * as json from './application_exception.json.ts';
import type { StructType } from '../types.ts';

export * from './application_exception.enums.ts';

/** The body of an exception message. */
export interface ApplicationException {
  readonly message?: string | undefined;
  /** An ApplicationExceptionType, or a number that is none. */
  readonly type: number;
}
export const ApplicationException: StructType<ApplicationException> = {
  name: 'ApplicationException',
  binary: { read: binary.readApplicationException, write: binary.writeApplicationException },
  compact: { read: compact.readApplicationException, write: compact.writeApplicationException },
  json: { read: json.readApplicationException, write: json.writeApplicationException },
};
