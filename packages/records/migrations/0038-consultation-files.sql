-- Consultations: files, marked-up text; and an end to the names of those who wrote.

-- What is saved from now on is cleaned HTML; what was written before stays the plain paragraphs that it is.
alter table gongkai.consultation add column body_form text not null default 'plain' check (body_form in ('plain', 'html'));
grant update (body_form) on gongkai.consultation to gongkai_application;

create table gongkai.consultation_file (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null,
  consultation_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null check (char_length(name) between 1 and 200),
  bytes bigint not null check (bytes > 0),
  content_type text not null check (content_type ~ '^[a-z0-9.+/-]{3,100}$'),
  position integer not null default 1 check (position between 1 and 999),
  state text not null default 'quarantined' check (state in ('quarantined', 'clean', 'infected')),
  removed boolean not null default false,
  version integer not null default 1,
  unique (id, agency_id),
  foreign key (consultation_id, agency_id) references gongkai.consultation (id, agency_id)
);
create index consultation_file_of on gongkai.consultation_file (agency_id, consultation_id, position);
call gongkai.keep_to_agency('gongkai.consultation_file');
call gongkai.record_changes('gongkai.consultation_file');
grant select, insert on gongkai.consultation_file to gongkai_application;
grant update (position, state, removed, version) on gongkai.consultation_file to gongkai_application;
-- What the check says of a file changes a page that is kept.
create trigger tell_public after update on gongkai.consultation_file for each row execute function gongkai.tell_public();

create view gongkai.open_consultation_file with (security_barrier) as
  select f.id as file_id, f.agency_id, f.consultation_id, f.sha256, f.name, f.bytes, f.content_type, f.position
  from gongkai.consultation_file f
  join gongkai.consultation c on c.id = f.consultation_id and c.agency_id = f.agency_id and c.state in ('open', 'closed')
  where f.state = 'clean' and not f.removed;
create or replace view gongkai.open_consultation with (security_barrier) as
  select c.id, c.agency_id, c.title, c.body, c.questions, c.from_day, c.to_day, c.summary_on,
    case when c.summary_on is not null then c.summary end as summary, case when c.summary_on is not null then c.points else '[]'::json end as points,
    (select count(*)::integer from gongkai.consultation_comment m where m.agency_id = c.agency_id and m.consultation_id = c.id) as comments,
    c.body_form
  from gongkai.consultation c where c.state in ('open', 'closed');
grant select on gongkai.open_consultation_file to gongkai_public;

-- Whoever wrote a comment or a message can have that forgotten, and it is when it has been kept long enough.
alter table gongkai.consultation_comment add column sender_erased_on date;
alter table gongkai.public_message add column sender_erased_on date;
grant update (text, answers, shown_name, sender_erased_on) on gongkai.consultation_comment to gongkai_application;
grant update (subject, text, shown_name, sender_erased_on) on gongkai.public_message to gongkai_application;
create index consultation_comment_kept on gongkai.consultation_comment (agency_id, sent_on) where sender_erased_on is null;
create index public_message_kept on gongkai.public_message (agency_id, ended_on) where sender_erased_on is null;
insert into gongkai.permission (role, act) values ('head', 'sender.erase');
