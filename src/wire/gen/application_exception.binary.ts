// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { BinaryReader } from '../binary/reader.ts';
import type { BinaryWriter } from '../binary/writer.ts';
import type * as application_exception from './application_exception.ts';

export function readApplicationException(r: BinaryReader): application_exception.ApplicationException {
  let message: string | undefined;
  let type = 0;
  for (let h = r.field(); h !== 0; h = r.field()) {
    switch (h) {
      case 0xb0001:
        message = r.string();
        break;
      case 0x80002:
        type = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { message, type };
}
export function writeApplicationException(w: BinaryWriter, v: application_exception.ApplicationException): void {
  if (v.message !== undefined) w.stringField(1, v.message);
  w.i32Field(2, v.type);
  w.endStruct();
}
