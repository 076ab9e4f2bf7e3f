-- Attachments of annual reports: files of a report, which come in as those of a case do and lie where they lie.

-- A file belongs to one case or to one report, and is never given to another.
alter table gongkai.case_file alter column case_id drop not null;
alter table gongkai.case_file add column report_id text;
alter table gongkai.case_file add constraint file_of_case_or_report check (num_nonnulls(case_id, report_id) = 1);
alter table gongkai.case_file add constraint file_of_report foreign key (report_id, agency_id) references gongkai.annual_report (id, agency_id);
alter table gongkai.case_file add constraint file_of_agency unique (id, agency_id);

-- What is attached to a report at work. A correction begins with those of the report that it corrects: the same files.
create table gongkai.report_attachment (
  agency_id text not null,
  report_id text not null,
  file_id text not null,
  position integer not null check (position between 1 and 1000),
  -- What readers see: 附件1 …; the file's own name stays with the file.
  title text not null check (char_length(title) between 1 and 200),
  version integer not null default 1,
  primary key (agency_id, report_id, file_id),
  foreign key (report_id, agency_id) references gongkai.annual_report (id, agency_id),
  foreign key (file_id, agency_id) references gongkai.case_file (id, agency_id)
);

call gongkai.keep_to_agency('gongkai.report_attachment');
call gongkai.record_changes('gongkai.report_attachment');
grant select, insert, delete on gongkai.report_attachment to gongkai_application;
grant update (position, title, version) on gongkai.report_attachment to gongkai_application;

-- As figures and sections, they change only while the report is at work.
create trigger keep_filed_content_added after insert on gongkai.report_attachment
  referencing new table as changed for each statement execute function gongkai.keep_filed_content();
create trigger keep_filed_content_changed after update on gongkai.report_attachment
  referencing new table as changed for each statement execute function gongkai.keep_filed_content();
create trigger keep_filed_content_removed after delete on gongkai.report_attachment
  referencing old table as changed for each statement execute function gongkai.keep_filed_content();

-- As submitted, in their order, each with the hash of its content; nobody may change it.
alter table gongkai.filed_report add column attachments jsonb not null default '[]' check (jsonb_typeof(attachments) = 'array');

-- What was filed rises, its attachments with it; files of cases, and of reports at work, do not.
create policy superiors_read on gongkai.case_file for select using (
  report_id is not null and exists (
    select from gongkai.filed_report f
    where f.agency_id = case_file.agency_id and f.attachments @> jsonb_build_array(jsonb_build_object('fileId', case_file.id))));
