-- The tables without a school year.

copy (select authority_id, code, name, region from authority order by code)
to '${folder}/authorities/all.parquet' (format parquet, compression zstd);

copy (
  select school_id, urn::integer as urn, laestab, name, authority_id, authority_code, region, trust_code, 'Trust ' || trust_code as trust, kind,
    phase, phase as phase_group, 'open' as status, postcode_district, 4 as low_age, 18 as high_age, null::date as opened,
    null::date as closed
  from school order by urn
) to '${folder}/schools/all.parquet' (format parquet, compression zstd);

copy (
  select authority_id as organisation_id, 'authority' as organisation, y::integer as school_year, day::date as day,
    (row_number() over (partition by authority_id, y order by day))::integer as number, false as provisional
  from authority, range(${first_year}, ${last_year} + 1) years(y),
    range(make_date(y, 9, 4), make_date(y + 1, 7, 21), interval 1 day) days(day)
  where isodow(day) <= 5 and not (month(day) = 12 and day(day) > 20) and not (month(day) = 4 and day(day) < 15)
  order by organisation_id, day
) to '${folder}/school_days/all.parquet' (format parquet, compression zstd);

copy (
  select 'ethnicity' as code_set, code, label, code_group from ethnic
  union all select 'exclusion-reason', code, max(label), null from reason group by code
  union all select 'sen-need', code, code, null from need group by code
  union all select * from (values ('sen-provision', 'N', 'No special educational need', null),
    ('sen-provision', 'K', 'SEN support', null), ('sen-provision', 'E', 'Education, health and care plan', null))
) to '${folder}/codes/all.parquet' (format parquet, compression zstd);
