import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  address,
  bool,
  containerMount,
  data,
  double,
  int,
  listFlags,
  listOf,
  nameValue,
  notEmpty,
  notNegative,
  oneOf,
  optional,
  parseFlags,
  positive,
  required,
  string,
  takeFlags,
  time,
  usage,
  withDefault,
} from './index.ts';

const table = {
  cluster_name: required(string, 'Name of the cluster.'),
  http_port: withDefault(int, 0, 'Port.'),
  hostname: optional(string, 'Host.'),
  enable_preemptor: withDefault(bool, true, 'Preempt.'),
  preemption_delay: withDefault(time, 180_000, 'Delay.', positive),
  min_offer_hold_time: withDefault(time, 300_000, 'Hold.', notNegative),
  thermos_executor_ram: withDefault(data, 128 * 2 ** 20, 'RAM.'),
  thermos_executor_cpu: withDefault(double, 0.25, 'CPU.'),
  offer_order: withDefault(listOf(oneOf(['RANDOM', 'CPU', 'DISK'])), ['RANDOM'] as const, 'Order.'),
  mesos_driver: withDefault(oneOf(['SCHEDULER_DRIVER', 'V0_DRIVER', 'V1_DRIVER']), 'SCHEDULER_DRIVER', 'Driver.'),
  global_container_mounts: withDefault(listOf(containerMount), [], 'Mounts.'),
  default_docker_parameters: withDefault(listOf(nameValue), [], 'Parameters.'),
  zk_endpoints: optional(listOf(string), 'ZooKeeper.', notEmpty),
  zk_digest_credentials: { ...optional(string, 'Credentials.'), secret: true },
};
const parse = (...argv: string[]) => parseFlags(table, ['-cluster_name=c', ...argv]);

