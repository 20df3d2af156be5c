import type { Knex } from 'knex';

/** Cron jobs, updates, maintenance requests, what a standby follows, and views of how things are; see docs/schema.md. */
export async function up(knex: Knex): Promise<unknown> {
  return await knex.raw(`
    create type cron_collision_policy as enum ('KILL_EXISTING', 'CANCEL_NEW', 'RUN_OVERLAP');
    create type update_status as enum (
      'ROLLING_FORWARD', 'ROLLING_BACK', 'ROLL_FORWARD_PAUSED', 'ROLL_BACK_PAUSED', 'ROLLED_FORWARD', 'ROLLED_BACK', 'ABORTED', 'ERROR',
      'FAILED', 'ROLL_FORWARD_AWAITING_PULSE', 'ROLL_BACK_AWAITING_PULSE'
    );
    create type update_action as enum (
      'INSTANCE_UPDATED', 'INSTANCE_ROLLED_BACK', 'INSTANCE_UPDATING', 'INSTANCE_ROLLING_BACK', 'INSTANCE_UPDATE_FAILED',
      'INSTANCE_ROLLBACK_FAILED'
    );

    create table cron_jobs (
      role text not null,
      environment text not null,
      job text not null,
      owner text,
      schedule text,
      collision_policy cron_collision_policy,
      instances integer not null,
      config_id bigint not null references task_configs,
      thrift bytea not null,
      primary key (role, environment, job)
    );
    create index cron_jobs_config on cron_jobs (config_id);
    comment on table cron_jobs is 'Jobs that begin by the clock. Other jobs are there as their tasks only';
    comment on column cron_jobs.thrift is 'The JobConfiguration without its config, in the Thrift binary protocol';

    create table updates (
      number bigint primary key,
      role text not null,
      environment text not null,
      job text not null,
      id text not null,
      started_by text,
      status update_status,
      created_ms bigint not null,
      last_modified_ms bigint not null,
      strategy text check (strategy in ('queue', 'batch', 'variable batch')),
      rollback_on_failure boolean,
      pulse_within_ms integer,
      thrift bytea not null,
      unique (role, environment, job, id)
    ) with (fillfactor = 70);
    comment on table updates is 'Updates of jobs, until their history is pruned';
    comment on column updates.number is 'Stands for the update in the tables below';
    comment on column updates.thrift is 'The JobUpdate without its state and configs, in the Thrift binary protocol';

    create table update_configs (
      update_number bigint not null references updates on delete cascade,
      seq integer not null check (seq >= 0),
      is_desired boolean not null,
      config_id bigint not null references task_configs,
      instances jsonb not null,
      primary key (update_number, seq)
    );
    create index update_configs_config on update_configs (config_id);
    comment on table update_configs is 'Which instances an update finds with which config, and which config it brings to which';
    comment on column update_configs.instances is 'Array of ranges, [first, last]';

    create table update_events (
      update_number bigint not null references updates on delete cascade,
      seq integer not null check (seq >= 0),
      at_ms bigint not null,
      status update_status,
      by_user text,
      message text,
      primary key (update_number, seq)
    );

    create table update_instance_events (
      update_number bigint not null references updates on delete cascade,
      seq integer not null check (seq >= 0),
      at_ms bigint not null,
      instance integer not null,
      action update_action,
      message text,
      primary key (update_number, seq)
    );

    create table maintenance_requests (
      host text primary key,
      created_ms bigint not null,
      timeout_secs bigint not null,
      default_policy text check (default_policy in ('percentage', 'count', 'coordinator')),
      thrift bytea not null
    );
    comment on table maintenance_requests is 'Drains that respect SLA policies, under way';
    comment on column maintenance_requests.thrift is 'The HostMaintenanceRequest in full, in the Thrift binary protocol';

    create table changes (
      transaction bigint primary key,
      after_transaction bigint not null check (after_transaction < transaction),
      weight integer not null check (weight >= 0),
      keys jsonb
    );
    comment on table changes is 'What the last commits touched, for a standby to read it again';
    comment on column changes.after_transaction is 'The last transaction of the commit before';
    comment on column changes.keys is 'Null when it is too much to say: all is to be read again';

    create view task_current as
      select t.id, t.role, t.environment, t.job, t.instance, t.status, to_timestamp(t.status_since_ms / 1000.0) as since, t.host,
             t.failure_count, c.tier, c.priority, c.is_service, c.cpus, c.ram_mb, c.disk_mb, c.gpus, c.owner, t.config_id
      from tasks t join task_configs c on c.id = t.config_id
      where t.status not in ('FINISHED', 'FAILED', 'KILLED', 'LOST');
    comment on view task_current is 'Tasks that have not ended, with what they need';

    create view job_current as
      with counted as (
        select role, environment, job,
               count(*) filter (where status in ('INIT', 'THROTTLED', 'PENDING')) as pending,
               count(*) filter (where status not in ('INIT', 'THROTTLED', 'PENDING', 'FINISHED', 'FAILED', 'KILLED', 'LOST')) as active,
               count(*) filter (where status in ('FINISHED', 'KILLED')) as finished,
               count(*) filter (where status in ('FAILED', 'LOST')) as failed,
               count(distinct config_id) filter (where status not in ('FINISHED', 'FAILED', 'KILLED', 'LOST')) as configs
        from tasks group by role, environment, job
      )
      select j.role, j.environment, j.job, coalesce(j.pending, 0) as pending, coalesce(j.active, 0) as active,
             coalesce(j.finished, 0) as finished, coalesce(j.failed, 0) as failed, coalesce(j.configs, 0) as configs,
             j.schedule as cron_schedule,
             exists (
               select from updates u where u.role = j.role and u.environment = j.environment and u.job = j.job
                 and u.status not in ('ROLLED_FORWARD', 'ROLLED_BACK', 'ABORTED', 'ERROR', 'FAILED')
             ) as is_updating
      from (counted full join cron_jobs using (role, environment, job)) j;
    comment on view job_current is 'Jobs that have tasks or are cron jobs, their tasks counted as in the API';

    create view update_current as
      select u.role, u.environment, u.job, u.id, u.started_by, u.status, to_timestamp(u.created_ms / 1000.0) as created,
             to_timestamp(u.last_modified_ms / 1000.0) as last_modified, u.strategy, i.updating, i.updated, i.failed, i.rolled_back
      from updates u left join lateral (
        select count(*) filter (where action in ('INSTANCE_UPDATING', 'INSTANCE_ROLLING_BACK')) as updating,
               count(*) filter (where action = 'INSTANCE_UPDATED') as updated,
               count(*) filter (where action in ('INSTANCE_UPDATE_FAILED', 'INSTANCE_ROLLBACK_FAILED')) as failed,
               count(*) filter (where action = 'INSTANCE_ROLLED_BACK') as rolled_back
        from (
          select distinct on (instance) action from update_instance_events e where e.update_number = u.number
          order by instance, seq desc
        ) latest
      ) i on true
      where u.status not in ('ROLLED_FORWARD', 'ROLLED_BACK', 'ABORTED', 'ERROR', 'FAILED');
    comment on view update_current is 'Updates that have not ended, their instances counted by the last that happened to them';
  `);
}
