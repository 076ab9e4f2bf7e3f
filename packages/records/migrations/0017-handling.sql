-- Handling a request: what the board is sorted and narrowed by, notes, co-handling, links, restriction, archive, reopening.

-- What the facts come to, written where the facts are; nothing here that the facts and the law do not give again.
alter table gongkai.open_period
  add column stage text check (stage in ('receiptUnconfirmed', 'inCorrection', 'feeUnpaid', 'inConsultation', 'handling', 'decided', 'ended')),
  -- The day the form arrived, and the legal day of receipt (Article 31), null until it is confirmed.
  add column arrived_on date,
  add column received_on date,
  add column decided_on date,
  -- Row of table 3 and ground, of the decision or the lapse.
  add column outcome text,
  add column ground text,
  add column ended_on date,
  add column ending text check (ending in ('served', 'withdrawn', 'lapsed'));
grant update (stage, arrived_on, received_on, decided_on, outcome, ground, ended_on, ending) on gongkai.open_period to gongkai_application;

-- Of periods that are there already: the same from their facts, in SQL once. What a setting leaves open is read as set.
alter table gongkai.open_period disable trigger require_event;
with fact as (
  select p.agency_id, p.case_id, f.value as it, f.ordinality as place, f.value ->> 'what' as what, (f.value ->> 'on')::date as on_day
  from gongkai.open_period p, jsonb_array_elements(p.facts) with ordinality f
), known as (
  select agency_id, case_id,
    min(on_day) filter (where what = 'received') as arrived_on,
    max(it ->> 'channel') filter (where what = 'received') as channel,
    max(on_day) filter (where what = 'confirmed') as confirmed_on,
    max(on_day) filter (where what = 'decided') as decided_on,
    coalesce(max(it ->> 'outcome') filter (where what = 'decided'), max(it ->> 'outcome') filter (where what = 'lapsed')) as outcome,
    coalesce(max(it ->> 'ground') filter (where what = 'decided'), max(it ->> 'ground') filter (where what = 'lapsed')) as ground,
    max(on_day) filter (where what in ('served', 'withdrawn', 'lapsed')) as ended_on,
    max(what) filter (where what in ('served', 'withdrawn', 'lapsed')) as ending,
    coalesce(max(place) filter (where what = 'correctionNotified'), 0) > coalesce(max(place) filter (where what = 'correctionReceived'), 0) as in_correction,
    bool_or(what = 'feeNotified') and not bool_or(what = 'feePaid') as fee_unpaid,
    count(*) filter (where what in ('thirdPartyAsked', 'jointMakerAsked')) > count(*) filter (where what in ('thirdPartyAnswered', 'jointMakerAnswered')) as in_consultation
  from fact group by agency_id, case_id
), derived as (
  select k.*, case
    when k.channel in ('ordinary-post', 'online', 'fax', 'email')
      or (k.channel = 'oral' and exists (
        select from gongkai.law_setting s where s.agency_id = k.agency_id and s.setting = 'receipt.oral' and s.value = 'confirmed'))
    then k.confirmed_on else k.arrived_on end as received_on
  from known k
)
update gongkai.open_period p set arrived_on = d.arrived_on, received_on = d.received_on, decided_on = d.decided_on, outcome = d.outcome, ground = d.ground,
  ended_on = d.ended_on, ending = d.ending,
  stage = case
    when d.ending is not null then 'ended' when d.decided_on is not null then 'decided' when d.received_on is null then 'receiptUnconfirmed'
    when d.in_correction then 'inCorrection' when d.fee_unpaid then 'feeUnpaid' when d.in_consultation then 'inConsultation' else 'handling' end
from derived d where d.agency_id = p.agency_id and d.case_id = p.case_id;
alter table gongkai.open_period enable trigger require_event;

alter table gongkai.request
  -- Year and place in the series, by which numbers are sorted; null for a number that was given elsewhere.
  add column number_year integer,
  add column number_seq integer,
  -- The case that a reconsideration or a court sent back: this one goes on with it, and the report has counted it already.
  add column reopened_from text,
  add column archived_on date,
  add column archive_number text check (char_length(archive_number) between 1 and 60),
  -- Article 41: how a correction of an agency's own record ended; no row of the report.
  add column correction_result text check (correction_result in ('corrected', 'forwarded', 'pointed-elsewhere', 'not-corrected')),
  -- What the report counts, in every table of it.
  add column counted boolean generated always as (kind = 'disclosure' and reopened_from is null) stored,
  add constraint request_archive_number unique (agency_id, archive_number),
  add constraint request_reopened_from foreign key (reopened_from, agency_id) references gongkai.case_record (id, agency_id),
  add constraint archived_with_number check ((archived_on is null) = (archive_number is null)),
  add constraint result_of_correction check (correction_result is null or kind = 'record-correction');
