import { describe, expect, it } from '@jest/globals';
import { type Constraint, type HostAttributes, MaintenanceMode } from '../wire/index.ts';
import { AttributeAggregate, attributesByName } from './attributes.ts';
import { compileConstraints } from './constraints.ts';
import { NO_RESOURCES, RESOURCE_KINDS, type Resources } from './resources.ts';
import { goldenRows } from './testing/golden.ts';
import { type AgentFacts, findVetoes, type MatchingContext, totalScore, type Veto, vetoGroup } from './vetoes.ts';

const MINUTE = 60_000;

const of = (amounts: Partial<Resources>): Resources => ({ ...NO_RESOURCES, ...amounts });

const value = (name: string, ...values: string[]): Constraint => ({
  name,
  constraint: { value: { negated: false, values } },
});
const not = (name: string, ...values: string[]): Constraint => ({
  name,
  constraint: { value: { negated: true, values } },
});
const limit = (name: string, count: number): Constraint => ({ name, constraint: { limit: { limit: count } } });

type Attributes = Readonly<Record<string, readonly string[]>>;

interface Case {
  readonly constraints?: readonly Constraint[];
  readonly resources?: Partial<Resources>;
  readonly attributes?: Attributes;
  readonly agent?: Partial<AgentFacts>;
  /** Attributes of the agents of the job's other tasks. */
  readonly others?: readonly Attributes[];
  readonly context?: Partial<MatchingContext>;
}

const merge = (attributes: Attributes) =>
  attributesByName(Object.entries(attributes).map(([name, values]) => ({ name, values })));

function vetoesOf(test: Case): readonly Veto[] {
  const jobState = new AttributeAggregate();
  for (const other of test.others ?? []) jobState.addTaskOn(merge(other));
  return findVetoes(
    { resources: of(test.resources ?? {}), constraints: compileConstraints(test.constraints) },
    {
      attributes: merge(test.attributes ?? {}),
      mode: MaintenanceMode.NONE,
      unavailableFromMs: undefined,
      available: of({ cpus: 4, ramMb: 1000, diskMb: 2000, ports: 2 }),
      ...test.agent,
    },
    { jobState, nowMs: 8 * MINUTE, unavailabilityThresholdMs: 2 * MINUTE, ...test.context },
  );
}

const reasons = (test: Case): readonly string[] => vetoesOf(test).map(({ reason }) => reason);

const JVM: Attributes = { jvm: ['1.0', '2.0', '3.0'] };
const A: Attributes = { host: ['A'], rack: ['A'] };
const B: Attributes = { host: ['B'], rack: ['A'] };
const C: Attributes = { host: ['C'], rack: ['B'] };

