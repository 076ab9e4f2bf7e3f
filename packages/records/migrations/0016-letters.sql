-- Letters: drafted, reviewed, approved, numbered, sealed, delivered; templates and review chains that an agency sets.

-- What an agency made of the product's template of a kind; every version stays, because letters were made by it.
create table gongkai.letter_template (
  agency_id text not null references gongkai.agency (id),
  kind text not null check (kind ~ '^[a-z][a-zA-Z0-9.-]{0,59}$'),
  version integer not null check (version >= 1),
  text text not null check (char_length(text) between 1 and 20000),
  state text not null default 'current' check (state in ('current', 'replaced')),
  saved_on date not null,
  primary key (agency_id, kind, version)
);
create unique index one_current_template on gongkai.letter_template (agency_id, kind) where state = 'current';

-- Whom a letter passes before it is approved, for decisions and for other letters. The last one approves.
create table gongkai.review_chain (
  agency_id text not null references gongkai.agency (id),
  kind_group text not null check (kind_group in ('decision', 'notice')),
  stages text[] not null check (
    cardinality(stages) between 1 and 6 and stages <@ array['reviewer', 'legal', 'approver', 'head']
    and stages[cardinality(stages)] in ('approver', 'head')),
  -- Whether one person may pass two stages that follow each other.
  consecutive boolean not null default false,
  version integer not null default 1,
  primary key (agency_id, kind_group)
);

-- The words before 〔2026〕1号, by series.
create table gongkai.letter_series (
  agency_id text not null references gongkai.agency (id),
  series text not null check (series ~ '^[a-z][a-z.-]{0,30}$'),
  prefix text not null check (char_length(prefix) <= 30),
  version integer not null default 1,
  primary key (agency_id, series)
);

-- What every letter of the agency takes from the agency itself: bodies and court of the remedies, contact, channels, ways to pay.
create table gongkai.letter_head (
  agency_id text not null references gongkai.agency (id),
  item text not null check (item ~ '^[a-z][a-zA-Z]{0,39}$'),
  words text[] not null check (cardinality(words) <= 20 and char_length(array_to_string(words, '')) <= 4000),
  version integer not null default 1,
  primary key (agency_id, item)
);

create table gongkai.letter (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  kind text not null check (kind ~ '^[a-z][a-zA-Z0-9.-]{0,59}$'),
  -- 0 is the product's own template.
  template_version integer not null check (template_version >= 0),
  -- What the officer wrote, by variable. The applicant's personal data is not among it: it stands sealed with the applicant.
  written jsonb not null check (jsonb_typeof(written) = 'object'),
  -- Who is addressed where it is not the applicant, to whom a copy goes, what is enclosed.
  addressee text check (char_length(addressee) between 1 and 100),
  copies text[] not null default '{}',
  attachments text[] not null default '{}',
  -- How it is meant to go out, and the way of the remedies where the law of the day leaves it open: both make its paragraph on remedies.
  channel text check (channel in ('in-person', 'entrusted', 'registered-post', 'online', 'email', 'fax')),
  remedies_way text check (remedies_way in ('A', 'B')),
  -- The letter as it was signed, save the applicant's name: nothing that changes later changes it. Null before.
  signed jsonb check (jsonb_typeof(signed) = 'object'),
  -- Of a decision: the row of table 3, what it rests on, what its refused part rests on.
  outcome text,
  ground text,
  withheld text,
  -- What its step of the clock takes: a last day set, working days of an extension, who is asked.
  until date,
  days integer check (days between 1 and 20),
  party text,
  state text not null default 'draft' check (state in ('draft', 'in-review', 'returned', 'approved', 'sealed', 'delivered', 'void')),
  -- The chain as it was when the letter was handed in, and which of its stages it waits for, from 1.
  stages text[] not null default '{}',
  consecutive boolean not null default false,
  stage integer,
  -- How often it was handed in.
  round integer not null default 0,
  drafted_by text not null references gongkai.person (id),
  approved_by text references gongkai.person (id),
  approved_on date,
  -- Why the approver signed although the check of citations found errors.
  despite text check (char_length(despite) between 1 and 500),
  -- The fact that its approval added to the clock of the case; null where it added none.
  decided_on date,
  version integer not null default 1,
  unique (id, case_id),
  unique (id, agency_id),
  check ((state = 'in-review') = (stage is not null)),
  check (state not in ('approved', 'sealed', 'delivered') or (approved_on is not null and signed is not null)),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);
