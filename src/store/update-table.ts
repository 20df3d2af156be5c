import { ArgumentError, jobKeyText, numberOf, sameJobKey } from '../model/index.ts';
import {
  ACTIVE_JOB_UPDATE_STATES,
  type JobInstanceUpdateEvent,
  type JobKey,
  type JobUpdate,
  type JobUpdateEvent,
  type JobUpdateKey,
  type JobUpdateQuery,
} from '../wire/index.ts';
import type { Table } from './journal.ts';
import { KeyedList } from './keyed-list.ts';
import type { UpdateHistory, UpdateReader } from './types.ts';
import { type UpdateRecord, updateKeyText } from './update-record.ts';

const NO_UPDATES: readonly JobUpdate[] = [];

/** Updates by key, with an index by job and one of those under way. */
export class UpdateTable implements UpdateReader {
  private readonly byKey = new Map<string, UpdateRecord>();
  private readonly jobs = new Map<string, KeyedList<JobUpdate>>();
  private readonly activeOnes = new KeyedList<JobUpdate>();

  /** What is stored, under keys as {@link updateKeyText} makes them. */
  readonly records: Table<UpdateRecord> = {
    get: (key) => this.byKey.get(key),
    put: (key, record) => this.put(key, record),
  };

  get size(): number {
    return this.byKey.size;
  }

  get(key: JobUpdateKey): JobUpdate | undefined {
    return this.byKey.get(updateKeyText(key))?.update;
  }

  events(key: JobUpdateKey): readonly JobUpdateEvent[] {
    return this.byKey.get(updateKeyText(key))?.events.list() ?? [];
  }

  instanceEvents(key: JobUpdateKey): readonly JobInstanceUpdateEvent[] {
    return this.byKey.get(updateKeyText(key))?.instanceEvents.list() ?? [];
  }

  byJob(key: JobKey): readonly JobUpdate[] {
    return this.jobs.get(jobKeyText(key))?.list() ?? NO_UPDATES;
  }

  histories(): readonly UpdateHistory[] {
    return [...this.byKey.values()];
  }

  active(): readonly JobUpdate[] {
    return this.activeOnes.list();
  }

  query(query: JobUpdateQuery): readonly JobUpdate[] {
    const { offset, limit } = query;
    if (offset < 0) throw new ArgumentError(String(offset));
    const found = this.candidates(query).filter((update) => matches(update, query));
    // Of those that changed at one moment, the one that began last comes first.
    if (found.length > 1) found.reverse().sort((a, b) => modifiedMs(b) - modifiedMs(a));
    return offset > 0 || limit > 0 ? found.slice(offset, limit > 0 ? offset + limit : undefined) : found;
  }

  private candidates({ key, jobKey }: JobUpdateQuery): readonly JobUpdate[] {
    if (key !== undefined) {
      const update = this.get(key);
      return update === undefined ? NO_UPDATES : [update];
    }
    if (jobKey !== undefined) return this.byJob(jobKey);
    return Array.from(this.byKey.values(), ({ update }) => update);
  }

  private put(key: string, record: UpdateRecord | undefined): UpdateRecord | undefined {
    const before = this.byKey.get(key);
    const job = jobKeyText((record ?? before)?.update.summary?.key?.job ?? {});
    const status = record?.update.summary?.state?.status;
    if (record !== undefined && status !== undefined && ACTIVE_JOB_UPDATE_STATES.has(status)) {
      this.activeOnes.set(key, record.update);
    } else {
      this.activeOnes.delete(key);
    }
    if (record === undefined) {
      this.byKey.delete(key);
      const list = this.jobs.get(job);
      list?.delete(key);
      if (list?.size === 0) this.jobs.delete(job);
      return before;
    }
    this.byKey.set(key, record);
    let list = this.jobs.get(job);
    if (list === undefined) {
      list = new KeyedList();
      this.jobs.set(job, list);
    }
    list.set(key, record.update);
    return before;
  }
}

/** (aurora: scheduler/storage/JobUpdateStore.java, fetchJobUpdates) */
function matches({ summary }: JobUpdate, { role, key, jobKey, user, updateStatuses = [] }: JobUpdateQuery): boolean {
  const own = summary?.key ?? {};
  const status = summary?.state?.status;
  if (role !== undefined && own.job?.role !== role) return false;
  if (key !== undefined && updateKeyText(own) !== updateKeyText(key)) return false;
  if (jobKey !== undefined && !sameJobKey(own.job ?? {}, jobKey)) return false;
  if (user !== undefined && summary?.user !== user) return false;
  return updateStatuses.length === 0 || (status !== undefined && updateStatuses.includes(status));
}

function modifiedMs({ summary }: JobUpdate): number {
  return numberOf(summary?.state?.lastModifiedTimestampMs ?? 0);
}
