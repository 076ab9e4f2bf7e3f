-- Complaints about disclosure (投诉举报), and what comes of them: improvement orders, public criticism, accountability.

-- 责令改正. It stands with the agency that issued it; the one that is to mend reads it too. It says nothing of a complaint.
create table gongkai.improvement_order (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  to_agency_id text not null references gongkai.agency (id),
  title text not null check (char_length(title) between 1 and 100),
  matter text not null check (char_length(matter) between 1 and 2000),
  issued_on date not null,
  due_on date not null check (due_on >= issued_on),
  state text not null default 'open' check (state in ('open', 'answered', 'accepted', 'withdrawn')),
  -- What was answered, with its day, and what was said to it: one entry a round, the last one last.
  rounds jsonb not null default '[]' check (jsonb_typeof(rounds) = 'array'),
  ended_on date,
  reason text check (char_length(reason) between 1 and 500),
  version integer not null default 1,
  unique (id, agency_id),
  check ((state in ('accepted', 'withdrawn')) = (ended_on is not null)),
  check ((state = 'withdrawn') = (reason is not null))
);
create index improvement_order_list on gongkai.improvement_order (agency_id, issued_on desc, id desc);
create index improvement_order_to on gongkai.improvement_order (to_agency_id, issued_on desc, id desc);

create table gongkai.complaint (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  -- Whom it is about: an agency below, or the one that handles it.
  about_agency_id text not null references gongkai.agency (id),
  receipt_number text not null check (receipt_number ~ '^[A-Z0-9-]{4,40}$'),
  way text not null check (way in ('portal', 'visit', 'post', 'phone', 'passed-on')),
  ground text not null check (ground in ('unpublished', 'mishandled', 'other')),
  subject text not null check (char_length(subject) between 1 and 100),
  text text not null check (char_length(text) between 1 and 5000),
  shown_name text check (char_length(shown_name) between 1 and 100),
  received_on date not null,
  assigned_to text references gongkai.person (id),
  state text not null default 'received' check (state in ('received', 'drafted', 'decided', 'closed')),
  -- What was found, told to the complainant once it is decided.
  outcome text check (outcome in ('unfounded', 'founded')),
  finding text check (char_length(finding) between 1 and 5000),
  drafted_by text references gongkai.person (id),
  decided_by text references gongkai.person (id),
  ended_on date,
  -- Why it was closed with no decision.
  reason text check (reason ~ '^[a-z][a-z-]{0,39}$'),
  reason_words text check (char_length(reason_words) between 1 and 500),
  order_id text,
  sender_erased_on date,
  version integer not null default 1,
  unique (id, agency_id),
  unique (agency_id, receipt_number),
  check ((state in ('decided', 'closed')) = (ended_on is not null)),
  check (state not in ('drafted', 'decided') or (outcome is not null and finding is not null and drafted_by is not null)),
  check ((state = 'decided') = (decided_by is not null)),
  check ((state = 'closed') = (reason is not null)),
  check (order_id is null or (state = 'decided' and outcome = 'founded')),
  foreign key (order_id, agency_id) references gongkai.improvement_order (id, agency_id)
);
create index complaint_list on gongkai.complaint (agency_id, received_on desc, id desc);
create index complaint_open on gongkai.complaint (agency_id, received_on) where state in ('received', 'drafted');
create index complaint_kept on gongkai.complaint (agency_id, ended_on) where sender_erased_on is null;

-- What the complainant holds: a number and a code, of which only the hash is kept.
create table gongkai.complaint_receipt (
  agency_id text not null,
  receipt_number text not null check (receipt_number ~ '^[A-Z0-9-]{4,40}$'),
  complaint_id text not null,
  submission_key text not null check (submission_key ~ '^[\x21-\x7e]{8,200}$'),
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  primary key (agency_id, receipt_number),
  unique (agency_id, submission_key),
  foreign key (complaint_id, agency_id) references gongkai.complaint (id, agency_id)
);
create index complaint_receipt_number on gongkai.complaint_receipt (receipt_number);

-- 通报批评: the notice as it went out.
create table gongkai.public_criticism (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  of_agency_id text not null references gongkai.agency (id),
  -- The order that was not followed, or that a complaint led to; null where there was none.
  order_id text,
  title text not null check (char_length(title) between 1 and 100),
  notice text not null check (char_length(notice) between 1 and 5000),
  issued_on date not null,
  version integer not null default 1,
  unique (id, agency_id),
  foreign key (order_id, agency_id) references gongkai.improvement_order (id, agency_id)
);
create index public_criticism_list on gongkai.public_criticism (agency_id, issued_on desc, id desc);
create index public_criticism_of on gongkai.public_criticism (of_agency_id, issued_on desc, id desc);

-- 责任追究: who answered for what, and how. Its words name people: they stand in their row alone, and few may read them.
create table gongkai.accountability (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  of_agency_id text not null references gongkai.agency (id),
  order_id text,
  whom text not null check (char_length(whom) between 1 and 100),
  measure text not null check (measure ~ '^[a-z][a-z-]{0,39}$'),
  matter text not null check (char_length(matter) between 1 and 2000),
  on_day date not null,
  struck_on date,
  version integer not null default 1,
  unique (id, agency_id),
  foreign key (order_id, agency_id) references gongkai.improvement_order (id, agency_id)
);
create index accountability_list on gongkai.accountability (agency_id, on_day desc, id desc);

