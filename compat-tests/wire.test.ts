import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AuroraAdminMethods, isRpcName, ProtocolError } from '../src/wire/index.ts';
import { attempt, bytesOf, type Checked, checkMessage, checkOdd, checkStruct, protocols } from './wire/golden.ts';
import { goldenFolder } from './wire.ts';

const SAMPLES = 'src/wire/fixtures';

/** Records of a kind: all that were recorded where they are at hand, else the samples kept here. */
function records<T>(file: string): readonly T[] {
  const golden = join(goldenFolder(), 'wire', file);
  return lines(existsSync(golden) ? golden : join(SAMPLES, file));
}

function lines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function mismatchesOf<T>(file: string, check: (record: T) => Checked): readonly string[] {
  const all = records<T>(file);
  expect(all.length).toBeGreaterThan(0);
  return all.flatMap((record) => check(record).mismatches);
}

describe('what the original wrote', () => {
  it('comes back as the same bytes, struct by struct', () => {
    expect(mismatchesOf('structs.jsonl', checkStruct)).toEqual([]);
  });

  it('comes back as the same bytes, message by message', () => {
    expect(mismatchesOf('messages.jsonl', checkMessage)).toEqual([]);
  });

  it('is read as the original reads it where it is odd', () => {
    expect(mismatchesOf('unknown-fields.jsonl', checkOdd)).toEqual([]);
  });

  it('is all there among the samples: every struct of api.thrift and storage.thrift', () => {
    const types = new Set(lines<{ type: string }>(join(SAMPLES, 'structs.jsonl')).map((r) => r.type));
    expect(types.size).toBe(118);
  });
});

/** A request as it came over HTTP, and whether the original answered it, with an exception message or at all. */
interface RecordedRequest {
  readonly step: string;
  readonly protocol: 'binary' | 'json';
  readonly body: string;
  readonly outcome: 'answered' | 'exception' | 'dropped';
}

function outcomeOf({ protocol: name, body }: RecordedRequest): RecordedRequest['outcome'] {
  const protocol = protocols.find((p) => p.name === name);
  if (protocol === undefined) throw new Error(`no protocol is named ${name}`);
  const outcome = attempt(() => {
    const message = protocol.openMessage(bytesOf('binary', body));
    if (!isRpcName(message.name)) {
      message.skipBody();
      return 'exception';
    }
    message.body(AuroraAdminMethods[message.name].args);
    return 'answered';
  });
  if (!(outcome instanceof ProtocolError)) return outcome;
  return outcome.kind === 'arguments' ? 'exception' : 'dropped';
}

describe('requests to the original', () => {
  it.each(lines<RecordedRequest>(join(SAMPLES, 'requests.jsonl')))('$protocol: $step is $outcome', (request) => {
    expect(outcomeOf(request)).toBe(request.outcome);
  });
});
