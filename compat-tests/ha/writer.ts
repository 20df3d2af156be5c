import { sleep, systemClock } from '../../src/clock/index.ts';
import { ResponseCode, ResponseCodeName } from '../../src/wire/index.ts';
import { shellJob } from '../cluster/jobs.ts';
import { type FollowingClient, LostAnswer } from './followers.ts';

/** Whom the jobs and quotas of writers belong to; each writer has a role of its own. */
export const ROLE = 'writer';
const ENVIRONMENT = 'devel';
const PAUSE_MS = 10;
const NOBODY_MS = 50;

/**
 * Writes without a break, creating a job or raising a quota, and remembers what was acknowledged. A call whose answer is lost leaves
 * open whether it had its effect.
 */
export class Writer {
  readonly role: string;
  /** Names of the jobs whose creation was acknowledged. */
  readonly jobs = new Set<string>();
  /** The quota that was acknowledged last, in cores, and the highest that was ever asked for. */
  quota = 0;
  askedQuota = 0;
  acknowledged = 0;
  lost = 0;
  /** Answers that no scheduler should give, whatever happens to it. */
  readonly faults: string[] = [];
  /** When a write was acknowledged last, by the monotonic clock, and by whom. */
  acknowledgedAtMs = Number.NEGATIVE_INFINITY;
  acknowledgedBy = '';
  private readonly client: FollowingClient;
  private stopped = false;
  private made = 0;

  constructor(at: number, client: FollowingClient) {
    this.role = `${ROLE}${at}`;
    this.client = client;
  }

  async run(): Promise<void> {
    while (!this.stopped) {
      await sleep(systemClock, PAUSE_MS);
      try {
        const done = this.made % 3 === 0 ? await this.createJob() : await this.raiseQuota();
        if (!done) await sleep(systemClock, NOBODY_MS);
      } catch (error) {
        if (!(error instanceof LostAnswer)) throw error;
        this.lost++;
      }
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async createJob(): Promise<boolean> {
    const name = `job-${this.made++}`;
    const key = { role: this.role, environment: ENVIRONMENT, name };
    const done = await this.ask(() => this.client.call('createJob', { description: shellJob(key, 1, 'sleep 1') }));
    if (done) this.jobs.add(name);
    return done;
  }

  private async raiseQuota(): Promise<boolean> {
    this.made++;
    const cores = ++this.askedQuota;
    const quota = { numCpus: cores, ramMb: 1, diskMb: 1, resources: [{ numCpus: cores }, { ramMb: 1 }, { diskMb: 1 }] };
    const done = await this.ask(() => this.client.call('setQuota', { ownerRole: this.role, quota }));
    if (done) this.quota = cores;
    return done;
  }

  private async ask(call: () => ReturnType<FollowingClient['call']>): Promise<boolean> {
    const response = await call();
    if (response === undefined || response.responseCode === ResponseCode.ERROR_TRANSIENT) return false;
    if (response.responseCode !== ResponseCode.OK) {
      const text = response.details?.map(({ message }) => message).join('; ');
      this.faults.push(`${ResponseCodeName[response.responseCode ?? ResponseCode.ERROR]} ${text}`);
      return false;
    }
    this.acknowledged++;
    this.acknowledgedAtMs = systemClock.monotonic();
    this.acknowledgedBy = this.client.lastPort;
    return true;
  }
}
