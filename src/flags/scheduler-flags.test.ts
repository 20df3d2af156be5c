import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  type Flag,
  FlagError,
  listFlags,
  readCommandLine,
  schedulerFlagGroups,
  schedulerFlags,
  usage,
} from './index.ts';

/** A flag of the original. */
interface Fact {
  readonly name: string;
  readonly type: string;
  readonly default: string | number | boolean | readonly string[] | null;
  readonly required: boolean;
  readonly validation?: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const GOLDEN = process.env.AURORA_GOLDEN ?? here('../../../shared/golden');
const SPEC = join(GOLDEN, '../spec/flags.json');
const { flags: facts, removed } = JSON.parse(
  readFileSync(existsSync(SPEC) ? SPEC : here('./fixtures/flags.json'), 'utf8'),
) as { readonly flags: readonly Fact[]; readonly removed: readonly { readonly name: string; readonly type: string }[] };

const table: Readonly<Record<string, Flag<unknown>>> = schedulerFlags;
const flagOf = (name: string): Flag<unknown> => {
  const flag = table[name.slice(1)];
  if (flag === undefined) throw new Error(`there is no flag ${name}`);
  return flag;
};
const folder = mkdtempSync(join(tmpdir(), 'scheduler-flags-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'file');
writeFileSync(file, '{}');

const REQUIRED = [
  '-cluster_name=c',
  '-mesos_master_address=m:5050',
  '-thermos_executor_path=/t',
  '-database_url=postgres://d',
];
const read = (...argv: string[]) => {
  const names = argv.map((token) => token.split('=')[0]);
  return readCommandLine(schedulerFlags, [
    ...REQUIRED.filter((token) => !names.includes(token.split('=')[0])),
    ...argv,
  ]);
};
const valueGiven = (name: string, text: string): unknown =>
  (read(`${name}=${text}`).values as Readonly<Record<string, unknown>>)[name.slice(1)];

/** Flags that a scheduler needs here and not there, or the other way round. */
const REQUIRED_DIFFERENTLY: Readonly<Record<string, boolean>> = {
  '-backup_dir': false,
  '-serverset_path': false,
  '-zk_endpoints': false,
  '-thermos_executor_path': true,
};
/** The original’s default is another way to leave the flag out. */
const LEFT_OUT = new Set(['-zk_endpoints', '-http_offer_set_timeout_ms']);

describe('every flag of the original', () => {
  it.each(facts.map((fact) => [fact.name, fact] as const))(
    '%s: type, default, whether it must be given',
    (name, fact) => {
      const flag = flagOf(name);
      expect(flag.kind.name).toBe(fact.type);
      expect(flag.required).toBe(REQUIRED_DIFFERENTLY[name] ?? fact.required);
      expect(flag.own).toBeUndefined();
      if (LEFT_OUT.has(name)) return;
      if (fact.default === null) {
        expect(flag.initial).toBeUndefined();
      } else if (name === '-offer_static_ban_cache_max_size') {
        expect(flag.initial).toBe(2n ** 63n - 1n);
      } else {
        const text = Array.isArray(fact.default) ? fact.default.join(',') : String(fact.default);
        expect(flag.initial).toEqual(flag.kind.parse(text));
      }
    },
  );

  const WRONG: Readonly<Record<string, readonly [text: string, message: string]>> = {
    int: ['x', '": couldn\'t convert "x" to an integer'],
    long: ['x', '": couldn\'t convert "x" to a long'],
    double: ['x', '": couldn\'t convert "x" to a double'],
    bool: ['yes', '": couldn\'t convert "yes" to a boolean'],
    time: ['10m', '": couldn\'t convert "10m" to one of [ns, us, ms, secs, mins, hrs, days]'],
    data: ['1kb', '": couldn\'t convert "1kb" to one of [BITS, Kb, Mb, Gb, BYTES, KB, MB, GB, TB, PB]'],
    enum: ['foo', ' parameter. Allowed values:['],
    'list<enum>': ['foo', ' parameter. Allowed values:['],
    'list<name=value>': ['a', '": couldn\'t convert "a" to formatted as name=value'],
    'list<host:container:mode>': [
      '/a:/b',
      '": couldn\'t convert "/a:/b" to must be in the format of \'host:container:mode\'',
    ],
    class: ['', '": couldn\'t convert "" to must not be blank'],
  };
  const wrong = facts.flatMap(({ name, type }) => (WRONG[type] === undefined ? [] : [[name, ...WRONG[type]] as const]));
  it.each(wrong)('%s does not take %j', (name, text, message) => {
    expect(() => valueGiven(name, text)).toThrow(FlagError);
    expect(() => valueGiven(name, text)).toThrow(message);
    expect(() => valueGiven(name, text)).toThrow(name);
  });

  it.each(facts.filter(({ type }) => type.startsWith('list<')).map(({ name }) => [name]))(
    '%s may be an empty list',
    (name) => {
      expect(valueGiven(name, '')).toEqual([]);
      expect(valueGiven(name, "''")).toEqual([]);
    },
  );

  it('a pair of literal double quotes is an element of a list', () => {
    expect(valueGiven('-thermos_executor_resources', '""')).toEqual(['""']);
  });

  const VALIDATIONS: Readonly<Record<string, (fact: Fact) => readonly [text: string, message: string]>> = {
    positive_number: () => ['0', 'must be positive'],
    positive_amount: () => ['0secs', 'must be positive'],
    not_negative_number: () => ['-1', 'must not be negative'],
    readable_file: ({ name }) => ['/nope', `File /nope for ${name} is not readable`],
  };
  const validated = facts.flatMap((fact) => {
    const rule = VALIDATIONS[fact.validation ?? ''];
    return rule === undefined ? [] : [[fact.name, ...rule(fact)] as const];
  });
  it.each(validated)('%s refuses %s: %s', (name, text, message) => {
    expect(() => valueGiven(name, text)).toThrow(message);
  });

  it('names files that are there', () => {
    expect(valueGiven('-webhook_config', file)).toBe(file);
  });
});

describe('flags of older releases', () => {
  it.each(removed)('$name is accepted, and said to have no effect', ({ name, type }) => {
    const { notes } = read(`${name}=x`);
    expect(notes).toEqual([expect.stringMatching(new RegExp(`^${name} has no effect: .+\\.$`))]);
    if (type === 'bool') expect(read(name, '-http_port=1').values.http_port).toBe(1);
    expect(read(name).notes).toEqual(notes);
  });
});

describe('flags that are unknown', () => {
  it.each([
    [
      '-htpp_port=1',
      "Was passed main parameter '-htpp_port=1' but no main parameter was defined in your arg class. Did you mean -http_port?",
    ],
    ['--http_port=1', 'Did you mean -http_port?'],
    ['-hostnames=a', 'Unknown option: -hostnames. Did you mean -hostname?'],
    ['-max_scheduler_attempts_per_sec=1', 'Did you mean -max_schedule_attempts_per_sec?'],
    ['-x', "Was passed main parameter '-x' but no main parameter was defined in your arg class"],
  ])('%s', (token, message) => {
    expect(() => read(token)).toThrow(message);
  });
});

/** All sources but those of flags and tests. */
function sourcesThatReadFlags(): string {
  const root = here('..');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.ts$/.test(path) && !/^(flags|wire|cli)\//.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
}

describe('a flag', () => {
  const sources = sourcesThatReadFlags();
  it.each(Object.entries(table).map(([name, { noEffect }]) => [name, noEffect] as const))(
    '-%s is read, or said to have no effect',
    (name, noEffect) => {
      const isRead = new RegExp(`\\bflags\\.${name}\\b|\\b${name}(: \\w+)?[, ][^\\n;]*} = flags;`).test(sources);
      expect({ name, isRead }).toEqual({ name, isRead: noEffect === undefined });
    },
  );
});

describe('flags without effect', () => {
  it('are told of when they are given, and only then', () => {
    expect(read('-native_log_quorum_size=3', '-http_port=1').notes).toEqual([
      '-native_log_quorum_size has no effect: state is kept in PostgreSQL, not in a replicated log.',
    ]);
    expect(read().notes).toEqual([]);
  });
});

describe('the environment', () => {
  it('holds flags of our own, after the command line', () => {
    const argv = ['-cluster_name=c', '-mesos_master_address=m:5050', '-thermos_executor_path=/t'];
    const environment = { AURORA_DATABASE_URL: 'postgres://e', AURORA_DB_OUTAGE_GRACE: '5secs', AURORA_HTTP_PORT: '1' };
    const { values } = readCommandLine(schedulerFlags, [...argv, '-db_outage_grace=6secs'], environment);
    expect(values).toMatchObject({ database_url: 'postgres://e', db_outage_grace: 6000, http_port: 0 });
    expect(() => readCommandLine(schedulerFlags, argv)).toThrow(
      'The following option is required: [-database_url]. It can also be set as AURORA_DATABASE_URL in the environment',
    );
    expect(() => readCommandLine(schedulerFlags, argv, { ...environment, AURORA_DB_OUTAGE_GRACE: '5' })).toThrow(
      '"-db_outage_grace": couldn\'t convert "5" to must be of the format 1ns, 2secs, etc.',
    );
  });
});

describe('the usage text', () => {
  const text = usage(schedulerFlagGroups);
  it('has every flag once, in groups, marked', () => {
    for (const name of Object.keys(schedulerFlags)) {
      expect(text.split('\n').filter((line) => new RegExp(`^  [* -] -${name}( |$)`).test(line))).toHaveLength(1);
    }
    expect(text).toContain('\nScheduling:\n');
    expect(text).toMatch(/^ {2}- -native_log_quorum_size \(int, default 1\)$/m);
    expect(text).toMatch(/^ {2}\* -cluster_name \(string\)$/m);
    expect(text).toContain('or AURORA_DATABASE_URL in the environment');
  });
});

/** What a start script gives the program that it starts. */
function argumentsFrom(script: string, environment: Readonly<Record<string, string>>): readonly string[] {
  const stub = join(folder, 'aurora-scheduler');
  writeFileSync(stub, '#!/bin/sh\nprintf "%s\\0" "$@"\n');
  chmodSync(stub, 0o755);
  const output = execFileSync('bash', [script], {
    env: { ...environment, PATH: `${folder}:${process.env.PATH}` },
    encoding: 'utf8',
  });
  return output.split('\0').slice(0, -1);
}

describe('a start script of the original', () => {
  const environment = { CONFIG: folder, AURORA_DATABASE_URL: 'postgres://aurora:secret@db/aurora' };
  for (const name of ['tiers.json', 'webhook.json']) writeFileSync(join(folder, name), '{}');
  const argv = argumentsFrom(here('./fixtures/aurora-scheduler.sh'), environment);
  const { values, notes } = readCommandLine(schedulerFlags, argv, environment);

  it('is understood', () => {
    expect(argv.length).toBeGreaterThan(40);
    expect(values).toMatchObject({
      cluster_name: 'us-east',
      zk_endpoints: ['zk1.example.com:2181', 'zk2.example.com:2181', 'zk3.example.com:2181'],
      mesos_master_address: 'zk://zk1.example.com:2181,zk2.example.com:2181,zk3.example.com:2181/mesos',
      mesos_driver: 'V1_DRIVER',
      thermos_executor_flags:
        '--announcer-ensemble zk1.example.com:2181,zk2.example.com:2181,zk3.example.com:2181 --announcer-hostname=%host%',
      thermos_executor_ram: 192 * 2 ** 20,
      allowed_container_types: ['DOCKER', 'MESOS'],
      default_docker_parameters: [{ name: 'log-driver', value: 'journald' }],
      global_container_mounts: [
        { hostPath: '/opt', containerPath: '/opt', mode: 'RO' },
        { hostPath: '/etc/ssl', containerPath: '/etc/ssl', mode: 'RO' },
      ],
      offer_order: ['CPU', 'MEMORY'],
      allowed_job_environments: '^(prod|stage\\d*|devel|test)$',
      max_leading_duration: 7 * 86_400_000,
      http_authentication_mechanism: 'BASIC',
      database_url: 'postgres://aurora:secret@db/aurora',
    });
  });

  it('is told which of its flags have no effect', () => {
    expect(notes.map((note) => note.split(' ')[0])).toEqual([
      '-native_log_quorum_size',
      '-native_log_file_path',
      '-native_log_zk_group_path',
      '-native_log_election_timeout',
      '-dlog_max_entry_size',
      '-mesos_driver',
      '-scheduling_max_batch_size',
      '-async_worker_threads',
      '-logtostderr',
      '-vlog',
      '-zk_use_curator',
    ]);
  });

  it('shows no secret in the log', () => {
    const lines = listFlags(schedulerFlags, values);
    expect(lines).toContain('-database_url: ***');
    expect(lines).toContain('-vlog: INFO');
    expect(lines.join('\n')).not.toContain('secret');
    expect(lines.some((line) => line.startsWith('-logtostderr'))).toBe(true);
    expect(lines.some((line) => line.startsWith('-vmodule'))).toBe(false);
  });
});
