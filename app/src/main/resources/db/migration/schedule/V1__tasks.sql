create schema schedule;
grant usage on schema schedule to holdfast_job;

-- db-scheduler's table: what runs next and when, and which server holds it.
create table schedule.task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index on schedule.task (execution_time);
create index on schedule.task (last_heartbeat);
grant select, insert, update, delete on schedule.task to holdfast_job;
