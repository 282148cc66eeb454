-- What snapshots for the figures are taken from. Public facts about organisations; no person is named.
create view organisation.snapshot_authority as
select a.id as authority_id, a.code, a.name from organisation.authority a;

create view organisation.snapshot_school as
select s.id as school_id, s.urn, s.laestab, s.name, s.authority_id, t.code as trust_code, t.name as trust, s.kind,
  s.phase, s.status, split_part(s.postcode, ' ', 1) as postcode_district, s.low_age, s.high_age, s.opened, s.closed
from organisation.school s left join organisation.trust t on t.id = s.trust_id;

grant select on organisation.snapshot_authority, organisation.snapshot_school to holdfast_app, holdfast_job;
