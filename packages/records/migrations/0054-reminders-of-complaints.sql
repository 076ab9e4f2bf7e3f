-- Complaints that wait to be decided, and orders to mend that wait to be answered, are reminded of beside whatever else is.
alter table gongkai.reminder_sent drop constraint reminder_sent_of_kind_check;
alter table gongkai.reminder_sent add constraint reminder_sent_of_kind_check check (
  of_kind in ('request', 'dispute', 'report', 'duty', 'message', 'complaint', 'order', 'concern', 'consultation'));
create index improvement_order_open on gongkai.improvement_order (to_agency_id, due_on) where state = 'open';
