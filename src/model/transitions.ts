import { ScheduleStatus, type TaskConfig, type TaskEvent } from '../wire/index.ts';

/**
 * What the state manager has to do for a transition. They are always given in the order in which they must be done:
 * INCREMENT_FAILURES, SAVE, RESCHEDULE, TRANSITION_TO_LOST, KILL, DELETE.
 */
export type Command = 'INCREMENT_FAILURES' | 'SAVE' | 'RESCHEDULE' | 'TRANSITION_TO_LOST' | 'KILL' | 'DELETE';

/** How an attempt to move a task ends. Commands are to be carried out whatever the result. */
export interface Transition {
  readonly result: 'NOOP' | 'SUCCESS' | 'ILLEGAL' | 'ILLEGAL_WITH_SIDE_EFFECTS';
  readonly commands: readonly Command[];
}

/** Where a task can be asked to go; DELETED means out of the store. */
export type TransitionTarget = ScheduleStatus | 'DELETED';

/** The part of a task that decides about its transitions; a ScheduledTask is one. */
export interface TransitionInput {
  readonly status?: ScheduleStatus | undefined;
  /** Failures so far. */
  readonly failureCount: number;
  readonly taskEvents?: readonly Pick<TaskEvent, 'status'>[] | undefined;
  readonly assignedTask?: { readonly task?: Pick<TaskConfig, 'isService' | 'maxTaskFailures'> | undefined } | undefined;
}

/*
 * The life of a task. (aurora: scheduler/state/TaskStateMachine.java)
 *
 *   F  count a failure      S  save the state     R  create a successor
 *   L  move on to LOST      K  kill in Mesos      D  delete from the store
 *   .  illegal              (K) illegal, but what runs there must be killed
 *   =  already there
 *   s  S, and R for a service
 *   f  FS, and R for a service or while failures are left
 *   R* R unless somebody had been killing the task
 */
const MATRIX = `
            THROTTLED PENDING ASSIGNED STARTING RUNNING FINISHED FAILED KILLED LOST PREEMPTING RESTARTING DRAINING KILLING PARTITIONED DELETED
INIT        S         S       .        .        .       .        .      .      .    .          .          .        .       .           .
THROTTLED   =         S       .        .        .       .        .      .      .    .          .          .        D       .           .
PENDING     .         =       S        .        .       .        .      .      .    .          .          .        D       .           .
ASSIGNED    .         .       =        S        S       s        f      SR     SRK  SK         SK         SK       SK      .           .
STARTING    .         .       .        =        S       s        f      SR     SR   SK         SK         SK       SK      S           .
RUNNING     .         .       .        .        =       s        f      SR     SR   SK         SK         SK       SK      S           .
PARTITIONED .         .       S        S        S       S        f      .      SR*K SL         SL         SL       SL      =           .
PREEMPTING  .         .       (K)      (K)      (K)     SR       SR     SR     SRK  =          .          .        S       SL          .
RESTARTING  .         .       (K)      (K)      (K)     SR       SR     SR     SRK  .          =          .        S       SL          .
DRAINING    .         .       (K)      (K)      (K)     SR       SR     SR     SRK  .          .          =        S       SL          .
KILLING     .         .       (K)      (K)      (K)     S        S      S      S    .          .          .        =       SL          D
FINISHED    .         .       (K)      (K)      (K)     =        .      .      .    .          .          .        .       .           D
FAILED      .         .       (K)      (K)      (K)     .        =      .      .    .          .          .        .       .           D
KILLED      .         .       (K)      (K)      (K)     .        .      =      .    .          .          .        .       .           D
LOST        .         .       (K)      (K)      (K)     .        .      .      =    .          .          .        .       .           D
(missing)   .         .       (K)      (K)      (K)     .        .      .      .    .          .          .        .       .           =
`;

const COMMAND_OF_LETTER: Readonly<Record<string, Command>> = {
  F: 'INCREMENT_FAILURES',
  S: 'SAVE',
  R: 'RESCHEDULE',
  L: 'TRANSITION_TO_LOST',
  K: 'KILL',
  D: 'DELETE',
};

