import { describe, expect, it } from '@jest/globals';
import { ArgumentError, BUILT_IN_TIERS, normalizeTaskConfig } from '../../model/index.ts';
import type { JobConfiguration, Resource, TaskConfig } from '../../wire/index.ts';
import { CronCollisionPolicy, Mode } from '../../wire/index.ts';
import { type ConfigSettings, DEFAULT_CONFIG_SETTINGS } from '../settings.ts';
import { ConfigError, createConfigValidator } from './index.ts';

const KEY = { role: 'bar_role', environment: 'devel', name: 'job_foo' };
const RESOURCES: readonly Resource[] = [{ numCpus: 1 }, { ramMb: 1024 }, { diskMb: 1024 }];
const OTHERS = (...without: (keyof Resource)[]): readonly Resource[] =>
  RESOURCES.filter((resource) => without.every((kind) => resource[kind] === undefined));

function config(changes: Partial<TaskConfig> = {}): TaskConfig {
  return {
    job: KEY,
    isService: true,
    priority: 0,
    maxTaskFailures: 1,
    tier: 'preferred',
    resources: RESOURCES,
    executorConfig: { name: 'AuroraExecutor', data: 'x' },
    container: { mesos: {} },
    ...changes,
  };
}

function job(changes: Partial<JobConfiguration> = {}, task: Partial<TaskConfig> = {}): JobConfiguration {
  return { key: KEY, owner: { user: 'bar' }, taskConfig: config(task), instanceCount: 20, ...changes };
}

