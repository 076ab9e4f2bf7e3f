-- The numbers of a tree are summed in one pass over many agencies: whole numbers of the usual size are added several times
-- as fast as big ones.
alter table gongkai.tally alter column value type integer;

-- What agencies count by themselves (counter) has its newest value among the other numbers, by the day of that count (span
-- now): a superior does not look through the days of each agency. There nought is a number like any other.
alter table gongkai.tally drop constraint tally_span_check;
alter table gongkai.tally add constraint tally_span_check check (span in ('month', 'year', 'due', 'now'));
drop index gongkai.tally_nought;
create index tally_nought on gongkai.tally (agency_id) where value = 0 and span <> 'now';

create or replace function gongkai.fold_tally() returns trigger
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
    select m.agency_id, m.span, m.from_day, m.measure, m.number, sum(m.by)::integer from moved m
    group by 1, 2, 3, 4, 5 having sum(m.by) <> 0
    on conflict (span, from_day, measure, number, agency_id) do update set value = t.value + excluded.value;
  delete from gongkai.tally t where t.agency_id = any (agencies) and t.value = 0 and t.span <> 'now';
  return null;
end
$$;

-- What an agency counted, where it is the newest.
create function gongkai.tally_counters() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  delete from gongkai.tally t using new_rows c
    where t.agency_id = c.agency_id and t.span = 'now' and t.measure = c.name and t.from_day < c.day;
  insert into gongkai.tally as t (agency_id, span, from_day, measure, number, value)
    select distinct on (c.agency_id, c.name) c.agency_id, 'now', c.day, c.name, 0, c.value::integer from new_rows c
    where not exists (select from gongkai.tally n where n.agency_id = c.agency_id and n.span = 'now' and n.measure = c.name and n.from_day > c.day)
    order by c.agency_id, c.name, c.day desc
    on conflict (span, from_day, measure, number, agency_id) do update set value = excluded.value;
  return null;
end
$$;
revoke execute on function gongkai.tally_counters() from public;
create trigger tally_on_insert after insert on gongkai.counter
  referencing new table as new_rows for each statement execute function gongkai.tally_counters();
create trigger tally_on_update after update on gongkai.counter
  referencing new table as new_rows for each statement execute function gongkai.tally_counters();

-- As it was, with these.
create or replace function gongkai.tallies_of(of_agency text) returns table (span text, from_day date, measure text, number integer, value bigint)
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
  union all
  select 'now', c.day, c.name, 0, c.value from gongkai.counter c
    where c.agency_id = $1 and c.day = (select max(n.day) from gongkai.counter n where n.agency_id = $1 and n.name = c.name)
$$;

insert into gongkai.tally (agency_id, span, from_day, measure, number, value)
  select distinct on (c.agency_id, c.name) c.agency_id, 'now', c.day, c.name, 0, c.value::integer from gongkai.counter c
  order by c.agency_id, c.name, c.day desc;
