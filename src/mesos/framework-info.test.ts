import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { subscribeCall } from './calls.ts';
import { decodeCall, encodeCall } from './codec.ts';
import { type FrameworkSettings, frameworkInfo } from './framework-info.ts';
import { FrameworkInfo } from './messages.ts';
import { goldenRoot, readHttp, readJsonLines } from './testing/golden.ts';

const { Type } = FrameworkInfo.Capability;

const settings: FrameworkSettings = {
  user: 'root',
  name: 'Aurora',
  failoverTimeoutSecs: 1_814_400,
  hostname: 'hostname',
  httpPort: 80,
  scheme: 'http',
  revocableResources: false,
  gpuResources: false,
  partitionAware: false,
};

describe('frameworkInfo', () => {
  it('has no capability, role, principal and id unless given', () => {
    expect(frameworkInfo(settings)).toEqual({
      user: 'root',
      name: 'Aurora',
      id: null,
      failoverTimeout: 1_814_400,
      checkpoint: true,
      role: null,
      hostname: 'hostname',
      principal: null,
      webuiUrl: 'http://hostname:80',
      capabilities: [],
    });
  });

  it.each([
    [{ revocableResources: true }, [Type.REVOCABLE_RESOURCES]],
    [{ gpuResources: true }, [Type.GPU_RESOURCES]],
    [{ partitionAware: true }, [Type.PARTITION_AWARE]],
    [{ revocableResources: true, gpuResources: true }, [Type.REVOCABLE_RESOURCES, Type.GPU_RESOURCES]],
  ])('capabilities of %p', (flags, types) => {
    expect(frameworkInfo({ ...settings, ...flags }).capabilities).toEqual(types.map((type) => ({ type })));
  });

  it('carries role, principal and id', () => {
    const info = frameworkInfo({ ...settings, role: 'test-role', principal: 'auroraprincipal' }, 'F');
    expect(info).toMatchObject({ role: 'test-role', principal: 'auroraprincipal', id: { value: 'F' } });
  });
});

describe('SUBSCRIBE of the original', () => {
  const golden = goldenRoot();
  const sessions = join(golden, 'mesos');
  const live = { ...settings, hostname: 'localhost', httpPort: 8081 };

  it.each([
    ['SUBSCRIBE-first', undefined],
    ['SUBSCRIBE-again', 'f997fd49-af0c-4d19-961d-506a46ff0112-0000'],
  ])('%s is the same byte for byte', (name, id) => {
    const { body } = readHttp(join(sessions, 'live-v1-http', `${name}.request.http`));
    const port = Number(decodeCall(body).subscribe?.frameworkInfo.webuiUrl?.split(':').at(-1));
    const call = subscribeCall(frameworkInfo({ ...live, httpPort: port }, id));
    expect(Buffer.from(encodeCall(call)).toString('hex')).toBe(body.toString('hex'));
  });

  it.each([
    ['main-session.jsonl', { hostname: 'scheduler1', httpPort: 8081 }],
    [
      'permissive.jsonl',
      {
        ...{ hostname: 'scheduler1', httpPort: 8081, user: 'nobody', name: 'TestFW', role: 'aurora-role' },
        ...{ revocableResources: true, gpuResources: true, partitionAware: true },
      },
    ],
  ])('of %s is the same byte for byte', (file, flags) => {
    const recorded = readJsonLines(join(sessions, file)).find(({ type }) => type === 'SUBSCRIBE');
    const call = subscribeCall(frameworkInfo({ ...settings, ...flags }));
    expect(Buffer.from(encodeCall(call)).toString('base64')).toBe(recorded?.b64);
  });
});
