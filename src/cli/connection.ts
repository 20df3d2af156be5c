import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { AuroraClient, CallError } from '../client/index.ts';
import { type Clock, sleep } from '../clock/index.ts';
import {
  AuroraAdminMethods,
  type Response,
  ResponseCode,
  ResponseCodeName,
  type RpcArgs,
  type RpcName,
} from '../wire/index.ts';
import type { Address } from './clusters.ts';
import type { LeaderPlace } from './find-leader.ts';

import { type Login, netrcLogin } from './netrc.ts';
import { CliError, EXIT, usageError } from './outcome.ts';

/** How to reach a scheduler. */
export interface ConnectionOptions {
  readonly address: Address;
  readonly user: string | undefined;
  readonly passwordFile: string | undefined;
  readonly netrcFile: string | undefined;
  readonly caFile: string | undefined;
  /** Whether any certificate will do. */
  readonly insecure: boolean;
  /** How long a call may take, all tries together, in ms. */
  readonly timeoutMs: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;
const MOST_REDIRECTS = 5;

/** Calls to the scheduler that leads, wherever that is; those that it asks to try again are tried again. */
export class Connection {
  private readonly options: ConnectionOptions;
  private client: AuroraClient | undefined;
  /** Where the scheduler is, once that is known. */
  private url: string | undefined;
  private hasAnswered = false;

  constructor(options: ConnectionOptions) {
    this.options = options;
  }

  /** Carries out a call. @throws CliError when it is refused, or cannot be made */
  async call<M extends RpcName>(rpc: M, args: RpcArgs<M>): Promise<Response> {
    const response = await this.ask(rpc, args);
    const { responseCode = ResponseCode.ERROR, details } = response;
    if (responseCode === ResponseCode.OK) return response;
    const reasons =
      details
        ?.map(({ message }) => message)
        .filter(Boolean)
        .join('; ') || 'no reason given';
    const code = responseCode === ResponseCode.AUTH_FAILED ? EXIT.denied : EXIT.refused;
    throw new CliError(code, `${rpc} is refused (${ResponseCodeName[responseCode]}): ${reasons}`);
  }

  async close(): Promise<void> {
    await this.client?.close();
  }

  /** Asks until there is an answer that is not to try again. */
  private async ask<M extends RpcName>(rpc: M, args: RpcArgs<M>): Promise<Response> {
    const { clock, timeoutMs } = this.options;
    const end = clock.monotonic() + timeoutMs;
    let redirects = 0;
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
      let problem: CliError;
      try {
        const client = await this.connected();
        const response = await client.ask(rpc, args);
        this.hasAnswered = true;
        if (response.responseCode !== ResponseCode.ERROR_TRANSIENT) return response;
        problem = new CliError(
          EXIT.unreachable,
          `the scheduler is not ready: ${response.details?.[0]?.message ?? rpc}`,
        );
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        if (error.location !== undefined && redirects++ < MOST_REDIRECTS) {
          await this.reconnect(new URL(error.location, this.url).origin);
          continue;
        }
        problem = this.problemOf(error);
        if (!this.mayTryAgain(rpc, error)) throw problem;
      }
      if (clock.monotonic() + wait > end) throw problem;
      await sleep(clock, wait);
      // Another may lead by now.
      await this.reconnect(undefined);
    }
  }

  private mayTryAgain(rpc: RpcName, error: CallError): boolean {
    if (error.status !== undefined) return error.status === 503;
    // Somebody has answered there before; it comes back, or another does. What may have been done is not done again.
    const wasNotSent = causeCode(error) === 'ECONNREFUSED';
    return this.hasAnswered && (wasNotSent || AuroraAdminMethods[rpc].service === 'ReadOnlyScheduler');
  }

  private problemOf(error: CallError): CliError {
    const where = this.url ?? 'the scheduler';
    const cause = { cause: error };
    switch (error.status) {
      case 401:
        return new CliError(
          EXIT.denied,
          `${where} needs a login, or does not take this one: give --user and --password-file, AURORA_PASSWORD, or a line for the machine in ~/.netrc`,
          cause,
        );
      case 503:
        return new CliError(EXIT.unreachable, `no scheduler of this cluster leads at the moment (${where})`, cause);
      case undefined:
        return new CliError(EXIT.unreachable, `${where} cannot be reached: ${rootMessage(error)}`, cause);
      default:
        return new CliError(
          EXIT.refused,
          `${where} answered with HTTP status ${error.status}: is it a scheduler?`,
          cause,
        );
    }
  }

  private async connected(): Promise<AuroraClient> {
    if (this.client !== undefined) return this.client;
    const { address, caFile, insecure, timeoutMs, clock } = this.options;
    if (this.url === undefined) {
      const log = pino({ level: 'silent' });
      this.url = address.kind === 'url' ? address.url : await leaderOf({ ...address, timeoutMs, clock, log });
    }
    const credentials = await this.login(new URL(this.url).hostname);
    const ca = insecure ? ('any' as const) : caFile === undefined ? undefined : await readText(caFile, '--ca');
    this.client = new AuroraClient(this.url, { credentials, ca, timeoutMs });
    return this.client;
  }

  /** @param url where to go; undefined to find out anew */
  private async reconnect(url: string | undefined): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.url = url ?? (this.options.address.kind === 'url' ? this.url : undefined);
    await client?.close();
  }

  private async login(host: string): Promise<Login | undefined> {
    const { user, passwordFile, netrcFile, env } = this.options;
    if (user !== undefined) {
      const password =
        passwordFile === undefined ? env.AURORA_PASSWORD : await readText(passwordFile, '--password-file');
      if (password === undefined) throw usageError('--user needs a password: --password-file FILE, or AURORA_PASSWORD');
      return { user, password: password.replace(/\r?\n$/, '') };
    }
    const file = netrcFile ?? env.NETRC ?? join(env.HOME ?? homedir(), '.netrc');
    try {
      return netrcLogin(await readFile(file, 'utf8'), host);
    } catch (error) {
      if (netrcFile === undefined) return undefined;
      throw usageError(`--netrc: ${file} cannot be read: ${(error as Error).message}`);
    }
  }
}

/** Loads what speaks to ZooKeeper when it is needed. */
async function leaderOf(place: LeaderPlace): Promise<string> {
  const { findLeader } = await import('./find-leader.ts');
  return await findLeader(place);
}

async function readText(file: string, option: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw usageError(`${option}: ${file} cannot be read: ${(error as Error).message}`);
  }
}

function causeCode(error: Error): string | undefined {
  const { cause } = error;
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? causeCode(cause)) : undefined;
}

function rootMessage(error: Error): string {
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message === '' ? ((cause as NodeJS.ErrnoException).code ?? 'unknown') : cause.message;
}
