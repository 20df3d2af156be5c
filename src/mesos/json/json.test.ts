import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { decodeCall, decodeEvent, encodeCall } from '../codec.ts';
import { type Call, Event, Image, Offer, Resource, Value, Volume } from '../messages.ts';
import { goldenRoot, readHttp, splitRecords } from '../testing/golden.ts';
import { MesosJsonError, readCall, readObject } from './read.ts';
import { shapeOf } from './schema.ts';
import { eventJson, offerJson } from './write.ts';

const golden = join(goldenRoot(), 'mesos-v1');

/** Files of all scenarios whose name ends so. */
const files = (form: 'json' | 'pb', ending: string): string[] =>
  readdirSync(join(golden, form), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(golden, form, name));

const bodyOf = (file: string): Buffer => readHttp(file).body;

describe('recorded JSON', () => {
  it('events are read and written again the same, apart from the order of fields', () => {
    const streams = files('json', '.recordio');
    expect(streams.length).toBeGreaterThan(0);
    for (const file of streams) {
      for (const record of splitRecords(readFileSync(file))) {
        const text = Buffer.from(record).toString('utf8');
        const written = eventJson(readObject(shapeOf('mesos.v1.scheduler.Event'), JSON.parse(text)) as Event);
        expect(JSON.parse(written)).toEqual(JSON.parse(text));
        expect(scalarsOf(written)).toEqual(scalarsOf(text));
      }
    }
  });

  it('calls say the same as their protobuf twins', () => {
    const calls = files('json', '.request.http').filter((file) =>
      readFileSync(file, 'latin1').startsWith('POST /api/v1/scheduler'),
    );
    expect(calls.length).toBeGreaterThan(0);
    for (const file of calls) {
      const call = decodeCall(encodeCall(readCall(bodyOf(file).toString('utf8'))));
      expect(masked(call)).toEqual(masked(decodeCall(bodyOf(file.replace('/json/', '/pb/')))));
    }
  });
});

/** Every name with a plain value, as it is written; without timestamps, whose last digit is a matter of taste. */
const scalarsOf = (text: string): string[] =>
  (text.match(/"\w+":[^{[,}\]]+/g) ?? []).filter((scalar) => !scalar.startsWith('"timestamp"')).sort();

/** Without what differs between two runs: ids and uuids. */
const masked = (call: Call): unknown =>
  JSON.parse(
    JSON.stringify({ ...call, acknowledge: call.acknowledge && { ...call.acknowledge, uuid: 'UUID' } }).replaceAll(
      /[0-9a-f]{8}-[0-9a-f-]{27}-[OS]?\d+/g,
      'ID',
    ),
  );

describe('reading', () => {
  it.each([
    ['{"type":', 'Failed to parse body into JSON: syntax error at line 1 near: '],
    ['[]', 'Failed to convert JSON into Call protobuf: Expecting a JSON object'],
    ['7', 'Failed to convert JSON into Call protobuf: Expecting a JSON object'],
    [
      '{"framework_id":7}',
      "Failed to convert JSON into Call protobuf: Not expecting a JSON number for field 'framework_id'",
    ],
    ['{"type":{}}', "Failed to convert JSON into Call protobuf: Not expecting a JSON object for field 'type'"],
    ['{"kill":[]}', "Failed to convert JSON into Call protobuf: Not expecting a JSON array for field 'kill'"],
    [
      '{"acknowledge":{"agent_id":{"value":"a"},"task_id":{"value":"t"}}}',
      'Failed to convert JSON into Call protobuf: Missing required fields: acknowledge.uuid',
    ],
    [
      '{"subscribe":{"framework_info":{}}}',
      'Failed to convert JSON into Call protobuf: Missing required fields: subscribe.framework_info.user, subscribe.framework_info.name',
    ],
    [
      '{"accept":{"offer_ids":[{"value":"o"},{}]}}',
      'Failed to convert JSON into Call protobuf: Missing required fields: accept.offer_ids[1].value',
    ],
  ])('refuses %s', (text, message) => {
    expect(() => readCall(text)).toThrow(new MesosJsonError(message));
  });

  it('passes over what it does not know', () => {
    expect(readCall('{"type":"NO_SUCH","nonsense":[1],"revive":null}')).toEqual({});
  });

  it('refuses what it does not know when it is strict', () => {
    const shape = shapeOf('mesos.v1.Resource');
    const cpus = { name: 'cpus', type: 'SCALAR', scalar: { value: 1 } };
    expect(readObject(shape, cpus, true)).toEqual({ name: 'cpus', type: 0, scalar: { value: 1 } });
    expect(() => readObject(shape, { ...cpus, size: 1 }, true)).toThrow('Unrecognized field "size"');
    expect(() => readObject(shape, { ...cpus, scalar: { value: 1, unit: 'x' } }, true)).toThrow(
      'Unrecognized field "scalar.unit"',
    );
    expect(() => readObject(shape, { ...cpus, type: 'VECTOR' }, true)).toThrow('Unrecognized value "VECTOR"');
  });

  it('takes numbers and booleans as strings and one value for a list', () => {
    const call = readCall(
      '{"subscribe":{"framework_info":{"user":"u","name":"n","checkpoint":"true","failover_timeout":"Infinity","roles":"a"}}}',
    );
    expect(call.subscribe?.frameworkInfo).toEqual({
      user: 'u',
      name: 'n',
      checkpoint: true,
      failoverTimeout: Number.POSITIVE_INFINITY,
      roles: ['a'],
    });
  });
});

