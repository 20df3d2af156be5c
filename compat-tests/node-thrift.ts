import { generateBindings } from './clients/bindings.ts';
import { startBridge } from './clients/bridge.ts';
import { type Checks, runChecks } from './clients/checks.ts';
import { loadBindings, NodeClient } from './clients/node/bindings.ts';
import { playScenario } from './clients/node/scenario.ts';
import { type Workplace, withWorkplace } from './clients/workplace.ts';
import type { Outcome } from './run.ts';

/*
 * `npm run compat -- node-thrift`: the npm package `thrift`, with bindings that Debian's thrift-compiler makes of our IDL, against a
 * cluster. Needs the package thrift-compiler.
 */

export async function run(): Promise<Outcome> {
  return await runChecks('node-thrift', async (checks) => {
    await withWorkplace('node-thrift', (place) => tryNodeThrift(checks, place));
  });
}

async function tryNodeThrift(checks: Checks, { folder, stop, startCluster }: Workplace): Promise<void> {
  const bindings = await loadBindings(await generateBindings('js:node,es6', folder, { stop }));
  const { schedulerUrl } = await startCluster();
  const bridge = await startBridge(schedulerUrl);
  try {
    await playScenario(checks, 'binary', new NodeClient(bindings, schedulerUrl, 'binary'), stop);
    await playScenario(checks, 'json', new NodeClient(bindings, schedulerUrl, 'json'), stop);
    await playScenario(checks, 'compact, over the bridge', new NodeClient(bindings, bridge.url, 'compact'), stop);
  } finally {
    await bridge.close();
  }
}
