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

-- gov.uk's list for England and Wales, 2012 to 2028, Open Government Licence v3.0. `import calendar` takes later ones.
insert into organisation.bank_holiday (day, title) values
  ('2012-01-02', 'New Year’s Day'),
  ('2012-04-06', 'Good Friday'),
  ('2012-04-09', 'Easter Monday'),
  ('2012-05-07', 'Early May bank holiday'),
  ('2012-06-04', 'Spring bank holiday'),
  ('2012-06-05', 'Queen’s Diamond Jubilee'),
  ('2012-08-27', 'Summer bank holiday'),
  ('2012-12-25', 'Christmas Day'),
  ('2012-12-26', 'Boxing Day'),
  ('2013-01-01', 'New Year’s Day'),
  ('2013-03-29', 'Good Friday'),
  ('2013-04-01', 'Easter Monday'),
  ('2013-05-06', 'Early May bank holiday'),
  ('2013-05-27', 'Spring bank holiday'),
  ('2013-08-26', 'Summer bank holiday'),
  ('2013-12-25', 'Christmas Day'),
  ('2013-12-26', 'Boxing Day'),
  ('2014-01-01', 'New Year’s Day'),
  ('2014-04-18', 'Good Friday'),
  ('2014-04-21', 'Easter Monday'),
  ('2014-05-05', 'Early May bank holiday'),
  ('2014-05-26', 'Spring bank holiday'),
  ('2014-08-25', 'Summer bank holiday'),
  ('2014-12-25', 'Christmas Day'),
  ('2014-12-26', 'Boxing Day'),
  ('2015-01-01', 'New Year’s Day'),
  ('2015-04-03', 'Good Friday'),
  ('2015-04-06', 'Easter Monday'),
  ('2015-05-04', 'Early May bank holiday'),
  ('2015-05-25', 'Spring bank holiday'),
  ('2015-08-31', 'Summer bank holiday'),
  ('2015-12-25', 'Christmas Day'),
  ('2015-12-28', 'Boxing Day'),
  ('2016-01-01', 'New Year’s Day'),
  ('2016-03-25', 'Good Friday'),
  ('2016-03-28', 'Easter Monday'),
  ('2016-05-02', 'Early May bank holiday'),
  ('2016-05-30', 'Spring bank holiday'),
  ('2016-08-29', 'Summer bank holiday'),
  ('2016-12-26', 'Boxing Day'),
  ('2016-12-27', 'Christmas Day'),
  ('2017-01-02', 'New Year’s Day'),
  ('2017-04-14', 'Good Friday'),
  ('2017-04-17', 'Easter Monday'),
  ('2017-05-01', 'Early May bank holiday'),
  ('2017-05-29', 'Spring bank holiday'),
  ('2017-08-28', 'Summer bank holiday'),
  ('2017-12-25', 'Christmas Day'),
  ('2017-12-26', 'Boxing Day'),
  ('2018-01-01', 'New Year’s Day'),
  ('2018-03-30', 'Good Friday'),
  ('2018-04-02', 'Easter Monday'),
  ('2018-05-07', 'Early May bank holiday'),
  ('2018-05-28', 'Spring bank holiday'),
  ('2018-08-27', 'Summer bank holiday'),
  ('2018-12-25', 'Christmas Day'),
  ('2018-12-26', 'Boxing Day'),
  ('2019-01-01', 'New Year’s Day'),
  ('2019-04-19', 'Good Friday'),
  ('2019-04-22', 'Easter Monday'),
  ('2019-05-06', 'Early May bank holiday'),
  ('2019-05-27', 'Spring bank holiday'),
  ('2019-08-26', 'Summer bank holiday'),
  ('2019-12-25', 'Christmas Day'),
  ('2019-12-26', 'Boxing Day'),
  ('2020-01-01', 'New Year’s Day'),
  ('2020-04-10', 'Good Friday'),
  ('2020-04-13', 'Easter Monday'),
  ('2020-05-08', 'Early May bank holiday (VE day)'),
  ('2020-05-25', 'Spring bank holiday'),
  ('2020-08-31', 'Summer bank holiday'),
  ('2020-12-25', 'Christmas Day'),
  ('2020-12-28', 'Boxing Day'),
  ('2021-01-01', 'New Year’s Day'),
  ('2021-04-02', 'Good Friday'),
  ('2021-04-05', 'Easter Monday'),
  ('2021-05-03', 'Early May bank holiday'),
  ('2021-05-31', 'Spring bank holiday'),
  ('2021-08-30', 'Summer bank holiday'),
  ('2021-12-27', 'Christmas Day'),
  ('2021-12-28', 'Boxing Day'),
  ('2022-01-03', 'New Year’s Day'),
  ('2022-04-15', 'Good Friday'),
  ('2022-04-18', 'Easter Monday'),
  ('2022-05-02', 'Early May bank holiday'),
  ('2022-06-02', 'Spring bank holiday'),
  ('2022-06-03', 'Platinum Jubilee bank holiday'),
  ('2022-08-29', 'Summer bank holiday'),
  ('2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'),
  ('2022-12-26', 'Boxing Day'),
  ('2022-12-27', 'Christmas Day'),
  ('2023-01-02', 'New Year’s Day'),
  ('2023-04-07', 'Good Friday'),
  ('2023-04-10', 'Easter Monday'),
  ('2023-05-01', 'Early May bank holiday'),
  ('2023-05-08', 'Bank holiday for the coronation of King Charles III'),
  ('2023-05-29', 'Spring bank holiday'),
  ('2023-08-28', 'Summer bank holiday'),
  ('2023-12-25', 'Christmas Day'),
  ('2023-12-26', 'Boxing Day'),
  ('2024-01-01', 'New Year’s Day'),
  ('2024-03-29', 'Good Friday'),
  ('2024-04-01', 'Easter Monday'),
  ('2024-05-06', 'Early May bank holiday'),
  ('2024-05-27', 'Spring bank holiday'),
  ('2024-08-26', 'Summer bank holiday'),
  ('2024-12-25', 'Christmas Day'),
  ('2024-12-26', 'Boxing Day'),
  ('2025-01-01', 'New Year’s Day'),
  ('2025-04-18', 'Good Friday'),
  ('2025-04-21', 'Easter Monday'),
  ('2025-05-05', 'Early May bank holiday'),
  ('2025-05-26', 'Spring bank holiday'),
  ('2025-08-25', 'Summer bank holiday'),
  ('2025-12-25', 'Christmas Day'),
  ('2025-12-26', 'Boxing Day'),
  ('2026-01-01', 'New Year’s Day'),
  ('2026-04-03', 'Good Friday'),
  ('2026-04-06', 'Easter Monday'),
  ('2026-05-04', 'Early May bank holiday'),
  ('2026-05-25', 'Spring bank holiday'),
  ('2026-08-31', 'Summer bank holiday'),
  ('2026-12-25', 'Christmas Day'),
  ('2026-12-28', 'Boxing Day'),
  ('2027-01-01', 'New Year’s Day'),
  ('2027-03-26', 'Good Friday'),
  ('2027-03-29', 'Easter Monday'),
  ('2027-05-03', 'Early May bank holiday'),
  ('2027-05-31', 'Spring bank holiday'),
  ('2027-08-30', 'Summer bank holiday'),
  ('2027-12-27', 'Christmas Day'),
  ('2027-12-28', 'Boxing Day'),
  ('2028-01-03', 'New Year’s Day'),
  ('2028-04-14', 'Good Friday'),
  ('2028-04-17', 'Easter Monday'),
  ('2028-05-01', 'Early May bank holiday'),
  ('2028-05-29', 'Spring bank holiday'),
  ('2028-08-28', 'Summer bank holiday'),
  ('2028-12-25', 'Christmas Day'),
  ('2028-12-26', 'Boxing Day');

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
