-- Officers, their roles at an agency, and delegation while they are away.
create table gongkai.person (
  id text primary key check (id <> ''),
  -- The agency that keeps the account.
  agency_id text not null references gongkai.agency (id),
  name text not null check (char_length(name) between 1 and 60),
  active boolean not null default true,
  version integer not null default 1
);
create index person_agency on gongkai.person (agency_id);

-- What a role may do: closed by default. The administrators of system, security and audit see no case.
create table gongkai.permission (
  role text not null,
  act text not null,
  primary key (role, act)
);

create table gongkai.role_holder (
  agency_id text not null references gongkai.agency (id),
  person_id text not null references gongkai.person (id),
  role text not null check (role in (
    'clerk', 'reviewer', 'legal', 'approver', 'contributor', 'secrecy-reviewer', 'head', 'supervisor',
    'system-administrator', 'security-administrator', 'audit-administrator')),
  since date not null,
  until date,
  primary key (agency_id, person_id, role),
  check (until >= since)
);
create index role_holder_person on gongkai.role_holder (person_id);
-- Nobody holds two of the three administrators.
create unique index one_administration on gongkai.role_holder (person_id)
  where role in ('system-administrator', 'security-administrator', 'audit-administrator');

create table gongkai.delegation (
  id text primary key,
  agency_id text not null references gongkai.agency (id),
  from_person_id text not null references gongkai.person (id),
  to_person_id text not null references gongkai.person (id),
  role text not null,
  from_day date not null,
  to_day date not null,
  version integer not null default 1,
  check (to_day >= from_day),
  check (from_person_id <> to_person_id),
  foreign key (agency_id, from_person_id, role) references gongkai.role_holder (agency_id, person_id, role)
);

call gongkai.keep_to_agency('gongkai.person');
call gongkai.keep_to_agency('gongkai.role_holder');
call gongkai.keep_to_agency('gongkai.delegation');
call gongkai.record_changes('gongkai.person');
call gongkai.record_changes('gongkai.role_holder');
call gongkai.record_changes('gongkai.delegation');
grant select, insert, update on gongkai.person, gongkai.delegation to gongkai_application;
grant select, insert, update, delete on gongkai.role_holder to gongkai_application;
grant select on gongkai.permission to gongkai_application;
