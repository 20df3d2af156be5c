import { join } from 'node:path';
import { generateBindings } from './clients/bindings.ts';
import { startBridge } from './clients/bridge.ts';
import { type Checks, runChecks } from './clients/checks.ts';
import { type ProgramOptions, runClient, runTool } from './clients/program.ts';
import { type Workplace, withWorkplace } from './clients/workplace.ts';
import type { Outcome } from './run.ts';

/*
 * `npm run compat -- python`: the Thrift library of Python 3, with bindings that Debian's thrift-compiler makes of our IDL, against a
 * cluster: a job's life and all 45 RPCs in each protocol, and every struct of the IDL through our codec.
 *
 * Needs the packages thrift-compiler and python3, and the library `thrift`: the one that Python finds, or else python3-pip, which
 * then brings it from PyPI into a temporary folder.
 */

const SOURCES = 'compat-tests/clients/python';

export async function run(): Promise<Outcome> {
  return await runChecks('python', async (checks) => {
    await withWorkplace('python', (place) => tryPython(checks, place));
  });
}

async function tryPython(checks: Checks, { folder, stop, startCluster }: Workplace): Promise<void> {
  const bindings = await generateBindings('py', folder, { stop });
  const library = await thriftLibrary(folder, { stop });
  const env = { PYTHONPATH: [bindings, ...library].join(':'), PYTHONDONTWRITEBYTECODE: '1' };
  const { schedulerUrl } = await startCluster();
  const bridge = await startBridge(schedulerUrl);
  try {
    const clients = [
      ['structs.py', bridge.url],
      ['scenario.py', 'binary', schedulerUrl],
      ['scenario.py', 'json', schedulerUrl],
      ['scenario.py', 'compact', bridge.url],
    ];
    for (const [program = '', ...args] of clients) {
      await runClient(checks, 'python3', [join(SOURCES, program), ...args], { stop, env });
    }
  } finally {
    await bridge.close();
  }
}

/** Folders to add to the path of Python, so that it finds the Thrift library. */
async function thriftLibrary(folder: string, options: ProgramOptions): Promise<string[]> {
  const known = await runTool(
    'python3',
    'python3',
    ['-c', `import importlib.util as u; print(u.find_spec('thrift'))`],
    options,
  );
  if (known !== 'None') return [];
  const target = join(folder, 'packages');
  const install = ['-m', 'pip', 'install', '--quiet', '--target', target, '-r', join(SOURCES, 'requirements.txt')];
  await runTool('python3', 'python3', install, options).catch((error: Error) => {
    throw new Error(
      `the Python library thrift is missing; install the package python3-pip, which brings it: ${error.message}`,
    );
  });
  return [target];
}
