-- What happened: append-only by grant, chained by hash within each agency.
create table gongkai.event (
  agency_id text not null references gongkai.agency (id),
  -- 1, 2, 3 … within the agency, without gaps.
  seq bigint not null,
  name text not null check (name ~ '^[a-z][a-z-]*(\.[a-z][a-z-]*)+$'),
  -- Who did it: a person's id, or a program's name.
  actor text not null check (actor <> ''),
  at timestamptz not null,
  -- The request, job or event that led to it.
  cause text,
  -- What it is about: the id of a row.
  subject text,
  -- Ids, versions, days and codes; no personal data.
  body jsonb not null,
  previous_hash text not null,
  hash text not null,
  -- The transaction that wrote it, for the check that no change goes without an event.
  written_by xid8 not null default pg_current_xact_id(),
  primary key (agency_id, seq)
);
create index event_subject on gongkai.event (agency_id, subject, seq);
create index event_at on gongkai.event (agency_id, at);
create index event_written_by on gongkai.event (written_by);

create table gongkai.event_head (
  agency_id text primary key references gongkai.agency (id),
  seq bigint not null,
  hash text not null
);

-- The text whose hash is an event's: its fields parted by a character that none of them holds.
create function gongkai.event_text(e gongkai.event) returns text
  language sql stable
  return concat_ws(
    chr(31), e.agency_id, e.seq::text, e.name, e.actor, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    coalesce(e.cause, ''), coalesce(e.subject, ''), e.body::text, e.previous_hash);

create function gongkai.chain_event() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  head gongkai.event_head;
begin
  insert into gongkai.event_head (agency_id, seq, hash) values (new.agency_id, 0, repeat('0', 64)) on conflict do nothing;
  select * into strict head from gongkai.event_head h where h.agency_id = new.agency_id for update;
  new.seq := head.seq + 1;
  new.previous_hash := head.hash;
  new.written_by := pg_current_xact_id();
  new.hash := encode(sha256(convert_to(gongkai.event_text(new), 'UTF8')), 'hex');
  update gongkai.event_head h set seq = new.seq, hash = new.hash where h.agency_id = new.agency_id;
  return new;
end
$$;
create trigger chain_event before insert on gongkai.event for each row execute function gongkai.chain_event();

call gongkai.keep_to_agency('gongkai.event');
call gongkai.keep_to_agency('gongkai.event_head');
grant select on gongkai.event, gongkai.event_head to gongkai_application;
grant insert (agency_id, name, actor, at, cause, subject, body) on gongkai.event to gongkai_application;

-- A change without an event does not happen: looked at when the transaction ends.
create function gongkai.require_event() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  changed text := case tg_op when 'DELETE' then old.agency_id else new.agency_id end;
begin
  if not exists (select from gongkai.event e where e.written_by = pg_current_xact_id() and e.agency_id = changed) then
    raise exception 'a change of % without an event', tg_table_name using errcode = 'integrity_constraint_violation', constraint = 'change_without_event';
  end if;
  return null;
end
$$;

create procedure gongkai.record_changes(kept regclass)
  language plpgsql
as $$
begin
  execute format(
    'create constraint trigger require_event after insert or update or delete on %s deferrable initially deferred for each row execute function gongkai.require_event()',
    kept);
end
$$;
