-- The catalogue (公开目录): items at work, what was signed off, what the public sees, and by which channels it went out.

create table gongkai.catalogue_item (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  -- Given once, with the first save; never changed and never given again (Article 12).
  index_number text not null check (char_length(index_number) between 1 and 60),
  index_year integer not null check (index_year between 1949 and 2100),
  index_seq integer not null check (index_seq >= 1),
  title text not null check (char_length(title) between 1 and 200),
  summary text not null check (char_length(summary) <= 1000),
  -- HTML of the allowed elements only.
  body text not null check (octet_length(body) <= 2000000),
  -- Where it stands in the site: a code of casework/catalogue.
  section text not null check (section ~ '^[a-z][a-z-]{0,39}$'),
  -- 20-1 … 20-15, 21-…: why it is published.
  legal_category text not null check (legal_category ~ '^[0-9]{2}-[a-z0-9-]{1,30}$'),
  subject text check (subject ~ '^[a-z][a-z-]{0,39}$'),
  -- 体裁: 通知, 意见, 公告 …
  genre text not null check (genre ~ '^[a-z][a-z-]{0,39}$'),
  keywords text[] not null default '{}' check (cardinality(keywords) <= 20),
  document_number text check (char_length(document_number) between 1 and 60),
  issuing_body text not null check (char_length(issuing_body) between 1 and 200),
  -- 生成日期.
  made_on date not null,
  attribute text not null check (attribute in ('proactive', 'on-request', 'not-disclosed')),
  -- Why it is not disclosed, by article, paragraph and item; and when that is to be looked at again (Article 18).
  ground text check (ground ~ '^[A-Za-z0-9./-]{1,60}$'),
  review_due date,
  validity text not null default 'in-force' check (validity in ('in-force', 'amended', 'repealed', 'lapsed', 'not-applicable')),
  validity_on date,
  -- What amended or repealed it.
  validity_by text check (char_length(validity_by) between 1 and 200),
  -- A rule or a normative document counts in table 2 by its line there.
  document_kind text check (document_kind in ('rule', 'normativeDocument')),
  normative_document_id text references gongkai.normative_document (id),
  -- The policy that this explains; and of a policy why it has no interpretation.
  interprets text,
  no_interpretation text check (char_length(no_interpretation) between 1 and 500),
  -- Article 44: the proposal that it came from.
  proposal_id text references gongkai.publication_proposal (id),
  -- Who sent the information in (信息报送); null where the office wrote it.
  contributed_by text check (char_length(contributed_by) between 1 and 100),
  drafted_by text not null references gongkai.person (id),
  state text not null default 'draft' check (state in ('draft', 'in-review', 'returned', 'published', 'withdrawn', 'discarded')),
  -- SHA-256 of all that is signed off: text, fields and files.
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- First publication; a later version keeps it.
  published_on date,
  -- What of a published item was changed and waits for its sign-offs is another hash than this.
  published_hash text check (published_hash ~ '^[0-9a-f]{64}$'),
  version integer not null default 1,
  unique (id, agency_id),
  unique (agency_id, index_number),
  unique (agency_id, index_year, index_seq),
  check ((attribute = 'not-disclosed') = (ground is not null and review_due is not null)),
  check ((validity in ('amended', 'repealed', 'lapsed')) = (validity_on is not null)),
  check (interprets is null or interprets <> id),
  foreign key (interprets, agency_id) references gongkai.catalogue_item (id, agency_id)
);
create index catalogue_item_list on gongkai.catalogue_item (agency_id, state, made_on desc, id);
create index catalogue_item_interprets on gongkai.catalogue_item (agency_id, interprets) where interprets is not null;

-- An index number is an item's for good.
create function gongkai.keep_index_number() returns trigger
  language plpgsql
as $$
begin
  raise exception 'the index number of % is kept', old.id using errcode = 'integrity_constraint_violation', constraint = 'index_number_kept';
end
$$;
create trigger keep_index_number before update of index_number, index_year, index_seq on gongkai.catalogue_item
  for each row when (old.index_number is distinct from new.index_number) execute function gongkai.keep_index_number();

create table gongkai.item_file (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null,
  item_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null check (char_length(name) between 1 and 200),
  bytes bigint not null check (bytes > 0),
  content_type text not null check (content_type ~ '^[a-z0-9.+/-]{3,100}$'),
  -- image: shown in the body, with its alternative text there; attachment: offered below it.
  place text not null check (place in ('image', 'attachment')),
  position integer not null default 1 check (position between 1 and 999),
  state text not null default 'quarantined' check (state in ('quarantined', 'clean', 'infected')),
  removed boolean not null default false,
  version integer not null default 1,
  unique (id, agency_id),
  foreign key (item_id, agency_id) references gongkai.catalogue_item (id, agency_id)
);
create index item_file_of on gongkai.item_file (agency_id, item_id);

