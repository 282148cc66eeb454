-- Everything that happened to an account: who did it and when. Ids and dates only: no name or address stands here.
create table access.person_event (
  id bigint generated always as identity primary key,
  person_id uuid not null references access.person,
  kind text not null check (kind in ('added', 'details_changed', 'role_given', 'role_ended', 'invited', 'password_set',
    'password_changed', 'signed_out_everywhere', 'closed', 'reopened')),
  holding_id uuid references access.role_holding,
  role text,
  organisation_id uuid,
  from_date date,
  until_date date,
  actor text not null,
  at timestamptz not null,
  check ((kind in ('role_given', 'role_ended')) = (holding_id is not null))
);
create index on access.person_event (person_id, id);
create trigger person_event_append_only before update or delete or truncate on access.person_event
  execute function eventing.append_only();
grant select, insert on access.person_event to holdfast_app, holdfast_job;

-- Invitations to set a password. The secret is shown once; only its hash is kept.
create table access.invitation (
  id uuid primary key,
  person_id uuid not null references access.person,
  secret_hash bytea not null unique,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz
);
create index on access.invitation (person_id);
grant select, insert, update on access.invitation to holdfast_app, holdfast_job;

-- The code that the console shows until there is an administrator: one at a time, its hash only.
create table access.setup_code (
  only_one boolean primary key default true check (only_one),
  code_hash bytea not null,
  made_at timestamptz not null
);
grant select, insert, update, delete on access.setup_code to holdfast_app, holdfast_job;

-- Lists of people and of what one of them opened.
create index on access.person (name, id);
create index on access.role_holding (role, organisation_id);
