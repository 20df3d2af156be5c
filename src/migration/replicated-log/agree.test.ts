import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ClassicLevel } from 'classic-level';
import { recordings } from '../testing/golden.ts';
import { agree, type Replica, readReplica } from './index.ts';
import { encodeLearned, encodeVoting } from './record.ts';
import { keyOf, METADATA_KEY } from './replica.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aurora-log-'));
  folders.push(folder);
  return folder;
}

/** Writes a replica's folder key by key, and reads it. */
async function replicaOf(entries: Readonly<Record<string, Uint8Array>>): Promise<Replica> {
  const folder = await scratch();
  const level = new ClassicLevel<string, Uint8Array>(folder, { compression: false, valueEncoding: 'view' });
  await level.open();
  for (const [key, value] of Object.entries(entries)) await level.put(key, value);
  await level.close();
  return readReplica(folder);
}

const hex = (text: string) => Buffer.from(text, 'hex');
const append = (position: number, text: string) =>
  encodeLearned(position, 1, { type: 'append', bytes: Buffer.from(text) });
const voting = { [METADATA_KEY]: encodeVoting(1) };
/** An action that was written under a proposal, and not learned. */
const performed = (position: number, proposal: number, bytes: string): Uint8Array =>
  hex(`08021a${length(`08${byte(position)}10${byte(proposal)}18${byte(proposal)}2802${appended(bytes)}`)}`);
const byte = (value: number) => value.toString(16).padStart(2, '0');
const length = (content: string) => `${byte(content.length / 2)}${content}`;
const appended = (text: string) => `3a${length(`0a${length(Buffer.from(text).toString('hex'))}`)}`;
const texts = (replicas: readonly Replica[], options?: Parameters<typeof agree>[1]) => {
  const { records, incomplete } = agree(replicas, options);
  return { texts: records.map(({ bytes }) => Buffer.from(bytes).toString()), incomplete };
};

describe('a replica that Mesos wrote', () => {
  it('is truncated', async () => {
    const replica = await readReplica(join(recordings('replicated-log'), 'real-java-binding-truncated'));
    expect(replica).toMatchObject({ status: 'VOTING', begin: 8, end: 10 });
    const { records, incomplete } = agree([replica]);
    expect(incomplete).toBeUndefined();
    expect(records.map(({ position, bytes }) => [position, Buffer.from(bytes).toString('base64')])).toEqual([
      [8, 'CwAFAAAAJ3he42Fg42Fg5GJgZIAARh4GNm4wjyWtXNeQl4GDmxsqxQAAH6ABtAA='],
      [10, 'DAACDwABDAAAAAEMAAELAAEAAAAEamFrZQAACAACAAAAAQAA'],
    ]);
  });

  it('has positions that are not agreed on', async () => {
    const folder = await scratch();
    await cp(join(recordings('replicated-log'), 'driver-unlearned-hole-pending'), folder, { recursive: true });
    const replica = await readReplica(folder);
    expect(replica).toMatchObject({ status: 'VOTING', begin: 8, end: 13 });
    const kept = agree([replica]);
    expect(kept.records.map(({ position }) => position)).toEqual([8, 10]);
    expect(kept.incomplete).toContain('Positions 11 to 13');
    const taken = agree([replica], { takeUnlearned: true });
    expect(taken.records.map(({ position }) => position)).toEqual([8, 10, 11]);
    expect(taken.incomplete).toBeUndefined();
  });
});

