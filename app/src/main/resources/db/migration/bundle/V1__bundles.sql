create schema bundle;
grant usage on schema bundle to holdfast_app, holdfast_job;

-- A bundle in preparation until it is made; then it never changes.
create table bundle.bundle (
  id uuid primary key,
  about_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  started_by text not null,
  started_at timestamptz not null,
  made_by text,
  made_at timestamptz,
  sha256 bytea,
  pages int,
  struck int,
  version int not null default 0,
  check ((made_at is null) = (made_by is null) and (made_at is null) = (sha256 is null)
    and (made_at is null) = (pages is null) and (made_at is null) = (struck is null))
);
create index on bundle.bundle (about_id, started_at desc);
create index on bundle.bundle (pupil_id);

create function bundle.stays_as_made() returns trigger language plpgsql as $$
begin
  if old.made_at is not null then
    raise exception 'a bundle that was made does not change';
  end if;
  return new;
end $$;
create trigger bundle_stays_as_made before update on bundle.bundle for each row
  execute function bundle.stays_as_made();

-- Papers that do not go in.
create table bundle.left_out (
  bundle_id uuid not null references bundle.bundle,
  paper text not null,
  pupil_id uuid not null,
  school_id uuid not null,
  primary key (bundle_id, paper)
);

-- What is to be struck out: words in one paper, or everywhere where the paper is empty; or a whole passage. Names of
-- other children stand here, and only until the bundle is made.
create table bundle.strike (
  id uuid primary key,
  bundle_id uuid not null references bundle.bundle,
  pupil_id uuid not null,
  school_id uuid not null,
  paper text not null,
  passage text not null,
  words text not null,
  check ((passage = '') <> (words = '')),
  check (passage = '' or paper <> '')
);
create index on bundle.strike (bundle_id);

-- The document that was handed out, byte for byte.
create table bundle.document (
  bundle_id uuid primary key references bundle.bundle,
  pupil_id uuid not null,
  school_id uuid not null,
  bytes bytea not null
);
alter table bundle.document alter column bytes set storage external;
create index on bundle.document (pupil_id);
create trigger document_never_changes before update or truncate on bundle.document
  execute function eventing.append_only();

do $$
declare t text;
begin
  foreach t in array array['bundle', 'left_out', 'strike', 'document']
  loop
    execute format('alter table bundle.%I enable row level security', t);
    execute format('alter table bundle.%I force row level security', t);
    execute format('create policy job on bundle.%I to holdfast_job using (true) with check (true)', t);
    execute format('create policy people_read on bundle.%I for select to holdfast_app
      using (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('create policy people_add on bundle.%I for insert to holdfast_app
      with check (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('grant select, insert on bundle.%I to holdfast_app, holdfast_job', t);
  end loop;
  foreach t in array array['left_out', 'strike']
  loop
    execute format('create policy people_remove on bundle.%I for delete to holdfast_app
      using (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('grant delete on bundle.%I to holdfast_app, holdfast_job', t);
  end loop;
end $$;
create policy people_change on bundle.bundle for update to holdfast_app
  using (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()));
grant update on bundle.bundle to holdfast_app, holdfast_job;
grant delete on bundle.document to holdfast_job;
