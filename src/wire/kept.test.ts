import { describe, expect, it } from '@jest/globals';
import { AssignedTask, binary, compact, json, keepEncoded, TaskConfig } from './index.ts';
import { keptOf } from './kept.ts';

const config = (): TaskConfig => ({
  isService: true,
  priority: 0,
  maxTaskFailures: 1,
  // Long enough to be put off when a message is written in slices.
  metadata: Array.from({ length: 100 }, (_, i) => ({ key: `k${i}`, value: `v${i}` })),
  taskLinks: new Map([['a', 'b']]),
});

describe.each([binary, compact, json])('$name', (protocol) => {
  it('writes a kept config like any other, the first time and again', () => {
    const plain = protocol.encode(TaskConfig, config());
    const kept = keepEncoded(config());
    expect(protocol.encode(TaskConfig, kept)).toEqual(plain);
    expect(protocol.encode(TaskConfig, kept)).toEqual(plain);
    const task = { instanceId: 1, task: kept };
    expect(protocol.encode(AssignedTask, task)).toEqual(protocol.encode(AssignedTask, { ...task, task: config() }));
  });

  it('takes the bytes from where they are kept', () => {
    const kept = keepEncoded(config());
    const bytes = protocol.encode(TaskConfig, kept);
    // Not something to do: shows that the second encoding does not look at the value.
    (kept as { priority: number }).priority = 7;
    expect(protocol.encode(TaskConfig, kept)).toEqual(bytes);
  });

  it('keeps nothing that was not asked for', () => {
    const plain = config();
    protocol.encode(TaskConfig, plain);
    expect(keptOf(plain)).toBeUndefined();
  });
});