describe('a replica', () => {
  it('that was only initialised is an empty log', async () => {
    const replica = await replicaOf({ [METADATA_KEY]: hex('0803220408011000') });
    expect(replica).toMatchObject({ status: 'VOTING', begin: 0, end: 0 });
    expect(texts([replica])).toEqual({ texts: [], incomplete: undefined });
  });

  it('that was not initialised cannot be used', async () => {
    const replica = await replicaOf({});
    expect(replica.status).toBe('EMPTY');
    expect(() => agree([replica])).toThrow('its replica is EMPTY');
  });

  it('may still hold what was truncated', async () => {
    const old = Object.fromEntries([5, 6, 7].map((position) => [keyOf(position), append(position, 'old')]));
    const replica = await replicaOf({
      ...voting,
      ...old,
      [keyOf(8)]: append(8, 'new'),
      [keyOf(9)]: encodeLearned(9, 1, { type: 'truncate', to: 8 }),
    });
    expect(replica.begin).toBe(8);
    expect(texts([replica])).toEqual({ texts: ['new'], incomplete: undefined });
  });

  it('begins after a tombstone', async () => {
    const replica = await replicaOf({
      ...voting,
      [keyOf(20)]: encodeLearned(20, 1, { type: 'nop', tombstone: true }),
      [keyOf(21)]: append(21, 'a'),
    });
    expect(replica.begin).toBe(21);
  });

  it('may be at a position of more than ten digits', async () => {
    const position = 9_999_999_999;
    expect(keyOf(position)).toBe('A00000000010000000000');
    const replica = await replicaOf({
      ...voting,
      [keyOf(position - 1)]: encodeLearned(position - 1, 1, { type: 'truncate', to: position - 1 }),
      [keyOf(position)]: append(position, 'far'),
    });
    expect(texts([replica]).texts).toEqual(['far']);
  });

  it('may have the metadata of releases before 2014', async () => {
    const replica = await replicaOf({ [METADATA_KEY]: hex('080112020805') });
    expect(replica).toMatchObject({ status: 'VOTING', promised: 5 });
  });

  it.each([
    ['a value that is no record', { ...voting, [keyOf(1)]: Buffer.from('text') }, 'key 0000000002 holds'],
    ['a key of another kind', { ...voting, '-2147483648': append(1, 'a') }, 'the key "-2147483648"'],
    ['an action in the place of metadata', { [METADATA_KEY]: append(1, 'a') }, 'holds no metadata'],
    [
      'a position that no memory could list',
      { ...voting, [keyOf(2 ** 50)]: append(2 ** 50, 'a') },
      /positions? 0 to \d+|cannot be told/i,
    ],
  ])('with %s is refused, or told as incomplete', async (_, entries, message) => {
    const outcome = replicaOf(entries).then((replica) => {
      throw new Error(agree([replica]).incomplete);
    });
    await expect(outcome).rejects.toThrow(message);
  });
});

describe('several replicas', () => {
  const learnedTo = (end: number) =>
    Object.fromEntries(Array.from({ length: end + 1 }, (_, position) => [keyOf(position), append(position, 'x')]));

  it('agree on what most of them have written', async () => {
    const copies = await Promise.all([
      replicaOf({ ...voting, ...learnedTo(2) }),
      replicaOf({ ...voting, ...learnedTo(2), [keyOf(3)]: performed(3, 3, 'y') }),
      replicaOf({ ...voting, ...learnedTo(2), [keyOf(3)]: performed(3, 3, 'y') }),
    ]);
    expect(texts(copies)).toEqual({ texts: ['x', 'x', 'x', 'y'], incomplete: undefined });
  });

  it('agree on the newest proposal', async () => {
    const copies = await Promise.all([
      replicaOf({ ...voting, ...learnedTo(1), [keyOf(2)]: performed(2, 3, 'older') }),
      replicaOf({ ...voting, ...learnedTo(1), [keyOf(2)]: performed(2, 4, 'newer') }),
      replicaOf({ ...voting, ...learnedTo(1) }),
    ]);
    expect(texts(copies).texts).toEqual(['x', 'x', 'newer']);
  });

  it('that are too few cannot tell', async () => {
    const copies = await Promise.all([
      replicaOf({ ...voting, ...learnedTo(1), [keyOf(2)]: performed(2, 3, 'maybe') }),
      replicaOf({ ...voting, ...learnedTo(1) }),
    ]);
    expect(texts(copies, { quorum: 3 })).toMatchObject({
      texts: ['x', 'x'],
      incomplete: expect.stringContaining('Positions 2 to 2'),
    });
    expect(texts(copies, { quorum: 3, takeUnlearned: true }).texts).toEqual(['x', 'x', 'maybe']);
  });
});
