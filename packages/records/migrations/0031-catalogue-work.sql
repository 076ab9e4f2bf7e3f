-- What the work on the catalogue needs beside the items: who changed it last, which stage it waits in, what was found in it.

alter table gongkai.catalogue_item
  -- Who changed its content last: no more a second pair of eyes than who drafted it. Null where nobody has.
  add column changed_by text references gongkai.person (id),
  -- The chain that it was handed in to, and the stage of it that waits; null where none does.
  add column stages text[] not null default '{}' check (
    stages <@ array['proof-1', 'review-1', 'proof-2', 'review-2', 'proof-3', 'review-3', 'secrecy']),
  add column waiting_stage text check (
    waiting_stage in ('proof-1', 'review-1', 'proof-2', 'review-2', 'proof-3', 'review-3', 'secrecy')),
  -- What it explains as the public was told; of an item at work that may be another by now.
  add column published_interprets text,
  -- A penalty's entry in the register behind table 2.
  add column register_entry_id text references gongkai.register_entry (id),
  add check (waiting_stage is null or state = 'in-review');
grant update (changed_by, stages, waiting_stage, published_interprets, register_entry_id) on gongkai.catalogue_item to gongkai_application;
create index catalogue_item_waiting on gongkai.catalogue_item (agency_id, waiting_stage) where state = 'in-review';
create index catalogue_item_review_due on gongkai.catalogue_item (agency_id, review_due, id) where attribute = 'not-disclosed';
create index catalogue_item_public_pair on gongkai.catalogue_item (agency_id, published_interprets) where published_interprets is not null;
create unique index catalogue_item_proposal on gongkai.catalogue_item (proposal_id) where proposal_id is not null and state <> 'discarded';

-- In the order in which they were given.
alter table gongkai.item_sign_off add column seq integer not null default 1 check (seq >= 1);

-- What the finder met in a file's text when it was taken in: [{kind, masked, hash, place}], never the text itself.
alter table gongkai.item_file add column hits json not null default '[]' check (json_typeof(hits) = 'array');

-- 三审三校 as an agency has it, in order; without a row all of it.
create table gongkai.catalogue_setting (
  agency_id text not null references gongkai.agency (id),
  of_what text not null default 'items' check (of_what = 'items'),
  stages text[] not null check (
    stages <@ array['proof-1', 'review-1', 'proof-2', 'review-2', 'proof-3', 'review-3', 'secrecy']
    -- Reviewed before it is published (Article 17), and by somebody.
    and stages @> array['secrecy'] and stages && array['review-1', 'review-2', 'review-3'] and cardinality(stages) <= 7),
  -- Whether one person may do two reviews of one item.
  same_person boolean not null default false,
  version integer not null default 1,
  primary key (agency_id, of_what)
);

-- What was found in an item and stays there all the same: bound to the words found, so that other words are found anew.
create table gongkai.item_verdict (
  agency_id text not null,
  item_id text not null,
  finder text not null check (finder in ('personal-data', 'wording')),
  hit_hash text not null check (hit_hash ~ '^[0-9a-f]{64}$'),
  reason text not null check (reason in ('public-contact', 'official-capacity', 'consent', 'by-law', 'no-personal-data', 'quotation', 'proper-name', 'right-here')),
  by_person_id text not null references gongkai.person (id),
  on_day date not null,
  primary key (agency_id, item_id, finder, hit_hash),
  foreign key (item_id, agency_id) references gongkai.catalogue_item (id, agency_id)
);

-- Words that are wrong, and words to be looked at: an agency's own, and those of its superiors.
create table gongkai.wording_entry (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  kind text not null check (kind in ('error', 'sensitive')),
  words text not null check (char_length(words) between 1 and 40),
  -- What stands there rightly; null of a sensitive word.
  right_words text check (char_length(right_words) between 1 and 40),
  -- 2 and 3 bar publication until they are handled; 1 is told.
  weight integer not null check (weight between 1 and 3),
  ended_on date,
  version integer not null default 1,
  check ((kind = 'error') = (right_words is not null))
);
create index wording_entry_of on gongkai.wording_entry (agency_id) where ended_on is null;
create unique index wording_entry_once on gongkai.wording_entry (agency_id, words) where ended_on is null;

-- A published penalty that was changed, revoked or declared unlawful or void (行政处罚法 Article 48): to be withdrawn by a day.
create table gongkai.penalty_change (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null,
  item_id text not null,
  what text not null check (what in ('changed', 'revoked', 'unlawful', 'void')),
  on_day date not null,
  withdraw_by date not null,
  -- The day the item was withdrawn.
  settled_on date,
  version integer not null default 1,
  foreign key (item_id, agency_id) references gongkai.catalogue_item (id, agency_id)
);
create index penalty_change_open on gongkai.penalty_change (agency_id, withdraw_by) where settled_on is null;
create index penalty_change_of on gongkai.penalty_change (agency_id, item_id);

call gongkai.keep_to_agency('gongkai.catalogue_setting');
call gongkai.keep_to_agency('gongkai.item_verdict');
call gongkai.keep_to_agency('gongkai.wording_entry');
call gongkai.keep_to_agency('gongkai.penalty_change');
-- Lists of words hold for all below.
create policy superiors_words on gongkai.wording_entry for select
  using (agency_id = any (coalesce((select a.superiors from gongkai.agency a where a.id = (select gongkai.current_agency())), '{}')));
call gongkai.record_changes('gongkai.catalogue_setting');
call gongkai.record_changes('gongkai.item_verdict');
call gongkai.record_changes('gongkai.wording_entry');
call gongkai.record_changes('gongkai.penalty_change');
grant select, insert on gongkai.catalogue_setting, gongkai.item_verdict, gongkai.wording_entry, gongkai.penalty_change to gongkai_application;
grant update (stages, same_person, version) on gongkai.catalogue_setting to gongkai_application;
grant update (reason, by_person_id, on_day) on gongkai.item_verdict to gongkai_application;
grant update (words, right_words, weight, ended_on, version) on gongkai.wording_entry to gongkai_application;
grant update (settled_on, version) on gongkai.penalty_change to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('secrecy-reviewer', array['catalogue.read', 'catalogue.secrecy'])
) given (role, acts), unnest(acts) act;
