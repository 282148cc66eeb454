create schema pupil;
grant usage on schema pupil to holdfast_app, holdfast_job;

-- A pupil. Preferred names are empty where they are the legal ones. A UPN stands here only if it is a valid one.
-- sort_key and search_keys are worked out by the application from the names; cohort is the calendar year of the
-- September in which the pupil's year group was, or would have been, in reception.
create table pupil.pupil (
  id uuid primary key,
  legal_forename text not null,
  legal_surname text not null,
  middle_names text not null default '',
  preferred_forename text not null default '',
  preferred_surname text not null default '',
  former_surnames text[] not null default '{}',
  date_of_birth date not null,
  sex text not null check (sex in ('M', 'F')),
  upn text collate "C" unique check (length(upn) = 13),
  former_upn text collate "C" check (length(former_upn) = 13),
  cohort int,
  sort_key text collate "C" not null,
  search_keys text[] collate "C" not null,
  version int not null default 0
);
create index on pupil.pupil (sort_key, id);
create index on pupil.pupil (date_of_birth);
create index on pupil.pupil (former_upn) where former_upn is not null;

-- The ids by which other systems know a pupil, a failing UPN among them.
create table pupil.source_id (
  source text collate "C" not null,
  value text collate "C" not null,
  pupil_id uuid not null references pupil.pupil,
  primary key (source, value)
);
create index on pupil.source_id (pupil_id);

create table pupil.enrolment (
  id uuid primary key,
  pupil_id uuid not null references pupil.pupil,
  school_id uuid not null,
  status text not null,
  from_date date not null,
  until_date date check (until_date >= from_date),
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  version int not null default 0,
  unique (pupil_id, school_id, from_date)
);
create index on pupil.enrolment (school_id, pupil_id) include (status, from_date, until_date);

-- A characteristic and the days on which it held. since_known is false where it was first seen on from_date and
-- may have begun before. A correction withdraws the row and adds another.
create table pupil.spell (
  id uuid primary key,
  pupil_id uuid not null references pupil.pupil,
  kind text not null check (kind in ('sen_provision', 'sen_need', 'free_school_meals', 'ethnicity', 'language',
    'looked_after', 'social_worker', 'young_carer', 'service_child', 'plaa', 'year_group', 'home_authority',
    'class_type')),
  rank int not null default 1,
  value text not null,
  from_date date not null,
  since_known boolean not null default true,
  until_date date check (until_date >= from_date),
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz
);
create unique index on pupil.spell (pupil_id, kind, rank, from_date) where withdrawn_at is null;

-- Parents, carers and others. A change ends the row and adds the next version, so that who was known at the time
-- of a letter stays known.
create table pupil.contact (
  id uuid not null,
  version int not null,
  pupil_id uuid not null references pupil.pupil,
  priority int not null,
  name text not null,
  relationship text not null,
  parental_responsibility text not null check (parental_responsibility in ('yes', 'no', 'not_known')),
  language text not null default '',
  email text not null default '',
  telephone text not null default '',
  address text not null default '',
  postcode text not null default '',
  restriction text not null default '' check (restriction in ('', 'may_not_contact', 'court_order')),
  restriction_reason text not null default '',
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  primary key (id, version)
);
create unique index on pupil.contact (id) where ended_at is null;
create index on pupil.contact (pupil_id, priority) where ended_at is null;

