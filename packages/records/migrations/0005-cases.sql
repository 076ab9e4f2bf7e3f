-- A case in its barest form, the files of cases, and the one way by which a superior sees one case.
create table gongkai.case_record (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  restricted boolean not null default false,
  version integer not null default 1,
  unique (id, agency_id)
);
create index case_record_agency on gongkai.case_record (agency_id);

-- One complaint opens one case to one superior, until a day.
create table gongkai.case_grant (
  id text primary key,
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  to_agency_id text not null references gongkai.agency (id),
  complaint text not null check (complaint <> ''),
  until date not null,
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);

create table gongkai.case_file (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  -- A file belongs to one case and is never given to another: the column is not granted for update.
  case_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null check (char_length(name) between 1 and 200),
  bytes bigint not null check (bytes > 0),
  content_type text not null,
  -- quarantined until the virus check says clean.
  state text not null default 'quarantined' check (state in ('quarantined', 'clean', 'infected')),
  version integer not null default 1,
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);
create index case_file_case on gongkai.case_file (agency_id, case_id);

call gongkai.keep_to_agency('gongkai.case_record');
call gongkai.keep_to_agency('gongkai.case_grant');
call gongkai.keep_to_agency('gongkai.case_file');
call gongkai.record_changes('gongkai.case_record');
call gongkai.record_changes('gongkai.case_grant');
call gongkai.record_changes('gongkai.case_file');

-- The superior sees the grant made to it, and by it the case and its files; it writes nothing there.
create policy granted_to on gongkai.case_grant for select using (to_agency_id = (select gongkai.current_agency()));
create function gongkai.is_granted(of_case text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select exists (
      select from gongkai.case_grant g
      where g.case_id = of_case and g.to_agency_id = gongkai.current_agency()
        and g.until >= nullif(current_setting('gongkai.today', true), '')::date
    );
  end;
create policy granted on gongkai.case_record for select using (gongkai.is_granted(id));
create policy granted on gongkai.case_file for select using (gongkai.is_granted(case_id));

grant select, insert on gongkai.case_record, gongkai.case_grant, gongkai.case_file to gongkai_application;
grant update (restricted, version) on gongkai.case_record to gongkai_application;
grant update (until) on gongkai.case_grant to gongkai_application;
grant update (state, version) on gongkai.case_file to gongkai_application;
