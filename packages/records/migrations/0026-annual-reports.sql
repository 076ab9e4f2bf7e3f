-- Annual reports: an office's working copy cell by cell, what was filed, and what the superior said of it.

create table gongkai.annual_report (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  year integer not null check (year between 2008 and 2100),
  -- agency: its own figures (本机关); tree: with those that the agencies directly below it have filed (汇总).
  scope text not null check (scope in ('agency', 'tree')),
  form text not null check (form in ('2019', '2021')),
  -- From the records, or read from a report that had been published elsewhere.
  origin text not null check (origin in ('records', 'published')),
  state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'cleared', 'published', 'corrected', 'discarded')),
  -- 1 for the first of a year; a correction is the next.
  serial integer not null check (serial between 1 and 99),
  corrects text,
  -- Why it is corrected.
  reason text check (char_length(reason) between 1 and 1000),
  title text not null check (char_length(title) between 1 and 200),
  -- The close of this day is what was computed.
  as_of date not null,
  -- How often it was submitted.
  round integer not null default 0 check (round >= 0),
  version integer not null default 1,
  unique (id, agency_id),
  unique (agency_id, year, scope, serial),
  check ((serial = 1) = (corrects is null)),
  check ((corrects is null) = (reason is null)),
  foreign key (corrects, agency_id) references gongkai.annual_report (id, agency_id)
);
create unique index one_report_at_work on gongkai.annual_report (agency_id, year, scope) where state in ('draft', 'submitted', 'returned', 'cleared');
create unique index one_report_published on gongkai.annual_report (agency_id, year, scope) where state = 'published';

-- A figure of it. A cell that nobody filled has no value: null is not zero.
create table gongkai.report_cell (
  agency_id text not null,
  report_id text not null,
  -- As the form names it: requests.received.naturalPerson.
  cell text not null check (cell ~ '^(disclosure|requests|disputes)(\.[A-Za-z]+){2,3}$'),
  value numeric,
  -- What the records, or the reports of those below, come to; null where neither says.
  computed numeric,
  -- How many records, or reports, are behind it.
  records integer check (records >= 0),
  -- open: nothing says what it is, and nobody has filled it yet.
  source text not null check (source in ('computed', 'summed', 'entered', 'imported', 'open')),
  -- Where an entered figure comes from.
  note text check (char_length(note) between 1 and 500),
  -- What a published report had there, where it was not the plain number.
  raw text check (char_length(raw) <= 200),
  version integer not null default 1,
  primary key (agency_id, report_id, cell),
  check (source <> 'entered' or note is not null),
  check (source <> 'open' or value is null),
  check (source not in ('computed', 'summed') or value is not distinct from computed),
  foreign key (report_id, agency_id) references gongkai.annual_report (id, agency_id)
);

create table gongkai.report_section (
  agency_id text not null,
  report_id text not null,
  section text not null check (section in ('overview', 'problems', 'other')),
  text text not null check (char_length(text) <= 40000),
  version integer not null default 1,
  primary key (agency_id, report_id, section),
  foreign key (report_id, agency_id) references gongkai.annual_report (id, agency_id)
);

-- A person's word on a finding, which stands as long as the finding's figures do.
create table gongkai.report_verdict (
  agency_id text not null,
  report_id text not null,
  finding_key text not null check (char_length(finding_key) between 1 and 300),
  -- The finding's own figures, as text: another figure is another finding.
  figures text not null check (char_length(figures) <= 4000),
  verdict text not null check (verdict in ('right-as-it-is', 'to-be-mended')),
  note text not null check (char_length(note) between 1 and 500),
  by_person_id text not null references gongkai.person (id),
  on_day date not null,
  version integer not null default 1,
  primary key (agency_id, report_id, finding_key),
  foreign key (report_id, agency_id) references gongkai.annual_report (id, agency_id)
);

-- As submitted: nothing of its content is ever changed, only where it stands.
create table gongkai.filed_report (
  agency_id text not null,
  report_id text not null,
  round integer not null check (round >= 1),
  year integer not null,
  scope text not null check (scope in ('agency', 'tree')),
  form text not null check (form in ('2019', '2021')),
  state text not null check (state in ('submitted', 'returned', 'cleared', 'published', 'corrected')),
  filed_on date not null,
  filed_by text not null references gongkai.person (id),
  -- gongkai.report/1.
  report json not null,
  -- Its figures in the form's order of cells, for sums over many.
  figures json not null,
  -- The fingerprint (gongkai.fingerprint/1).
  fingerprint json not null,
  -- Keys of the findings that stood when it was submitted, with their severity and words.
  findings json not null,
  -- Why it was submitted with errors; signed by whoever filed it.
  despite text check (char_length(despite) between 1 and 1000),
  -- Of a sum: which agencies below were in it, and which were missing.
  parts json,
  cleared_on date,
  published_on date,
  -- Of a correction: what it changed.
  changes json,
  version integer not null default 1,
  primary key (agency_id, report_id, round),
  check (state <> 'published' or published_on is not null),
  foreign key (report_id, agency_id) references gongkai.annual_report (id, agency_id)
);
create index filed_report_year on gongkai.filed_report (year, agency_id, scope);

-- Which records stood in which cells when it was submitted: the figure and these are the same number, or nothing is filed.
create table gongkai.report_record (
  agency_id text not null,
  report_id text not null,
  round integer not null,
  -- Never a total: what stands in a row or a column stands in its sum.
  cell text not null,
  kind text not null check (kind in ('request', 'dispute', 'register-entry', 'normative-document', 'report')),
  record_id text not null,
  -- What it adds to the cell.
  amount numeric not null,
  primary key (agency_id, report_id, round, cell, record_id),
  foreign key (agency_id, report_id, round) references gongkai.filed_report (agency_id, report_id, round)
);
create index report_record_of on gongkai.report_record (agency_id, kind, record_id);

