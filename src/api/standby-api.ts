import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import type { TierConfig } from '../model/index.ts';
import type { Count } from '../stats/index.ts';
import { AuroraAdminMethods, ResponseCode, type RpcName } from '../wire/index.ts';
import { Answering } from './answering.ts';
import type { Api, Rpcs } from './create-api.ts';
import { RefusedError } from './reply.ts';
import { tierRpcs } from './rpcs/tiers.ts';
import type { ApiSettings } from './settings.ts';

/** What a process that does not lead needs to answer calls. */
export interface StandbyApiDependencies {
  readonly settings: Pick<ApiSettings, 'clusterName' | 'statsUrlPrefix'>;
  readonly tiers: TierConfig;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly count: Count;
  readonly time: (name: string, nanos: number) => void;
  readonly log: Logger;
}

/**
 * The API of a process that does not lead, or whose state is not loaded yet: whatever needs the state is `ERROR_TRANSIENT`, on
 * which clients try again. (aurora: scheduler/storage/CallOrderEnforcingStorage.java)
 */
export function createStandbyApi({ settings, tiers, ...rest }: StandbyApiDependencies): Api {
  const { clusterName, statsUrlPrefix } = settings;
  const answering = new Answering({ ...rest, serverInfo: { clusterName, statsUrlPrefix } });
  const notReady = async (): Promise<never> => {
    throw new RefusedError('Storage is not READY', ResponseCode.ERROR_TRANSIENT);
  };
  const names = Object.keys(AuroraAdminMethods) as RpcName[];
  const rpcs = Object.fromEntries(names.map((name) => [name, answering.rpc(name, notReady)])) as unknown as Rpcs;
  const { getTierConfigs } = tierRpcs({ tiers });
  return {
    ...rpcs,
    getTierConfigs: answering.rpc('getTierConfigs', getTierConfigs),
    refuseArguments: () =>
      answering.answer({ code: ResponseCode.ERROR_TRANSIENT, details: [{ message: 'Storage is not READY' }] }),
  };
}

/** An API that can be exchanged while calls come in: each call goes to the one in use at that moment. */
export interface SwitchableApi {
  readonly facade: Api;
  use(api: Api): void;
}

/** @param first in use until another is */
export function switchableApi(first: Api): SwitchableApi {
  let current: Api = first;
  const names = Object.keys(first) as (keyof Api)[];
  const facade = Object.fromEntries(
    names.map((name) => [name, (...args: unknown[]) => (current[name] as (...args: unknown[]) => unknown)(...args)]),
  ) as unknown as Api;
  return {
    facade,
    use(api) {
      current = api;
    },
  };
}
