import type { Knex } from 'knex';

/** The state of the cluster as the scheduler keeps it; see docs/schema.md. */
export async function up(knex: Knex): Promise<unknown> {
  return await knex.raw(`
    create type task_status as enum (
      'INIT', 'THROTTLED', 'PENDING', 'ASSIGNED', 'STARTING', 'RUNNING', 'PREEMPTING', 'RESTARTING', 'DRAINING', 'KILLING',
      'PARTITIONED', 'FINISHED', 'FAILED', 'KILLED', 'LOST'
    );
    create type maintenance_mode as enum ('NONE', 'SCHEDULED', 'DRAINING', 'DRAINED');

    create table scheduler (
      only_row boolean primary key default true check (only_row),
      epoch bigint not null default 0 check (epoch >= 0),
      leader text,
      leading_since_ms bigint,
      last_transaction bigint not null default 0 check (last_transaction >= 0),
      framework_id text
    ) with (fillfactor = 20);
    insert into scheduler default values;
    comment on table scheduler is 'One row. Who leads, and up to which transaction the database holds its state';
    comment on column scheduler.epoch is 'Raised by each process that begins to lead; commits of lower epochs are refused';

    create table task_configs (
      id bigint primary key,
      digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
      role text not null,
      environment text not null,
      job text not null,
      owner text,
      tier text,
      production boolean not null,
      is_service boolean not null,
      priority integer not null,
      max_task_failures integer not null,
      cpus double precision,
      ram_mb bigint,
      disk_mb bigint,
      gpus bigint,
      port_names jsonb not null,
      container text not null check (container in ('mesos', 'docker')),
      image text,
      executor text,
      contact_email text,
      thrift bytea not null
    );
    create index task_configs_job on task_configs (role, environment, job);
    comment on table task_configs is 'What tasks are to run. Tasks of equal configs share one row; it goes with the last of them';
    comment on column task_configs.digest is 'SHA-256 of the normalised content';
    comment on column task_configs.thrift is 'The TaskConfig in full, in the Thrift binary protocol; the other columns are taken from it';

    create table tasks (
      number bigint primary key,
      id text not null unique,
      role text not null,
      environment text not null,
      job text not null,
      instance integer not null,
      config_id bigint not null,
      status task_status not null,
      status_since_ms bigint,
      host text,
      agent_id text,
      assigned_ports jsonb not null,
      failure_count integer not null,
      times_partitioned integer not null,
      ancestor_id text
    ) with (fillfactor = 80);
    create index tasks_job on tasks (role, environment, job);
    create index tasks_host on tasks (host) where host is not null;
    comment on table tasks is 'Tasks in all states, until their history is pruned';
    comment on column tasks.number is 'Stands for the task in task_events';
    comment on column tasks.config_id is 'Row of task_configs. The one writer keeps it right; a foreign key would double the cost of a job of thousands of instances';
    comment on column tasks.status_since_ms is 'Time of the last event, milliseconds since 1970';

    create table task_events (
      task_number bigint not null,
      seq integer not null check (seq >= 0),
      at_ms bigint not null,
      status task_status,
      message text,
      scheduler text,
      primary key (task_number, seq)
    );
    comment on table task_events is 'Steps in the life of tasks, in the order of seq; they go with the task';
    comment on column task_events.at_ms is 'Milliseconds since 1970';
    comment on column task_events.scheduler is 'Host name of the scheduler that recorded the step';

    create view task_history as
      select t.id, t.role, t.environment, t.job, t.instance, e.seq, e.at_ms, to_timestamp(e.at_ms / 1000.0) as at, e.status,
             e.message, e.scheduler
      from tasks t join task_events e on e.task_number = t.number;

    create table quotas (
      role text primary key,
      cpus double precision,
      ram_mb bigint,
      disk_mb bigint,
      thrift bytea not null
    );
    comment on column quotas.thrift is 'The ResourceAggregate in full, in the Thrift binary protocol';

    create table host_attributes (
      host text primary key,
      agent_id text,
      mode maintenance_mode not null,
      attributes jsonb not null
    );
    comment on column host_attributes.attributes is 'Array of {"name": text, "values": [text, …]}';
  `);
}
