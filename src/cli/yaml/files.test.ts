import { describe, expect, it } from '@jest/globals';
import { CronCollisionPolicy, type JobConfiguration } from '../../wire/index.ts';
import { durationMs, FileError, readYaml } from './fields.ts';
import { jobOf } from './job-file.ts';
import { updateOf } from './update-file.ts';

/** The least that a job needs, in flow style so that more can be added. */
const LEAST = 'environment: prod\nrole: shop\nname: cart\ncpu: 0.5\nram: 256\ndisk: 512\ninstances: 4\n';
const RUN = 'thermos: [{name: run, cmd: "echo hello"}]\n';

const CART = `
# create: long-running, two processes in sequence, at most one per host, not in rack r9
environment: prod
role: shop
name: cart
cpu: 0.5
ram: 256
disk: 512
port: 2
instances: 4
service: true
tier: preferred
maxFailures: 3
labels: {team: checkout, release: "42"}
valueConstraints: [{name: rack, values: [r9], negated: true}]
limitConstraints: [{name: host, limit: 1}]
thermos:
  - {name: fetch, cmd: "./fetch-config"}
  - {name: serve, cmd: "exec ./cart --port {{thermos.ports[org.apache.aurora.port.0]}}"}
`;

const UPDATE = `
jobConfig:
  {environment: prod, role: shop, name: cart, cpu: 0.5, ram: 256, disk: 512, instances: 4, service: true, tier: preferred, container: {docker: {name: registry.example/cart, tag: "43"}}}
updateSettings:
  instanceCount: 6
  maxFailedInstances: 1
  minTimeInRunning: 45s
  rollbackOnFailure: true
  pulseTimeout: 5m
  strategy: {variableBatch: {groupSizes: [1, 2, 3], autoPause: true}}
`;

const REPORT = `{environment: prod, role: shop, name: report, cpu: 0.1, ram: 64, disk: 64, instances: 1, tier: preemptible, cronSchedule: "0 3 * * *", cronCollisionPolicy: CANCEL_NEW, executor: {name: AuroraExecutor, data: '{"task":{"processes":[]}}'}}`;

function read(text: string) {
  const warnings: string[] = [];
  return { file: readYaml(text, 'job.yaml', (warning) => void warnings.push(warning)), warnings };
}

const job = (text: string): JobConfiguration => jobOf(read(text).file);

