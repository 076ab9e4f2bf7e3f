-- Site watch (网站监测): sites that are looked at for faults, and each passage over them.

create table gongkai.watched_site (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  -- site: all pages below its home page; account: the one public page of an account, for how long it is silent.
  kind text not null check (kind in ('site', 'account')),
  name text not null check (name <> ''),
  -- Of its home page.
  address text not null check (address <> '' and octet_length(address) <= 2000),
  rhythm text not null check (rhythm in ('by-hand', 'daily', 'weekly')),
  -- How it may be asked, and by what it is judged.
  limits jsonb not null check (jsonb_typeof(limits) = 'object'),
  closed_on date,
  version integer not null default 1,
  unique (id, agency_id)
);

-- One passage. What stands here is what was decided: begun under which limits, ended how, with what result.
create table gongkai.site_check (
  id text primary key check (id <> ''),
  agency_id text not null,
  site_id text not null,
  state text not null check (state in ('running', 'done', 'stopped')),
  -- Why it ended before all was visited.
  why text check (why in ('TIME', 'BY_HAND')),
  address text not null,
  limits jsonb not null check (jsonb_typeof(limits) = 'object'),
  begun_on date not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  -- What the judging came to, by name.
  result jsonb check (jsonb_typeof(result) = 'object'),
  version integer not null default 1,
  unique (id, agency_id),
  foreign key (site_id, agency_id) references gongkai.watched_site (id, agency_id),
  check ((state = 'running') = (ended_at is null)),
  check ((state = 'stopped') = (why is not null))
);
create index site_check_of on gongkai.site_check (agency_id, site_id, begun_at);
-- Nobody passes over a site twice at once.
create unique index site_check_running on gongkai.site_check (agency_id, site_id) where state = 'running';

-- How far a passage is, and who works at it: changed with every few pages, an event for which would say nothing.
create table gongkai.site_check_progress (
  check_id text primary key,
  agency_id text not null,
  -- What the site tells crawlers; null while it was not asked.
  robots text,
  -- A worker that is killed leaves its check to the next as soon as its time is over.
  worker text,
  worked_until timestamptz,
  known integer not null default 0,
  visited integer not null default 0,
  -- More was found than may be visited.
  capped boolean not null default false,
  foreign key (check_id, agency_id) references gongkai.site_check (id, agency_id)
);

-- The frontier: every address that a passage met, once, with what came of it.
create table gongkai.site_page (
  agency_id text not null,
  check_id text not null,
  address text not null check (octet_length(address) <= 2000),
  -- page: read for what it shows; link: only asked whether it is there.
  kind text not null check (kind in ('page', 'link')),
  -- The page on which it was met first; empty for the one where it began.
  found_on text not null,
  state text not null check (state in ('waiting', 'visited')),
  outcome text,
  status integer,
  milliseconds integer,
  final_address text,
  -- What the page shows, as facts and faults: never its text.
  seen jsonb,
  -- Where it leads, each address once.
  links text[],
  -- In which order they were met, so that pages near the home page come first.
  met bigint generated always as identity,
  primary key (check_id, address),
  foreign key (check_id, agency_id) references gongkai.site_check (id, agency_id)
);
create index site_page_waiting on gongkai.site_page (agency_id, check_id, kind, met) where state = 'waiting';

-- Visits of a home page round the clock, by which a site counts as out of reach.
create table gongkai.site_visit (
  agency_id text not null,
  site_id text not null,
  at timestamptz not null,
  on_day date not null,
  -- Null where the page never opened.
  milliseconds integer,
  primary key (agency_id, site_id, at),
  foreign key (site_id, agency_id) references gongkai.watched_site (id, agency_id)
);

-- Names and posts of leaders, kept current by the office: a page that gives one another's post is wrong.
create table gongkai.leader_post (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  name text not null check (name <> ''),
  post text not null check (post <> ''),
  ended_on date,
  version integer not null default 1
);
create unique index leader_post_once on gongkai.leader_post (agency_id, name, post) where ended_on is null;

call gongkai.keep_to_agency('gongkai.watched_site');
call gongkai.keep_to_agency('gongkai.site_check');
call gongkai.keep_to_agency('gongkai.site_check_progress');
call gongkai.keep_to_agency('gongkai.site_page');
call gongkai.keep_to_agency('gongkai.site_visit');
call gongkai.keep_to_agency('gongkai.leader_post');
call gongkai.record_changes('gongkai.watched_site');
call gongkai.record_changes('gongkai.site_check');
call gongkai.record_changes('gongkai.leader_post');
grant select, insert on gongkai.watched_site, gongkai.site_check, gongkai.leader_post to gongkai_application;
grant update (name, address, rhythm, limits, closed_on, version) on gongkai.watched_site to gongkai_application;
grant update (state, why, ended_at, result, version) on gongkai.site_check to gongkai_application;
grant update (name, post, ended_on, version) on gongkai.leader_post to gongkai_application;
grant select, insert, update on gongkai.site_check_progress to gongkai_application;
grant select, insert, delete on gongkai.site_page, gongkai.site_visit to gongkai_application;
grant update (state, outcome, status, milliseconds, final_address, seen, links) on gongkai.site_page to gongkai_application;

-- Which agencies watch sites, in one question instead of one an agency, as agencies_with_due_publications does it.
create function gongkai.agencies_that_watch() returns setof text
  language plpgsql
as $$
declare
  asked_as constant text := current_setting('gongkai.agency', true);
  one text;
begin
  for one in select a.id from gongkai.agency a order by a.id loop
    perform set_config('gongkai.agency', one, true);
    if exists (select from gongkai.watched_site s where s.agency_id = one) then
      return next one;
    end if;
  end loop;
  perform set_config('gongkai.agency', coalesce(asked_as, ''), true);
end
$$;
revoke execute on function gongkai.agencies_that_watch() from public;
grant execute on function gongkai.agencies_that_watch() to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['site-watch.read', 'site-watch.check', 'ticket.assign', 'ticket.answer']),
  ('head', array['site-watch.read', 'site-watch.set-up', 'site-watch.check', 'ticket.assign', 'ticket.answer', 'ticket.judge']),
  ('reviewer', array['site-watch.read', 'ticket.answer']),
  ('approver', array['site-watch.read', 'ticket.judge'])
) given (role, acts), unnest(acts) act;
