import { describe, expect, it } from '@jest/globals';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { goldenRows } from './testing/golden.ts';
import { aConfig, anEvent, aTask } from './testing/tasks.ts';
import { type Command, decideTransition, type TransitionTarget } from './transitions.ts';

type StateName = keyof typeof ScheduleStatus;

const STATES = Object.keys(ScheduleStatus) as readonly StateName[];
const TARGETS: readonly (StateName | 'DELETED')[] = [...STATES, 'DELETED'];

function targetOf(name: StateName | 'DELETED'): TransitionTarget {
  return name === 'DELETED' ? name : ScheduleStatus[name];
}

/** `SUCCESS SAVE RESCHEDULE` and the like. */
function outcome(task: ScheduledTask | undefined, to: StateName | 'DELETED'): string {
  const { result, commands } = decideTransition(task, targetOf(to));
  return [result, ...commands].join(' ');
}

/** What is legal or sends a kill for a task of the given kind; all other cells are ILLEGAL, or NOOP on the diagonal. */
type Kind = 'ad-hoc' | 'service' | 'unlimited failures' | 'service that was being killed';

function expectedCells(kind: Kind): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const put = (from: readonly string[], to: readonly string[], expected: string): void => {
    for (const f of from) for (const t of to) cells.set(`${f} -> ${t}`, expected);
  };
  const comesBack = kind === 'service' || kind === 'service that was being killed';
  const failsOver = comesBack || kind === 'unlimited failures';
  const fresh = ['ASSIGNED', 'STARTING', 'RUNNING'];
  const restarting = ['PREEMPTING', 'RESTARTING', 'DRAINING'];
  const ended = ['FINISHED', 'FAILED', 'KILLED', 'LOST'];

  put(['INIT'], ['THROTTLED', 'PENDING'], 'SUCCESS SAVE');
  put(['THROTTLED'], ['PENDING'], 'SUCCESS SAVE');
  put(['THROTTLED', 'PENDING'], ['KILLING'], 'SUCCESS DELETE');
  put(['PENDING'], ['ASSIGNED'], 'SUCCESS SAVE');
  put(['ASSIGNED'], ['STARTING', 'RUNNING'], 'SUCCESS SAVE');
  put(['STARTING'], ['RUNNING'], 'SUCCESS SAVE');
  put(fresh, ['FINISHED'], comesBack ? 'SUCCESS SAVE RESCHEDULE' : 'SUCCESS SAVE');
  put(
    [...fresh, 'PARTITIONED'],
    ['FAILED'],
    failsOver ? 'SUCCESS INCREMENT_FAILURES SAVE RESCHEDULE' : 'SUCCESS INCREMENT_FAILURES SAVE',
  );
  put(fresh, ['KILLED', 'LOST'], 'SUCCESS SAVE RESCHEDULE');
  put(['ASSIGNED'], ['LOST'], 'SUCCESS SAVE RESCHEDULE KILL');
  put(fresh, [...restarting, 'KILLING'], 'SUCCESS SAVE KILL');
  put(['STARTING', 'RUNNING'], ['PARTITIONED'], 'SUCCESS SAVE');

  put(['PARTITIONED'], [...fresh, 'FINISHED'], 'SUCCESS SAVE');
  put(
    ['PARTITIONED'],
    ['LOST'],
    kind === 'service that was being killed' ? 'SUCCESS SAVE KILL' : 'SUCCESS SAVE RESCHEDULE KILL',
  );
  put(['PARTITIONED'], [...restarting, 'KILLING'], 'SUCCESS SAVE TRANSITION_TO_LOST');
  put([...restarting, 'KILLING'], ['PARTITIONED'], 'SUCCESS SAVE TRANSITION_TO_LOST');

  put(restarting, ['FINISHED', 'FAILED', 'KILLED'], 'SUCCESS SAVE RESCHEDULE');
  put(restarting, ['LOST'], 'SUCCESS SAVE RESCHEDULE KILL');
  put(restarting, ['KILLING'], 'SUCCESS SAVE');
  put(['KILLING'], ended, 'SUCCESS SAVE');
  put([...restarting, 'KILLING', ...ended], fresh, 'ILLEGAL_WITH_SIDE_EFFECTS KILL');
  put(['KILLING', ...ended], ['DELETED'], 'SUCCESS DELETE');
  for (const state of STATES) cells.set(`${state} -> ${state}`, 'NOOP');
  return cells;
}

const KINDS: Readonly<Record<Kind, Pick<ScheduledTask, 'assignedTask' | 'taskEvents'>>> = {
  'ad-hoc': aTask({ config: aConfig({ maxTaskFailures: 1 }) }),
  service: aTask({ config: aConfig({ isService: true }) }),
  'unlimited failures': aTask({ config: aConfig({ maxTaskFailures: -1 }) }),
  'service that was being killed': aTask({
    config: aConfig({ isService: true }),
    events: [anEvent('PENDING'), anEvent('KILLING'), anEvent('PARTITIONED')],
  }),
};