describe('a job file', () => {
  it('is a job', () => {
    const { key, instanceCount, taskConfig } = job(CART);
    expect(key).toEqual({ role: 'shop', environment: 'prod', name: 'cart' });
    expect(instanceCount).toBe(4);
    expect(taskConfig).toMatchObject({
      isService: true,
      tier: 'preferred',
      maxTaskFailures: 3,
      priority: 0,
      owner: { user: 'shop' },
      resources: [
        { numCpus: 0.5 },
        { ramMb: 256 },
        { diskMb: 512 },
        { namedPort: 'org.apache.aurora.port.0' },
        { namedPort: 'org.apache.aurora.port.1' },
      ],
      metadata: [
        { key: 'team', value: 'checkout' },
        { key: 'release', value: '42' },
      ],
      constraints: [
        { name: 'rack', constraint: { value: { negated: true, values: ['r9'] } } },
        { name: 'host', constraint: { limit: { limit: 1 } } },
      ],
      container: { mesos: {} },
    });
    const { task } = JSON.parse(taskConfig?.executorConfig?.data ?? '');
    expect(task.constraints).toEqual([{ order: ['fetch', 'serve'] }]);
    expect(task.resources).toEqual({ cpu: 0.5, ram: 256 * 2 ** 20, disk: 512 * 2 ** 20 });
    expect(job(CART)).toEqual(job(CART));
  });

  it('may be a cron job', () => {
    expect(job(REPORT)).toMatchObject({
      cronSchedule: '0 3 * * *',
      cronCollisionPolicy: CronCollisionPolicy.CANCEL_NEW,
      taskConfig: { executorConfig: { name: 'AuroraExecutor', data: '{"task":{"processes":[]}}' } },
    });
    expect(job(REPORT.replace(', cronCollisionPolicy: CANCEL_NEW', '')).cronCollisionPolicy).toBe(
      CronCollisionPolicy.KILL_EXISTING,
    );
  });

  it('has a tier when it says none', () => {
    expect(job(LEAST + RUN).taskConfig?.tier).toBe('preemptible');
  });

  it.each<readonly [what: string, yaml: string, field: string, value: unknown]>([
    ['a number for a text', 'tier: 123', 'tier', '123'],
    ['a number as it is written', 'tier: 010', 'tier', '010'],
    ['an octal number', 'priority: 010', 'priority', 8],
    ['a hexadecimal number', 'priority: 0x40', 'priority', 64],
    ['underscores', 'priority: 1_000', 'priority', 1000],
    ['yes', 'service: yes', 'isService', true],
    ['off', 'service: off', 'isService', false],
    ['a key that comes again', 'service: true\nservice: false', 'isService', false],
    ['nothing', 'service: ~', 'isService', false],
  ])('reads %s as the Go command line does', (_what, yaml, field, value) => {
    expect(job(`${LEAST}${RUN}${yaml}\n`).taskConfig).toHaveProperty(field, value);
  });

  it('reads labels of all kinds as texts, anchors and merges', () => {
    expect(job(`${LEAST}${RUN}labels: {a: 1, b: true, c: 1.5, d: ~}`).taskConfig?.metadata).toEqual([
      { key: 'a', value: '1' },
      { key: 'b', value: 'true' },
      { key: 'c', value: '1.5' },
      { key: 'd', value: '' },
    ]);
    const merged = job(
      `base: &base {cpu: 2, ram: 64}\n<<: *base\nenvironment: prod\nrole: shop\nname: cart\nram: 32\ndisk: 1\ninstances: 1\n${RUN}`,
    );
    expect(merged.taskConfig?.resources).toEqual([{ numCpus: 2 }, { ramMb: 32 }, { diskMb: 1 }]);
  });

  it('takes the first document', () => {
    expect(job(`${LEAST}${RUN}---\nname: [`).key?.name).toBe('cart');
  });

  it('names an image', () => {
    const container = (docker: string) => job(`${LEAST}container: {docker: ${docker}}`).taskConfig?.container;
    expect(container('{name: img, tag: "4"}')).toEqual({ docker: { image: 'img:4' } });
    expect(container('{name: "img:3", tag: "4"}')).toEqual({ docker: { image: 'img:3' } });
    expect(container('{name: img}')).toEqual({ docker: { image: 'img' } });
  });

  it('warns of what it does not know, and of another spelling', () => {
    const { file, warnings } = read(`${LEAST}${RUN}Thermos: []\nupdateSettings: {a: 1}\n`);
    jobOf(file);
    expect(warnings).toEqual([
      'job.yaml:9:10: Thermos is not known, and ignored; did you mean thermos?',
      'job.yaml:10:17: updateSettings is not known, and ignored',
    ]);
  });

  it.each<readonly [yaml: string, message: string]>([
    ['', 'job.yaml: the file is empty'],
    ['a: [', 'job.yaml:1:5: '],
    ['- a', 'job.yaml:1:1: the file must hold fields: name: value'],
    ['role: shop', 'environment must be given'],
    [LEAST, 'says nothing to run: give thermos (a list of {name, cmd}), executor ({name, data}) or container'],
    [`${LEAST.replace('0.5', '0')}${RUN}`, 'job.yaml:4:6: cpu must be greater than 0, and is 0'],
    [`${LEAST.replace('256', '"256"')}${RUN}`, 'job.yaml:5:6: ram must be a number, and is the text "256"'],
    [`${LEAST.replace('256', '64.5')}${RUN}`, 'ram must be a whole number, and is 64.5'],
    [`${LEAST.replace('instances: 4', 'instances: 3000000000')}${RUN}`, 'instances must be at most 2147483647'],
    [`${LEAST.replace('name: cart', 'name: my cart')}${RUN}`, 'name must be 1 to 255 letters, digits, dots'],
    [`${LEAST}${RUN}service: "true"`, 'service must be true or false, and is the text "true"'],
    [`${LEAST}thermos: run`, 'thermos must be a list'],
    [`${LEAST}thermos: [{name: a}]`, 'thermos[0].cmd must be given'],
    [`${LEAST}thermos: [{name: a, cmd: b}, {name: a, cmd: c}]`, 'thermos holds two processes named a'],
    [`${LEAST}container: {}`, 'container must hold docker'],
    [`${LEAST}${RUN}cronCollisionPolicy: cancel_new`, 'cronCollisionPolicy must be KILL_EXISTING or CANCEL_NEW'],
    [`${LEAST}${RUN}limitConstraints: [{name: host, limit: 0}]`, 'limitConstraints[0].limit must be greater than 0'],
  ])('is not %j', (yaml, message) => {
    expect(() => job(yaml)).toThrow(FileError);
    expect(() => job(yaml)).toThrow(message);
  });
});

