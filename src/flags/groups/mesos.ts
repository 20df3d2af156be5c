import { address, bool, containerMount, data, double, file, listOf, oneOf, string, time } from '../kinds.ts';
import { optional, readableFile, required, withDefault, withoutEffect } from '../parse.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The Mesos master and what is registered with it. */
export const mesos = {
  mesos_master_address: required(
    address,
    'Mesos master: host:port, zk://user:password@host:port,host:port/path, or file:///path of a file that says it.',
  ),
  mesos_driver: withoutEffect(
    withDefault(
      oneOf(['SCHEDULER_DRIVER', 'V0_DRIVER', 'V1_DRIVER']),
      'SCHEDULER_DRIVER',
      'Which of the original’s drivers speaks to Mesos.',
    ),
    'there is one, which speaks the v1 HTTP API',
  ),
  framework_authentication_file: optional(
    file,
    'Properties file with aurora_authentication_principal and aurora_authentication_secret, for the Mesos master.',
  ),
  framework_announce_principal: withDefault(bool, false, 'Announce that principal in the registration as well.'),
  mesos_role: optional(string, 'Mesos role to register with; unset means unreserved resources only.'),
  framework_name: withDefault(string, 'Aurora', 'Framework name registered with Mesos.'),
  framework_failover_timeout: withDefault(time, 21 * DAY, 'How long Mesos keeps tasks after the scheduler is gone.'),
  executor_user: withDefault(string, 'root', 'User that executors run as.'),
  serverset_endpoint_name: withDefault(
    string,
    'http',
    'Name of the endpoint, and scheme of the advertised web address.',
  ),
  receive_revocable_resources: withDefault(bool, false, 'Take offers of revocable (oversubscribed) resources.'),
  partition_aware: withDefault(bool, false, 'Register as partition aware.'),
  populate_discovery_info: withDefault(bool, false, 'Describe every task for Mesos service discovery.'),
  enable_revocable_cpus: withDefault(bool, true, 'CPUs may be revocable.'),
  enable_revocable_ram: withDefault(bool, false, 'Memory may be revocable.'),
};

/** Executors. */
export const executor = {
  thermos_executor_path: required(string, 'Where agents fetch the thermos executor from.'),
  thermos_executor_flags: optional(string, 'Arguments of the executor.'),
  thermos_executor_resources: withDefault(listOf(string), [], 'More to fetch into the sandbox with the executor.'),
  thermos_executor_cpu: withDefault(double, 0.25, 'Cores that the executor of a task needs for itself.'),
  thermos_executor_ram: withDefault(data, 128 * 2 ** 20, 'Memory that the executor of a task needs for itself.'),
  thermos_home_in_sandbox: withDefault(bool, false, 'Start the executor with HOME in the sandbox.'),
  custom_executor_config: readableFile('JSON file that describes executors beside thermos.'),
  global_container_mounts: withDefault(listOf(containerMount), [], 'Host folders mounted into every container.'),
};