describe('the transition matrix', () => {
  it.each(Object.keys(KINDS) as readonly Kind[])('decides every cell for a task of the kind "%s"', (kind) => {
    const expected = expectedCells(kind);
    const decided: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const from of STATES) {
      for (const to of TARGETS) {
        const cell = `${from} -> ${to}`;
        decided[cell] = outcome({ ...aTask(), ...KINDS[kind], status: ScheduleStatus[from] }, to);
        wanted[cell] = expected.get(cell) ?? 'ILLEGAL';
      }
    }
    expect(Object.keys(decided)).toHaveLength(15 * 16);
    expect(decided).toEqual(wanted);
  });

  it('kills what runs without being in the store and ignores anything else about it', () => {
    const decided = Object.fromEntries(TARGETS.map((to) => [to, outcome(undefined, to)]));
    const wanted = Object.fromEntries(TARGETS.map((to) => [to, 'ILLEGAL']));
    for (const to of ['ASSIGNED', 'STARTING', 'RUNNING']) wanted[to] = 'ILLEGAL_WITH_SIDE_EFFECTS KILL';
    wanted.DELETED = 'NOOP';
    expect(decided).toEqual(wanted);
  });

  it.each([
    ['the last but one of ten', 10, 8, 'SUCCESS INCREMENT_FAILURES SAVE RESCHEDULE'],
    ['the last of ten', 10, 9, 'SUCCESS INCREMENT_FAILURES SAVE'],
    ['one of unlimited ones', -1, 1000, 'SUCCESS INCREMENT_FAILURES SAVE RESCHEDULE'],
    ['one where none is allowed', 0, 0, 'SUCCESS INCREMENT_FAILURES SAVE'],
    ['the only one', 1, 0, 'SUCCESS INCREMENT_FAILURES SAVE'],
  ])('counts a failure that is %s', (_name, maxTaskFailures, failureCount, expected) => {
    const task = aTask({ status: 'RUNNING', failureCount, config: aConfig({ maxTaskFailures }) });
    expect(outcome(task, 'FAILED')).toBe(expected);
  });

  it('does not bring back a service that was killed and then lost in a partition', () => {
    const config = aConfig({ isService: true });
    const running = aTask({ status: 'RUNNING', config, events: [anEvent('RUNNING')] });
    expect(outcome(running, 'KILLING')).toBe('SUCCESS SAVE KILL');
    const killing = aTask({ status: 'KILLING', config, events: [anEvent('RUNNING'), anEvent('KILLING')] });
    expect(outcome(killing, 'PARTITIONED')).toBe('SUCCESS SAVE TRANSITION_TO_LOST');
    const events = [anEvent('RUNNING'), anEvent('KILLING'), anEvent('PARTITIONED')];
    expect(outcome(aTask({ status: 'PARTITIONED', config, events }), 'LOST')).toBe('SUCCESS SAVE KILL');
  });

  it('refuses a task without a state', () => {
    expect(() => decideTransition({ failureCount: 0 }, ScheduleStatus.RUNNING)).toThrow('status undefined');
  });
});

interface RecordedTransition {
  readonly task: string;
  readonly service: boolean;
  readonly maxTaskFailures: number;
  readonly failureCount: number;
  readonly stateBefore?: StateName;
  readonly from: StateName | '(no such task)';
  readonly to: StateName | '(delete)';
  readonly result: string;
  readonly sideEffects: readonly string[];
}

const NAME_THERE: Readonly<Record<Command, string>> = {
  INCREMENT_FAILURES: 'INCREMENT_FAILURES',
  SAVE: 'SAVE_STATE',
  RESCHEDULE: 'RESCHEDULE',
  TRANSITION_TO_LOST: 'TRANSITION_TO_LOST',
  KILL: 'KILL',
  DELETE: 'DELETE',
};

it('decides as the original did', () => {
  const rows = goldenRows<RecordedTransition>('task-transitions.jsonl');
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    const { service: isService, maxTaskFailures, failureCount, from, to, stateBefore } = row;
    const task =
      from === '(no such task)'
        ? undefined
        : aTask({
            status: from,
            failureCount,
            config: aConfig({ isService, maxTaskFailures }),
            events: stateBefore === undefined ? [] : [anEvent(stateBefore), anEvent(from)],
          });
    const { result, commands } = decideTransition(task, to === '(delete)' ? 'DELETED' : ScheduleStatus[to]);
    const decided = { ...row, result, sideEffects: commands.map((command) => NAME_THERE[command]).sort() };
    expect(decided).toEqual(row);
  }
});
