-- Every version of every recorded row, so that the state of any past instant can be shown.
create table gongkai.row_version (
  -- No foreign keys: only the trigger below writes here, and each would cost every change another look-up.
  agency_id text not null,
  table_name text not null,
  -- The row's key without the agency, its columns parted by a character that none of them holds.
  row_key text not null,
  -- The first event of the transaction that made this version: it holds from that event on.
  since_seq bigint not null,
  -- The row as it then was; null where it was taken away.
  content jsonb,
  primary key (agency_id, table_name, row_key, since_seq)
);
call gongkai.keep_to_agency('gongkai.row_version');
grant select on gongkai.row_version to gongkai_application;

-- Each changed row asks for the first event of its transaction.
drop index gongkai.event_written_by;
create index event_written_by on gongkai.event (written_by, agency_id, seq);

-- As require_event; and keeps the row. Of a row changed twice in a transaction the last version stays. Arguments: how many
-- columns make the key, these columns, and the columns that are not kept.
create function gongkai.record_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  changed text := case tg_op when 'DELETE' then old.agency_id else new.agency_id end;
  kept jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  key_text text := kept ->> tg_argv[1];
begin
  for i in 2 .. tg_argv[0]::integer loop
    key_text := key_text || chr(31) || (kept ->> tg_argv[i]);
  end loop;
  if tg_op = 'DELETE' then
    kept := null;
  end if;
  for i in tg_argv[0]::integer + 1 .. tg_nargs - 1 loop
    kept := kept - tg_argv[i];
  end loop;
  -- The first of the transaction's events, in the order of the index: any other way grows with the chain.
  insert into gongkai.row_version
    select changed, tg_table_name, key_text, own.seq, kept
    from (
      select e.written_by, e.agency_id, e.seq from gongkai.event e
      where (e.written_by, e.agency_id) >= (pg_current_xact_id(), changed) order by e.written_by, e.agency_id, e.seq limit 1
    ) own
    where own.written_by = pg_current_xact_id() and own.agency_id = changed
    on conflict (agency_id, table_name, row_key, since_seq) do update set content = excluded.content;
  if not found then
    raise exception 'a change of % without an event', tg_table_name using errcode = 'integrity_constraint_violation', constraint = 'change_without_event';
  end if;
  return null;
end
$$;

-- A recorded row keeps its key, by which its versions are found.
create function gongkai.refuse_new_key() returns trigger
  language plpgsql
as $$
begin
  raise exception 'the key of a row of % is kept', tg_table_name using errcode = 'integrity_constraint_violation', constraint = 'key_kept';
end
$$;

-- A recorded table: no change without an event, every version kept. What the application may not read of a table, and
-- what has to be gone when it is erased, is left out.
drop procedure gongkai.record_changes(regclass);
create procedure gongkai.record_changes(kept regclass, left_out text[] default '{}')
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
  execute format(
    'create constraint trigger require_event after insert or update or delete on %s deferrable initially deferred for each row execute function gongkai.record_version(%s)',
    kept, arguments);
  -- Looked at only where a statement names one of the key's columns. Row security keeps the agency.
  execute format(
    'create trigger keep_key before update of %s on %s for each row when ((%s) is distinct from (%s)) execute function gongkai.refuse_new_key()',
    key_list, kept,
    (select string_agg(format('old.%I', k), ', ') from unnest(key_columns) k),
    (select string_agg(format('new.%I', k), ', ') from unnest(key_columns) k));
end
$$;

-- The tables recorded so far; of their versions only the one that is there now is known. Sealed personal data stays out
-- (applicant_field), and so does the hash of a receipt's code, which is never read back.
do $$
declare
  kept regclass;
  left_out text[];
  key_of text;
begin
  for kept in
    select t.tgrelid::regclass from pg_trigger t
    where t.tgname = 'require_event' and t.tgfoid = 'gongkai.require_event()'::regprocedure and t.tgrelid <> 'gongkai.applicant_field'::regclass
  loop
    left_out := case kept when 'gongkai.case_receipt'::regclass then array['code_hash'] else '{}' end;
    execute format('drop trigger require_event on %s', kept);
    call gongkai.record_changes(kept, left_out);
    select string_agg(format('r.%I::text', a.attname), ' || chr(31) || ' order by k.place) into strict key_of
    from pg_constraint c, unnest(c.conkey) with ordinality k (attnum, place), pg_attribute a
    where c.conrelid = kept and c.contype = 'p' and a.attrelid = kept and a.attnum = k.attnum and a.attname <> 'agency_id';
    execute format(
      'insert into gongkai.row_version select r.agency_id, %L, %s, coalesce((select h.seq from gongkai.event_head h where h.agency_id = r.agency_id), 0), to_jsonb(r) - %L::text[] from %s r',
      (select relname from pg_class where oid = kept), key_of, left_out, kept);
  end loop;
end
$$;

-- Takes what has to be forgotten out of every version of a row of the asking agency. The row itself is changed as any
-- other, in the same transaction and with an event: without one nothing is taken.
create function gongkai.erase_versions(of_table text, of_row text, erased text[]) returns bigint
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  asking text := gongkai.current_agency();
  versions bigint;
begin
  if not exists (select from gongkai.event e where e.written_by = pg_current_xact_id() and e.agency_id = asking) then
    raise exception 'versions of % erased without an event', of_table using errcode = 'integrity_constraint_violation', constraint = 'change_without_event';
  end if;
  update gongkai.row_version v
  set content = v.content || (select jsonb_object_agg(field, null) from unnest(erased) field where v.content ? field)
  where v.agency_id = asking and v.table_name = of_table and v.row_key = of_row and v.content ?| erased
    and not erased && array['id', 'agency_id', 'version'];
  get diagnostics versions = row_count;
  return versions;
end
$$;
revoke execute on function gongkai.erase_versions(text, text, text[]) from public;
grant execute on function gongkai.erase_versions(text, text, text[]) to gongkai_application;
