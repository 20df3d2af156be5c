// Written by scripts/generate-wire from idl/. Do not edit: change the IDL or the generator, then `npm run generate`.

import type { JsonReader } from '../json/reader.ts';
import type { JsonWriter } from '../json/writer.ts';
import { fragment } from '../json/writer.ts';
import type * as application_exception from './application_exception.ts';

const _1_str = fragment('"1":{"str":');
const _2_i32 = fragment('"2":{"i32":');

export function readApplicationException(r: JsonReader): application_exception.ApplicationException {
  let message: string | undefined;
  let type = 0;
  r.beginStruct();
  for (let h = r.firstField(); h !== 0; h = r.nextField()) {
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
    r.endField();
  }
  r.endStruct();
  return { message, type };
}
export function writeApplicationException(w: JsonWriter, v: application_exception.ApplicationException): void {
  w.beginStruct();
  if (v.message !== undefined) w.stringField(_1_str, v.message);
  w.i32Field(_2_i32, v.type);
  w.endStruct();
}
