-- What an agency must publish, what is sent in to it, and what the public says to it.

-- Thresholds and clocks that no law fixes: an agency may set its own.
create table gongkai.openness_setting (
  agency_id text not null references gongkai.agency (id),
  setting text not null check (setting ~ '^[a-z][a-z.-]{1,59}$'),
  value integer not null check (value between 0 and 100000),
  version integer not null default 1,
  primary key (agency_id, setting)
);

-- A line of a standard catalogue (基层政务公开标准化目录): matter, content, basis, time limit, body, channel, audience, level.
create table gongkai.duty (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  -- 领域: compulsory education, social assistance …
  field text not null check (char_length(field) between 1 and 100),
  matter text not null check (char_length(matter) between 1 and 200),
  content text not null check (char_length(content) between 1 and 1000),
  basis text not null check (char_length(basis) between 1 and 1000),
  -- As the catalogue words it; what is counted stands in the cycle.
  time_limit text not null check (char_length(time_limit) between 1 and 200),
  body text not null check (char_length(body) between 1 and 200),
  channel text not null check (char_length(channel) between 1 and 200),
  audience text not null check (char_length(audience) between 1 and 200),
  level text not null check (char_length(level) between 1 and 100),
  -- on-change: once within so many working days of each making or change; standing: kept there, with no clock.
  cycle text not null check (cycle in ('on-change', 'monthly', 'quarterly', 'yearly', 'standing')),
  working_days integer check (working_days between 1 and 250),
  -- Of a yearly duty its last day, MM-DD.
  year_day text check (year_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  owner_person_id text references gongkai.person (id),
  owner_unit text check (char_length(owner_unit) between 1 and 100),
  -- From when it counts, and until when.
  since date not null,
  ended_on date,
  version integer not null default 1,
  unique (id, agency_id),
  check ((cycle = 'on-change') = (working_days is not null)),
  check ((cycle = 'yearly') = (year_day is not null))
);
create index duty_list on gongkai.duty (agency_id, field, id);

-- An item by which a duty is done.
create table gongkai.item_duty (
  agency_id text not null,
  item_id text not null,
  duty_id text not null,
  linked_on date not null,
  primary key (agency_id, duty_id, item_id),
  foreign key (item_id, agency_id) references gongkai.catalogue_item (id, agency_id),
  foreign key (duty_id, agency_id) references gongkai.duty (id, agency_id)
);
create index item_duty_item on gongkai.item_duty (agency_id, item_id);

-- Units that send information in (信息报送). An item names its unit in contributed_by, by id or by name.
create table gongkai.contributing_unit (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  name text not null check (char_length(name) between 1 and 100),
  ended_on date,
  version integer not null default 1,
  unique (id, agency_id),
  unique (agency_id, name)
);

create table gongkai.contribution (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  unit_id text not null,
  title text not null check (char_length(title) between 1 and 200),
  body text not null check (octet_length(body) <= 200000),
  sent_by text not null references gongkai.person (id),
  sent_on date not null,
  state text not null default 'sent' check (state in ('sent', 'taken-on', 'declined')),
  decided_on date,
  -- The draft that was made of it.
  item_id text,
  reason text check (char_length(reason) between 1 and 500),
  version integer not null default 1,
  unique (id, agency_id),
  check ((state = 'sent') = (decided_on is null)),
  check ((state = 'declined') = (reason is not null)),
  foreign key (unit_id, agency_id) references gongkai.contributing_unit (id, agency_id),
  foreign key (item_id, agency_id) references gongkai.catalogue_item (id, agency_id)
);
create index contribution_list on gongkai.contribution (agency_id, sent_on desc, id desc);

-- 征求意见.
create table gongkai.consultation (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  title text not null check (char_length(title) between 1 and 200),
  body text not null check (octet_length(body) <= 500000),
  -- [{id, kind: text | one | many, words, options: [words]}]
  questions json not null default '[]',
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  state text not null default 'draft' check (state in ('draft', 'open', 'closed', 'discarded')),
  -- What was taken up: [{point, verdict: adopted | partly | not-adopted, reason}].
  summary text check (char_length(summary) between 1 and 10000),
  points json not null default '[]',
  summary_on date,
  version integer not null default 1,
  unique (id, agency_id),
  check (summary_on is null or (state = 'closed' and summary is not null))
);
create index consultation_list on gongkai.consultation (agency_id, from_day desc, id desc);
create index consultation_running on gongkai.consultation (agency_id, to_day) where state = 'open';
create index consultation_newest on gongkai.consultation (from_day desc, id desc) where state in ('open', 'closed');

create table gongkai.consultation_comment (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null,
  consultation_id text not null,
  -- One sending of the form, however often it arrives.
  submission_key text not null check (submission_key ~ '^[\x21-\x7e]{8,200}$'),
  text text not null check (char_length(text) <= 5000),
  -- [{questionId, text} | {questionId, choices: [number]}]
  answers json not null default '[]',
  sent_on date not null,
  -- The name as the public may see it, masked; null where none was given.
  shown_name text check (char_length(shown_name) between 1 and 100),
  state text not null default 'waiting' check (state in ('waiting', 'published', 'withheld')),
  -- What is published, where the office left something out.
  published_text text check (char_length(published_text) between 1 and 5000),
  reason text check (reason ~ '^[a-z][a-z-]{0,39}$'),
  version integer not null default 1,
  unique (id, agency_id),
  unique (agency_id, consultation_id, submission_key),
  check ((state = 'published') = (published_text is not null)),
  check ((state = 'withheld') = (reason is not null)),
  foreign key (consultation_id, agency_id) references gongkai.consultation (id, agency_id)
);
create index consultation_comment_list on gongkai.consultation_comment (agency_id, consultation_id, sent_on desc, id desc);

-- 公众留言. One that is handed over has a row at each agency that had it; all name the first.
create table gongkai.public_message (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  root_id text not null,
  receipt_number text not null check (receipt_number ~ '^[A-Z0-9-]{4,40}$'),
  subject text not null check (char_length(subject) between 1 and 100),
  text text not null check (char_length(text) between 1 and 5000),
  shown_name text check (char_length(shown_name) between 1 and 100),
  sent_on date not null,
  -- When this agency got it: its clock runs from there.
  received_on date not null check (received_on >= sent_on),
  from_agency_id text references gongkai.agency (id),
  assigned_to text references gongkai.person (id),
  state text not null default 'received' check (state in ('received', 'drafted', 'answered', 'handed-over', 'closed')),
  reply text check (char_length(reply) between 1 and 10000),
  drafted_by text references gongkai.person (id),
  approved_by text references gongkai.person (id),
  ended_on date,
  handed_to text references gongkai.agency (id),
  reason text check (reason ~ '^[a-z][a-z-]{0,39}$'),
  -- Words to the sender, of a handing over or a closing.
  reason_words text check (char_length(reason_words) between 1 and 500),
  -- As the public sees it; null where the answer is the sender's alone.
  published_on date,
  published_subject text check (char_length(published_subject) between 1 and 100),
  published_text text check (char_length(published_text) between 1 and 5000),
  version integer not null default 1,
  unique (id, agency_id),
  check ((state in ('answered', 'handed-over', 'closed')) = (ended_on is not null)),
  check (state not in ('drafted', 'answered') or reply is not null),
  check ((state = 'handed-over') = (handed_to is not null)),
  check ((state in ('handed-over', 'closed')) = (reason is not null)),
  check (published_on is null or (state = 'answered' and published_subject is not null and published_text is not null))
);
create index public_message_list on gongkai.public_message (agency_id, received_on desc, id desc);
create index public_message_open on gongkai.public_message (agency_id, received_on) where state in ('received', 'drafted');
create index public_message_published on gongkai.public_message (published_on desc, id desc) where published_on is not null;
create index public_message_root on gongkai.public_message (root_id);

-- What the sender holds: a number and a code, of which only the hash is kept; it stays with the agency that got it first.
create table gongkai.message_receipt (
  agency_id text not null,
  receipt_number text not null check (receipt_number ~ '^[A-Z0-9-]{4,40}$'),
  message_id text not null,
  submission_key text not null check (submission_key ~ '^[\x21-\x7e]{8,200}$'),
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  primary key (agency_id, receipt_number),
  unique (agency_id, submission_key),
  foreign key (message_id, agency_id) references gongkai.public_message (id, agency_id)
);
create index message_receipt_number on gongkai.message_receipt (receipt_number);

-- Who wrote a comment or a message, and how to reach them: sealed, out of every history of versions.
create table gongkai.sender_field (
  agency_id text not null references gongkai.agency (id),
  of_kind text not null check (of_kind in ('comment', 'message')),
  of_id text not null,
  field text not null check (field in ('name', 'phone', 'email', 'address')),
  key_id text not null references gongkai.data_key (id),
  sealed bytea not null,
  primary key (agency_id, of_kind, of_id, field)
);
create index sender_field_key on gongkai.sender_field (agency_id, key_id);
create trigger require_current_key before insert or update of sealed, key_id on gongkai.sender_field
  for each row execute function gongkai.require_current_key();

-- What people asked at the openness desk, a month and a way of asking a row.
create table gongkai.desk_count (
  agency_id text not null references gongkai.agency (id),
  -- The month's first day.
  month date not null check (extract(day from month) = 1),
  way text not null check (way in ('counter', 'phone', 'online')),
  count integer not null check (count between 0 and 1000000),
  version integer not null default 1,
  primary key (agency_id, month, way)
);

-- Posts on an account, as the platform exports them.
create table gongkai.account_post (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  channel_id text not null,
  title text not null check (char_length(title) between 1 and 200),
  posted_on date not null,
  category text check (char_length(category) between 1 and 40),
  reads integer check (reads >= 0),
  -- The published item of the same title; null for a post that was born on the account.
  item_id text,
  version integer not null default 1,
  unique (agency_id, channel_id, posted_on, title),
  foreign key (channel_id, agency_id) references gongkai.channel (id, agency_id),
  foreign key (item_id, agency_id) references gongkai.catalogue_item (id, agency_id)
);
create index account_post_list on gongkai.account_post (agency_id, posted_on desc, id desc);

-- A year's count by category, where it is entered by hand and not post by post.
create table gongkai.account_count (
  agency_id text not null references gongkai.agency (id),
  channel_id text not null,
  year integer not null check (year between 2000 and 2100),
  category text not null check (char_length(category) between 1 and 40),
  posts integer not null check (posts between 0 and 1000000),
  version integer not null default 1,
  primary key (agency_id, channel_id, year, category),
  foreign key (channel_id, agency_id) references gongkai.channel (id, agency_id)
);

call gongkai.keep_to_agency('gongkai.openness_setting');
call gongkai.keep_to_agency('gongkai.duty');
call gongkai.keep_to_agency('gongkai.item_duty');
call gongkai.keep_to_agency('gongkai.contributing_unit');
call gongkai.keep_to_agency('gongkai.contribution');
call gongkai.keep_to_agency('gongkai.consultation');
call gongkai.keep_to_agency('gongkai.consultation_comment');
call gongkai.keep_to_agency('gongkai.public_message');
call gongkai.keep_to_agency('gongkai.message_receipt');
call gongkai.keep_to_agency('gongkai.sender_field');
call gongkai.keep_to_agency('gongkai.desk_count');
call gongkai.keep_to_agency('gongkai.account_post');
call gongkai.keep_to_agency('gongkai.account_count');
call gongkai.record_changes('gongkai.openness_setting');
call gongkai.record_changes('gongkai.duty');
call gongkai.record_changes('gongkai.item_duty');
call gongkai.record_changes('gongkai.contributing_unit');
call gongkai.record_changes('gongkai.contribution');
call gongkai.record_changes('gongkai.consultation');
-- What the public wrote may name people, and can be erased: it stands in its row alone.
call gongkai.record_changes('gongkai.consultation_comment', '{text,answers,shown_name,submission_key}');
call gongkai.record_changes('gongkai.public_message', '{subject,text,shown_name}');
call gongkai.record_changes('gongkai.message_receipt', '{code_hash,submission_key}');
call gongkai.record_changes('gongkai.desk_count');
call gongkai.record_changes('gongkai.account_post');
call gongkai.record_changes('gongkai.account_count');
call gongkai.require_events('gongkai.sender_field');

grant select, insert on gongkai.openness_setting, gongkai.duty, gongkai.item_duty, gongkai.contributing_unit, gongkai.contribution,
  gongkai.consultation, gongkai.consultation_comment, gongkai.public_message, gongkai.sender_field, gongkai.desk_count,
  gongkai.account_post, gongkai.account_count to gongkai_application;
-- The code's hash is written and never read back.
grant select (agency_id, receipt_number, message_id, submission_key), insert on gongkai.message_receipt to gongkai_application;
grant update (value, version) on gongkai.openness_setting to gongkai_application;
grant update (field, matter, content, basis, time_limit, body, channel, audience, level, cycle, working_days, year_day, owner_person_id, owner_unit,
  since, ended_on, version) on gongkai.duty to gongkai_application;
grant delete on gongkai.item_duty to gongkai_application;
grant update (name, ended_on, version) on gongkai.contributing_unit to gongkai_application;
grant update (state, decided_on, item_id, reason, version) on gongkai.contribution to gongkai_application;
grant update (title, body, questions, from_day, to_day, state, summary, points, summary_on, version) on gongkai.consultation to gongkai_application;
grant update (state, published_text, reason, version) on gongkai.consultation_comment to gongkai_application;
grant update (assigned_to, state, reply, drafted_by, approved_by, ended_on, handed_to, reason, reason_words, published_on, published_subject,
  published_text, version) on gongkai.public_message to gongkai_application;
grant update (key_id, sealed) on gongkai.sender_field to gongkai_application;
grant delete on gongkai.sender_field to gongkai_application;
grant update (count, version) on gongkai.desk_count to gongkai_application;
grant update (title, posted_on, category, reads, item_id, version) on gongkai.account_post to gongkai_application;
grant delete on gongkai.account_post to gongkai_application;
grant update (posts, version) on gongkai.account_count to gongkai_application;

-- What the public reads: consultations that were opened, comments and answers that were published; no sender, no officer.
create view gongkai.open_consultation with (security_barrier) as
  select c.id, c.agency_id, c.title, c.body, c.questions, c.from_day, c.to_day, c.summary_on,
    case when c.summary_on is not null then c.summary end as summary, case when c.summary_on is not null then c.points else '[]'::json end as points,
    (select count(*)::integer from gongkai.consultation_comment m where m.agency_id = c.agency_id and m.consultation_id = c.id) as comments
  from gongkai.consultation c where c.state in ('open', 'closed');
create view gongkai.open_comment with (security_barrier) as
  select m.id, m.agency_id, m.consultation_id, m.published_text as text, m.shown_name, m.sent_on
  from gongkai.consultation_comment m
  join gongkai.consultation c on c.id = m.consultation_id and c.agency_id = m.agency_id and c.state in ('open', 'closed')
  where m.state = 'published';
create view gongkai.open_message with (security_barrier) as
  select m.id, m.agency_id, m.published_subject as subject, m.published_text as text, m.shown_name, m.sent_on, m.reply, m.ended_on as answered_on,
    m.published_on
  from gongkai.public_message m where m.published_on is not null;
grant select on gongkai.open_consultation, gongkai.open_comment, gongkai.open_message to gongkai_public;

-- The sender's own view: the one message whose receipt and code fit the settings of the transaction, wherever it stands now.
create view gongkai.citizen_message with (security_barrier) as
  select r.receipt_number, a.name as agency_name, m.subject, m.sent_on, m.received_on, m.state,
    case when m.state = 'answered' then m.reply end as reply, m.ended_on, m.reason, m.reason_words
  from gongkai.message_receipt r
  join gongkai.public_message m on m.root_id = r.message_id and m.state <> 'handed-over'
  join gongkai.agency a on a.id = m.agency_id
  where r.receipt_number = nullif(current_setting('gongkai.receipt', true), '')
    and r.code_hash = nullif(current_setting('gongkai.receipt_code_hash', true), '');
grant select on gongkai.citizen_message to gongkai_citizen;

-- As present_receipt, for receipts of messages; wrong codes are counted in the same place.
create function gongkai.present_message_receipt(number text, hash_of_code text, at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  hashed text := encode(sha256(convert_to('message ' || number, 'UTF8')), 'hex');
  attempt gongkai.receipt_attempt;
begin
  delete from gongkai.receipt_attempt a where a.number_hash in (
    select old.number_hash from gongkai.receipt_attempt old where old.since < at - interval '15 minutes' for update skip locked);
  insert into gongkai.receipt_attempt as a (number_hash, wrong, since) values (hashed, 0, at)
    on conflict (number_hash) do update set wrong = a.wrong returning * into attempt;
  if attempt.wrong >= 10 then
    return 'limited';
  end if;
  if exists (select from gongkai.message_receipt r where r.receipt_number = number and r.code_hash = hash_of_code) then
    delete from gongkai.receipt_attempt a where a.number_hash = hashed;
    return 'right';
  end if;
  update gongkai.receipt_attempt a set wrong = a.wrong + 1 where a.number_hash = hashed;
  return 'wrong';
end
$$;
revoke execute on function gongkai.present_message_receipt from public;
grant execute on function gongkai.present_message_receipt to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['duty.read', 'duty.write', 'contribution.read', 'contribution.send', 'contribution.decide', 'consultation.read', 'consultation.write',
    'message.read', 'message.answer', 'sender.unmask', 'desk.read', 'desk.enter', 'account.read', 'account.enter']),
  ('head', array['duty.read', 'duty.write', 'contribution.read', 'contribution.send', 'contribution.decide', 'consultation.read', 'consultation.write',
    'consultation.publish', 'message.read', 'message.answer', 'message.approve', 'sender.unmask', 'desk.read', 'desk.enter', 'account.read',
    'account.enter', 'openness.set-up']),
  ('reviewer', array['duty.read', 'contribution.read', 'consultation.read', 'message.read', 'desk.read', 'account.read']),
  ('legal', array['duty.read', 'consultation.read', 'message.read']),
  ('approver', array['duty.read', 'consultation.read', 'consultation.publish', 'message.read', 'message.approve', 'desk.read', 'account.read']),
  ('contributor', array['duty.read', 'contribution.read', 'contribution.send', 'account.read', 'account.enter']),
  ('supervisor', array['duty.read', 'contribution.read', 'consultation.read', 'message.read', 'desk.read', 'account.read'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_openness check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator')
  or act !~ '^(duty|contribution|consultation|message|sender|desk|account|openness)\.');
