import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/clock/index.ts';
import { binary } from '../../src/wire/index.ts';
import { tryCodec } from './codec.ts';
import { corpus } from './corpus.ts';
import { kinds } from './kinds.ts';
import { fuzzKinds } from './kinds-run.ts';
import { mutate } from './mutate.ts';
import { fuzz } from './run.ts';

describe('messages with random changes', () => {
  it('do no harm', async () => {
    const { cases, httpCases, faults } = await fuzz({ seed: 4, cases: 4_000, httpCases: 400 });
    expect(faults).toEqual([]);
    expect([cases, httpCases]).toEqual([4_000, 400]);
  });

  it('are the same for the same seed', () => {
    const [bytes, other] = [Buffer.from('one message'), Buffer.from('another')];
    const make = () => {
      const random = seededRandom(1);
      return Array.from({ length: 20 }, () => mutate(bytes, other, random).toString('hex'));
    };
    expect(make()).toEqual(make());
    expect(new Set(make()).size).toBeGreaterThan(15);
  });

  it('begin from messages that can be read', () => {
    const seeds = corpus();
    expect(seeds.length).toBeGreaterThan(100);
    for (const { protocol, bytes } of seeds) expect(tryCodec(protocol, bytes)).toBeUndefined();
  });
});

describe('a fault', () => {
  it('is told', () => {
    const broken = { ...binary, openMessage: () => JSON.parse('{') as never };
    expect(tryCodec(broken, Buffer.of())).toContain('SyntaxError');
  });
});

describe('files and streams with random changes', () => {
  it('do no harm', () => {
    const faults: string[] = [];
    const outcomes = fuzzKinds(seededRandom(4), 2_200, (fault) => faults.push(fault));
    expect(faults).toEqual([]);
    expect(outcomes.every(({ cases }) => cases === 200)).toBe(true);
  });

  it('begin from what can be read', () => {
    for (const kind of kinds()) {
      const unreadable = kind.seeds.filter((seed) => {
        try {
          return kind.read(seed) !== undefined;
        } catch (error) {
          return !kind.expected(error);
        }
      });
      expect(unreadable).toEqual([]);
      expect(fuzzKinds(seededRandom(1), 300, () => undefined, [kind])[0]?.read).toBeGreaterThan(0);
    }
  });

  it('are told of when they harm', () => {
    const faults: string[] = [];
    const broken = { name: 'broken', seeds: [Buffer.from('seed')], expected: () => false, read: () => JSON.parse('{') };
    fuzzKinds(seededRandom(4), 1, (fault) => faults.push(fault), [broken]);
    expect(faults).toEqual([expect.stringContaining('SyntaxError')]);
  });
});
