-- What a dashboard shows: numbers that each agency keeps as its records change, and that rise to its superiors without any case.

-- What the rules make of a request that was answered, beside its other days: whether the reply went out late, and how many
-- working days after the receipt. Null while there is no reply. Working days of replies before this are filled by the recount.
alter table gongkai.open_period add column answered_late boolean, add column answered_in integer check (answered_in >= 0);
grant update (answered_late, answered_in) on gongkai.open_period to gongkai_application;
alter table gongkai.board_line add column answered_late boolean, add column answered_in integer;

-- As it was, with the two.
create or replace function gongkai.draw_board(of_agency text, of_cases text[]) returns void
  language sql security definer set search_path = pg_catalog
  begin atomic
    insert into gongkai.board_line (agency_id, case_id, registration_number, number_year, number_seq, kind, applicant_id, applicant_kind, assigned_to,
        restricted, open, stage, due, arrived_on, counted_on, counted, outcome, received_on, corrected_on, decided_on, ended_on, item,
        answered_late, answered_in)
      select r.agency_id, r.case_id, r.registration_number, coalesce(r.number_year, extract(year from p.arrived_on)::integer), coalesce(r.number_seq, 0),
        r.kind, r.applicant_id, a.kind, r.assigned_to, c.restricted, p.open, coalesce(p.stage, 'handling'), coalesce(p.answer_due, '9999-12-31'::date),
        coalesce(p.arrived_on, '0001-01-01'::date), coalesce(p.received_on, p.arrived_on, '0001-01-01'::date), r.counted, p.outcome,
        p.received_on, p.corrected_on, p.decided_on, p.ended_on, r.item, p.answered_late, p.answered_in
      from gongkai.request r
      join gongkai.open_period p on p.agency_id = r.agency_id and p.case_id = r.case_id
      join gongkai.applicant a on a.agency_id = r.agency_id and a.id = r.applicant_id
      join gongkai.case_record c on c.id = r.case_id
      where r.agency_id = of_agency and r.case_id = any (of_cases)
    on conflict (agency_id, case_id) do update set
      applicant_kind = excluded.applicant_kind, assigned_to = excluded.assigned_to, restricted = excluded.restricted, open = excluded.open,
      stage = excluded.stage, due = excluded.due, arrived_on = excluded.arrived_on, counted_on = excluded.counted_on, outcome = excluded.outcome,
      received_on = excluded.received_on, corrected_on = excluded.corrected_on, decided_on = excluded.decided_on, ended_on = excluded.ended_on,
      answered_late = excluded.answered_late, answered_in = excluded.answered_in;
  end;

-- Replies that are there already were late by the last day that is kept with them.
alter table gongkai.open_period disable trigger user;
update gongkai.open_period set answered_late = coalesce(ended_on > answer_due, false) where ending = 'served';
alter table gongkai.open_period enable trigger user;
select gongkai.draw_board(a.id, array(select r.case_id from gongkai.request r where r.agency_id = a.id)) from gongkai.agency a;

-- A number of an agency. Of a month and of its year each: a year is read without its months. Of what is open, by its last
-- day (span due), so that what is overdue is known on every day without counting anew.
create table gongkai.tally (
  agency_id text not null,
  span text not null check (span in ('month', 'year', 'due')),
  from_day date not null,
  -- received, concluded, outcome.granted, replied.late, days, dispute.reconsideration.corrected, published.wechat …
  measure text not null check (char_length(measure) between 1 and 80),
  -- Of days: how many working days the answers took that are counted here; 0 elsewhere.
  number integer not null default 0,
  value bigint not null,
  -- The period first: a superior reads one measure of it, or all, of many agencies, and from the key alone.
  primary key (span, from_day, measure, number, agency_id) include (value)
);
create index tally_of_agency on gongkai.tally (agency_id, span, from_day);
create index tally_nought on gongkai.tally (agency_id) where value = 0;
call gongkai.keep_to_agency('gongkai.tally');
create policy superiors_read on gongkai.tally for select
  using (agency_id in (select a.id from gongkai.agency a where a.superiors @> array[(select gongkai.current_agency())]));