type Rule = (task: TransitionInput | undefined) => Transition;

const NOOP: Transition = { result: 'NOOP', commands: [] };
const ILLEGAL: Transition = { result: 'ILLEGAL', commands: [] };
const ILLEGAL_BUT_KILL: Transition = { result: 'ILLEGAL_WITH_SIDE_EFFECTS', commands: ['KILL'] };

function legal(letters: string): Transition {
  const commands = [...letters].map((letter) => {
    const command = COMMAND_OF_LETTER[letter];
    if (command === undefined) throw new Error(`transition matrix: no command ${letter}`);
    return command;
  });
  return { result: 'SUCCESS', commands };
}

function always(transition: Transition): Rule {
  return () => transition;
}

function reschedulingIf(condition: (task: TransitionInput) => boolean, withSuccessor: string, without: string): Rule {
  const yes = legal(withSuccessor);
  const no = legal(without);
  return (task) => (task !== undefined && condition(task) ? yes : no);
}

function isService(task: TransitionInput): boolean {
  return task.assignedTask?.task?.isService === true;
}

const UNLIMITED_FAILURES = -1;

/** The failure count is the one before this failure. */
function mayFailAgain(task: TransitionInput): boolean {
  const allowed = task.assignedTask?.task?.maxTaskFailures ?? 0;
  return isService(task) || allowed === UNLIMITED_FAILURES || task.failureCount < allowed - 1;
}

function wasNotBeingKilled(task: TransitionInput): boolean {
  return !task.taskEvents?.some((event) => event.status === ScheduleStatus.KILLING);
}

function ruleOf(cell: string): Rule {
  switch (cell) {
    case '.':
      return always(ILLEGAL);
    case '=':
      return always(NOOP);
    case '(K)':
      return always(ILLEGAL_BUT_KILL);
    case 's':
      return reschedulingIf(isService, 'SR', 'S');
    case 'f':
      return reschedulingIf(mayFailAgain, 'FSR', 'FS');
    case 'SR*K':
      return reschedulingIf(wasNotBeingKilled, 'SRK', 'SK');
    default:
      return always(legal(cell));
  }
}

function stateNamed(name: string): ScheduleStatus {
  const status = (ScheduleStatus as Readonly<Record<string, ScheduleStatus>>)[name];
  if (status === undefined) throw new Error(`transition matrix: no state ${name}`);
  return status;
}

type Row = ReadonlyMap<TransitionTarget, Rule>;

function readMatrix(): ReadonlyMap<ScheduleStatus | '(missing)', Row> {
  const [head = [], ...body] = MATRIX.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const targets = head.map((name): TransitionTarget => (name === 'DELETED' ? name : stateNamed(name)));
  return new Map(
    body.map(([from = '', ...cells]) => {
      if (cells.length !== targets.length) throw new Error(`transition matrix: ${cells.length} cells in row ${from}`);
      const rules = cells.map((cell, column): [TransitionTarget, Rule] => [
        targets[column] as TransitionTarget,
        ruleOf(cell),
      ]);
      return [from === '(missing)' ? from : stateNamed(from), new Map(rules)];
    }),
  );
}

const ROWS = readMatrix();

/**
 * Decides what an attempt to move `task` to `target` means. It never throws for a request that is merely illegal.
 * @param task undefined when the store has no such task
 * @throws Error when the task has no status
 */
export function decideTransition(task: TransitionInput | undefined, target: TransitionTarget): Transition {
  if (task !== undefined && task.status === target) return NOOP;
  const from = task === undefined ? '(missing)' : task.status;
  const row = from === undefined ? undefined : ROWS.get(from);
  if (row === undefined) throw new Error(`cannot decide a transition of a task with status ${from}`);
  // Nothing moves to INIT, so it has no column.
  return row.get(target)?.(task) ?? ILLEGAL;
}