/** What the validator says of a job: `accepted`, or the message. */
function verdict(given: JobConfiguration, settings: Partial<ConfigSettings> = {}): string {
  const validator = createConfigValidator({ ...DEFAULT_CONFIG_SETTINGS, ...settings }, BUILT_IN_TIERS);
  try {
    validator.populateJob(given);
    return 'accepted';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

function populate(task: Partial<TaskConfig>, settings: Partial<ConfigSettings> = {}): TaskConfig {
  const validator = createConfigValidator({ ...DEFAULT_CONFIG_SETTINGS, ...settings }, BUILT_IN_TIERS);
  return validator.populateTask(config(task), 1);
}

interface Fault {
  readonly row: string;
  readonly job?: Partial<JobConfiguration>;
  readonly task?: Partial<TaskConfig>;
  readonly message: string;
}

const dedicated = (...values: string[]): Partial<TaskConfig> => ({
  constraints: [
    { name: 'host', constraint: { limit: { limit: 1 } } },
    { name: 'dedicated', constraint: { value: { negated: false, values } } },
  ],
});
const executor = (name: string | undefined): Partial<TaskConfig> => ({ executorConfig: { name, data: 'x' } });

/** One fault for each rule, in the order in which the rules are checked. */
const FAULTS: readonly Fault[] = [
  { row: 'J1', job: { taskConfig: undefined }, message: 'Job configuration must have taskConfig set.' },
  { row: 'J2', job: { instanceCount: 0 }, message: 'Instance count must be positive.' },
  {
    row: 'J3',
    job: { key: { role: 'bar', environment: 'prod', name: 'a b' } },
    message: 'Job key IJobKey{role=bar, environment=prod, name=a b} is invalid.',
  },
  {
    row: 'J4',
    job: { key: { ...KEY, environment: 'stage' } },
    message: "Job environment stage doesn't match: ^(prod|devel|test|staging\\d*)$",
  },
  { row: 'J5', job: { owner: { user: 'a b' } }, message: 'Job user contains illegal characters: a b' },
  { row: 'T1', task: { tier: ',' }, message: 'Tier contains illegal characters: ,' },
  { row: 'T3', task: { tier: 'gold' }, message: "Invalid tier 'gold' in TaskConfig." },
  { row: 'T5', task: { job: undefined }, message: 'Job key null is invalid.' },
  { row: 'T6', task: { executorConfig: undefined }, message: 'Configuration may not be null.' },
  { row: 'T7', task: executor(undefined), message: 'Executor name may not be left unset.' },
  { row: 'T8', task: executor('Other'), message: "Configuration for executor 'Other' doesn't exist." },
  {
    row: 'T9',
    task: { constraints: [{ name: 'dedicated', constraint: { limit: { limit: 1 } } }] },
    message: 'A dedicated constraint must be of value type.',
  },
  { row: 'T10', task: dedicated('mesos', 'test'), message: 'A dedicated constraint must have exactly one value' },
  { row: 'T11', task: dedicated('mesos/x/y'), message: 'Only mesos may use hosts dedicated for that role.' },
  { row: 'T12', task: { container: { docker: {} } }, message: 'A container must specify an image.' },
  {
    row: 'T14',
    task: { container: { docker: { image: 'i', parameters: [{ name: 'a', value: 'b' }] } } },
    message: 'This scheduler is configured to disallow Docker parameters.',
  },
  {
    row: 'T15',
    task: { container: { docker: { image: 'i' } }, executorConfig: undefined },
    message: 'This scheduler is configured to require an executor for Docker-based tasks.',
  },
  {
    row: 'T16',
    task: { container: { docker: { image: 'i' } } },
    message: 'This scheduler is not configured to allow the container type DOCKER',
  },
  {
    row: 'T17',
    task: { resources: [...RESOURCES, { numCpus: 3 }, { ramMb: 7 }] },
    message: 'Multiple resource values are not supported for CPU, RAM',
  },
  { row: 'T18', task: { resources: OTHERS('numCpus') }, message: 'num_cpus must be greater than 0.0' },
  {
    row: 'T19',
    task: { resources: [...OTHERS('ramMb'), { ramMb: -123 }] },
    message: 'ram_mb must be greater than 0.0',
  },
  {
    row: 'T20',
    task: { resources: [...OTHERS('diskMb'), { diskMb: 0 }] },
    message: 'disk_mb must be greater than 0.0',
  },
  {
    row: 'T21',
    task: { resources: [...RESOURCES, { numGpus: 1 }] },
    message: 'GPU resource support is disabled in this cluster.',
  },
  {
    row: 'T22',
    task: { mesosFetcherUris: [{ value: 'http://x' }] },
    message: 'Mesos Fetcher for individual jobs is disabled in this cluster.',
  },
  {
    row: 'T23',
    task: { container: { mesos: { volumes: [{ containerPath: 'a', hostPath: 'b', mode: Mode.RO }] } } },
    message: 'This scheduler is configured to disallow container volumes.',
  },
  {
    row: 'S1',
    task: { tier: 'preemptible', slaPolicy: { coordinatorSlaPolicy: {} } },
    message: "Tier 'preemptible' does not support SlaPolicy.",
  },
  {
    row: 'S2',
    job: { instanceCount: 19 },
    task: { slaPolicy: { countSlaPolicy: { count: 19, durationSecs: 7201 } } },
    message: 'Job with fewer than 20 instances cannot have Percentage/Count SlaPolicy.',
  },
  {
    row: 'S3',
    task: { slaPolicy: { countSlaPolicy: { count: 20, durationSecs: 7201 } } },
    message:
      'Current CountSlaPolicy: count=20 will not allow any instances to be killed. Must be less than instanceCount=20.',
  },
  {
    row: 'S4',
    task: { slaPolicy: { countSlaPolicy: { count: 19, durationSecs: 7201 } } },
    message: 'CountSlaPolicy: durationSecs=7201 must be less than cluster-wide maximum of 7200 secs.',
  },
  {
    row: 'S5',
    task: { slaPolicy: { percentageSlaPolicy: { percentage: 100, durationSecs: 7201 } } },
    message:
      'Current PercentageSlaPolicy: percentage=100.000000 will not allow any instances to be killed. ' +
      'Must be less than 95.000000.',
  },
  {
    row: 'S6',
    task: { slaPolicy: { percentageSlaPolicy: { percentage: 95, durationSecs: 7201 } } },
    message: 'PercentageSlaPolicy: durationSecs=7201 must be less than cluster-wide maximum of 7200 secs.',
  },
];

function fieldsOf(fault: Fault): readonly string[] {
  return [...Object.keys(fault.job ?? {}), ...Object.keys(fault.task ?? {}).map((field) => `task.${field}`)];
}

/** A job with both faults, if they are not about the same thing. */
function combine(first: Fault, second: Fault): JobConfiguration | undefined {
  const fields = fieldsOf(first);
  if (fieldsOf(second).some((field) => fields.includes(field))) return undefined;
  return job({ ...second.job, ...first.job }, { ...second.task, ...first.task });
}

describe('the rules of job configs', () => {
  it('accept a plain job', () => expect(verdict(job())).toBe('accepted'));

  it.each(FAULTS)('$row: $message', (fault) => {
    const given = job(fault.job, fault.task);
    expect(verdict('taskConfig' in (fault.job ?? {}) ? { ...given, taskConfig: undefined } : given)).toBe(
      fault.message,
    );
  });

  it('tell the earlier of two faults', () => {
    const told: string[] = [];
    const expected: string[] = [];
    FAULTS.forEach((first, index) => {
      for (const second of FAULTS.slice(index + 1)) {
        // A config that is missing, and an executor that a docker task needs, change which other rules apply.
        const given = first.row === 'J1' || first.row === 'T6' ? undefined : combine(first, second);
        if (given === undefined || (first.row === 'T15' && second.row === 'T16')) continue;
        told.push(`${first.row} before ${second.row}: ${verdict(given)}`);
        expected.push(`${first.row} before ${second.row}: ${first.message}`);
      }
    });
    expect(told).toEqual(expected);
    expect(told.length).toBeGreaterThan(300);
  });

  it.each([
    ['J1 before J2', { ...job(), taskConfig: undefined, instanceCount: 0 }, FAULTS[0]?.message],
    ['T6 before T18', job({}, { executorConfig: undefined, resources: [] }), 'Configuration may not be null.'],
  ])('%s', (_, given, message) => expect(verdict(given)).toBe(message));

  it.each<[string, Partial<JobConfiguration>, string]>([
    ['a negative count', { instanceCount: -1 }, 'Instance count must be positive.'],
    ['no key', { key: undefined }, 'Job key null is invalid.'],
    ['half a key', { key: { role: 'r' } }, 'Job key IJobKey{role=r, environment=null, name=null} is invalid.'],
    ['no owner', { owner: undefined }, 'accepted'],
    ['an owner without a user', { owner: {} }, 'Job user contains illegal characters: null'],
    ['staging', { key: { ...KEY, environment: 'staging' } }, 'accepted'],
    ['staging17', { key: { ...KEY, environment: 'staging17' } }, 'accepted'],
    [
      'Prod',
      { key: { ...KEY, environment: 'Prod' } },
      "Job environment Prod doesn't match: ^(prod|devel|test|staging\\d*)$",
    ],
    ['an empty schedule on a service', { cronSchedule: '' }, 'accepted'],
  ])('%s', (_, changes, message) => expect(verdict(job(changes))).toBe(message));

  it('matches an environment as a whole, whatever the pattern says of its ends', () => {
    expect(verdict(job({ key: { ...KEY, environment: 'foo' } }), { allowedJobEnvironments: 'b.r' })).toBe(
      "Job environment foo doesn't match: b.r",
    );
    const either = { allowedJobEnvironments: 'dev|devel' };
    expect(verdict(job(), either)).toBe('accepted');
    expect(verdict(job({ key: { ...KEY, environment: 'develx' } }), either)).toContain("doesn't match");
  });

  it('J7: shows the whole populated job', () => {
    const service = job(
      { cronSchedule: '0 3 * * *', cronCollisionPolicy: CronCollisionPolicy.KILL_EXISTING, instanceCount: 1 },
      {
        owner: { user: 'cronr' },
        tier: 'preemptible',
        resources: [{ ramMb: 128 }, { diskMb: 64 }, { numCpus: 1 }],
        executorConfig: { name: 'AuroraExecutor', data: '{"name":"hello"}' },
      },
    );
    // As recorded from the original, but for the names.
    expect(verdict({ ...service, owner: { user: 'cronr' } })).toBe(
      'A service task may not be run on a cron schedule: JobConfiguration(key:JobKey(role:bar_role, ' +
        'environment:devel, name:job_foo), owner:Identity(user:cronr), cronSchedule:0 3 * * *, ' +
        'cronCollisionPolicy:KILL_EXISTING, taskConfig:TaskConfig(job:JobKey(role:bar_role, environment:devel, ' +
        'name:job_foo), owner:Identity(user:cronr), isService:true, priority:0, maxTaskFailures:1, ' +
        'production:false, tier:preemptible, resources:[<Resource ramMb:128>, <Resource diskMb:64>, ' +
        '<Resource numCpus:1.0>], constraints:[], mesosFetcherUris:[], taskLinks:{}, ' +
        'executorConfig:ExecutorConfig(name:AuroraExecutor, data:{"name":"hello"}), metadata:[], ' +
        'container:<Container mesos:MesosContainer(volumes:[])>), instanceCount:1)',
    );
    expect(verdict(job({ cronSchedule: '0 3 * * *' }, { isService: false }))).toBe('accepted');
  });
});

describe('the rules of task configs', () => {
  it.each<[string, Partial<TaskConfig>, Partial<ConfigSettings>, string]>([
    ['own role dedicated', dedicated('bar_role/f'), {}, 'accepted'],
    ['any role dedicated', dedicated('*/f'), {}, 'accepted'],
    ['own role without a slash', dedicated('bar_role'), {}, 'accepted'],
    ['one dedicated value twice', dedicated('bar_role/f', 'bar_role/f'), {}, 'accepted'],
    ['no dedicated value', dedicated(), {}, 'A dedicated constraint must have exactly one value'],
    ['no resources', { resources: undefined }, {}, 'num_cpus must be greater than 0.0'],
    [
      'no CPU to speak of',
      { resources: [...OTHERS('numCpus'), { numCpus: 0 }] },
      {},
      'num_cpus must be greater than 0.0',
    ],
    [
      'CPU that is no number',
      { resources: [...OTHERS('numCpus'), { numCpus: Number.NaN }] },
      {},
      'num_cpus must be greater than 0.0',
    ],
    [
      'endless CPU',
      { resources: [...OTHERS('numCpus'), { numCpus: Number.POSITIVE_INFINITY }] },
      {},
      'num_cpus must be greater than 0.0 and finite',
    ],
    ['the same amount twice', { resources: [...RESOURCES, { numCpus: 1 }] }, {}, 'accepted'],
    ['memory beyond 2^53', { resources: [...OTHERS('ramMb'), { ramMb: 2n ** 60n }] }, {}, 'accepted'],
    ['two ports', { resources: [...RESOURCES, { namedPort: 'a' }, { namedPort: 'b' }] }, {}, 'accepted'],
    [
      'GPUs twice',
      { resources: [...RESOURCES, { numGpus: 1 }, { numGpus: 2 }] },
      {},
      'Multiple resource values are not supported for GPU',
    ],
    ['GPUs where allowed', { resources: [...RESOURCES, { numGpus: 1 }] }, { allowGpuResource: true }, 'accepted'],
    ['fetcher where allowed', { mesosFetcherUris: [{ value: 'x' }] }, { enableMesosFetcher: true }, 'accepted'],
    ['volumes where allowed', { container: { mesos: { volumes: [{}] } } }, { allowContainerVolumes: true }, 'accepted'],
    [
      'no mesos containers',
      {},
      { allowedContainerTypes: ['DOCKER'] },
      'This scheduler is not configured to allow the container type MESOS',
    ],
    [
      'docker without an executor where allowed',
      { container: { docker: { image: 'i' } }, executorConfig: undefined },
      { allowedContainerTypes: ['DOCKER'], requireDockerUseExecutor: false },
      'accepted',
    ],
  ])('%s', (_, task, settings, message) => expect(verdict(job({}, task), settings)).toBe(message));

  it.each<[string, Partial<TaskConfig>]>([
    ['resource', { resources: [...RESOURCES, {}] }],
    ['container', { container: {} }],
    ['constraint', { constraints: [{ name: 'host', constraint: {} }] }],
    ['dedicated constraint', { constraints: [{ name: 'dedicated' }] }],
    ['SLA policy', { slaPolicy: {} }],
  ])('has nothing to say of an empty %s', (_, task) => {
    expect(() => verdict(job({}, task))).toThrow(ArgumentError);
  });

  it.each<[string, number, TaskConfig['slaPolicy'], Partial<ConfigSettings>, string]>([
    ['coordinator on few', 1, { coordinatorSlaPolicy: {} }, {}, 'accepted'],
    ['count of all but one', 20, { countSlaPolicy: { count: 19, durationSecs: 7200 } }, {}, 'accepted'],
    ['percentage of all but one', 20, { percentageSlaPolicy: { percentage: 95, durationSecs: 0 } }, {}, 'accepted'],
    [
      'percentage on few',
      19,
      { percentageSlaPolicy: { percentage: 1, durationSecs: 0 } },
      {},
      'Job with fewer than 20 instances cannot have Percentage/Count SlaPolicy.',
    ],
    [
      'percentage of one instance',
      1,
      { percentageSlaPolicy: { percentage: 50, durationSecs: 1 } },
      { minRequiredInstancesForSlaCheck: 1 },
      'Current PercentageSlaPolicy: percentage=50.000000 will not allow any instances to be killed. Must be less than 0.000000.',
    ],
    [
      'percentage that is no number',
      20,
      { percentageSlaPolicy: { percentage: Number.NaN, durationSecs: 1 } },
      {},
      'Current PercentageSlaPolicy: percentage=NaN will not allow any instances to be killed. Must be less than 95.000000.',
    ],
    [
      'another longest duration',
      20,
      { countSlaPolicy: { count: 1, durationSecs: 7201 } },
      { maxSlaDurationSecs: 7201 },
      'accepted',
    ],
  ])('SLA: %s', (_, instanceCount, slaPolicy, settings, message) =>
    expect(verdict(job({ instanceCount }, { slaPolicy }), settings)).toBe(message),
  );

  it('lets other tiers have an SLA policy where kills respect it', () => {
    const slaPolicy = { countSlaPolicy: { count: 19, durationSecs: 1 } };
    expect(verdict(job({}, { tier: 'revocable', slaPolicy }), { slaAwareKillNonProd: true })).toBe('accepted');
  });
});

describe('a populated config', () => {
  it('has everything set that the original sets', () => {
    const minimal: TaskConfig = {
      job: KEY,
      isService: false,
      priority: 0,
      maxTaskFailures: 0,
      resources: RESOURCES,
      executorConfig: { name: 'AuroraExecutor' },
    };
    const validator = createConfigValidator(DEFAULT_CONFIG_SETTINGS, BUILT_IN_TIERS);
    expect(validator.populateTask(minimal, 1)).toEqual({
      ...normalizeTaskConfig(minimal),
      production: false,
      tier: 'preemptible',
      constraints: [],
      mesosFetcherUris: [],
      metadata: [],
      taskLinks: new Map(),
      container: { mesos: { volumes: [] } },
    });
  });

  it.each([
    ['preferred', true],
    ['preemptible', false],
    ['revocable', false],
  ])('is production or not by its tier: %s', (tier, production) => {
    expect(populate({ tier, production: !production }).production).toBe(production);
  });

  it('links to its web ports', () => {
    const ports: readonly Resource[] = [{ namedPort: 'http' }, { namedPort: 'health' }, { namedPort: 'admin' }];
    const resources = [...RESOURCES, ...ports];
    expect(populate({ resources }).taskLinks).toEqual(
      new Map([
        ['health', 'http://%host%:%port:health%'],
        ['http', 'http://%host%:%port:http%'],
      ]),
    );
    const own = new Map([['mine', 'http://x']]);
    expect(populate({ resources, taskLinks: own }).taskLinks).toEqual(own);
  });

  it('has docker parameters: its own or the default ones', () => {
    const settings: Partial<ConfigSettings> = {
      allowedContainerTypes: ['DOCKER'],
      allowDockerParameters: true,
      defaultDockerParameters: [{ name: 'foo', value: 'bar' }],
    };
    const container = { docker: { image: 'i' } };
    expect(populate({ container }, settings).container).toEqual({
      docker: { image: 'i', parameters: [{ name: 'foo', value: 'bar' }] },
    });
    const own = { docker: { image: 'i', parameters: [{ name: 'bar', value: 'baz' }] } };
    expect(populate({ container: own }, settings).container).toEqual(own);
    expect(populate({ container }, { allowedContainerTypes: ['DOCKER'] }).container).toEqual({
      docker: { image: 'i', parameters: [] },
    });
  });
});
