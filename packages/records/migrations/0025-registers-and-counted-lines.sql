-- What the annual report counts: of requests a narrow line each, and the registers of what table 2 asks for.

-- The day on which the last corrected application was received; null where none was.
alter table gongkai.open_period add column corrected_on date;
grant update (corrected_on) on gongkai.open_period to gongkai_application;
alter table gongkai.open_period disable trigger require_event_on_update;
update gongkai.open_period p set corrected_on = (
    select max((f ->> 'on')::date) from jsonb_array_elements(p.facts) f where f ->> 'what' = 'correctionReceived')
  where p.facts @> '[{"what": "correctionReceived"}]';
alter table gongkai.open_period enable trigger require_event_on_update;

-- One pass over an agency's lines gives table 3: every day that a setting may count by stands in the line.
alter table gongkai.board_line
  add column received_on date,
  add column corrected_on date,
  add column decided_on date,
  add column ended_on date,
  -- Place among the matters of one form.
  add column item integer not null default 1;

create or replace function gongkai.draw_board(of_agency text, of_cases text[]) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    insert into gongkai.board_line (agency_id, case_id, registration_number, number_year, number_seq, kind, applicant_id, applicant_kind, assigned_to,
        restricted, open, stage, due, arrived_on, counted_on, counted, outcome, received_on, corrected_on, decided_on, ended_on, item)
      select r.agency_id, r.case_id, r.registration_number, coalesce(r.number_year, extract(year from p.arrived_on)::integer), coalesce(r.number_seq, 0),
        r.kind, r.applicant_id, a.kind, r.assigned_to, c.restricted, p.open, coalesce(p.stage, 'handling'), coalesce(p.answer_due, '9999-12-31'::date),
        coalesce(p.arrived_on, '0001-01-01'::date), coalesce(p.received_on, p.arrived_on, '0001-01-01'::date), r.counted, p.outcome,
        p.received_on, p.corrected_on, p.decided_on, p.ended_on, r.item
      from gongkai.request r
      join gongkai.open_period p on p.agency_id = r.agency_id and p.case_id = r.case_id
      join gongkai.applicant a on a.agency_id = r.agency_id and a.id = r.applicant_id
      join gongkai.case_record c on c.id = r.case_id
      where r.agency_id = of_agency and r.case_id = any (of_cases)
    on conflict (agency_id, case_id) do update set
      applicant_kind = excluded.applicant_kind, assigned_to = excluded.assigned_to, restricted = excluded.restricted, open = excluded.open,
      stage = excluded.stage, due = excluded.due, arrived_on = excluded.arrived_on, counted_on = excluded.counted_on, outcome = excluded.outcome,
      received_on = excluded.received_on, corrected_on = excluded.corrected_on, decided_on = excluded.decided_on, ended_on = excluded.ended_on;
  end;
select gongkai.draw_board(a.id, array(select r.case_id from gongkai.request r where r.agency_id = a.id)) from gongkai.agency a;

-- Licences, penalties, coercion, fees and procurement: an entry each, or a month's figure with where it comes from.
create table gongkai.register_entry (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  register text not null check (register in ('licensing', 'penalties', 'coercion', 'fees', 'procurement')),
  span text not null check (span in ('day', 'month')),
  -- The day of the decision, the payment or the result; of a month its last day.
  on_day date not null,
  -- Decisions, or items procured; of fees the payments, which the form does not print.
  count integer not null check (count >= 0),
  -- 万元; null in a register of decisions.
  amount numeric(18, 6) check (amount >= 0),
  title text not null check (char_length(title) between 1 and 200),
  source text not null check (char_length(source) between 1 and 200),
  -- Taken back as entered in error: it counts in no year.
  struck_on date,
  version integer not null default 1,
  check (span = 'month' or count <= 1),
  check ((register in ('fees', 'procurement')) = (amount is not null))
);
create index register_entry_list on gongkai.register_entry (agency_id, register, on_day, id);

-- Rules (规章) and normative documents (行政规范性文件): made, published, repealed.
create table gongkai.normative_document (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  kind text not null check (kind in ('rule', 'normativeDocument')),
  title text not null check (char_length(title) between 1 and 200),
  document_number text check (char_length(document_number) between 1 and 60),
  made_on date not null,
  published_on date check (published_on >= made_on),
  repealed_on date check (repealed_on >= made_on),
  -- What repealed it, or that it lapsed.
  repealed_by text check (char_length(repealed_by) between 1 and 200),
  struck_on date,
  version integer not null default 1,
  check (repealed_by is null or repealed_on is not null)
);
create index normative_document_list on gongkai.normative_document (agency_id, kind, made_on, id);

call gongkai.keep_to_agency('gongkai.register_entry');
call gongkai.keep_to_agency('gongkai.normative_document');
call gongkai.record_changes('gongkai.register_entry');
call gongkai.record_changes('gongkai.normative_document');
grant select, insert on gongkai.register_entry, gongkai.normative_document to gongkai_application;
grant update (on_day, count, amount, title, source, struck_on, version) on gongkai.register_entry to gongkai_application;
grant update (title, document_number, made_on, published_on, repealed_on, repealed_by, struck_on, version) on gongkai.normative_document to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['register.read', 'register.enter']),
  ('head', array['register.read', 'register.enter']),
  ('reviewer', array['register.read']),
  ('legal', array['register.read']),
  ('approver', array['register.read']),
  ('contributor', array['register.read', 'register.enter']),
  ('supervisor', array['register.read'])
) given (role, acts), unnest(acts) act;