create function gongkai.hold_figures_to_records() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  wrong record;
begin
  select f.key as cell, f.value as figure, s.amount into wrong
  from json_each_text(new.fingerprint -> 'held') f
  left join lateral (
    select coalesce(sum(r.amount), 0) as amount from gongkai.report_record r
    where r.agency_id = new.agency_id and r.report_id = new.report_id and r.round = new.round and r.cell = f.key
  ) s on true
  where f.value::numeric is distinct from s.amount
  limit 1;
  if found then
    raise exception 'the figure of % is %, its records come to %', wrong.cell, wrong.figure, wrong.amount
      using errcode = 'integrity_constraint_violation', constraint = 'figure_equals_records';
  end if;
  return null;
end
$$;
revoke execute on function gongkai.hold_figures_to_records() from public;
create constraint trigger figure_equals_records after insert on gongkai.filed_report
  deferrable initially deferred for each row execute function gongkai.hold_figures_to_records();

-- A superior's word on a report that was filed below it.
create table gongkai.report_review (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  of_agency_id text not null,
  report_id text not null,
  round integer not null,
  verdict text not null check (verdict in ('returned', 'cleared')),
  words text check (char_length(words) between 1 and 4000),
  -- Remarks on cells: cell and words.
  remarks jsonb not null default '[]' check (jsonb_typeof(remarks) = 'array'),
  by_person_id text not null references gongkai.person (id),
  on_day date not null,
  check (verdict = 'cleared' or words is not null),
  foreign key (of_agency_id, report_id, round) references gongkai.filed_report (agency_id, report_id, round)
);
create index report_review_of on gongkai.report_review (of_agency_id, report_id, round);

-- What the drafts of the sections are made from; an agency's own, by version.
create table gongkai.report_template (
  agency_id text not null references gongkai.agency (id),
  section text not null check (section in ('overview', 'problems', 'other')),
  version integer not null check (version >= 1),
  text text not null check (char_length(text) between 1 and 20000),
  saved_on date not null,
  primary key (agency_id, section, version)
);

-- Earlier last days than the law's: of an agency's own reports, and of those of the agencies directly below it.
create table gongkai.report_due (
  agency_id text not null references gongkai.agency (id),
  whose text not null check (whose in ('own', 'below')),
  -- MM-DD of the year after.
  month_day text not null check (month_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  version integer not null default 1,
  primary key (agency_id, whose)
);

call gongkai.keep_to_agency('gongkai.annual_report');
call gongkai.keep_to_agency('gongkai.report_cell');
call gongkai.keep_to_agency('gongkai.report_section');
call gongkai.keep_to_agency('gongkai.report_verdict');
call gongkai.keep_to_agency('gongkai.filed_report');
call gongkai.keep_to_agency('gongkai.report_record');
call gongkai.keep_to_agency('gongkai.report_review');
call gongkai.keep_to_agency('gongkai.report_template');
call gongkai.keep_to_agency('gongkai.report_due');
call gongkai.record_changes('gongkai.annual_report');
call gongkai.record_changes('gongkai.report_cell');
call gongkai.record_changes('gongkai.report_section');
call gongkai.record_changes('gongkai.report_verdict');
call gongkai.record_changes('gongkai.report_review');
call gongkai.record_changes('gongkai.report_template');
call gongkai.record_changes('gongkai.report_due');
-- Whole reports and long lists, which never change but for where they stand: the events say when.
call gongkai.require_events('gongkai.filed_report');
call gongkai.require_events('gongkai.report_record');
-- Filed figures rise in the tree; cases, cells at work and sections at work do not.
create policy superiors_read on gongkai.filed_report for select
  using (agency_id in (select a.id from gongkai.agency a where a.superiors @> array[(select gongkai.current_agency())]));
create policy told_to_agency on gongkai.report_review for select using (of_agency_id = (select gongkai.current_agency()));
create policy superiors_days on gongkai.report_due for select
  using (agency_id = any (coalesce((select a.superiors from gongkai.agency a where a.id = (select gongkai.current_agency())), '{}')));
grant select, insert on gongkai.annual_report, gongkai.report_cell, gongkai.report_section, gongkai.report_verdict, gongkai.filed_report,
  gongkai.report_record, gongkai.report_review, gongkai.report_template, gongkai.report_due to gongkai_application;
grant update (state, form, title, as_of, round, version) on gongkai.annual_report to gongkai_application;
grant update (value, computed, records, source, note, version) on gongkai.report_cell to gongkai_application;
grant update (text, version) on gongkai.report_section to gongkai_application;
grant update (figures, verdict, note, by_person_id, on_day, version) on gongkai.report_verdict to gongkai_application;
grant update (state, cleared_on, published_on, changes, version) on gongkai.filed_report to gongkai_application;
grant update (month_day, version) on gongkai.report_due to gongkai_application;
grant delete on gongkai.report_cell, gongkai.report_verdict, gongkai.report_due to gongkai_application;

alter table gongkai.reminder_sent drop constraint reminder_sent_of_kind_check;
alter table gongkai.reminder_sent add constraint reminder_sent_of_kind_check check (of_kind in ('request', 'dispute', 'report'));

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['report.read', 'report.write', 'report.import']),
  ('head', array['report.read', 'report.write', 'report.import', 'report.submit', 'report.publish', 'report.review', 'report.set-up']),
  ('reviewer', array['report.read']),
  ('legal', array['report.read']),
  ('approver', array['report.read']),
  ('contributor', array['report.read']),
  -- Looks over the reports of the agencies below.
  ('supervisor', array['report.read', 'report.review'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_report check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator') or act !~ '^(report|register)\.');
