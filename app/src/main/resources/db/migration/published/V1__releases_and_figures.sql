create schema published;
grant usage on schema published to holdfast_app, holdfast_job;

-- One imported file. A file is known by its digest, so loading it again changes nothing.
create table published.release (
  number bigint generated always as identity primary key,
  kind text not null check (kind in ('figures', 'areas', 'neighbours')),
  publication text not null,
  publisher text not null,
  release text not null,
  licence text not null,
  file_name text not null,
  digest text not null unique,
  periods text[] not null,
  indicators text[] not null,
  untotalled text[] not null,
  row_count bigint not null,
  figure_count bigint not null,
  imported_at timestamptz not null,
  imported_by text not null
);
create trigger release_append_only before update or delete or truncate on published.release
  execute function eventing.append_only();

-- One figure of every area: indicator, group, period. What is not published has a standing that says why not.
create table published.figure (
  release_number bigint not null references published.release,
  indicator text not null,
  breakdowns text[] not null,
  groups text[] not null,
  period text not null,
  part text not null,
  written_indicator text not null,
  written_breakdowns text[] not null,
  written_groups text[] not null,
  written_period text not null,
  areas text[] not null,
  readings double precision[] not null,
  standings text[] not null,
  primary key (release_number, indicator, breakdowns, groups, period, part),
  check (cardinality(areas) = cardinality(readings) and cardinality(areas) = cardinality(standings))
);
create index figure_by_indicator on published.figure (indicator, breakdowns);
create trigger figure_append_only before update or delete or truncate on published.figure
  execute function eventing.append_only();

-- Further codes and names of authorities, beside those that come with Holdfast.
create table published.area (
  release_number bigint not null references published.release,
  code text not null,
  name text not null,
  region text not null,
  ons text[] not null
);
create trigger area_append_only before update or delete or truncate on published.area
  execute function eventing.append_only();

create table published.neighbour (
  release_number bigint not null references published.release,
  authority text not null,
  rank int not null,
  neighbour text not null,
  closeness text not null,
  primary key (release_number, authority, rank)
);
create trigger neighbour_append_only before update or delete or truncate on published.neighbour
  execute function eventing.append_only();

grant select, insert on all tables in schema published to holdfast_app, holdfast_job;
