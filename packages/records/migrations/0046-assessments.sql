-- Assessment (考核): a superior's scheme of a year, the sheets of the agencies directly below it, and the score of each
-- criterion step by step. What a score came from (cases, items, duties) stays with the agency; numbers alone rise.

create table gongkai.assessment (
  -- The superior.
  agency_id text not null references gongkai.agency (id),
  year integer not null check (year between 2008 and 2100),
  state text not null default 'draft' check (state in ('draft', 'open', 'published')),
  -- The last day of scoring oneself.
  self_until date not null,
  -- Working days within which an agency may appeal after its review.
  appeal_days integer not null check (appeal_days between 1 and 60),
  -- Shares of fewer cases than this say nothing, and are not scored.
  least integer not null check (least between 1 and 100),
  copied_from integer,
  opened_on date,
  published_on date,
  version integer not null default 1,
  primary key (agency_id, year),
  check ((state = 'draft') = (opened_on is null)),
  check ((state = 'published') = (published_on is not null))
);

create table gongkai.assessment_criterion (
  agency_id text not null,
  year integer not null,
  id text not null check (id ~ '^[a-z][a-z0-9-]{0,59}$'),
  position integer not null check (position between 1 and 1000),
  title text not null check (char_length(title) between 1 and 100),
  -- What is looked at, and how points are lost, for people.
  says text not null check (char_length(says) between 1 and 500),
  citation text not null check (char_length(citation) between 1 and 300),
  points numeric(5, 2) not null check (points between 0.5 and 100),
  -- Counted from the agency's own records; null where it is judged by hand.
  measure text check (measure ~ '^[a-z]+\.[a-z-]+$'),
  rule jsonb,
  version integer not null default 1,
  primary key (agency_id, year, id),
  check ((measure is null) = (rule is null)),
  foreign key (agency_id, year) references gongkai.assessment (agency_id, year)
);

-- Once it is opened, what is scored and for how much is kept.
create function gongkai.keep_opened_scheme() returns trigger
  language plpgsql
as $$
declare
  shut integer;
begin
  select a.year into shut from gongkai.assessment a
  where a.state <> 'draft' and (a.agency_id, a.year) in (select c.agency_id, c.year from changed c)
  limit 1;
  if found then
    raise exception 'the assessment of % is open, its criteria are kept', shut
      using errcode = 'integrity_constraint_violation', constraint = 'opened_scheme_kept';
  end if;
  return null;
end
$$;
create trigger keep_opened_scheme_added after insert on gongkai.assessment_criterion
  referencing new table as changed for each statement execute function gongkai.keep_opened_scheme();
create trigger keep_opened_scheme_changed after update on gongkai.assessment_criterion
  referencing new table as changed for each statement execute function gongkai.keep_opened_scheme();
create trigger keep_opened_scheme_removed after delete on gongkai.assessment_criterion
  referencing old table as changed for each statement execute function gongkai.keep_opened_scheme();

-- An agency's part in an assessment.
create table gongkai.assessment_sheet (
  agency_id text not null references gongkai.agency (id),
  by_agency_id text not null references gongkai.agency (id),
  year integer not null,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'reviewed')),
  -- False where the superior closed the scores before the agency had given its own.
  self_scored boolean not null default false,
  submitted_on date,
  reviewed_on date,
  -- The last day for an appeal.
  appeal_until date,
  version integer not null default 1,
  primary key (agency_id, year),
  check ((state = 'draft') = (submitted_on is null)),
  check ((state = 'reviewed') = (reviewed_on is not null)),
  check ((reviewed_on is null) = (appeal_until is null))
);
create index assessment_sheet_by on gongkai.assessment_sheet (by_agency_id, year);

-- What an agency writes down of itself before it submits: nobody else sees it.
create table gongkai.assessment_entry (
  agency_id text not null,
  year integer not null,
  criterion text not null,
  points numeric(5, 2) not null check (points >= 0),
  words text check (char_length(words) between 1 and 1000),
  evidence text check (char_length(evidence) between 1 and 1000),
  version integer not null default 1,
  primary key (agency_id, year, criterion),
  foreign key (agency_id, year) references gongkai.assessment_sheet (agency_id, year)
);

-- The score of a criterion, a row a step: it is added to, never changed. Whoever gave it owns the row.
create table gongkai.assessment_score (
  agency_id text not null references gongkai.agency (id),
  of_agency_id text not null references gongkai.agency (id),
  year integer not null,
  criterion text not null,
  step text not null check (step in ('automatic', 'self', 'review', 'appeal')),
  -- Null where the criterion does not apply: nothing of the kind happened, or too little to say anything.
  points numeric(5, 2) check (points >= 0),
  -- Of an automatic one: how many of how many were at fault.
  faults integer check (faults >= 0),
  counted integer check (counted >= 0),
  words text check (char_length(words) between 1 and 1000),
  evidence text check (char_length(evidence) between 1 and 1000),
  by_person_id text not null,
  on_day date not null,
  primary key (agency_id, of_agency_id, year, criterion, step),
  check ((step in ('automatic', 'self')) = (agency_id = of_agency_id)),
  check ((step = 'automatic') = (counted is not null)),
  check ((faults is null) = (counted is null))
);
create index assessment_score_of on gongkai.assessment_score (of_agency_id, year);

