import { bool, classOf, double, int, listOf, long, oneOf, string, time } from '../kinds.ts';
import { notNegative, notNegativeLong, optional, positive, withDefault, withoutEffect } from '../parse.ts';

const MINUTE = 60_000;

/** From pending to assigned. */
export const scheduling = {
  first_schedule_delay: withDefault(time, 1, 'Delay before the first attempt to place a pending task.', positive),
  initial_schedule_penalty: withDefault(time, 1000, 'First wait after an attempt that placed nothing.', positive),
  max_schedule_penalty: withDefault(time, MINUTE, 'Longest wait between attempts.'),
  max_schedule_attempts_per_sec: withDefault(double, 40, 'Most attempts a second.', positive),
  max_tasks_per_schedule_attempt: withDefault(int, 5, 'Tasks of a group tried in one attempt.', positive),
  max_reschedule_task_delay_on_startup: withDefault(
    time,
    30_000,
    'Longest random delay of tasks found pending at start.',
  ),
  flapping_task_threshold: withDefault(time, 5 * MINUTE, 'A task that ran shorter than this is flapping.'),
  initial_flapping_task_delay: withDefault(time, 30_000, 'First delay of a flapping task.', positive),
  max_flapping_task_delay: withDefault(time, 5 * MINUTE, 'Longest delay of a flapping task.'),
  min_offer_hold_time: withDefault(time, 5 * MINUTE, 'Shortest time an unused offer is held.', notNegative),
  offer_hold_jitter_window: withDefault(time, MINUTE, 'Random addition to the hold time.', notNegative),
  hold_offers_forever: withDefault(bool, false, 'Never give unused offers back by the clock.'),
  offer_filter_duration: withDefault(time, 5000, 'How long Mesos keeps refused resources back.'),
  offer_order: withDefault(
    listOf(oneOf(['CPU', 'MEMORY', 'DISK', 'REVOCABLE_CPU', 'RANDOM'])),
    ['RANDOM'],
    'Order in which offers are looked at; later words break ties of earlier ones.',
  ),
  unavailability_threshold: withDefault(
    time,
    6 * MINUTE,
    'How long before announced maintenance a host gets no more tasks.',
  ),
  scheduling_max_batch_size: withoutEffect(
    withDefault(int, 3, 'Attempts in one transaction.', positive),
    'transactions share commits whatever their number',
  ),
  offer_static_ban_cache_max_size: withoutEffect(
    withDefault(long, 2n ** 63n - 1n, 'Most that is known of offers that do not fit.', notNegativeLong),
    'it takes no room of its own',
  ),
  offer_reservation_duration: withDefault(
    time,
    3 * MINUTE,
    'How long a host is kept for tasks in whose favour others had to leave it.',
  ),
  enable_update_affinity: withDefault(bool, false, 'Start updated instances on the hosts they were on, if they can.'),
  update_affinity_reservation_hold_time: withDefault(
    time,
    3 * MINUTE,
    'How long a host is kept for an instance under update.',
  ),
  offer_set_module: withDefault(
    classOf([
      'org.apache.aurora.scheduler.offers.OfferManagerModule$OfferSetModule',
      'io.github.aurora.scheduler.offers.HttpOfferSetModule',
    ]),
    'org.apache.aurora.scheduler.offers.OfferManagerModule$OfferSetModule',
    'Who orders offers: the scheduler by -offer_order, or the service at -http_offer_set_endpoint.',
  ),
  http_offer_set_endpoint: withDefault(
    string,
    'http://localhost:9090/v1/offerset',
    'URL of the service that orders offers.',
  ),
  http_offer_set_timeout: withDefault(time, 100, 'How long it may take to answer.', positive),
  http_offer_set_timeout_ms: optional(int, 'The same in milliseconds, as one release called it.', positive),
  http_offer_set_max_retries: withDefault(int, 10, 'Failures after which it is not asked any more.', notNegative),
  http_offer_set_max_starting_tasks_per_slave: withDefault(
    int,
    0,
    'Hosts with so many tasks that are starting come last; 0 for no limit.',
    notNegative,
  ),
  http_offer_set_filter_enabled: withDefault(bool, false, 'Leave such hosts out instead.'),
  http_offer_set_task_fetch_interval: withoutEffect(
    withDefault(time, 1000, 'How often starting tasks are counted.', positive),
    'tasks are counted as they start',
  ),
  task_assigner_modules: withDefault(
    listOf(
      classOf([
        'org.apache.aurora.scheduler.scheduling.TaskAssignerImplModule',
        'io.github.aurora.scheduler.scheduling.ProbabilisticPriorityAssignerModule',
      ]),
    ),
    ['org.apache.aurora.scheduler.scheduling.TaskAssignerImplModule'],
    'How tasks are assigned: first fit, or with turns by priority (ProbabilisticPriorityAssignerModule).',
  ),
  probabilistic_priority_assigner_exponent: withDefault(
    double,
    0,
    'How much priority counts with that: 0 for not at all.',
    notNegative,
  ),
  probabilistic_priority_assigner_task_fetch_interval: withDefault(
    time,
    1000,
    'How long the highest priority among pending tasks is remembered.',
    positive,
  ),
  async_worker_threads: withoutEffect(withDefault(int, 8, 'Threads for what is done later.'), 'there are no threads'),
};

/** Tasks that go for others. */
export const preemption = {
  enable_preemptor: withDefault(bool, true, 'End less important tasks for more important ones that find no room.'),
  preemption_delay: withDefault(
    time,
    3 * MINUTE,
    'How long a task is pending before others have to go for it.',
    positive,
  ),
  preemption_slot_hold_time: withDefault(time, 5 * MINUTE, 'How long a slot that was found is good for.', positive),
  preemption_slot_search_initial_delay: withDefault(
    time,
    3 * MINUTE,
    'Time before the first search for slots.',
    positive,
  ),
  preemption_slot_search_interval: withDefault(time, MINUTE, 'Time between searches for slots.', positive),
  preemption_reservation_max_batch_size: withDefault(
    int,
    5,
    'Tasks of a group for which slots are looked for before it is another group’s turn.',
    positive,
  ),
  preemption_slot_finder_modules: withoutEffect(
    withDefault(
      listOf(
        classOf([
          'org.apache.aurora.scheduler.preemptor.PendingTaskProcessorModule',
          'org.apache.aurora.scheduler.preemptor.PreemptionVictimFilterModule',
        ]),
      ),
      [
        'org.apache.aurora.scheduler.preemptor.PendingTaskProcessorModule',
        'org.apache.aurora.scheduler.preemptor.PreemptionVictimFilterModule',
      ],
      'How slots for preemption are found.',
    ),
    'slots are looked for in this one way',
  ),
};
