-- Notices on days off as entered, days off of an agency's own place, and what the law leaves an agency to choose.
create table gongkai.year_notice (
  agency_id text not null references gongkai.agency (id),
  year integer not null check (year between 2004 and 2100),
  -- The notice as `@gongkai/law` takes it.
  notice jsonb not null,
  version integer not null default 1,
  primary key (agency_id, year)
);

create table gongkai.local_holiday (
  agency_id text not null references gongkai.agency (id),
  day date not null,
  name text not null check (char_length(name) between 1 and 40),
  primary key (agency_id, day)
);

create table gongkai.law_setting (
  agency_id text not null references gongkai.agency (id),
  setting text not null,
  value text not null,
  version integer not null default 1,
  primary key (agency_id, setting)
);

call gongkai.keep_to_agency('gongkai.year_notice');
call gongkai.keep_to_agency('gongkai.local_holiday');
call gongkai.keep_to_agency('gongkai.law_setting');
call gongkai.record_changes('gongkai.year_notice');
call gongkai.record_changes('gongkai.local_holiday');
call gongkai.record_changes('gongkai.law_setting');
grant select, insert, update, delete on gongkai.year_notice, gongkai.local_holiday, gongkai.law_setting to gongkai_application;
