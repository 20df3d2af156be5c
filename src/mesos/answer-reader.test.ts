import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AnswerReader, type CallAnswer } from './answer-reader.ts';

const MOST_TEXT = 12;

/** What is read of bytes that come in pieces. */
function read(pieces: readonly Buffer[]): CallAnswer[] {
  const answers: CallAnswer[] = [];
  const reader = new AnswerReader((answer) => answers.push(answer), MOST_TEXT);
  for (const piece of pieces) reader.take(piece);
  return answers;
}

const whole = (text: string): CallAnswer[] => read([Buffer.from(text)]);

describe('answers of a master', () => {
  it.each([
    ['no body', 'HTTP/1.1 202 Accepted\r\nDate: x\r\nContent-Length: 0\r\n\r\n', { status: 202, text: '' }],
    ['no length', 'HTTP/1.1 204 No Content\r\n\r\n', { status: 204, text: '' }],
    ['a length', 'HTTP/1.1 400 Bad Request\r\ncontent-length: 4\r\n\r\nwhy?', { status: 400, text: 'why?' }],
    [
      'a long body',
      'HTTP/1.1 400 X\r\nContent-Length: 16\r\n\r\n0123456789abcdef',
      { status: 400, text: '0123456789ab' },
    ],
    [
      'chunks',
      'HTTP/1.1 503 X\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nno\r\nA\r\n leader...\r\n0\r\nTrailer: 1\r\n\r\n',
      { status: 503, text: 'no leader...' },
    ],
    ['an answer before', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n', { status: 202, text: '' }],
  ])('with %s are read, however they are cut', (_, text, answer) => {
    expect(whole(text)).toEqual([answer]);
    const twice = Buffer.from(text + text);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: twice.length })), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), twice.length];
        const pieces = places.slice(1).map((end, i) => twice.subarray(places[i], end));
        expect(read(pieces)).toEqual([answer, answer]);
      }),
    );
  });

  it.each([
    ['no HTTP', 'SSH-2.0-x\r\n\r\n', 'not HTTP'],
    ['chunks without a size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 'no size'],
    ['an endless head', `HTTP/1.1 200 OK\r\n${'x'.repeat(20_000)}`, 'too long'],
  ])('that are %s are refused', (_, text, reason) => {
    expect(() => whole(text)).toThrow(reason);
  });
});
