import { javaDouble } from '../model/index.ts';
import { CronCollisionPolicyName, type JobConfiguration, ModeName } from '../wire/index.ts';

/*
 * Structs as the original's messages show them: `Name(field:value, …)` in the order of the IDL, with `null` for what is
 * unset and not optional; sets and lists as `[a, b]`, maps as `{key=value}`, unions as `<Name member:value>`.
 * (thrift: compiler/cpp/src/thrift/generate/t_java_generator.cc)
 */

/** How to show a value. */
type Shape =
  | { readonly kind: 'plain' | 'double' | 'map' }
  | { readonly kind: 'enum'; readonly names: Readonly<Record<number, string>> }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'struct' | 'union'; readonly name: string; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'optional'; readonly of: Shape };

const PLAIN: Shape = { kind: 'plain' };
const DOUBLE: Shape = { kind: 'double' };
const optional = (of: Shape): Shape => ({ kind: 'optional', of });
const list = (of: Shape): Shape => ({ kind: 'list', of });
const struct = (name: string, fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'struct', name, fields });
const union = (name: string, fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'union', name, fields });

const JOB_KEY = struct('JobKey', { role: PLAIN, environment: PLAIN, name: PLAIN });
const IDENTITY = struct('Identity', { user: PLAIN });

const RESOURCE = union('Resource', {
  numCpus: DOUBLE,
  ramMb: PLAIN,
  diskMb: PLAIN,
  namedPort: PLAIN,
  numGpus: PLAIN,
  ipAddr: PLAIN,
});

const CONSTRAINT = struct('Constraint', {
  name: PLAIN,
  constraint: union('TaskConstraint', {
    value: struct('ValueConstraint', { negated: PLAIN, values: list(PLAIN) }),
    limit: struct('LimitConstraint', { limit: PLAIN }),
  }),
});

const FETCHER_URI = struct('MesosFetcherURI', {
  value: PLAIN,
  extract: optional(PLAIN),
  cache: optional(PLAIN),
  outputFile: optional(PLAIN),
});

const SLA_POLICY = union('SlaPolicy', {
  percentageSlaPolicy: struct('PercentageSlaPolicy', { percentage: DOUBLE, durationSecs: PLAIN }),
  countSlaPolicy: struct('CountSlaPolicy', { count: PLAIN, durationSecs: PLAIN }),
  coordinatorSlaPolicy: struct('CoordinatorSlaPolicy', { coordinatorUrl: PLAIN, statusKey: PLAIN }),
});

const IMAGE = union('Image', {
  docker: struct('DockerImage', { name: PLAIN, tag: PLAIN }),
  appc: struct('AppcImage', { name: PLAIN, imageId: PLAIN }),
});

const VOLUME = struct('Volume', {
  containerPath: PLAIN,
  hostPath: PLAIN,
  mode: { kind: 'enum', names: ModeName },
});

const CONTAINER = union('Container', {
  mesos: struct('MesosContainer', { image: optional(IMAGE), volumes: optional(list(VOLUME)) }),
  docker: struct('DockerContainer', {
    image: PLAIN,
    parameters: optional(list(struct('DockerParameter', { name: PLAIN, value: PLAIN }))),
  }),
});

const TASK_CONFIG = struct('TaskConfig', {
  job: JOB_KEY,
  owner: IDENTITY,
  isService: PLAIN,
  priority: PLAIN,
  maxTaskFailures: PLAIN,
  production: optional(PLAIN),
  tier: optional(PLAIN),
  resources: list(RESOURCE),
  constraints: list(CONSTRAINT),
  mesosFetcherUris: optional(list(FETCHER_URI)),
  taskLinks: optional({ kind: 'map' }),
  contactEmail: optional(PLAIN),
  executorConfig: optional(struct('ExecutorConfig', { name: PLAIN, data: PLAIN })),
  metadata: optional(list(struct('Metadata', { key: PLAIN, value: PLAIN }))),
  partitionPolicy: optional(struct('PartitionPolicy', { reschedule: PLAIN, delaySecs: optional(PLAIN) })),
  slaPolicy: optional(SLA_POLICY),
  container: CONTAINER,
});

const JOB_CONFIGURATION = struct('JobConfiguration', {
  key: JOB_KEY,
  owner: IDENTITY,
  cronSchedule: optional(PLAIN),
  cronCollisionPolicy: { kind: 'enum', names: CronCollisionPolicyName },
  taskConfig: TASK_CONFIG,
  instanceCount: PLAIN,
});

/** `JobConfiguration(key:JobKey(role:…, environment:…, name:…), …)`. */
export function printJobConfiguration(job: JobConfiguration): string {
  return print(job, JOB_CONFIGURATION);
}

function print(value: unknown, shape: Shape): string {
  if (value === undefined) return 'null';
  switch (shape.kind) {
    case 'plain':
      return String(value);
    case 'double':
      return javaDouble(Number(value));
    case 'enum':
      return String(shape.names[Number(value)]);
    case 'optional':
      return print(value, shape.of);
    case 'map':
      return `{${[...(value as ReadonlyMap<string, string>)].map(([key, each]) => `${key}=${each}`).join(', ')}}`;
    case 'list':
      return `[${(value as readonly unknown[]).map((each) => print(each, shape.of)).join(', ')}]`;
    case 'struct':
      return `${shape.name}(${printFields(value, shape.fields, ({ kind }) => kind !== 'optional')})`;
    case 'union':
      return `<${shape.name} ${printFields(value, shape.fields, () => false)}>`;
  }
}

/** @param shownUnset whether a field of that shape is shown when it is unset */
function printFields(
  value: unknown,
  fields: Readonly<Record<string, Shape>>,
  shownUnset: (shape: Shape) => boolean,
): string {
  const values = value as Readonly<Record<string, unknown>>;
  return Object.entries(fields)
    .filter(([name, shape]) => values[name] !== undefined || shownUnset(shape))
    .map(([name, shape]) => `${name}:${print(values[name], shape)}`)
    .join(', ');
}
