import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FramingError, MessageReader } from './framing.ts';

/** Reads a message that comes in these pieces, and what follows it. */
function read(reader: (onBody: (piece: Buffer) => void) => MessageReader, pieces: readonly Buffer[]) {
  const body: Buffer[] = [];
  const message = reader((piece) => body.push(Buffer.from(piece)));
  const after: Buffer[] = [];
  for (const piece of pieces) {
    let rest = piece;
    while (rest.length > 0 && !message.isWhole) rest = rest.subarray(message.read(rest));
    after.push(rest);
  }
  const { head, isWhole, isOpenEnded } = message;
  return { head, isWhole, isOpenEnded, body: Buffer.concat(body).toString(), after: Buffer.concat(after).toString() };
}
const response =
  (method = 'POST') =>
  (onBody: (piece: Buffer) => void) =>
    MessageReader.ofResponse(method, onBody);
const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n`;
const CHUNKED = lines(
  'HTTP/1.1 200 OK',
  'Transfer-Encoding: chunked',
  '',
  '4',
  'more',
  '00A;x=1',
  '0123456789',
  '0',
  'X: 1',
  '',
);

describe('an HTTP message', () => {
  it.each<[string, string, string, object]>([
    [
      'with a length',
      'POST',
      `${lines('HTTP/1.1 200 OK', 'Content-Length: 4', '')}bodynext`,
      { isWhole: true, body: 'body', after: 'next' },
    ],
    ['in chunks', 'POST', `${CHUNKED}next`, { isWhole: true, body: 'more0123456789', after: 'next' }],
    [
      'that ends with the connection',
      'POST',
      `${lines('HTTP/1.0 200 OK', '')}all`,
      { isWhole: false, isOpenEnded: true, body: 'all' },
    ],
    [
      'without a body by its status',
      'POST',
      `${lines('HTTP/1.1 204 No Content', '')}next`,
      { isWhole: true, body: '', after: 'next' },
    ],
    [
      'that came on the way',
      'POST',
      `${lines('HTTP/1.1 100 Continue', '')}next`,
      { isWhole: true, body: '', after: 'next' },
    ],
    [
      'to HEAD',
      'HEAD',
      `${lines('HTTP/1.1 200 OK', 'Content-Length: 4', '')}next`,
      { isWhole: true, body: '', after: 'next' },
    ],
    [
      'that is cut off',
      'POST',
      `${lines('HTTP/1.1 200 OK', 'Content-Length: 4', '')}bo`,
      { isWhole: false, isOpenEnded: false, body: 'bo' },
    ],
  ])('%s is followed, however it is cut', (_, method, text, expected) => {
    const bytes = Buffer.from(text);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 8 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        expect(read(response(method), pieces)).toMatchObject(expected);
      }),
    );
  });

  it('that asks ends with its head, unless it says otherwise', () => {
    const request = (text: string) => read((onBody) => MessageReader.ofRequest(onBody), [Buffer.from(text)]);
    expect(request(`\r\n${lines('GET / HTTP/1.1', 'Accept: a', 'accept: b', '')}next`)).toMatchObject({
      head: { startLine: 'GET / HTTP/1.1', headers: new Map([['accept', 'a, b']]) },
      isWhole: true,
      after: 'next',
    });
    expect(request(`${lines('POST /api HTTP/1.1', 'Content-Length: 3', '')}askGET`)).toMatchObject({
      body: 'ask',
      after: 'GET',
    });
  });

  it.each([
    ['no status', lines('HTTP/1.1 OK', '')],
    ['no header', lines('HTTP/1.1 200 OK', 'what', '')],
    ['no length', lines('HTTP/1.1 200 OK', 'Content-Length: -1', '')],
    ['no chunk', lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', 'x')],
    ['a longer chunk than it says', lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '1', 'two')],
    ['a head without an end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(70_000)}`],
    ['a line without an end', `${lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '')}${'1'.repeat(5_000)}`],
  ])('with %s cannot be followed', (_, text) => {
    expect(() => read(response(), [Buffer.from(text)])).toThrow(FramingError);
  });
});
