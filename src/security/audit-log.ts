import type { Logger } from 'pino';
import { jobKeyText } from '../model/index.ts';
import type { RpcArgs, RpcName } from '../wire/index.ts';
import { jobOf } from './rights.ts';
import type { Subject } from './subject.ts';

/** What became of a call: the name of its response's code, why it was not carried out, or `FAILED` when it came to no response. */
export type Outcome = string;

/** Hosts or such that a line names one by one. */
const MOST_NAMED = 20;

/** A line for each call that changes something, or was to, and for each login that failed. */
export class AuditLog {
  private readonly log: Logger;

  /** @param log takes lines of level `info` */
  constructor(log: Logger) {
    this.log = log;
  }

  /** @param message the first detail of the response, if there is one */
  call<M extends RpcName>(subject: Subject, rpc: M, args: RpcArgs<M>, outcome: Outcome, message?: string): void {
    const { user, actsFor, address } = subject;
    const job = jobOf(rpc, args);
    this.log.info(
      {
        audit: {
          ...{ user, actsFor, address, rpc },
          job: job && jobKeyText(job),
          ...targetOf(args as TargetArgs),
          ...{ outcome, message },
        },
      },
      `${user} ${rpc}${job === undefined ? '' : ` ${jobKeyText(job)}`}: ${outcome}`,
    );
  }

  failedLogin(address: string, why: string): void {
    this.log.warn({ audit: { address, outcome: 'LOGIN_FAILED', message: why } }, `login failed: ${why}`);
  }
}

/** Arguments of calls that say what they are about, by their names in the API. */
interface TargetArgs {
  readonly key?: { readonly id?: string; readonly instanceId?: number };
  readonly instances?: readonly number[];
  readonly shardIds?: readonly number[];
  readonly ownerRole?: string;
  readonly taskId?: string;
  readonly status?: number;
  readonly hosts?: { readonly hostNames?: readonly string[] };
  readonly backupId?: string;
}

function targetOf(args: TargetArgs): Readonly<Record<string, unknown>> {
  const { key, instances, shardIds, ownerRole, taskId, status, hosts, backupId } = args;
  return {
    update: key?.id,
    instances: firstOf(instances ?? shardIds),
    ...{ role: ownerRole, taskId, status },
    hosts: firstOf(hosts?.hostNames),
    backup: backupId,
  };
}

function firstOf<T>(all: readonly T[] | undefined): readonly (T | string)[] | undefined {
  return all === undefined || all.length <= MOST_NAMED
    ? all
    : [...all.slice(0, MOST_NAMED), `and ${all.length - MOST_NAMED} more`];
}
