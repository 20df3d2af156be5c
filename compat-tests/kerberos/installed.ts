import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../clients/program.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Of the optional package, and of what its source is compiled with. */
const PACKAGES = ['kerberos@7', 'node-addon-api@8', 'node-api-headers@1'];

/**
 * Lays out the scheduler in an empty folder with the package `kerberos` beside it, which is compiled here: what is there compiled already does not
 * come from the registry of packages. Needs g++ and libkrb5-dev.
 * @returns the file that starts the scheduler
 */
export async function installWithKerberos(folder: string, stop: AbortSignal): Promise<string> {
  const modules = join(folder, 'node_modules');
  await mkdir(modules, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--no-save'];
  await runTool('npm', 'npm', ['install', ...quiet, ...PACKAGES], { cwd: folder, stop });
  await compile(modules, stop);
  const present = new Set(await readdir(modules));
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (!present.has(name)) await symlink(join(ROOT, 'node_modules', name), join(modules, name));
  }
  for (const part of ['src', 'migrations']) {
    await cp(join(ROOT, 'dist', part), join(folder, 'dist', part), { recursive: true });
  }
  return join(folder, 'dist/src/scheduler-main.js');
}

async function compile(modules: string, stop: AbortSignal): Promise<void> {
  const cwd = join(modules, 'kerberos');
  const addon = 'build/Release/kerberos.node';
  await mkdir(dirname(join(cwd, addon)), { recursive: true });
  const sources = [
    'src/kerberos.cc',
    ...['base64', 'kerberos_gss', 'kerberos_unix'].map((name) => `src/unix/${name}.cc`),
  ];
  const defines = ['-DNODE_GYP_MODULE_NAME=kerberos', '-DBUILDING_NODE_EXTENSION', '-DKERBEROS_USE_RTLD=1'];
  const headers = ['../node-addon-api', '../node-api-headers/include'].map((path) => `-I${path}`);
  const args = ['-shared', '-fPIC', '-std=c++17', ...defines, ...headers, ...sources, '-ldl', '-o', addon];
  await runTool('g++', 'g++ and libkrb5-dev', args, { cwd, stop });
}
