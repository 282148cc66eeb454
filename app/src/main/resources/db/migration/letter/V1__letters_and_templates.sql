create schema letter;
grant usage on schema letter to holdfast_app, holdfast_job;

-- How an authority, a trust or a school words a kind of letter. Without a row, or where the newest has no text, the
-- wording above it holds: the school's, the authority's, Holdfast's own (which stands in the program).
create table letter.template (
  organisation_id uuid not null references access.scope,
  kind text not null,
  version int not null check (version > 0),
  text text,
  why text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (organisation_id, kind, version)
);
create trigger template_append_only before update or delete or truncate on letter.template
  execute function eventing.append_only();
grant select, insert on letter.template to holdfast_app, holdfast_job;

-- That a letter was written, from which wording, and the fingerprint of what it said. Ids and codes only.
create table letter.letter (
  id uuid primary key,
  pupil_id uuid not null references pupil.pupil,
  school_id uuid not null,
  about_id uuid not null,
  kind text not null,
  addressee text not null check (addressee in ('adult', 'pupil', 'official')),
  contact_id uuid,
  template_of uuid,
  template_version int not null,
  html_sha256 bytea not null,
  replaces uuid unique references letter.letter,
  written_by text not null,
  written_at timestamptz not null
);
create index on letter.letter (pupil_id, written_at);
create index on letter.letter (about_id, written_at);
create trigger letter_append_only before update or delete or truncate on letter.letter
  execute function eventing.append_only();

-- What it said and to whom: never changed. Retention may remove it and leave the fact.
create table letter.content (
  letter_id uuid primary key references letter.letter,
  pupil_id uuid not null,
  school_id uuid not null,
  title text not null,
  recipient_name text not null,
  recipient_address text not null,
  recipient_email text not null,
  html text not null,
  plain text not null
);
create index on letter.content (pupil_id);
create trigger content_never_changes before update or truncate on letter.content
  execute function eventing.append_only();

-- The document that is printed and sent, byte for byte.
create table letter.pdf (
  letter_id uuid primary key references letter.letter,
  pupil_id uuid not null,
  school_id uuid not null,
  bytes bytea not null,
  sha256 bytea not null,
  made_at timestamptz not null
);
alter table letter.pdf alter column bytes set storage external;
create index on letter.pdf (pupil_id);
create trigger pdf_never_changes before update or truncate on letter.pdf
  execute function eventing.append_only();

do $$
declare t text;
begin
  foreach t in array array['letter', 'content', 'pdf']
  loop
    execute format('alter table letter.%I enable row level security', t);
    execute format('alter table letter.%I force row level security', t);
    execute format('create policy job on letter.%I to holdfast_job using (true) with check (true)', t);
    execute format('create policy people_read on letter.%I for select to holdfast_app
      using (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('create policy people_add on letter.%I for insert to holdfast_app
      with check (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('grant select, insert on letter.%I to holdfast_app, holdfast_job', t);
  end loop;
end $$;
grant delete on letter.content, letter.pdf to holdfast_job;

-- What stands in an organisation's letters whatever the case: who takes representations, where to send them. The
-- school's own before the authority's; an empty value falls back.
create table letter.standing_fact (
  organisation_id uuid not null references access.scope,
  field text not null,
  version int not null check (version > 0),
  value text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (organisation_id, field, version)
);
create trigger standing_fact_append_only before update or delete or truncate on letter.standing_fact
  execute function eventing.append_only();
grant select, insert on letter.standing_fact to holdfast_app, holdfast_job;
