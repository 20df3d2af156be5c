import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import type { Count } from '../stats/index.ts';
import { Accounts } from './accounts.ts';
import type { Credentials } from './basic.ts';
import type { PasswordMatcher } from './passwords.ts';
import type { Permission } from './permission.ts';
import type { SlowChecks } from './slow-checks.ts';
import type { Verdicts } from './verdicts.ts';
import { WatchedFiles } from './watched-file.ts';

/** What the realm needs. */
export interface IniRealmOptions {
  /** `-shiro_ini_path` */
  readonly path: string;
  readonly matcher: PasswordMatcher;
  readonly slowChecks: SlowChecks;
  readonly verdicts: Verdicts;
  readonly clock: Clock;
  readonly count: Count;
  readonly log: Logger;
}

/** Users, their passwords and what they may do, from a file that is read again when it changes. */
export class IniRealm {
  private readonly options: IniRealmOptions;
  private readonly file: string;
  private readonly watched: WatchedFiles;
  private accounts: Accounts;

  private constructor(options: IniRealmOptions, file: string, accounts: Accounts) {
    this.options = options;
    this.file = file;
    this.accounts = accounts;
    this.watched = new WatchedFiles([file], options.clock, () => this.reload());
  }

  /** Reads the file. @throws Error naming the flag when the file is unusable */
  static async open(options: IniRealmOptions): Promise<IniRealm> {
    const file = fileOf(options.path);
    const realm = new IniRealm(options, file, await read(file));
    await realm.watched.start();
    options.log.info({ file, users: realm.accounts.size }, 'users and roles are read');
    return realm;
  }

  /** Reads the file again now. Nothing changes when it is unusable; the log says so. */
  again(): Promise<void> {
    return this.watched.again();
  }

  /** Whether these are the credentials of a user. @throws TooManyLoginsError */
  matches({ user, password }: Credentials): boolean | Promise<boolean> {
    const { matcher, verdicts, slowChecks } = this.options;
    const account = this.accounts.get(user);
    // Otherwise the time that it takes would tell who is a user.
    const stored = account?.password ?? this.accounts.anyPassword;
    if (stored === undefined) return false;
    const matches = matcher(stored, password);
    if (matches !== 'slow') return matches && account !== undefined;
    return verdicts
      .of(user, stored, password, () => slowChecks.check(stored, password))
      .then((slowly) => slowly && account !== undefined);
  }

  permits(user: string, permission: Permission): boolean {
    return this.accounts.permits(user, permission);
  }

  stop(): void {
    this.watched.stop();
  }

  private async reload(): Promise<void> {
    const { log, count } = this.options;
    try {
      this.accounts = await read(this.file);
      count('shiro_ini_reloads');
      log.info({ file: this.file, users: this.accounts.size }, 'users and roles are read again');
    } catch (error) {
      count('shiro_ini_reload_errors');
      log.error({ err: error, file: this.file }, 'users and roles stay as they are: their file is unusable');
    }
  }
}

async function read(file: string): Promise<Accounts> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`-shiro_ini_path: ${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  try {
    return Accounts.parse(text);
  } catch (error) {
    throw new Error(`-shiro_ini_path: ${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** The file that a value of the flag means. (shiro: org.apache.shiro.io.ResourceUtils) */
function fileOf(path: string): string {
  const address = path.startsWith('url:') ? path.slice('url:'.length) : path;
  if (address.startsWith('file://')) return fileURLToPath(address);
  if (address.startsWith('file:')) return address.slice('file:'.length);
  if (/^(?:classpath:|[a-z]+:\/\/)/.test(address)) {
    throw new Error(`-shiro_ini_path: ${path} must be a path, or file: with a path; there is no class path here`);
  }
  return address;
}
