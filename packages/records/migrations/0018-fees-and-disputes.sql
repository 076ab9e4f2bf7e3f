-- Processing fees, and the register of reconsideration and litigation.

-- The fee of a request. Whether its notice and its payment stand, when the notice arrived and by when to pay is said by the
-- facts of the request's clock alone: a step that was struck there takes the notice or the payment with it.
create table gongkai.fee (
  case_id text primary key,
  agency_id text not null references gongkai.agency (id),
  -- By items or by pages, never both: one row a request, one basis a row.
  basis text not null check (basis in ('item', 'page')),
  quantity integer not null check (quantity between 1 and 1000000),
  -- Items or pages that came before in the calendar month and moved the bands; 0 where they are not added up.
  earlier integer not null check (earlier >= 0),
  -- Yuan.
  amount integer not null check (amount > 0),
  -- Stretches of one price: from, to, price, count.
  working jsonb not null check (jsonb_typeof(working) = 'array'),
  assessed_on date not null,
  notified_on date,
  paid_on date,
  paid_amount integer check (paid_amount > 0),
  receipt_number text check (receipt_number ~ '^[A-Za-z0-9-]{1,40}$'),
  refunded_on date,
  refund_amount integer check (refund_amount > 0),
  refund_reason text check (refund_reason in ('overcharged', 'not-chargeable', 'decision-revoked', 'other')),
  waived_on date,
  waive_reason text check (waive_reason in ('hardship', 'assessed-wrongly', 'not-excessive', 'other')),
  version integer not null default 1,
  check ((paid_on is null) = (paid_amount is null)),
  check ((refunded_on is null) = (refund_amount is null) and (refunded_on is null) = (refund_reason is null)),
  check ((waived_on is null) = (waive_reason is null)),
  check (refund_amount <= paid_amount),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);
create index fee_agency_day on gongkai.fee (agency_id, coalesce(notified_on, assessed_on), case_id);

-- A reconsideration or a suit in which the agency is respondent or defendant.
create table gongkai.dispute (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  kind text not null check (kind in ('reconsideration', 'litigation-direct', 'litigation-after-reconsideration')),
  instance text not null check (instance in ('first', 'second', 'retrial')),
  -- The body or court by its name, and its number of the case.
  body_name text not null check (char_length(body_name) between 1 and 100),
  body_case_number text check (char_length(body_case_number) between 1 and 60),
  accepted_on date not null,
  -- What it is against: the decision or the lapse of the case, silence, or another act (a correction notice, a fee …).
  against text not null check (against in ('decision', 'lapse', 'silence', 'other')),
  -- The reconsideration before a suit; the instance before an appeal.
  prior_dispute_id text,
  version integer not null default 1,
  unique (id, agency_id, case_id),
  check (instance = 'first' or kind <> 'reconsideration'),
  check (instance = 'first' or prior_dispute_id is not null),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id),
  foreign key (prior_dispute_id, agency_id, case_id) references gongkai.dispute (id, agency_id, case_id)
);
create index dispute_agency_day on gongkai.dispute (agency_id, accepted_on, id);
create index dispute_case on gongkai.dispute (agency_id, case_id);
-- What was brought on is brought on once.
create unique index dispute_next_instance on gongkai.dispute (agency_id, prior_dispute_id) where instance <> 'first';

alter table gongkai.case_file add constraint case_file_of_agency_and_case unique (id, agency_id, case_id);

-- What happened to a dispute, in the order in which it was entered; days and codes.
create table gongkai.dispute_event (
  agency_id text not null,
  dispute_id text not null,
  position integer not null check (position between 1 and 200),
  case_id text not null,
  what text not null check (what in ('copy-received', 'answered', 'hearing', 'result')),
  on_day date not null,
  procedure text check (procedure in ('ordinary', 'simplified')),
  result text check (result in ('upheld', 'corrected', 'other')),
  -- How it was corrected, or in what other way it ended.
  manner text check (manner in ('revoked', 'changed', 'unlawful', 'ordered-to-act', 'withdrawn', 'rejected', 'terminated', 'mediated', 'transferred')),
  -- What was wrong, and the ground that the decision names.
  fault text check (fault in ('facts', 'evidence', 'ground', 'procedure', 'late', 'search', 'reasons', 'authority', 'remedies', 'consultation', 'duty', 'other')),
  ground text check (ground ~ '^[A-Za-z0-9.()/-]{1,40}$'),
  document_number text check (char_length(document_number) between 1 and 60),
  file_id text,
  primary key (agency_id, dispute_id, position),
  check ((what = 'copy-received') = (procedure is not null)),
  check ((what = 'result') = (result is not null)),
  check (what = 'result' or (manner is null and fault is null and ground is null)),
  check (case result
    when 'upheld' then manner is null and fault is null
    when 'corrected' then manner in ('revoked', 'changed', 'unlawful', 'ordered-to-act') and fault is not null
    when 'other' then manner in ('withdrawn', 'rejected', 'terminated', 'mediated', 'transferred') and fault is null
    else true end),
  foreign key (dispute_id, agency_id, case_id) references gongkai.dispute (id, agency_id, case_id),
  -- Only a file of that case.
  foreign key (file_id, agency_id, case_id) references gongkai.case_file (id, agency_id, case_id)
);
create unique index dispute_event_once on gongkai.dispute_event (agency_id, dispute_id, what) where what <> 'hearing';

call gongkai.keep_to_agency('gongkai.fee');
call gongkai.keep_to_agency('gongkai.dispute');
call gongkai.keep_to_agency('gongkai.dispute_event');
call gongkai.record_changes('gongkai.fee');
call gongkai.record_changes('gongkai.dispute', '{body_name}');
call gongkai.record_changes('gongkai.dispute_event');
grant select, insert on gongkai.fee, gongkai.dispute, gongkai.dispute_event to gongkai_application;
grant update (basis, quantity, earlier, amount, working, assessed_on, notified_on, paid_on, paid_amount, receipt_number,
  refunded_on, refund_amount, refund_reason, waived_on, waive_reason, version) on gongkai.fee to gongkai_application;
grant update (version) on gongkai.dispute to gongkai_application;
grant delete on gongkai.dispute_event to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['fee.read', 'fee.assess', 'fee.notify', 'fee.receive', 'dispute.read', 'dispute.register', 'dispute.handle']),
  ('head', array['fee.read', 'fee.assess', 'fee.notify', 'fee.receive', 'fee.refund', 'fee.waive', 'dispute.read', 'dispute.register', 'dispute.handle']),
  ('reviewer', array['fee.read', 'dispute.read']),
  ('legal', array['fee.read', 'dispute.read', 'dispute.register', 'dispute.handle']),
  ('approver', array['fee.read', 'fee.waive', 'dispute.read'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_fee_or_dispute check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator') or act !~ '^(fee|dispute)\.');
