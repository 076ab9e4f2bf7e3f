-- Redaction (区分处理): which passages of a case's file are kept back, for whom and why, and what was made of it.

create table gongkai.redaction (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  -- The original, which stays as it came. One redaction a file.
  file_id text not null,
  -- Places, grounds and layers, each with who marked it and on what day; never what stands there.
  marks jsonb not null check (jsonb_typeof(marks) = 'array'),
  version integer not null default 1,
  unique (id, agency_id),
  unique (agency_id, file_id),
  foreign key (file_id, agency_id, case_id) references gongkai.case_file (id, agency_id, case_id)
);

-- A version for one layer that was proven: the new file, and the marks as they were then. Nobody may change it.
create table gongkai.redaction_release (
  agency_id text not null,
  redaction_id text not null,
  case_id text not null,
  file_id text not null,
  layer text not null check (layer in ('internal', 'applicant', 'public')),
  marks jsonb not null check (jsonb_typeof(marks) = 'array'),
  of_version integer not null,
  released_by text not null references gongkai.person (id),
  released_on date not null,
  primary key (agency_id, file_id),
  foreign key (redaction_id, agency_id) references gongkai.redaction (id, agency_id),
  foreign key (file_id, agency_id, case_id) references gongkai.case_file (id, agency_id, case_id)
);
create index redaction_release_of on gongkai.redaction_release (agency_id, redaction_id);

call gongkai.keep_to_agency('gongkai.redaction');
call gongkai.keep_to_agency('gongkai.redaction_release');
call gongkai.record_changes('gongkai.redaction');
call gongkai.record_changes('gongkai.redaction_release');
grant select, insert on gongkai.redaction, gongkai.redaction_release to gongkai_application;
grant update (marks, version) on gongkai.redaction to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['redaction.read', 'redaction.mark', 'redaction.release']),
  ('head', array['redaction.read', 'redaction.mark', 'redaction.release']),
  ('reviewer', array['redaction.read', 'redaction.mark']),
  ('legal', array['redaction.read', 'redaction.mark']),
  ('approver', array['redaction.read'])
) given (role, acts), unnest(acts) act;
