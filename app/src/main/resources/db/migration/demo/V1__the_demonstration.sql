create schema demo;
grant usage on schema demo to holdfast_app, holdfast_job;

-- That this database holds invented people and nothing else. At most one row; unfinished if its making was interrupted.
create table demo.demonstration (
  only_one boolean primary key default true check (only_one),
  size text not null check (size in ('school', 'borough', 'region')),
  seed bigint not null,
  made_on date not null,
  finished_at timestamptz
);
grant select on demo.demonstration to holdfast_app;
grant select, insert, update on demo.demonstration to holdfast_job;
