-- What the files of consultations say, for the search, as gongkai.search_file keeps it of published items.
create table gongkai.search_consultation_file (
  agency_id text not null,
  file_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content text not null,
  unread text check (char_length(unread) between 1 and 60),
  primary key (file_id),
  check (unread is null or content = ''),
  foreign key (file_id, agency_id) references gongkai.consultation_file (id, agency_id)
);
create index search_consultation_file_of on gongkai.search_consultation_file (agency_id, file_id);
call gongkai.keep_to_agency('gongkai.search_consultation_file');
grant select, insert on gongkai.search_consultation_file to gongkai_application;
grant update (sha256, content, unread) on gongkai.search_consultation_file to gongkai_application;
