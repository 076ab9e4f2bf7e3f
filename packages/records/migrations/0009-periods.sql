-- Answer periods that the calendar moves, the officers told of it, and events many at a time.
create table gongkai.open_period (
  agency_id text not null references gongkai.agency (id),
  case_id text not null,
  -- What happened to the request, as `@gongkai/law` takes it: days and codes.
  facts jsonb not null check (jsonb_typeof(facts) = 'array' and facts <> '[]'),
  -- What the rules make of the facts: the last day for the answer, null where there is none. Kept to be looked for, never entered.
  answer_due date,
  open boolean not null default true,
  version integer not null default 1,
  primary key (agency_id, case_id),
  foreign key (case_id, agency_id) references gongkai.case_record (id, agency_id)
);
call gongkai.keep_to_agency('gongkai.open_period');
call gongkai.record_changes('gongkai.open_period');
grant select, insert on gongkai.open_period to gongkai_application;
grant update (facts, answer_due, open, version) on gongkai.open_period to gongkai_application;

-- What officers are told. It tells of an event, and is none: whether it was read is nobody's record.
create table gongkai.notification (
  agency_id text not null references gongkai.agency (id),
  to_person_id text not null references gongkai.person (id),
  event_seq bigint not null,
  kind text not null check (kind ~ '^[a-z][a-z-]*(\.[a-z][a-z-]*)+$'),
  subject text not null,
  read_at timestamptz,
  primary key (agency_id, to_person_id, event_seq),
  foreign key (agency_id, event_seq) references gongkai.event (agency_id, seq)
);
call gongkai.keep_to_agency('gongkai.notification');
grant select, insert on gongkai.notification to gongkai_application;
grant update (read_at) on gongkai.notification to gongkai_application;

-- One transaction that writes into many agencies' chains asks for each of them whether it has an event.
drop index gongkai.event_written_by;
create index event_written_by on gongkai.event (written_by, agency_id);

-- The application's insert leaves the number to this trigger; append_events below, which alone may give one, chains by itself.
drop trigger chain_event on gongkai.event;
create trigger chain_event before insert on gongkai.event for each row when (new.seq is null) execute function gongkai.chain_event();

-- Many events of the asking agency, chained in their order under one lock of its head and written by one statement: event
-- by event, ten thousand of them leave ten thousand dead versions of the head to be walked over. Returns the number of the last.
create function gongkai.append_events(appended jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  asking text := gongkai.current_agency();
  head gongkai.event_head;
  chained gongkai.event;
  first_seq bigint;
  previous_hashes text[] := '{}';
  hashes text[] := '{}';
begin
  if asking is null then
    raise exception 'nobody asks' using errcode = 'insufficient_privilege';
  end if;
  insert into gongkai.event_head (agency_id, seq, hash) values (asking, 0, repeat('0', 64)) on conflict do nothing;
  select * into strict head from gongkai.event_head h where h.agency_id = asking for update;
  first_seq := head.seq + 1;
  for chained in
    select asking, null, e.name, e.actor, e.at, e.cause, e.subject, e.body, null, null, pg_current_xact_id()
    from rows from (
      jsonb_to_recordset(appended) as (name text, actor text, at timestamptz, cause text, subject text, body jsonb)
    ) with ordinality e (name, actor, at, cause, subject, body, place)
    order by e.place
  loop
    chained.seq := head.seq + 1;
    chained.previous_hash := head.hash;
    chained.hash := encode(sha256(convert_to(gongkai.event_text(chained), 'UTF8')), 'hex');
    previous_hashes := previous_hashes || chained.previous_hash;
    hashes := hashes || chained.hash;
    head.seq := chained.seq;
    head.hash := chained.hash;
  end loop;
  insert into gongkai.event
    select asking, first_seq + e.place - 1, e.name, e.actor, e.at, e.cause, e.subject, e.body, e.previous_hash, e.hash, pg_current_xact_id()
    from rows from (
      jsonb_to_recordset(appended) as (name text, actor text, at timestamptz, cause text, subject text, body jsonb),
      unnest(previous_hashes), unnest(hashes)
    ) with ordinality e (name, actor, at, cause, subject, body, previous_hash, hash, place);
  update gongkai.event_head h set seq = head.seq, hash = head.hash where h.agency_id = asking;
  return head.seq;
end
$$;
revoke execute on function gongkai.append_events(jsonb) from public;
grant execute on function gongkai.append_events(jsonb) to gongkai_application;
