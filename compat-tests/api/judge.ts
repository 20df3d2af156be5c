import { isActive } from '../../src/model/index.ts';
import type { ScheduleStatus } from '../../src/wire/index.ts';
import type { Aliases } from './aliases.ts';
import { type CanonicalRules, canonical } from './canonical.ts';
import { codeOf, type Struct, type Understood } from './decode.ts';
import { type Difference, firstDifference, NOTHING } from './difference.ts';
import { BY_CHANCE, type ByChance, EXPLAINED, KNOWN_DIFFERENCES, type KnownDifference } from './known-differences.ts';
import type { Exchange } from './sessions.ts';
import { Touched } from './touched.ts';

/** What came of a case. */
export interface Verdict {
  /** Left out when it was answered like the original. */
  readonly difference?: Difference;
  /** Why the difference is none to worry about. */
  readonly known?: string;
}

/** What the calls of a session have done so far in the recording but not here, and whether answers are like the recorded ones. */
export class Judge {
  private readonly session: string;
  private readonly aliases: Aliases;
  private readonly touched = new Touched();

  constructor(session: string, aliases: Aliases) {
    this.session = session;
    this.aliases = aliases;
  }

  /** Compares an answer with the recorded one. */
  judge(exchange: Exchange, ours: Understood, recorded: Understood): Verdict {
    const chance = BY_CHANCE.filter(({ session, steps }) => session === this.session && steps.includes(exchange.n));
    const rules = rulesFor(chance);
    const difference = this.compare(ours, recorded, rules);
    if (difference === undefined) return {};
    if (isExplanation(difference)) return { difference, known: EXPLAINED };
    const known = this.knownFor(exchange)?.reason ?? this.reasonForArguments(exchange);
    if (known !== undefined) return { difference, known };
    let trace: string | undefined;
    const dropped = (element: unknown): boolean => {
      const reason = this.touched.reasonWithin(element);
      trace ??= reason;
      return reason !== undefined;
    };
    const elsewhere = this.compare(ours, recorded, { ...rules, dropped });
    if (elsewhere !== undefined) return { difference: elsewhere };
    return trace === undefined ? { difference } : { difference, known: trace };
  }

  /** The line of the list that covers a case. */
  knownFor(exchange: Exchange): KnownDifference | undefined {
    return KNOWN_DIFFERENCES.find((known) => covers(known, this.session, exchange));
  }

  /** Why nothing is to be waited for at a job. */
  reasonForJob(job: unknown): string | undefined {
    return this.touched.reasonFor(job);
  }

  private reasonForArguments({ rpc, args }: Exchange): string | undefined {
    const ofRole = rpc === 'getQuota' ? this.touched.reasonForRole((args as Struct).ownerRole) : undefined;
    return ofRole ?? this.touched.reasonFor(args);
  }

  /** Remembers what a call did in the recording that it did not do here. */
  remember(exchange: Exchange, { difference }: Verdict, recorded: Understood): void {
    const known = this.knownFor(exchange);
    if (known?.leavesTraces !== true || difference === undefined) return;
    if (isRead(exchange) || codeOf(recorded) !== 'OK') return;
    this.touched.note(exchange.args, known.reason);
  }

  private compare(ours: Understood, recorded: Understood, rules: CanonicalRules): Difference | undefined {
    const translated = (text: string): string => this.aliases.translateText(text);
    return firstDifference(canonical(ours, rules), canonical(recorded, { ...rules, translated }));
  }
}

/** Whether a call only asks. */
export function isRead({ rpc }: Exchange): boolean {
  return rpc !== undefined && /^(get|list|query|maintenanceStatus)/.test(rpc);
}

/** Words where the recording has a detail without any. */
function isExplanation({ path, ours, recorded }: Difference): boolean {
  return /\.details\[\d+\]\.message$/.test(path) && recorded === NOTHING && ours !== '""';
}

/** Whether a line of the list covers a case. */
export function covers(
  { session, rpcs, steps }: KnownDifference,
  name: string,
  { n, rpc }: Pick<Exchange, 'n' | 'rpc'>,
): boolean {
  return (
    (session === undefined || session === name) &&
    (rpcs === undefined || (rpc !== undefined && rpcs.includes(rpc))) &&
    (steps === undefined || steps.includes(n))
  );
}

const MASKS: readonly (readonly [ByChance['open'], string])[] = [
  ['instances', 'instanceId'],
  ['ended', 'finishedTaskCount'],
  ['ended', 'instanceCount'],
  ['tasks', 'tasks'],
  ['result', 'result'],
  ['body', 'body'],
];

function rulesFor(chance: readonly ByChance[]): CanonicalRules {
  const open = new Set(chance.map((each) => each.open));
  return {
    masked: new Set(MASKS.flatMap(([kind, field]) => (open.has(kind) ? [field] : []))),
    byInstance: open.has('turns'),
    ...(open.has('progress') ? { trimmed: withoutProgress } : {}),
  };
}

function withoutProgress(task: Struct): Struct {
  if (!isActive(task.status as ScheduleStatus)) return task;
  const { slaveId, slaveHost, assignedPorts, ...assignedTask } = task.assignedTask as Struct;
  return { ...task, status: 'active', taskEvents: undefined, assignedTask };
}