-- 三审三校 and the secrecy review: each word holds for the content that it was given on, by its hash.
create table gongkai.item_sign_off (
  id text primary key check (id <> ''),
  agency_id text not null,
  item_id text not null,
  stage text not null check (stage in ('proof-1', 'review-1', 'proof-2', 'review-2', 'proof-3', 'review-3', 'secrecy')),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  verdict text not null check (verdict in ('passed', 'returned')),
  words text check (char_length(words) between 1 and 2000),
  by_person_id text not null references gongkai.person (id),
  on_day date not null,
  check (verdict = 'passed' or words is not null),
  foreign key (item_id, agency_id) references gongkai.catalogue_item (id, agency_id)
);
create index item_sign_off_of on gongkai.item_sign_off (agency_id, item_id);

-- As the public sees it: the content that was signed off, and nothing of an item at work. Written when an item is
-- published, changed, paired, repealed or withdrawn; the portal reads this and nothing behind it.
create table gongkai.published_item (
  agency_id text not null,
  item_id text not null,
  index_number text not null,
  title text not null,
  summary text not null,
  body text not null,
  section text not null,
  legal_category text not null,
  subject text,
  genre text not null,
  keywords text[] not null,
  document_number text,
  issuing_body text not null,
  made_on date not null,
  published_on date not null,
  -- The last time that its content or its validity changed here.
  changed_at timestamptz not null,
  validity text not null,
  validity_on date,
  validity_by text,
  document_kind text,
  -- The other half of a policy and its interpretation: [{itemId, title, role: policy | interpretation}].
  pairs json not null default '[]',
  -- [{fileId, name, bytes, contentType}] of what is offered below the text.
  files json not null default '[]',
  content_hash text not null,
  -- Withdrawn from the public: the title stays with a note, the content is gone from here.
  withdrawn_on date,
  withdrawn_note text check (char_length(withdrawn_note) between 1 and 500),
  primary key (item_id),
  unique (item_id, agency_id),
  check ((withdrawn_on is null) = (withdrawn_note is null)),
  check (withdrawn_on is null or body = ''),
  foreign key (item_id, agency_id) references gongkai.catalogue_item (id, agency_id)
);
create index published_item_newest on gongkai.published_item (published_on desc, item_id desc) where withdrawn_on is null;
create index published_item_of on gongkai.published_item (agency_id, published_on desc, item_id desc) where withdrawn_on is null;
create index published_item_section on gongkai.published_item (section, published_on desc, item_id desc) where withdrawn_on is null;
create index published_item_category on gongkai.published_item (agency_id, legal_category, published_on desc, item_id desc) where withdrawn_on is null;

-- Files that the public may open: images in the text and attachments, by the content's hash.
create table gongkai.published_file (
  agency_id text not null,
  file_id text not null,
  item_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  bytes bigint not null,
  content_type text not null,
  place text not null check (place in ('image', 'attachment')),
  primary key (file_id),
  foreign key (item_id, agency_id) references gongkai.published_item (item_id, agency_id),
  foreign key (file_id, agency_id) references gongkai.item_file (id, agency_id)
);
create index published_file_of on gongkai.published_file (agency_id, item_id);

-- Where things are published beside the portal: accounts, feeds and mail, gazettes, reading places.
create table gongkai.channel (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  kind text not null check (kind in ('portal', 'wechat', 'weibo', 'other-account', 'mail', 'webhook', 'gazette', 'press', 'reading-place')),
  name text not null check (char_length(name) between 1 and 100),
  owner text check (char_length(owner) between 1 and 100),
  -- Posts a week that the office wants at least; null where it sets none.
  least_a_week integer check (least_a_week between 0 and 1000),
  -- Of a webhook its address; of an account its public page.
  address text check (char_length(address) between 1 and 500),
  closed_on date,
  version integer not null default 1,
  unique (id, agency_id)
);
create index channel_list on gongkai.channel (agency_id, kind, id);

-- The outbox: an item on a channel, once.
create table gongkai.publication (
  agency_id text not null,
  item_id text not null,
  channel_id text not null,
  -- queued: a job will do it; to-post: a person posts the copy that was made ready; posted; failed: given up, may be tried again;
  -- to-withdraw and withdrawn: the same backwards.
  state text not null check (state in ('queued', 'to-post', 'posted', 'failed', 'to-withdraw', 'withdrawn')),
  -- Of which content, so that a change goes out anew.
  content_hash text not null,
  queued_at timestamptz not null,
  posted_on date,
  -- What the channel calls it.
  reference text check (char_length(reference) between 1 and 500),
  attempts integer not null default 0,
  why text check (char_length(why) between 1 and 200),
  version integer not null default 1,
  primary key (agency_id, item_id, channel_id),
  check (state <> 'posted' or posted_on is not null),
  foreign key (item_id, agency_id) references gongkai.catalogue_item (id, agency_id),
  foreign key (channel_id, agency_id) references gongkai.channel (id, agency_id)
);
create index publication_waiting on gongkai.publication (agency_id, state) where state in ('queued', 'to-post', 'to-withdraw');
create index publication_posted on gongkai.publication (agency_id, channel_id, posted_on);