-- What points were lost for: the agency's own knowledge.
create table gongkai.assessment_fault (
  agency_id text not null,
  year integer not null,
  criterion text not null,
  kind text not null check (kind in ('request', 'dispute', 'report', 'finding', 'item', 'duty', 'column', 'message')),
  record_id text not null check (char_length(record_id) between 1 and 300),
  primary key (agency_id, year, criterion, kind, record_id),
  foreign key (agency_id, year) references gongkai.assessment_sheet (agency_id, year)
);

create table gongkai.assessment_appeal (
  agency_id text not null,
  year integer not null,
  criterion text not null,
  words text not null check (char_length(words) between 1 and 1000),
  evidence text check (char_length(evidence) between 1 and 1000),
  by_person_id text not null,
  filed_on date not null,
  state text not null default 'waiting' check (state in ('waiting', 'decided')),
  decided_on date,
  version integer not null default 1,
  primary key (agency_id, year, criterion),
  check ((state = 'decided') = (decided_on is not null)),
  foreign key (agency_id, year) references gongkai.assessment_sheet (agency_id, year)
);

-- The result, as it is told to all that were assessed.
create table gongkai.assessment_result (
  agency_id text not null,
  of_agency_id text not null references gongkai.agency (id),
  year integer not null,
  -- What was got of what could be got in the criteria that applied.
  got numeric(7, 2) not null check (got >= 0),
  possible numeric(7, 2) not null check (possible >= 0),
  -- The same over all points of the scheme; null where nothing applied.
  total numeric(7, 2) check (total >= 0),
  -- Null where too little applied for a rank.
  rank integer check (rank >= 1),
  primary key (agency_id, of_agency_id, year),
  foreign key (agency_id, year) references gongkai.assessment (agency_id, year)
);

call gongkai.keep_to_agency('gongkai.assessment');
call gongkai.keep_to_agency('gongkai.assessment_criterion');
call gongkai.keep_to_agency('gongkai.assessment_sheet');
call gongkai.keep_to_agency('gongkai.assessment_entry');
call gongkai.keep_to_agency('gongkai.assessment_score');
call gongkai.keep_to_agency('gongkai.assessment_fault');
call gongkai.keep_to_agency('gongkai.assessment_appeal');
call gongkai.keep_to_agency('gongkai.assessment_result');
call gongkai.record_changes('gongkai.assessment');
call gongkai.record_changes('gongkai.assessment_criterion');
call gongkai.record_changes('gongkai.assessment_sheet');
call gongkai.record_changes('gongkai.assessment_entry');
call gongkai.record_changes('gongkai.assessment_appeal');
-- Rows that are added and never changed: the events say when.
call gongkai.require_events('gongkai.assessment_score');
call gongkai.require_events('gongkai.assessment_fault');
call gongkai.require_events('gongkai.assessment_result');

-- A scheme that is open, and what came of it, is for all below.
create policy those_below_read on gongkai.assessment for select using (
  state <> 'draft' and agency_id = any (coalesce((select a.superiors from gongkai.agency a where a.id = (select gongkai.current_agency())), '{}')));
create policy those_below_read on gongkai.assessment_criterion for select using (
  agency_id = any (coalesce((select a.superiors from gongkai.agency a where a.id = (select gongkai.current_agency())), '{}'))
  and exists (select from gongkai.assessment s
    where s.agency_id = assessment_criterion.agency_id and s.year = assessment_criterion.year and s.state <> 'draft'));
create policy those_below_read on gongkai.assessment_result for select using (
  agency_id = any (coalesce((select a.superiors from gongkai.agency a where a.id = (select gongkai.current_agency())), '{}')));
-- Sheets, scores and appeals rise; what an agency has not submitted, and what its faults were, does not.
create policy superiors_read on gongkai.assessment_sheet for select
  using (agency_id in (select a.id from gongkai.agency a where a.superiors @> array[(select gongkai.current_agency())]));
create policy superiors_read on gongkai.assessment_score for select
  using (agency_id in (select a.id from gongkai.agency a where a.superiors @> array[(select gongkai.current_agency())]));
create policy told_to_agency on gongkai.assessment_score for select using (of_agency_id = (select gongkai.current_agency()));
create policy superiors_read on gongkai.assessment_appeal for select
  using (agency_id in (select a.id from gongkai.agency a where a.superiors @> array[(select gongkai.current_agency())]));

grant select, insert on gongkai.assessment, gongkai.assessment_criterion, gongkai.assessment_sheet, gongkai.assessment_entry,
  gongkai.assessment_score, gongkai.assessment_fault, gongkai.assessment_appeal, gongkai.assessment_result to gongkai_application;
grant update (state, self_until, appeal_days, least, opened_on, published_on, version) on gongkai.assessment to gongkai_application;
grant update (position, title, says, citation, points, measure, rule, version) on gongkai.assessment_criterion to gongkai_application;
grant update (state, self_scored, submitted_on, reviewed_on, appeal_until, version) on gongkai.assessment_sheet to gongkai_application;
grant update (points, words, evidence, version) on gongkai.assessment_entry to gongkai_application;
grant update (state, decided_on, version) on gongkai.assessment_appeal to gongkai_application;
grant delete on gongkai.assessment_criterion to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['assessment.read', 'assessment.self-score']),
  ('head', array['assessment.read', 'assessment.self-score', 'assessment.submit', 'assessment.review', 'assessment.set-up']),
  ('reviewer', array['assessment.read']),
  ('legal', array['assessment.read']),
  ('approver', array['assessment.read']),
  -- Looks over the agencies below.
  ('supervisor', array['assessment.read', 'assessment.review'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_assessment check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator') or act !~ '^assessment\.');
