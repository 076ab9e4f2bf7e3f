-- Records of the work of disclosure: what was done in a year, the year's plan, and the yearly review of replies.

-- 工作记录: leading groups, rules adopted, meetings, training … each kind with its own fields, which the program's list of kinds names.
create table gongkai.work_record (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  title text not null check (char_length(title) between 1 and 200),
  -- When it took place, or began to stand.
  on_day date not null,
  fields jsonb not null default '{}' check (jsonb_typeof(fields) = 'object'),
  -- Of a training, who of the agency took part, with the points of the test where there was one.
  attendees jsonb not null default '[]' check (jsonb_typeof(attendees) = 'array'),
  -- Of what stands (a group, a rule): since when it does no more.
  ended_on date check (ended_on >= on_day),
  -- Entered by mistake: it counts nowhere.
  struck_on date,
  strike_reason text check (char_length(strike_reason) between 1 and 500),
  version integer not null default 1,
  unique (id, agency_id),
  check ((struck_on is null) = (strike_reason is null))
);
create index work_record_list on gongkai.work_record (agency_id, on_day desc, id desc);

-- 工作计划: a task of a year, whose it is, and by when it is done.
create table gongkai.work_task (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  year integer not null check (year between 2000 and 2100),
  title text not null check (char_length(title) between 1 and 200),
  details text check (char_length(details) between 1 and 2000),
  owner_person_id text references gongkai.person (id),
  owner_unit text check (char_length(owner_unit) between 1 and 100),
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  done_on date,
  -- How it is seen that it was done, and the record that shows it.
  proof text check (char_length(proof) between 1 and 2000),
  record_id text,
  drop_reason text check (char_length(drop_reason) between 1 and 500),
  version integer not null default 1,
  unique (id, agency_id),
  check ((state = 'done') = (done_on is not null)),
  check ((state = 'done') = (proof is not null)),
  check (record_id is null or state = 'done'),
  check ((state = 'dropped') = (drop_reason is not null)),
  foreign key (record_id, agency_id) references gongkai.work_record (id, agency_id)
);
create index work_task_list on gongkai.work_task (agency_id, year, due_on, id);

-- 答复评查: what the office makes of a reply that fell, came late or cited wrongly; which ones those are follows from the cases.
create table gongkai.reply_review (
  agency_id text not null,
  year integer not null check (year between 2000 and 2100),
  case_id text not null,
  verdict text not null check (verdict in ('right', 'flawed', 'wrong')),
  lesson text not null check (char_length(lesson) between 1 and 2000),
  by_person_id text not null references gongkai.person (id),
  on_day date not null,
  version integer not null default 1,
  primary key (agency_id, year, case_id),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);

call gongkai.keep_to_agency('gongkai.work_record');
call gongkai.keep_to_agency('gongkai.work_task');
call gongkai.keep_to_agency('gongkai.reply_review');
call gongkai.record_changes('gongkai.work_record');
call gongkai.record_changes('gongkai.work_task');
call gongkai.record_changes('gongkai.reply_review');
grant select, insert on gongkai.work_record, gongkai.work_task, gongkai.reply_review to gongkai_application;
grant update (title, on_day, fields, attendees, ended_on, struck_on, strike_reason, version) on gongkai.work_record to gongkai_application;
grant update (title, details, owner_person_id, owner_unit, due_on, state, done_on, proof, record_id, drop_reason, version) on gongkai.work_task
  to gongkai_application;
grant update (verdict, lesson, by_person_id, on_day, version) on gongkai.reply_review to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['work.read', 'work.write', 'reply-review.read']),
  ('head', array['work.read', 'work.write', 'reply-review.read', 'reply-review.write']),
  ('reviewer', array['work.read', 'reply-review.read']),
  ('legal', array['work.read', 'reply-review.read', 'reply-review.write']),
  ('approver', array['work.read', 'reply-review.read']),
  ('contributor', array['work.read']),
  ('supervisor', array['work.read', 'work.write'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_work check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator') or act !~ '^(work|reply-review)\.');
