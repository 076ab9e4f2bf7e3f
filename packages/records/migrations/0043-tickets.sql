-- Tickets (整改单): a fault that a site check saw, until it is mended.

create table gongkai.ticket (
  id text primary key check (id <> ''),
  agency_id text not null,
  site_id text not null,
  kind text not null check (kind <> ''),
  -- Of kind and place: by it the next check knows the fault again.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  -- Where it is, as the check saw it last: an address, a word, a column.
  place text not null,
  pages text[] not null,
  page_count integer not null check (page_count >= 0),
  detail jsonb not null check (jsonb_typeof(detail) = 'object'),
  first_seen_on date not null,
  last_seen_on date not null,
  last_check_id text not null,
  times_seen integer not null check (times_seen > 0),
  times_reopened integer not null default 0,
  state text not null check (state in ('open', 'answered', 'closed', 'not-a-fault')),
  due_on date not null,
  assignee_id text references gongkai.person (id),
  -- The answer: what was done, and where that is to be seen.
  answer text,
  proof text,
  answered_by text references gongkai.person (id),
  answered_on date,
  closed_on date,
  -- machine: a later look did not see it any more; by-hand: somebody says so, where no machine can look.
  closed_how text check (closed_how in ('machine', 'by-hand')),
  -- The verdict of a person that it is none, which no check takes back.
  verdict_reason text,
  verdict_by text references gongkai.person (id),
  verdict_on date,
  version integer not null default 1,
  unique (id, agency_id),
  unique (agency_id, site_id, fingerprint),
  foreign key (site_id, agency_id) references gongkai.watched_site (id, agency_id),
  check ((state = 'closed') = (closed_on is not null) and (closed_on is null) = (closed_how is null)),
  check ((state = 'not-a-fault') = (verdict_on is not null)),
  check (state <> 'answered' or answered_on is not null)
);
create index ticket_state on gongkai.ticket (agency_id, state, due_on, id);

call gongkai.keep_to_agency('gongkai.ticket');
call gongkai.record_changes('gongkai.ticket');
grant select, insert on gongkai.ticket to gongkai_application;
grant update (place, pages, page_count, detail, last_seen_on, last_check_id, times_seen, times_reopened, state, due_on, assignee_id, answer, proof,
  answered_by, answered_on, closed_on, closed_how, verdict_reason, verdict_by, verdict_on, version) on gongkai.ticket to gongkai_application;
