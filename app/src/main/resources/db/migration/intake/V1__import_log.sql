create schema intake;
grant usage on schema intake to holdfast_app, holdfast_job;

-- Who imported what. Files are known by their digests, never by their names.
create table intake.import_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  what text not null,
  digests text[] not null,
  loaded boolean not null,
  dry_run boolean not null,
  errors bigint not null,
  warnings bigint not null,
  accepted text[] not null
);
create trigger import_log_append_only before update or delete or truncate on intake.import_log
  execute function eventing.append_only();
grant select, insert on intake.import_log to holdfast_app, holdfast_job;