call gongkai.keep_to_agency('gongkai.improvement_order');
call gongkai.keep_to_agency('gongkai.complaint');
call gongkai.keep_to_agency('gongkai.complaint_receipt');
call gongkai.keep_to_agency('gongkai.public_criticism');
call gongkai.keep_to_agency('gongkai.accountability');
call gongkai.record_changes('gongkai.improvement_order');
call gongkai.record_changes('gongkai.complaint', '{subject,text,shown_name,finding,reason_words}');
call gongkai.record_changes('gongkai.complaint_receipt', '{code_hash,submission_key}');
call gongkai.record_changes('gongkai.public_criticism');
call gongkai.record_changes('gongkai.accountability', '{whom,matter}');
create policy told_to_agency on gongkai.improvement_order for select using (to_agency_id = (select gongkai.current_agency()));
create policy told_to_agency on gongkai.public_criticism for select using (of_agency_id = (select gongkai.current_agency()));
grant select, insert on gongkai.improvement_order, gongkai.complaint, gongkai.public_criticism, gongkai.accountability to gongkai_application;
-- The code's hash is written and never read back.
grant select (agency_id, receipt_number, complaint_id, submission_key), insert on gongkai.complaint_receipt to gongkai_application;
grant update (state, rounds, due_on, ended_on, reason, version) on gongkai.improvement_order to gongkai_application;
grant update (assigned_to, state, outcome, finding, drafted_by, decided_by, ended_on, reason, reason_words, order_id, subject, text, shown_name,
  sender_erased_on, version) on gongkai.complaint to gongkai_application;
grant update (struck_on, version) on gongkai.accountability to gongkai_application;

alter table gongkai.sender_field drop constraint sender_field_of_kind_check;
alter table gongkai.sender_field add constraint sender_field_of_kind_check check (of_kind in ('comment', 'message', 'complaint'));

-- The complainant's own view: no officer, no order but that there is one.
create view gongkai.citizen_complaint with (security_barrier) as
  select r.receipt_number, a.name as agency_name, b.name as about_agency_name, c.subject, c.received_on, c.state,
    case when c.state = 'decided' then c.outcome end as outcome, case when c.state = 'decided' then c.finding end as finding, c.ended_on,
    c.reason, c.reason_words, c.order_id is not null as ordered
  from gongkai.complaint_receipt r
  join gongkai.complaint c on c.agency_id = r.agency_id and c.id = r.complaint_id
  join gongkai.agency a on a.id = c.agency_id
  join gongkai.agency b on b.id = c.about_agency_id
  where r.receipt_number = nullif(current_setting('gongkai.receipt', true), '')
    and r.code_hash = nullif(current_setting('gongkai.receipt_code_hash', true), '');
grant select on gongkai.citizen_complaint to gongkai_citizen;

-- As present_message_receipt, for receipts of complaints; wrong codes are counted in the same place.
create function gongkai.present_complaint_receipt(number text, hash_of_code text, at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  hashed text := encode(sha256(convert_to('complaint ' || number, 'UTF8')), 'hex');
  attempt gongkai.receipt_attempt;
begin
  delete from gongkai.receipt_attempt a where a.number_hash in (
    select old.number_hash from gongkai.receipt_attempt old where old.since < at - interval '15 minutes' for update skip locked);
  insert into gongkai.receipt_attempt as a (number_hash, wrong, since) values (hashed, 0, at)
    on conflict (number_hash) do update set wrong = a.wrong returning * into attempt;
  if attempt.wrong >= 10 then
    return 'limited';
  end if;
  if exists (select from gongkai.complaint_receipt r where r.receipt_number = number and r.code_hash = hash_of_code) then
    delete from gongkai.receipt_attempt a where a.number_hash = hashed;
    return 'right';
  end if;
  update gongkai.receipt_attempt a set wrong = a.wrong + 1 where a.number_hash = hashed;
  return 'wrong';
end
$$;
revoke execute on function gongkai.present_complaint_receipt from public;
grant execute on function gongkai.present_complaint_receipt to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['complaint.read', 'complaint.handle', 'improvement-order.read', 'improvement-order.answer', 'public-criticism.read']),
  ('head', array['complaint.read', 'complaint.handle', 'complaint.decide', 'improvement-order.read', 'improvement-order.answer',
    'improvement-order.issue', 'public-criticism.read', 'public-criticism.issue', 'accountability.read', 'accountability.write']),
  ('legal', array['complaint.read', 'improvement-order.read', 'public-criticism.read']),
  ('approver', array['improvement-order.read', 'public-criticism.read']),
  ('supervisor', array['complaint.read', 'complaint.handle', 'sender.unmask', 'improvement-order.read', 'public-criticism.read'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_complaint check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator')
  or act !~ '^(complaint|improvement-order|public-criticism|accountability)\.');
-- Who answered for what is the heads' to read, and nobody else's.
alter table gongkai.permission add constraint accountability_is_for_heads check (act !~ '^accountability\.' or role = 'head');
