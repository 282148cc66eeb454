create schema exclusion;
grant usage on schema exclusion to holdfast_app, holdfast_job;

-- What happened, in order. Ids, codes, dates and numbers only: no personal text ever stands here.
-- An event of kind 'refused' has the id of the draft that was refused.
create table exclusion.event (
  id bigint generated always as identity primary key,
  exclusion_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  kind text not null check (kind in (
    'suspension_recorded', 'permanent_exclusion_recorded', 'parent_told', 'board_informed',
    'representations_made', 'board_meeting_begun', 'governors_decided', 'cancelled',
    'days_counted_anew', 'refused')),
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  actor text not null,
  details jsonb not null default '{}'
);
create index on exclusion.event (exclusion_id, id);
create index on exclusion.event (pupil_id, school_id, id);
create trigger event_append_only before update or delete or truncate on exclusion.event
  execute function eventing.append_only();

-- Where each one stands, worked out from its events.
create table exclusion.exclusion (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  kind text not null check (kind in ('suspension', 'permanent')),
  state text not null check (state in ('standing', 'cancelled', 'not_yet_reviewed', 'upheld', 'reinstated')),
  decided_on date not null,
  first_day date not null,
  last_day date check ((last_day is null) = (kind = 'permanent')),
  takes_effect date check ((takes_effect is null) = (kind = 'suspension')),
  lunchtimes boolean not null default false,
  half_days int not null,
  exams_lost date[] not null default '{}',
  single_incident boolean not null default false,
  follows_id uuid references exclusion.exclusion,
  parent_told_on date,
  board_informed_on date,
  representations_on date,
  board_meeting_begun_on date,
  decided_by_board_on date,
  decision_given_on date,
  decision_given_by text check (decision_given_by in ('delivered', 'first_class_post')),
  reinstated_from date,
  cancelled_on date,
  last_day_served date,
  recorded_by text not null,
  recorded_at timestamptz not null,
  version int not null default 0
);
create index on exclusion.exclusion (pupil_id, first_day);
create index on exclusion.exclusion (school_id, first_day desc, id);
create index on exclusion.exclusion (school_id, recorded_at desc);

-- The stretches of a suspension as they were imposed; for lunchtimes one row a day.
create table exclusion.span (
  exclusion_id uuid not null references exclusion.exclusion,
  position int not null,
  pupil_id uuid not null,
  school_id uuid not null,
  first_day date not null,
  first_session text not null check (first_session in ('am', 'pm')),
  last_day date not null,
  last_session text not null check (last_session in ('am', 'pm')),
  primary key (exclusion_id, position)
);

-- Each school day out on suspension, on the school's calendar: the totals of 5, 15 and 45 are sums of these.
create table exclusion.day_out (
  exclusion_id uuid not null references exclusion.exclusion,
  day date not null,
  pupil_id uuid not null,
  school_id uuid not null,
  part text not null check (part in ('day', 'am', 'pm', 'lunch')),
  half_days int not null generated always as (case part when 'day' then 2 else 1 end) stored,
  stands boolean not null default true,
  primary key (exclusion_id, day)
);
create index on exclusion.day_out (pupil_id, day);

create table exclusion.reason (
  exclusion_id uuid not null references exclusion.exclusion,
  position int not null check (position between 1 and 3),
  pupil_id uuid not null,
  school_id uuid not null,
  code text not null,
  primary key (exclusion_id, position),
  unique (exclusion_id, code)
);

-- What was tried before: a measure without its date is not evidence.
create table exclusion.measure (
  exclusion_id uuid not null references exclusion.exclusion,
  code text not null,
  pupil_id uuid not null,
  school_id uuid not null,
  on_date date not null,
  result text not null check (result in ('helped', 'helped_a_little', 'did_not_help', 'not_started', 'not_known')),
  primary key (exclusion_id, code)
);

-- What was weighed, who was spoken to: a code, an answer, a date where there is one.
create table exclusion.consideration (
  exclusion_id uuid not null references exclusion.exclusion,
  code text not null,
  pupil_id uuid not null,
  school_id uuid not null,
  answer text not null,
  on_date date,
  primary key (exclusion_id, code)
);

-- Words about the child: kept apart, so that retention can empty them and leave the fact.
create table exclusion.narrative (
  exclusion_id uuid not null,
  part text not null,
  pupil_id uuid not null,
  school_id uuid not null,
  words text not null,
  primary key (exclusion_id, part)
);
create index on exclusion.narrative (pupil_id);

-- Days of suspension that another school has told of. A correction is a new row that takes the place of the old.
create table exclusion.days_elsewhere (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  half_days int not null check (half_days > 0),
  told_by text not null,
  told_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz
);
create index on exclusion.days_elsewhere (pupil_id, first_day);

-- A form half filled in: it survives signing out and a lost line. Its own writer's alone.
create table exclusion.draft (
  id uuid primary key,
  pupil_id uuid not null,
  school_id uuid not null,
  person_id uuid not null,
  form jsonb not null,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  version int not null default 0,
  unique (person_id, pupil_id)
);
create index on exclusion.draft (pupil_id);

