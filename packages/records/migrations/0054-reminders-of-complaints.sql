-- Complaints that wait to be decided, and orders to mend that wait to be answered, are reminded of beside whatever else is.
do $$
declare
  kinds constant text := (select pg_get_constraintdef(c.oid) from pg_constraint c
    where c.conname = 'reminder_sent_of_kind_check' and c.conrelid = 'gongkai.reminder_sent'::regclass);
begin
  alter table gongkai.reminder_sent drop constraint reminder_sent_of_kind_check;
  execute 'alter table gongkai.reminder_sent add constraint reminder_sent_of_kind_check '
    || replace(kinds, '''message''::text', '''message''::text, ''complaint''::text, ''order''::text');
end
$$;
create index improvement_order_open on gongkai.improvement_order (to_agency_id, due_on) where state = 'open';