describe('an update file', () => {
  const notes: string[] = [];
  const update = (text: string) => updateOf(read(text).file, (note) => void notes.push(note));

  it('is an update', () => {
    expect(update(UPDATE)).toMatchObject({
      instanceCount: 6,
      taskConfig: { container: { docker: { image: 'registry.example/cart:43' } } },
      settings: {
        updateGroupSize: 1,
        maxFailedInstances: 1,
        minWaitInInstanceRunningMs: 45_000,
        rollbackOnFailure: true,
        blockIfNoPulsesAfterMs: 300_000,
        slaAware: false,
        updateStrategy: { varBatchStrategy: { groupSizes: [1, 2, 3], autopauseAfterBatch: true } },
      },
    });
  });

  it('takes the first strategy, and a queue of one when there is none', () => {
    const strategy = (yaml: string) => update(UPDATE.replace(/strategy: .*/, yaml)).settings?.updateStrategy;
    expect(strategy('strategy: {queue: {groupSize: 3}, batch: {groupSize: 2}}')).toEqual({
      batchStrategy: { groupSize: 2, autopauseAfterBatch: false },
    });
    expect(strategy('strategy: {queue: {groupSize: 3}}')).toEqual({ queueStrategy: { groupSize: 3 } });
    expect(strategy('')).toEqual({ queueStrategy: { groupSize: 1 } });
    expect(notes.at(-1)).toContain('no strategy');
  });

  it('may be a job file', () => {
    expect(update(LEAST + RUN)).toMatchObject({
      instanceCount: 4,
      settings: { updateStrategy: { queueStrategy: { groupSize: 1 } } },
    });
  });

  it.each([
    ['groupSizes: [1, 2, 3]', 'groupSizes: [1, 0]', 'strategy.variableBatch.groupSizes[1] must be greater than 0'],
    ['groupSizes: [1, 2, 3]', 'groupSizes: []', 'groupSizes must be a list of at least one size'],
    ['instanceCount: 6', '', 'updateSettings.instanceCount must be given'],
    ['pulseTimeout: 5m', 'pulseTimeout: 60', 'such as 45s, 1m30s or 500ms, and is 60: write 60s for seconds'],
    ['minTimeInRunning: 45s', 'minTimeInRunning: 1 minute', 'updateSettings.minTimeInRunning must be a length of time'],
  ])('with %s as %s is none', (good, bad, message) => {
    expect(() => update(UPDATE.replace(good, bad))).toThrow(message);
  });
});

describe('lengths of time', () => {
  it.each([
    ['1m30s', 90_000],
    ['500ms', 500],
    ['1.5h', 5_400_000],
    ['0', 0],
    ['1:30', undefined],
    ['60', undefined],
    ['-1s', undefined],
  ])('%s', (text, ms) => {
    expect(durationMs(text)).toBe(ms);
  });
});