create index letter_of_case on gongkai.letter (agency_id, case_id);
create index letter_list on gongkai.letter (agency_id, id);
create index letter_waiting on gongkai.letter (agency_id, id) where state = 'in-review';

-- Who did what with a letter when; reasons are the office's own and stay with it.
create table gongkai.letter_review (
  agency_id text not null,
  letter_id text not null,
  seq integer not null check (seq >= 1),
  round integer not null,
  stage integer,
  role text,
  person_id text not null references gongkai.person (id),
  result text not null check (result in ('submitted', 'passed', 'returned', 'approved')),
  on_day date not null,
  reason text check (char_length(reason) between 1 and 1000),
  check (result <> 'returned' or reason is not null),
  primary key (agency_id, letter_id, seq),
  foreign key (letter_id, agency_id) references gongkai.letter (id, agency_id)
);

-- Every number that was given: to a letter, and void with its reason where the letter never went out.
create table gongkai.letter_number (
  agency_id text not null references gongkai.agency (id),
  series text not null check (series ~ '^[a-z][a-z.-]{0,30}$'),
  year integer not null check (year between 2000 and 2100),
  number integer not null check (number >= 1),
  -- As it is printed: words of the series, year in six-sided brackets, number.
  printed text not null,
  letter_id text not null,
  given_on date not null,
  void_on date,
  void_reason text check (char_length(void_reason) between 1 and 500),
  check ((void_on is null) = (void_reason is null)),
  primary key (agency_id, series, year, number),
  unique (letter_id),
  foreign key (letter_id, agency_id) references gongkai.letter (id, agency_id)
);

-- A number of a series of letters is taken together with the row that says whose it is, or not at all.
create function gongkai.explain_number() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if not exists (
    select from gongkai.letter_number n
    where n.agency_id = new.agency_id and 'letter.' || n.series = new.series and n.year = new.year and n.number = new.last
  ) then
    raise exception 'number % of % is nobody''s', new.last, new.series using errcode = 'integrity_constraint_violation', constraint = 'number_explained';
  end if;
  return null;
end
$$;
create constraint trigger explain_number after insert or update on gongkai.number_series
  deferrable initially deferred for each row when (new.series like 'letter.%') execute function gongkai.explain_number();

-- A file goes with its case: what a letter carries can only be of its own.
alter table gongkai.case_file add constraint case_file_of_case unique (id, case_id);

create table gongkai.seal (
  agency_id text not null,
  letter_id text not null,
  case_id text not null,
  how text not null check (how in ('printed-and-scanned', 'electronic')),
  file_id text,
  -- What the electronic seal calls its act.
  reference text check (char_length(reference) between 1 and 200),
  on_day date not null,
  check (how = 'printed-and-scanned' and file_id is not null or how = 'electronic' and reference is not null),
  primary key (agency_id, letter_id),
  foreign key (letter_id, agency_id) references gongkai.letter (id, agency_id),
  foreign key (letter_id, case_id) references gongkai.letter (id, case_id),
  constraint seal_file_of_case foreign key (file_id, case_id) references gongkai.case_file (id, case_id)
);

