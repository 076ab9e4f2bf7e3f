-- Made by npm run generate:records from the migrations e36a11d8347d52163d6bef712d8ff83e2d966a041c89b813553adf15304a4902
--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: gongkai; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA gongkai;


--
-- Name: sign_in; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA sign_in;


--
-- Name: acts_of(text, text, date); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.acts_of(for_agency text, for_person text, on_day date) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
  return array(
    select distinct p.act
    from (
      select h.role from gongkai.role_holder h
      where h.agency_id = for_agency and h.person_id = for_person and h.since <= on_day and (h.until is null or h.until >= on_day)
      union all
      select h.role from gongkai.delegation d
      join gongkai.role_holder h on h.agency_id = d.agency_id and h.person_id = d.from_person_id and h.role = d.role
      where d.agency_id = for_agency and d.to_person_id = for_person and d.ended_on is null and on_day between d.from_day and d.to_day
        and h.since <= on_day and (h.until is null or h.until >= on_day)
    ) u
    join gongkai.permission p on p.role = u.role
    where exists (select from gongkai.person n where n.id = for_person and n.active));
end
$$;


--
-- Name: answer_given(text); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.answer_given(of_key text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
  perform pg_advisory_xact_lock(hashtextextended(gongkai.current_agency() || ' ' || of_key, 0));
  return (
    select jsonb_build_object('requestHash', k.request_hash, 'answer', k.answer) from gongkai.idempotency_key k
    where k.agency_id = gongkai.current_agency() and k.key = of_key);
end
$$;


--
-- Name: append_events(jsonb); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.append_events(appended jsonb) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: chain_event(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.chain_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: current_agency(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.current_agency() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('gongkai.agency'::text, true), ''::text);


--
-- Name: current_person(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.current_person() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('gongkai.person'::text, true), ''::text);


--
-- Name: erase_versions(text, text, text[]); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.erase_versions(of_table text, of_row text, erased text[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: event; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.event (
    agency_id text NOT NULL,
    seq bigint NOT NULL,
    name text NOT NULL,
    actor text NOT NULL,
    at timestamp with time zone NOT NULL,
    cause text,
    subject text,
    body jsonb NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    written_by xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT event_actor_check CHECK ((actor <> ''::text)),
    CONSTRAINT event_name_check CHECK ((name ~ '^[a-z][a-z-]*(\.[a-z][a-z-]*)+$'::text))
);

ALTER TABLE ONLY gongkai.event FORCE ROW LEVEL SECURITY;


--
-- Name: event_text(gongkai.event); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.event_text(e gongkai.event) RETURNS text
    LANGUAGE sql STABLE
    RETURN concat_ws(chr(31), (e).agency_id, ((e).seq)::text, (e).name, (e).actor, to_char(((e).at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text), COALESCE((e).cause, ''::text), COALESCE((e).subject, ''::text), ((e).body)::text, (e).previous_hash);


--
-- Name: case_grant; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.case_grant (
    id text NOT NULL,
    agency_id text NOT NULL,
    case_id text NOT NULL,
    to_agency_id text NOT NULL,
    complaint text NOT NULL,
    until date NOT NULL,
    CONSTRAINT case_grant_complaint_check CHECK ((complaint <> ''::text))
);

ALTER TABLE ONLY gongkai.case_grant FORCE ROW LEVEL SECURITY;


--
-- Name: granted_cases(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.granted_cases() RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    BEGIN ATOMIC
 SELECT COALESCE(array_agg(g.case_id), '{}'::text[]) AS "coalesce"
    FROM gongkai.case_grant g
   WHERE ((g.to_agency_id = gongkai.current_agency()) AND (g.until >= (NULLIF(current_setting('gongkai.today'::text, true), ''::text))::date));
END;


--
-- Name: agency; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.agency (
    id text NOT NULL,
    parent_id text,
    system_parent_id text,
    name text NOT NULL,
    short_name text NOT NULL,
    level text NOT NULL,
    kind text NOT NULL,
    credit_code text,
    superiors text[] NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT agency_check CHECK (((parent_id <> id) AND (system_parent_id <> id))),
    CONSTRAINT agency_credit_code_check CHECK ((credit_code ~ '^[0-9A-Z]{18}$'::text)),
    CONSTRAINT agency_id_check CHECK ((id <> ''::text)),
    CONSTRAINT agency_kind_check CHECK ((kind = ANY (ARRAY['government'::text, 'department'::text, 'governmentOutpost'::text, 'departmentOutpost'::text, 'vertical'::text, 'ministry'::text, 'justice'::text]))),
    CONSTRAINT agency_level_check CHECK ((level = ANY (ARRAY['central'::text, 'province'::text, 'prefecture'::text, 'county'::text, 'township'::text]))),
    CONSTRAINT agency_name_check CHECK (((char_length(name) >= 2) AND (char_length(name) <= 100))),
    CONSTRAINT agency_short_name_check CHECK (((char_length(short_name) >= 1) AND (char_length(short_name) <= 40)))
);

ALTER TABLE ONLY gongkai.agency FORCE ROW LEVEL SECURITY;


--
-- Name: is_superior(text, text); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.is_superior(superior text, of_agency text) RETURNS boolean
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT ((superior <> of_agency) AND (EXISTS ( SELECT
            FROM gongkai.agency a
           WHERE ((a.id = is_superior.of_agency) AND (a.superiors @> ARRAY[is_superior.superior])))));
END;


--
-- Name: keep_administrators_apart(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.keep_administrators_apart() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  perform pg_advisory_xact_lock(hashtextextended('role ' || new.person_id, 0));
  if exists (
    select from gongkai.role_holder h
    where h.person_id = new.person_id and h.role <> new.role and (new.role like '%-administrator' or h.role like '%-administrator')
  ) then
    raise exception 'an administrator holds no other role' using errcode = 'check_violation', constraint = 'administrators_apart';
  end if;
  return new;
end
$$;


--
-- Name: keep_to_agency(regclass); Type: PROCEDURE; Schema: gongkai; Owner: -
--

CREATE PROCEDURE gongkai.keep_to_agency(IN kept regclass)
    LANGUAGE plpgsql
    AS $$
begin
  execute format('alter table %s enable row level security, force row level security', kept);
  execute format(
    'create policy own on %s using (agency_id = (select gongkai.current_agency())) with check (agency_id = (select gongkai.current_agency()))', kept);
end
$$;


--
-- Name: place_agencies_below(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.place_agencies_below() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update gongkai.agency below set parent_id = below.parent_id
  where below.parent_id = new.id or below.system_parent_id = new.id;
  return null;
end
$$;


--
-- Name: place_agency(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.place_agency() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.superiors := gongkai.superiors_of(new);
  if tg_op = 'UPDATE' and exists (
    select from gongkai.agency below
    where below.superiors @> array[new.id] and below.id <> new.id and new.superiors @> array[below.id]
  ) then
    raise exception 'an agency cannot stand below itself' using errcode = 'check_violation', constraint = 'agency_not_below_itself';
  end if;
  return new;
end
$$;


--
-- Name: present_receipt(text, text, timestamp with time zone); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.present_receipt(number text, hash_of_code text, at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: record_changes(regclass, text[]); Type: PROCEDURE; Schema: gongkai; Owner: -
--

CREATE PROCEDURE gongkai.record_changes(IN kept regclass, IN left_out text[] DEFAULT '{}'::text[])
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: record_version(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.record_version() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: refuse_new_key(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.refuse_new_key() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'the key of a row of % is kept', tg_table_name using errcode = 'integrity_constraint_violation', constraint = 'key_kept';
end
$$;


--
-- Name: require_current_key(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.require_current_key() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  perform from gongkai.data_key k where k.id = new.key_id and k.state = 'current' for share;
  if not found then
    raise exception 'sealed by a key that is not current' using errcode = 'check_violation', constraint = 'sealed_by_current_key';
  end if;
  return new;
end
$$;


--
-- Name: require_event(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.require_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  changed text := case tg_op when 'DELETE' then old.agency_id else new.agency_id end;
begin
  if not exists (select from gongkai.event e where e.written_by = pg_current_xact_id() and e.agency_id = changed) then
    raise exception 'a change of % without an event', tg_table_name using errcode = 'integrity_constraint_violation', constraint = 'change_without_event';
  end if;
  return null;
end
$$;


--
-- Name: require_event_of_asker(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.require_event_of_asker() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  if gongkai.current_agency() is not null and not exists (
    select from gongkai.event e where e.written_by = pg_current_xact_id() and e.agency_id = gongkai.current_agency()
  ) then
    raise exception 'a change of % without an event', tg_table_name using errcode = 'integrity_constraint_violation', constraint = 'change_without_event';
  end if;
  return null;
end
$$;


--
-- Name: superiors_of(gongkai.agency); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.superiors_of(agency gongkai.agency) RETURNS text[]
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 WITH RECURSIVE above(id) AS (
          SELECT parent.parent
            FROM unnest(ARRAY[(superiors_of.agency).parent_id, (superiors_of.agency).system_parent_id]) parent(parent)
           WHERE (parent.parent IS NOT NULL)
         UNION
          SELECT parent.parent
            FROM (above above_1
              JOIN gongkai.agency a ON ((a.id = above_1.id))),
             LATERAL unnest(ARRAY[a.parent_id, a.system_parent_id]) parent(parent)
           WHERE (parent.parent IS NOT NULL)
         )
  SELECT array_append(COALESCE(array_agg(above.id ORDER BY above.id), '{}'::text[]), (superiors_of.agency).id) AS array_append
    FROM above
   WHERE (above.id <> (superiors_of.agency).id);
END;


--
-- Name: require_event(); Type: FUNCTION; Schema: sign_in; Owner: -
--

CREATE FUNCTION sign_in.require_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  changed text := to_jsonb(case tg_op when 'DELETE' then old else new end) ->> tg_argv[0];
begin
  if not exists (
    select from gongkai.event e join gongkai.person p on p.agency_id = e.agency_id
    where e.written_by = pg_current_xact_id() and p.id = changed and e.body ->> 'personId' = changed
  ) then
    raise exception 'a change of sign_in.% without an event', tg_table_name using errcode = 'integrity_constraint_violation', constraint = 'sign_in_without_event';
  end if;
  return null;
end
$$;


--
-- Name: session_by_token(text, date); Type: FUNCTION; Schema: sign_in; Owner: -
--

CREATE FUNCTION sign_in.session_by_token(of_token text, on_day date) RETURNS TABLE(session_id text, person_id text, agency_id text, active boolean, roles text[], user_name text, expires_at timestamp with time zone, seen_at timestamp with time zone, second_factor boolean, enrolled boolean, password_set_at timestamp with time zone, password_given boolean)
    LANGUAGE plpgsql STABLE
    AS $$
#variable_conflict use_column
begin
  return query
    select s.id, s.user_id, p.agency_id, p.active, p.roles, u.username, s.expires_at, s.seen_at,
      s.second_factor, u.two_factor_enabled, w.set_at, coalesce(w.given, false)
    from sign_in.session s
    join sign_in."user" u on u.id = s.user_id
    cross join lateral sign_in.standing_of(s.user_id, on_day) p
    left join lateral (
      select l.set_at, l.given from sign_in.past_password l where l.user_id = s.user_id order by l.number desc limit 1
    ) w on true
    where s.token = of_token;
end
$$;


--
-- Name: delegation; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.delegation (
    id text NOT NULL,
    agency_id text NOT NULL,
    from_person_id text NOT NULL,
    to_person_id text NOT NULL,
    role text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    ended_on date,
    CONSTRAINT administration_is_not_delegated CHECK ((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text]))),
    CONSTRAINT delegation_check CHECK ((to_day >= from_day)),
    CONSTRAINT delegation_check1 CHECK ((from_person_id <> to_person_id))
);

ALTER TABLE ONLY gongkai.delegation FORCE ROW LEVEL SECURITY;


--
-- Name: person; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.person (
    id text NOT NULL,
    agency_id text NOT NULL,
    name text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT person_id_check CHECK ((id <> ''::text)),
    CONSTRAINT person_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 60)))
);

ALTER TABLE ONLY gongkai.person FORCE ROW LEVEL SECURITY;


--
-- Name: role_holder; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.role_holder (
    agency_id text NOT NULL,
    person_id text NOT NULL,
    role text NOT NULL,
    since date NOT NULL,
    until date,
    CONSTRAINT role_holder_check CHECK ((until >= since)),
    CONSTRAINT role_holder_role_check CHECK ((role = ANY (ARRAY['clerk'::text, 'reviewer'::text, 'legal'::text, 'approver'::text, 'contributor'::text, 'secrecy-reviewer'::text, 'head'::text, 'supervisor'::text, 'system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])))
);

ALTER TABLE ONLY gongkai.role_holder FORCE ROW LEVEL SECURITY;


--
-- Name: standing_of(text, date); Type: FUNCTION; Schema: sign_in; Owner: -
--

CREATE FUNCTION sign_in.standing_of(of_person text, on_day date) RETURNS TABLE(agency_id text, active boolean, roles text[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    BEGIN ATOMIC
 SELECT p.agency_id,
     p.active,
     ARRAY( SELECT r.role
            FROM gongkai.role_holder r
           WHERE ((r.person_id = p.id) AND (r.since <= standing_of.on_day) AND ((r.until IS NULL) OR (r.until >= standing_of.on_day)))
         UNION
          SELECT d.role
            FROM gongkai.delegation d
           WHERE ((d.to_person_id = p.id) AND ((standing_of.on_day >= d.from_day) AND (standing_of.on_day <= d.to_day)))) AS "array"
    FROM gongkai.person p
   WHERE (p.id = standing_of.of_person);
END;


--
-- Name: applicant; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.applicant (
    id text NOT NULL,
    agency_id text NOT NULL,
    kind text NOT NULL,
    erased_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT applicant_id_check CHECK ((id <> ''::text)),
    CONSTRAINT applicant_kind_check CHECK ((kind = ANY (ARRAY['naturalPerson'::text, 'commercialEnterprise'::text, 'researchInstitution'::text, 'publicWelfareOrganization'::text, 'legalServiceOrganization'::text, 'otherOrganization'::text])))
);

ALTER TABLE ONLY gongkai.applicant FORCE ROW LEVEL SECURITY;


--
-- Name: applicant_field; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.applicant_field (
    agency_id text NOT NULL,
    applicant_id text NOT NULL,
    field text NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    search_hash text,
    CONSTRAINT applicant_field_field_check CHECK ((field = ANY (ARRAY['name'::text, 'identityKind'::text, 'identityNumber'::text, 'phone'::text, 'email'::text, 'address'::text]))),
    CONSTRAINT applicant_field_search_hash_check CHECK ((search_hash ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY gongkai.applicant_field FORCE ROW LEVEL SECURITY;


--
-- Name: case_file; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.case_file (
    id text NOT NULL,
    agency_id text NOT NULL,
    case_id text NOT NULL,
    sha256 text NOT NULL,
    name text NOT NULL,
    bytes bigint NOT NULL,
    content_type text NOT NULL,
    state text DEFAULT 'quarantined'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT case_file_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT case_file_id_check CHECK ((id <> ''::text)),
    CONSTRAINT case_file_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
    CONSTRAINT case_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT case_file_state_check CHECK ((state = ANY (ARRAY['quarantined'::text, 'clean'::text, 'infected'::text])))
);

ALTER TABLE ONLY gongkai.case_file FORCE ROW LEVEL SECURITY;


--
-- Name: case_receipt; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.case_receipt (
    agency_id text NOT NULL,
    case_id text NOT NULL,
    receipt_number text NOT NULL,
    code_hash text NOT NULL,
    issued_on date NOT NULL,
    CONSTRAINT case_receipt_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT case_receipt_receipt_number_check CHECK ((receipt_number ~ '^[A-Z0-9-]{4,40}$'::text))
);

ALTER TABLE ONLY gongkai.case_receipt FORCE ROW LEVEL SECURITY;


--
-- Name: case_record; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.case_record (
    id text NOT NULL,
    agency_id text NOT NULL,
    restricted boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT case_record_id_check CHECK ((id <> ''::text))
);

ALTER TABLE ONLY gongkai.case_record FORCE ROW LEVEL SECURITY;


--
-- Name: citizen_case; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_case WITH (security_barrier='true') AS
 SELECT r.receipt_number,
    r.issued_on,
    a.name AS agency_name
   FROM (gongkai.case_receipt r
     JOIN gongkai.agency a ON ((a.id = r.agency_id)))
  WHERE ((r.receipt_number = NULLIF(current_setting('gongkai.receipt'::text, true), ''::text)) AND (r.code_hash = NULLIF(current_setting('gongkai.receipt_code_hash'::text, true), ''::text)));


--
-- Name: citizen_step; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_step WITH (security_barrier='true') AS
 SELECT r.receipt_number,
    e.name AS step,
    ((e.at AT TIME ZONE 'Asia/Shanghai'::text))::date AS on_day,
    e.seq AS "position"
   FROM (gongkai.case_receipt r
     JOIN gongkai.event e ON (((e.agency_id = r.agency_id) AND (e.subject = r.case_id))))
  WHERE ((r.receipt_number = NULLIF(current_setting('gongkai.receipt'::text, true), ''::text)) AND (r.code_hash = NULLIF(current_setting('gongkai.receipt_code_hash'::text, true), ''::text)) AND (e.name = 'case.opened'::text));


--
-- Name: counter; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.counter (
    agency_id text NOT NULL,
    name text NOT NULL,
    day date NOT NULL,
    value bigint NOT NULL
);

ALTER TABLE ONLY gongkai.counter FORCE ROW LEVEL SECURITY;


--
-- Name: data_key; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.data_key (
    id text NOT NULL,
    proof text NOT NULL,
    state text NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT data_key_id_check CHECK ((id ~ '^[a-z0-9]{4,32}$'::text)),
    CONSTRAINT data_key_proof_check CHECK ((proof ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT data_key_state_check CHECK ((state = ANY (ARRAY['current'::text, 'retiring'::text, 'retired'::text])))
);


--
-- Name: event_head; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.event_head (
    agency_id text NOT NULL,
    seq bigint NOT NULL,
    hash text NOT NULL
);

ALTER TABLE ONLY gongkai.event_head FORCE ROW LEVEL SECURITY;


--
-- Name: idempotency_key; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.idempotency_key (
    agency_id text NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    status integer NOT NULL,
    answer jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT idempotency_key_key_check CHECK (((char_length(key) >= 8) AND (char_length(key) <= 200)))
);

ALTER TABLE ONLY gongkai.idempotency_key FORCE ROW LEVEL SECURITY;


--
-- Name: law_setting; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.law_setting (
    agency_id text NOT NULL,
    setting text NOT NULL,
    value text NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

ALTER TABLE ONLY gongkai.law_setting FORCE ROW LEVEL SECURITY;


--
-- Name: local_holiday; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.local_holiday (
    agency_id text NOT NULL,
    day date NOT NULL,
    name text NOT NULL,
    CONSTRAINT local_holiday_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 40)))
);

ALTER TABLE ONLY gongkai.local_holiday FORCE ROW LEVEL SECURITY;


--
-- Name: notification; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.notification (
    agency_id text NOT NULL,
    to_person_id text NOT NULL,
    event_seq bigint NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    read_at timestamp with time zone,
    CONSTRAINT notification_kind_check CHECK ((kind ~ '^[a-z][a-z-]*(\.[a-z][a-z-]*)+$'::text))
);

ALTER TABLE ONLY gongkai.notification FORCE ROW LEVEL SECURITY;


--
-- Name: number_series; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.number_series (
    agency_id text NOT NULL,
    series text NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT number_series_last_check CHECK ((last >= 0)),
    CONSTRAINT number_series_series_check CHECK ((series ~ '^[a-z][a-z.-]{0,39}$'::text)),
    CONSTRAINT number_series_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);

ALTER TABLE ONLY gongkai.number_series FORCE ROW LEVEL SECURITY;


--
-- Name: open_period; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.open_period (
    agency_id text NOT NULL,
    case_id text NOT NULL,
    facts jsonb NOT NULL,
    answer_due date,
    open boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT open_period_facts_check CHECK (((jsonb_typeof(facts) = 'array'::text) AND (facts <> '[]'::jsonb)))
);

ALTER TABLE ONLY gongkai.open_period FORCE ROW LEVEL SECURITY;


--
-- Name: permission; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.permission (
    role text NOT NULL,
    act text NOT NULL,
    CONSTRAINT administrators_see_no_case CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^(case|file|applicant|secrecy|request)\.'::text)))
);


--
-- Name: receipt_attempt; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.receipt_attempt (
    number_hash text NOT NULL,
    wrong integer NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT receipt_attempt_number_hash_check CHECK ((number_hash ~ '^[0-9a-f]{64}$'::text))
);


--
-- Name: request; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.request (
    case_id text NOT NULL,
    agency_id text NOT NULL,
    registration_number text NOT NULL,
    form_id text NOT NULL,
    item integer NOT NULL,
    kind text NOT NULL,
    applicant_id text NOT NULL,
    content text NOT NULL,
    supply_form text NOT NULL,
    assigned_to text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT request_content_check CHECK (((char_length(content) >= 1) AND (char_length(content) <= 10000))),
    CONSTRAINT request_form_id_check CHECK ((form_id <> ''::text)),
    CONSTRAINT request_item_check CHECK (((item >= 1) AND (item <= 99))),
    CONSTRAINT request_kind_check CHECK ((kind = ANY (ARRAY['disclosure'::text, 'record-correction'::text]))),
    CONSTRAINT request_registration_number_check CHECK (((char_length(registration_number) >= 1) AND (char_length(registration_number) <= 60))),
    CONSTRAINT request_supply_form_check CHECK ((supply_form = ANY (ARRAY['paper'::text, 'electronic'::text, 'inspection'::text, 'any'::text])))
);

ALTER TABLE ONLY gongkai.request FORCE ROW LEVEL SECURITY;


--
-- Name: row_version; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.row_version (
    agency_id text NOT NULL,
    table_name text NOT NULL,
    row_key text NOT NULL,
    since_seq bigint NOT NULL,
    content jsonb
);

ALTER TABLE ONLY gongkai.row_version FORCE ROW LEVEL SECURITY;


--
-- Name: secrecy_review; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.secrecy_review (
    id text NOT NULL,
    agency_id text NOT NULL,
    of_kind text NOT NULL,
    of_id text NOT NULL,
    by_person_id text NOT NULL,
    on_day date NOT NULL,
    result text NOT NULL,
    ground text NOT NULL,
    CONSTRAINT secrecy_review_ground_check CHECK ((ground ~ '^[A-Za-z0-9./-]{1,60}$'::text)),
    CONSTRAINT secrecy_review_id_check CHECK ((id <> ''::text)),
    CONSTRAINT secrecy_review_of_id_check CHECK ((of_id ~ '^[A-Za-z0-9._:-]{1,100}$'::text)),
    CONSTRAINT secrecy_review_of_kind_check CHECK ((of_kind = ANY (ARRAY['case'::text, 'file'::text, 'applicant'::text, 'text'::text]))),
    CONSTRAINT secrecy_review_result_check CHECK ((result = ANY (ARRAY['passed'::text, 'withheld'::text, 'removed'::text, 'referred'::text])))
);

ALTER TABLE ONLY gongkai.secrecy_review FORCE ROW LEVEL SECURITY;


--
-- Name: year_notice; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.year_notice (
    agency_id text NOT NULL,
    year integer NOT NULL,
    notice jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT year_notice_year_check CHECK (((year >= 2004) AND (year <= 2100)))
);

ALTER TABLE ONLY gongkai.year_notice FORCE ROW LEVEL SECURITY;


--
-- Name: gongkai_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gongkai_migration (
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: account; Type: TABLE; Schema: sign_in; Owner: -
--

CREATE TABLE sign_in.account (
    id text NOT NULL,
    user_id text NOT NULL,
    provider_id text NOT NULL,
    account_id text NOT NULL,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamp with time zone,
    refresh_token_expires_at timestamp with time zone,
    scope text,
    password text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT account_check CHECK (((access_token IS NULL) AND (refresh_token IS NULL) AND (id_token IS NULL)))
);


--
-- Name: lock_out; Type: TABLE; Schema: sign_in; Owner: -
--

CREATE TABLE sign_in.lock_out (
    user_id text NOT NULL,
    failures integer NOT NULL,
    locked_until timestamp with time zone,
    CONSTRAINT lock_out_failures_check CHECK ((failures >= 0))
);


--
-- Name: past_password; Type: TABLE; Schema: sign_in; Owner: -
--

CREATE TABLE sign_in.past_password (
    user_id text NOT NULL,
    number integer NOT NULL,
    set_at timestamp with time zone NOT NULL,
    hash text NOT NULL,
    given boolean NOT NULL
);


--
-- Name: session; Type: TABLE; Schema: sign_in; Owner: -
--

CREATE TABLE sign_in.session (
    id text NOT NULL,
    user_id text NOT NULL,
    token text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    second_factor boolean DEFAULT false NOT NULL,
    ip_address text,
    user_agent text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT session_ip_address_check CHECK (((ip_address IS NULL) OR (ip_address = ''::text)))
);


--
-- Name: two_factor; Type: TABLE; Schema: sign_in; Owner: -
--

CREATE TABLE sign_in.two_factor (
    id text NOT NULL,
    user_id text NOT NULL,
    secret text NOT NULL,
    backup_codes text NOT NULL,
    verified boolean DEFAULT false NOT NULL,
    failed_verification_count integer DEFAULT 0,
    locked_until timestamp with time zone
);


--
-- Name: user; Type: TABLE; Schema: sign_in; Owner: -
--

CREATE TABLE sign_in."user" (
    id text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    email_verified boolean DEFAULT false NOT NULL,
    image text,
    username text NOT NULL,
    two_factor_enabled boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT user_username_check CHECK ((username = lower(username)))
);


--
-- Name: verification; Type: TABLE; Schema: sign_in; Owner: -
--

CREATE TABLE sign_in.verification (
    id text NOT NULL,
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


--
-- Name: agency agency_credit_code_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.agency
    ADD CONSTRAINT agency_credit_code_key UNIQUE (credit_code);


--
-- Name: agency agency_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.agency
    ADD CONSTRAINT agency_pkey PRIMARY KEY (id);


--
-- Name: applicant_field applicant_field_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.applicant_field
    ADD CONSTRAINT applicant_field_pkey PRIMARY KEY (agency_id, applicant_id, field);


--
-- Name: applicant applicant_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.applicant
    ADD CONSTRAINT applicant_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: applicant applicant_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.applicant
    ADD CONSTRAINT applicant_pkey PRIMARY KEY (id);


--
-- Name: case_file case_file_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_file
    ADD CONSTRAINT case_file_pkey PRIMARY KEY (id);


--
-- Name: case_grant case_grant_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_grant
    ADD CONSTRAINT case_grant_pkey PRIMARY KEY (id);


--
-- Name: case_receipt case_receipt_case_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_receipt
    ADD CONSTRAINT case_receipt_case_id_agency_id_key UNIQUE (case_id, agency_id);


--
-- Name: case_receipt case_receipt_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_receipt
    ADD CONSTRAINT case_receipt_pkey PRIMARY KEY (agency_id, receipt_number);


--
-- Name: case_record case_record_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_record
    ADD CONSTRAINT case_record_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: case_record case_record_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_record
    ADD CONSTRAINT case_record_pkey PRIMARY KEY (id);


--
-- Name: counter counter_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (agency_id, name, day);


--
-- Name: data_key data_key_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.data_key
    ADD CONSTRAINT data_key_pkey PRIMARY KEY (id);


--
-- Name: delegation delegation_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delegation
    ADD CONSTRAINT delegation_pkey PRIMARY KEY (id);


--
-- Name: event_head event_head_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.event_head
    ADD CONSTRAINT event_head_pkey PRIMARY KEY (agency_id);


--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (agency_id, seq);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (agency_id, key);


--
-- Name: law_setting law_setting_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.law_setting
    ADD CONSTRAINT law_setting_pkey PRIMARY KEY (agency_id, setting);


--
-- Name: local_holiday local_holiday_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.local_holiday
    ADD CONSTRAINT local_holiday_pkey PRIMARY KEY (agency_id, day);


--
-- Name: notification notification_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (agency_id, to_person_id, event_seq);


--
-- Name: number_series number_series_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.number_series
    ADD CONSTRAINT number_series_pkey PRIMARY KEY (agency_id, series, year);


--
-- Name: open_period open_period_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.open_period
    ADD CONSTRAINT open_period_pkey PRIMARY KEY (agency_id, case_id);


--
-- Name: permission permission_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.permission
    ADD CONSTRAINT permission_pkey PRIMARY KEY (role, act);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: receipt_attempt receipt_attempt_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.receipt_attempt
    ADD CONSTRAINT receipt_attempt_pkey PRIMARY KEY (number_hash);


--
-- Name: request request_agency_id_form_id_item_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_agency_id_form_id_item_key UNIQUE (agency_id, form_id, item);


--
-- Name: request request_agency_id_registration_number_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_agency_id_registration_number_key UNIQUE (agency_id, registration_number);


--
-- Name: request request_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (case_id);


--
-- Name: role_holder role_holder_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.role_holder
    ADD CONSTRAINT role_holder_pkey PRIMARY KEY (agency_id, person_id, role);


--
-- Name: row_version row_version_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.row_version
    ADD CONSTRAINT row_version_pkey PRIMARY KEY (agency_id, table_name, row_key, since_seq);


--
-- Name: secrecy_review secrecy_review_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.secrecy_review
    ADD CONSTRAINT secrecy_review_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: secrecy_review secrecy_review_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.secrecy_review
    ADD CONSTRAINT secrecy_review_pkey PRIMARY KEY (id);


--
-- Name: year_notice year_notice_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.year_notice
    ADD CONSTRAINT year_notice_pkey PRIMARY KEY (agency_id, year);


--
-- Name: gongkai_migration gongkai_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gongkai_migration
    ADD CONSTRAINT gongkai_migration_pkey PRIMARY KEY (name);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: account account_provider_id_account_id_key; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.account
    ADD CONSTRAINT account_provider_id_account_id_key UNIQUE (provider_id, account_id);


--
-- Name: lock_out lock_out_pkey; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.lock_out
    ADD CONSTRAINT lock_out_pkey PRIMARY KEY (user_id);


--
-- Name: past_password past_password_pkey; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.past_password
    ADD CONSTRAINT past_password_pkey PRIMARY KEY (user_id, number);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);


--
-- Name: session session_token_key; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.session
    ADD CONSTRAINT session_token_key UNIQUE (token);


--
-- Name: two_factor two_factor_pkey; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.two_factor
    ADD CONSTRAINT two_factor_pkey PRIMARY KEY (id);


--
-- Name: two_factor two_factor_user_id_key; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.two_factor
    ADD CONSTRAINT two_factor_user_id_key UNIQUE (user_id);


--
-- Name: user user_email_key; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in."user"
    ADD CONSTRAINT user_email_key UNIQUE (email);


--
-- Name: user user_pkey; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in."user"
    ADD CONSTRAINT user_pkey PRIMARY KEY (id);


--
-- Name: user user_username_key; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in."user"
    ADD CONSTRAINT user_username_key UNIQUE (username);


--
-- Name: verification verification_pkey; Type: CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.verification
    ADD CONSTRAINT verification_pkey PRIMARY KEY (id);


--
-- Name: agency_parent; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX agency_parent ON gongkai.agency USING btree (parent_id);


--
-- Name: agency_superiors; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX agency_superiors ON gongkai.agency USING gin (superiors);


--
-- Name: applicant_agency; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX applicant_agency ON gongkai.applicant USING btree (agency_id);


--
-- Name: applicant_field_key; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX applicant_field_key ON gongkai.applicant_field USING btree (agency_id, key_id);


--
-- Name: applicant_field_search; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX applicant_field_search ON gongkai.applicant_field USING btree (agency_id, field, search_hash) WHERE (search_hash IS NOT NULL);


--
-- Name: case_file_case; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_file_case ON gongkai.case_file USING btree (agency_id, case_id);


--
-- Name: case_grant_to; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_grant_to ON gongkai.case_grant USING btree (to_agency_id);


--
-- Name: case_receipt_number; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_receipt_number ON gongkai.case_receipt USING btree (receipt_number);


--
-- Name: case_record_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_record_list ON gongkai.case_record USING btree (agency_id, id);


--
-- Name: event_at; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX event_at ON gongkai.event USING btree (agency_id, at);


--
-- Name: event_subject; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX event_subject ON gongkai.event USING btree (agency_id, subject, seq);


--
-- Name: event_written_by; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX event_written_by ON gongkai.event USING btree (written_by, agency_id, seq);


--
-- Name: one_administration; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX one_administration ON gongkai.role_holder USING btree (person_id) WHERE (role = ANY (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text]));


--
-- Name: one_current_key; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX one_current_key ON gongkai.data_key USING btree ((true)) WHERE (state = 'current'::text);


--
-- Name: open_period_due; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX open_period_due ON gongkai.open_period USING btree (agency_id, open, COALESCE(answer_due, '9999-12-31'::date), case_id);


--
-- Name: person_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX person_list ON gongkai.person USING btree (agency_id, id);


--
-- Name: receipt_attempt_since; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX receipt_attempt_since ON gongkai.receipt_attempt USING btree (since);


--
-- Name: request_agency; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX request_agency ON gongkai.request USING btree (agency_id, case_id);


--
-- Name: request_applicant; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX request_applicant ON gongkai.request USING btree (agency_id, applicant_id);


--
-- Name: role_holder_person; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX role_holder_person ON gongkai.role_holder USING btree (person_id);


--
-- Name: secrecy_review_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX secrecy_review_of ON gongkai.secrecy_review USING btree (agency_id, of_kind, of_id);


--
-- Name: account_user; Type: INDEX; Schema: sign_in; Owner: -
--

CREATE INDEX account_user ON sign_in.account USING btree (user_id);


--
-- Name: session_of_user; Type: INDEX; Schema: sign_in; Owner: -
--

CREATE INDEX session_of_user ON sign_in.session USING btree (user_id);


--
-- Name: two_factor_secret; Type: INDEX; Schema: sign_in; Owner: -
--

CREATE INDEX two_factor_secret ON sign_in.two_factor USING btree (secret);


--
-- Name: verification_expires; Type: INDEX; Schema: sign_in; Owner: -
--

CREATE INDEX verification_expires ON sign_in.verification USING btree (expires_at);


--
-- Name: verification_identifier; Type: INDEX; Schema: sign_in; Owner: -
--

CREATE INDEX verification_identifier ON sign_in.verification USING btree (identifier);


--
-- Name: event chain_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER chain_event BEFORE INSERT ON gongkai.event FOR EACH ROW WHEN ((new.seq IS NULL)) EXECUTE FUNCTION gongkai.chain_event();


--
-- Name: role_holder keep_administrators_apart; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_administrators_apart BEFORE INSERT OR UPDATE ON gongkai.role_holder FOR EACH ROW EXECUTE FUNCTION gongkai.keep_administrators_apart();


--
-- Name: applicant keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.applicant FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_file keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.case_file FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_grant keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.case_grant FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_receipt keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF receipt_number ON gongkai.case_receipt FOR EACH ROW WHEN ((old.receipt_number IS DISTINCT FROM new.receipt_number)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_record keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.case_record FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: delegation keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.delegation FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: law_setting keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF setting ON gongkai.law_setting FOR EACH ROW WHEN ((old.setting IS DISTINCT FROM new.setting)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: local_holiday keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF day ON gongkai.local_holiday FOR EACH ROW WHEN ((old.day IS DISTINCT FROM new.day)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: open_period keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF case_id ON gongkai.open_period FOR EACH ROW WHEN ((old.case_id IS DISTINCT FROM new.case_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: person keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.person FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: request keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF case_id ON gongkai.request FOR EACH ROW WHEN ((old.case_id IS DISTINCT FROM new.case_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: role_holder keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF person_id, role ON gongkai.role_holder FOR EACH ROW WHEN (((old.person_id IS DISTINCT FROM new.person_id) OR (old.role IS DISTINCT FROM new.role))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: secrecy_review keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.secrecy_review FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: year_notice keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF year ON gongkai.year_notice FOR EACH ROW WHEN ((old.year IS DISTINCT FROM new.year)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: agency place_agencies_below; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER place_agencies_below AFTER UPDATE OF parent_id, system_parent_id ON gongkai.agency FOR EACH ROW WHEN ((old.superiors IS DISTINCT FROM new.superiors)) EXECUTE FUNCTION gongkai.place_agencies_below();


--
-- Name: agency place_agency; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER place_agency BEFORE INSERT OR UPDATE OF parent_id, system_parent_id ON gongkai.agency FOR EACH ROW EXECUTE FUNCTION gongkai.place_agency();


--
-- Name: applicant_field require_current_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_current_key BEFORE INSERT OR UPDATE OF sealed, key_id ON gongkai.applicant_field FOR EACH ROW EXECUTE FUNCTION gongkai.require_current_key();


--
-- Name: agency require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.agency DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.require_event_of_asker();


--
-- Name: applicant require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.applicant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: applicant_field require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.applicant_field DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.require_event();


--
-- Name: case_file require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.case_file DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: case_grant require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.case_grant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: case_receipt require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.case_receipt DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash');


--
-- Name: case_record require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.case_record DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delegation require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.delegation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: law_setting require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.law_setting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'setting');


--
-- Name: local_holiday require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.local_holiday DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'day');


--
-- Name: open_period require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.open_period DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: person require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: request require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.request DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'case_id', 'content');


--
-- Name: role_holder require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.role_holder DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('2', 'person_id', 'role');


--
-- Name: secrecy_review require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.secrecy_review DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: year_notice require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.year_notice DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: account require_event; Type: TRIGGER; Schema: sign_in; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON sign_in.account DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sign_in.require_event('user_id');


--
-- Name: lock_out require_event; Type: TRIGGER; Schema: sign_in; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON sign_in.lock_out DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sign_in.require_event('user_id');


--
-- Name: past_password require_event; Type: TRIGGER; Schema: sign_in; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON sign_in.past_password DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sign_in.require_event('user_id');


--
-- Name: session require_event; Type: TRIGGER; Schema: sign_in; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE OF user_id, token, expires_at ON sign_in.session DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sign_in.require_event('user_id');


--
-- Name: two_factor require_event; Type: TRIGGER; Schema: sign_in; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE OF user_id, secret, backup_codes, verified ON sign_in.two_factor DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sign_in.require_event('user_id');


--
-- Name: user require_event; Type: TRIGGER; Schema: sign_in; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE OF username, email, two_factor_enabled ON sign_in."user" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sign_in.require_event('id');


--
-- Name: agency agency_parent_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.agency
    ADD CONSTRAINT agency_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES gongkai.agency(id);


--
-- Name: agency agency_system_parent_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.agency
    ADD CONSTRAINT agency_system_parent_id_fkey FOREIGN KEY (system_parent_id) REFERENCES gongkai.agency(id);


--
-- Name: applicant applicant_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.applicant
    ADD CONSTRAINT applicant_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: applicant_field applicant_field_applicant_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.applicant_field
    ADD CONSTRAINT applicant_field_applicant_id_agency_id_fkey FOREIGN KEY (applicant_id, agency_id) REFERENCES gongkai.applicant(id, agency_id);


--
-- Name: applicant_field applicant_field_key_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.applicant_field
    ADD CONSTRAINT applicant_field_key_id_fkey FOREIGN KEY (key_id) REFERENCES gongkai.data_key(id);


--
-- Name: case_file case_file_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_file
    ADD CONSTRAINT case_file_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: case_file case_file_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_file
    ADD CONSTRAINT case_file_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: case_grant case_grant_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_grant
    ADD CONSTRAINT case_grant_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: case_grant case_grant_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_grant
    ADD CONSTRAINT case_grant_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: case_grant case_grant_to_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_grant
    ADD CONSTRAINT case_grant_to_agency_id_fkey FOREIGN KEY (to_agency_id) REFERENCES gongkai.agency(id);


--
-- Name: case_receipt case_receipt_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_receipt
    ADD CONSTRAINT case_receipt_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: case_receipt case_receipt_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_receipt
    ADD CONSTRAINT case_receipt_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: case_record case_record_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_record
    ADD CONSTRAINT case_record_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: counter counter_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.counter
    ADD CONSTRAINT counter_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: delegation delegation_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delegation
    ADD CONSTRAINT delegation_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: delegation delegation_from_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delegation
    ADD CONSTRAINT delegation_from_person_id_fkey FOREIGN KEY (from_person_id) REFERENCES gongkai.person(id);


--
-- Name: delegation delegation_to_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delegation
    ADD CONSTRAINT delegation_to_person_id_fkey FOREIGN KEY (to_person_id) REFERENCES gongkai.person(id);


--
-- Name: event event_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.event
    ADD CONSTRAINT event_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: event_head event_head_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.event_head
    ADD CONSTRAINT event_head_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: idempotency_key idempotency_key_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.idempotency_key
    ADD CONSTRAINT idempotency_key_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: law_setting law_setting_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.law_setting
    ADD CONSTRAINT law_setting_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: local_holiday local_holiday_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.local_holiday
    ADD CONSTRAINT local_holiday_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: notification notification_agency_id_event_seq_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.notification
    ADD CONSTRAINT notification_agency_id_event_seq_fkey FOREIGN KEY (agency_id, event_seq) REFERENCES gongkai.event(agency_id, seq);


--
-- Name: notification notification_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.notification
    ADD CONSTRAINT notification_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: notification notification_to_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.notification
    ADD CONSTRAINT notification_to_person_id_fkey FOREIGN KEY (to_person_id) REFERENCES gongkai.person(id);


--
-- Name: number_series number_series_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.number_series
    ADD CONSTRAINT number_series_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: open_period open_period_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.open_period
    ADD CONSTRAINT open_period_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: open_period open_period_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.open_period
    ADD CONSTRAINT open_period_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: person person_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.person
    ADD CONSTRAINT person_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: request request_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: request request_applicant_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_applicant_id_agency_id_fkey FOREIGN KEY (applicant_id, agency_id) REFERENCES gongkai.applicant(id, agency_id);


--
-- Name: request request_assigned_to_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES gongkai.person(id);


--
-- Name: request request_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: role_holder role_holder_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.role_holder
    ADD CONSTRAINT role_holder_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: role_holder role_holder_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.role_holder
    ADD CONSTRAINT role_holder_person_id_fkey FOREIGN KEY (person_id) REFERENCES gongkai.person(id);


--
-- Name: secrecy_review secrecy_review_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.secrecy_review
    ADD CONSTRAINT secrecy_review_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: secrecy_review secrecy_review_by_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.secrecy_review
    ADD CONSTRAINT secrecy_review_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES gongkai.person(id);


--
-- Name: year_notice year_notice_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.year_notice
    ADD CONSTRAINT year_notice_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: account account_user_id_fkey; Type: FK CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.account
    ADD CONSTRAINT account_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in."user"(id);


--
-- Name: lock_out lock_out_user_id_fkey; Type: FK CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.lock_out
    ADD CONSTRAINT lock_out_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in."user"(id);


--
-- Name: past_password past_password_user_id_fkey; Type: FK CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.past_password
    ADD CONSTRAINT past_password_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in."user"(id);


--
-- Name: session session_user_id_fkey; Type: FK CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.session
    ADD CONSTRAINT session_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in."user"(id);


--
-- Name: two_factor two_factor_user_id_fkey; Type: FK CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in.two_factor
    ADD CONSTRAINT two_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in."user"(id);


--
-- Name: user user_id_fkey; Type: FK CONSTRAINT; Schema: sign_in; Owner: -
--

ALTER TABLE ONLY sign_in."user"
    ADD CONSTRAINT user_id_fkey FOREIGN KEY (id) REFERENCES gongkai.person(id);


--
-- Name: agency; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.agency ENABLE ROW LEVEL SECURITY;

--
-- Name: agency agency_add; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY agency_add ON gongkai.agency FOR INSERT WITH CHECK (((parent_id = gongkai.current_agency()) OR gongkai.is_superior(gongkai.current_agency(), parent_id)));


--
-- Name: agency agency_change; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY agency_change ON gongkai.agency FOR UPDATE USING (((id = gongkai.current_agency()) OR gongkai.is_superior(gongkai.current_agency(), id))) WITH CHECK (((id = gongkai.current_agency()) OR gongkai.is_superior(gongkai.current_agency(), id)));


--
-- Name: agency agency_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY agency_read ON gongkai.agency FOR SELECT USING (true);


--
-- Name: applicant; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.applicant ENABLE ROW LEVEL SECURITY;

--
-- Name: applicant_field; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.applicant_field ENABLE ROW LEVEL SECURITY;

--
-- Name: case_file; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_file ENABLE ROW LEVEL SECURITY;

--
-- Name: case_grant; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_grant ENABLE ROW LEVEL SECURITY;

--
-- Name: case_receipt; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_receipt ENABLE ROW LEVEL SECURITY;

--
-- Name: case_record; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_record ENABLE ROW LEVEL SECURITY;

--
-- Name: counter; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.counter ENABLE ROW LEVEL SECURITY;

--
-- Name: delegation; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.delegation ENABLE ROW LEVEL SECURITY;

--
-- Name: event; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.event ENABLE ROW LEVEL SECURITY;

--
-- Name: event_head; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.event_head ENABLE ROW LEVEL SECURITY;

--
-- Name: case_grant granted_to; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY granted_to ON gongkai.case_grant FOR SELECT USING ((to_agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: idempotency_key; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.idempotency_key ENABLE ROW LEVEL SECURITY;

--
-- Name: law_setting; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.law_setting ENABLE ROW LEVEL SECURITY;

--
-- Name: local_holiday; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.local_holiday ENABLE ROW LEVEL SECURITY;

--
-- Name: notification; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.notification ENABLE ROW LEVEL SECURITY;

--
-- Name: number_series; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.number_series ENABLE ROW LEVEL SECURITY;

--
-- Name: open_period; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.open_period ENABLE ROW LEVEL SECURITY;

--
-- Name: applicant own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.applicant USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: applicant_field own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.applicant_field USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_file own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_file USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_grant own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_grant USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_receipt own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_receipt USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_record own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_record USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: counter own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.counter USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: delegation own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.delegation USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: event own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.event USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: event_head own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.event_head USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: idempotency_key own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.idempotency_key USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: law_setting own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.law_setting USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: local_holiday own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.local_holiday USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: notification own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.notification USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: number_series own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.number_series USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: open_period own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.open_period USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: person own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.person USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: request own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.request USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: role_holder own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.role_holder USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: row_version own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.row_version USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: secrecy_review own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.secrecy_review USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: year_notice own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.year_notice USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: person; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.person ENABLE ROW LEVEL SECURITY;

--
-- Name: request; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.request ENABLE ROW LEVEL SECURITY;

--
-- Name: role_holder; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.role_holder ENABLE ROW LEVEL SECURITY;

--
-- Name: row_version; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.row_version ENABLE ROW LEVEL SECURITY;

--
-- Name: secrecy_review; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.secrecy_review ENABLE ROW LEVEL SECURITY;

--
-- Name: case_file shared_by_grant; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY shared_by_grant ON gongkai.case_file FOR SELECT USING (COALESCE((case_id = ANY (( SELECT gongkai.granted_cases() AS granted_cases)::text[])), false));


--
-- Name: case_record shared_by_grant; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY shared_by_grant ON gongkai.case_record FOR SELECT USING (COALESCE((id = ANY (( SELECT gongkai.granted_cases() AS granted_cases)::text[])), false));


--
-- Name: counter superior_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superior_read ON gongkai.counter FOR SELECT USING ((EXISTS ( SELECT
   FROM gongkai.agency a
  WHERE ((a.id = counter.agency_id) AND (a.superiors @> ARRAY[( SELECT gongkai.current_agency() AS current_agency)])))));


--
-- Name: year_notice superiors_notices; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_notices ON gongkai.year_notice FOR SELECT USING ((agency_id = ANY (COALESCE(( SELECT a.superiors
   FROM gongkai.agency a
  WHERE (a.id = ( SELECT gongkai.current_agency() AS current_agency))), '{}'::text[]))));


--
-- Name: year_notice; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.year_notice ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA gongkai; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA gongkai TO gongkai_application;
GRANT USAGE ON SCHEMA gongkai TO gongkai_citizen;


--
-- Name: SCHEMA sign_in; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA sign_in TO gongkai_application;


--
-- Name: FUNCTION acts_of(for_agency text, for_person text, on_day date); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.acts_of(for_agency text, for_person text, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.acts_of(for_agency text, for_person text, on_day date) TO gongkai_application;


--
-- Name: FUNCTION answer_given(of_key text); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.answer_given(of_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.answer_given(of_key text) TO gongkai_application;


--
-- Name: FUNCTION append_events(appended jsonb); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.append_events(appended jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.append_events(appended jsonb) TO gongkai_application;


--
-- Name: FUNCTION erase_versions(of_table text, of_row text, erased text[]); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.erase_versions(of_table text, of_row text, erased text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.erase_versions(of_table text, of_row text, erased text[]) TO gongkai_application;


--
-- Name: TABLE event; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.event TO gongkai_application;


--
-- Name: COLUMN event.agency_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(agency_id) ON TABLE gongkai.event TO gongkai_application;


--
-- Name: COLUMN event.name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(name) ON TABLE gongkai.event TO gongkai_application;


--
-- Name: COLUMN event.actor; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(actor) ON TABLE gongkai.event TO gongkai_application;


--
-- Name: COLUMN event.at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(at) ON TABLE gongkai.event TO gongkai_application;


--
-- Name: COLUMN event.cause; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(cause) ON TABLE gongkai.event TO gongkai_application;


--
-- Name: COLUMN event.subject; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(subject) ON TABLE gongkai.event TO gongkai_application;


--
-- Name: COLUMN event.body; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(body) ON TABLE gongkai.event TO gongkai_application;


--
-- Name: TABLE case_grant; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.case_grant TO gongkai_application;


--
-- Name: COLUMN case_grant.until; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(until) ON TABLE gongkai.case_grant TO gongkai_application;


--
-- Name: FUNCTION granted_cases(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.granted_cases() FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.granted_cases() TO gongkai_application;


--
-- Name: TABLE agency; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE gongkai.agency TO gongkai_application;


--
-- Name: FUNCTION present_receipt(number text, hash_of_code text, at timestamp with time zone); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.present_receipt(number text, hash_of_code text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.present_receipt(number text, hash_of_code text, at timestamp with time zone) TO gongkai_application;


--
-- Name: FUNCTION session_by_token(of_token text, on_day date); Type: ACL; Schema: sign_in; Owner: -
--

REVOKE ALL ON FUNCTION sign_in.session_by_token(of_token text, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sign_in.session_by_token(of_token text, on_day date) TO gongkai_application;


--
-- Name: TABLE delegation; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE gongkai.delegation TO gongkai_application;


--
-- Name: TABLE person; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE gongkai.person TO gongkai_application;


--
-- Name: TABLE role_holder; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gongkai.role_holder TO gongkai_application;


--
-- Name: FUNCTION standing_of(of_person text, on_day date); Type: ACL; Schema: sign_in; Owner: -
--

REVOKE ALL ON FUNCTION sign_in.standing_of(of_person text, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sign_in.standing_of(of_person text, on_day date) TO gongkai_application;


--
-- Name: TABLE applicant; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.applicant TO gongkai_application;


--
-- Name: COLUMN applicant.kind; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(kind) ON TABLE gongkai.applicant TO gongkai_application;


--
-- Name: COLUMN applicant.erased_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(erased_on) ON TABLE gongkai.applicant TO gongkai_application;


--
-- Name: COLUMN applicant.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.applicant TO gongkai_application;


--
-- Name: TABLE applicant_field; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.applicant_field TO gongkai_application;


--
-- Name: COLUMN applicant_field.key_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(key_id) ON TABLE gongkai.applicant_field TO gongkai_application;


--
-- Name: COLUMN applicant_field.sealed; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sealed) ON TABLE gongkai.applicant_field TO gongkai_application;


--
-- Name: COLUMN applicant_field.search_hash; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(search_hash) ON TABLE gongkai.applicant_field TO gongkai_application;


--
-- Name: TABLE case_file; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.case_file TO gongkai_application;


--
-- Name: COLUMN case_file.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.case_file TO gongkai_application;


--
-- Name: COLUMN case_file.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.case_file TO gongkai_application;


--
-- Name: TABLE case_receipt; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT ON TABLE gongkai.case_receipt TO gongkai_application;


--
-- Name: COLUMN case_receipt.agency_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(agency_id) ON TABLE gongkai.case_receipt TO gongkai_application;


--
-- Name: COLUMN case_receipt.case_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(case_id) ON TABLE gongkai.case_receipt TO gongkai_application;


--
-- Name: COLUMN case_receipt.receipt_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(receipt_number) ON TABLE gongkai.case_receipt TO gongkai_application;


--
-- Name: COLUMN case_receipt.issued_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(issued_on) ON TABLE gongkai.case_receipt TO gongkai_application;


--
-- Name: TABLE case_record; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.case_record TO gongkai_application;


--
-- Name: COLUMN case_record.restricted; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(restricted) ON TABLE gongkai.case_record TO gongkai_application;


--
-- Name: COLUMN case_record.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.case_record TO gongkai_application;


--
-- Name: TABLE citizen_case; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_case TO gongkai_citizen;


--
-- Name: TABLE citizen_step; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_step TO gongkai_citizen;


--
-- Name: TABLE counter; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE gongkai.counter TO gongkai_application;


--
-- Name: TABLE data_key; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.data_key TO gongkai_application;


--
-- Name: COLUMN data_key.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.data_key TO gongkai_application;


--
-- Name: TABLE event_head; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.event_head TO gongkai_application;


--
-- Name: TABLE idempotency_key; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.idempotency_key TO gongkai_application;


--
-- Name: TABLE law_setting; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gongkai.law_setting TO gongkai_application;


--
-- Name: TABLE local_holiday; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gongkai.local_holiday TO gongkai_application;


--
-- Name: TABLE notification; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.notification TO gongkai_application;


--
-- Name: COLUMN notification.read_at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(read_at) ON TABLE gongkai.notification TO gongkai_application;


--
-- Name: TABLE number_series; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.number_series TO gongkai_application;


--
-- Name: COLUMN number_series.last; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(last) ON TABLE gongkai.number_series TO gongkai_application;


--
-- Name: TABLE open_period; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.facts; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(facts) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.answer_due; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(answer_due) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.open; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(open) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: TABLE permission; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.permission TO gongkai_application;


--
-- Name: TABLE request; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.request TO gongkai_application;


--
-- Name: COLUMN request.assigned_to; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(assigned_to) ON TABLE gongkai.request TO gongkai_application;


--
-- Name: COLUMN request.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.request TO gongkai_application;


--
-- Name: TABLE row_version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.row_version TO gongkai_application;


--
-- Name: TABLE secrecy_review; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.secrecy_review TO gongkai_application;


--
-- Name: TABLE year_notice; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gongkai.year_notice TO gongkai_application;


--
-- Name: TABLE account; Type: ACL; Schema: sign_in; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE sign_in.account TO gongkai_application;


--
-- Name: COLUMN account.password; Type: ACL; Schema: sign_in; Owner: -
--

GRANT UPDATE(password) ON TABLE sign_in.account TO gongkai_application;


--
-- Name: COLUMN account.updated_at; Type: ACL; Schema: sign_in; Owner: -
--

GRANT UPDATE(updated_at) ON TABLE sign_in.account TO gongkai_application;


--
-- Name: TABLE lock_out; Type: ACL; Schema: sign_in; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE sign_in.lock_out TO gongkai_application;


--
-- Name: TABLE past_password; Type: ACL; Schema: sign_in; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE sign_in.past_password TO gongkai_application;


--
-- Name: TABLE session; Type: ACL; Schema: sign_in; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE sign_in.session TO gongkai_application;


--
-- Name: COLUMN session.seen_at; Type: ACL; Schema: sign_in; Owner: -
--

GRANT UPDATE(seen_at) ON TABLE sign_in.session TO gongkai_application;


--
-- Name: COLUMN session.second_factor; Type: ACL; Schema: sign_in; Owner: -
--

GRANT UPDATE(second_factor) ON TABLE sign_in.session TO gongkai_application;


--
-- Name: COLUMN session.updated_at; Type: ACL; Schema: sign_in; Owner: -
--

GRANT UPDATE(updated_at) ON TABLE sign_in.session TO gongkai_application;


--
-- Name: TABLE two_factor; Type: ACL; Schema: sign_in; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE sign_in.two_factor TO gongkai_application;


--
-- Name: TABLE "user"; Type: ACL; Schema: sign_in; Owner: -
--

GRANT SELECT,INSERT ON TABLE sign_in."user" TO gongkai_application;


--
-- Name: COLUMN "user".username; Type: ACL; Schema: sign_in; Owner: -
--

GRANT UPDATE(username) ON TABLE sign_in."user" TO gongkai_application;


--
-- Name: COLUMN "user".two_factor_enabled; Type: ACL; Schema: sign_in; Owner: -
--

GRANT UPDATE(two_factor_enabled) ON TABLE sign_in."user" TO gongkai_application;


--
-- Name: COLUMN "user".updated_at; Type: ACL; Schema: sign_in; Owner: -
--

GRANT UPDATE(updated_at) ON TABLE sign_in."user" TO gongkai_application;


--
-- Name: TABLE verification; Type: ACL; Schema: sign_in; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE sign_in.verification TO gongkai_application;


--
-- PostgreSQL database dump complete
--
