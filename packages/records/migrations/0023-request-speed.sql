-- Many rows at a time at the cost of one: versions are kept a statement at a time, not row by row; and what lists of
-- words and of the board cost.

-- Rows that were changed before their transaction had an event: they wait here for it, at the latest until the transaction
-- ends, and nobody else ever sees them. Unlogged: nothing of it outlives a transaction.
create unlogged table gongkai.change_awaiting_event (
  written_by xid8 not null default pg_current_xact_id(),
  -- In the order in which they came.
  place integer not null,
  of_agency text not null,
  table_name text not null,
  -- Both empty for a table whose versions are not kept.
  row_keys text[] not null,
  contents jsonb[] not null,
  primary key (written_by, place)
);
alter table gongkai.change_awaiting_event alter contents set storage external;

-- Keeps what this transaction has waiting for its first event of an agency. Plans made while the table was small would
-- read it whole.
create function gongkai.record_awaiting(changed_agency text, first_seq bigint) returns void
  language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off
as $$
declare
  waiting gongkai.change_awaiting_event;
begin
  for waiting in
    select * from gongkai.change_awaiting_event w where w.written_by = pg_current_xact_id() and w.of_agency = changed_agency order by w.place
  loop
    insert into gongkai.row_version
      select changed_agency, waiting.table_name, r.row_key, first_seq, r.content from unnest(waiting.row_keys, waiting.contents) r (row_key, content)
      on conflict (agency_id, table_name, row_key, since_seq) do update set content = excluded.content;
    delete from gongkai.change_awaiting_event w where w.written_by = waiting.written_by and w.place = waiting.place;
  end loop;
end
$$;
revoke execute on function gongkai.record_awaiting(text, bigint) from public;

-- The first event of this transaction in an agency's chain, in the order of the index: any other way grows with the chain.
create function gongkai.own_first_event(changed_agency text) returns bigint
  language plpgsql stable security definer set search_path = pg_catalog set enable_seqscan = off
as $$
begin
  return (
    select own.seq from (
      select e.written_by, e.agency_id, e.seq from gongkai.event e
      where (e.written_by, e.agency_id) >= (pg_current_xact_id(), changed_agency) order by e.written_by, e.agency_id, e.seq limit 1
    ) own
    where own.written_by = pg_current_xact_id() and own.agency_id = changed_agency);
end
$$;
revoke execute on function gongkai.own_first_event(text) from public;

-- When the transaction ends: what still waits is kept, or nothing happens at all.
create function gongkai.end_awaiting() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  first_seq bigint := gongkai.own_first_event(new.of_agency);
begin
  if first_seq is null then
    raise exception 'a change of % without an event', new.table_name using errcode = 'integrity_constraint_violation', constraint = 'change_without_event';
  end if;
  perform gongkai.record_awaiting(new.of_agency, first_seq);
  return null;
end
$$;
create constraint trigger require_event after insert on gongkai.change_awaiting_event
  deferrable initially deferred for each row execute function gongkai.end_awaiting();

-- Of a statement's rows, all at once: kept as versions where the transaction has its event, and waiting for it where not.
-- Of a row changed twice in a transaction the last version stays. Arguments: how many columns make the key, these columns,
-- and the columns that are not kept. Within offset 0 each row is written out once and not once for each of its columns used.
create or replace function gongkai.record_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  keys integer := tg_argv[0]::integer;
  key_1 text := tg_argv[1];
  key_2 text := case when keys > 1 then tg_argv[2] end;
  key_3 text := case when keys > 2 then tg_argv[3] end;
  key_4 text := case when keys > 3 then tg_argv[4] end;
  left_out text[] := array(select tg_argv[i] from generate_series(keys + 1, tg_nargs - 1) i);
  changed_agency text;
  first_seq bigint;
begin
  for changed_agency in select distinct c.agency_id from changed c loop
    first_seq := gongkai.own_first_event(changed_agency);
    if first_seq is null then
      insert into gongkai.change_awaiting_event (place, of_agency, table_name, row_keys, contents)
        select coalesce((select max(w.place) from gongkai.change_awaiting_event w where w.written_by = pg_current_xact_id()), 0) + 1,
          changed_agency, tg_table_name, array_agg(concat_ws(chr(31), r.row ->> key_1, r.row ->> key_2, r.row ->> key_3, r.row ->> key_4)),
          array_agg(case when tg_op = 'DELETE' then null else r.row - left_out end)
        from (select to_jsonb(c) as row from changed c where c.agency_id = changed_agency offset 0) r;
    else
      perform gongkai.record_awaiting(changed_agency, first_seq);
      insert into gongkai.row_version
        select changed_agency, tg_table_name, concat_ws(chr(31), r.row ->> key_1, r.row ->> key_2, r.row ->> key_3, r.row ->> key_4), first_seq,
          case when tg_op = 'DELETE' then null else r.row - left_out end
        from (select to_jsonb(c) as row from changed c where c.agency_id = changed_agency offset 0) r
        on conflict (agency_id, table_name, row_key, since_seq) do update set content = excluded.content;
    end if;
  end loop;
  return null;
