-- What the roles of an office may do, the end of a delegation before its time, and agencies under the rule of events.
alter table gongkai.delegation add column ended_on date;
-- A role that is taken ends what was handed over of it: whoever asks joins the two.
alter table gongkai.delegation drop constraint delegation_agency_id_from_person_id_role_fkey;

insert into gongkai.permission (role, act)
select role, act from (values
  ('system-administrator', array['agency.add', 'agency.change', 'person.add', 'person.change', 'person.deactivate', 'calendar.enter', 'law-setting.change', 'person.read']),
  ('security-administrator', array['role.give', 'role.take', 'session.revoke', 'password.reset', 'person.read']),
  ('audit-administrator', array['audit.read', 'person.read']),
  ('head', array['delegation.make', 'delegation.end', 'case.open', 'case.grant', 'case.read', 'file.take-in', 'file.read', 'person.read']),
  ('clerk', array['delegation.make', 'delegation.end', 'case.open', 'case.read', 'file.take-in', 'file.read', 'person.read']),
  ('reviewer', array['delegation.make', 'delegation.end', 'case.read', 'file.read', 'person.read']),
  ('legal', array['delegation.make', 'delegation.end', 'case.read', 'file.read', 'person.read']),
  ('approver', array['delegation.make', 'delegation.end', 'case.read', 'file.read', 'person.read']),
  ('secrecy-reviewer', array['delegation.make', 'delegation.end', 'case.read', 'file.read', 'person.read']),
  ('contributor', array['delegation.make', 'delegation.end', 'person.read']),
  ('supervisor', array['delegation.make', 'delegation.end', 'person.read'])
) given (role, acts), unnest(acts) act;

-- An agency is no row of an agency: its change needs an event in the chain of whoever asks.
create function gongkai.require_event_of_asker() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if gongkai.current_agency() is not null and not exists (
    select from gongkai.event e where e.written_by = pg_current_xact_id() and e.agency_id = gongkai.current_agency()
  ) then
    raise exception 'a change of % without an event', tg_table_name using errcode = 'integrity_constraint_violation', constraint = 'change_without_event';
  end if;
  return null;
end
$$;
create constraint trigger require_event after insert or update or delete on gongkai.agency
  deferrable initially deferred for each row execute function gongkai.require_event_of_asker();

-- The three administrators are apart from the office's work: no act on cases, files or applicants, no second role, nothing handed over.
alter table gongkai.permission add constraint administrators_see_no_case check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator') or act !~ '^(case|file|applicant|secrecy|request)\.');
alter table gongkai.delegation add constraint administration_is_not_delegated check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator'));

create function gongkai.keep_administrators_apart() returns trigger
  language plpgsql
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('role ' || new.person_id, 0));
  if exists (
    select from gongkai.role_holder h
    where h.person_id = new.person_id and h.role <> new.role and (new.role like '%-administrator' or h.role like '%-administrator')
  ) then
    raise exception 'an administrator holds no other role' using errcode = 'check_violation', constraint = 'administrators_apart';
  end if;
  return new;
end
$$;
create trigger keep_administrators_apart before insert or update on gongkai.role_holder
  for each row execute function gongkai.keep_administrators_apart();
