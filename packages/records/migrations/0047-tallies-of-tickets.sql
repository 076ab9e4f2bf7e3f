-- Tickets that are not closed are counted by their last days, as open requests are.
create function gongkai.tally_tickets() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if tg_op <> 'DELETE' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select t.agency_id, 'due', t.due_on, 'ticket.open', 0, count(*) from new_rows t where t.state in ('open', 'answered') group by 1, 3;
  end if;
  if tg_op <> 'INSERT' then
    insert into gongkai.tally_move (agency_id, span, from_day, measure, number, by)
      select t.agency_id, 'due', t.due_on, 'ticket.open', 0, -count(*) from old_rows t where t.state in ('open', 'answered') group by 1, 3;
  end if;
  return null;
end
$$;
revoke execute on function gongkai.tally_tickets() from public;
create trigger tally_on_insert after insert on gongkai.ticket
  referencing new table as new_rows for each statement execute function gongkai.tally_tickets();
create trigger tally_on_update after update on gongkai.ticket
  referencing old table as old_rows new table as new_rows for each statement execute function gongkai.tally_tickets();
create trigger tally_on_delete after delete on gongkai.ticket
  referencing old table as old_rows for each statement execute function gongkai.tally_tickets();

-- As it was, with the tickets.
create or replace function gongkai.tallies_of(of_agency text) returns table (span text, from_day date, measure text, number integer, value bigint)
  language sql stable
as $$
  select a.span, a.from_day, a.measure, a.number, count(*) from (
    select t.* from gongkai.board_line l
      cross join lateral gongkai.tallies_of_line(l.counted, l.open, l.due, l.arrived_on, l.ended_on, l.outcome, l.answered_late, l.answered_in) t
      where l.agency_id = $1
    union all
    select 'due', t.due_on, 'ticket.open', 0 from gongkai.ticket t where t.agency_id = $1 and t.state in ('open', 'answered')
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
  select t.agency_id, 'due', t.due_on, 'ticket.open', 0, count(*)::integer from gongkai.ticket t where t.state in ('open', 'answered') group by 1, 3;
