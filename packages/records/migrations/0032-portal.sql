-- What the public's pages need beside what is published: how the working body is reached, what an applicant is told of the
-- own request, what the applicant says of its handling, and word to every process that the public sees something new.

-- The working body's name, address, hours and ways to reach it (Article 12, paragraph 2); the guide is made of it.
create table gongkai.agency_contact (
  agency_id text not null references gongkai.agency (id),
  -- Which of its offices; the one for disclosure is the only one that the law names.
  office text not null default 'disclosure' check (office = 'disclosure'),
  office_name text not null check (char_length(office_name) between 1 and 100),
  address text not null check (char_length(address) between 1 and 200),
  postcode text check (postcode ~ '^[0-9]{6}$'),
  hours text not null check (char_length(hours) between 1 and 200),
  phone text not null check (char_length(phone) between 1 and 60),
  fax text check (char_length(fax) between 1 and 60),
  email text check (char_length(email) between 3 and 120),
  -- Ways beside the two that may never be refused (handing in and post) that the agency binds itself to: online, fax, email.
  channels text[] not null default '{online}' check (channels <@ array['online', 'fax', 'email']),
  -- Where complaints about openness go: the competent department above.
  complaints text check (char_length(complaints) between 1 and 300),
  version integer not null default 1,
  primary key (agency_id, office)
);

-- What an applicant says of how the request was handled; once, after it ended.
create table gongkai.request_evaluation (
  case_id text primary key,
  agency_id text not null references gongkai.agency (id),
  score integer not null check (score between 1 and 5),
  words text check (char_length(words) between 1 and 500),
  on_day date not null,
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);

call gongkai.keep_to_agency('gongkai.agency_contact');
call gongkai.keep_to_agency('gongkai.request_evaluation');
call gongkai.record_changes('gongkai.agency_contact');
-- What it says may name people, who can have it erased: it is in no history.
call gongkai.record_changes('gongkai.request_evaluation', '{words}');
grant select, insert on gongkai.agency_contact, gongkai.request_evaluation to gongkai_application;
grant update (office_name, address, postcode, hours, phone, fax, email, channels, complaints, version) on gongkai.agency_contact to gongkai_application;

insert into gongkai.permission (role, act) values
  ('head', 'agency.set-contact'), ('clerk', 'agency.set-contact');

create view gongkai.public_agency_contact with (security_barrier) as
  select c.agency_id, c.office_name, c.address, c.postcode, c.hours, c.phone, c.fax, c.email, c.channels, c.complaints from gongkai.agency_contact c;
grant select on gongkai.public_agency_contact to gongkai_public;

-- Which receipt is presented: the one whose number and code both fit the settings of the transaction.
create view gongkai.citizen_receipt with (security_barrier) as
  select r.agency_id, r.case_id, r.receipt_number, r.issued_on
  from gongkai.case_receipt r
  where r.receipt_number = nullif(current_setting('gongkai.receipt', true), '')
    and r.code_hash = nullif(current_setting('gongkai.receipt_code_hash', true), '');

-- The request as its applicant knows it. A decision that has not gone out yet is none to the applicant.
create view gongkai.citizen_request with (security_barrier) as
  select r.agency_id, r.case_id, q.registration_number, q.kind, q.content, q.supply_form, q.archived_on,
    p.answer_due, case p.stage when 'decided' then 'handling' else p.stage end as stage, p.open
  from gongkai.citizen_receipt r
  join gongkai.request q on q.agency_id = r.agency_id and q.case_id = r.case_id
  join gongkai.open_period p on p.agency_id = r.agency_id and p.case_id = r.case_id;

-- What happened, as far as the applicant is told of it: no decision before it goes out, and nobody who was consulted.
create view gongkai.citizen_fact with (security_barrier) as
  select f.ordinality as position, f.value ->> 'what' as what, (f.value ->> 'on')::date as on_day,
    (f.value ->> 'deadline')::date as deadline, (f.value ->> 'days')::integer as days, (f.value ->> 'until')::date as until
  from gongkai.citizen_receipt r
  join gongkai.open_period p on p.agency_id = r.agency_id and p.case_id = r.case_id,
  jsonb_array_elements(p.facts) with ordinality f
  where f.value ->> 'what' in ('received', 'confirmed', 'correctionNotified', 'correctionReceived', 'thirdPartyAsked', 'jointMakerAsked',
    'extended', 'delayed', 'feeNotified', 'feePaid', 'served', 'withdrawn', 'lapsed');

create view gongkai.citizen_fee with (security_barrier) as
  select f.amount, f.notified_on, f.paid_on, f.paid_amount, f.waived_on, f.refunded_on, f.refund_amount
  from gongkai.citizen_receipt r join gongkai.fee f on f.agency_id = r.agency_id and f.case_id = r.case_id
  where f.notified_on is not null;

-- Files that went to the applicant: the sealed letter and what was enclosed; no letter to anybody else, no draft.
create view gongkai.citizen_file with (security_barrier) as
  select distinct f.id as file_id, f.name, f.bytes, f.content_type, f.sha256, f.state, l.kind as letter_kind, d.on_day
  from gongkai.citizen_receipt r
  join gongkai.letter l on l.agency_id = r.agency_id and l.case_id = r.case_id and l.state = 'delivered' and l.addressee is null and l.party is null
  join gongkai.delivery d on d.agency_id = l.agency_id and d.letter_id = l.id
  join gongkai.case_file f on f.agency_id = r.agency_id and f.case_id = r.case_id and f.state <> 'infected' and (
    exists (select from gongkai.seal s where s.agency_id = l.agency_id and s.letter_id = l.id and s.file_id = f.id)
    or exists (select from gongkai.delivery_file e where e.agency_id = d.agency_id and e.delivery_id = d.id and e.file_id = f.id));

create view gongkai.citizen_evaluation with (security_barrier) as
  select e.score, e.words, e.on_day
  from gongkai.citizen_receipt r join gongkai.request_evaluation e on e.agency_id = r.agency_id and e.case_id = r.case_id;

grant select on gongkai.citizen_receipt, gongkai.citizen_request, gongkai.citizen_fact, gongkai.citizen_fee, gongkai.citizen_file,
  gongkai.citizen_evaluation to gongkai_citizen;

-- Pages are kept by every process until the public sees something new; each is told when the transaction ends, never before.
create function gongkai.tell_public() returns trigger
  language plpgsql
as $$
begin
  perform pg_notify('gongkai_public', '');
  return null;
end
$$;
create trigger tell_public after insert or update or delete on gongkai.published_item for each statement execute function gongkai.tell_public();
create trigger tell_public after insert or update or delete on gongkai.published_file for each statement execute function gongkai.tell_public();
create trigger tell_public after insert or update or delete on gongkai.agency for each statement execute function gongkai.tell_public();
create trigger tell_public after insert or update or delete on gongkai.agency_contact for each statement execute function gongkai.tell_public();
create trigger tell_public after insert or update or delete on gongkai.filed_report for each statement execute function gongkai.tell_public();
