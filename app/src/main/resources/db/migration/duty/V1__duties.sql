create schema duty;
grant usage on schema duty to holdfast_app, holdfast_job;

-- What is owed, as it stands. The terms hold the whole explanation; the columns beside it are for finding.
-- late_from is the first day on which it is late: a day and not a state, so nothing has to run at night.
create table duty.duty (
  id uuid primary key,
  case_id uuid not null,
  case_path text not null,
  pupil_id uuid not null,
  school_id uuid not null,
  rule text not null,
  occurrence text not null,
  position int not null,
  title text not null,
  owed_by text not null,
  list text not null check (list in ('school', 'governing_board', 'authority', 'home_authority', 'family')),
  organisation_id uuid,
  timing text not null check (timing in
    ('without_delay', 'by', 'by_aim', 'before_if_practicable', 'from', 'not_before', 'on', 'no_fixed_date', 'waiting')),
  waits_for text check ((timing = 'waiting') = (waits_for is not null)),
  due date check (due is not null or timing in ('no_fixed_date', 'waiting')),
  late_from date,
  provisional boolean not null,
  shown_as text not null check (shown_as in ('must', 'should', 'practice', 'may', 'check')),
  terms jsonb not null,
  state text not null check (state in ('open', 'done', 'withdrawn')),
  done_on date check ((done_on is null) = (state <> 'done')),
  done_how text check ((done_how is null) = (state <> 'done')),
  would_be jsonb,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null,
  unique (case_id, rule, occurrence)
);
create index on duty.duty (school_id, due) where state = 'open';
create index on duty.duty (organisation_id, due) where state = 'open';
create index on duty.duty (school_id, created_at);
create index on duty.duty (pupil_id);

-- What happened to each duty, in order. Ids, codes, dates and the words of rules only: no personal text.
create table duty.event (
  id bigint generated always as identity primary key,
  duty_id uuid not null references duty.duty,
  version int not null,
  kind text not null check (kind in
    ('created', 'moved', 'kept', 'explained_anew', 'withdrawn', 'owed_again', 'done', 'undone')),
  happened_on date not null,
  recorded_at timestamptz not null,
  actor text not null,
  details jsonb not null,
  unique (duty_id, version)
);
create trigger event_append_only before update or delete or truncate on duty.event
  execute function eventing.append_only();

-- Words that people add when they mark a duty done or undo it: kept apart, so that retention can empty them.
create table duty.words (
  duty_id uuid not null references duty.duty,
  version int not null,
  words text not null,
  primary key (duty_id, version)
);

-- The boards on which the actor sits, and the authorities for which the actor is an officer: their lists are
-- theirs to see even where the pupil's record is not.
create function duty.boards() returns setof uuid
language sql stable security definer set search_path = access, pg_temp as $$
  select s.school_id
  from role_holding h
  join person p on p.id = h.person_id and p.closed_at is null
  join scope_school s on s.organisation_id = h.organisation_id
  where h.person_id = access.actor() and h.role in ('governor', 'headteacher')
    and h.from_date <= current_date and (h.until_date is null or h.until_date >= current_date)
$$;
create function duty.offices() returns setof uuid
language sql stable security definer set search_path = access, pg_temp as $$
  select h.organisation_id
  from role_holding h
  join person p on p.id = h.person_id and p.closed_at is null
  where h.person_id = access.actor() and h.role = 'exclusions_officer'
    and h.from_date <= current_date and (h.until_date is null or h.until_date >= current_date)
$$;
revoke all on function duty.boards(), duty.offices() from public;
grant execute on function duty.boards(), duty.offices() to holdfast_app, holdfast_job;

do $$
declare
  t text;
  seen constant text := '(school_id in (select access.visible_schools())
    or pupil_id in (select access.granted_pupils())
    or (list = ''governing_board'' and school_id in (select duty.boards()))
    or (list in (''authority'', ''home_authority'') and organisation_id in (select duty.offices())))';
begin
  foreach t in array array['duty', 'event', 'words']
  loop
    execute format('alter table duty.%I enable row level security', t);
    execute format('alter table duty.%I force row level security', t);
    execute format('create policy job on duty.%I to holdfast_job using (true) with check (true)', t);
    execute format('grant select, insert on duty.%I to holdfast_app, holdfast_job', t);
  end loop;
  execute 'create policy people_read on duty.duty for select to holdfast_app using ' || seen;
  execute 'create policy people_add on duty.duty for insert to holdfast_app with check ' || seen;
  execute 'create policy people_change on duty.duty for update to holdfast_app using ' || seen;
  -- A duty's history and words are seen by those who see the duty.
  foreach t in array array['event', 'words']
  loop
    execute format('create policy people on duty.%I to holdfast_app
      using (exists (select 1 from duty.duty d where d.id = %I.duty_id))
      with check (exists (select 1 from duty.duty d where d.id = %I.duty_id))', t, t, t);
  end loop;
end $$;
grant update on duty.duty to holdfast_app, holdfast_job;
grant delete on duty.words to holdfast_job;

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

-- When a person last looked at their work: what came after the visit before is new to them.
create table duty.last_look (
  person_id uuid primary key,
  at timestamptz not null,
  before timestamptz not null
);
grant select, insert, update on duty.last_look to holdfast_app, holdfast_job;