-- As returned by a school census: a record of what was said, without duties. Category is the census's own.
create table exclusion.census_row (
  census text collate "C" not null,
  row_id text collate "C" not null,
  pupil_id uuid not null,
  school_id uuid not null,
  start_day date not null,
  category text not null check (category in ('SUSP', 'PERM', 'LNCH')),
  half_days int,
  reasons text[] not null,
  sen_provision text,
  primary key (census, row_id)
);
create index on exclusion.census_row (pupil_id);
create index on exclusion.census_row (school_id, start_day);

-- Each authority's own numbers; without a row the printed value stands.
create table exclusion.setting (
  organisation_id uuid not null,
  name text not null,
  version int not null,
  number int not null,
  why text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (organisation_id, name, version)
);
create trigger setting_append_only before update or delete or truncate on exclusion.setting
  execute function eventing.append_only();
grant select, insert on exclusion.setting to holdfast_app, holdfast_job;

do $$
declare t text;
begin
  foreach t in array array['event', 'exclusion', 'span', 'day_out', 'reason', 'measure', 'consideration',
    'narrative', 'days_elsewhere', 'draft', 'census_row']
  loop
    execute format('alter table exclusion.%I enable row level security', t);
    execute format('alter table exclusion.%I force row level security', t);
    execute format('create policy job on exclusion.%I to holdfast_job using (true) with check (true)', t);
  end loop;
  -- Papers of one case may be given to governors for a time; only those who work with the pupils write them.
  foreach t in array array['event', 'exclusion', 'span', 'day_out', 'reason', 'measure', 'consideration',
    'narrative', 'days_elsewhere', 'census_row']
  loop
    execute format('create policy people_read on exclusion.%I for select to holdfast_app
      using (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('create policy people_add on exclusion.%I for insert to holdfast_app
      with check (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('grant select, insert on exclusion.%I to holdfast_app, holdfast_job', t);
  end loop;
  foreach t in array array['exclusion', 'day_out', 'days_elsewhere', 'census_row']
  loop
    execute format('create policy people_change on exclusion.%I for update to holdfast_app
      using (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('grant update on exclusion.%I to holdfast_app, holdfast_job', t);
  end loop;
end $$;
grant delete on exclusion.narrative, exclusion.day_out to holdfast_job;
create policy own on exclusion.draft to holdfast_app
  using (person_id = access.actor()) with check (person_id = access.actor()
    and school_id in (select access.visible_schools()));
grant select, insert, update, delete on exclusion.draft to holdfast_app, holdfast_job;

-- The cap of 45 days runs across schools, and a school does not see another's records. This tells dates and
-- lengths, which of them belong together, and nothing else, and holds the pupil until the transaction ends, so that two people recording at once
-- cannot pass 45 together.
create policy owner_counts on exclusion.day_out for select to current_user using (true);
create policy owner_counts on exclusion.days_elsewhere for select to current_user using (true);
create function exclusion.days_at_other_schools(pupil uuid, school uuid, since date)
returns table (first_day date, last_day date, half_days int, suspension int)
language plpgsql volatile security definer set search_path = exclusion, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(pupil::text, 45));
  return query
    select d.day, d.day, d.half_days, dense_rank() over (order by d.exclusion_id)::int from day_out d
    where d.pupil_id = pupil and d.school_id <> school and d.stands and d.day >= since
    union all
    select e.first_day, e.last_day, e.half_days, -dense_rank() over (order by e.id)::int from days_elsewhere e
    where e.pupil_id = pupil and e.withdrawn_at is null and e.last_day >= since;
end $$;
revoke all on function exclusion.days_at_other_schools(uuid, uuid, date) from public;
grant execute on function exclusion.days_at_other_schools(uuid, uuid, date) to holdfast_app, holdfast_job;

-- What the figures are counted from. The caller's own row security holds.
create view exclusion.snapshot_exclusion with (security_invoker = true) as
select e.id, e.pupil_id, e.school_id, e.kind, e.lunchtimes, e.first_day, e.last_day, e.half_days, e.state,
  e.single_incident, e.cancelled_on, e.recorded_at,
  (case when extract(month from e.first_day) >= 8 then 0 else -1 end + extract(year from e.first_day))::int as school_year,
  array(select r.code from exclusion.reason r where r.exclusion_id = e.id order by r.position) as reasons
from exclusion.exclusion e;

create view exclusion.snapshot_day_out with (security_invoker = true) as
select d.exclusion_id, d.pupil_id, d.school_id, d.day, d.part, d.half_days,
  (case when extract(month from d.day) >= 8 then 0 else -1 end + extract(year from d.day))::int as school_year
from exclusion.day_out d where d.stands;

create view exclusion.snapshot_census_row with (security_invoker = true) as
select c.census, c.row_id, c.pupil_id, c.school_id, c.start_day, c.category, c.half_days, c.reasons, c.sen_provision
from exclusion.census_row c;
grant select on exclusion.snapshot_exclusion, exclusion.snapshot_day_out, exclusion.snapshot_census_row to holdfast_app, holdfast_job;