alter table gongkai.request disable trigger require_event;
update gongkai.request set number_year = substr(registration_number, 1, 4)::integer, number_seq = substr(registration_number, 6)::integer
where registration_number ~ '^\d{4}-\d{1,9}$';
alter table gongkai.request enable trigger require_event;
grant update (content, archived_on, archive_number, correction_result) on gongkai.request to gongkai_application;

-- How an agency writes the numbers of a series; the number itself is number_series'.
create table gongkai.series_pattern (
  agency_id text not null references gongkai.agency (id),
  series text not null check (series ~ '^[a-z][a-z.-]{0,39}$'),
  -- {yyyy}, {seq} or {seq:4}, {code}.
  pattern text not null check (pattern like '%{yyyy}%' and pattern ~ '\{seq(:[1-9])?\}' and char_length(pattern) <= 40),
  code text not null default '' check (char_length(code) <= 20),
  version integer not null default 1,
  primary key (agency_id, series)
);
call gongkai.keep_to_agency('gongkai.series_pattern');
call gongkai.record_changes('gongkai.series_pattern');
grant select, insert, update (pattern, code, version) on gongkai.series_pattern to gongkai_application;

create table gongkai.case_note (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  by_person_id text not null references gongkai.person (id),
  written_at timestamptz not null,
  -- Null where it was removed or erased.
  text text check (char_length(text) between 1 and 4000),
  removed_on date,
  version integer not null default 1,
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);
create index case_note_case on gongkai.case_note (agency_id, case_id, written_at);

-- Somebody of the agency who is asked for an opinion. The statutory clock knows nothing of it.
create table gongkai.co_handling (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  person_id text references gongkai.person (id),
  unit text check (char_length(unit) between 1 and 60),
  asked_by text not null references gongkai.person (id),
  asked_on date not null,
  due_on date not null check (due_on >= asked_on),
  opinion text check (char_length(opinion) between 1 and 10000),
  answered_on date,
  withdrawn_on date,
  version integer not null default 1,
  check ((person_id is null) <> (unit is null)),
  check (answered_on is null or withdrawn_on is null),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);
create index co_handling_case on gongkai.co_handling (agency_id, case_id, asked_on);
create index co_handling_person on gongkai.co_handling (agency_id, person_id, case_id) where person_id is not null;

-- Read from case_id: this case is a repeat of, goes on with, or has to do with the other.
create table gongkai.case_link (
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  other_case_id text not null check (other_case_id <> case_id),
  kind text not null check (kind in ('same-form', 'repeat-of', 'reopened-from', 'related')),
  primary key (agency_id, case_id, other_case_id, kind),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id),
  foreign key (other_case_id, agency_id) references gongkai.case_record (id, agency_id)
);
create index case_link_other on gongkai.case_link (agency_id, other_case_id);

-- Article 44: information that was given to one and might be given to all; the publication takes it on.
create table gongkai.publication_proposal (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  suggested_by text not null check (suggested_by in ('applicant', 'officer')),
  proposed_by text not null references gongkai.person (id),
  proposed_on date not null,
  state text not null default 'proposed' check (state in ('proposed', 'taken-on', 'declined')),
  version integer not null default 1,
  unique (agency_id, case_id),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);

-- A person's own way of looking at the board: codes, days and searched words, which are nobody else's business.
create table gongkai.board_view (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  person_id text not null references gongkai.person (id),
  name text not null check (char_length(name) between 1 and 40),
  filter jsonb not null check (jsonb_typeof(filter) = 'object'),
  version integer not null default 1,
  unique (agency_id, person_id, name)
);

