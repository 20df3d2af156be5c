/** Whole messages: an envelope of name, type and sequence number around a struct. */

import type { StructType } from './types.ts';

/** What a message is. */
export const MessageType = { CALL: 1, REPLY: 2, EXCEPTION: 3, ONEWAY: 4 } as const;
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/** The envelope of a message to be written. */
export interface MessageHeader {
  /** Name of the method. */
  readonly name: string;
  readonly type: MessageType;
  /** Signed 32 bits; a reply has the number of its call. */
  readonly seqid: number;
}

/** A message whose envelope has been read. Its body is to be read once, by `body` or `skipBody`. */
export interface IncomingMessage {
  readonly name: string;
  /** As it came: the original does not look at it. */
  readonly type: number;
  readonly seqid: number;

  /**
   * Reads the body.
   * @throws ProtocolError of kind `arguments` when the original would answer it with an exception message
   */
  body<T>(type: StructType<T>): T;

  /**
   * Reads past a body of unknown type, as the original does before it answers that it knows no such method.
   * @throws ProtocolError
   */
  skipBody(): void;

  /**
   * How many elements of sets and lists the body has lost because they hold an enum number that is not known. The
   * original has null in their place, and fails where it comes to use them.
   */
  readonly dropped: number;
}
