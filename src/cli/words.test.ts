import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../clock/index.ts';
import { instanceList, jobWord } from './arguments.ts';
import { addressOf, type ClusterChoice } from './clusters.ts';
import { netrcLogin } from './netrc.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'aurora-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Carries out a command line that does not come to a call. */
async function run(...argv: string[]) {
  let [out, err] = ['', ''];
  const code = await runCli(
    argv,
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      isInteractive: false,
      env: { HOME: folder, AURORA_CONFIG_ROOT: folder },
    },
    systemClock,
  );
  return { code, out, err };
}

describe('jobs', () => {
  it.each<readonly [word: string, key: string, instances: readonly number[] | undefined]>([
    ['www/prod/hello', 'www/prod/hello', undefined],
    ['devcluster/www/prod/hello', 'www/prod/hello', undefined],
    ['www/prod/hello/0,2-4', 'www/prod/hello', [0, 2, 3, 4]],
    ['devcluster/www/prod/hello/7', 'www/prod/hello', [7]],
  ])('%s', (word, key, instances) => {
    const read = jobWord(word);
    expect(`${read.key.role}/${read.key.environment}/${read.key.name}`).toBe(key);
    expect(read.instances).toEqual(instances);
  });

  it.each(['', 'www', 'www/prod', 'www/prod/a b', 'a/b/c/d/e/f', 'www//hello'])('are not %j', (word) => {
    expect(() => jobWord(word)).toThrow('is no job: write role/environment/name');
  });

  it.each(['x', '1-', '4-2', '', '0-9999999999'])('instances are not %j', (text) => {
    expect(() => instanceList(text)).toThrow('instances');
  });
});

describe('.netrc', () => {
  const TEXT = `# logins
machine a.example login ann password "p w\\"d"
macdef init
machine b.example login no password no

machine b.example
  login bob
  account x
  password #secret
default login any password one`;

  it.each([
    ['a.example', 'ann', 'p w"d'],
    ['b.example', 'bob', '#secret'],
    ['c.example', 'any', 'one'],
  ])('%s', (host, user, password) => {
    expect(netrcLogin(TEXT, host)).toEqual({ user, password });
  });

  it('may have none', () => {
    expect(netrcLogin('machine a login x', 'a')).toBeUndefined();
    expect(netrcLogin('', 'a')).toBeUndefined();
  });
});

describe('clusters', () => {
  const NONE: ClusterChoice = {
    cluster: undefined,
    clustersFile: undefined,
    url: undefined,
    zk: undefined,
    zkPath: undefined,
  };
  const file = join(folder, 'two.json');
  writeFileSync(
    file,
    JSON.stringify([
      {
        name: 'main',
        zk: 'zk1,zk2:2182',
        zk_port: 2200,
        scheduler_zk_path: '/aurora/main',
        auth_mechanism: 'UNAUTHENTICATED',
      },
      { name: 'lab', scheduler_uri: 'https://lab.example:8443', zk: 'unused' },
    ]),
  );
  const env = { HOME: folder, AURORA_CONFIG_ROOT: join(folder, 'nosuch') };

  it('are found by name', async () => {
    expect(await addressOf({ ...NONE, clustersFile: file, cluster: 'main' }, env)).toEqual({
      kind: 'zookeeper',
      servers: ['zk1:2200', 'zk2:2182'],
      path: '/aurora/main',
    });
    expect(await addressOf({ ...NONE, clustersFile: file }, { ...env, AURORA_CLUSTER: 'lab' })).toEqual({
      kind: 'url',
      url: 'https://lab.example:8443',
    });
  });

  it.each([
    ['sched', 'http://sched:8081'],
    ['sched:80', 'http://sched'],
    ['http://sched:8081/api', 'http://sched:8081'],
    ['https://sched/', 'https://sched'],
  ])('may be the URL %s', async (url, origin) => {
    expect(await addressOf({ ...NONE, url }, env)).toEqual({ kind: 'url', url: origin });
  });

  it('are not needed for the one on this machine', async () => {
    expect(await addressOf(NONE, env)).toEqual({ kind: 'url', url: 'http://localhost:8081' });
    expect(await addressOf({ ...NONE, zk: 'a,b', zkPath: '/x' }, env)).toMatchObject({
      servers: ['a:2181', 'b:2181'],
      path: '/x',
    });
  });

  it('must be said which, and be right', async () => {
    await expect(addressOf({ ...NONE, clustersFile: file }, env)).rejects.toThrow('--cluster main or --cluster lab');
    await expect(addressOf({ ...NONE, clustersFile: file, cluster: 'x' }, env)).rejects.toThrow('there are main, lab');
    await expect(addressOf({ ...NONE, cluster: 'x' }, env)).rejects.toThrow('no cluster is named x; there is none in');
    writeFileSync(join(folder, 'bad.json'), '[{"name": "x"}]');
    await expect(addressOf({ ...NONE, clustersFile: join(folder, 'bad.json') }, env)).rejects.toThrow(
      'bad.json, cluster 1: needs "scheduler_uri", or "zk" and "scheduler_zk_path"',
    );
  });
});

