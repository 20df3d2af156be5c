import { describe, expect, it } from '@jest/globals';
import { type JobConfiguration, Mode, type TaskConfig } from '../wire/index.ts';
import { printJobConfiguration } from './thrift-text.ts';

const PLAIN: TaskConfig = { isService: false, priority: 0, maxTaskFailures: -1 };

function printed(taskConfig: Partial<TaskConfig>): string {
  const text = printJobConfiguration({ taskConfig: { ...PLAIN, ...taskConfig }, instanceCount: 1 });
  return /taskConfig:TaskConfig\((.*)\), instanceCount:1\)$/.exec(text)?.[1] ?? text;
}

describe('a job as text', () => {
  it('shows null for what is unset, unless it is optional', () => {
    const empty: JobConfiguration = { instanceCount: 0 };
    expect(printJobConfiguration(empty)).toBe(
      'JobConfiguration(key:null, owner:null, cronCollisionPolicy:null, taskConfig:null, instanceCount:0)',
    );
    expect(printed({})).toBe(
      'job:null, owner:null, isService:false, priority:0, maxTaskFailures:-1, resources:null, constraints:null, container:null',
    );
  });

  it.each<[string, Partial<TaskConfig>, string]>([
    [
      'resources',
      { resources: [{ numCpus: 0.25 }, { namedPort: 'http' }, { ramMb: 2n ** 60n }] },
      'resources:[<Resource numCpus:0.25>, <Resource namedPort:http>, <Resource ramMb:1152921504606846976>]',
    ],
    [
      'a limit',
      { constraints: [{ name: 'host', constraint: { limit: { limit: 2 } } }] },
      'constraints:[Constraint(name:host, constraint:<TaskConstraint limit:LimitConstraint(limit:2)>)]',
    ],
    [
      'values',
      { constraints: [{ constraint: { value: { negated: true, values: ['a', 'b'] } } }] },
      'constraints:[Constraint(name:null, constraint:<TaskConstraint value:ValueConstraint(negated:true, values:[a, b])>)]',
    ],
    [
      'links',
      {
        taskLinks: new Map([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      },
      'taskLinks:{a=b, c=d}',
    ],
    [
      'files',
      { mesosFetcherUris: [{ value: 'x', extract: true, cache: false }] },
      'mesosFetcherUris:[MesosFetcherURI(value:x, extract:true, cache:false)]',
    ],
    ['metadata', { metadata: [{ key: 'k', value: 'v' }] }, 'metadata:[Metadata(key:k, value:v)]'],
    [
      'a partition policy',
      { partitionPolicy: { reschedule: true, delaySecs: 5 } },
      'partitionPolicy:PartitionPolicy(reschedule:true, delaySecs:5)',
    ],
    [
      'an SLA policy',
      { slaPolicy: { percentageSlaPolicy: { percentage: 95, durationSecs: 60 } } },
      'slaPolicy:<SlaPolicy percentageSlaPolicy:PercentageSlaPolicy(percentage:95.0, durationSecs:60)>',
    ],
    [
      'a docker container',
      { container: { docker: { image: 'i', parameters: [{ name: 'n', value: 'v' }] } } },
      'container:<Container docker:DockerContainer(image:i, parameters:[DockerParameter(name:n, value:v)])>',
    ],
    [
      'an image with volumes',
      {
        container: {
          mesos: {
            image: { docker: { name: 'n', tag: 't' } },
            volumes: [{ containerPath: 'c', hostPath: 'h', mode: Mode.RO }],
          },
        },
      },
      'container:<Container mesos:MesosContainer(image:<Image docker:DockerImage(name:n, tag:t)>, volumes:[Volume(containerPath:c, hostPath:h, mode:RO)])>',
    ],
  ])('shows %s', (_, config, text) => expect(printed(config)).toContain(text));
});
