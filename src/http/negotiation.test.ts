import { describe, expect, it } from '@jest/globals';
import { acceptsGzip } from './compression.ts';
import { parseMediaType } from './media-type.ts';
import { requestProtocol, responseProtocol } from './negotiation.ts';

const JSON_TYPE = 'application/vnd.apache.thrift.json';
const BINARY_TYPE = 'application/vnd.apache.thrift.binary';

describe('the protocol of a request', () => {
  it.each<[string | undefined, ReturnType<typeof requestProtocol>]>([
    [undefined, 'json'],
    ['application/json', 'json'],
    ['application/x-thrift', 'json'],
    ['APPLICATION/X-THRIFT', 'json'],
    [JSON_TYPE, 'json'],
    [`${JSON_TYPE}; charset=utf-8`, 'json'],
    [`${JSON_TYPE};charset=UTF-8`, 'json'],
    [`${JSON_TYPE} ;\tCharset="utf-8"`, 'json'],
    [BINARY_TYPE, 'binary'],
    ['application/json; charset=utf-8', 'unsupported'],
    ['application/x-thrift; charset=utf-8', 'unsupported'],
    [`${BINARY_TYPE}; charset=utf-8`, 'unsupported'],
    [`${JSON_TYPE}; charset=latin1`, 'unsupported'],
    [`${JSON_TYPE}; charset=utf-8; x=y`, 'unsupported'],
    [`${JSON_TYPE}; charset=utf-8; charset=utf-8`, 'unsupported'],
    [`${JSON_TYPE}; x=y`, 'unsupported'],
    ['text/plain', 'unsupported'],
    ['*/*', 'unsupported'],
    ['application/vnd.apache.thrift.compact', 'unsupported'],
    ['', 'malformed'],
    ['json', 'malformed'],
    ['application/', 'malformed'],
    ['/json', 'malformed'],
    ['application/json;', 'malformed'],
    ['application/json ', 'malformed'],
    [' application/json', 'malformed'],
    ['application/json, text/plain', 'malformed'],
    ['application/json; charset', 'malformed'],
    ['application/json; charset="utf-8', 'malformed'],
    ['*/json', 'malformed'],
    ['äpplication/json', 'malformed'],
  ])('%j: %s', (contentType, protocol) => expect(requestProtocol(contentType)).toBe(protocol));
});

describe('the protocol of an answer', () => {
  it.each<[string | undefined, ReturnType<typeof responseProtocol>]>([
    [BINARY_TYPE, 'binary'],
    ['Application/Vnd.Apache.Thrift.Binary', 'binary'],
    [`${BINARY_TYPE};q=0.9`, 'json'],
    [`${BINARY_TYPE}, */*`, 'json'],
    [`${JSON_TYPE}, ${BINARY_TYPE}`, 'json'],
    [JSON_TYPE, 'json'],
    ['application/x-thrift', 'json'],
    ['*/*', 'json'],
    ['text/html', 'json'],
    ['garbage', 'json'],
    ['', 'json'],
    [undefined, 'json'],
  ])('%j: %s', (accept, protocol) => expect(responseProtocol(accept)).toBe(protocol));
});

describe('media types', () => {
  it('keep the case of all values but the charset', () => {
    expect(parseMediaType('A/B; Charset=UTF-8; X="a \\"b\\" C"')).toEqual({
      type: 'a',
      subtype: 'b',
      parameters: [
        ['charset', 'utf-8'],
        ['x', 'a "b" C'],
      ],
    });
  });
});

describe('compression', () => {
  it.each<[string | undefined, string | undefined, boolean]>([
    ['gzip', undefined, true],
    ['gzip, deflate', 'Aurora V2', true],
    ['deflate, GZIP;q=0.5', undefined, true],
    ['gzip;q=0', undefined, false],
    ['gzip; q=0.000', undefined, false],
    ['deflate', undefined, false],
    ['x-gzip', undefined, false],
    ['*', undefined, false],
    [undefined, undefined, false],
    ['gzip', 'Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)', false],
  ])('Accept-Encoding %j of %j: %s', (encoding, agent, expected) => {
    expect(acceptsGzip({ 'accept-encoding': encoding, 'user-agent': agent })).toBe(expected);
  });
});
