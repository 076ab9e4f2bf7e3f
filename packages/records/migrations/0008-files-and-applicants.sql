-- Applicants with their personal data apart and sealed, secrecy reviews without their content, and the citizen's own view.

-- Which key seals now: ids and a proof of each key, never a key. No agency's: one ring of keys serves them all.
create table gongkai.data_key (
  id text primary key check (id ~ '^[a-z0-9]{4,32}$'),
  -- A keyed hash of a fixed text: another key under the same id is found out before it seals anything.
  proof text not null check (proof ~ '^[0-9a-f]{64}$'),
  -- current: seals; retiring: opens, and is being replaced; retired: seals nothing that is stored.
  state text not null check (state in ('current', 'retiring', 'retired')),
  since timestamptz not null
);
create unique index one_current_key on gongkai.data_key ((true)) where state = 'current';
grant select, insert, update (state) on gongkai.data_key to gongkai_application;

create table gongkai.applicant (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  -- The columns of table 3 of the report.
  kind text not null check (kind in (
    'naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfareOrganization', 'legalServiceOrganization', 'otherOrganization')),
  -- The day on which the personal data was erased; the row stays for what counts it.
  erased_on date,
  version integer not null default 1,
  unique (id, agency_id)
);
create index applicant_agency on gongkai.applicant (agency_id);

-- Personal data stands here and nowhere else: one sealed value a row, so that it can be re-keyed and erased alone.
-- Keep this table out of every history of versions: what is erased here must be gone.
create table gongkai.applicant_field (
  agency_id text not null,
  applicant_id text not null,
  field text not null check (field in ('name', 'identityKind', 'identityNumber', 'phone', 'email', 'address')),
  key_id text not null references gongkai.data_key (id),
  sealed bytea not null,
  -- Keyed hash of the normalised value for exact search; null where the field is not searched.
  search_hash text check (search_hash ~ '^[0-9a-f]{64}$'),
  primary key (agency_id, applicant_id, field),
  foreign key (applicant_id, agency_id) references gongkai.applicant (id, agency_id)
);
create index applicant_field_search on gongkai.applicant_field (agency_id, field, search_hash) where search_hash is not null;
create index applicant_field_key on gongkai.applicant_field (agency_id, key_id);

-- Nothing is sealed by a key that is not the current one: a process that has not heard of a rotation is refused, not obeyed.
create function gongkai.require_current_key() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  perform from gongkai.data_key k where k.id = new.key_id and k.state = 'current' for share;
  if not found then
    raise exception 'sealed by a key that is not current' using errcode = 'check_violation', constraint = 'sealed_by_current_key';
  end if;
  return new;
end
$$;
create trigger require_current_key before insert or update of sealed, key_id on gongkai.applicant_field
  for each row execute function gongkai.require_current_key();

-- A secrecy review: that it was done, by whom, of what and how it ended; never what was read.
create table gongkai.secrecy_review (
  id text primary key check (id <> ''),
  agency_id text not null references gongkai.agency (id),
  of_kind text not null check (of_kind in ('case', 'file', 'applicant', 'text')),
  of_id text not null check (of_id ~ '^[A-Za-z0-9._:-]{1,100}$'),
  by_person_id text not null references gongkai.person (id),
  on_day date not null,
  -- passed: may be handled here; withheld: is not to be disclosed; removed: must not stand in this system; referred: the competent department is asked.
  result text not null check (result in ('passed', 'withheld', 'removed', 'referred')),
  ground text not null check (ground ~ '^[A-Za-z0-9./-]{1,60}$'),
  unique (id, agency_id)
);
create index secrecy_review_of on gongkai.secrecy_review (agency_id, of_kind, of_id);

-- What an applicant holds: a number and a code, of which only the hash is kept.
create table gongkai.case_receipt (
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  receipt_number text not null check (receipt_number ~ '^[A-Z0-9-]{4,40}$'),
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  issued_on date not null,
  primary key (agency_id, receipt_number),
  unique (case_id, agency_id),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);
create index case_receipt_number on gongkai.case_receipt (receipt_number);

call gongkai.keep_to_agency('gongkai.applicant');
call gongkai.keep_to_agency('gongkai.applicant_field');
call gongkai.keep_to_agency('gongkai.secrecy_review');
call gongkai.keep_to_agency('gongkai.case_receipt');
call gongkai.record_changes('gongkai.applicant');
call gongkai.record_changes('gongkai.secrecy_review');
call gongkai.record_changes('gongkai.case_receipt');
create constraint trigger require_event after insert or update or delete on gongkai.applicant_field
  deferrable initially deferred for each row execute function gongkai.require_event();

