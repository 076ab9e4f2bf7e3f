-- What people ask again and again, with its answer; what people worry about, and what was said to it; where a message went.

-- 常见问题.
create table gongkai.published_question (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  category text not null check (char_length(category) between 1 and 40),
  question text not null check (char_length(question) between 1 and 200),
  answer text not null check (char_length(answer) between 1 and 10000),
  -- The message whose reply it was made of.
  message_id text,
  -- Its place within the category.
  rank integer not null default 100 check (rank between 1 and 9999),
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  published_on date,
  version integer not null default 1,
  unique (id, agency_id),
  check (state <> 'published' or published_on is not null),
  foreign key (message_id, agency_id) references gongkai.public_message (id, agency_id)
);
create index published_question_list on gongkai.published_question (agency_id, category, rank, id);

-- 社会关切.
create table gongkai.public_concern (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  title text not null check (char_length(title) between 1 and 200),
  worry text not null check (char_length(worry) between 1 and 5000),
  source text not null check (source in ('hotline', 'message-board', 'media', 'network', 'meeting', 'letter', 'other')),
  -- Where exactly it was heard.
  heard_where text not null check (char_length(heard_where) between 1 and 200),
  heard_on date not null,
  assigned_to text references gongkai.person (id),
  state text not null default 'open' check (state in ('open', 'answered', 'discarded')),
  -- What was said to it, by whom, by which way, and when.
  response text check (char_length(response) between 1 and 10000),
  responded_by text check (char_length(responded_by) between 1 and 100),
  responded_through text check (char_length(responded_through) between 1 and 200),
  responded_on date check (responded_on >= heard_on),
  reason text check (char_length(reason) between 1 and 500),
  published_on date,
  version integer not null default 1,
  unique (id, agency_id),
  check ((state = 'answered') = (responded_on is not null)),
  check (state <> 'answered' or (response is not null and responded_by is not null and responded_through is not null)),
  check ((state = 'discarded') = (reason is not null)),
  check (published_on is null or state = 'answered')
);
create index public_concern_list on gongkai.public_concern (agency_id, heard_on desc, id desc);
create index public_concern_open on gongkai.public_concern (agency_id, heard_on) where state = 'open';
create index public_concern_published on gongkai.public_concern (responded_on desc, id desc) where published_on is not null;

call gongkai.keep_to_agency('gongkai.published_question');
call gongkai.keep_to_agency('gongkai.public_concern');
call gongkai.record_changes('gongkai.published_question');
call gongkai.record_changes('gongkai.public_concern');
grant select, insert on gongkai.published_question, gongkai.public_concern to gongkai_application;
grant update (category, question, answer, rank, state, published_on, version) on gongkai.published_question to gongkai_application;
grant update (title, worry, source, heard_where, heard_on, assigned_to, state, response, responded_by, responded_through, responded_on, reason,
  published_on, version) on gongkai.public_concern to gongkai_application;

create view gongkai.open_question with (security_barrier) as
  select q.id, q.agency_id, q.category, q.question, q.answer, q.rank, q.published_on from gongkai.published_question q where q.state = 'published';
create view gongkai.open_concern with (security_barrier) as
  select c.id, c.agency_id, c.title, c.worry, c.heard_on, c.response, c.responded_by, c.responded_through, c.responded_on, c.published_on
  from gongkai.public_concern c where c.published_on is not null;
grant select on gongkai.open_question, gongkai.open_concern to gongkai_public;

create trigger tell_public after update on gongkai.published_question
  for each row when (old.state = 'published' or new.state = 'published') execute function gongkai.tell_public();
create trigger tell_public after update on gongkai.public_concern
  for each row when (old.published_on is not null or new.published_on is not null) execute function gongkai.tell_public();

-- Where a message has been: shown to every agency that had it, and to no other; days, ways and reasons, not its words.
create function gongkai.message_trail(of_message text)
  returns table (agency_id text, received_on date, ended_on date, state text, handed_to text, reason text, reason_words text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select m.agency_id, m.received_on, m.ended_on, m.state, m.handed_to, m.reason, case when m.state = 'handed-over' then m.reason_words end
  from gongkai.public_message own
  join gongkai.public_message m on m.root_id = own.root_id
  where own.id = of_message and own.agency_id = gongkai.current_agency()
  order by m.received_on, m.ended_on nulls last, m.from_agency_id nulls first
$$;
revoke execute on function gongkai.message_trail from public;
grant execute on function gongkai.message_trail to gongkai_application;

-- The same for whoever wrote it: which agency handed it to which, when, and in which words.
create view gongkai.citizen_message_leg with (security_barrier) as
  select r.receipt_number, a.name as agency_name, t.name as handed_to_name, m.ended_on as handed_on, m.reason, m.reason_words
  from gongkai.message_receipt r
  join gongkai.public_message m on m.root_id = r.message_id and m.state = 'handed-over'
  join gongkai.agency a on a.id = m.agency_id
  join gongkai.agency t on t.id = m.handed_to
  where r.receipt_number = nullif(current_setting('gongkai.receipt', true), '')
    and r.code_hash = nullif(current_setting('gongkai.receipt_code_hash', true), '')
  order by m.received_on, m.ended_on, m.from_agency_id nulls first;
grant select on gongkai.citizen_message_leg to gongkai_citizen;

-- Concerns are reminded of beside whatever else is.
do $$
declare
  kinds constant text := (select pg_get_constraintdef(c.oid) from pg_constraint c
    where c.conname = 'reminder_sent_of_kind_check' and c.conrelid = 'gongkai.reminder_sent'::regclass);
begin
  alter table gongkai.reminder_sent drop constraint reminder_sent_of_kind_check;
  execute 'alter table gongkai.reminder_sent add constraint reminder_sent_of_kind_check '
    || replace(kinds, '''message''::text', '''message''::text, ''concern''::text');
end
$$;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['question.read', 'question.write', 'concern.read', 'concern.write']),
  ('head', array['question.read', 'question.write', 'question.publish', 'concern.read', 'concern.write', 'concern.publish']),
  ('approver', array['question.read', 'question.publish', 'concern.read', 'concern.publish']),
  ('reviewer', array['question.read', 'concern.read']),
  ('legal', array['question.read', 'concern.read']),
  ('contributor', array['question.read']),
  ('supervisor', array['question.read', 'concern.read'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_questions check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator')
  or act !~ '^(question|concern)\.');
