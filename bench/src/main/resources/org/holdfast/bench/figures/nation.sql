-- A made-up nation, the same for the same number of pupils. Nothing in it is drawn by chance: every choice is
-- hash(seed, person, what), so that it can be made again anywhere, a year at a time.
-- In: table authority_list(code, name, region), table easter(year, monday); ${pupils} on roll each January.

-- Large tables stand first in every join; an order found by estimates is slower by hundreds of times here.
set disabled_optimizers = 'join_order,build_side_probe_side';

-- What is made here is read once or twice.
set force_compression = 'uncompressed';

create macro choice(what, i) as (hash(20261125, what, i) % 1000000);

create macro letter(what, i, many) as ((hash(what, i, 20261125) % many)::integer);

create table authority as
select (row_number() over (order by code) - 1)::integer as a, md5('authority ' || code)::uuid::varchar as authority_id,
  code, name, region
from (select *, row_number() over (order by code) - 1 as place, count(*) over () as listed from authority_list)
where place % greatest(1, listed // ${authorities}) = 0
order by code limit ${authorities};

create table school as
select k::integer as k, md5('school ' || k)::uuid::varchar as school_id, 100000 + k as urn,
  a.code || lpad((1000 + k % 9000)::varchar, 4, '0') as laestab, 'School ' || k as name, a.a, a.authority_id,
  a.code as authority_code, a.region, 'T' || letter('trust', k, 2500) as trust_code,
  case when choice('academy', k) < 500000 then 'academy' else 'maintained' end as kind,
  case when k % 100 < 76 then 'primary' when k % 100 < 92 then 'secondary' when k % 100 < 97 then 'special'
    when k % 100 < 98 then 'alternative_provision' when k % 100 < 99 then 'nursery' else 'other' end as phase,
  'D' || a.code || letter('district', k, 12) as postcode_district
from range(${schools}) s(k) join authority a on a.a = (s.k // 100) % (select count(*) from authority);

create table slot as
select a, phase, k, school_id, (row_number() over (partition by a, phase order by k) - 1)::integer as n,
  (count(*) over (partition by a, phase))::integer as many
from school where phase in ('primary', 'secondary', 'special', 'alternative_provision');

create table many as select a, phase, max(many) as many from slot group by a, phase;

-- Thirteen cohorts are on roll in each of ten Januaries: reception to year 12.
create table person as
with born as (
  select i, (${first_year} - 12 + i // ${cohort})::smallint as cohort, letter('authority', i, (select count(*) from authority)) as a
  from range(22 * ${cohort}) p(i)),
placed as (
  select b.i, b.cohort, b.a, md5('pupil ' || b.i)::uuid::varchar as pupil_id,
    case when choice('moves', b.i) < 150000 then 1 + letter('move', b.i, 12) else 99 end as moves_at,
    case when choice('special', b.i) < 14000 then 'special' else 'primary' end as first_phase,
    case when choice('special', b.i) < 14000 then 'special'
      when choice('special', b.i) < 16000 then 'alternative_provision' else 'secondary' end as second_phase
  from born b)
select p.i, p.cohort, p.pupil_id, p.moves_at::tinyint as moves_at, f.k as first, fm.k as first_moved, s.k as second,
  sm.k as second_moved
from placed p
  join many mf on mf.a = p.a and mf.phase = p.first_phase
  join many ms on ms.a = p.a and ms.phase = p.second_phase
  join slot f on f.a = p.a and f.phase = p.first_phase and f.n = letter('first', p.i, mf.many)
  join slot fm on fm.a = p.a and fm.phase = p.first_phase and fm.n = letter('other first', p.i, mf.many)
  join slot s on s.a = p.a and s.phase = p.second_phase and s.n = letter('second', p.i, ms.many)
  join slot sm on sm.a = p.a and sm.phase = p.second_phase and sm.n = letter('other second', p.i, ms.many);

create table ethnic(mille integer, code varchar, label varchar, code_group varchar);

insert into ethnic values (640, 'WBRI', 'White British', 'White British'), (645, 'WIRI', 'White Irish', 'White Irish'),
  (648, 'WIRT', 'Traveller of Irish heritage', 'Traveller of Irish heritage'), (652, 'WROM', 'Gypsy or Roma', 'Gypsy or Roma'),
  (725, 'WOTH', 'Any other White background', 'Any other White background'),
  (742, 'MWBC', 'White and Black Caribbean', 'White and Black Caribbean'),
  (752, 'MWBA', 'White and Black African', 'White and Black African'), (768, 'MWAS', 'White and Asian', 'White and Asian'),
  (792, 'MOTH', 'Any other mixed background', 'Any other mixed background'), (830, 'AIND', 'Indian', 'Indian'),
  (876, 'APKN', 'Pakistani', 'Pakistani'), (895, 'ABAN', 'Bangladeshi', 'Bangladeshi'),
  (920, 'AOTH', 'Any other Asian background', 'Any other Asian background'),
  (926, 'CHNE', 'Chinese', 'Chinese'), (936, 'BCRB', 'Black Caribbean', 'Black Caribbean'),
  (970, 'BAFR', 'Black African', 'Black African'), (978, 'BOTH', 'Any other Black background', 'Any other Black background'),
  (990, 'OOTH', 'Any other ethnic group', 'Any other ethnic group'), (994, 'REFU', 'Refused', 'Unclassified'),
  (999, 'NOBT', 'Not yet obtained', 'Unclassified');

create table ethnic_at as
select range::integer as mille, (select arg_min(code, e.mille) from ethnic e where e.mille >= range) as code from range(1000);

create table reason(n integer, code varchar, label varchar);

insert into reason values (0, 'DB', 'Persistent or general disruptive behaviour'), (1, 'DB', ''), (2, 'DB', ''), (3, 'DB', ''),
  (4, 'PP', 'Physical assault against a pupil'), (5, 'PP', ''), (6, 'VA', 'Verbal abuse or threatening behaviour against an adult'),
  (7, 'VA', ''), (8, 'VP', 'Verbal abuse or threatening behaviour against a pupil'),
  (9, 'PA', 'Physical assault against an adult'), (10, 'BU', 'Bullying'), (11, 'DM', 'Damage'), (12, 'TH', 'Theft'),
  (13, 'DA', 'Drug and alcohol related'), (14, 'SM', 'Sexual misconduct'), (15, 'RA', 'Racist abuse'),
  (16, 'MT', 'Inappropriate use of social media or online technology'), (17, 'OW', 'Use or threat of use of an offensive weapon'),
  (18, 'PH', 'Wilful and repeated transgression of protective measures'), (19, 'LG', 'Abuse against sexual orientation and gender identity');

create table need(n integer, code varchar);

insert into need values (0, 'SEMH'), (1, 'SEMH'), (2, 'SEMH'), (3, 'SLCN'), (4, 'SLCN'), (5, 'SLCN'), (6, 'SPLD'), (7, 'SPLD'),
  (8, 'MLD'), (9, 'MLD'), (10, 'ASD'), (11, 'ASD'), (12, 'HI'), (13, 'VI'), (14, 'PD'), (15, 'SLD'), (16, 'PMLD'), (17, 'OTH'),
  (18, 'NSA'), (19, 'MSI');