call gongkai.keep_to_agency('gongkai.case_note');
call gongkai.keep_to_agency('gongkai.co_handling');
call gongkai.keep_to_agency('gongkai.case_link');
call gongkai.keep_to_agency('gongkai.publication_proposal');
call gongkai.keep_to_agency('gongkai.board_view');
call gongkai.record_changes('gongkai.case_note', '{text}');
call gongkai.record_changes('gongkai.co_handling', '{opinion}');
call gongkai.record_changes('gongkai.case_link');
call gongkai.record_changes('gongkai.publication_proposal');
call gongkai.record_changes('gongkai.board_view', '{name,filter}');
grant select, insert on gongkai.case_note, gongkai.co_handling, gongkai.publication_proposal to gongkai_application;
grant update (text, removed_on, version) on gongkai.case_note to gongkai_application;
grant update (opinion, answered_on, withdrawn_on, version) on gongkai.co_handling to gongkai_application;
grant select, insert, delete on gongkai.case_link to gongkai_application;
grant update (state, version) on gongkai.publication_proposal to gongkai_application;
grant select, insert, update (name, filter, version), delete on gongkai.board_view to gongkai_application;

-- The board: all that it is sorted and narrowed by, of one case in one row. Drawn by the triggers below from the records
-- that say it; nobody writes here.
create table gongkai.board_line (
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  registration_number text collate "C" not null,
  number_year integer not null,
  number_seq integer not null,
  kind text not null,
  applicant_id text not null,
  applicant_kind text not null,
  assigned_to text,
  restricted boolean not null,
  open boolean not null,
  stage text not null,
  -- 9999-12-31 where there is no last day: such cases come last.
  due date not null,
  arrived_on date not null,
  counted_on date not null,
  counted boolean not null,
  outcome text,
  primary key (agency_id, case_id)
);
call gongkai.keep_to_agency('gongkai.board_line');
grant select on gongkai.board_line to gongkai_application;
create index board_open_due on gongkai.board_line (agency_id, due, case_id) where open;
create index board_open_arrived on gongkai.board_line (agency_id, arrived_on, case_id) where open;
create index board_open_number on gongkai.board_line (agency_id, number_year, number_seq, case_id) where open;
create index board_open_stage on gongkai.board_line (agency_id, stage, due, case_id) where open;
create index board_due on gongkai.board_line (agency_id, due, case_id);
create index board_arrived on gongkai.board_line (agency_id, arrived_on, case_id);
create index board_number on gongkai.board_line (agency_id, number_year, number_seq, case_id);
create index board_assigned on gongkai.board_line (agency_id, assigned_to, open, due, case_id);
create index board_outcome on gongkai.board_line (agency_id, outcome, due, case_id);
create index board_restricted on gongkai.board_line (agency_id, due, case_id) where restricted;
create index board_registration on gongkai.board_line (agency_id, registration_number);
create index board_applicant on gongkai.board_line (agency_id, applicant_id, counted_on);

create function gongkai.draw_board(of_agency text, of_cases text[]) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    insert into gongkai.board_line
      select r.agency_id, r.case_id, r.registration_number, coalesce(r.number_year, extract(year from p.arrived_on)::integer), coalesce(r.number_seq, 0),
        r.kind, r.applicant_id, a.kind, r.assigned_to, c.restricted, p.open, coalesce(p.stage, 'handling'), coalesce(p.answer_due, '9999-12-31'::date),
        coalesce(p.arrived_on, '0001-01-01'::date), coalesce(p.received_on, p.arrived_on, '0001-01-01'::date), r.counted, p.outcome
      from gongkai.request r
      join gongkai.open_period p on p.agency_id = r.agency_id and p.case_id = r.case_id
      join gongkai.applicant a on a.agency_id = r.agency_id and a.id = r.applicant_id
      join gongkai.case_record c on c.id = r.case_id
      where r.agency_id = of_agency and r.case_id = any (of_cases)
    on conflict (agency_id, case_id) do update set
      applicant_kind = excluded.applicant_kind, assigned_to = excluded.assigned_to, restricted = excluded.restricted, open = excluded.open,
      stage = excluded.stage, due = excluded.due, arrived_on = excluded.arrived_on, counted_on = excluded.counted_on, outcome = excluded.outcome;
  end;
revoke execute on function gongkai.draw_board(text, text[]) from public;

create function gongkai.draw_board_of_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  agency text;
  cases text[];
begin
  for agency, cases in select c.agency_id, array_agg(c.case_id) from changed c group by c.agency_id loop
    perform gongkai.draw_board(agency, cases);
  end loop;
  return null;
