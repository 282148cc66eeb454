create index on schools(authority_code);
create index on census(school_year, school_id);
create index on exclusions(school_year, school_id);
create index on exclusions(exclusion_id);
create index on reasons(exclusion_id);
vacuum analyze;
