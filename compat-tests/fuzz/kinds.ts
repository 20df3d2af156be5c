import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GMT, nextRun, timeZone } from '../../src/cron/index.ts';
import { FlagError, parseFlags, schedulerFlags } from '../../src/flags/index.ts';
import {
  CredentialError,
  decodeEvent,
  Event,
  ExecutorConfigError,
  encodeEvent,
  MesosCodecError,
  MesosJsonError,
  parseCredential,
  parseExecutorConfig,
  readCall,
} from '../../src/mesos/index.ts';
import { DamagedError, Recorder, Report, readSnapshot, replayLog } from '../../src/migration/index.ts';
import { decodeRecord, encodeLearned, encodeVoting } from '../../src/migration/replicated-log/record.ts';
import { recorded } from '../../src/migration/testing/golden.ts';
import { ArgumentError, BUILT_IN_TIERS, parseCrontab, parseTierConfig } from '../../src/model/index.ts';
import { IniError, parseShiroIni, splitValue } from '../../src/security/ini.ts';
import { PermissionError, parsePermission } from '../../src/security/permission.ts';
import { encodeRecord, RecordDecoder, RecordIoError } from '../../src/wire/index.ts';

/** Something that is read from bytes which anyone may have written. */
export interface Kind {
  readonly name: string;
  /** What changes begin from. */
  readonly seeds: readonly Buffer[];
  /** Reads it. Throws nothing but what {@link expected} knows. @returns what else is wrong */
  read(bytes: Buffer): string | undefined;
  /** Whether an error says in good order that the bytes are not what they should be. */
  expected(error: unknown): boolean;
}

/** Small texts of each kind, and what once was wrong. */
const CORPUS = 'compat-tests/fixtures/fuzz';
/** Longest recorded file to begin from: what matters is the number of changes. */
const MOST_BYTES = 50_000;
const MOST_RECORD_BYTES = 65_536;
const PIECE_BYTES = 13;
const NOW_MS = 1_764_000_000_000;
const BERLIN = timeZone('Europe/Berlin') ?? GMT;

function corpusOf(name: string): readonly Buffer[] {
  const folder = join(CORPUS, name);
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file)));
}

/** A kind of text with an error of its own. */
function text(
  name: string,
  read: (text: string) => unknown,
  ...errors: readonly (new (
    ...args: never[]
  ) => Error)[]
): Kind {
  return {
    name,
    seeds: corpusOf(name),
    read(bytes) {
      read(bytes.toString('utf8'));
      return undefined;
    },
    expected: (error) => errors.some((type) => error instanceof type),
  };
}

/** An error that was thrown on purpose: with a message, and none that the language throws. */
function isMeant(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error && error.message !== '';
}

export function kinds(): readonly Kind[] {
  return [
    recordIo(),
    snapshots(),
    logs(),
    replicaRecords(),
    text('ini', readIni, IniError, PermissionError),
    text('flags', (line) => parseFlags(schedulerFlags, tokensOf(line)), FlagError),
    crontabs(),
    text('executor-config', parseExecutorConfig, ExecutorConfigError),
    { ...text('tiers', parseTierConfig), expected: isMeant },
    text('mesos-json', readCall, MesosJsonError),
    text('credential', parseCredential, CredentialError),
  ];
}

/** A stream of Mesos, in pieces. */
function recordIo(): Kind {
  const events = [
    encodeEvent({
      type: Event.Type.SUBSCRIBED,
      subscribed: { frameworkId: { value: 'framework' }, heartbeatIntervalSeconds: 15 },
    }),
    encodeEvent({ type: Event.Type.HEARTBEAT }),
    encodeEvent({ type: Event.Type.RESCIND, rescind: { offerId: { value: 'offer' } } }),
    encodeEvent({ type: Event.Type.ERROR, error: { message: 'Framework has been removed' } }),
  ].map(encodeRecord);
  return {
    name: 'recordio',
    seeds: [Buffer.concat(events), ...events.map((event) => Buffer.from(event))],
    read(bytes) {
      const decoder = new RecordDecoder(MOST_RECORD_BYTES);
      const pieceBytes = 1 + ((bytes[0] ?? 0) % PIECE_BYTES);
      for (let at = 0; at < bytes.length; at += pieceBytes) {
        for (const record of decoder.push(bytes.subarray(at, at + pieceBytes))) decodeEvent(record);
      }
      return undefined;
    },
    expected: (error) => error instanceof RecordIoError || error instanceof MesosCodecError,
  };
}

function snapshots(): Kind {
  return {
    name: 'snapshot',
    seeds: recorded('snapshots', '.backup')
      .map((file) => readFileSync(file))
      .filter(({ length }) => length <= MOST_BYTES),
    read(bytes) {
      const report = new Report();
      for (const _ of readSnapshot(bytes, new Recorder(BUILT_IN_TIERS, report), report));
      return undefined;
    },
    expected: isDamaged,
  };
}

/** A record of a log, after those before it. */
function logs(): Kind {
  const [file = ''] = recorded('snapshots', 'empty-log.jsonl');
  const [framed = ''] = recorded('snapshots', 'framed-log.jsonl');
  const recordsIn = (path: string): readonly Buffer[] =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => Buffer.from(JSON.parse(line).raw, 'base64'));
  const before = recordsIn(file);
  return {
    name: 'log',
    seeds: [...before, ...recordsIn(framed)].filter(({ length }) => length <= MOST_BYTES),
    read(bytes) {
      const report = new Report();
      const records = [...before, bytes, ...before].map((record, position) => ({ position, bytes: record }));
      for (const _ of replayLog(records, new Recorder(BUILT_IN_TIERS, report), report));
      return undefined;
    },
    expected: isDamaged,
  };
}

function replicaRecords(): Kind {
  const learned = [
    encodeLearned(3, 2, { type: 'append', bytes: Buffer.from('what was appended') }),
    encodeLearned(4, 2, { type: 'nop', tombstone: true }),
    encodeLearned(5, 2, { type: 'truncate', to: 3 }),
    encodeVoting(7),
  ];
  return {
    name: 'replicated-log',
    seeds: learned.map((record) => Buffer.from(record)),
    read(bytes) {
      decodeRecord(bytes);
      return undefined;
    },
    // The library tells by a RangeError that bytes end too early.
    expected: (error) => isMeant(error) || error instanceof RangeError,
  };
}

function crontabs(): Kind {
  return {
    ...text('crontab', () => undefined, ArgumentError),
    read(bytes) {
      const crontab = parseCrontab(bytes.toString('utf8').trimEnd());
      if (crontab === undefined) return undefined;
      const runs = [nextRun(crontab, NOW_MS, GMT), nextRun(crontab, NOW_MS, BERLIN)];
      return runs.every((run) => run === undefined || run > NOW_MS) ? undefined : `it fires in the past: ${runs}`;
    },
  };
}

function readIni(content: string): void {
  const { users, roles } = parseShiroIni(content);
  for (const value of users.values()) splitValue(value);
  for (const value of roles.values()) for (const permission of splitValue(value)) parsePermission(permission);
}

/** Tokens of a command line; none of them names a file to be read. */
function tokensOf(line: string): readonly string[] {
  return line.split(/\s+/).filter((token) => token !== '' && !token.startsWith('@'));
}

function isDamaged(error: unknown): boolean {
  return error instanceof DamagedError || (error instanceof Error && error.message.includes('SQL dump'));
}