end
$$;

-- The same for a table whose versions are not kept.
create or replace function gongkai.require_event() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  changed_agency text;
begin
  for changed_agency in select distinct c.agency_id from changed c loop
    if gongkai.own_first_event(changed_agency) is null then
      insert into gongkai.change_awaiting_event (place, of_agency, table_name, row_keys, contents)
        select coalesce((select max(w.place) from gongkai.change_awaiting_event w where w.written_by = pg_current_xact_id()), 0) + 1,
          changed_agency, tg_table_name, '{}', '{}';
    end if;
  end loop;
  return null;
end
$$;

-- Three triggers a table: rows of a statement are shown to a trigger for one kind of change alone.
create procedure gongkai.look_at_changes(kept regclass, looking text)
  language plpgsql
as $$
declare
  kind text;
begin
  foreach kind in array array['insert', 'update', 'delete'] loop
    execute format(
      'create trigger require_event_on_%s after %1$s on %s referencing %s table as changed for each statement execute function %s',
      kind, kept, case kind when 'delete' then 'old' else 'new' end, looking);
  end loop;
end
$$;

create or replace procedure gongkai.record_changes(kept regclass, left_out text[] default '{}')
  language plpgsql
as $$
declare
  key_columns text[] := (
    select array_agg(a.attname::text order by k.place)
    from pg_constraint c, unnest(c.conkey) with ordinality k (attnum, place), pg_attribute a
    where c.conrelid = kept and c.contype = 'p' and a.attrelid = kept and a.attnum = k.attnum and a.attname <> 'agency_id');
  arguments text := (
    select string_agg(quote_literal(argument), ', ' order by place)
    from unnest(array[cardinality(key_columns)::text] || key_columns || left_out) with ordinality a (argument, place));
  key_list text := (select string_agg(format('%I', k), ', ') from unnest(key_columns) k);
begin
  if cardinality(key_columns) > 4 then
    raise exception 'record_version knows keys of four columns at most beside the agency, and % has more', kept;
  end if;
  call gongkai.look_at_changes(kept, format('gongkai.record_version(%s)', arguments));
  -- Looked at only where a statement names one of the key's columns. Row security keeps the agency.
  execute format(
    'create trigger keep_key before update of %s on %s for each row when ((%s) is distinct from (%s)) execute function gongkai.refuse_new_key()',
    key_list, kept,
    (select string_agg(format('old.%I', k), ', ') from unnest(key_columns) k),
    (select string_agg(format('new.%I', k), ', ') from unnest(key_columns) k));
end
$$;

-- The same without versions.
create procedure gongkai.require_events(kept regclass)
  language plpgsql
as $$
begin
  call gongkai.look_at_changes(kept, 'gongkai.require_event()');
end
$$;

-- The tables looked at so far, with the arguments that they had.
do $$
declare
  looked record;
begin
  for looked in
    select t.tgrelid::regclass as kept, t.tgfoid::regproc as looking,
      (select coalesce(string_agg(quote_literal(argument), ', ' order by place), '')
        from unnest((string_to_array(encode(t.tgargs, 'escape'), '\000'))[:t.tgnargs]) with ordinality a (argument, place)) as arguments
    from pg_trigger t
    where t.tgname = 'require_event' and t.tgfoid in ('gongkai.record_version()'::regprocedure, 'gongkai.require_event()'::regprocedure)
  loop
    execute format('drop trigger require_event on %s', looked.kept);
    call gongkai.look_at_changes(looked.kept, format('%s(%s)', looked.looking, looked.arguments));
  end loop;
end
$$;

-- Of many sealed values the key is looked at once.
create function gongkai.require_current_keys() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  perform from gongkai.data_key k where k.state = 'current' for share;
  if exists (select from changed c where not exists (select from gongkai.data_key k where k.id = c.key_id and k.state = 'current')) then
    raise exception 'sealed by a key that is not current' using errcode = 'check_violation', constraint = 'sealed_by_current_key';
  end if;
  return null;
end
$$;
do $$
declare
  kept regclass;
begin
  for kept in select t.tgrelid::regclass from pg_trigger t where t.tgname = 'require_current_key' and t.tgfoid = 'gongkai.require_current_key()'::regprocedure loop
    execute format('drop trigger require_current_key on %s', kept);
    execute format(
      'create trigger require_current_key before update of sealed, key_id on %s for each row execute function gongkai.require_current_key()', kept);
    execute format(
      'create trigger require_current_keys after insert on %s referencing new table as changed for each statement execute function gongkai.require_current_keys()',
      kept);
  end loop;
end
$$;

