-- Lists at the speed of their indexes: what was opened to the asker is looked up once a query and not once a row, and a
-- page is read in the order in which it is shown.
create function gongkai.granted_cases() returns text[]
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select coalesce(array_agg(g.case_id), '{}') from gongkai.case_grant g
    where g.to_agency_id = gongkai.current_agency() and g.until >= nullif(current_setting('gongkai.today', true), '')::date;
  end;
revoke execute on function gongkai.granted_cases() from public;
grant execute on function gongkai.granted_cases() to gongkai_application;
create index case_grant_to on gongkai.case_grant (to_agency_id);

-- Within coalesce, so that the planner takes it for a filter: as a condition for an index it would look cheap, and lead to
-- reading all the agency's rows for one page.
alter policy shared_by_grant on gongkai.case_record using (coalesce(id = any ((select gongkai.granted_cases())::text[]), false));
alter policy shared_by_grant on gongkai.case_file using (coalesce(case_id = any ((select gongkai.granted_cases())::text[]), false));
drop function gongkai.is_granted(text);

create index case_record_list on gongkai.case_record (agency_id, id);
drop index gongkai.case_record_agency;
create index person_list on gongkai.person (agency_id, id);
drop index gongkai.person_agency;
