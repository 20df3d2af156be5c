/** Plain JSON as the original's library reads and writes it. */

export { JsonError, type JsonNumber, type JsonObject, type JsonValue, parseLenientJson } from './lenient-json.ts';
export { dumpedObject, heldObject } from './objects.ts';
export { quoted } from './quoted.ts';
export { type ScalarDescriptor, scalarText } from './scalars.ts';
