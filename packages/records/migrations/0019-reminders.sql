-- Reminders of last days: whom to remind and when, what went out, and where officers are reached.

-- Where an officer is reached: personal data, so in no history.
create table gongkai.person_contact (
  person_id text primary key references gongkai.person (id),
  agency_id text not null references gongkai.agency (id),
  email text check (char_length(email) between 3 and 254),
  mobile text check (mobile ~ '^\+?[0-9]{5,20}$'),
  version integer not null default 1
);
create index person_contact_agency on gongkai.person_contact (agency_id);

-- An agency's own rules of reminding; where it has none, the product's hold.
create table gongkai.reminder_rule (
  agency_id text not null references gongkai.agency (id),
  list text not null default 'own' check (list = 'own'),
  rules jsonb not null check (jsonb_typeof(rules) = 'array'),
  version integer not null default 1,
  primary key (agency_id, list)
);

-- A reminder to one person by one channel. It tells of an event, and is none, as a notification.
create table gongkai.reminder_sent (
  agency_id text not null references gongkai.agency (id),
  id bigint generated always as identity,
  of_kind text not null check (of_kind in ('request', 'dispute')),
  of_id text not null,
  -- A last day that moves is another one to be reminded of.
  due_on date not null,
  stage text not null check (stage ~ '^(before|overdue)-[0-9]{1,3}$'),
  channel text not null check (channel in ('in-app', 'e-mail', 'sms')),
  to_person_id text not null references gongkai.person (id),
  -- The event reminder.due that it tells of.
  event_seq bigint not null,
  on_day date not null,
  -- unreachable: the person has no address there, or the channel is not set up.
  state text not null check (state in ('waiting', 'sent', 'refused', 'unreachable')),
  attempts integer not null default 0,
  -- Why the last attempt did not go through; a code.
  trouble text check (trouble ~ '^[A-Z0-9_]{1,40}$'),
  sent_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, of_kind, of_id, due_on, stage, channel, to_person_id),
  foreign key (agency_id, event_seq) references gongkai.event (agency_id, seq)
);
create index reminder_waiting on gongkai.reminder_sent (agency_id, id) where state = 'waiting';

call gongkai.keep_to_agency('gongkai.person_contact');
call gongkai.keep_to_agency('gongkai.reminder_rule');
call gongkai.keep_to_agency('gongkai.reminder_sent');
call gongkai.record_changes('gongkai.person_contact', '{email,mobile}');
call gongkai.record_changes('gongkai.reminder_rule');
grant select, insert on gongkai.person_contact, gongkai.reminder_rule, gongkai.reminder_sent to gongkai_application;
grant update (email, mobile, version) on gongkai.person_contact to gongkai_application;
grant update (rules, version) on gongkai.reminder_rule to gongkai_application;
grant update (state, attempts, trouble, sent_at) on gongkai.reminder_sent to gongkai_application;

insert into gongkai.permission (role, act) values
  ('system-administrator', 'reminder-rule.change'), ('system-administrator', 'reminder-rule.read'),
  ('head', 'reminder-rule.change'), ('head', 'reminder-rule.read'), ('clerk', 'reminder-rule.read'),
  ('head', 'reminder.read');
alter table gongkai.permission add constraint administrators_see_no_reminder check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator') or act !~ '^reminder\.');
