import { FrameworkInfo } from './messages.ts';

const { Type } = FrameworkInfo.Capability;

/** What decides the FrameworkInfo, apart from the framework id. */
export interface FrameworkSettings {
  /** Operating system user that executors run as (`-executor_user`). */
  readonly user: string;
  /** `-framework_name`. */
  readonly name: string;
  /** Seconds that tasks survive without a scheduler (`-framework_failover_timeout`). */
  readonly failoverTimeoutSecs: number;
  /** `-mesos_role`; the default role when unset. */
  readonly role?: string | undefined;
  /** Principal of the credential, given only when it is to be announced (`-framework_announce_principal`). */
  readonly principal?: string | undefined;
  /** Host name under which this scheduler is advertised. */
  readonly hostname: string;
  /** Port of its HTTP server. */
  readonly httpPort: number;
  /** Scheme of its web pages: the name of its main endpoint (`-serverset_endpoint_name`). */
  readonly scheme: string;
  /** `-receive_revocable_resources`. */
  readonly revocableResources: boolean;
  /** `-allow_gpu_resource`. */
  readonly gpuResources: boolean;
  /** `-partition_aware`. */
  readonly partitionAware: boolean;
}

/**
 * How the scheduler introduces itself to the master: checkpointing, one role in the old field, and only the
 * capabilities that are switched on. (aurora: scheduler/mesos/CommandLineDriverSettingsModule.java,
 * FrameworkInfoFactory.java)
 *
 * @param frameworkId the id given by the master at an earlier registration
 */
export function frameworkInfo(settings: FrameworkSettings, frameworkId?: string): FrameworkInfo {
  const capabilities = [
    { type: Type.REVOCABLE_RESOURCES, on: settings.revocableResources },
    { type: Type.GPU_RESOURCES, on: settings.gpuResources },
    { type: Type.PARTITION_AWARE, on: settings.partitionAware },
  ];
  return {
    user: settings.user,
    name: settings.name,
    id: frameworkId === undefined ? null : { value: frameworkId },
    failoverTimeout: settings.failoverTimeoutSecs,
    checkpoint: true,
    role: settings.role ?? null,
    hostname: settings.hostname,
    principal: settings.principal ?? null,
    webuiUrl: `${settings.scheme}://${settings.hostname}:${settings.httpPort}`,
    capabilities: capabilities.filter(({ on }) => on).map(({ type }) => ({ type })),
  };
}