-- Written by the functions below alone.
grant select on gongkai.tally to gongkai_application;

-- How numbers move within a transaction, until its end. Never outlives it.
create unlogged table gongkai.tally_move (
  written_by xid8 not null default pg_current_xact_id(),
  agency_id text not null,
  span text not null,
  from_day date not null,
  measure text not null,
  number integer not null,
  by bigint not null
);
create index tally_move_written on gongkai.tally_move (written_by);

-- At the end, when the agency's chain of events is held by this transaction: so no two write the same number at once, and
-- none waits for a number while another waits for a case. Plans made while the table was small would read it whole.
create function gongkai.fold_tally() returns trigger
  language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off
as $$
declare
  agencies text[] := array(select distinct m.agency_id from gongkai.tally_move m where m.written_by = pg_current_xact_id());
begin
  if agencies = '{}' then
    return null;
  end if;
  perform from gongkai.event_head h where h.agency_id = any (agencies) order by h.agency_id for update;
  with moved as (delete from gongkai.tally_move m where m.written_by = pg_current_xact_id() returning m.*)
  insert into gongkai.tally as t (agency_id, span, from_day, measure, number, value)
    select m.agency_id, m.span, m.from_day, m.measure, m.number, sum(m.by) from moved m
    group by 1, 2, 3, 4, 5 having sum(m.by) <> 0
    on conflict (span, from_day, measure, number, agency_id) do update set value = t.value + excluded.value;
  delete from gongkai.tally t where t.agency_id = any (agencies) and t.value = 0;
  return null;
end
$$;
create constraint trigger fold_tally after insert on gongkai.tally_move
  deferrable initially deferred for each row execute function gongkai.fold_tally();

-- A day in its month and in its year.
create function gongkai.tally_spans(on_day date) returns table (span text, from_day date)
  language sql immutable
as $$
  select s.span, date_trunc(s.span, $1::timestamp)::date from (values ('month'), ('year')) s (span) where $1 is not null
$$;

-- What one line of the board adds. What is not counted by the report (answered anew, corrections of records) is counted
-- only as long as it is open: it is work all the same.
create function gongkai.tallies_of_line(
  counted boolean, open boolean, due date, arrived_on date, ended_on date, outcome text, answered_late boolean, answered_in integer)
  returns table (span text, from_day date, measure text, number integer)
  language sql immutable
as $$
  select s.span, s.from_day, m.measure, m.number
  from (values
    ('received', nullif($4, '0001-01-01'::date), 0),
    ('concluded', $5, 0),
    ('outcome.' || coalesce($6, 'withdrawn'), $5, 0),
    (case $7 when true then 'replied.late' else 'replied.in-time' end, case when $7 is not null then $5 end, 0),
    ('days', case when $8 is not null then $5 end, $8)) m (measure, on_day, number)
  cross join lateral gongkai.tally_spans(m.on_day) s
  where $1
  union all
  select 'due', $3, 'open', 0 where $2
$$;

create function gongkai.tally_lines() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if tg_op <> 'DELETE' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select l.agency_id, t.span, t.from_day, t.measure, t.number, count(*)
      from new_rows l cross join lateral gongkai.tallies_of_line(l.counted, l.open, l.due, l.arrived_on, l.ended_on, l.outcome, l.answered_late, l.answered_in) t
      group by 1, 2, 3, 4, 5;
  end if;
  if tg_op <> 'INSERT' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select l.agency_id, t.span, t.from_day, t.measure, t.number, -count(*)
      from old_rows l cross join lateral gongkai.tallies_of_line(l.counted, l.open, l.due, l.arrived_on, l.ended_on, l.outcome, l.answered_late, l.answered_in) t
      group by 1, 2, 3, 4, 5;
  end if;
  return null;
end
$$;