describe('parseFlags', () => {
  it('takes every kind of value, with an equals sign or as a token of its own', () => {
    const flags = parse(
      '-http_port',
      '8081',
      '-hostname=a=b"c"',
      '-enable_preemptor=False',
      '-preemption_delay=42days',
      '-thermos_executor_ram=1GB',
      '-thermos_executor_cpu=4e1',
      '-offer_order=CPU,disk',
      '-mesos_driver=v1_driver',
      '-global_container_mounts=/host:/container:ro',
      '-default_docker_parameters=a=testing',
    );
    expect(flags).toMatchObject({
      http_port: 8081,
      hostname: 'a=b"c"',
      enable_preemptor: false,
      preemption_delay: 42 * 86_400_000,
      thermos_executor_ram: 2 ** 30,
      thermos_executor_cpu: 40,
      offer_order: ['CPU', 'DISK'],
      mesos_driver: 'V1_DRIVER',
      global_container_mounts: [{ hostPath: '/host', containerPath: '/container', mode: 'RO' }],
      default_docker_parameters: [{ name: 'a', value: 'testing' }],
    });
  });

  it('leaves what is not given at its default', () => {
    expect(parse()).toEqual({
      cluster_name: 'c',
      http_port: 0,
      hostname: undefined,
      enable_preemptor: true,
      preemption_delay: 180_000,
      min_offer_hold_time: 300_000,
      thermos_executor_ram: 128 * 2 ** 20,
      thermos_executor_cpu: 0.25,
      offer_order: ['RANDOM'],
      mesos_driver: 'SCHEDULER_DRIVER',
      global_container_mounts: [],
      default_docker_parameters: [],
      zk_endpoints: undefined,
      zk_digest_credentials: undefined,
    });
  });

  it('adds up a list flag given several times, the default replaced at the first', () => {
    expect(parse('-offer_order=CPU', '-offer_order=DISK').offer_order).toEqual(['CPU', 'DISK']);
    expect(parse('-offer_order=').offer_order).toEqual([]);
    expect(parse("-offer_order=''").offer_order).toEqual([]);
  });

  it('reads a file of tokens, skipping comments and empty lines', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'flags-')), 'args');
    writeFileSync(file, '# comment\n\n-cluster_name=x\n-hostname\nfoo bar\n');
    expect(parseFlags(table, [`@${file}`])).toMatchObject({ cluster_name: 'x', hostname: 'foo bar' });
    writeFileSync(file, ' -cluster_name=x\n');
    expect(() => parseFlags(table, [`@${file}`])).toThrow("Was passed main parameter ' -cluster_name=x'");
    expect(() => parseFlags(table, ['@/nope'])).toThrow('Could not read file /nope: ');
  });

  it.each([
    [
      ['--http_port=8081'],
      "Was passed main parameter '--http_port=8081' but no main parameter was defined in your arg class",
    ],
    [
      ['-zk_use_curator=true'],
      "Was passed main parameter '-zk_use_curator=true' but no main parameter was defined in your arg class",
    ],
    [['-hostname_x=1'], 'Unknown option: -hostname_x'],
    [['-http_port=80a'], '"-http_port": couldn\'t convert "80a" to an integer'],
    [['-http_port=99999999999'], '"-http_port": couldn\'t convert "99999999999" to an integer'],
    [['-http_port=1', '-http_port=2'], 'Can only specify option -http_port once.'],
    [['-enable_preemptor'], 'Expected a value after parameter -enable_preemptor'],
    [['-enable_preemptor=yes'], '"-enable_preemptor": couldn\'t convert "yes" to a boolean'],
    [['-enable_preemptor', '-http_port=1'], '"-enable_preemptor": couldn\'t convert "-http_port=1" to a boolean'],
    [['-thermos_executor_cpu=x'], '"-thermos_executor_cpu": couldn\'t convert "x" to a double'],
    [['-preemption_delay=0secs'], '-preemption_delay must be positive'],
    [['-preemption_delay=10'], '"-preemption_delay": couldn\'t convert "10" to must be of the format 1ns, 2secs, etc.'],
    [
      ['-preemption_delay=-5mins'],
      '"-preemption_delay": couldn\'t convert "-5mins" to must be of the format 1ns, 2secs, etc.',
    ],
    [
      ['-preemption_delay=10m'],
      '"-preemption_delay": couldn\'t convert "10m" to one of [ns, us, ms, secs, mins, hrs, days]',
    ],
    [
      ['-thermos_executor_ram=128mb'],
      '"-thermos_executor_ram": couldn\'t convert "128mb" to one of [BITS, Kb, Mb, Gb, BYTES, KB, MB, GB, TB, PB]',
    ],
    [
      ['-mesos_driver=foo'],
      'Invalid value for -mesos_driver parameter. Allowed values:[SCHEDULER_DRIVER, V0_DRIVER, V1_DRIVER]',
    ],
    [
      ['-default_docker_parameters=a'],
      '"-default_docker_parameters": couldn\'t convert "a" to formatted as name=value',
    ],
    [
      ['-global_container_mounts=/a:/b'],
      '"-global_container_mounts": couldn\'t convert "/a:/b" to must be in the format of \'host:container:mode\'',
    ],
    [
      ['-global_container_mounts=/a:/b:RE'],
      '"-global_container_mounts": couldn\'t convert "/a:/b:RE" to Read/Write spec must be in RW, RO',
    ],
    [['-zk_endpoints='], '-zk_endpoints must not be empty'],
  ])('refuses %j', (argv, message) => {
    expect(() => parse(...argv)).toThrow(message);
  });

  it('names what is required', () => {
    expect(() => parseFlags(table, [])).toThrow('The following option is required: [-cluster_name]');
  });

  it('lets zero through where only negatives are refused', () => {
    expect(parse('-min_offer_hold_time=0secs').min_offer_hold_time).toBe(0);
  });
});

describe('takeFlags', () => {
  it('reads its own flags and hands back the rest in order', () => {
    const own = { data_dir: withDefault(string, './data', 'Folder.') };
    expect(takeFlags(own, ['-x', '1', '-data_dir=/d', '-y=2'])).toEqual({
      values: { data_dir: '/d' },
      rest: ['-x', '1', '-y=2'],
    });
    expect(takeFlags(own, []).values.data_dir).toBe('./data');
  });
});

describe('listings', () => {
  it('print values in flag syntax and mask secrets', () => {
    const lines = listFlags(table, parse('-zk_digest_credentials=a:b'));
    expect(lines).toContain('-preemption_delay: 3mins');
    expect(lines).toContain('-thermos_executor_ram: 128MB');
    expect(lines).toContain('-zk_digest_credentials: ***');
    expect(usage([{ title: 'All', flags: table }])).toContain('* -cluster_name (string)');
  });

  it.each([
    ['zk://user:p@ss:word@a:1,b:1/mesos', 'zk://user:***@a:1,b:1/mesos'],
    ['zk://a:1,b:1/mesos', 'zk://a:1,b:1/mesos'],
    ['master@host:5050', 'master@host:5050'],
    ['file:///etc/mesos/zk', 'file:///etc/mesos/zk'],
  ])('print the address %s without its password', (given, shown) => {
    expect(address.print(address.parse(given))).toBe(shown);
  });
});
