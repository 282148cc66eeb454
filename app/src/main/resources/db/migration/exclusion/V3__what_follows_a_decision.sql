-- Steps of the governing board's meeting, of review and reconsideration, of education and the return,
-- and of the authority's challenge, each an event like the others.
alter table exclusion.event drop constraint event_kind_check;
alter table exclusion.event add constraint event_kind_check check (kind in (
  'suspension_recorded', 'permanent_exclusion_recorded', 'parent_told', 'board_informed',
  'representations_made', 'board_meeting_begun', 'governors_decided', 'cancelled',
  'days_counted_anew', 'refused',
  'meeting_planned', 'remote_meeting_asked', 'meeting_papers_sent', 'meeting_limit_extended',
  'review_waived', 'review_applied_for', 'review_abandoned', 'panel_convened', 'review_papers_sent',
  'review_adjourned', 'panel_decided', 'panel_decision_notified', 'board_reconsidered', 'claim_made',
  'claim_determined', 'payment_made', 'name_deleted',
  'work_set', 'work_marked', 'provision_arranged', 'examination_arranged', 'return_meeting_offered',
  'return_meeting_held', 'pupil_returned',
  'challenged', 'challenge_answered', 'challenge_closed'));
-- Where a case stands is read from its steps.
alter table exclusion.event add column is_step boolean not null generated always as (kind not in (
  'suspension_recorded', 'permanent_exclusion_recorded', 'parent_told', 'board_informed',
  'representations_made', 'board_meeting_begun', 'governors_decided', 'cancelled',
  'days_counted_anew', 'refused')) stored;

-- What was said about a step: the board's reasons, a panel's names, an argument. Kept apart from the
-- event, so that retention can empty it and leave the fact.
create table exclusion.said (
  event_id bigint not null references exclusion.event,
  part text not null,
  exclusion_id uuid not null,
  pupil_id uuid not null,
  school_id uuid not null,
  words text not null,
  primary key (event_id, part)
);
create index on exclusion.said (pupil_id);
create index on exclusion.said (exclusion_id);
alter table exclusion.said enable row level security;
alter table exclusion.said force row level security;
create policy job on exclusion.said to holdfast_job using (true) with check (true);
create policy people_read on exclusion.said for select to holdfast_app
  using (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()));
create policy people_add on exclusion.said for insert to holdfast_app
  with check (school_id in (select access.visible_schools()) or pupil_id in (select access.granted_pupils()));
grant select, insert on exclusion.said to holdfast_app, holdfast_job;
grant delete on exclusion.said to holdfast_job;