grant select, insert on gongkai.applicant, gongkai.secrecy_review to gongkai_application;
grant update (kind, erased_on, version) on gongkai.applicant to gongkai_application;
grant select, insert, delete on gongkai.applicant_field to gongkai_application;
grant update (key_id, sealed, search_hash) on gongkai.applicant_field to gongkai_application;
-- The code's hash is written and never read back.
grant select (agency_id, case_id, receipt_number, issued_on), insert on gongkai.case_receipt to gongkai_application;

insert into gongkai.permission (role, act)
select role, act from (values
  ('head', array['applicant.add', 'applicant.change', 'applicant.read', 'applicant.erase', 'applicant.unmask', 'receipt.issue']),
  ('clerk', array['applicant.add', 'applicant.change', 'applicant.read', 'applicant.unmask', 'receipt.issue']),
  ('reviewer', array['applicant.read']),
  ('legal', array['applicant.read']),
  ('approver', array['applicant.read']),
  ('secrecy-reviewer', array['secrecy.record-review'])
) given (role, acts), unnest(acts) act;

-- The citizen's own view. A role that is granted no table at all, only the views below; they show the one case whose
-- receipt number and code both fit the settings of the transaction.
do $$
begin
  if not exists (select from pg_roles where rolname = 'gongkai_citizen') then
    create role gongkai_citizen nologin;
  end if;
end
$$;
grant gongkai_citizen to gongkai_application;
grant usage on schema gongkai to gongkai_citizen;

create view gongkai.citizen_case with (security_barrier) as
  select r.receipt_number, r.issued_on, a.name as agency_name
  from gongkai.case_receipt r join gongkai.agency a on a.id = r.agency_id
  where r.receipt_number = nullif(current_setting('gongkai.receipt', true), '')
    and r.code_hash = nullif(current_setting('gongkai.receipt_code_hash', true), '');

-- What happened to the case that its applicant is told anyway: the kind of step and its day, never who did it.
create view gongkai.citizen_step with (security_barrier) as
  select r.receipt_number, e.name as step, (e.at at time zone 'Asia/Shanghai')::date as on_day, e.seq as position
  from gongkai.case_receipt r join gongkai.event e on e.agency_id = r.agency_id and e.subject = r.case_id
  where r.receipt_number = nullif(current_setting('gongkai.receipt', true), '')
    and r.code_hash = nullif(current_setting('gongkai.receipt_code_hash', true), '')
    and e.name in ('case.opened');

grant select on gongkai.citizen_case, gongkai.citizen_step to gongkai_citizen;

-- Wrong codes, counted by a hash of the number that was typed, whether there is such a receipt or not.
create table gongkai.receipt_attempt (
  number_hash text primary key check (number_hash ~ '^[0-9a-f]{64}$'),
  wrong integer not null,
  since timestamptz not null
);
create index receipt_attempt_since on gongkai.receipt_attempt (since);

-- Tells whether a number and a code belong together, and counts where they do not. After ten wrong codes within fifteen
-- minutes no code is looked at for that number until the fifteen minutes are over.
create function gongkai.present_receipt(number text, hash_of_code text, at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  hashed text := encode(sha256(convert_to(number, 'UTF8')), 'hex');
  attempt gongkai.receipt_attempt;
begin
  delete from gongkai.receipt_attempt a where a.number_hash in (
    select old.number_hash from gongkai.receipt_attempt old where old.since < at - interval '15 minutes' for update skip locked);
  -- Taken first, so that calls for one number wait for each other and each is counted.
  insert into gongkai.receipt_attempt as a (number_hash, wrong, since) values (hashed, 0, at)
    on conflict (number_hash) do update set wrong = a.wrong returning * into attempt;
  if attempt.wrong >= 10 then
    return 'limited';
  end if;
  if exists (select from gongkai.case_receipt r where r.receipt_number = number and r.code_hash = hash_of_code) then
    delete from gongkai.receipt_attempt a where a.number_hash = hashed;
    return 'right';
  end if;
  update gongkai.receipt_attempt a set wrong = a.wrong + 1 where a.number_hash = hashed;
  return 'wrong';
end
$$;
revoke execute on function gongkai.present_receipt from public;
grant execute on function gongkai.present_receipt to gongkai_application;