describe('command lines', () => {
  it.each<readonly [argv: string, code: number, message: string]>([
    ['lst', 2, 'there is no command lst; did you mean list?'],
    ['update', 2, 'aurora update what? There is start, pause, resume, abort, rollback, pulse, wait, info, list'],
    ['kill', 2, 'too few words: aurora kill JOB[/INSTANCES]'],
    ['list a b', 2, 'too many words: aurora list [ROLE]'],
    ['kill a/b/c --mesage x', 2, 'aurora kill has no option --mesage; did you mean --message?'],
    ['kill a/b/c --message', 2, '--message needs a value: --message TEXT'],
    ['kill a/b/c --json=yes', 2, '--json takes no value'],
    ['kill a/b/c -m x --message y', 2, '--message is given twice'],
    ['kill a/b', 2, 'a/b is no job'],
    ['create /nosuch.yaml', 2, '/nosuch.yaml cannot be read'],
    ['list --timeout x', 2, '--timeout must be a length of time such as 45s'],
    ['list --url http://127.0.0.1:1', 3, 'http://127.0.0.1:1 cannot be reached'],
    ['list -u ann --url http://127.0.0.1:1', 2, '--user needs a password'],
    ['quota set www cpu:1 ram:2 disc:3', 2, 'disc:3 is no amount'],
    ['backup restore x', 2, 'this replaces all that the cluster has by what it had at x; say --yes if that is meant'],
    ['completion fish', 2, 'there is completion for bash and zsh'],
  ])('%s', async (argv, code, message) => {
    const { code: ended, err } = await run(...argv.split(' '));
    expect(err).toContain(`aurora: ${message}`);
    expect(ended).toBe(code);
  });

  it('tell of errors as JSON, too', async () => {
    const { out } = await run('--json', 'kill', 'a');
    expect(JSON.parse(out)).toMatchObject({ exitCode: 2, error: expect.stringContaining('is no job') });
  });

  it.each([['help'], ['--help'], ['-h'], ['help', 'update', 'start'], ['update', 'start', '--help'], []])(
    'have help: %s %s %s',
    async (...argv) => {
      const { code, out } = await run(...argv.filter((word) => word !== undefined));
      expect(code).toBe(0);
      expect(out).toContain(argv.includes('start') ? 'aurora update start FILE' : 'Commands:');
    },
  );

  it('are completed by bash', async () => {
    const script = join(folder, 'completion.bash');
    writeFileSync(script, (await run('completion', 'bash')).out);
    const complete = (...words: string[]): readonly string[] =>
      execFileSync(
        'bash',
        [
          '-c',
          `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _aurora; printf '%s\\n' "\${COMPREPLY[@]}"`,
          script,
          ...words,
        ],
        { encoding: 'utf8' },
      )
        .trim()
        .split('\n');
    expect(complete('aurora', 'mai')).toEqual(['maintenance']);
    expect(complete('aurora', 'update', 'r')).toEqual(['resume', 'rollback']);
    expect(complete('aurora', 'update', 'pause', '--m')).toEqual(['--message']);
    expect(complete('aurora', '--json', 'cron', 's')).toEqual(['schedule', 'start']);
    expect(complete('aurora', 'create', `${script.slice(0, -3)}`)).toEqual([script]);
  });
});