create table gongkai.delivery (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  letter_id text not null,
  case_id text not null,
  channel text not null check (channel in ('in-person', 'entrusted', 'registered-post', 'online', 'email', 'fax')),
  -- Handed over, or handed to the post, or sent.
  on_day date not null,
  -- The day it reached the other side, where that is known.
  seen_on date check (seen_on >= on_day),
  tracking_number text check (char_length(tracking_number) between 1 and 60),
  proof_file_id text,
  version integer not null default 1,
  unique (id, case_id),
  unique (id, agency_id),
  foreign key (letter_id, agency_id) references gongkai.letter (id, agency_id),
  foreign key (letter_id, case_id) references gongkai.letter (id, case_id),
  constraint delivery_proof_of_case foreign key (proof_file_id, case_id) references gongkai.case_file (id, case_id)
);
create index delivery_of_letter on gongkai.delivery (agency_id, letter_id);

create table gongkai.delivery_file (
  agency_id text not null,
  delivery_id text not null,
  file_id text not null,
  case_id text not null,
  primary key (agency_id, delivery_id, file_id),
  foreign key (delivery_id, agency_id) references gongkai.delivery (id, agency_id),
  foreign key (delivery_id, case_id) references gongkai.delivery (id, case_id),
  constraint delivery_file_of_case foreign key (file_id, case_id) references gongkai.case_file (id, case_id)
);

call gongkai.keep_to_agency('gongkai.letter_template');
call gongkai.keep_to_agency('gongkai.review_chain');
call gongkai.keep_to_agency('gongkai.letter_series');
call gongkai.keep_to_agency('gongkai.letter_head');
call gongkai.keep_to_agency('gongkai.letter');
call gongkai.keep_to_agency('gongkai.letter_review');
call gongkai.keep_to_agency('gongkai.letter_number');
call gongkai.keep_to_agency('gongkai.seal');
call gongkai.keep_to_agency('gongkai.delivery');
call gongkai.keep_to_agency('gongkai.delivery_file');
-- Free words are in no history: those about people have to be gone when they are erased.
call gongkai.record_changes('gongkai.letter_template', '{text}');
call gongkai.record_changes('gongkai.review_chain');
call gongkai.record_changes('gongkai.letter_series');
call gongkai.record_changes('gongkai.letter_head');
call gongkai.record_changes('gongkai.letter', '{written,addressee,copies,attachments,signed,despite}');
call gongkai.record_changes('gongkai.letter_review', '{reason}');
call gongkai.record_changes('gongkai.letter_number', '{void_reason}');
call gongkai.record_changes('gongkai.seal');
call gongkai.record_changes('gongkai.delivery');
call gongkai.record_changes('gongkai.delivery_file');

grant select, insert on gongkai.letter_template, gongkai.review_chain, gongkai.letter_series, gongkai.letter_head, gongkai.letter, gongkai.letter_review,
  gongkai.letter_number, gongkai.seal, gongkai.delivery, gongkai.delivery_file to gongkai_application;
grant update (state) on gongkai.letter_template to gongkai_application;
grant update (stages, consecutive, version) on gongkai.review_chain to gongkai_application;
grant update (prefix, version) on gongkai.letter_series to gongkai_application;
grant update (words, version) on gongkai.letter_head to gongkai_application;
-- Neither a letter's case nor its kind nor its drafter ever changes.
grant update (template_version, written, addressee, copies, attachments, channel, remedies_way, signed, outcome, ground, withheld, until, days,
  party, state, stages, consecutive, stage, round, approved_by, approved_on, despite, decided_on, version) on gongkai.letter to gongkai_application;
grant update (void_on, void_reason) on gongkai.letter_number to gongkai_application;
grant update (seen_on, version) on gongkai.delivery to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['letter.read', 'letter.draft', 'letter.deliver', 'letter.void', 'letter.print']),
  ('head', array['letter.read', 'letter.draft', 'letter.review', 'letter.approve', 'letter.deliver', 'letter.void', 'letter.print', 'letter.configure']),
  ('reviewer', array['letter.read', 'letter.review']),
  ('legal', array['letter.read', 'letter.review', 'letter.configure']),
  ('approver', array['letter.read', 'letter.review', 'letter.approve', 'letter.void', 'letter.print']),
  ('secrecy-reviewer', array['letter.read'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_letter check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator') or act !~ '^letter\.');
