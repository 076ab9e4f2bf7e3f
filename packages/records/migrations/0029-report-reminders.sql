-- Reminders of annual reports: they are reminded of by days of their own, which an agency keeps beside those of its cases.
alter table gongkai.reminder_rule drop constraint reminder_rule_list_check;
alter table gongkai.reminder_rule add constraint reminder_rule_list_check check (list in ('own', 'report'));
