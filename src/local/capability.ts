import { FrameworkInfo } from '../mesos/index.ts';

type CapabilityName = 'PARTITION_AWARE' | 'MULTI_ROLE' | 'RESERVATION_REFINEMENT';

/** Whether a framework says that it can deal with something. */
export function hasCapability(info: FrameworkInfo, name: CapabilityName): boolean {
  return (info.capabilities ?? []).some((capability) => capability.type === FrameworkInfo.Capability.Type[name]);
}