describe('vetoes', () => {
  it.each<[string, Case, readonly string[]]>([
    ['all there is', { resources: { cpus: 4, ramMb: 1000, diskMb: 2000, ports: 2 } }, []],
    ['nothing', {}, []],
    ['a port too many', { resources: { ports: 3 } }, ['Insufficient: ports']],
    [
      'too much of everything',
      { resources: { cpus: 5, ramMb: 1001, diskMb: 2001, ports: 3, gpus: 1, ips: 1 } },
      ['CPU', 'RAM', 'disk', 'ports', 'GPU', 'IP'].map((name) => `Insufficient: ${name}`),
    ],
    ['a dedicated host', { attributes: { dedicated: ['roleA'] } }, ['Host is dedicated']],
    ['a dedicated host that says nothing more', { attributes: { dedicated: [] } }, ['Host is dedicated']],
    [
      'a host dedicated to it',
      { attributes: { dedicated: ['roleA/jobA', 'roleB/jobB'] }, constraints: [value('dedicated', 'roleA/jobA')] },
      [],
    ],
    [
      'a plain host for a dedicated job, before its limit',
      { attributes: { host: ['A'] }, others: [A], constraints: [limit('host', 1), value('dedicated', 'xxx')] },
      ['Constraint not satisfied: dedicated'],
    ],
    ['the value', { attributes: JVM, constraints: [value('jvm', '1.0')] }, []],
    ['another value', { attributes: JVM, constraints: [value('jvm', '4.0')] }, ['Constraint not satisfied: jvm']],
    ['one of the values', { attributes: JVM, constraints: [value('jvm', '9.0', '2.0')] }, []],
    [
      'a value it must not have',
      { attributes: JVM, constraints: [not('jvm', '1.0')] },
      ['Constraint not satisfied: jvm'],
    ],
    ['a value it must not have and has not', { attributes: JVM, constraints: [not('jvm', '4.0')] }, []],
    ['no such attribute', { attributes: JVM, constraints: [value('xxx', '1.4')] }, ['Constraint not satisfied: xxx']],
    ['no such attribute, when it must not have it', { attributes: JVM, constraints: [not('xxx', '1.4')] }, []],
    [
      'two violations, of which the first counts',
      { attributes: { jvm: ['1.6'], zone: ['c'] }, constraints: [not('jvm', '1.6'), not('zone', 'c')] },
      ['Constraint not satisfied: jvm'],
    ],
    ['a constraint of an unknown kind', { constraints: [{ name: 'x' }] }, ['Constraint not satisfied: x']],
    ['a scheduled host', { agent: { mode: MaintenanceMode.SCHEDULED } }, []],
    ['a draining host', { agent: { mode: MaintenanceMode.DRAINING } }, ['Host draining for maintenance']],
    ['a drained host', { agent: { mode: MaintenanceMode.DRAINED } }, ['Host drained for maintenance']],
    ['a host soon gone', { agent: { unavailableFromMs: 9 * MINUTE } }, ['Host draining for maintenance']],
    ['a host gone much later', { agent: { unavailableFromMs: 100 * MINUTE } }, []],
    ['a host that has just long enough', { agent: { unavailableFromMs: 10 * MINUTE } }, []],
    ['a limit not reached', { attributes: A, others: [A], constraints: [limit('host', 2)] }, []],
    [
      'a limit reached',
      { attributes: B, others: [B, B], constraints: [limit('host', 2)] },
      ['Limit not satisfied: host'],
    ],
    ['a limit reached elsewhere', { attributes: A, others: [B, B], constraints: [limit('host', 2)] }, []],
    [
      'a limit on racks',
      { attributes: A, others: [A, B, B], constraints: [limit('rack', 3)] },
      ['Limit not satisfied: rack'],
    ],
    ['a limit on another rack', { attributes: C, others: [A, B, B], constraints: [limit('rack', 1)] }, []],
    ['a limit without tasks', { attributes: A, constraints: [limit('host', 2)] }, []],
    [
      'a limit on what it has not',
      { attributes: A, constraints: [limit('pdu', 2)] },
      ['Constraint not satisfied: pdu'],
    ],
    [
      'a limit on one of several values',
      { attributes: { pdu: ['p1', 'p2'] }, others: [{ pdu: ['p2'] }], constraints: [limit('pdu', 1)] },
      ['Limit not satisfied: pdu'],
    ],
    [
      'a draining host, before what else is wrong',
      { agent: { mode: MaintenanceMode.DRAINING }, constraints: [value('x', 'y')], resources: { cpus: 9 } },
      ['Host draining for maintenance'],
    ],
    [
      'a violated constraint, before resources',
      { constraints: [value('x', 'y')], resources: { cpus: 9 } },
      ['Constraint not satisfied: x'],
    ],
  ])('for %s', (_name, test, expected) => {
    expect(reasons(test)).toEqual(expected);
  });

  it('take attributes of one name together', () => {
    const attributes = attributesByName([
      { name: 'jvm', values: ['1.4'] },
      { name: 'jvm', values: ['1.6', '1.7'] },
    ]);
    for (const version of ['1.4', '1.6', '1.7']) {
      expect(vetoesOf({ agent: { attributes }, constraints: [value('jvm', version)] })).toEqual([]);
    }
  });

  it.each<[Partial<Resources>, number]>([
    [{ cpus: 5 }, 62],
    [{ cpus: 4.5 }, 31],
    [{ cpus: 164 }, 1000],
    [{ cpus: 4.01 }, 0],
    [{ ramMb: 1002 }, 0],
    [{ ramMb: 1100 }, 4],
    [{ diskMb: 2001 }, 0],
    [{ ports: 3 }, 1],
    [{ gpus: 1 }, 250],
    [{ ips: 3 }, 23],
  ])('score a shortage: %j', (resources, score) => {
    expect(vetoesOf({ resources }).map((veto) => veto.score)).toEqual([score]);
  });
});

