import { describe, expect, it } from '@jest/globals';
import { overheadOf, type ThermosSettings, thermosExecutor } from './executor.ts';

const settings: ThermosSettings = { executorPath: '/path/executor.pex', cpus: 0.25, ramMb: 128 };
const sandbox = '$' + '{MESOS_SANDBOX=.}';

describe('thermosExecutor', () => {
  it.each([
    [{}, `${sandbox}/executor.pex`],
    [{ homeInSandbox: true }, `HOME=${sandbox} ${sandbox}/executor.pex`],
    [{ executorFlags: '--extra=args' }, `${sandbox}/executor.pex --extra=args`],
    [{ executorPath: 'executor.pex', executorFlags: ' ' }, `${sandbox}/executor.pex`],
  ])('%p runs %s', (more, command) => {
    expect(thermosExecutor({ ...settings, ...more }).command.value).toBe(command);
  });

  it('is fetched with its other files, all executable', () => {
    const { command } = thermosExecutor({ ...settings, executorResources: ['file:///one'] });
    expect(command.uris).toEqual([
      { value: '/path/executor.pex', executable: true },
      { value: 'file:///one', executable: true },
    ]);
  });

  it('needs what the flags say', () => {
    expect(overheadOf(thermosExecutor(settings))).toMatchObject({ cpus: 0.25, ramMb: 128, diskMb: 0 });
  });

  it('cannot be a folder', () => {
    expect(() => thermosExecutor({ ...settings, executorPath: '/path/' })).toThrow('URI must not end with a slash.');
  });
});
