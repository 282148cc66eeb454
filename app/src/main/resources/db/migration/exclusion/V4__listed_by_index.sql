-- A list of exclusions is walked in its order, and counted without reading the records.
create index exclusion_in_order on exclusion.exclusion (first_day desc, id);
create index exclusion_counted on exclusion.exclusion (school_id) include (kind, state);