describe('groups of vetoes', () => {
  const veto = (type: Veto['type'], score = 0): Veto => ({ type, reason: '', score });

  it.each<[readonly Veto[], string]>([
    [[], 'EMPTY'],
    [[veto('CONSTRAINT_MISMATCH'), veto('INSUFFICIENT_RESOURCES'), veto('MAINTENANCE')], 'STATIC'],
    [[veto('DEDICATED_CONSTRAINT_MISMATCH')], 'STATIC'],
    [[veto('LIMIT_NOT_SATISFIED')], 'DYNAMIC'],
    [[veto('INSUFFICIENT_RESOURCES'), veto('LIMIT_NOT_SATISFIED')], 'MIXED'],
  ])('%j are %s', (vetoes, group) => {
    expect(vetoGroup(vetoes)).toBe(group);
  });

  it('score the sum', () => {
    expect(totalScore([])).toBe(0);
    expect(totalScore([veto('MAINTENANCE', 7), veto('MAINTENANCE', 5)])).toBe(12);
  });
});

describe('AttributeAggregate', () => {
  it('counts tasks, not hosts or attributes', () => {
    const counts = new AttributeAggregate();
    const pdus = ['p1', 'p2'];
    for (const [host, rack, pdu] of [
      ['a1', 'a', pdus],
      ['b1', 'b', pdus],
      ['b1', 'b', pdus],
      ['b2', 'b', ['p1', 'p2']],
      ['c1', 'c', []],
    ] as const) {
      counts.addTaskOn(merge({ host: [host], rack: [rack], pdu }));
    }
    counts.addTaskOn(
      attributesByName([
        { name: 'ssd', values: ['true'] },
        { name: 'ssd', values: ['true'] },
      ]),
    );
    const found = (['rack b', 'host b1', 'pdu p1', 'pdu p2', 'ssd true', 'ssd false', 'x y'] as const).map((pair) => {
      const [name = '', of = ''] = pair.split(' ');
      return `${pair} ${counts.countOf(name, of)}`;
    });
    expect(found).toEqual(['rack b 3', 'host b1 2', 'pdu p1 4', 'pdu p2 4', 'ssd true 1', 'ssd false 0', 'x y 0']);
  });
});

interface RecordedVetoes {
  readonly host: HostAttributes & { readonly mode: MaintenanceMode };
  readonly constraints: readonly {
    readonly name: string;
    readonly constraint: {
      readonly value?: { readonly negated: number; readonly values: readonly string[] };
      readonly limit?: { readonly limit: number };
    };
  }[];
  readonly requested: Readonly<Record<string, number>>;
  readonly available: Readonly<Record<string, number>>;
  readonly unavailabilityStartsInMinutes?: number;
  readonly activeTasksOfJobHaveAttributes: readonly (readonly [string, string])[];
  readonly vetoes: readonly Veto[];
  readonly group?: string;
}

it('finds the vetoes of the original', () => {
  const rows = goldenRows<RecordedVetoes>('scheduling-vetoes.jsonl');
  expect(rows.length).toBeGreaterThan(20);
  const amounts = (bag: Readonly<Record<string, number>>): Resources =>
    of(Object.fromEntries(RESOURCE_KINDS.map(({ type, amount }) => [amount, bag[type] ?? 0])));
  const nowMs = 1000 * MINUTE;
  for (const row of rows) {
    const jobState = new AttributeAggregate();
    for (const [name, of] of row.activeTasksOfJobHaveAttributes) jobState.addTaskOn(new Map([[name, [of]]]));
    const constraints = row.constraints.map(({ name, constraint: { value, limit } }): Constraint => {
      if (value !== undefined) return { name, constraint: { value: { ...value, negated: value.negated === 1 } } };
      return { name, constraint: limit === undefined ? {} : { limit } };
    });
    const inMinutes = row.unavailabilityStartsInMinutes;
    const vetoes = findVetoes(
      { resources: amounts(row.requested), constraints: compileConstraints(constraints) },
      {
        attributes: attributesByName(row.host.attributes),
        mode: row.host.mode,
        unavailableFromMs: inMinutes === undefined ? undefined : nowMs + inMinutes * MINUTE,
        available: amounts(row.available),
      },
      { jobState, nowMs, unavailabilityThresholdMs: 6 * MINUTE },
    );
    expect({ ...row, vetoes }).toEqual(row);
    expect(vetoGroup(vetoes)).toBe(row.group ?? 'EMPTY');
  }
});
