import { ScheduleStatus } from '../../wire/index.ts';
import { KEY, type UpdateSketch, World, type WorldOptions } from './world.ts';

/** Something that is done, and what is to be seen after it: the update's state, then what happened to instances. */
export type Step = readonly [action: string, seen: string];

/** An update from its beginning to its end, step by step. */
export interface Scenario extends WorldOptions, UpdateSketch {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Tasks that Mesos was told to kill in all. */
  readonly kills?: number;
  /** The job in the end. */
  readonly job?: string;
  /** Messages that the update's history has in the end, those of requests left out. */
  readonly messages?: readonly string[];
}

const SHORT: Readonly<Record<string, string>> = {
  ROLLING_FORWARD: 'RF',
  ROLLING_BACK: 'RB',
  ROLL_FORWARD_PAUSED: 'RFP',
  ROLL_BACK_PAUSED: 'RBP',
  ROLL_FORWARD_AWAITING_PULSE: 'RFA',
  ROLL_BACK_AWAITING_PULSE: 'RBA',
};

const DAY_MS = 24 * 60 * 60_000;

/** Does one thing; refusals and the answers of pulses are part of what is seen. */
async function act(world: World, scenario: Scenario, action: string): Promise<string> {
  const [verb = '', ...rest] = action.split(' ');
  const ids = rest.map(Number);
  const audit = { user: 'somebody' };
  const each = async (one: (id: number) => Promise<void>): Promise<void> => {
    for (const id of ids) await one(id);
  };
  switch (verb) {
    case 'start':
      await world.begin(scenario);
      return '';
    case 'pause':
    case 'resume':
    case 'abort':
    case 'rollback':
      return await world.updates[verb](KEY, audit).then(
        () => '',
        (error: unknown) => ` ${String(error)}`,
      );
    case 'pulse':
      return world.pulse() === 'OK' ? '' : ' FINISHED';
    case 'run':
      await each((id) => world.run(id));
      return '';
    case 'cycle':
      await each((id) => world.cycle(id));
      return '';
    case 'killed':
      await each((id) => world.move(id, ScheduleStatus.KILLED));
      return '';
    case 'fail':
      await each((id) => world.move(id, ScheduleStatus.FAILED));
      return '';
    case 'create':
      await each((id) => world.create(id, 'O'));
      return '';
    case 'wait':
      await world.pass(ids[0] ?? 0);
      return '';
    case 'day':
      await world.pass(DAY_MS);
      return '';
    case 'restart':
      await world.restart();
      return '';
    default:
      throw new Error(`no such action: ${action}`);
  }
}

/** What was seen after each step, in the form of the scenario's own. */
export async function play(scenario: Scenario): Promise<{ readonly world: World; readonly steps: readonly Step[] }> {
  const world = await World.of({ running: scenario.initial ?? {}, ...scenario });
  const steps: Step[] = [];
  for (const [action] of scenario.steps) {
    const answer = await act(world, scenario, action);
    await world.settle();
    const status = world.statusName();
    const events = world.newEvents();
    steps.push([action, `${SHORT[status] ?? status}${events === '' ? '' : ` ${events}`}${answer}`]);
  }
  return { world, steps };
}
