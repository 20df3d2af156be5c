import { binary, type StructType } from '../wire/index.ts';
import { damaged } from './damaged.ts';

/**
 * A struct in binary protocol.
 * @param at where it begins in what is read, for the offset of an error
 * @throws DamagedError
 */
export function decode<T>(type: StructType<T>, bytes: Uint8Array, at: number): T {
  try {
    return binary.decode(type, bytes);
  } catch (error) {
    throw damaged(error, at, type.name);
  }
}
