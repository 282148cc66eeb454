create table schools(school_id uuid primary key, authority_code text, region text, phase_group text);
create table census(school_year int, school_id uuid, year_group text, sex text, sen_provision text, free_school_meals text,
  ethnicity text);
create table exclusions(school_year int, term text, exclusion_id uuid, pupil_id uuid, school_id uuid, kind text, state text,
  lunchtimes boolean, first_day date, sessions int, year_group text, sex text, sen_provision text, free_school_meals text,
  ethnicity text);
create table reasons(school_year int, exclusion_id uuid, code text);
create table codes(code_set text, code text, code_group text);
