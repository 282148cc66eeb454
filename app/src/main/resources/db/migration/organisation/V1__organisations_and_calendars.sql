create schema organisation;
grant usage on schema organisation to holdfast_app, holdfast_job;

create table organisation.authority (
  id uuid primary key,
  code text collate "C" not null unique check (code ~ '^[0-9]{3}$'),
  name text not null,
  version int not null default 0
);

-- Academy trusts, by their number in the national list.
create table organisation.trust (
  id uuid primary key,
  code text collate "C" not null unique,
  name text not null,
  version int not null default 0
);

-- One row per registration (URN). The DfE number may be shared by a school and the academy that it became.
create table organisation.school (
  id uuid primary key,
  urn int not null unique check (urn between 100000 and 999999),
  laestab text collate "C" check (laestab ~ '^[0-9]{7}$'),
  name text not null,
  authority_id uuid not null references organisation.authority,
  trust_id uuid references organisation.trust,
  type_code int,
  kind text not null check (kind in ('maintained', 'academy', 'ap_academy', 'pru', 'outside', 'unknown')),
  phase text not null,
  phase_from text not null check (phase_from in ('list', 'type', 'number', 'nothing')),
  status text not null check (status in
    ('open', 'proposed_to_open', 'proposed_to_close', 'closed', 'listed', 'no_longer_listed')),
  opened date,
  closed date,
  low_age int,
  high_age int,
  street text not null default '',
  locality text not null default '',
  town text not null default '',
  county text not null default '',
  postcode text not null default '',
  telephone text not null default '',
  website text not null default '',
  head_title text not null default '',
  head_first_name text not null default '',
  head_last_name text not null default '',
  last_listed_year text,
  name_key text collate "C" not null,
  words tsvector generated always as (to_tsvector('simple'::regconfig, name_key)) stored,
  version int not null default 0
);
create index on organisation.school (name_key, id);
create index on organisation.school (authority_id, name_key);
create index on organisation.school (trust_id) where trust_id is not null;
create index on organisation.school (laestab);
create index on organisation.school using gin (words);

-- DfE numbers that a school had before, such as under an authority that has been divided.
create table organisation.former_laestab (
  urn int not null,
  laestab text collate "C" not null check (laestab ~ '^[0-9]{7}$'),
  last_listed_year text,
  primary key (urn, laestab)
);

-- Predecessors and successors, by URN: the other end need not be a school known here.
create table organisation.school_link (
  urn int not null,
  linked_urn int not null,
  linked_name text not null,
  kind text not null,
  since date,
  primary key (urn, linked_urn, kind)
);

-- Alternative provision that is not a school. The company number is two letters or digits and six digits.
create table organisation.provider (
  id uuid primary key,
  name text not null,
  company_number text collate "C" unique check (company_number ~ '^[A-Z0-9]{2}[0-9]{6}$'),
  authority_id uuid references organisation.authority,
  version int not null default 0
);

grant select, insert, update on organisation.authority, organisation.trust, organisation.school,
  organisation.provider, organisation.school_link to holdfast_app, holdfast_job;
grant select, insert on organisation.former_laestab to holdfast_app, holdfast_job;

-- One school year of an authority or a school. A school's terms replace its authority's for that year, its
-- closures are added. school_year is the calendar year in which it begins.
create table organisation.calendar (
  id uuid primary key,
  organisation_id uuid not null,
  school_year int not null check (school_year between 2000 and 2100),
  follows boolean not null default false,
  version int not null default 0,
  unique (organisation_id, school_year)
);
create table organisation.term (
  id uuid primary key,
  calendar_id uuid not null references organisation.calendar,
  name text not null,
  first date not null,
  last date not null check (last >= first)
);
create index on organisation.term (calendar_id);
create table organisation.closure (
  id uuid primary key,
  calendar_id uuid not null references organisation.calendar,
  kind text not null check (kind in ('half_term', 'inset', 'bank_holiday', 'emergency', 'other')),
  name text not null,
  first date not null,
  last date not null check (last >= first)
);
create index on organisation.closure (calendar_id);
grant select, insert, update on organisation.calendar to holdfast_app, holdfast_job;
grant select, insert, update, delete on organisation.term, organisation.closure to holdfast_app, holdfast_job;

-- Bank holidays in England: they fall in terms whether or not a calendar says so.
create table organisation.bank_holiday (
  day date primary key,
  title text not null
);
grant select, insert, update, delete on organisation.bank_holiday to holdfast_app, holdfast_job;

-- Every change of a calendar: the school year as it stood after it.
create table organisation.calendar_event (
  id bigint generated always as identity primary key,
  organisation_id uuid not null,
  school_year int not null,
  version int not null,
  at timestamptz not null,
  actor text not null,
  reason text not null,
  calendar jsonb not null,
  unique (organisation_id, school_year, version)
);
create trigger calendar_event_append_only before update or delete or truncate on organisation.calendar_event
  execute function eventing.append_only();
grant select, insert on organisation.calendar_event to holdfast_app, holdfast_job;
