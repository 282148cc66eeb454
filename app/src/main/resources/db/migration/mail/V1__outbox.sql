create schema mail;
grant usage on schema mail to holdfast_app, holdfast_job;

-- E-mail on its way: where it stands. A version for each change of state.
create table mail.message (
  id uuid primary key,
  pupil_id uuid not null references pupil.pupil,
  school_id uuid not null,
  about_id uuid not null unique,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'fate_unknown', 'given_up')),
  attempt int not null default 0,
  queued_by text not null,
  queued_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 0
);
create index on mail.message (queued_at) where state in ('waiting', 'sending');
create index on mail.message (school_id, changed_at desc) where state in ('failed', 'fate_unknown', 'waiting');
create index on mail.message (pupil_id);

-- What it says and to whom: never changed; retention may remove it.
create table mail.content (
  message_id uuid primary key references mail.message,
  pupil_id uuid not null,
  school_id uuid not null,
  to_name text not null,
  to_email text not null,
  subject text not null,
  body text not null,
  attachment_id uuid,
  attachment_name text check ((attachment_name is null) = (attachment_id is null))
);
create index on mail.content (pupil_id);
create trigger content_never_changes before update or truncate on mail.content
  execute function eventing.append_only();

-- Every change of state: what happened, by whom, and the mail server's own words where it spoke.
create table mail.event (
  id bigint generated always as identity primary key,
  message_id uuid not null references mail.message,
  pupil_id uuid not null,
  school_id uuid not null,
  state text not null,
  attempt int not null,
  words text not null,
  actor text not null,
  at timestamptz not null
);
create index on mail.event (message_id, id);
create trigger event_append_only before update or delete or truncate on mail.event
  execute function eventing.append_only();

do $$
declare t text;
begin
  foreach t in array array['message', 'content', 'event']
  loop
    execute format('alter table mail.%I enable row level security', t);
    execute format('alter table mail.%I force row level security', t);
    execute format('create policy job on mail.%I to holdfast_job using (true) with check (true)', t);
    execute format('create policy people_read on mail.%I for select to holdfast_app
      using (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('create policy people_add on mail.%I for insert to holdfast_app
      with check (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()))', t);
    execute format('grant select, insert on mail.%I to holdfast_app, holdfast_job', t);
  end loop;
end $$;
create policy people_change on mail.message for update to holdfast_app
  using (school_id in (select access.visible_schools()));
grant update on mail.message to holdfast_app, holdfast_job;
grant delete on mail.content to holdfast_job;