-- The words of many requests at once, as keep_words keeps those of one.
create function gongkai.keep_words_of_many(of_cases text[], kept text[]) returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if exists (
    select from unnest(of_cases) c (case_id)
    where not exists (select from gongkai.request r where r.case_id = c.case_id and r.agency_id = gongkai.current_agency())
  ) then
    raise exception 'words of another agency''s request' using errcode = 'insufficient_privilege';
  end if;
  insert into gongkai.request_words as w (case_id, of_agency, words)
    select c.case_id, gongkai.current_agency(), c.words::tsvector from unnest(of_cases, kept) c (case_id, words)
    on conflict (case_id) do update set words = excluded.words;
end
$$;
revoke execute on function gongkai.keep_words_of_many(text[], text[]) from public;
grant execute on function gongkai.keep_words_of_many(text[], text[]) to gongkai_application;

-- As before, with the hashing alone left to the loop: each event's text up to the hash before it is made of all at once.
create or replace function gongkai.append_events(appended jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  asking text := gongkai.current_agency();
  head gongkai.event_head;
  first_seq bigint;
  beginning text;
  beginnings text[];
  hashes text[];
begin
  if asking is null then
    raise exception 'nobody asks' using errcode = 'insufficient_privilege';
  end if;
  insert into gongkai.event_head (agency_id, seq, hash) values (asking, 0, repeat('0', 64)) on conflict do nothing;
  select * into strict head from gongkai.event_head h where h.agency_id = asking for update;
  first_seq := head.seq + 1;
  beginnings := array(
    select gongkai.event_text(row(asking, first_seq + e.place - 1, e.name, e.actor, e.at, e.cause, e.subject, e.body, '', '', '0')::gongkai.event)
    from rows from (
      jsonb_to_recordset(appended) as (name text, actor text, at timestamptz, cause text, subject text, body jsonb)
    ) with ordinality e (name, actor, at, cause, subject, body, place)
    order by e.place);
  hashes := array[head.hash];
  foreach beginning in array beginnings loop
    head.hash := encode(sha256(convert_to(beginning || head.hash, 'UTF8')), 'hex');
    hashes := array_append(hashes, head.hash);
  end loop;
  head.seq := head.seq + coalesce(cardinality(beginnings), 0);
  insert into gongkai.event
    select asking, first_seq + e.place - 1, e.name, e.actor, e.at, e.cause, e.subject, e.body, e.previous_hash, e.hash, pg_current_xact_id()
    from rows from (
      jsonb_to_recordset(appended) as (name text, actor text, at timestamptz, cause text, subject text, body jsonb),
      unnest(hashes[:cardinality(hashes) - 1]), unnest(hashes[2:])
    ) with ordinality e (name, actor, at, cause, subject, body, previous_hash, hash, place);
  update gongkai.event_head h set seq = head.seq, hash = head.hash where h.agency_id = asking;
  return head.seq;
end
$$;

-- Checks of every row that another key has made already: a chain's head, a case and what hangs on it have the agency's.
alter table gongkai.event drop constraint event_agency_id_fkey;
alter table gongkai.open_period drop constraint open_period_agency_id_fkey;
alter table gongkai.request drop constraint request_agency_id_fkey;
alter table gongkai.board_line drop constraint board_line_agency_id_fkey;

-- What an import is taken back by: for each case that goes it is asked whether another goes on with it.
create index request_reopened on gongkai.request (reopened_from) where reopened_from is not null;

-- All that an agency's law is made from, at one go and by a plan that is kept: each step of each request asks for it.
create function gongkai.law_sources(for_agency text) returns jsonb
  language plpgsql stable
as $$
begin
  return jsonb_build_object(
    'notices', (
      select coalesce(jsonb_agg(jsonb_build_object('agencyId', h.agency_id, 'notice', h.notice, 'version', h.version) order by h.year), '[]')
      from (
        select distinct on (n.year) n.year, n.agency_id, n.notice, n.version
        from gongkai.agency own
        join gongkai.agency above on above.id = any (own.superiors)
        join gongkai.year_notice n on n.agency_id = above.id
        where own.id = for_agency
        order by n.year, cardinality(above.superiors), n.notice #>> '{notice,issuedOn}' desc nulls last, n.agency_id
      ) h),
    'localHolidays', (
      select coalesce(jsonb_agg(jsonb_build_object('day', l.day, 'name', l.name) order by l.day), '[]')
      from gongkai.local_holiday l where l.agency_id = for_agency),
    'settings', (
      select coalesce(jsonb_agg(jsonb_build_object('setting', s.setting, 'value', s.value, 'version', s.version) order by s.setting), '[]')
      from gongkai.law_setting s where s.agency_id = for_agency));
end
$$;
revoke execute on function gongkai.law_sources(text) from public;
grant execute on function gongkai.law_sources(text) to gongkai_application;
