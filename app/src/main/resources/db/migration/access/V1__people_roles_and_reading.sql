create schema access;
grant usage on schema access to holdfast_app, holdfast_job;

-- Where a role may be held, and which schools it reaches. The organisation module keeps both tables true.
create table access.scope (
  organisation_id uuid primary key,
  kind text not null check (kind in ('authority', 'trust', 'school', 'provider', 'agency')),
  name text not null
);
create table access.scope_school (
  organisation_id uuid not null references access.scope,
  school_id uuid not null,
  primary key (organisation_id, school_id)
);
create index on access.scope_school (school_id);
grant select, insert, update on access.scope to holdfast_app, holdfast_job;
grant select, insert, delete on access.scope_school to holdfast_app, holdfast_job;

create table access.person (
  id uuid primary key,
  email text not null,
  email_key text collate "C" not null unique,
  name text not null,
  password_hash text,
  closed_at timestamptz,
  version int not null default 0,
  created_at timestamptz not null
);
grant select, insert, update on access.person to holdfast_app, holdfast_job;

create table access.role_holding (
  id uuid primary key,
  person_id uuid not null references access.person,
  role text not null check (role in
    ('headteacher', 'school_staff', 'exclusions_officer', 'analyst', 'governor', 'administrator')),
  organisation_id uuid not null references access.scope,
  from_date date not null,
  until_date date,
  granted_by uuid not null,
  granted_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz
);
create index on access.role_holding (person_id);
create index on access.role_holding (organisation_id);
grant select, insert, update on access.role_holding to holdfast_app, holdfast_job;

-- A person or board that may see one pupil's papers for a purpose and a time: governors, panels, providers.
create table access.pupil_grant (
  id uuid primary key,
  pupil_id uuid not null,
  organisation_id uuid not null references access.scope,
  role text not null,
  purpose text not null,
  granted_at timestamptz not null,
  ended_at timestamptz
);
create index on access.pupil_grant (pupil_id);
create index on access.pupil_grant (organisation_id, role) where ended_at is null;
grant select, insert, update on access.pupil_grant to holdfast_app, holdfast_job;

-- Who acts in this transaction: null for nobody.
create function access.actor() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('holdfast.actor', true), '')::uuid
$$;

-- The schools whose pupils the actor may see, through roles that work with pupils.
create function access.visible_schools() returns setof uuid
language sql stable security definer set search_path = access, pg_temp as $$
  select s.school_id
  from role_holding h
  join person p on p.id = h.person_id and p.closed_at is null
  join scope_school s on s.organisation_id = h.organisation_id
  where h.person_id = access.actor()
    and h.role in ('headteacher', 'school_staff', 'exclusions_officer')
    and h.from_date <= current_date and (h.until_date is null or h.until_date >= current_date)
$$;

-- The pupils whose papers the actor was given for a time.
create function access.granted_pupils() returns setof uuid
language sql stable security definer set search_path = access, pg_temp as $$
  select g.pupil_id
  from role_holding h
  join person p on p.id = h.person_id and p.closed_at is null
  join pupil_grant g on g.organisation_id = h.organisation_id and g.role = h.role and g.ended_at is null
  where h.person_id = access.actor()
    and h.from_date <= current_date and (h.until_date is null or h.until_date >= current_date)
$$;

revoke all on function access.visible_schools(), access.granted_pupils() from public;
grant execute on function access.actor(), access.visible_schools(), access.granted_pupils()
  to holdfast_app, holdfast_job;

-- Every reading of a pupil's record. Ids only: no name ever stands here.
create table access.read_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  what text not null,
  pupils uuid[] not null
);
create index on access.read_log using gin (pupils);
create index on access.read_log (actor, id);
create trigger read_log_append_only before update or delete or truncate on access.read_log
  execute function eventing.append_only();
grant insert, select on access.read_log to holdfast_app, holdfast_job;

-- The chain over the log: each seal covers one entry and the seal before it.
create table access.read_log_seal (
  position bigint primary key,
  entry_id bigint not null unique references access.read_log,
  seal bytea not null
);
create trigger read_log_seal_append_only before update or delete or truncate on access.read_log_seal
  execute function eventing.append_only();
grant select on access.read_log_seal to holdfast_app;
grant select, insert on access.read_log_seal to holdfast_job;

-- Web sessions (Spring Session's tables).
create table access.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index on access.spring_session (expiry_time);
create index on access.spring_session (principal_name);
create table access.spring_session_attributes (
  session_primary_id char(36) not null references access.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on access.spring_session, access.spring_session_attributes
  to holdfast_app, holdfast_job;

-- Refused attempts to sign in, by a hash of what was typed as the account, whether or not there is one.
create table access.refused_sign_in (
  account bytea not null,
  at timestamptz not null
);
create index on access.refused_sign_in (account, at);
grant select, insert, delete on access.refused_sign_in to holdfast_app, holdfast_job;
