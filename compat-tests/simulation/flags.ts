import { parseFlags, type SchedulerFlags, schedulerFlags } from '../../src/flags/index.ts';
import { Chance } from './chance.ts';

const FIXED = [
  '-cluster_name=sim',
  '-http_port=8081',
  '-mesos_master_address=master:5050',
  '-database_url=postgres://nowhere/sim',
  '-serverset_path=/sim',
  '-thermos_executor_path=/thermos_executor.pex',
  '-min_required_instances_for_sla_check=2',
  '-sla_aware_kill_retry_min_delay=10secs',
  '-sla_aware_kill_retry_max_delay=30secs',
  '-reconciliation_initial_delay=1mins',
  '-reconciliation_explicit_interval=4mins',
  '-reconciliation_implicit_interval=4mins',
  '-reconciliation_schedule_spread=2mins',
  '-max_registration_delay=2mins',
  '-db_outage_grace=30secs',
  '-host_maintenance_polling_interval=20secs',
  '-history_max_per_job_threshold=10',
  '-history_min_retention_threshold=5mins',
];

/** The command line of the schedulers of a world. Who leads differs from seed to seed in what a user can set. */
export function flagsOf(seed: number, more: readonly string[] = []): SchedulerFlags {
  const chance = Chance.of(seed, 'flags');
  const swarm = [
    `-partition_aware=${chance.happens(0.5)}`,
    `-hold_offers_forever=${chance.happens(0.2)}`,
    `-min_offer_hold_time=${chance.pick(['20secs', '2mins', '5mins'])}`,
    `-offer_order=${chance.pick(['RANDOM', 'CPU', 'MEMORY', 'CPU,MEMORY'])}`,
    `-max_tasks_per_schedule_attempt=${chance.pick(['1', '5', '20'])}`,
    `-enable_update_affinity=${chance.happens(0.5)}`,
    `-enable_preemptor=${chance.happens(0.7)}`,
    `-preemption_delay=${chance.pick(['10secs', '1mins', '3mins'])}`,
    `-preemption_slot_search_initial_delay=${chance.pick(['10secs', '1mins'])}`,
    `-preemption_slot_search_interval=${chance.pick(['5secs', '30secs'])}`,
    `-transient_task_state_timeout=${chance.pick(['1mins', '5mins'])}`,
    `-max_flapping_task_delay=${chance.pick(['1mins', '5mins'])}`,
    `-offer_reservation_duration=${chance.pick(['30secs', '3mins'])}`,
    `-max_leading_duration=${chance.pick(['10mins', '1days'])}`,
    `-max_status_update_batch_size=${chance.pick(['1', '1000'])}`,
  ];
  // What is asked for takes the place of what is usual.
  const names = new Set(more.map(nameOf));
  const usual = [...FIXED, ...swarm].filter((flag) => !names.has(nameOf(flag)));
  return parseFlags(schedulerFlags, [...usual, ...more]);
}

const nameOf = (flag: string): string => flag.split('=')[0] ?? flag;
