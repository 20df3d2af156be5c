import { isGoodIdentifier } from '../../model/index.ts';
import {
  type Constraint,
  CronCollisionPolicy,
  type JobConfiguration,
  type Resource,
  type TaskConfig,
} from '../../wire/index.ts';
import type { Field } from './fields.ts';
import { type Process, thermosData } from './thermos-data.ts';

const JOB_FIELDS = [
  ...[
    'environment',
    'role',
    'name',
    'cpu',
    'ram',
    'disk',
    'gpu',
    'port',
    'instances',
    'maxFailures',
    'service',
    'tier',
  ],
  ...[
    'priority',
    'production',
    'labels',
    'uris',
    'valueConstraints',
    'limitConstraints',
    'thermos',
    'executor',
    'container',
  ],
  ...['cronSchedule', 'cronCollisionPolicy'],
] as const;

type At = (name: string) => Field;

/**
 * A job as the Go command line writes it in YAML. Where that leaves something to chance or to the server's refusal, the sensible thing is done:
 * the tier is `preemptible` when there is none, memory and disk of thermos tasks are in bytes.
 * (australis: internal/job.go)
 * @throws FileError
 */
export function jobOf(file: Field): JobConfiguration {
  const { at } = file.fields(JOB_FIELDS) as { at: At };
  const key = {
    role: identifier(at('role')),
    environment: identifier(at('environment')),
    name: identifier(at('name')),
  };
  const owner = { user: key.role };
  const cpu = positive(at('cpu'), at('cpu').number());
  const ramMb = positive(at('ram'), at('ram').whole(Number.MAX_SAFE_INTEGER));
  const diskMb = positive(at('disk'), at('disk').whole(Number.MAX_SAFE_INTEGER));
  const gpu = at('gpu').whole() ?? 0;
  const ports = at('port').whole() ?? 0;
  if (ports < 0 || ports > 1_000) throw at('port').error(`is how many ports a task gets: 0 to 1000, and is ${ports}`);
  const resources: Resource[] = [
    { numCpus: cpu },
    { ramMb },
    { diskMb },
    ...(gpu > 0 ? [{ numGpus: gpu }] : []),
    ...Array.from({ length: ports }, (_, index) => ({ namedPort: `org.apache.aurora.port.${index}` })),
  ];
  const taskConfig: TaskConfig = {
    job: key,
    owner,
    isService: at('service').flag() ?? false,
    priority: at('priority').whole() ?? 0,
    maxTaskFailures: at('maxFailures').whole() ?? 0,
    production: at('production').flag(),
    tier: at('tier').text() ?? 'preemptible',
    resources,
    constraints: constraintsOf(at),
    metadata: labelsOf(at('labels')),
    mesosFetcherUris: urisOf(at('uris')),
    container: { mesos: {} },
    ...whatRuns(file, at, { cpu, ramMb, diskMb, gpu }),
  };
  const schedule = at('cronSchedule').text();
  return {
    key,
    owner,
    taskConfig,
    instanceCount: positive(at('instances'), at('instances').whole()),
    ...(schedule !== undefined && { cronSchedule: schedule }),
    cronCollisionPolicy: collisionPolicyOf(at('cronCollisionPolicy')),
  };
}

/** What a task needs, in the units of the API. */
interface Sizes {
  readonly cpu: number;
  readonly ramMb: number;
  readonly diskMb: number;
  readonly gpu: number;
}

/** Processes of thermos, another executor, or a container alone: the first of these that there is. */
function whatRuns(file: Field, at: At, sizes: Sizes): Pick<TaskConfig, 'executorConfig' | 'container'> {
  const processes = at('thermos')
    .elements()
    .map((element): Process => {
      const fields = element.fields(['name', 'cmd'] as const);
      return { name: needed(fields.at('name')), cmdline: needed(fields.at('cmd')) };
    });
  if (processes.length > 0) {
    return { executorConfig: { name: 'AuroraExecutor', data: thermosData(processes, sizes, at('thermos')) } };
  }
  const executor = at('executor').fields(['name', 'data'] as const);
  const executorName = executor.at('name').text();
  if (executorName !== undefined && executorName !== '') {
    return { executorConfig: { name: executorName, data: executor.at('data').text() ?? '' } };
  }
  if (at('container').isSet) {
    const docker = at('container')
      .fields(['docker'] as const)
      .at('docker');
    if (!docker.isSet) throw at('container').error('must hold docker: {name: IMAGE, tag: TAG}');
    const { at: of } = docker.fields(['name', 'tag'] as const);
    const image = needed(of('name'));
    const tag = of('tag').text() ?? '';
    return { container: { docker: { image: image.includes(':') || tag === '' ? image : `${image}:${tag}` } } };
  }
  throw file.error('says nothing to run: give thermos (a list of {name, cmd}), executor ({name, data}) or container');
}

function constraintsOf(at: At): readonly Constraint[] {
  const values = at('valueConstraints')
    .elements()
    .map((element): Constraint => {
      const { at: of } = element.fields(['name', 'values', 'negated'] as const);
      const texts = of('values').elements().map(needed);
      if (texts.length === 0) throw of('values').error('must be a list of at least one value');
      return {
        name: needed(of('name')),
        constraint: { value: { negated: of('negated').flag() ?? false, values: texts } },
      };
    });
  const limits = at('limitConstraints')
    .elements()
    .map((element): Constraint => {
      const { at: of } = element.fields(['name', 'limit'] as const);
      return { name: needed(of('name')), constraint: { limit: { limit: positive(of('limit'), of('limit').whole()) } } };
    });
  return [...values, ...limits];
}

function labelsOf(field: Field): TaskConfig['metadata'] {
  const { at, names } = field.fields<string>();
  return names.map((key) => ({ key, value: at(key).text() ?? '' }));
}

function urisOf(field: Field): TaskConfig['mesosFetcherUris'] {
  const uris = field.elements().map((element) => {
    const { at } = element.fields(['uri', 'extract', 'cache'] as const);
    return { value: needed(at('uri')), extract: at('extract').flag() ?? false, cache: at('cache').flag() ?? false };
  });
  return uris.length === 0 ? undefined : uris;
}

function collisionPolicyOf(field: Field): CronCollisionPolicy {
  const name = field.text() ?? 'KILL_EXISTING';
  if (Object.hasOwn(CronCollisionPolicy, name)) return CronCollisionPolicy[name as keyof typeof CronCollisionPolicy];
  throw field.error(`must be KILL_EXISTING or CANCEL_NEW, and is ${name}`);
}

function identifier(field: Field): string {
  const text = needed(field);
  if (isGoodIdentifier(text)) return text;
  throw field.error(`must be 1 to 255 letters, digits, dots, dashes and underscores, and is ${JSON.stringify(text)}`);
}

/** @throws FileError when the field is missing or empty */
export function needed(field: Field): string {
  const text = field.text();
  if (text === undefined || text === '') throw field.error('must be given');
  return text;
}

/** @throws FileError when the number is missing, or not above 0 */
export function positive(field: Field, value: number | undefined): number {
  if (value === undefined) throw field.error('must be given');
  if (value > 0) return value;
  throw field.error(`must be greater than 0, and is ${value}`);
}
