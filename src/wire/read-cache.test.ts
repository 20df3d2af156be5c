import { describe, expect, it } from '@jest/globals';
import { attempt } from '../../compat-tests/wire/golden.ts';
import { AssignedTask, AuroraAdminMethods, binary, compact, json, MessageType, TaskConfig } from './index.ts';

const config = (data: string): TaskConfig => ({
  isService: false,
  priority: 0,
  maxTaskFailures: 1,
  executorConfig: { name: 'AuroraExecutor', data },
});
const long = 'what to run, '.repeat(60);

describe.each([binary, compact, json])('$name', (protocol) => {
  const read = (bytes: Uint8Array) => protocol.decode(AssignedTask, bytes).task;
  const write = (data: string, instanceId = 0) => protocol.encode(AssignedTask, { task: config(data), instanceId });

  it('reads equal configs as one object, wherever they stand', () => {
    const first = read(write(long, 1));
    expect(first).toEqual(protocol.decode(TaskConfig, protocol.encode(TaskConfig, config(long))));
    expect(read(write(long, 2))).toBe(first);
    expect(protocol.decode(AssignedTask, write(long, 2)).instanceId).toBe(2);
  });

  it('tells configs apart that differ in one place, at the beginning or the end', () => {
    for (const data of [`x${long}`, `${long}x`, `${long}y`, `${long}x`])
      expect(read(write(data))?.executorConfig?.data).toBe(data);
  });

  it('counts the values of a config it knows like those of a new one', () => {
    const description = { instanceCount: 1, taskConfig: config(`${protocol.name} ${long}`) };
    const header = { name: 'createJob', type: MessageType.CALL, seqid: 1 };
    const { args } = AuroraAdminMethods.createJob;
    const bytes = protocol.encodeMessage(header, args, { description });
    const fault = (maxValues: number) => attempt(() => protocol.openMessage(bytes, maxValues).body(args));
    const least = [...Array(100).keys()].find((n) => !(fault(n) instanceof Error));
    // The first reading of all of it has filled the cache.
    expect([...Array(100).keys()].find((n) => !(fault(n) instanceof Error))).toBe(least);
    expect(least).toBeGreaterThan(5);
  });

  it('remembers only some', () => {
    const all = Array.from({ length: 2000 }, (_, i) => write(`${i} ${long}`));
    const [first] = all as [Uint8Array];
    const before = read(first);
    for (const bytes of all) read(bytes);
    expect(read(first)).not.toBe(before);
    expect(read(first)).toEqual(before);
  });
});