-- What the child says of themselves, and whom they trust. The newest row counts.
create table pupil.about (
  id uuid primary key,
  pupil_id uuid not null references pupil.pupil,
  words text not null default '',
  strengths text not null default '',
  trusted_adult text not null default '',
  chosen_by_pupil boolean not null default false,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index on pupil.about (pupil_id, recorded_at desc);

-- Sessions by attendance code, as a census return gave them.
create table pupil.attendance_total (
  pupil_id uuid not null references pupil.pupil,
  school_id uuid not null,
  census text not null,
  code text collate "C" not null,
  sessions numeric(6, 1) not null,
  primary key (pupil_id, school_id, census, code)
);

-- What happened to the record, in order. Ids, codes and dates only: no personal text ever stands here.
create table pupil.event (
  id bigint generated always as identity primary key,
  pupil_id uuid not null,
  kind text not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  actor text not null,
  details jsonb not null default '{}'
);
create index on pupil.event (pupil_id, id);
create trigger event_append_only before update or delete or truncate on pupil.event
  execute function eventing.append_only();

-- Which schools see the pupil, and until when: those with an enrolment that is current or ended less than two years
-- ago. Worked out from the enrolments.
create table pupil.sight (
  pupil_id uuid not null references pupil.pupil,
  school_id uuid not null,
  seen_until date not null,
  primary key (pupil_id, school_id)
);
create index on pupil.sight (school_id, pupil_id) include (seen_until);

-- What each school finds its pupils by. Worked out from sight and the pupil's keys.
create table pupil.search_key (
  school_id uuid not null,
  key text collate "C" not null,
  pupil_id uuid not null,
  primary key (school_id, key, pupil_id)
);
create index on pupil.search_key (pupil_id);

do $$
declare t text;
begin
  foreach t in array array['pupil', 'source_id', 'enrolment', 'spell', 'contact', 'about', 'attendance_total',
    'event', 'sight', 'search_key']
  loop
    execute format('alter table pupil.%I enable row level security', t);
    execute format('alter table pupil.%I force row level security', t);
    execute format('create policy job on pupil.%I to holdfast_job using (true) with check (true)', t);
    execute format('create policy owner_works on pupil.%I to current_user using (true) with check (true)', t);
    execute format('grant select on pupil.%I to holdfast_app, holdfast_job', t);
  end loop;

  foreach t in array array['sight', 'search_key']
  loop
    execute format('create policy people on pupil.%I for select to holdfast_app
      using (school_id in (select access.visible_schools()))', t);
  end loop;

  -- Whoever hangs on a pupil is seen with the pupil. A grant shows the papers; it changes nothing.
  foreach t in array array['source_id', 'spell', 'contact', 'about', 'attendance_total', 'event', 'enrolment']
  loop
    execute format('create policy people_read on pupil.%I for select to holdfast_app using (
      exists (select 1 from pupil.sight s where s.pupil_id = %I.pupil_id and s.seen_until >= current_date)
      or pupil_id in (select access.granted_pupils()))', t, t);
  end loop;
  foreach t in array array['source_id', 'spell', 'contact', 'about', 'event']
  loop
    execute format('create policy people_add on pupil.%I for insert to holdfast_app with check (
      exists (select 1 from pupil.sight s where s.pupil_id = %I.pupil_id and s.seen_until >= current_date))', t, t);
    execute format('grant insert on pupil.%I to holdfast_app, holdfast_job', t);
  end loop;
  foreach t in array array['spell', 'contact']
  loop
    execute format('create policy people_change on pupil.%I for update to holdfast_app using (
      exists (select 1 from pupil.sight s where s.pupil_id = %I.pupil_id and s.seen_until >= current_date))', t, t);
    execute format('grant update on pupil.%I to holdfast_app, holdfast_job', t);
  end loop;
end $$;

create policy people_read on pupil.pupil for select to holdfast_app using (
  exists (select 1 from pupil.sight s where s.pupil_id = pupil.id and s.seen_until >= current_date)
  or id in (select access.granted_pupils()));
create policy people_add on pupil.pupil for insert to holdfast_app with check (access.actor() is not null);
create policy people_change on pupil.pupil for update to holdfast_app using (
  exists (select 1 from pupil.sight s where s.pupil_id = pupil.id and s.seen_until >= current_date));
create policy people_add on pupil.enrolment for insert to holdfast_app
  with check (school_id in (select access.visible_schools()));
create policy people_change on pupil.enrolment for update to holdfast_app
  using (school_id in (select access.visible_schools()));
grant insert, update on pupil.pupil, pupil.enrolment to holdfast_app, holdfast_job;
grant insert, update on pupil.attendance_total to holdfast_job;
grant update on pupil.source_id to holdfast_job;

create function pupil.enrolments_changed() returns trigger
language plpgsql security definer set search_path = pupil, pg_temp as $$
begin
  insert into sight (pupil_id, school_id, seen_until)
  select e.pupil_id, e.school_id, max(coalesce((e.until_date + interval '2 years')::date, 'infinity'))
  from enrolment e
  join (select distinct pupil_id, school_id from changed) c using (pupil_id, school_id)
  group by e.pupil_id, e.school_id
  on conflict (pupil_id, school_id) do update set seen_until = excluded.seen_until
  where sight.seen_until <> excluded.seen_until;
  return null;
end $$;
create trigger sight_of_new after insert on pupil.enrolment referencing new table as changed
  for each statement execute function pupil.enrolments_changed();
create trigger sight_of_changed after update on pupil.enrolment referencing new table as changed
  for each statement execute function pupil.enrolments_changed();

create function pupil.sight_begun() returns trigger
language plpgsql security definer set search_path = pupil, pg_temp as $$
begin
  insert into search_key (school_id, key, pupil_id)
  select b.school_id, unnest(p.search_keys), p.id from begun b join pupil p on p.id = b.pupil_id
  on conflict do nothing;
  return null;
end $$;
create trigger keys_of_new after insert on pupil.sight referencing new table as begun
  for each statement execute function pupil.sight_begun();

create function pupil.keys_changed() returns trigger
language plpgsql security definer set search_path = pupil, pg_temp as $$
begin
  delete from search_key k using before b join after a on a.id = b.id
  where k.pupil_id = b.id and a.search_keys is distinct from b.search_keys;
  insert into search_key (school_id, key, pupil_id)
  select s.school_id, unnest(a.search_keys), a.id
  from after a join before b on b.id = a.id and a.search_keys is distinct from b.search_keys
  join sight s on s.pupil_id = a.id
  on conflict do nothing;
  return null;
end $$;
create trigger keys_of_changed after update on pupil.pupil referencing old table as before new table as after
  for each statement execute function pupil.keys_changed();

-- A school that takes a pupil in knows the UPN and the date of birth, and may not see the pupil until it has enrolled
-- them: this answers who that is, and nothing to anyone who knows less.
create function pupil.known_by(upn text, date_of_birth date) returns uuid
language sql stable security definer set search_path = pupil, pg_temp as $$
  select p.id from pupil p where p.upn = known_by.upn and p.date_of_birth = known_by.date_of_birth
    and access.actor() is not null
$$;
create function pupil.upn_is_taken(upn text) returns boolean
language sql stable security definer set search_path = pupil, pg_temp as $$
  select exists (select 1 from pupil p where p.upn = upn_is_taken.upn) and access.actor() is not null
$$;
revoke all on function pupil.known_by(text, date), pupil.upn_is_taken(text), pupil.enrolments_changed(),
  pupil.sight_begun(), pupil.keys_changed() from public;
grant execute on function pupil.known_by(text, date), pupil.upn_is_taken(text) to holdfast_app;
