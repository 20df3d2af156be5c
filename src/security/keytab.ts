import { readFile } from 'node:fs/promises';

const VERSION = 0x0502;

/**
 * The principals of whom a keytab has keys, `name@REALM`, each once.
 * @throws Error naming the flag when the file cannot be read or is no keytab
 * (krb5: doc/formats/keytab_file_format.rst)
 */
export async function principalsIn(file: string): Promise<readonly string[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new Error(`-kerberos_server_keytab: ${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  try {
    return [...new Set(entriesIn(bytes))];
  } catch (error) {
    throw new Error(`-kerberos_server_keytab: ${file} is no keytab`, { cause: error });
  }
}

/** @throws RangeError for what is no keytab */
function* entriesIn(bytes: Buffer): Iterable<string> {
  if (bytes.readUInt16BE(0) !== VERSION) throw new RangeError('not of version 5.2');
  for (let at = 2; at < bytes.length; ) {
    const size = bytes.readInt32BE(at);
    at += 4;
    // A negative size is that of a hole, zero ends the file.
    if (size === 0) return;
    if (size > 0) yield principalOf(bytes.subarray(at, at + size));
    at += Math.abs(size);
  }
}

function principalOf(entry: Buffer): string {
  let at = 2;
  const text = (): string => {
    const begin = at + 2;
    at = begin + entry.readUInt16BE(at);
    if (at > entry.length) throw new RangeError('a name is longer than its entry');
    return entry.toString('utf8', begin, at);
  };
  const realm = text();
  return `${Array.from({ length: entry.readUInt16BE(0) }, text).join('/')}@${realm}`;
}