call gongkai.keep_to_agency('gongkai.catalogue_item');
call gongkai.keep_to_agency('gongkai.item_file');
call gongkai.keep_to_agency('gongkai.item_sign_off');
call gongkai.keep_to_agency('gongkai.published_item');
call gongkai.keep_to_agency('gongkai.published_file');
call gongkai.keep_to_agency('gongkai.channel');
call gongkai.keep_to_agency('gongkai.publication');
call gongkai.record_changes('gongkai.catalogue_item');
call gongkai.record_changes('gongkai.item_file');
call gongkai.record_changes('gongkai.item_sign_off');
call gongkai.record_changes('gongkai.channel');
call gongkai.record_changes('gongkai.publication');
-- The versions of an item are its own; what the public sees is made from them.
call gongkai.require_events('gongkai.published_item');
call gongkai.require_events('gongkai.published_file');

grant select, insert on gongkai.catalogue_item, gongkai.item_file, gongkai.item_sign_off, gongkai.published_item, gongkai.published_file,
  gongkai.channel, gongkai.publication to gongkai_application;
grant update (title, summary, body, section, legal_category, subject, genre, keywords, document_number, issuing_body, made_on, attribute, ground,
  review_due, validity, validity_on, validity_by, document_kind, normative_document_id, interprets, no_interpretation, contributed_by, state,
  content_hash, published_on, published_hash, version) on gongkai.catalogue_item to gongkai_application;
grant update (name, place, position, state, removed, version) on gongkai.item_file to gongkai_application;
grant update (title, summary, body, section, legal_category, subject, genre, keywords, document_number, issuing_body, made_on, changed_at,
  validity, validity_on, validity_by, document_kind, pairs, files, content_hash, withdrawn_on, withdrawn_note) on gongkai.published_item to gongkai_application;
grant update (name, place) on gongkai.published_file to gongkai_application;
grant delete on gongkai.published_file to gongkai_application;
grant update (name, owner, least_a_week, address, closed_on, version) on gongkai.channel to gongkai_application;
grant update (state, content_hash, queued_at, posted_on, reference, attempts, why, version) on gongkai.publication to gongkai_application;

-- The public: a role that is granted what is published, and nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'gongkai_public') then
    create role gongkai_public nologin;
  end if;
end
$$;
grant gongkai_public to gongkai_application;
grant usage on schema gongkai to gongkai_public;
-- By the role that is set, not by membership: the application is a member and would inherit the policy.
create policy public_reads on gongkai.published_item for select using ((select current_user) = 'gongkai_public');
create policy public_reads on gongkai.published_file for select using ((select current_user) = 'gongkai_public');
grant select on gongkai.published_item, gongkai.published_file to gongkai_public;

-- Agencies as the public sees them.
create view gongkai.public_agency with (security_barrier) as
  select a.id, a.parent_id, a.name, a.short_name, a.level, a.kind, a.superiors from gongkai.agency a;
grant select on gongkai.public_agency to gongkai_public;

-- Reports that were published, the newest of a year and scope and those that it corrected.
create view gongkai.public_report with (security_barrier) as
  select f.agency_id, f.report_id, f.round, f.serial, f.year, f.scope, f.form, f.state, f.published_on, f.report, f.fingerprint, f.changes
  from gongkai.filed_report f where f.published_on is not null and f.state in ('published', 'corrected');
grant select on gongkai.public_report to gongkai_public;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['catalogue.read', 'catalogue.write', 'catalogue.review', 'catalogue.publish']),
  ('head', array['catalogue.read', 'catalogue.write', 'catalogue.review', 'catalogue.secrecy', 'catalogue.publish', 'catalogue.set-up']),
  ('reviewer', array['catalogue.read', 'catalogue.review', 'catalogue.secrecy']),
  ('legal', array['catalogue.read', 'catalogue.review']),
  ('approver', array['catalogue.read', 'catalogue.review', 'catalogue.secrecy']),
  ('contributor', array['catalogue.read', 'catalogue.write']),
  ('supervisor', array['catalogue.read'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_catalogue check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator') or act !~ '^catalogue\.');
