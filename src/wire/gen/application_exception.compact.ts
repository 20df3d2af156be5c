// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { CompactReader } from '../compact/reader.ts';
import type { CompactWriter } from '../compact/writer.ts';
import type * as application_exception from './application_exception.ts';

export function readApplicationException(r: CompactReader): application_exception.ApplicationException {
  let message: string | undefined;
  let type = 0;
  for (let h = r.field(0); h !== 0; h = r.field(h)) {
    switch (h) {
      case 0x80001:
        message = r.string();
        break;
      case 0x50002:
        type = r.i32();
        break;
      default:
        r.skip(h >>> 16);
    }
  }
  return { message, type };
}
export function writeApplicationException(w: CompactWriter, v: application_exception.ApplicationException): void {
  let last = 0;
  if (v.message !== undefined) last = w.stringField(last, 1, v.message);
  last = w.i32Field(last, 2, v.type);
  w.endStruct();
}
