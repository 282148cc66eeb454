-- People and jobs work as roles that own nothing; the public role may do nothing at all.
revoke all on schema public from public;
do $$ begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, temporary on database %I to holdfast_app, holdfast_job', current_database());
end $$;

-- Spring Modulith's mailbox of events between modules: a mailbox, not the record.
create schema eventing;
grant usage on schema eventing to holdfast_app, holdfast_job;

create table eventing.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index on eventing.event_publication using hash (serialized_event);
create index on eventing.event_publication (completion_date);
grant select, insert, update, delete on eventing.event_publication to holdfast_app, holdfast_job;

-- Refuses what must never happen to a table that only grows.
create function eventing.append_only() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed or removed', tg_table_schema, tg_table_name;
end $$;
