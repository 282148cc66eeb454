create schema duty;
grant usage on schema duty to holdfast_app, holdfast_job;

-- What is owed, as it stands. One row for each time a rule applies in a case.
create table duty.duty (
  id uuid primary key,
  case_id uuid not null,
  rule text not null,
  occurrence text not null,
  pupil_id uuid not null,
  school_id uuid not null,
  list text not null check (list in ('school', 'governing_board', 'authority', 'home_authority', 'family')),
  organisation_id uuid,
  title text not null,
  owed_by text not null,
  owed_to text not null,
  timing text not null check (timing in
    ('without_delay', 'by', 'by_aim', 'before_if_practicable', 'from', 'not_before', 'on', 'no_fixed_date', 'waiting')),
  due date,
  until date,
  days date[] not null default '{}',
  waits_for text,
  provisional boolean not null,
  shown_as text not null check (shown_as in ('must', 'should', 'practice', 'may', 'check')),
  explanation jsonb not null,
  path text not null,
  state text not null check (state in ('open', 'done', 'fallen_away')),
  done_on date,
  done_by text,
  done_how text,
  first_stated_at timestamptz not null,
  version int not null default 0,
  unique (case_id, rule, occurrence),
  check ((state = 'done') = (done_on is not null)),
  check ((timing = 'waiting') = (waits_for is not null)),
  check (due is not null or timing in ('no_fixed_date', 'waiting'))
);
create index on duty.duty (organisation_id, list, state, due);
create index on duty.duty (school_id, state, due);
create index on duty.duty (pupil_id, due);

-- What happened to it, in order: dates, codes and ids only.
create table duty.event (
  id bigint generated always as identity primary key,
  duty_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  kind text not null check (kind in
    ('stated', 'moved', 'would_have_moved', 'fell_away', 'owed_again', 'done', 'not_done_after_all')),
  happened_on date not null,
  recorded_at timestamptz not null,
  actor text not null,
  old_due date,
  new_due date,
  why text not null
);
create index on duty.event (duty_id, id);
create trigger event_append_only before update or delete or truncate on duty.event
  execute function eventing.append_only();

-- A link that a calendar program may read without signing in. The secret itself is not kept.
create table duty.feed (
  id uuid primary key,
  person_id uuid not null,
  secret_hash bytea not null unique,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index on duty.feed (person_id) where ended_at is null;
grant select, insert, update on duty.feed to holdfast_app, holdfast_job;

-- When a person last looked at their work: what was stated since is new to them.
create table duty.last_look (
  person_id uuid primary key,
  at timestamptz not null,
  before timestamptz not null
);
grant select, insert, update on duty.last_look to holdfast_app, holdfast_job;

do $$
declare t text;
begin
  foreach t in array array['duty', 'event']
  loop
    execute format('alter table duty.%I enable row level security', t);
    execute format('alter table duty.%I force row level security', t);
    execute format('create policy job on duty.%I to holdfast_job using (true) with check (true)', t);
    execute format('create policy people on duty.%I to holdfast_app
      using (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))
      with check (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('grant select, insert on duty.%I to holdfast_app, holdfast_job', t);
  end loop;
end $$;
grant update on duty.duty to holdfast_app, holdfast_job;
