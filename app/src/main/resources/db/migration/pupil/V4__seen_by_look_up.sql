-- Whether a pupil may be seen is looked up for each row that is read: "offset 0" keeps PostgreSQL from gathering every
-- pupil of an authority first, for the sake of the twenty-five of a page.
do $$
declare t text;
begin
  foreach t in array array['source_id', 'spell', 'contact', 'about', 'attendance_total', 'event']
  loop
    execute format('drop policy people_read on pupil.%I', t);
    execute format('create policy people_read on pupil.%I for select to holdfast_app using (
      exists (select 1 from pupil.sight s where s.pupil_id = %I.pupil_id and s.seen_until >= current_date offset 0)
      or pupil_id in (select access.granted_pupils()))', t, t);
  end loop;
end $$;

drop policy people_read on pupil.pupil;
create policy people_read on pupil.pupil for select to holdfast_app using (
  exists (select 1 from pupil.sight s where s.pupil_id = pupil.id and s.seen_until >= current_date offset 0)
  or id in (select access.granted_pupils()));

-- An enrolment at a school of the reader's that gives sight by itself is asked first: it needs no look-up.
drop policy people_read on pupil.enrolment;
create policy people_read on pupil.enrolment for select to holdfast_app using (
  (school_id in (select access.visible_schools())
    and (until_date is null or (until_date + interval '2 years')::date >= current_date))
  or exists (select 1 from pupil.sight s where s.pupil_id = enrolment.pupil_id and s.seen_until >= current_date offset 0)
  or pupil_id in (select access.granted_pupils()));
