-- Tickets that are to be mended are reminded of, those of a site with the same last day together: a check finds hundreds at once.
alter table gongkai.reminder_sent drop constraint reminder_sent_of_kind_check;
alter table gongkai.reminder_sent add constraint reminder_sent_of_kind_check check (
  of_kind in ('request', 'dispute', 'report', 'duty', 'message', 'complaint', 'order', 'concern', 'consultation', 'ticket'));
