-- Past years' registers of requests: planned from a file, imported at one go, taken back as a whole; and lists that go out as files.
create table gongkai.register_import (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  -- planned: read and judged, nothing imported; discarded: the rows are gone, and nothing was imported.
  state text not null default 'planned' check (state in ('planned', 'imported', 'undone', 'discarded')),
  -- SHA-256 of the file, which itself is kept nowhere.
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  planned_by text not null references gongkai.person (id),
  planned_on date not null,
  -- From the day after this one the rows that were not imported are discarded.
  expires_on date not null check (expires_on >= planned_on),
  good integer not null check (good >= 0),
  bad integer not null check (bad >= 0),
  late integer not null check (late between 0 and good),
  imported integer not null default 0 check (imported >= 0),
  -- Letters of columns whose heading says nothing to us: they were not read.
  unread_columns text[] not null default '{}',
  version integer not null default 1,
  unique (id, agency_id)
);
create index register_import_list on gongkai.register_import (agency_id, planned_on desc, id);
create index register_import_hash on gongkai.register_import (agency_id, file_hash);

-- The rows of a plan, each sealed whole: who asked for what is personal data before it is anybody's case.
create table gongkai.register_import_row (
  agency_id text not null,
  import_id text not null,
  -- As the file counts it, from 1.
  row_number integer not null check (row_number > 0),
  state text not null check (state in ('good', 'bad')),
  -- What is late in it, or cannot be counted: codes.
  marks text[] not null default '{}',
  key_id text not null references gongkai.data_key (id),
  sealed bytea not null,
  primary key (agency_id, import_id, row_number),
  foreign key (import_id, agency_id) references gongkai.register_import (id, agency_id)
);
create index register_import_row_state on gongkai.register_import_row (agency_id, import_id, state, row_number);
create index register_import_row_key on gongkai.register_import_row (agency_id, key_id);
create trigger require_current_key before insert or update of sealed, key_id on gongkai.register_import_row
  for each row execute function gongkai.require_current_key();

-- Which case came of which row, with what a register knows beside the clock's facts.
create table gongkai.imported_request (
  case_id text primary key,
  agency_id text not null references gongkai.agency (id),
  import_id text not null,
  row_number integer not null check (row_number > 0),
  document_number text check (char_length(document_number) between 1 and 60),
  marks text[] not null default '{}',
  unique (agency_id, import_id, row_number),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id),
  foreign key (import_id, agency_id) references gongkai.register_import (id, agency_id)
);

call gongkai.keep_to_agency('gongkai.register_import');
call gongkai.keep_to_agency('gongkai.register_import_row');
call gongkai.keep_to_agency('gongkai.imported_request');
call gongkai.record_changes('gongkai.register_import');
call gongkai.record_changes('gongkai.imported_request');
create constraint trigger require_event after insert or update or delete on gongkai.register_import_row
  deferrable initially deferred for each row execute function gongkai.require_event();
grant select, insert on gongkai.register_import, gongkai.imported_request to gongkai_application;
grant update (state, imported, late, version) on gongkai.register_import to gongkai_application;
grant select, insert, delete on gongkai.register_import_row to gongkai_application;
grant update (key_id, sealed) on gongkai.register_import_row to gongkai_application;

-- Raises a series of the asking agency to a number that was given elsewhere, so that it is not given again.
create function gongkai.raise_number(of_series text, of_year integer, given integer) returns void
  language sql volatile
  begin atomic
    insert into gongkai.number_series (agency_id, series, year, last) values (gongkai.current_agency(), of_series, of_year, given)
      on conflict (agency_id, series, year) do update set last = greatest(number_series.last, excluded.last);
  end;
revoke execute on function gongkai.raise_number(text, integer, integer) from public;
grant execute on function gongkai.raise_number(text, integer, integer) to gongkai_application;

-- Takes an import of the asking agency back: its cases, their requests and applicants, personal data included. Refused
-- where anything has happened to one of them since, or where anything of theirs is kept elsewhere. The application itself
-- is granted no delete on any of these tables. Returns how many cases went.
create function gongkai.take_back_import(of_import text) returns integer
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  asking text := gongkai.current_agency();
  cases text[] := array(select i.case_id from gongkai.imported_request i where i.agency_id = asking and i.import_id = of_import);
  applicants text[];
begin
  if not exists (select from gongkai.register_import i where i.agency_id = asking and i.id = of_import and i.state = 'imported') then
    raise exception 'no such import' using errcode = 'integrity_constraint_violation', constraint = 'import_not_imported';
  end if;
  -- Held, so that nothing begins on them meanwhile.
  perform from gongkai.open_period p where p.agency_id = asking and p.case_id = any (cases) order by p.case_id for update;
  applicants := array(select distinct r.applicant_id from gongkai.request r where r.agency_id = asking and r.case_id = any (cases));
  -- A last day that a calendar moved is the program's doing and no obstacle.
  if exists (
    select from gongkai.event e
    where e.agency_id = asking and e.subject = any (cases || applicants)
      and e.name not in ('register-import.case-entered', 'applicant.added', 'period.recomputed')
  ) then
    raise exception 'something has happened since' using errcode = 'integrity_constraint_violation', constraint = 'import_in_use';
  end if;
  delete from gongkai.imported_request i where i.agency_id = asking and i.case_id = any (cases);
  delete from gongkai.request_words w where w.of_agency = asking and w.case_id = any (cases);
  delete from gongkai.request r where r.agency_id = asking and r.case_id = any (cases);
  delete from gongkai.open_period p where p.agency_id = asking and p.case_id = any (cases);
  delete from gongkai.board_line b where b.agency_id = asking and b.case_id = any (cases);
  delete from gongkai.case_record c where c.agency_id = asking and c.id = any (cases);
  delete from gongkai.applicant_field f where f.agency_id = asking and f.applicant_id = any (applicants);
  delete from gongkai.applicant a where a.agency_id = asking and a.id = any (applicants);
  return cardinality(cases);
exception
  when foreign_key_violation then
    raise exception 'something of it is kept elsewhere' using errcode = 'integrity_constraint_violation', constraint = 'import_in_use';
end
$$;
revoke execute on function gongkai.take_back_import(text) from public;
grant execute on function gongkai.take_back_import(text) to gongkai_application;

-- Whoever may see a list may take it along; which lists these are is asked of the list's own act.
insert into gongkai.permission (role, act)
select role, act from (values
  ('head', array['request.plan-import', 'request.import', 'request.undo-import', 'list.export']),
  ('clerk', array['request.plan-import', 'list.export']),
  ('reviewer', array['list.export']),
  ('legal', array['list.export']),
  ('approver', array['list.export']),
  ('secrecy-reviewer', array['list.export']),
  ('contributor', array['list.export']),
  ('supervisor', array['list.export']),
  ('system-administrator', array['list.export']),
  ('security-administrator', array['list.export']),
  ('audit-administrator', array['list.export'])
) given (role, acts), unnest(acts) act;
