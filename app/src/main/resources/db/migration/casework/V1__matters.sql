create schema casework;
grant usage on schema casework to holdfast_app, holdfast_job;

-- A matter of one pupil that runs by steps. Its kind and its stages are names that a module declares.
create table casework.matter (
  id uuid primary key,
  kind text not null,
  pupil_id uuid not null,
  school_id uuid not null,
  stage text not null,
  begun_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  changed_at timestamptz,
  version int not null
);
create index on casework.matter (pupil_id);
create index on casework.matter (school_id, begun_on);

-- What happened, in order. Ids, codes, dates and numbers only: no personal text ever stands here.
create table casework.step (
  id bigint generated always as identity primary key,
  matter_id uuid not null references casework.matter,
  pupil_id uuid not null,
  school_id uuid not null,
  key text not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  actor text not null,
  details jsonb not null
);
create index on casework.step (matter_id, id);
create trigger step_append_only before update or delete or truncate on casework.step
  execute function eventing.append_only();

-- What was said about a step: kept apart, so that retention can empty it and leave the fact.
create table casework.said (
  step_id bigint not null references casework.step,
  part text not null,
  matter_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  words text not null,
  primary key (step_id, part)
);
create index on casework.said (pupil_id);

do $$
declare t text;
begin
  foreach t in array array['matter', 'step', 'said']
  loop
    execute format('alter table casework.%I enable row level security', t);
    execute format('alter table casework.%I force row level security', t);
    execute format('create policy job on casework.%I to holdfast_job using (true) with check (true)', t);
    execute format('create policy people_read on casework.%I for select to holdfast_app
      using (school_id in (select access.visible_schools()))', t);
    execute format('create policy people_add on casework.%I for insert to holdfast_app
      with check (school_id in (select access.visible_schools()))', t);
    execute format('grant select, insert on casework.%I to holdfast_app, holdfast_job', t);
  end loop;
end $$;
create policy people_change on casework.matter for update to holdfast_app
  using (school_id in (select access.visible_schools()));
grant update on casework.matter to holdfast_app, holdfast_job;
grant delete on casework.said to holdfast_job;
