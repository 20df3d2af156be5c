import { join } from 'node:path';
import { type Workshop, writeFlagFile } from './server.ts';

/** With which flags a session was recorded (golden/api/README.md), and whether its Mesos made offers. */
export interface SessionSetup {
  readonly flags: readonly string[];
  /** False where the recording shows that there were none. */
  readonly offers: boolean;
}

const DEFAULTS = [
  '-cluster_name=local',
  '-mesos_driver=V1_DRIVER',
  '-http_authentication_mechanism=NONE',
  '-hostname=scheduler1',
  '-thermos_executor_path=/usr/bin/thermos_executor',
];

const PERMISSIVE = [
  '-allowed_container_types=MESOS,DOCKER',
  '-allow_docker_parameters=true',
  '-allow_gpu_resource=true',
  '-enable_mesos_fetcher=true',
  '-allow_container_volumes=true',
  '-require_docker_use_executor=false',
  '-sla_aware_kill_non_prod=true',
  '-min_required_instances_for_sla_check=1',
  '-populate_discovery_info=true',
  '-default_docker_parameters=network=host,memory-swap=-1',
  '-thermos_executor_flags=--announcer-enable',
  '-global_container_mounts=/host/a:/cont/a:ro,/host/b:/cont/b:rw',
  '-receive_revocable_resources=true',
  '-partition_aware=true',
  '-framework_name=TestFW',
  '-mesos_role=aurora-role',
  '-thermos_home_in_sandbox=true',
  '-thermos_executor_resources=file:///one,file:///two',
  '-executor_user=nobody',
];

const SHIRO_INI = `[users]
root = secret, admin
wfarner = password, eng
ksweeney = 12345
wwwop = wwwpw, wwwjobs
viewer = v, createonly
quotaman = q, quota
sam = pass:with:colon, admin
[roles]
admin = *
eng = thrift.AuroraSchedulerManager:*
wwwjobs = thrift.AuroraSchedulerManager:*:www
createonly = thrift.AuroraSchedulerManager:createJob:www:devel:*
quota = thrift.AuroraAdmin:setQuota
`;

/**
 * How to start a server like the one that was recorded.
 * @param recordings the folder of the sessions
 * @throws Error for a session whose flags are not known
 */
export async function setupOf(session: string, recordings: string, workshop: Workshop): Promise<SessionSetup> {
  const base = [...DEFAULTS, `-backup_dir=${join(workshop.folder, session, 'backups')}`];
  switch (session) {
    case 'session-main':
    case 'session-protocol':
      return { flags: base, offers: true };
    case 'session-permissive':
      return { flags: [...base, ...PERMISSIVE], offers: true };
    case 'session-custom-executor': {
      const custom = [
        `-custom_executor_config=${join(recordings, 'custom-executors.json')}`,
        '-allowed_container_types=MESOS,DOCKER',
        '-allow_container_volumes=true',
      ];
      return { flags: [...base, ...custom], offers: true };
    }
    case 'session-auth-basic': {
      const ini = await writeFlagFile(workshop, 'security.ini', SHIRO_INI);
      const flags = base.filter((token) => !token.startsWith('-http_authentication_mechanism'));
      return { flags: [...flags, '-http_authentication_mechanism=BASIC', `-shiro_ini_path=${ini}`], offers: false };
    }
    default:
      throw new Error(`the flags of ${session} are not known; add them to compat-tests/api/session-flags.ts`);
  }
}
