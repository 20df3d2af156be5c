/** Type numbers of the binary protocol, which field headers of all protocols are turned into when read. */
export const STOP = 0;
export const BOOL = 2;
export const BYTE = 3;
export const DOUBLE = 4;
export const I16 = 6;
export const I32 = 8;
export const I64 = 10;
export const STRING = 11;
export const STRUCT = 12;
export const MAP = 13;
export const SET = 14;
export const LIST = 15;

/** How deep values of unknown fields may nest. Known fields nest as deep as the IDL says: a dozen levels. */
export const MAX_SKIP_DEPTH = 64;
