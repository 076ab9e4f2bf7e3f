-- The life of an annual report: what was submitted stays as it is, also against the program's own mistakes; and what the
-- roll-up and the board of a tree look up.

-- Which of the year's reports it was: a superior sees what was filed, and not the register that counts them.
alter table gongkai.filed_report add column serial integer not null default 1 check (serial between 1 and 99);

-- One that was discarded leaves its place to the next that is begun.
alter table gongkai.annual_report drop constraint annual_report_agency_id_year_scope_serial_key;
create unique index one_report_a_serial on gongkai.annual_report (agency_id, year, scope, serial) where state <> 'discarded';

-- Figures and sections change only while the report is at work.
create function gongkai.keep_filed_content() returns trigger
  language plpgsql
as $$
declare
  shut record;
begin
  select r.id, r.state into shut
  from gongkai.annual_report r
  where r.state not in ('draft', 'returned')
    and (r.agency_id, r.id) in (select c.agency_id, c.report_id from changed c)
  limit 1;
  if found then
    raise exception 'the report % is %, its content is kept', shut.id, shut.state
      using errcode = 'integrity_constraint_violation', constraint = 'filed_content_kept';
  end if;
  return null;
end
$$;

do $$
declare
  kept regclass;
begin
  foreach kept in array array['gongkai.report_cell', 'gongkai.report_section']::regclass[] loop
    execute format(
      'create trigger keep_filed_content_added after insert on %s referencing new table as changed for each statement execute function gongkai.keep_filed_content()', kept);
    execute format(
      'create trigger keep_filed_content_changed after update on %s referencing new table as changed for each statement execute function gongkai.keep_filed_content()', kept);
    execute format(
      'create trigger keep_filed_content_removed after delete on %s referencing old table as changed for each statement execute function gongkai.keep_filed_content()', kept);
  end loop;
end
$$;

-- The records behind a figure are listed in the transaction that files it, and never afterwards.
create function gongkai.list_records_once() returns trigger
  language plpgsql
as $$
begin
  if exists (
    select from (select distinct c.agency_id, c.report_id, c.round from changed c) l
    join gongkai.filed_report f on f.agency_id = l.agency_id and f.report_id = l.report_id and f.round = l.round
    where f.xmin <> pg_current_xact_id()::xid
  ) then
    raise exception 'records are listed when the report is filed, not later'
      using errcode = 'integrity_constraint_violation', constraint = 'records_listed_once';
  end if;
  return null;
end
$$;
create trigger list_records_once after insert on gongkai.report_record
  referencing new table as changed for each statement execute function gongkai.list_records_once();

-- Days that agencies below have set for themselves: the board says until when each has time.
create policy superiors_read on gongkai.report_due for select
  using (agency_id in (select a.id from gongkai.agency a where a.superiors @> array[(select gongkai.current_agency())]));

-- Those directly below an agency: one superior each, the system's where it leads in place of the local government.
create index agency_direct_superior on gongkai.agency ((coalesce(system_parent_id, parent_id)));

-- Of all that an agency filed for a year, the one round that goes up into the sum of its superior and stands on the board.
alter table gongkai.filed_report add column goes_up boolean not null default false;
-- Of that round: when anything of its scope was first filed for the year.
alter table gongkai.filed_report add column first_filed_on date;

-- An agency that has ever filed its tree's report for the year goes up by that, also while it is returned: its own alone
-- would leave those below it out in silence. What was submitted anew stands before what is published.
create function gongkai.choose_round_that_goes_up() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  best record;
begin
  select f.report_id, f.round, (
      select min(e.filed_on) from gongkai.filed_report e where e.agency_id = f.agency_id and e.year = f.year and e.scope = f.scope
    ) as first_on
  into best
  from gongkai.filed_report f
  where f.agency_id = new.agency_id and f.year = new.year and f.state <> 'corrected'
  order by f.scope = 'tree' desc, array_position(array['submitted', 'cleared', 'published', 'returned'], f.state), f.serial desc, f.round desc
  limit 1;
  update gongkai.filed_report f
  set goes_up = coalesce(f.report_id = best.report_id and f.round = best.round, false),
    first_filed_on = case when f.report_id = best.report_id and f.round = best.round then best.first_on end
  where f.agency_id = new.agency_id and f.year = new.year
    and f.goes_up is distinct from coalesce(f.report_id = best.report_id and f.round = best.round, false);
  return null;
end
$$;
revoke execute on function gongkai.choose_round_that_goes_up() from public;
create trigger choose_round_that_goes_up after insert or update of state on gongkai.filed_report
  for each row execute function gongkai.choose_round_that_goes_up();

-- The sum and the board read this and no report that does not go up.
create index filed_report_going_up on gongkai.filed_report (year, agency_id) include (state, first_filed_on) where goes_up;