-- What one dispute adds by its acceptance, and by a result.
create function gongkai.tally_disputes() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if tg_op <> 'DELETE' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select d.agency_id, s.span, s.from_day, 'dispute.' || d.kind || '.accepted', 0, count(*)
      from new_rows d cross join lateral gongkai.tally_spans(d.accepted_on) s group by 1, 2, 3, 4;
  end if;
  if tg_op <> 'INSERT' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select d.agency_id, s.span, s.from_day, 'dispute.' || d.kind || '.accepted', 0, -count(*)
      from old_rows d cross join lateral gongkai.tally_spans(d.accepted_on) s group by 1, 2, 3, 4;
  end if;
  return null;
end
$$;
create function gongkai.tally_dispute_results() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if tg_op <> 'DELETE' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select e.agency_id, s.span, s.from_day, 'dispute.' || d.kind || '.' || e.result, 0, count(*)
      from new_rows e join gongkai.dispute d on d.agency_id = e.agency_id and d.id = e.dispute_id
      cross join lateral gongkai.tally_spans(e.on_day) s where e.result is not null group by 1, 2, 3, 4;
  end if;
  if tg_op <> 'INSERT' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select e.agency_id, s.span, s.from_day, 'dispute.' || d.kind || '.' || e.result, 0, -count(*)
      from old_rows e join gongkai.dispute d on d.agency_id = e.agency_id and d.id = e.dispute_id
      cross join lateral gongkai.tally_spans(e.on_day) s where e.result is not null group by 1, 2, 3, 4;
  end if;
  return null;
end
$$;

-- What is before the public on the portal, by its day, and what was posted elsewhere, by kind of channel.
create function gongkai.tally_items() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if tg_op <> 'DELETE' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select i.agency_id, s.span, s.from_day, 'published.portal', 0, count(*)
      from new_rows i cross join lateral gongkai.tally_spans(i.published_on) s where i.withdrawn_on is null group by 1, 2, 3;
  end if;
  if tg_op <> 'INSERT' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select i.agency_id, s.span, s.from_day, 'published.portal', 0, -count(*)
      from old_rows i cross join lateral gongkai.tally_spans(i.published_on) s where i.withdrawn_on is null group by 1, 2, 3;
  end if;
  return null;
end
$$;
create function gongkai.tally_posts() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if tg_op <> 'DELETE' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select p.agency_id, s.span, s.from_day, 'published.' || c.kind, 0, count(*)
      from new_rows p join gongkai.channel c on c.agency_id = p.agency_id and c.id = p.channel_id and c.kind <> 'portal'
      cross join lateral gongkai.tally_spans(p.posted_on) s where p.state = 'posted' group by 1, 2, 3, 4;
  end if;
  if tg_op <> 'INSERT' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select p.agency_id, s.span, s.from_day, 'published.' || c.kind, 0, -count(*)
      from old_rows p join gongkai.channel c on c.agency_id = p.agency_id and c.id = p.channel_id and c.kind <> 'portal'
      cross join lateral gongkai.tally_spans(p.posted_on) s where p.state = 'posted' group by 1, 2, 3, 4;
  end if;
  return null;
end
$$;

-- Three triggers a table: rows of a statement are shown to a trigger for one kind of change alone.
do $$
declare
  one record;
begin
  for one in
    select * from (values
      ('gongkai.board_line', 'gongkai.tally_lines()'),
      ('gongkai.dispute', 'gongkai.tally_disputes()'),
      ('gongkai.dispute_event', 'gongkai.tally_dispute_results()'),
      ('gongkai.published_item', 'gongkai.tally_items()'),
      ('gongkai.publication', 'gongkai.tally_posts()')) t (kept, tallying)
  loop
    execute format('create trigger tally_on_insert after insert on %s referencing new table as new_rows for each statement execute function %s',
      one.kept, one.tallying);
    execute format('create trigger tally_on_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function %s',
      one.kept, one.tallying);
    execute format('create trigger tally_on_delete after delete on %s referencing old table as old_rows for each statement execute function %s',
      one.kept, one.tallying);
  end loop;
end
$$;