end
$$;
create trigger draw_board_on_insert after insert on gongkai.request
  referencing new table as changed for each statement execute function gongkai.draw_board_of_changed();
create trigger draw_board_on_update after update on gongkai.request
  referencing new table as changed for each statement execute function gongkai.draw_board_of_changed();
create trigger draw_board_on_insert after insert on gongkai.open_period
  referencing new table as changed for each statement execute function gongkai.draw_board_of_changed();
create trigger draw_board_on_update after update on gongkai.open_period
  referencing new table as changed for each statement execute function gongkai.draw_board_of_changed();

create function gongkai.draw_board_of_case() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  perform gongkai.draw_board(new.agency_id, array[new.id]);
  return null;
end
$$;
create trigger draw_board after update on gongkai.case_record
  for each row when (old.restricted is distinct from new.restricted) execute function gongkai.draw_board_of_case();

create function gongkai.draw_board_of_applicant() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  perform gongkai.draw_board(new.agency_id, array(
    select r.case_id from gongkai.request r where r.agency_id = new.agency_id and r.applicant_id = new.id));
  return null;
end
$$;
create trigger draw_board after update on gongkai.applicant
  for each row when (old.kind is distinct from new.kind) execute function gongkai.draw_board_of_applicant();

select gongkai.draw_board(a.id, array(select r.case_id from gongkai.request r where r.agency_id = a.id)) from gongkai.agency a;

-- Words of requests: character bigrams with their places, which is as good as the text. Under row security no index over
-- them could be used; so the application is granted nothing here, and the functions below answer for the asking agency.
create table gongkai.request_words (
  case_id text primary key references gongkai.request (case_id),
  of_agency text not null,
  words tsvector not null
);
create index request_words_words on gongkai.request_words using gin (words);

create function gongkai.keep_words(of_case text, kept text) returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if not exists (select from gongkai.request r where r.case_id = of_case and r.agency_id = gongkai.current_agency()) then
    raise exception 'words of another agency''s request' using errcode = 'insufficient_privilege';
  end if;
  insert into gongkai.request_words as w (case_id, of_agency, words) values (of_case, gongkai.current_agency(), kept::tsvector)
    on conflict (case_id) do update set words = excluded.words;
end
$$;

-- Cases of the asking agency with the words, at most so many, in no order.
create function gongkai.cases_with_words(sought text, most integer) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
  return array(
    select w.case_id from gongkai.request_words w where w.words @@ sought::tsquery and w.of_agency = gongkai.current_agency() limit most);
end
$$;

create function gongkai.has_words(of_case text, sought text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
  return exists (
    select from gongkai.request_words w where w.case_id = of_case and w.of_agency = gongkai.current_agency() and w.words @@ sought::tsquery);
end
$$;
revoke execute on function gongkai.keep_words(text, text), gongkai.cases_with_words(text, integer), gongkai.has_words(text, text),
  gongkai.draw_board_of_changed(), gongkai.draw_board_of_case(), gongkai.draw_board_of_applicant() from public;
grant execute on function gongkai.keep_words(text, text), gongkai.cases_with_words(text, integer), gongkai.has_words(text, text) to gongkai_application;

-- An agent acts for the applicant: name and how to be reached are personal data as the applicant's own; the authority is what it rests on.
alter table gongkai.applicant_field drop constraint applicant_field_field_check;
alter table gongkai.applicant_field add constraint applicant_field_field_check check (field in (
  'name', 'identityKind', 'identityNumber', 'phone', 'email', 'address', 'agentName', 'agentIdentityNumber', 'agentPhone', 'agentAuthority'));

insert into gongkai.permission (role, act)
select role, act from (values
  ('head', array['request.restrict', 'request.read-restricted', 'request.note', 'request.opine', 'request.archive', 'request.reopen', 'request.set-numbers', 'request.propose-publication']),
  ('clerk', array['request.restrict', 'request.note', 'request.opine', 'request.archive', 'request.reopen', 'request.propose-publication']),
  ('reviewer', array['request.note', 'request.opine']),
  ('legal', array['request.note', 'request.opine']),
  ('approver', array['request.note', 'request.opine']),
  ('secrecy-reviewer', array['request.note', 'request.opine']),
  -- One who is asked for an opinion sees that case and no board.
  ('contributor', array['request.opine'])
) given (role, acts), unnest(acts) act;
