-- Requests, and numbers in series.
create table gongkai.number_series (
  agency_id text not null references gongkai.agency (id),
  -- What is numbered: requests, and later each kind of letter.
  series text not null check (series ~ '^[a-z][a-z.-]{0,39}$'),
  year integer not null check (year between 2000 and 2100),
  -- The last number given; the row is locked until the transaction that takes a number ends, so that none is given twice and none is lost.
  last integer not null check (last >= 0),
  primary key (agency_id, series, year)
);

-- One matter that is counted. A form with several matters makes several, each a case of its own.
create table gongkai.request (
  case_id text primary key,
  agency_id text not null references gongkai.agency (id),
  registration_number text not null check (char_length(registration_number) between 1 and 60),
  form_id text not null check (form_id <> ''),
  item integer not null check (item between 1 and 99),
  -- disclosure: Article 27; record-correction: Article 41, which is no request that the report counts.
  kind text not null check (kind in ('disclosure', 'record-correction')),
  applicant_id text not null,
  content text not null check (char_length(content) between 1 and 10000),
  supply_form text not null check (supply_form in ('paper', 'electronic', 'inspection', 'any')),
  assigned_to text references gongkai.person (id),
  version integer not null default 1,
  unique (agency_id, registration_number),
  unique (agency_id, form_id, item),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id),
  foreign key (applicant_id, agency_id) references gongkai.applicant (id, agency_id)
);
create index request_agency on gongkai.request (agency_id, case_id);
create index request_applicant on gongkai.request (agency_id, applicant_id);
create index open_period_due on gongkai.open_period (agency_id, open, coalesce(answer_due, '9999-12-31'::date), case_id);

call gongkai.keep_to_agency('gongkai.number_series');
call gongkai.keep_to_agency('gongkai.request');
-- What a request says may name people, who can have it erased: it is in no history.
call gongkai.record_changes('gongkai.request', '{content}');
grant select, insert, update (last) on gongkai.number_series to gongkai_application;
grant select, insert on gongkai.request to gongkai_application;
grant update (assigned_to, version) on gongkai.request to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['request.register', 'request.handle', 'request.read', 'request.assign']),
  ('head', array['request.register', 'request.handle', 'request.read', 'request.assign', 'request.decide']),
  ('reviewer', array['request.read']),
  ('legal', array['request.read']),
  ('approver', array['request.read', 'request.decide']),
  ('secrecy-reviewer', array['request.read'])
) given (role, acts), unnest(acts) act;
