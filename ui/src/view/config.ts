import type { Constraint, SlaPolicy, TaskConfig } from '../../../src/wire/index.ts';
import { amountsOf, coresText, countText, mebibytesText } from './amounts.ts';

/** One line about a config. */
export interface Fact {
  readonly name: string;
  readonly values: readonly string[];
}

/** What a config says, in words; what it leaves out is left out. (aurora: ui components/TaskConfigSummary.js) */
export function configFacts(config: TaskConfig): readonly Fact[] {
  const { cpus, ramMb, diskMb, gpus, ports } = amountsOf(config.resources);
  const facts: Fact[] = [
    {
      name: 'Resources',
      values: [
        `cpus: ${coresText(cpus)}`,
        `ram: ${mebibytesText(ramMb)}`,
        `disk: ${mebibytesText(diskMb)}`,
        ...(gpus > 0 ? [`gpus: ${gpus}`] : []),
        ...(ports.length > 0 ? [`ports: ${ports.join(', ')}`] : []),
      ],
    },
    { name: 'Constraints', values: (config.constraints ?? []).map(constraintText) },
    { name: 'Tier', values: config.tier === undefined ? [] : [config.tier] },
    { name: 'Service', values: [config.isService ? 'yes' : 'no'] },
    { name: 'Priority', values: config.priority === 0 ? [] : [String(config.priority)] },
    { name: 'Production', values: config.production === true ? ['yes'] : [] },
    {
      name: 'Max task failures',
      values: config.isService ? [] : [config.maxTaskFailures === -1 ? 'no limit' : String(config.maxTaskFailures)],
    },
    { name: 'Metadata', values: (config.metadata ?? []).map(({ key, value }) => `${key}: ${value}`) },
    { name: 'Partition policy', values: partitionText(config) },
    { name: 'SLA policy', values: slaText(config.slaPolicy) },
    { name: 'Container', values: containerText(config) },
    { name: 'Fetched', values: (config.mesosFetcherUris ?? []).map(({ value }) => value ?? '') },
    { name: 'Executor', values: config.executorConfig?.name === undefined ? [] : [config.executorConfig.name] },
    { name: 'Contact', values: config.contactEmail === undefined ? [] : [config.contactEmail] },
    { name: 'Owner', values: config.owner?.user === undefined ? [] : [config.owner.user] },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

/** `host: limit=2`, `rack: =a,b`, `rack: !a`. */
export function constraintText({ name, constraint }: Constraint): string {
  if (constraint?.limit !== undefined) return `${name}: limit=${constraint.limit.limit}`;
  if (constraint?.value === undefined) return `${name}`;
  const { negated, values = [] } = constraint.value;
  return `${name}: ${negated ? '!' : '='}${values.join(',')}`;
}

function partitionText({ partitionPolicy }: TaskConfig): readonly string[] {
  if (partitionPolicy === undefined) return [];
  const { reschedule, delaySecs } = partitionPolicy;
  if (!reschedule) return ['stays where it is'];
  return [delaySecs === undefined ? 'is replaced' : `is replaced after ${delaySecs} s`];
}

function slaText(policy: SlaPolicy | undefined): readonly string[] {
  if (policy?.countSlaPolicy !== undefined) {
    const { count, durationSecs } = policy.countSlaPolicy;
    return [`${count} instances run, for ${durationSecs} s`];
  }
  if (policy?.percentageSlaPolicy !== undefined) {
    const { percentage, durationSecs } = policy.percentageSlaPolicy;
    return [`${percentage} % of instances run, for ${durationSecs} s`];
  }
  if (policy?.coordinatorSlaPolicy !== undefined) {
    const { coordinatorUrl, statusKey } = policy.coordinatorSlaPolicy;
    return [`${coordinatorUrl} is asked (${statusKey})`];
  }
  return [];
}

function containerText({ container }: TaskConfig): readonly string[] {
  if (container?.docker !== undefined) return [`Docker: ${container.docker.image}`];
  const { image, volumes = [] } = container?.mesos ?? {};
  const lines = volumes.map(({ hostPath, containerPath }) => `volume ${hostPath} at ${containerPath}`);
  if (image?.docker !== undefined) lines.unshift(`Docker image: ${image.docker.name}:${image.docker.tag}`);
  if (image?.appc !== undefined) lines.unshift(`AppC image: ${image.appc.name} ${image.appc.imageId}`);
  return lines;
}

/** A process of a thermos task. */
export interface ProcessRow {
  readonly name: string;
  readonly command: string;
}

/** The processes that a config of the thermos executor names; none when it has no such. */
export function processesOf(config: TaskConfig): readonly ProcessRow[] {
  const data = parsed(config.executorConfig?.data);
  const processes = member(member(data, 'task'), 'processes');
  if (!Array.isArray(processes)) return [];
  return processes.map((process: unknown) => ({
    name: textOf(member(process, 'name')),
    command: textOf(member(process, 'cmdline')),
  }));
}

/** A config as JSON: names in order, the executor's data taken apart if it is JSON itself. */
export function configJson(config: TaskConfig | undefined): string {
  if (config === undefined) return '';
  const { executorConfig } = config;
  const data = parsed(executorConfig?.data);
  const shown = data === undefined ? config : { ...config, executorConfig: { ...executorConfig, data } };
  return JSON.stringify(inOrder(shown), undefined, 2);
}

/** `Configuration of 3 instances: 0 - 2`. */
export function groupTitle(count: number, ranges: string): string {
  return `${countText(count, 'instance')}: ${ranges}`;
}

function parsed(data: string | undefined): unknown {
  if (data === undefined) return undefined;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}

/** Plain JSON of a value: keys sorted, maps as objects, unset members left out. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Map) return inOrder(Object.fromEntries(value as Map<string, unknown>));
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, inOrder(each)]));
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
