-- A publication ends only the pages that show it: the word to every process names the items and their agencies.
-- `altered` where something that lists show was changed or taken away: then no page that shows it may be shown any more,
-- while a list that lacks what is new may be shown a moment longer. An empty word is about everything.
create function gongkai.tell_public_of_items() returns trigger
  language plpgsql
as $$
declare
  told jsonb;
  -- A word holds less than 8,000 bytes.
  most constant integer := 7000;
begin
  if tg_op = 'INSERT' then
    select jsonb_build_object('items', jsonb_agg(n.item_id), 'agencies', jsonb_agg(distinct n.agency_id), 'altered', false)
      into told from new_rows n having count(*) > 0;
  elsif tg_op = 'UPDATE' then
    select jsonb_build_object('items', jsonb_agg(n.item_id), 'agencies', jsonb_agg(distinct n.agency_id), 'altered',
        bool_or((o.title, o.summary, o.document_number, o.section, o.withdrawn_on) is distinct from
          (n.title, n.summary, n.document_number, n.section, n.withdrawn_on)))
      into told from new_rows n join old_rows o using (item_id) having count(*) > 0;
  else
    select jsonb_build_object('items', jsonb_agg(o.item_id), 'agencies', jsonb_agg(distinct o.agency_id), 'altered', true)
      into told from old_rows o having count(*) > 0;
  end if;
  if told is not null then
    perform pg_notify('gongkai_public', case when octet_length(told::text) > most then '' else told::text end);
  end if;
  return null;
end
$$;
drop trigger tell_public on gongkai.published_item;
create trigger tell_public_new after insert on gongkai.published_item
  referencing new table as new_rows for each statement execute function gongkai.tell_public_of_items();
create trigger tell_public_changed after update on gongkai.published_item
  referencing old table as old_rows new table as new_rows for each statement execute function gongkai.tell_public_of_items();
create trigger tell_public_gone after delete on gongkai.published_item
  referencing old table as old_rows for each statement execute function gongkai.tell_public_of_items();
-- Which files an item has stands in the item; files themselves are kept by no process.
drop trigger tell_public on gongkai.published_file;

-- Which agencies have something in the outbox that is due, in one question instead of one an agency. It asks as each in
-- turn, as its caller could, and sees no more than that.
create function gongkai.agencies_with_due_publications(due timestamptz) returns setof text
  language plpgsql
as $$
declare
  asked_as constant text := current_setting('gongkai.agency', true);
  one text;
begin
  for one in select a.id from gongkai.agency a order by a.id loop
    perform set_config('gongkai.agency', one, true);
    if exists (
      select from gongkai.publication p join gongkai.channel c on c.id = p.channel_id and c.agency_id = p.agency_id
      where p.agency_id = one and p.state in ('queued', 'to-withdraw') and c.kind in ('webhook', 'mail')
        and p.queued_at + p.attempts * p.attempts * interval '1 minute' <= due
    ) then
      return next one;
    end if;
  end loop;
  perform set_config('gongkai.agency', coalesce(asked_as, ''), true);
end
$$;
revoke execute on function gongkai.agencies_with_due_publications(timestamptz) from public;
grant execute on function gongkai.agencies_with_due_publications(timestamptz) to gongkai_application;
