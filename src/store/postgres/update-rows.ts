import type { JobInstanceUpdateEvent, JobUpdate, JobUpdateEvent, TaskConfig } from '../../wire/index.ts';
import type { Change } from '../changes.ts';
import type { History } from '../history.ts';
import { configsOfUpdate, type UpdateRecord, updateKeyText } from '../update-record.ts';
import type { ConfigLedger } from './config-ledger.ts';
import type { EventPosition } from './statements.ts';
import type { UpdateConfigRow, UpdateEventRow, UpdateInstanceEventRow, UpdateRow } from './update-statements.ts';

/** An update to which something happened. */
export interface ChangedUpdateRow extends UpdateRow {
  /** The position from which on its events are other ones, and that of its instances' events. */
  readonly events: number;
  readonly instanceEvents: number;
}

/** What becomes of the rows of updates, their configs and their events. */
export class UpdateRows {
  readonly created: UpdateRow[] = [];
  readonly changed: ChangedUpdateRow[] = [];
  /** The rows of their configs and events go with these. */
  readonly deleted: number[] = [];
  /** Keys of updates that are no more. */
  readonly gone: string[] = [];
  readonly configs: UpdateConfigRow[] = [];
  readonly droppedEvents: EventPosition[] = [];
  readonly newEvents: UpdateEventRow[] = [];
  readonly droppedInstanceEvents: EventPosition[] = [];
  readonly newInstanceEvents: UpdateInstanceEventRow[] = [];

  create(number: number, { update, events, instanceEvents }: UpdateRecord, configs: ConfigLedger): void {
    this.created.push({ number, update });
    const { initialState = [], desiredState } = update.instructions ?? {};
    const states = desiredState === undefined ? initialState : [...initialState, desiredState];
    for (const [seq, state] of states.entries()) {
      if (state.task === undefined) continue;
      const configId = configs.idOf(state.task);
      this.configs.push({ number, seq, configId, state, isDesired: state === desiredState });
    }
    append(this.newEvents, number, events, 0);
    append(this.newInstanceEvents, number, instanceEvents, 0);
  }

  change(number: number, before: UpdateRecord, after: UpdateRecord): void {
    this.changed.push({
      number,
      update: after.update,
      events: replace(this.droppedEvents, this.newEvents, number, before.events, after.events),
      instanceEvents: replace(
        this.droppedInstanceEvents,
        this.newInstanceEvents,
        number,
        before.instanceEvents,
        after.instanceEvents,
      ),
    });
  }
}

type Rows<E> = (EventPosition & { readonly event: E })[];

function append<E extends JobUpdateEvent | JobInstanceUpdateEvent>(
  rows: Rows<E>,
  number: number,
  events: History<E>,
  from: number,
): void {
  for (const [index, event] of events.from(from).entries()) rows.push({ number, seq: from + index, event });
}

/** @returns the position from which on the events are other ones */
function replace<E extends JobUpdateEvent | JobInstanceUpdateEvent>(
  dropped: EventPosition[],
  rows: Rows<E>,
  number: number,
  before: History<E>,
  after: History<E>,
): number {
  const same = after.commonWith(before);
  if (same < before.length) dropped.push({ number, seq: same });
  append(rows, number, after, same);
  return same;
}

const NO_CONFIGS: readonly TaskConfig[] = [];

/** Knows under which numbers updates are in the database. */
export class UpdateLedger {
  private readonly numbers = new Map<string, number>();
  private readonly configs: ConfigLedger;
  private nextNumber = 1;

  constructor(configs: ConfigLedger) {
    this.configs = configs;
  }

  /** Takes in a row that was loaded, after those of its configs. @param before the update that it replaces */
  loaded(number: number, update: JobUpdate, before?: JobUpdate): void {
    this.numbers.set(updateKeyText(update.summary?.key ?? {}), number);
    this.nextNumber = Math.max(this.nextNumber, number + 1);
    this.count(before, update);
  }

  /** Takes in that the row of an update is gone. */
  unloaded(update: JobUpdate): void {
    this.numbers.delete(updateKeyText(update.summary?.key ?? {}));
    this.count(update, undefined);
  }

  /** Adds what a change of an update means for its rows. */
  add(rows: UpdateRows, key: string, { before, after }: Change<UpdateRecord>): void {
    this.count(before?.update, after?.update);
    const known = this.numbers.get(key);
    if (after === undefined) {
      if (known !== undefined) rows.deleted.push(known);
      this.numbers.delete(key);
      rows.gone.push(key);
      return;
    }
    const number = known ?? this.nextNumber++;
    this.numbers.set(key, number);
    if (before !== undefined && known !== undefined && isSameUpdate(before.update, after.update)) {
      rows.change(number, before, after);
      return;
    }
    if (known !== undefined) rows.deleted.push(known);
    rows.create(number, after, this.configs);
  }

  private count(before: JobUpdate | undefined, after: JobUpdate | undefined): void {
    if (before !== undefined && after !== undefined && isSameUpdate(before, after)) return;
    for (const config of after === undefined ? NO_CONFIGS : configsOfUpdate(after)) this.configs.use(config);
    for (const config of before === undefined ? NO_CONFIGS : configsOfUpdate(before)) this.configs.release(config);
  }
}

/** Whether nothing but the state can be different: what is saved anew has instructions of its own. */
function isSameUpdate(before: JobUpdate, after: JobUpdate): boolean {
  return before.instructions === after.instructions;
}
