import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A user of this machine that the server runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Says as whom the server must run: undefined for the present user; for root, whom PostgreSQL refuses, the user `postgres`, made when
 * missing, or `nobody` where users cannot be made.
 */
export async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const account = (await lookUp('postgres')) ?? (await create('postgres')) ?? (await lookUp('nobody'));
  if (account === undefined) {
    throw new Error('PostgreSQL does not run as root: make a user named postgres, or start this as an ordinary user');
  }
  return account;
}

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { name, uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) };
  } catch {
    return undefined;
  }
}

async function create(name: string): Promise<Account | undefined> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
  } catch {
    return undefined;
  }
  return await lookUp(name);
}

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** How to run a program under another account. */
export interface AccountRun {
  readonly command: Command;
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

/**
 * Says how to run `command` as `account` (undefined: as the present user) so that it can reach every one of `paths`.
 *
 * A checkout or data folder below a private folder of root's (`/root`, `mktemp -d`) is out of the account's reach. Then the program
 * keeps the one privilege to pass through such folders, by means of `setpriv`.
 *
 * @throws naming the folder in the way when there is no `setpriv`
 */
export async function asAccount(
  account: Account | undefined,
  command: Command,
  paths: readonly string[],
): Promise<AccountRun> {
  if (account === undefined) return { command, ids: {} };
  const { uid, gid } = account;
  const barrier = await firstBarrier(account, paths);
  if (barrier === undefined) return { command, ids: { uid, gid } };
  const setpriv = await lookUpSetpriv();
  if (!setpriv) {
    throw new Error(
      `PostgreSQL runs as user ${account.name}, who may not enter ${barrier}: allow it (chmod o+x ${barrier}), ` +
        'move this installation and its data folder elsewhere, or start as an ordinary user',
    );
  }
  const keep = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return {
    command: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...keep, ...command],
    ids: {},
  };
}

async function lookUpSetpriv(): Promise<boolean> {
  return await run('setpriv', ['--ambient-caps=+dac_override', '--inh-caps=+dac_override', 'true']).then(
    () => true,
    () => false,
  );
}

/** The first folder on the way to any of `paths` that the account may not enter. */
async function firstBarrier(account: Account, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const above: string[] = [];
    for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
      above.unshift(folder);
      if (folder === dirname(folder)) break;
    }
    for (const folder of above) {
      if (!mayEnter(account, await stat(folder))) return folder;
    }
  }
  return undefined;
}

function mayEnter(
  account: Account,
  folder: { readonly uid: number; readonly gid: number; readonly mode: number },
): boolean {
  if (folder.uid === account.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === account.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
