create schema insight;
grant usage on schema insight to holdfast_app, holdfast_job;

-- The authorities whose figures are the actor's to make and to publish.
create function insight.offices() returns setof uuid
language sql stable security definer set search_path = access, pg_temp as $$
  select h.organisation_id
  from role_holding h
  join person p on p.id = h.person_id and p.closed_at is null
  where h.person_id = access.actor() and h.role in ('exclusions_officer', 'analyst')
    and h.from_date <= current_date and (h.until_date is null or h.until_date >= current_date)
$$;
revoke all on function insight.offices() from public;
grant execute on function insight.offices() to holdfast_app, holdfast_job;

-- Tables that left the roles that work with pupils: the next ones are protected against what these gave away.
create table insight.release (
  id uuid primary key,
  number bigint generated always as identity,
  authority_id uuid not null,
  title text not null,
  threshold int not null,
  snapshot_id text not null,
  as_at date not null,
  indicators text[] not null,
  counts int not null,
  hidden int not null,
  lost text[] not null,
  released_at timestamptz not null,
  released_by text not null
);

-- Every count of a release, the hidden ones too: protecting the next release needs them.
create table insight.release_count (
  release_id uuid not null references insight.release,
  authority_id uuid not null,
  subject text not null,
  value int not null,
  shown boolean not null,
  primary key (release_id, subject)
);

-- A board pack: what was counted, frozen with its snapshot. Made again, it is another edition.
create table insight.pack (
  id uuid primary key,
  authority_id uuid not null,
  school_year int not null,
  term text not null check (term in ('autumn', 'spring', 'summer')),
  edition int not null,
  release_id uuid not null references insight.release,
  content text not null,
  sha256 text not null,
  made_at timestamptz not null,
  made_by text not null,
  issued_at timestamptz,
  issued_by text,
  unique (authority_id, school_year, term, edition)
);

-- What people write into a pack; nothing that was written is overwritten.
create table insight.pack_words (
  pack_id uuid not null references insight.pack,
  authority_id uuid not null,
  slot text not null,
  version int not null,
  words text not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (pack_id, slot, version)
);

-- An issued pack, byte for byte.
create table insight.pack_file (
  pack_id uuid not null references insight.pack,
  authority_id uuid not null,
  kind text not null check (kind in ('pdf', 'html', 'xlsx')),
  bytes bytea not null,
  sha256 text not null,
  made_at timestamptz not null,
  primary key (pack_id, kind)
);

-- When packs make themselves: so many days after the term has ended, or not at all.
create table insight.pack_schedule (
  authority_id uuid not null,
  version int not null,
  days_after int check (days_after between 0 and 90),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority_id, version)
);

do $$
declare
  t text;
begin
  foreach t in array array['release', 'release_count', 'pack', 'pack_words', 'pack_file', 'pack_schedule']
  loop
    execute format('alter table insight.%I enable row level security', t);
    execute format('alter table insight.%I force row level security', t);
    execute format('create policy job on insight.%I to holdfast_job using (true) with check (true)', t);
    execute format('create policy people on insight.%I to holdfast_app
      using (authority_id in (select insight.offices())) with check (authority_id in (select insight.offices()))', t);
    execute format('grant select, insert on insight.%I to holdfast_app, holdfast_job', t);
  end loop;
  foreach t in array array['release', 'release_count', 'pack_words', 'pack_file', 'pack_schedule']
  loop
    execute format('create trigger %I before update or delete or truncate on insight.%I
      execute function eventing.append_only()', t || '_append_only', t);
  end loop;
end $$;
grant update (issued_at, issued_by) on insight.pack to holdfast_app, holdfast_job;