describe('writing', () => {
  it('gives doubles a fraction, bytes base64 and 64-bit integers all digits', () => {
    const event: Event = {
      type: Event.Type.UPDATE,
      update: {
        status: {
          taskId: { value: 't' },
          state: 10,
          timestamp: 5,
          uuid: Uint8Array.of(255, 0),
          unreachableTime: { nanoseconds: Number('1795435321529771008') },
        },
      },
    };
    const text = eventJson(decodeEvent(Event.encode(event).finish()));
    expect(text).toBe(
      '{"type":"UPDATE","update":{"status":{"task_id":{"value":"t"},"state":"TASK_UNREACHABLE","timestamp":5.0,"uuid":"/wA=","unreachable_time":{"nanoseconds":1795435321529771008}}}}',
    );
  });
});

describe('an offer with all that it can hold', () => {
  const scalar = (value: number) => ({ type: Value.Type.SCALAR, scalar: { value } });
  const labels = { labels: [{ key: 'purpose', value: 'database' }, { key: 'alone' }] };
  const offer: Offer = {
    id: { value: 'o-1' },
    frameworkId: { value: 'f' },
    agentId: { value: 'a-1' },
    hostname: 'a-1.example',
    url: { scheme: 'http', address: { hostname: 'a-1.example', ip: '10.0.0.1', port: 5051 }, path: '/slave(1)' },
    resources: [
      { name: 'cpus', ...scalar(3.5), reservations: [{ type: 2, role: 'aurora', principal: 'aurora', labels }] },
      { name: 'mem', ...scalar(1024), allocationInfo: { role: 'aurora' } },
      {
        name: 'disk',
        ...scalar(2048),
        disk: {
          persistence: { id: 'volume-1', principal: 'aurora' },
          volume: {
            mode: Volume.Mode.RW,
            containerPath: 'data',
            image: { type: Image.Type.DOCKER, docker: { name: 'alpine:3' } },
          },
          source: { type: Resource.DiskInfo.Source.Type.PATH, path: { root: '/mnt/disk1' } },
        },
      },
      { name: 'gpus', ...scalar(2) },
      { name: 'ports', type: Value.Type.RANGES, ranges: { range: [{ begin: 31000, end: 32000 }] } },
      { name: 'cpus', ...scalar(8), revocable: {} },
    ],
    attributes: [{ name: 'rack', type: Value.Type.TEXT, text: { value: 'r1' } }],
    executorIds: [{ value: 'thermos-1' }],
    unavailability: { start: { nanoseconds: 1_700_000_000_000_000_000 }, duration: { nanoseconds: 60_000_000_000 } },
  };

  it('is the same when it is read again', () => {
    const again = readObject(shapeOf('mesos.v1.Offer'), JSON.parse(offerJson(offer)), true) as Offer;
    const bytes = (each: Offer): string => Buffer.from(Offer.encode(each).finish()).toString('hex');
    expect(bytes(again)).toBe(bytes(offer));
  });
});
