/**
 * The binary protocol by itself, a function for each struct: for programs that have to be small, such as the web interface, whose
 * bundle leaves out what is not called. There `raw-buffer.ts` is replaced by one that needs no Node.
 */

export * from '../gen/api.binary.ts';
export { readApplicationException } from '../gen/application_exception.binary.ts';
export { BinaryReader } from './reader.ts';
export { BinaryWriter } from './writer.ts';
