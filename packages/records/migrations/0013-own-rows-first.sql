-- Policies are tried in the order of their names: one's own rows are known at once, and only others are looked up among the grants.
alter policy granted on gongkai.case_record rename to shared_by_grant;
alter policy granted on gongkai.case_file rename to shared_by_grant;