-- All numbers of an agency as its records give them.
create function gongkai.tallies_of(of_agency text) returns table (span text, from_day date, measure text, number integer, value bigint)
  language sql stable
as $$
  select a.span, a.from_day, a.measure, a.number, count(*) from (
    select t.* from gongkai.board_line l
      cross join lateral gongkai.tallies_of_line(l.counted, l.open, l.due, l.arrived_on, l.ended_on, l.outcome, l.answered_late, l.answered_in) t
      where l.agency_id = $1
    union all
    select s.span, s.from_day, 'dispute.' || d.kind || '.accepted', 0
      from gongkai.dispute d cross join lateral gongkai.tally_spans(d.accepted_on) s where d.agency_id = $1
    union all
    select s.span, s.from_day, 'dispute.' || d.kind || '.' || e.result, 0
      from gongkai.dispute_event e join gongkai.dispute d on d.agency_id = e.agency_id and d.id = e.dispute_id
      cross join lateral gongkai.tally_spans(e.on_day) s where e.agency_id = $1 and e.result is not null
    union all
    select s.span, s.from_day, 'published.portal', 0
      from gongkai.published_item i cross join lateral gongkai.tally_spans(i.published_on) s where i.agency_id = $1 and i.withdrawn_on is null
    union all
    select s.span, s.from_day, 'published.' || c.kind, 0
      from gongkai.publication p join gongkai.channel c on c.agency_id = p.agency_id and c.id = p.channel_id and c.kind <> 'portal'
      cross join lateral gongkai.tally_spans(p.posted_on) s where p.agency_id = $1 and p.state = 'posted') a
  group by 1, 2, 3, 4
$$;

-- Counts the asking agency anew, with its chain of events held, so that nobody's change is lost or counted twice; what moved
-- in this transaction so far is in it. Returns how many numbers were another.
create function gongkai.recount_tallies() returns bigint
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  asking text := gongkai.current_agency();
  wrong bigint;
begin
  if asking is null then
    raise exception 'nobody asks' using errcode = 'insufficient_privilege';
  end if;
  perform from gongkai.event_head h where h.agency_id = asking for update;
  delete from gongkai.tally_move m where m.written_by = pg_current_xact_id() and m.agency_id = asking;
  with anew as materialized (select * from gongkai.tallies_of(asking)),
  gone as (
    delete from gongkai.tally t where t.agency_id = asking
      and not exists (select from anew n where (n.span, n.from_day, n.measure, n.number) = (t.span, t.from_day, t.measure, t.number))
    returning 1),
  kept as (
    insert into gongkai.tally as t (agency_id, span, from_day, measure, number, value)
      select asking, n.span, n.from_day, n.measure, n.number, n.value from anew n
      on conflict (span, from_day, measure, number, agency_id) do update set value = excluded.value where t.value <> excluded.value
      returning 1)
  select (select count(*) from gone) + (select count(*) from kept) into wrong;
  return wrong;
end
$$;

revoke execute on function gongkai.fold_tally(), gongkai.tally_spans(date),
  gongkai.tallies_of_line(boolean, boolean, date, date, date, text, boolean, integer), gongkai.tally_lines(), gongkai.tally_disputes(),
  gongkai.tally_dispute_results(), gongkai.tally_items(), gongkai.tally_posts(), gongkai.tallies_of(text), gongkai.recount_tallies() from public;
grant execute on function gongkai.recount_tallies() to gongkai_application;

insert into gongkai.tally (agency_id, span, from_day, measure, number, value)
  select a.id, t.span, t.from_day, t.measure, t.number, t.value from gongkai.agency a cross join lateral gongkai.tallies_of(a.id) t;

-- Numbers and no cases: whoever works in the office may look at them.
insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['dashboard.read']),
  ('head', array['dashboard.read', 'dashboard.recount']),
  ('reviewer', array['dashboard.read']),
  ('legal', array['dashboard.read']),
  ('approver', array['dashboard.read']),
  ('supervisor', array['dashboard.read'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_dashboard check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator') or act !~ '^dashboard\.');
