-- What a superior may see of its tree without any case: numbers by agency and day.
create table gongkai.counter (
  agency_id text not null references gongkai.agency (id),
  name text not null,
  day date not null,
  value bigint not null,
  primary key (agency_id, name, day)
);
call gongkai.keep_to_agency('gongkai.counter');
create policy superior_read on gongkai.counter for select
  using (exists (select from gongkai.agency a where a.id = agency_id and a.superiors @> array[(select gongkai.current_agency())]));
grant select, insert, update on gongkai.counter to gongkai_application;

-- Answers to creating calls already given, by the caller's key.
create table gongkai.idempotency_key (
  agency_id text not null references gongkai.agency (id),
  key text not null check (char_length(key) between 8 and 200),
  request_hash text not null,
  status integer not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (agency_id, key)
);
call gongkai.keep_to_agency('gongkai.idempotency_key');
grant select, insert, delete on gongkai.idempotency_key to gongkai_application;

-- A notice on days off entered by a superior holds for all below it.
create policy superiors_notices on gongkai.year_notice for select
  using (agency_id = any (coalesce((select a.superiors from gongkai.agency a where a.id = (select gongkai.current_agency())), '{}')));
