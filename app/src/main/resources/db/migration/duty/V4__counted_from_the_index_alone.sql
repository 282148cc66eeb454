-- Lists are counted and ordered from an index alone where the table was vacuumed since; by default that waits until a
-- fifth of it has changed.
alter table duty.duty set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
