-- Reminders of duties of publication, of messages and of consultations, by rules that an agency keeps beside those of its cases.
alter table gongkai.reminder_rule drop constraint reminder_rule_list_check;
alter table gongkai.reminder_rule add constraint reminder_rule_list_check check (list in ('own', 'report', 'openness'));
alter table gongkai.reminder_sent drop constraint reminder_sent_of_kind_check;
alter table gongkai.reminder_sent add constraint reminder_sent_of_kind_check
  check (of_kind in ('request', 'dispute', 'report', 'duty', 'message', 'consultation'));

-- Consultations that are over and of which nobody was told yet what was taken up.
create index consultation_untold on gongkai.consultation (agency_id, to_day) where state = 'closed' and summary_on is null;
