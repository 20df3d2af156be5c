import { AuroraAdminMethods, isRpcName, type RpcName } from '../wire/index.ts';

/** How the bodies of a call and its answer are to be read. */
export type Coding = 'binary' | 'json';

/** What a call is known by lies within so many bytes of its body. */
const BEGINNING_BYTES = 256;

/** The call that a message in this protocol begins with, if it is one that changes nothing and so can be made twice. */
export function readCallOf(coding: Coding, body: Buffer): RpcName | undefined {
  const beginning = body.subarray(0, BEGINNING_BYTES);
  const name = coding === 'json' ? nameInJson(beginning) : nameInBinary(beginning);
  return name !== undefined && isRpcName(name) && AuroraAdminMethods[name].service === 'ReadOnlyScheduler'
    ? name
    : undefined;
}

/** The protocol that a `Content-Type` names; JSON unless it says otherwise, as the scheduler has it. Undefined: none that is looked at. */
export function codingOf(contentType: string | undefined): Coding | undefined {
  if (contentType === undefined) return 'json';
  if (contentType.includes('compact')) return undefined;
  return contentType.includes('binary') ? 'binary' : 'json';
}

/** `[1,"name",1,…` */
function nameInJson(beginning: Buffer): string | undefined {
  return /^\s*\[\s*1\s*,\s*"(\w+)"\s*,\s*1\s*,/.exec(beginning.toString('latin1'))?.[1];
}

const VERSION_1_CALL = 0x80010001;
const CALL = 1;

/** A version with the type, a name, and so on; older ones begin with the name, and the type follows. */
function nameInBinary(beginning: Buffer): string | undefined {
  if (beginning.length < 9) return undefined;
  const isStrict = beginning.readUInt32BE(0) === VERSION_1_CALL;
  const at = isStrict ? 8 : 4;
  const end = at + beginning.readUInt32BE(at - 4);
  if (end >= beginning.length || (!isStrict && beginning[end] !== CALL)) return undefined;
  return beginning.toString('latin1', at, end);
}
