-- Made by npm run generate:records from the migrations 6bb4a0cd3b43d971da3c8d062db9428dbad0b979b2a75b3397a3376be979837e
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
    from gongkai.usable_role u join gongkai.permission p on p.role = u.role
    where u.agency_id = for_agency and u.person_id = for_person and on_day between u.from_day and u.to_day
      and exists (select from gongkai.person n where n.id = for_person and n.active));
end
$$;


--
-- Name: agencies_that_watch(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.agencies_that_watch() RETURNS SETOF text
    LANGUAGE plpgsql
    AS $$
declare
  asked_as constant text := current_setting('gongkai.agency', true);
  one text;
begin
  for one in select a.id from gongkai.agency a order by a.id loop
    perform set_config('gongkai.agency', one, true);
    if exists (select from gongkai.watched_site s where s.agency_id = one) then
      return next one;
    end if;
  end loop;
  perform set_config('gongkai.agency', coalesce(asked_as, ''), true);
end
$$;


--
-- Name: agencies_with_due_publications(timestamp with time zone); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.agencies_with_due_publications(due timestamp with time zone) RETURNS SETOF text
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: cases_with_words(text, integer); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.cases_with_words(sought text, most integer) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return array(
    select w.case_id from gongkai.request_words w where w.words @@ sought::tsquery and w.of_agency = gongkai.current_agency() limit most);
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
-- Name: choose_round_that_goes_up(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.choose_round_that_goes_up() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: count_booked_places(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.count_booked_places() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  taken constant integer := case when tg_op <> 'DELETE' and new.state <> 'cancelled' then new.places else 0 end;
  given constant integer := case when tg_op <> 'INSERT' and old.state <> 'cancelled' then old.places else 0 end;
  one gongkai.booking := case tg_op when 'DELETE' then old else new end;
begin
  if taken <> given then
    update gongkai.activity_places p set booked = p.booked + taken - given where p.agency_id = one.agency_id and p.activity_id = one.activity_id;
  end if;
  return null;
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


SET default_tablespace = '';

SET default_table_access_method = heap;

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
-- Name: board_line; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.board_line (
    agency_id text NOT NULL,
    case_id text NOT NULL,
    registration_number text NOT NULL COLLATE pg_catalog."C",
    number_year integer NOT NULL,
    number_seq integer NOT NULL,
    kind text NOT NULL,
    applicant_id text NOT NULL,
    applicant_kind text NOT NULL,
    assigned_to text,
    restricted boolean NOT NULL,
    open boolean NOT NULL,
    stage text NOT NULL,
    due date NOT NULL,
    arrived_on date NOT NULL,
    counted_on date NOT NULL,
    counted boolean NOT NULL,
    outcome text,
    received_on date,
    corrected_on date,
    decided_on date,
    ended_on date,
    item integer DEFAULT 1 NOT NULL,
    answered_late boolean,
    answered_in integer
);

ALTER TABLE ONLY gongkai.board_line FORCE ROW LEVEL SECURITY;


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
-- Name: open_period; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.open_period (
    agency_id text NOT NULL,
    case_id text NOT NULL,
    facts jsonb NOT NULL,
    answer_due date,
    open boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    stage text,
    arrived_on date,
    received_on date,
    decided_on date,
    outcome text,
    ground text,
    ended_on date,
    ending text,
    corrected_on date,
    answered_late boolean,
    answered_in integer,
    CONSTRAINT open_period_answered_in_check CHECK ((answered_in >= 0)),
    CONSTRAINT open_period_ending_check CHECK ((ending = ANY (ARRAY['served'::text, 'withdrawn'::text, 'lapsed'::text]))),
    CONSTRAINT open_period_facts_check CHECK (((jsonb_typeof(facts) = 'array'::text) AND (facts <> '[]'::jsonb))),
    CONSTRAINT open_period_stage_check CHECK ((stage = ANY (ARRAY['receiptUnconfirmed'::text, 'inCorrection'::text, 'feeUnpaid'::text, 'inConsultation'::text, 'handling'::text, 'decided'::text, 'ended'::text])))
);

ALTER TABLE ONLY gongkai.open_period FORCE ROW LEVEL SECURITY;


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
    number_year integer,
    number_seq integer,
    reopened_from text,
    archived_on date,
    archive_number text,
    correction_result text,
    counted boolean GENERATED ALWAYS AS (((kind = 'disclosure'::text) AND (reopened_from IS NULL))) STORED,
    CONSTRAINT archived_with_number CHECK (((archived_on IS NULL) = (archive_number IS NULL))),
    CONSTRAINT request_archive_number_check CHECK (((char_length(archive_number) >= 1) AND (char_length(archive_number) <= 60))),
    CONSTRAINT request_content_check CHECK (((char_length(content) >= 1) AND (char_length(content) <= 10000))),
    CONSTRAINT request_correction_result_check CHECK ((correction_result = ANY (ARRAY['corrected'::text, 'forwarded'::text, 'pointed-elsewhere'::text, 'not-corrected'::text]))),
    CONSTRAINT request_form_id_check CHECK ((form_id <> ''::text)),
    CONSTRAINT request_item_check CHECK (((item >= 1) AND (item <= 99))),
    CONSTRAINT request_kind_check CHECK ((kind = ANY (ARRAY['disclosure'::text, 'record-correction'::text]))),
    CONSTRAINT request_registration_number_check CHECK (((char_length(registration_number) >= 1) AND (char_length(registration_number) <= 60))),
    CONSTRAINT request_supply_form_check CHECK ((supply_form = ANY (ARRAY['paper'::text, 'electronic'::text, 'inspection'::text, 'any'::text]))),
    CONSTRAINT result_of_correction CHECK (((correction_result IS NULL) OR (kind = 'record-correction'::text)))
);

ALTER TABLE ONLY gongkai.request FORCE ROW LEVEL SECURITY;


--
-- Name: draw_board(text, text[]); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.draw_board(of_agency text, of_cases text[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    BEGIN ATOMIC
 INSERT INTO gongkai.board_line (agency_id, case_id, registration_number, number_year, number_seq, kind, applicant_id, applicant_kind, assigned_to, restricted, open, stage, due, arrived_on, counted_on, counted, outcome, received_on, corrected_on, decided_on, ended_on, item, answered_late, answered_in)  SELECT r.agency_id,
             r.case_id,
             r.registration_number,
             COALESCE(r.number_year, (EXTRACT(year FROM p.arrived_on))::integer) AS "coalesce",
             COALESCE(r.number_seq, 0) AS "coalesce",
             r.kind,
             r.applicant_id,
             a.kind,
             r.assigned_to,
             c.restricted,
             p.open,
             COALESCE(p.stage, 'handling'::text) AS "coalesce",
             COALESCE(p.answer_due, '9999-12-31'::date) AS "coalesce",
             COALESCE(p.arrived_on, '0001-01-01'::date) AS "coalesce",
             COALESCE(p.received_on, p.arrived_on, '0001-01-01'::date) AS "coalesce",
             r.counted,
             p.outcome,
             p.received_on,
             p.corrected_on,
             p.decided_on,
             p.ended_on,
             r.item,
             p.answered_late,
             p.answered_in
            FROM (((gongkai.request r
              JOIN gongkai.open_period p ON (((p.agency_id = r.agency_id) AND (p.case_id = r.case_id))))
              JOIN gongkai.applicant a ON (((a.agency_id = r.agency_id) AND (a.id = r.applicant_id))))
              JOIN gongkai.case_record c ON ((c.id = r.case_id)))
           WHERE ((r.agency_id = draw_board.of_agency) AND (r.case_id = ANY (draw_board.of_cases))) ON CONFLICT(agency_id, case_id) DO UPDATE SET applicant_kind = excluded.applicant_kind, assigned_to = excluded.assigned_to, restricted = excluded.restricted, open = excluded.open, stage = excluded.stage, due = excluded.due, arrived_on = excluded.arrived_on, counted_on = excluded.counted_on, outcome = excluded.outcome, received_on = excluded.received_on, corrected_on = excluded.corrected_on, decided_on = excluded.decided_on, ended_on = excluded.ended_on, answered_late = excluded.answered_late, answered_in = excluded.answered_in;
END;


--
-- Name: draw_board_of_applicant(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.draw_board_of_applicant() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  perform gongkai.draw_board(new.agency_id, array(
    select r.case_id from gongkai.request r where r.agency_id = new.agency_id and r.applicant_id = new.id));
  return null;
end
$$;


--
-- Name: draw_board_of_case(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.draw_board_of_case() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  perform gongkai.draw_board(new.agency_id, array[new.id]);
  return null;
end
$$;


--
-- Name: draw_board_of_changed(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.draw_board_of_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  agency text;
  cases text[];
begin
  for agency, cases in select c.agency_id, array_agg(c.case_id) from changed c group by c.agency_id loop
    perform gongkai.draw_board(agency, cases);
  end loop;
  return null;
end
$$;


--
-- Name: end_awaiting(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.end_awaiting() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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
-- Name: explain_number(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.explain_number() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  if not exists (
    select from gongkai.letter_number n
    where n.agency_id = new.agency_id and 'letter.' || n.series = new.series and n.year = new.year and n.number = new.last
  ) then
    raise exception 'number % of % is nobody''s', new.last, new.series using errcode = 'integrity_constraint_violation', constraint = 'number_explained';
  end if;
  return null;
end
$$;


--
-- Name: fold_tally(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.fold_tally() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    AS $$
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
-- Name: has_words(text, text); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.has_words(of_case text, sought text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return exists (
    select from gongkai.request_words w where w.case_id = of_case and w.of_agency = gongkai.current_agency() and w.words @@ sought::tsquery);
end
$$;


--
-- Name: hold_figures_to_records(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.hold_figures_to_records() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  wrong record;
begin
  select f.key as cell, f.value as figure, s.amount into wrong
  from json_each_text(new.fingerprint -> 'held') f
  left join lateral (
    select coalesce(sum(r.amount), 0) as amount from gongkai.report_record r
    where r.agency_id = new.agency_id and r.report_id = new.report_id and r.round = new.round and r.cell = f.key
  ) s on true
  where f.value::numeric is distinct from s.amount
  limit 1;
  if found then
    raise exception 'the figure of % is %, its records come to %', wrong.cell, wrong.figure, wrong.amount
      using errcode = 'integrity_constraint_violation', constraint = 'figure_equals_records';
  end if;
  return null;
end
$$;


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
-- Name: keep_filed_content(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.keep_filed_content() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: keep_index_number(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.keep_index_number() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'the index number of % is kept', old.id using errcode = 'integrity_constraint_violation', constraint = 'index_number_kept';
end
$$;


--
-- Name: keep_opened_scheme(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.keep_opened_scheme() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  shut integer;
begin
  select a.year into shut from gongkai.assessment a
  where a.state <> 'draft' and (a.agency_id, a.year) in (select c.agency_id, c.year from changed c)
  limit 1;
  if found then
    raise exception 'the assessment of % is open, its criteria are kept', shut
      using errcode = 'integrity_constraint_violation', constraint = 'opened_scheme_kept';
  end if;
  return null;
end
$$;


--
-- Name: keep_search_words(json); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.keep_search_words(kept json) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  if exists (
    select from json_to_recordset(kept) k (kind text, of_id text)
    where not exists (
      select from gongkai.search_entry e where e.kind = k.kind and e.of_id = k.of_id and e.agency_id = gongkai.current_agency())
  ) then
    raise exception 'words of another agency''s entry' using errcode = 'insufficient_privilege';
  end if;
  insert into gongkai.search_words as w (kind, of_id, published_on, words, facets)
    select k.* from json_to_recordset(kept) k (kind text, of_id text, published_on date, words text, facets text[])
    on conflict (kind, of_id) do update set published_on = excluded.published_on, words = excluded.words, facets = excluded.facets;
  delete from gongkai.search_term t using json_to_recordset(kept) k (kind text, of_id text) where t.kind = k.kind and t.of_id = k.of_id;
  insert into gongkai.search_term (kind, of_id, key, shown, keyword)
    select k.kind, k.of_id, t.key, t.shown, t.keyword
    from json_to_recordset(kept) k (kind text, of_id text, terms json),
      lateral json_to_recordset(k.terms) t (key text, shown text, keyword boolean)
    on conflict do nothing;
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
-- Name: keep_words(text, text); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.keep_words(of_case text, kept text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  if not exists (select from gongkai.request r where r.case_id = of_case and r.agency_id = gongkai.current_agency()) then
    raise exception 'words of another agency''s request' using errcode = 'insufficient_privilege';
  end if;
  insert into gongkai.request_words as w (case_id, of_agency, words) values (of_case, gongkai.current_agency(), kept::tsvector)
    on conflict (case_id) do update set words = excluded.words;
end
$$;


--
-- Name: keep_words_of_many(text[], text[]); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.keep_words_of_many(of_cases text[], kept text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: law_sources(text); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.law_sources(for_agency text) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
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


--
-- Name: list_records_once(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.list_records_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: look_at_changes(regclass, text); Type: PROCEDURE; Schema: gongkai; Owner: -
--

CREATE PROCEDURE gongkai.look_at_changes(IN kept regclass, IN looking text)
    LANGUAGE plpgsql
    AS $_$
declare
  kind text;
begin
  foreach kind in array array['insert', 'update', 'delete'] loop
    execute format(
      'create trigger require_event_on_%s after %1$s on %s referencing %s table as changed for each statement execute function %s',
      kind, kept, case kind when 'delete' then 'old' else 'new' end, looking);
  end loop;
end
$_$;


--
-- Name: message_trail(text); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.message_trail(of_message text) RETURNS TABLE(agency_id text, received_on date, ended_on date, state text, handed_to text, reason text, reason_words text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
  select m.agency_id, m.received_on, m.ended_on, m.state, m.handed_to, m.reason, case when m.state = 'handed-over' then m.reason_words end
  from gongkai.public_message own
  join gongkai.public_message m on m.root_id = own.root_id
  where own.id = of_message and own.agency_id = gongkai.current_agency()
  order by m.received_on, m.ended_on nulls last, m.from_agency_id nulls first
$$;


--
-- Name: own_first_event(text); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.own_first_event(changed_agency text) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    AS $$
begin
  return (
    select own.seq from (
      select e.written_by, e.agency_id, e.seq from gongkai.event e
      where (e.written_by, e.agency_id) >= (pg_current_xact_id(), changed_agency) order by e.written_by, e.agency_id, e.seq limit 1
    ) own
    where own.written_by = pg_current_xact_id() and own.agency_id = changed_agency);
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
-- Name: present_booking_receipt(text, text, timestamp with time zone); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.present_booking_receipt(number text, hash_of_code text, at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  hashed text := encode(sha256(convert_to('booking ' || number, 'UTF8')), 'hex');
  attempt gongkai.receipt_attempt;
begin
  delete from gongkai.receipt_attempt a where a.number_hash in (
    select old.number_hash from gongkai.receipt_attempt old where old.since < at - interval '15 minutes' for update skip locked);
  insert into gongkai.receipt_attempt as a (number_hash, wrong, since) values (hashed, 0, at)
    on conflict (number_hash) do update set wrong = a.wrong returning * into attempt;
  if attempt.wrong >= 10 then
    return 'limited';
  end if;
  if exists (select from gongkai.booking b where b.booking_number = number and b.code_hash = hash_of_code) then
    delete from gongkai.receipt_attempt a where a.number_hash = hashed;
    return 'right';
  end if;
  update gongkai.receipt_attempt a set wrong = a.wrong + 1 where a.number_hash = hashed;
  return 'wrong';
end
$$;


--
-- Name: present_complaint_receipt(text, text, timestamp with time zone); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.present_complaint_receipt(number text, hash_of_code text, at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  hashed text := encode(sha256(convert_to('complaint ' || number, 'UTF8')), 'hex');
  attempt gongkai.receipt_attempt;
begin
  delete from gongkai.receipt_attempt a where a.number_hash in (
    select old.number_hash from gongkai.receipt_attempt old where old.since < at - interval '15 minutes' for update skip locked);
  insert into gongkai.receipt_attempt as a (number_hash, wrong, since) values (hashed, 0, at)
    on conflict (number_hash) do update set wrong = a.wrong returning * into attempt;
  if attempt.wrong >= 10 then
    return 'limited';
  end if;
  if exists (select from gongkai.complaint_receipt r where r.receipt_number = number and r.code_hash = hash_of_code) then
    delete from gongkai.receipt_attempt a where a.number_hash = hashed;
    return 'right';
  end if;
  update gongkai.receipt_attempt a set wrong = a.wrong + 1 where a.number_hash = hashed;
  return 'wrong';
end
$$;


--
-- Name: present_message_receipt(text, text, timestamp with time zone); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.present_message_receipt(number text, hash_of_code text, at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  hashed text := encode(sha256(convert_to('message ' || number, 'UTF8')), 'hex');
  attempt gongkai.receipt_attempt;
begin
  delete from gongkai.receipt_attempt a where a.number_hash in (
    select old.number_hash from gongkai.receipt_attempt old where old.since < at - interval '15 minutes' for update skip locked);
  insert into gongkai.receipt_attempt as a (number_hash, wrong, since) values (hashed, 0, at)
    on conflict (number_hash) do update set wrong = a.wrong returning * into attempt;
  if attempt.wrong >= 10 then
    return 'limited';
  end if;
  if exists (select from gongkai.message_receipt r where r.receipt_number = number and r.code_hash = hash_of_code) then
    delete from gongkai.receipt_attempt a where a.number_hash = hashed;
    return 'right';
  end if;
  update gongkai.receipt_attempt a set wrong = a.wrong + 1 where a.number_hash = hashed;
  return 'wrong';
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
-- Name: raise_number(text, integer, integer); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.raise_number(of_series text, of_year integer, given integer) RETURNS void
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO gongkai.number_series (agency_id, series, year, last)
   VALUES (gongkai.current_agency(), raise_number.of_series, raise_number.of_year, raise_number.given) ON CONFLICT(agency_id, series, year) DO UPDATE SET last = GREATEST(number_series.last, excluded.last);
END;


--
-- Name: record_awaiting(text, bigint); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.record_awaiting(changed_agency text, first_seq bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    AS $$
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


--
-- Name: record_version(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.record_version() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: recount_tallies(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.recount_tallies() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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
-- Name: require_current_keys(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.require_current_keys() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  perform from gongkai.data_key k where k.state = 'current' for share;
  if exists (select from changed c where not exists (select from gongkai.data_key k where k.id = c.key_id and k.state = 'current')) then
    raise exception 'sealed by a key that is not current' using errcode = 'check_violation', constraint = 'sealed_by_current_key';
  end if;
  return null;
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
-- Name: require_events(regclass); Type: PROCEDURE; Schema: gongkai; Owner: -
--

CREATE PROCEDURE gongkai.require_events(IN kept regclass)
    LANGUAGE plpgsql
    AS $$
begin
  call gongkai.look_at_changes(kept, 'gongkai.require_event()');
end
$$;


--
-- Name: search_era_at(integer); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.search_era_at(newest integer) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    AS $$
begin
  return (select w.era from gongkai.search_words w where w.era <= newest order by w.era desc limit 1);
end
$$;


--
-- Name: search_found(text, text[], text[], integer, integer, date, text, text, integer, integer); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.search_found(sought text, must_have text[], any_of text[], newest integer, oldest integer, before_on date, before_kind text, before_id text, most integer, most_ms integer) RETURNS TABLE(kind text, of_id text, published_on date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    SET jit TO 'off'
    AS $$
declare
  until timestamptz := clock_timestamp() + make_interval(secs => most_ms / 1000.0);
  looked integer := least(newest, 6000);
  here tsquery;
  found_here integer;
  left_over integer := most;
  -- Mostly it is one phrase; a list asks for a query of its own in every row.
  first_one text := must_have[1];
  others text[] := must_have[2:];
begin
  if before_on is not null then
    looked := least(looked, (extract(year from before_on)::integer - 1949) * 12 + extract(month from before_on)::integer);
  end if;
  loop
    looked := gongkai.search_era_at(looked);
    exit when looked is null or looked < oldest or left_over <= 0;
    if clock_timestamp() > until then
      kind := null; of_id := null; published_on := null;
      return next;
      exit;
    end if;
    here := replace(sought, chr(63742), chr(57344 + looked))::tsquery;
    return query
      select w.kind, w.of_id, w.published_on from gongkai.search_words w
      where gongkai.search_keys(w.era, w.words, w.facets) @@ here
        and (before_on is null or (w.published_on, w.kind, w.of_id) < (before_on, before_kind, before_id))
        and (first_one is null or position(first_one in w.words) > 0)
        and (others = '{}' or not exists (select from unnest(others) m where position(m in w.words) = 0))
        and (any_of = '{}' or not exists (
          select from unnest(any_of) g where not exists (select from unnest(string_to_array(g, E'\n')) m where position(m in w.words) > 0)))
      order by w.published_on desc, w.kind desc, w.of_id desc
      limit left_over;
    get diagnostics found_here = row_count;
    left_over := left_over - found_here;
    looked := looked - 1;
  end loop;
end
$$;


--
-- Name: search_keys(integer, text, text[]); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.search_keys(era integer, words text, facets text[]) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog'
    AS $$
  select array_to_tsvector(
    -- The shorter lists end with nulls: where a text ends its last two stretches are shorter.
    array(select here.era || g.c1 || coalesce(g.c2, '') || coalesce(g.c3, '') from unnest(here.c, here.c[2:], here.c[3:]) g (c1, c2, c3))
    || array(select here.era || chr(63743) || f from unnest(facets) f))
  from (select string_to_array(words, null) as c, chr(57344 + era) as era) here
$$;


--
-- Name: search_suggested(text, integer); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.search_suggested(beginning text, most integer) RETURNS TABLE(shown text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    AS $$
declare
  of_keywords boolean;
  last_key text collate "C";
  left_over integer := most;
begin
  foreach of_keywords in array array[true, false] loop
    last_key := beginning;
    while left_over > 0 loop
      select t.key, t.shown into last_key, shown from gongkai.search_term t
        where t.keyword = of_keywords and t.key >= last_key and t.key < beginning || chr(1114111)
        order by t.key, t.shown limit 1;
      exit when not found;
      return next;
      left_over := left_over - 1;
      last_key := last_key || chr(1);
    end loop;
  end loop;
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
-- Name: take_back_import(text); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.take_back_import(of_import text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  asking text := gongkai.current_agency();
  cases text[] := array(select i.case_id from gongkai.imported_request i where i.agency_id = asking and i.import_id = of_import);
  applicants text[];
begin
  if not exists (select from gongkai.register_import i where i.agency_id = asking and i.id = of_import and i.state = 'imported') then
    raise exception 'no such import' using errcode = 'integrity_constraint_violation', constraint = 'import_not_imported';
  end if;
  -- Held, so that nothing begins on them meanwhile.
  perform from gongkai.open_period p where p.agency_id = asking and p.case_id = any (cases) order by p.case_id for update;
  applicants := array(select distinct r.applicant_id from gongkai.request r where r.agency_id = asking and r.case_id = any (cases));
  -- A last day that a calendar moved is the program's doing and no obstacle.
  if exists (
    select from gongkai.event e
    where e.agency_id = asking and e.subject = any (cases || applicants)
      and e.name not in ('register-import.case-entered', 'applicant.added', 'period.recomputed')
  ) then
    raise exception 'something has happened since' using errcode = 'integrity_constraint_violation', constraint = 'import_in_use';
  end if;
  delete from gongkai.imported_request i where i.agency_id = asking and i.case_id = any (cases);
  delete from gongkai.request_words w where w.of_agency = asking and w.case_id = any (cases);
  delete from gongkai.request r where r.agency_id = asking and r.case_id = any (cases);
  delete from gongkai.open_period p where p.agency_id = asking and p.case_id = any (cases);
  delete from gongkai.board_line b where b.agency_id = asking and b.case_id = any (cases);
  delete from gongkai.case_record c where c.agency_id = asking and c.id = any (cases);
  delete from gongkai.applicant_field f where f.agency_id = asking and f.applicant_id = any (applicants);
  delete from gongkai.applicant a where a.agency_id = asking and a.id = any (applicants);
  return cardinality(cases);
exception
  when foreign_key_violation then
    raise exception 'something of it is kept elsewhere' using errcode = 'integrity_constraint_violation', constraint = 'import_in_use';
end
$$;


--
-- Name: tallies_of(text); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tallies_of(of_agency text) RETURNS TABLE(span text, from_day date, measure text, number integer, value bigint)
    LANGUAGE sql STABLE
    AS $_$
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
$_$;


--
-- Name: tallies_of_line(boolean, boolean, date, date, date, text, boolean, integer); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tallies_of_line(counted boolean, open boolean, due date, arrived_on date, ended_on date, outcome text, answered_late boolean, answered_in integer) RETURNS TABLE(span text, from_day date, measure text, number integer)
    LANGUAGE sql IMMUTABLE
    AS $_$
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
$_$;


--
-- Name: tally_counters(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tally_counters() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: tally_dispute_results(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tally_dispute_results() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: tally_disputes(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tally_disputes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: tally_items(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tally_items() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: tally_lines(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tally_lines() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: tally_posts(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tally_posts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: tally_spans(date); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tally_spans(on_day date) RETURNS TABLE(span text, from_day date)
    LANGUAGE sql IMMUTABLE
    AS $_$
  select s.span, date_trunc(s.span, $1::timestamp)::date from (values ('month'), ('year')) s (span) where $1 is not null
$_$;


--
-- Name: tally_tickets(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tally_tickets() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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


--
-- Name: tell_public(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tell_public() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  perform pg_notify('gongkai_public', '');
  return null;
end
$$;


--
-- Name: tell_public_of_items(); Type: FUNCTION; Schema: gongkai; Owner: -
--

CREATE FUNCTION gongkai.tell_public_of_items() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
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
-- Name: usable_role; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.usable_role WITH (security_invoker='true') AS
 SELECT h.agency_id,
    h.person_id,
    h.role,
    NULL::text AS from_person_id,
    h.since AS from_day,
    COALESCE(h.until, 'infinity'::date) AS to_day
   FROM gongkai.role_holder h
UNION ALL
 SELECT d.agency_id,
    d.to_person_id AS person_id,
    h.role,
    d.from_person_id,
    GREATEST(d.from_day, h.since) AS from_day,
    LEAST(d.to_day, COALESCE(h.until, 'infinity'::date)) AS to_day
   FROM (gongkai.delegation d
     JOIN gongkai.role_holder h ON (((h.agency_id = d.agency_id) AND (h.person_id = d.from_person_id) AND (h.role = d.role))))
  WHERE (d.ended_on IS NULL);


--
-- Name: standing_of(text, date); Type: FUNCTION; Schema: sign_in; Owner: -
--

CREATE FUNCTION sign_in.standing_of(of_person text, on_day date) RETURNS TABLE(agency_id text, active boolean, roles text[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    BEGIN ATOMIC
 SELECT p.agency_id,
     p.active,
     ARRAY( SELECT DISTINCT u.role
            FROM gongkai.usable_role u
           WHERE ((u.person_id = p.id) AND ((standing_of.on_day >= u.from_day) AND (standing_of.on_day <= u.to_day)))) AS "array"
    FROM gongkai.person p
   WHERE (p.id = standing_of.of_person);
END;


--
-- Name: account_count; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.account_count (
    agency_id text NOT NULL,
    channel_id text NOT NULL,
    year integer NOT NULL,
    category text NOT NULL,
    posts integer NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT account_count_category_check CHECK (((char_length(category) >= 1) AND (char_length(category) <= 40))),
    CONSTRAINT account_count_posts_check CHECK (((posts >= 0) AND (posts <= 1000000))),
    CONSTRAINT account_count_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);

ALTER TABLE ONLY gongkai.account_count FORCE ROW LEVEL SECURITY;


--
-- Name: account_post; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.account_post (
    id text NOT NULL,
    agency_id text NOT NULL,
    channel_id text NOT NULL,
    title text NOT NULL,
    posted_on date NOT NULL,
    category text,
    reads integer,
    item_id text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT account_post_category_check CHECK (((char_length(category) >= 1) AND (char_length(category) <= 40))),
    CONSTRAINT account_post_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT account_post_reads_check CHECK ((reads >= 0)),
    CONSTRAINT account_post_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);

ALTER TABLE ONLY gongkai.account_post FORCE ROW LEVEL SECURITY;


--
-- Name: accountability; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.accountability (
    id text NOT NULL,
    agency_id text NOT NULL,
    of_agency_id text NOT NULL,
    order_id text,
    whom text NOT NULL,
    measure text NOT NULL,
    matter text NOT NULL,
    on_day date NOT NULL,
    struck_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT accountability_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT accountability_matter_check CHECK (((char_length(matter) >= 1) AND (char_length(matter) <= 2000))),
    CONSTRAINT accountability_measure_check CHECK ((measure ~ '^[a-z][a-z-]{0,39}$'::text)),
    CONSTRAINT accountability_whom_check CHECK (((char_length(whom) >= 1) AND (char_length(whom) <= 100)))
);

ALTER TABLE ONLY gongkai.accountability FORCE ROW LEVEL SECURITY;


--
-- Name: activity; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.activity (
    id text NOT NULL,
    agency_id text NOT NULL,
    venue_id text,
    kind text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    place text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    starts_at text NOT NULL,
    ends_at text NOT NULL,
    booking_from date,
    booking_to date,
    state text DEFAULT 'draft'::text NOT NULL,
    notice text,
    notice_on date,
    attendance_closed_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT activity_check CHECK ((to_day >= from_day)),
    CONSTRAINT activity_check1 CHECK (((booking_to >= booking_from) AND (booking_to <= to_day))),
    CONSTRAINT activity_check2 CHECK (((booking_from IS NULL) = (booking_to IS NULL))),
    CONSTRAINT activity_check3 CHECK (((notice IS NULL) = (notice_on IS NULL))),
    CONSTRAINT activity_check4 CHECK (((state <> 'cancelled'::text) OR (notice IS NOT NULL))),
    CONSTRAINT activity_check5 CHECK (((from_day < to_day) OR (starts_at < ends_at))),
    CONSTRAINT activity_description_check CHECK ((char_length(description) <= 10000)),
    CONSTRAINT activity_ends_at_check CHECK ((ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
    CONSTRAINT activity_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT activity_kind_check CHECK ((kind = ANY (ARRAY['exhibition'::text, 'lecture'::text, 'performance'::text, 'sport'::text, 'reading'::text, 'course'::text, 'other'::text]))),
    CONSTRAINT activity_notice_check CHECK (((char_length(notice) >= 1) AND (char_length(notice) <= 500))),
    CONSTRAINT activity_place_check CHECK (((char_length(place) >= 1) AND (char_length(place) <= 200))),
    CONSTRAINT activity_starts_at_check CHECK ((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
    CONSTRAINT activity_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'cancelled'::text, 'discarded'::text]))),
    CONSTRAINT activity_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);

ALTER TABLE ONLY gongkai.activity FORCE ROW LEVEL SECURITY;


--
-- Name: activity_places; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.activity_places (
    agency_id text NOT NULL,
    activity_id text NOT NULL,
    places integer NOT NULL,
    booked integer DEFAULT 0 NOT NULL,
    CONSTRAINT activity_places_places_check CHECK (((places >= 1) AND (places <= 100000))),
    CONSTRAINT never_more_than_there_are CHECK (((booked >= 0) AND (booked <= places)))
);

ALTER TABLE ONLY gongkai.activity_places FORCE ROW LEVEL SECURITY;


--
-- Name: agency_contact; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.agency_contact (
    agency_id text NOT NULL,
    office text DEFAULT 'disclosure'::text NOT NULL,
    office_name text NOT NULL,
    address text NOT NULL,
    postcode text,
    hours text NOT NULL,
    phone text NOT NULL,
    fax text,
    email text,
    channels text[] DEFAULT '{online}'::text[] NOT NULL,
    complaints text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT agency_contact_address_check CHECK (((char_length(address) >= 1) AND (char_length(address) <= 200))),
    CONSTRAINT agency_contact_channels_check CHECK ((channels <@ ARRAY['online'::text, 'fax'::text, 'email'::text])),
    CONSTRAINT agency_contact_complaints_check CHECK (((char_length(complaints) >= 1) AND (char_length(complaints) <= 300))),
    CONSTRAINT agency_contact_email_check CHECK (((char_length(email) >= 3) AND (char_length(email) <= 120))),
    CONSTRAINT agency_contact_fax_check CHECK (((char_length(fax) >= 1) AND (char_length(fax) <= 60))),
    CONSTRAINT agency_contact_hours_check CHECK (((char_length(hours) >= 1) AND (char_length(hours) <= 200))),
    CONSTRAINT agency_contact_office_check CHECK ((office = 'disclosure'::text)),
    CONSTRAINT agency_contact_office_name_check CHECK (((char_length(office_name) >= 1) AND (char_length(office_name) <= 100))),
    CONSTRAINT agency_contact_phone_check CHECK (((char_length(phone) >= 1) AND (char_length(phone) <= 60))),
    CONSTRAINT agency_contact_postcode_check CHECK ((postcode ~ '^[0-9]{6}$'::text))
);

ALTER TABLE ONLY gongkai.agency_contact FORCE ROW LEVEL SECURITY;


--
-- Name: annual_report; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.annual_report (
    id text NOT NULL,
    agency_id text NOT NULL,
    year integer NOT NULL,
    scope text NOT NULL,
    form text NOT NULL,
    origin text NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    serial integer NOT NULL,
    corrects text,
    reason text,
    title text NOT NULL,
    as_of date NOT NULL,
    round integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT annual_report_check CHECK (((serial = 1) = (corrects IS NULL))),
    CONSTRAINT annual_report_check1 CHECK (((corrects IS NULL) = (reason IS NULL))),
    CONSTRAINT annual_report_form_check CHECK ((form = ANY (ARRAY['2019'::text, '2021'::text]))),
    CONSTRAINT annual_report_id_check CHECK ((id <> ''::text)),
    CONSTRAINT annual_report_origin_check CHECK ((origin = ANY (ARRAY['records'::text, 'published'::text]))),
    CONSTRAINT annual_report_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 1000))),
    CONSTRAINT annual_report_round_check CHECK ((round >= 0)),
    CONSTRAINT annual_report_scope_check CHECK ((scope = ANY (ARRAY['agency'::text, 'tree'::text]))),
    CONSTRAINT annual_report_serial_check CHECK (((serial >= 1) AND (serial <= 99))),
    CONSTRAINT annual_report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'cleared'::text, 'published'::text, 'corrected'::text, 'discarded'::text]))),
    CONSTRAINT annual_report_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
    CONSTRAINT annual_report_year_check CHECK (((year >= 2008) AND (year <= 2100)))
);

ALTER TABLE ONLY gongkai.annual_report FORCE ROW LEVEL SECURITY;


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
    CONSTRAINT applicant_field_field_check CHECK ((field = ANY (ARRAY['name'::text, 'identityKind'::text, 'identityNumber'::text, 'phone'::text, 'email'::text, 'address'::text, 'agentName'::text, 'agentIdentityNumber'::text, 'agentPhone'::text, 'agentAuthority'::text]))),
    CONSTRAINT applicant_field_search_hash_check CHECK ((search_hash ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY gongkai.applicant_field FORCE ROW LEVEL SECURITY;


--
-- Name: assessment; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.assessment (
    agency_id text NOT NULL,
    year integer NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    self_until date NOT NULL,
    appeal_days integer NOT NULL,
    "least" integer NOT NULL,
    copied_from integer,
    opened_on date,
    published_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT assessment_appeal_days_check CHECK (((appeal_days >= 1) AND (appeal_days <= 60))),
    CONSTRAINT assessment_check CHECK (((state = 'draft'::text) = (opened_on IS NULL))),
    CONSTRAINT assessment_check1 CHECK (((state = 'published'::text) = (published_on IS NOT NULL))),
    CONSTRAINT assessment_least_check CHECK ((("least" >= 1) AND ("least" <= 100))),
    CONSTRAINT assessment_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'published'::text]))),
    CONSTRAINT assessment_year_check CHECK (((year >= 2008) AND (year <= 2100)))
);

ALTER TABLE ONLY gongkai.assessment FORCE ROW LEVEL SECURITY;


--
-- Name: assessment_appeal; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.assessment_appeal (
    agency_id text NOT NULL,
    year integer NOT NULL,
    criterion text NOT NULL,
    words text NOT NULL,
    evidence text,
    by_person_id text NOT NULL,
    filed_on date NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    decided_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT assessment_appeal_check CHECK (((state = 'decided'::text) = (decided_on IS NOT NULL))),
    CONSTRAINT assessment_appeal_evidence_check CHECK (((char_length(evidence) >= 1) AND (char_length(evidence) <= 1000))),
    CONSTRAINT assessment_appeal_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'decided'::text]))),
    CONSTRAINT assessment_appeal_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);

ALTER TABLE ONLY gongkai.assessment_appeal FORCE ROW LEVEL SECURITY;


--
-- Name: assessment_criterion; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.assessment_criterion (
    agency_id text NOT NULL,
    year integer NOT NULL,
    id text NOT NULL,
    "position" integer NOT NULL,
    title text NOT NULL,
    says text NOT NULL,
    citation text NOT NULL,
    points numeric(5,2) NOT NULL,
    measure text,
    rule jsonb,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT assessment_criterion_check CHECK (((measure IS NULL) = (rule IS NULL))),
    CONSTRAINT assessment_criterion_citation_check CHECK (((char_length(citation) >= 1) AND (char_length(citation) <= 300))),
    CONSTRAINT assessment_criterion_id_check CHECK ((id ~ '^[a-z][a-z0-9-]{0,59}$'::text)),
    CONSTRAINT assessment_criterion_measure_check CHECK ((measure ~ '^[a-z]+\.[a-z-]+$'::text)),
    CONSTRAINT assessment_criterion_points_check CHECK (((points >= 0.5) AND (points <= (100)::numeric))),
    CONSTRAINT assessment_criterion_position_check CHECK ((("position" >= 1) AND ("position" <= 1000))),
    CONSTRAINT assessment_criterion_says_check CHECK (((char_length(says) >= 1) AND (char_length(says) <= 500))),
    CONSTRAINT assessment_criterion_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 100)))
);

ALTER TABLE ONLY gongkai.assessment_criterion FORCE ROW LEVEL SECURITY;


--
-- Name: assessment_entry; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.assessment_entry (
    agency_id text NOT NULL,
    year integer NOT NULL,
    criterion text NOT NULL,
    points numeric(5,2) NOT NULL,
    words text,
    evidence text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT assessment_entry_evidence_check CHECK (((char_length(evidence) >= 1) AND (char_length(evidence) <= 1000))),
    CONSTRAINT assessment_entry_points_check CHECK ((points >= (0)::numeric)),
    CONSTRAINT assessment_entry_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);

ALTER TABLE ONLY gongkai.assessment_entry FORCE ROW LEVEL SECURITY;


--
-- Name: assessment_fault; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.assessment_fault (
    agency_id text NOT NULL,
    year integer NOT NULL,
    criterion text NOT NULL,
    kind text NOT NULL,
    record_id text NOT NULL,
    CONSTRAINT assessment_fault_kind_check CHECK ((kind = ANY (ARRAY['request'::text, 'dispute'::text, 'report'::text, 'finding'::text, 'item'::text, 'duty'::text, 'column'::text, 'message'::text]))),
    CONSTRAINT assessment_fault_record_id_check CHECK (((char_length(record_id) >= 1) AND (char_length(record_id) <= 300)))
);

ALTER TABLE ONLY gongkai.assessment_fault FORCE ROW LEVEL SECURITY;


--
-- Name: assessment_result; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.assessment_result (
    agency_id text NOT NULL,
    of_agency_id text NOT NULL,
    year integer NOT NULL,
    got numeric(7,2) NOT NULL,
    possible numeric(7,2) NOT NULL,
    total numeric(7,2),
    rank integer,
    CONSTRAINT assessment_result_got_check CHECK ((got >= (0)::numeric)),
    CONSTRAINT assessment_result_possible_check CHECK ((possible >= (0)::numeric)),
    CONSTRAINT assessment_result_rank_check CHECK ((rank >= 1)),
    CONSTRAINT assessment_result_total_check CHECK ((total >= (0)::numeric))
);

ALTER TABLE ONLY gongkai.assessment_result FORCE ROW LEVEL SECURITY;


--
-- Name: assessment_score; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.assessment_score (
    agency_id text NOT NULL,
    of_agency_id text NOT NULL,
    year integer NOT NULL,
    criterion text NOT NULL,
    step text NOT NULL,
    points numeric(5,2),
    faults integer,
    counted integer,
    words text,
    evidence text,
    by_person_id text NOT NULL,
    on_day date NOT NULL,
    CONSTRAINT assessment_score_check CHECK (((step = ANY (ARRAY['automatic'::text, 'self'::text])) = (agency_id = of_agency_id))),
    CONSTRAINT assessment_score_check1 CHECK (((step = 'automatic'::text) = (counted IS NOT NULL))),
    CONSTRAINT assessment_score_check2 CHECK (((faults IS NULL) = (counted IS NULL))),
    CONSTRAINT assessment_score_counted_check CHECK ((counted >= 0)),
    CONSTRAINT assessment_score_evidence_check CHECK (((char_length(evidence) >= 1) AND (char_length(evidence) <= 1000))),
    CONSTRAINT assessment_score_faults_check CHECK ((faults >= 0)),
    CONSTRAINT assessment_score_points_check CHECK ((points >= (0)::numeric)),
    CONSTRAINT assessment_score_step_check CHECK ((step = ANY (ARRAY['automatic'::text, 'self'::text, 'review'::text, 'appeal'::text]))),
    CONSTRAINT assessment_score_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);

ALTER TABLE ONLY gongkai.assessment_score FORCE ROW LEVEL SECURITY;


--
-- Name: assessment_sheet; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.assessment_sheet (
    agency_id text NOT NULL,
    by_agency_id text NOT NULL,
    year integer NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    self_scored boolean DEFAULT false NOT NULL,
    submitted_on date,
    reviewed_on date,
    appeal_until date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT assessment_sheet_check CHECK (((state = 'draft'::text) = (submitted_on IS NULL))),
    CONSTRAINT assessment_sheet_check1 CHECK (((state = 'reviewed'::text) = (reviewed_on IS NOT NULL))),
    CONSTRAINT assessment_sheet_check2 CHECK (((reviewed_on IS NULL) = (appeal_until IS NULL))),
    CONSTRAINT assessment_sheet_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'reviewed'::text])))
);

ALTER TABLE ONLY gongkai.assessment_sheet FORCE ROW LEVEL SECURITY;


--
-- Name: board_view; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.board_view (
    id text NOT NULL,
    agency_id text NOT NULL,
    person_id text NOT NULL,
    name text NOT NULL,
    filter jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT board_view_filter_check CHECK ((jsonb_typeof(filter) = 'object'::text)),
    CONSTRAINT board_view_id_check CHECK ((id <> ''::text)),
    CONSTRAINT board_view_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 40)))
);

ALTER TABLE ONLY gongkai.board_view FORCE ROW LEVEL SECURITY;


--
-- Name: booking; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.booking (
    id text NOT NULL,
    agency_id text NOT NULL,
    activity_id text NOT NULL,
    booking_number text NOT NULL,
    submission_key text NOT NULL,
    code_hash text NOT NULL,
    places integer NOT NULL,
    shown_name text,
    shown_phone text,
    booked_on date NOT NULL,
    state text DEFAULT 'booked'::text NOT NULL,
    cancelled_by text,
    ended_on date,
    reason_words text,
    sender_erased_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT booking_booking_number_check CHECK ((booking_number ~ '^[A-Z0-9-]{4,40}$'::text)),
    CONSTRAINT booking_cancelled_by_check CHECK ((cancelled_by = ANY (ARRAY['person'::text, 'agency'::text]))),
    CONSTRAINT booking_check CHECK (((state = 'cancelled'::text) = (cancelled_by IS NOT NULL))),
    CONSTRAINT booking_check1 CHECK (((state = 'booked'::text) = (ended_on IS NULL))),
    CONSTRAINT booking_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT booking_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT booking_places_check CHECK (((places >= 1) AND (places <= 1000))),
    CONSTRAINT booking_reason_words_check CHECK (((char_length(reason_words) >= 1) AND (char_length(reason_words) <= 500))),
    CONSTRAINT booking_shown_name_check CHECK (((char_length(shown_name) >= 1) AND (char_length(shown_name) <= 100))),
    CONSTRAINT booking_shown_phone_check CHECK (((char_length(shown_phone) >= 1) AND (char_length(shown_phone) <= 40))),
    CONSTRAINT booking_state_check CHECK ((state = ANY (ARRAY['booked'::text, 'attended'::text, 'no-show'::text, 'cancelled'::text]))),
    CONSTRAINT booking_submission_key_check CHECK ((submission_key ~ '^[\x21-\x7e]{8,200}$'::text))
);

ALTER TABLE ONLY gongkai.booking FORCE ROW LEVEL SECURITY;


--
-- Name: case_file; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.case_file (
    id text NOT NULL,
    agency_id text NOT NULL,
    case_id text,
    sha256 text NOT NULL,
    name text NOT NULL,
    bytes bigint NOT NULL,
    content_type text NOT NULL,
    state text DEFAULT 'quarantined'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    report_id text,
    CONSTRAINT case_file_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT case_file_id_check CHECK ((id <> ''::text)),
    CONSTRAINT case_file_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
    CONSTRAINT case_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT case_file_state_check CHECK ((state = ANY (ARRAY['quarantined'::text, 'clean'::text, 'infected'::text]))),
    CONSTRAINT file_of_case_or_report CHECK ((num_nonnulls(case_id, report_id) = 1))
);

ALTER TABLE ONLY gongkai.case_file FORCE ROW LEVEL SECURITY;


--
-- Name: case_link; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.case_link (
    agency_id text NOT NULL,
    case_id text NOT NULL,
    other_case_id text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT case_link_check CHECK ((other_case_id <> case_id)),
    CONSTRAINT case_link_kind_check CHECK ((kind = ANY (ARRAY['same-form'::text, 'repeat-of'::text, 'reopened-from'::text, 'related'::text])))
);

ALTER TABLE ONLY gongkai.case_link FORCE ROW LEVEL SECURITY;


--
-- Name: case_note; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.case_note (
    id text NOT NULL,
    agency_id text NOT NULL,
    case_id text NOT NULL,
    by_person_id text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    text text,
    removed_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT case_note_id_check CHECK ((id <> ''::text)),
    CONSTRAINT case_note_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 4000)))
);

ALTER TABLE ONLY gongkai.case_note FORCE ROW LEVEL SECURITY;


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
-- Name: catalogue_item; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.catalogue_item (
    id text NOT NULL,
    agency_id text NOT NULL,
    index_number text NOT NULL,
    index_year integer NOT NULL,
    index_seq integer NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    body text NOT NULL,
    section text NOT NULL,
    legal_category text NOT NULL,
    subject text,
    genre text NOT NULL,
    keywords text[] DEFAULT '{}'::text[] NOT NULL,
    document_number text,
    issuing_body text NOT NULL,
    made_on date NOT NULL,
    attribute text NOT NULL,
    ground text,
    review_due date,
    validity text DEFAULT 'in-force'::text NOT NULL,
    validity_on date,
    validity_by text,
    document_kind text,
    normative_document_id text,
    interprets text,
    no_interpretation text,
    proposal_id text,
    contributed_by text,
    drafted_by text NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    content_hash text NOT NULL,
    published_on date,
    published_hash text,
    version integer DEFAULT 1 NOT NULL,
    changed_by text,
    stages text[] DEFAULT '{}'::text[] NOT NULL,
    waiting_stage text,
    published_interprets text,
    register_entry_id text,
    CONSTRAINT catalogue_item_attribute_check CHECK ((attribute = ANY (ARRAY['proactive'::text, 'on-request'::text, 'not-disclosed'::text]))),
    CONSTRAINT catalogue_item_body_check CHECK ((octet_length(body) <= 2000000)),
    CONSTRAINT catalogue_item_check CHECK (((attribute = 'not-disclosed'::text) = ((ground IS NOT NULL) AND (review_due IS NOT NULL)))),
    CONSTRAINT catalogue_item_check1 CHECK (((validity = ANY (ARRAY['amended'::text, 'repealed'::text, 'lapsed'::text])) = (validity_on IS NOT NULL))),
    CONSTRAINT catalogue_item_check2 CHECK (((interprets IS NULL) OR (interprets <> id))),
    CONSTRAINT catalogue_item_check3 CHECK (((waiting_stage IS NULL) OR (state = 'in-review'::text))),
    CONSTRAINT catalogue_item_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT catalogue_item_contributed_by_check CHECK (((char_length(contributed_by) >= 1) AND (char_length(contributed_by) <= 100))),
    CONSTRAINT catalogue_item_document_kind_check CHECK ((document_kind = ANY (ARRAY['rule'::text, 'normativeDocument'::text]))),
    CONSTRAINT catalogue_item_document_number_check CHECK (((char_length(document_number) >= 1) AND (char_length(document_number) <= 60))),
    CONSTRAINT catalogue_item_genre_check CHECK ((genre ~ '^[a-z][a-z-]{0,39}$'::text)),
    CONSTRAINT catalogue_item_ground_check CHECK ((ground ~ '^[A-Za-z0-9./-]{1,60}$'::text)),
    CONSTRAINT catalogue_item_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT catalogue_item_index_number_check CHECK (((char_length(index_number) >= 1) AND (char_length(index_number) <= 60))),
    CONSTRAINT catalogue_item_index_seq_check CHECK ((index_seq >= 1)),
    CONSTRAINT catalogue_item_index_year_check CHECK (((index_year >= 1949) AND (index_year <= 2100))),
    CONSTRAINT catalogue_item_issuing_body_check CHECK (((char_length(issuing_body) >= 1) AND (char_length(issuing_body) <= 200))),
    CONSTRAINT catalogue_item_keywords_check CHECK ((cardinality(keywords) <= 20)),
    CONSTRAINT catalogue_item_legal_category_check CHECK ((legal_category ~ '^[0-9]{2}-[a-z0-9-]{1,30}$'::text)),
    CONSTRAINT catalogue_item_no_interpretation_check CHECK (((char_length(no_interpretation) >= 1) AND (char_length(no_interpretation) <= 500))),
    CONSTRAINT catalogue_item_published_hash_check CHECK ((published_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT catalogue_item_section_check CHECK ((section ~ '^[a-z][a-z-]{0,39}$'::text)),
    CONSTRAINT catalogue_item_stages_check CHECK ((stages <@ ARRAY['proof-1'::text, 'review-1'::text, 'proof-2'::text, 'review-2'::text, 'proof-3'::text, 'review-3'::text, 'secrecy'::text])),
    CONSTRAINT catalogue_item_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-review'::text, 'returned'::text, 'published'::text, 'withdrawn'::text, 'discarded'::text]))),
    CONSTRAINT catalogue_item_subject_check CHECK ((subject ~ '^[a-z][a-z-]{0,39}$'::text)),
    CONSTRAINT catalogue_item_summary_check CHECK ((char_length(summary) <= 1000)),
    CONSTRAINT catalogue_item_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
    CONSTRAINT catalogue_item_validity_by_check CHECK (((char_length(validity_by) >= 1) AND (char_length(validity_by) <= 200))),
    CONSTRAINT catalogue_item_validity_check CHECK ((validity = ANY (ARRAY['in-force'::text, 'amended'::text, 'repealed'::text, 'lapsed'::text, 'not-applicable'::text]))),
    CONSTRAINT catalogue_item_waiting_stage_check CHECK ((waiting_stage = ANY (ARRAY['proof-1'::text, 'review-1'::text, 'proof-2'::text, 'review-2'::text, 'proof-3'::text, 'review-3'::text, 'secrecy'::text])))
);

ALTER TABLE ONLY gongkai.catalogue_item FORCE ROW LEVEL SECURITY;


--
-- Name: catalogue_setting; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.catalogue_setting (
    agency_id text NOT NULL,
    of_what text DEFAULT 'items'::text NOT NULL,
    stages text[] NOT NULL,
    same_person boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT catalogue_setting_of_what_check CHECK ((of_what = 'items'::text)),
    CONSTRAINT catalogue_setting_stages_check CHECK (((stages <@ ARRAY['proof-1'::text, 'review-1'::text, 'proof-2'::text, 'review-2'::text, 'proof-3'::text, 'review-3'::text, 'secrecy'::text]) AND (stages @> ARRAY['secrecy'::text]) AND (stages && ARRAY['review-1'::text, 'review-2'::text, 'review-3'::text]) AND (cardinality(stages) <= 7)))
);

ALTER TABLE ONLY gongkai.catalogue_setting FORCE ROW LEVEL SECURITY;


--
-- Name: change_awaiting_event; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE UNLOGGED TABLE gongkai.change_awaiting_event (
    written_by xid8 DEFAULT pg_current_xact_id() NOT NULL,
    place integer NOT NULL,
    of_agency text NOT NULL,
    table_name text NOT NULL,
    row_keys text[] NOT NULL,
    contents jsonb[] NOT NULL
);
ALTER TABLE ONLY gongkai.change_awaiting_event ALTER COLUMN contents SET STORAGE EXTERNAL;


--
-- Name: channel; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.channel (
    id text NOT NULL,
    agency_id text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    owner text,
    least_a_week integer,
    address text,
    closed_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT channel_address_check CHECK (((char_length(address) >= 1) AND (char_length(address) <= 500))),
    CONSTRAINT channel_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT channel_kind_check CHECK ((kind = ANY (ARRAY['portal'::text, 'wechat'::text, 'weibo'::text, 'other-account'::text, 'mail'::text, 'webhook'::text, 'gazette'::text, 'press'::text, 'reading-place'::text]))),
    CONSTRAINT channel_least_a_week_check CHECK (((least_a_week >= 0) AND (least_a_week <= 1000))),
    CONSTRAINT channel_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100))),
    CONSTRAINT channel_owner_check CHECK (((char_length(owner) >= 1) AND (char_length(owner) <= 100)))
);

ALTER TABLE ONLY gongkai.channel FORCE ROW LEVEL SECURITY;


--
-- Name: citizen_booking; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_booking WITH (security_barrier='true') AS
 SELECT b.booking_number AS receipt_number,
    b.id,
    b.agency_id,
    a.name AS agency_name,
    b.activity_id,
    c.title,
    c.place,
    c.from_day,
    c.to_day,
    c.starts_at,
    c.ends_at,
    c.state AS activity_state,
    c.notice,
    c.notice_on,
    b.places,
    b.booked_on,
    b.state,
    b.cancelled_by,
    b.ended_on,
    b.reason_words,
    b.version
   FROM ((gongkai.booking b
     JOIN gongkai.activity c ON (((c.id = b.activity_id) AND (c.agency_id = b.agency_id))))
     JOIN gongkai.agency a ON ((a.id = b.agency_id)))
  WHERE ((b.booking_number = NULLIF(current_setting('gongkai.receipt'::text, true), ''::text)) AND (b.code_hash = NULLIF(current_setting('gongkai.receipt_code_hash'::text, true), ''::text)));


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
-- Name: complaint; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.complaint (
    id text NOT NULL,
    agency_id text NOT NULL,
    about_agency_id text NOT NULL,
    receipt_number text NOT NULL,
    way text NOT NULL,
    ground text NOT NULL,
    subject text NOT NULL,
    text text NOT NULL,
    shown_name text,
    received_on date NOT NULL,
    assigned_to text,
    state text DEFAULT 'received'::text NOT NULL,
    outcome text,
    finding text,
    drafted_by text,
    decided_by text,
    ended_on date,
    reason text,
    reason_words text,
    order_id text,
    sender_erased_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT complaint_check CHECK (((state = ANY (ARRAY['decided'::text, 'closed'::text])) = (ended_on IS NOT NULL))),
    CONSTRAINT complaint_check1 CHECK (((state <> ALL (ARRAY['drafted'::text, 'decided'::text])) OR ((outcome IS NOT NULL) AND (finding IS NOT NULL) AND (drafted_by IS NOT NULL)))),
    CONSTRAINT complaint_check2 CHECK (((state = 'decided'::text) = (decided_by IS NOT NULL))),
    CONSTRAINT complaint_check3 CHECK (((state = 'closed'::text) = (reason IS NOT NULL))),
    CONSTRAINT complaint_check4 CHECK (((order_id IS NULL) OR ((state = 'decided'::text) AND (outcome = 'founded'::text)))),
    CONSTRAINT complaint_finding_check CHECK (((char_length(finding) >= 1) AND (char_length(finding) <= 5000))),
    CONSTRAINT complaint_ground_check CHECK ((ground = ANY (ARRAY['unpublished'::text, 'mishandled'::text, 'other'::text]))),
    CONSTRAINT complaint_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT complaint_outcome_check CHECK ((outcome = ANY (ARRAY['unfounded'::text, 'founded'::text]))),
    CONSTRAINT complaint_reason_check CHECK ((reason ~ '^[a-z][a-z-]{0,39}$'::text)),
    CONSTRAINT complaint_reason_words_check CHECK (((char_length(reason_words) >= 1) AND (char_length(reason_words) <= 500))),
    CONSTRAINT complaint_receipt_number_check CHECK ((receipt_number ~ '^[A-Z0-9-]{4,40}$'::text)),
    CONSTRAINT complaint_shown_name_check CHECK (((char_length(shown_name) >= 1) AND (char_length(shown_name) <= 100))),
    CONSTRAINT complaint_state_check CHECK ((state = ANY (ARRAY['received'::text, 'drafted'::text, 'decided'::text, 'closed'::text]))),
    CONSTRAINT complaint_subject_check CHECK (((char_length(subject) >= 1) AND (char_length(subject) <= 100))),
    CONSTRAINT complaint_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 5000))),
    CONSTRAINT complaint_way_check CHECK ((way = ANY (ARRAY['portal'::text, 'visit'::text, 'post'::text, 'phone'::text, 'passed-on'::text])))
);

ALTER TABLE ONLY gongkai.complaint FORCE ROW LEVEL SECURITY;


--
-- Name: complaint_receipt; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.complaint_receipt (
    agency_id text NOT NULL,
    receipt_number text NOT NULL,
    complaint_id text NOT NULL,
    submission_key text NOT NULL,
    code_hash text NOT NULL,
    CONSTRAINT complaint_receipt_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT complaint_receipt_receipt_number_check CHECK ((receipt_number ~ '^[A-Z0-9-]{4,40}$'::text)),
    CONSTRAINT complaint_receipt_submission_key_check CHECK ((submission_key ~ '^[\x21-\x7e]{8,200}$'::text))
);

ALTER TABLE ONLY gongkai.complaint_receipt FORCE ROW LEVEL SECURITY;


--
-- Name: citizen_complaint; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_complaint WITH (security_barrier='true') AS
 SELECT r.receipt_number,
    a.name AS agency_name,
    b.name AS about_agency_name,
    c.subject,
    c.received_on,
    c.state,
        CASE
            WHEN (c.state = 'decided'::text) THEN c.outcome
            ELSE NULL::text
        END AS outcome,
        CASE
            WHEN (c.state = 'decided'::text) THEN c.finding
            ELSE NULL::text
        END AS finding,
    c.ended_on,
    c.reason,
    c.reason_words,
    (c.order_id IS NOT NULL) AS ordered
   FROM (((gongkai.complaint_receipt r
     JOIN gongkai.complaint c ON (((c.agency_id = r.agency_id) AND (c.id = r.complaint_id))))
     JOIN gongkai.agency a ON ((a.id = c.agency_id)))
     JOIN gongkai.agency b ON ((b.id = c.about_agency_id)))
  WHERE ((r.receipt_number = NULLIF(current_setting('gongkai.receipt'::text, true), ''::text)) AND (r.code_hash = NULLIF(current_setting('gongkai.receipt_code_hash'::text, true), ''::text)));


--
-- Name: citizen_receipt; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_receipt WITH (security_barrier='true') AS
 SELECT r.agency_id,
    r.case_id,
    r.receipt_number,
    r.issued_on
   FROM gongkai.case_receipt r
  WHERE ((r.receipt_number = NULLIF(current_setting('gongkai.receipt'::text, true), ''::text)) AND (r.code_hash = NULLIF(current_setting('gongkai.receipt_code_hash'::text, true), ''::text)));


--
-- Name: request_evaluation; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.request_evaluation (
    case_id text NOT NULL,
    agency_id text NOT NULL,
    score integer NOT NULL,
    words text,
    on_day date NOT NULL,
    CONSTRAINT request_evaluation_score_check CHECK (((score >= 1) AND (score <= 5))),
    CONSTRAINT request_evaluation_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 500)))
);

ALTER TABLE ONLY gongkai.request_evaluation FORCE ROW LEVEL SECURITY;


--
-- Name: citizen_evaluation; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_evaluation WITH (security_barrier='true') AS
 SELECT e.score,
    e.words,
    e.on_day
   FROM (gongkai.citizen_receipt r
     JOIN gongkai.request_evaluation e ON (((e.agency_id = r.agency_id) AND (e.case_id = r.case_id))));


--
-- Name: citizen_fact; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_fact WITH (security_barrier='true') AS
 SELECT f.ordinality AS "position",
    (f.value ->> 'what'::text) AS what,
    ((f.value ->> 'on'::text))::date AS on_day,
    ((f.value ->> 'deadline'::text))::date AS deadline,
    ((f.value ->> 'days'::text))::integer AS days,
    ((f.value ->> 'until'::text))::date AS until
   FROM (gongkai.citizen_receipt r
     JOIN gongkai.open_period p ON (((p.agency_id = r.agency_id) AND (p.case_id = r.case_id)))),
    LATERAL jsonb_array_elements(p.facts) WITH ORDINALITY f(value, ordinality)
  WHERE ((f.value ->> 'what'::text) = ANY (ARRAY['received'::text, 'confirmed'::text, 'correctionNotified'::text, 'correctionReceived'::text, 'thirdPartyAsked'::text, 'jointMakerAsked'::text, 'extended'::text, 'delayed'::text, 'feeNotified'::text, 'feePaid'::text, 'served'::text, 'withdrawn'::text, 'lapsed'::text]));


--
-- Name: fee; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.fee (
    case_id text NOT NULL,
    agency_id text NOT NULL,
    basis text NOT NULL,
    quantity integer NOT NULL,
    earlier integer NOT NULL,
    amount integer NOT NULL,
    working jsonb NOT NULL,
    assessed_on date NOT NULL,
    notified_on date,
    paid_on date,
    paid_amount integer,
    receipt_number text,
    refunded_on date,
    refund_amount integer,
    refund_reason text,
    waived_on date,
    waive_reason text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT fee_amount_check CHECK ((amount > 0)),
    CONSTRAINT fee_basis_check CHECK ((basis = ANY (ARRAY['item'::text, 'page'::text]))),
    CONSTRAINT fee_check CHECK (((paid_on IS NULL) = (paid_amount IS NULL))),
    CONSTRAINT fee_check1 CHECK ((((refunded_on IS NULL) = (refund_amount IS NULL)) AND ((refunded_on IS NULL) = (refund_reason IS NULL)))),
    CONSTRAINT fee_check2 CHECK (((waived_on IS NULL) = (waive_reason IS NULL))),
    CONSTRAINT fee_check3 CHECK ((refund_amount <= paid_amount)),
    CONSTRAINT fee_earlier_check CHECK ((earlier >= 0)),
    CONSTRAINT fee_paid_amount_check CHECK ((paid_amount > 0)),
    CONSTRAINT fee_quantity_check CHECK (((quantity >= 1) AND (quantity <= 1000000))),
    CONSTRAINT fee_receipt_number_check CHECK ((receipt_number ~ '^[A-Za-z0-9-]{1,40}$'::text)),
    CONSTRAINT fee_refund_amount_check CHECK ((refund_amount > 0)),
    CONSTRAINT fee_refund_reason_check CHECK ((refund_reason = ANY (ARRAY['overcharged'::text, 'not-chargeable'::text, 'decision-revoked'::text, 'other'::text]))),
    CONSTRAINT fee_waive_reason_check CHECK ((waive_reason = ANY (ARRAY['hardship'::text, 'assessed-wrongly'::text, 'not-excessive'::text, 'other'::text]))),
    CONSTRAINT fee_working_check CHECK ((jsonb_typeof(working) = 'array'::text))
);

ALTER TABLE ONLY gongkai.fee FORCE ROW LEVEL SECURITY;


--
-- Name: citizen_fee; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_fee WITH (security_barrier='true') AS
 SELECT f.amount,
    f.notified_on,
    f.paid_on,
    f.paid_amount,
    f.waived_on,
    f.refunded_on,
    f.refund_amount
   FROM (gongkai.citizen_receipt r
     JOIN gongkai.fee f ON (((f.agency_id = r.agency_id) AND (f.case_id = r.case_id))))
  WHERE (f.notified_on IS NOT NULL);


--
-- Name: delivery; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.delivery (
    id text NOT NULL,
    agency_id text NOT NULL,
    letter_id text NOT NULL,
    case_id text NOT NULL,
    channel text NOT NULL,
    on_day date NOT NULL,
    seen_on date,
    tracking_number text,
    proof_file_id text,
    version integer DEFAULT 1 NOT NULL,
    sending text,
    trouble text,
    sent_at timestamp with time zone,
    CONSTRAINT delivery_channel_check CHECK ((channel = ANY (ARRAY['in-person'::text, 'entrusted'::text, 'registered-post'::text, 'online'::text, 'email'::text, 'fax'::text]))),
    CONSTRAINT delivery_check CHECK ((seen_on >= on_day)),
    CONSTRAINT delivery_id_check CHECK ((id <> ''::text)),
    CONSTRAINT delivery_sending_check CHECK ((sending = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text]))),
    CONSTRAINT delivery_tracking_number_check CHECK (((char_length(tracking_number) >= 1) AND (char_length(tracking_number) <= 60))),
    CONSTRAINT delivery_trouble_check CHECK ((trouble ~ '^[A-Z0-9_]{1,40}$'::text)),
    CONSTRAINT instant_of_sent CHECK (((NOT (sending IS DISTINCT FROM 'sent'::text)) = (sent_at IS NOT NULL))),
    CONSTRAINT only_mail_is_sent CHECK (((sending IS NULL) OR (channel = 'email'::text))),
    CONSTRAINT trouble_of_failed CHECK (((NOT (sending IS DISTINCT FROM 'failed'::text)) = (trouble IS NOT NULL)))
);

ALTER TABLE ONLY gongkai.delivery FORCE ROW LEVEL SECURITY;


--
-- Name: delivery_file; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.delivery_file (
    agency_id text NOT NULL,
    delivery_id text NOT NULL,
    file_id text NOT NULL,
    case_id text NOT NULL
);

ALTER TABLE ONLY gongkai.delivery_file FORCE ROW LEVEL SECURITY;


--
-- Name: letter; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.letter (
    id text NOT NULL,
    agency_id text NOT NULL,
    case_id text NOT NULL,
    kind text NOT NULL,
    template_version integer NOT NULL,
    written jsonb NOT NULL,
    addressee text,
    copies text[] DEFAULT '{}'::text[] NOT NULL,
    attachments text[] DEFAULT '{}'::text[] NOT NULL,
    channel text,
    remedies_way text,
    signed jsonb,
    outcome text,
    ground text,
    withheld text,
    until date,
    days integer,
    party text,
    state text DEFAULT 'draft'::text NOT NULL,
    stages text[] DEFAULT '{}'::text[] NOT NULL,
    consecutive boolean DEFAULT false NOT NULL,
    stage integer,
    round integer DEFAULT 0 NOT NULL,
    drafted_by text NOT NULL,
    approved_by text,
    approved_on date,
    despite text,
    decided_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT letter_addressee_check CHECK (((char_length(addressee) >= 1) AND (char_length(addressee) <= 100))),
    CONSTRAINT letter_channel_check CHECK ((channel = ANY (ARRAY['in-person'::text, 'entrusted'::text, 'registered-post'::text, 'online'::text, 'email'::text, 'fax'::text]))),
    CONSTRAINT letter_check CHECK (((state = 'in-review'::text) = (stage IS NOT NULL))),
    CONSTRAINT letter_check1 CHECK (((state <> ALL (ARRAY['approved'::text, 'sealed'::text, 'delivered'::text])) OR ((approved_on IS NOT NULL) AND (signed IS NOT NULL)))),
    CONSTRAINT letter_days_check CHECK (((days >= 1) AND (days <= 20))),
    CONSTRAINT letter_despite_check CHECK (((char_length(despite) >= 1) AND (char_length(despite) <= 500))),
    CONSTRAINT letter_id_check CHECK ((id <> ''::text)),
    CONSTRAINT letter_kind_check CHECK ((kind ~ '^[a-z][a-zA-Z0-9.-]{0,59}$'::text)),
    CONSTRAINT letter_remedies_way_check CHECK ((remedies_way = ANY (ARRAY['A'::text, 'B'::text]))),
    CONSTRAINT letter_signed_check CHECK ((jsonb_typeof(signed) = 'object'::text)),
    CONSTRAINT letter_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-review'::text, 'returned'::text, 'approved'::text, 'sealed'::text, 'delivered'::text, 'void'::text]))),
    CONSTRAINT letter_template_version_check1 CHECK ((template_version >= 0)),
    CONSTRAINT letter_written_check CHECK ((jsonb_typeof(written) = 'object'::text))
);

ALTER TABLE ONLY gongkai.letter FORCE ROW LEVEL SECURITY;


--
-- Name: seal; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.seal (
    agency_id text NOT NULL,
    letter_id text NOT NULL,
    case_id text NOT NULL,
    how text NOT NULL,
    file_id text,
    reference text,
    on_day date NOT NULL,
    CONSTRAINT seal_check CHECK ((((how = 'printed-and-scanned'::text) AND (file_id IS NOT NULL)) OR ((how = 'electronic'::text) AND (reference IS NOT NULL)))),
    CONSTRAINT seal_how_check CHECK ((how = ANY (ARRAY['printed-and-scanned'::text, 'electronic'::text]))),
    CONSTRAINT seal_reference_check CHECK (((char_length(reference) >= 1) AND (char_length(reference) <= 200)))
);

ALTER TABLE ONLY gongkai.seal FORCE ROW LEVEL SECURITY;


--
-- Name: citizen_file; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_file WITH (security_barrier='true') AS
 SELECT DISTINCT f.id AS file_id,
    f.name,
    f.bytes,
    f.content_type,
    f.sha256,
    f.state,
    l.kind AS letter_kind,
    d.on_day
   FROM (((gongkai.citizen_receipt r
     JOIN gongkai.letter l ON (((l.agency_id = r.agency_id) AND (l.case_id = r.case_id) AND (l.state = 'delivered'::text) AND (l.addressee IS NULL) AND (l.party IS NULL))))
     JOIN gongkai.delivery d ON (((d.agency_id = l.agency_id) AND (d.letter_id = l.id))))
     JOIN gongkai.case_file f ON (((f.agency_id = r.agency_id) AND (f.case_id = r.case_id) AND (f.state <> 'infected'::text) AND ((EXISTS ( SELECT
           FROM gongkai.seal s
          WHERE ((s.agency_id = l.agency_id) AND (s.letter_id = l.id) AND (s.file_id = f.id)))) OR (EXISTS ( SELECT
           FROM gongkai.delivery_file e
          WHERE ((e.agency_id = d.agency_id) AND (e.delivery_id = d.id) AND (e.file_id = f.id))))))));


--
-- Name: message_receipt; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.message_receipt (
    agency_id text NOT NULL,
    receipt_number text NOT NULL,
    message_id text NOT NULL,
    submission_key text NOT NULL,
    code_hash text NOT NULL,
    CONSTRAINT message_receipt_code_hash_check CHECK ((code_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT message_receipt_receipt_number_check CHECK ((receipt_number ~ '^[A-Z0-9-]{4,40}$'::text)),
    CONSTRAINT message_receipt_submission_key_check CHECK ((submission_key ~ '^[\x21-\x7e]{8,200}$'::text))
);

ALTER TABLE ONLY gongkai.message_receipt FORCE ROW LEVEL SECURITY;


--
-- Name: public_message; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.public_message (
    id text NOT NULL,
    agency_id text NOT NULL,
    root_id text NOT NULL,
    receipt_number text NOT NULL,
    subject text NOT NULL,
    text text NOT NULL,
    shown_name text,
    sent_on date NOT NULL,
    received_on date NOT NULL,
    from_agency_id text,
    assigned_to text,
    state text DEFAULT 'received'::text NOT NULL,
    reply text,
    drafted_by text,
    approved_by text,
    ended_on date,
    handed_to text,
    reason text,
    reason_words text,
    published_on date,
    published_subject text,
    published_text text,
    version integer DEFAULT 1 NOT NULL,
    sender_erased_on date,
    CONSTRAINT public_message_check CHECK ((received_on >= sent_on)),
    CONSTRAINT public_message_check1 CHECK (((state = ANY (ARRAY['answered'::text, 'handed-over'::text, 'closed'::text])) = (ended_on IS NOT NULL))),
    CONSTRAINT public_message_check2 CHECK (((state <> ALL (ARRAY['drafted'::text, 'answered'::text])) OR (reply IS NOT NULL))),
    CONSTRAINT public_message_check3 CHECK (((state = 'handed-over'::text) = (handed_to IS NOT NULL))),
    CONSTRAINT public_message_check4 CHECK (((state = ANY (ARRAY['handed-over'::text, 'closed'::text])) = (reason IS NOT NULL))),
    CONSTRAINT public_message_check5 CHECK (((published_on IS NULL) OR ((state = 'answered'::text) AND (published_subject IS NOT NULL) AND (published_text IS NOT NULL)))),
    CONSTRAINT public_message_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT public_message_published_subject_check CHECK (((char_length(published_subject) >= 1) AND (char_length(published_subject) <= 100))),
    CONSTRAINT public_message_published_text_check CHECK (((char_length(published_text) >= 1) AND (char_length(published_text) <= 5000))),
    CONSTRAINT public_message_reason_check CHECK ((reason ~ '^[a-z][a-z-]{0,39}$'::text)),
    CONSTRAINT public_message_reason_words_check CHECK (((char_length(reason_words) >= 1) AND (char_length(reason_words) <= 500))),
    CONSTRAINT public_message_receipt_number_check CHECK ((receipt_number ~ '^[A-Z0-9-]{4,40}$'::text)),
    CONSTRAINT public_message_reply_check CHECK (((char_length(reply) >= 1) AND (char_length(reply) <= 10000))),
    CONSTRAINT public_message_shown_name_check CHECK (((char_length(shown_name) >= 1) AND (char_length(shown_name) <= 100))),
    CONSTRAINT public_message_state_check CHECK ((state = ANY (ARRAY['received'::text, 'drafted'::text, 'answered'::text, 'handed-over'::text, 'closed'::text]))),
    CONSTRAINT public_message_subject_check CHECK (((char_length(subject) >= 1) AND (char_length(subject) <= 100))),
    CONSTRAINT public_message_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 5000)))
);

ALTER TABLE ONLY gongkai.public_message FORCE ROW LEVEL SECURITY;


--
-- Name: citizen_message; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_message WITH (security_barrier='true') AS
 SELECT r.receipt_number,
    a.name AS agency_name,
    m.subject,
    m.sent_on,
    m.received_on,
    m.state,
        CASE
            WHEN (m.state = 'answered'::text) THEN m.reply
            ELSE NULL::text
        END AS reply,
    m.ended_on,
    m.reason,
    m.reason_words
   FROM ((gongkai.message_receipt r
     JOIN gongkai.public_message m ON (((m.root_id = r.message_id) AND (m.state <> 'handed-over'::text))))
     JOIN gongkai.agency a ON ((a.id = m.agency_id)))
  WHERE ((r.receipt_number = NULLIF(current_setting('gongkai.receipt'::text, true), ''::text)) AND (r.code_hash = NULLIF(current_setting('gongkai.receipt_code_hash'::text, true), ''::text)));


--
-- Name: citizen_message_leg; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_message_leg WITH (security_barrier='true') AS
 SELECT r.receipt_number,
    a.name AS agency_name,
    t.name AS handed_to_name,
    m.ended_on AS handed_on,
    m.reason,
    m.reason_words
   FROM (((gongkai.message_receipt r
     JOIN gongkai.public_message m ON (((m.root_id = r.message_id) AND (m.state = 'handed-over'::text))))
     JOIN gongkai.agency a ON ((a.id = m.agency_id)))
     JOIN gongkai.agency t ON ((t.id = m.handed_to)))
  WHERE ((r.receipt_number = NULLIF(current_setting('gongkai.receipt'::text, true), ''::text)) AND (r.code_hash = NULLIF(current_setting('gongkai.receipt_code_hash'::text, true), ''::text)))
  ORDER BY m.received_on, m.ended_on, m.from_agency_id NULLS FIRST;


--
-- Name: citizen_request; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.citizen_request WITH (security_barrier='true') AS
 SELECT r.agency_id,
    r.case_id,
    q.registration_number,
    q.kind,
    q.content,
    q.supply_form,
    q.archived_on,
    p.answer_due,
        CASE p.stage
            WHEN 'decided'::text THEN 'handling'::text
            ELSE p.stage
        END AS stage,
    p.open
   FROM ((gongkai.citizen_receipt r
     JOIN gongkai.request q ON (((q.agency_id = r.agency_id) AND (q.case_id = r.case_id))))
     JOIN gongkai.open_period p ON (((p.agency_id = r.agency_id) AND (p.case_id = r.case_id))));


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
-- Name: co_handling; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.co_handling (
    id text NOT NULL,
    agency_id text NOT NULL,
    case_id text NOT NULL,
    person_id text,
    unit text,
    asked_by text NOT NULL,
    asked_on date NOT NULL,
    due_on date NOT NULL,
    opinion text,
    answered_on date,
    withdrawn_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT co_handling_check CHECK ((due_on >= asked_on)),
    CONSTRAINT co_handling_check1 CHECK (((person_id IS NULL) <> (unit IS NULL))),
    CONSTRAINT co_handling_check2 CHECK (((answered_on IS NULL) OR (withdrawn_on IS NULL))),
    CONSTRAINT co_handling_id_check CHECK ((id <> ''::text)),
    CONSTRAINT co_handling_opinion_check CHECK (((char_length(opinion) >= 1) AND (char_length(opinion) <= 10000))),
    CONSTRAINT co_handling_unit_check CHECK (((char_length(unit) >= 1) AND (char_length(unit) <= 60)))
);

ALTER TABLE ONLY gongkai.co_handling FORCE ROW LEVEL SECURITY;


--
-- Name: consultation; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.consultation (
    id text NOT NULL,
    agency_id text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    questions json DEFAULT '[]'::json NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    summary text,
    points json DEFAULT '[]'::json NOT NULL,
    summary_on date,
    version integer DEFAULT 1 NOT NULL,
    body_form text DEFAULT 'plain'::text NOT NULL,
    CONSTRAINT consultation_body_check CHECK ((octet_length(body) <= 500000)),
    CONSTRAINT consultation_body_form_check CHECK ((body_form = ANY (ARRAY['plain'::text, 'html'::text]))),
    CONSTRAINT consultation_check CHECK ((to_day >= from_day)),
    CONSTRAINT consultation_check1 CHECK (((summary_on IS NULL) OR ((state = 'closed'::text) AND (summary IS NOT NULL)))),
    CONSTRAINT consultation_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT consultation_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'discarded'::text]))),
    CONSTRAINT consultation_summary_check CHECK (((char_length(summary) >= 1) AND (char_length(summary) <= 10000))),
    CONSTRAINT consultation_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);

ALTER TABLE ONLY gongkai.consultation FORCE ROW LEVEL SECURITY;


--
-- Name: consultation_comment; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.consultation_comment (
    id text NOT NULL,
    agency_id text NOT NULL,
    consultation_id text NOT NULL,
    submission_key text NOT NULL,
    text text NOT NULL,
    answers json DEFAULT '[]'::json NOT NULL,
    sent_on date NOT NULL,
    shown_name text,
    state text DEFAULT 'waiting'::text NOT NULL,
    published_text text,
    reason text,
    version integer DEFAULT 1 NOT NULL,
    sender_erased_on date,
    CONSTRAINT consultation_comment_check CHECK (((state = 'published'::text) = (published_text IS NOT NULL))),
    CONSTRAINT consultation_comment_check1 CHECK (((state = 'withheld'::text) = (reason IS NOT NULL))),
    CONSTRAINT consultation_comment_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT consultation_comment_published_text_check CHECK (((char_length(published_text) >= 1) AND (char_length(published_text) <= 5000))),
    CONSTRAINT consultation_comment_reason_check CHECK ((reason ~ '^[a-z][a-z-]{0,39}$'::text)),
    CONSTRAINT consultation_comment_shown_name_check CHECK (((char_length(shown_name) >= 1) AND (char_length(shown_name) <= 100))),
    CONSTRAINT consultation_comment_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'published'::text, 'withheld'::text]))),
    CONSTRAINT consultation_comment_submission_key_check CHECK ((submission_key ~ '^[\x21-\x7e]{8,200}$'::text)),
    CONSTRAINT consultation_comment_text_check CHECK ((char_length(text) <= 5000))
);

ALTER TABLE ONLY gongkai.consultation_comment FORCE ROW LEVEL SECURITY;


--
-- Name: consultation_file; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.consultation_file (
    id text NOT NULL,
    agency_id text NOT NULL,
    consultation_id text NOT NULL,
    sha256 text NOT NULL,
    name text NOT NULL,
    bytes bigint NOT NULL,
    content_type text NOT NULL,
    "position" integer DEFAULT 1 NOT NULL,
    state text DEFAULT 'quarantined'::text NOT NULL,
    removed boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT consultation_file_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT consultation_file_content_type_check CHECK ((content_type ~ '^[a-z0-9.+/-]{3,100}$'::text)),
    CONSTRAINT consultation_file_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT consultation_file_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
    CONSTRAINT consultation_file_position_check CHECK ((("position" >= 1) AND ("position" <= 999))),
    CONSTRAINT consultation_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT consultation_file_state_check CHECK ((state = ANY (ARRAY['quarantined'::text, 'clean'::text, 'infected'::text])))
);

ALTER TABLE ONLY gongkai.consultation_file FORCE ROW LEVEL SECURITY;


--
-- Name: contributing_unit; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.contributing_unit (
    id text NOT NULL,
    agency_id text NOT NULL,
    name text NOT NULL,
    ended_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT contributing_unit_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT contributing_unit_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100)))
);

ALTER TABLE ONLY gongkai.contributing_unit FORCE ROW LEVEL SECURITY;


--
-- Name: contribution; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.contribution (
    id text NOT NULL,
    agency_id text NOT NULL,
    unit_id text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    sent_by text NOT NULL,
    sent_on date NOT NULL,
    state text DEFAULT 'sent'::text NOT NULL,
    decided_on date,
    item_id text,
    reason text,
    version integer DEFAULT 1 NOT NULL,
    legal_category text,
    CONSTRAINT contribution_body_check CHECK ((octet_length(body) <= 200000)),
    CONSTRAINT contribution_check CHECK (((state = 'sent'::text) = (decided_on IS NULL))),
    CONSTRAINT contribution_check1 CHECK (((state = 'declined'::text) = (reason IS NOT NULL))),
    CONSTRAINT contribution_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT contribution_legal_category_check CHECK ((legal_category ~ '^2[01]-[a-z0-9-]{1,30}$'::text)),
    CONSTRAINT contribution_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500))),
    CONSTRAINT contribution_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'taken-on'::text, 'declined'::text]))),
    CONSTRAINT contribution_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);

ALTER TABLE ONLY gongkai.contribution FORCE ROW LEVEL SECURITY;


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
-- Name: desk_count; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.desk_count (
    agency_id text NOT NULL,
    month date NOT NULL,
    way text NOT NULL,
    count integer NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT desk_count_count_check CHECK (((count >= 0) AND (count <= 1000000))),
    CONSTRAINT desk_count_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT desk_count_way_check CHECK ((way = ANY (ARRAY['counter'::text, 'phone'::text, 'online'::text])))
);

ALTER TABLE ONLY gongkai.desk_count FORCE ROW LEVEL SECURITY;


--
-- Name: digest_address; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.digest_address (
    agency_id text NOT NULL,
    subscription_id text NOT NULL,
    whole_tree boolean NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    address_hash text NOT NULL,
    CONSTRAINT digest_address_address_hash_check CHECK ((address_hash ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY gongkai.digest_address FORCE ROW LEVEL SECURITY;


--
-- Name: digest_issue; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.digest_issue (
    agency_id text NOT NULL,
    subscription_id text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    items integer DEFAULT 0 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    why text,
    sent_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT digest_issue_check CHECK ((to_day >= from_day)),
    CONSTRAINT digest_issue_check1 CHECK (((state = 'sent'::text) = (sent_on IS NOT NULL))),
    CONSTRAINT digest_issue_items_check CHECK ((items >= 0)),
    CONSTRAINT digest_issue_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'dropped'::text]))),
    CONSTRAINT digest_issue_why_check CHECK ((why ~ '^[A-Z][A-Z0-9_]{0,39}$'::text))
);

ALTER TABLE ONLY gongkai.digest_issue FORCE ROW LEVEL SECURITY;


--
-- Name: digest_subscription; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.digest_subscription (
    id text NOT NULL,
    agency_id text NOT NULL,
    whole_tree boolean NOT NULL,
    state text DEFAULT 'asked'::text NOT NULL,
    wanted text NOT NULL,
    rhythm text,
    letter text DEFAULT 'waiting'::text NOT NULL,
    letters_on date NOT NULL,
    letters integer DEFAULT 1 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    asked_on date NOT NULL,
    confirmed_on date,
    ended_on date,
    told_through date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT digest_subscription_check CHECK (((state = 'ended'::text) = (ended_on IS NOT NULL))),
    CONSTRAINT digest_subscription_check1 CHECK (((state <> 'running'::text) OR ((rhythm IS NOT NULL) AND (confirmed_on IS NOT NULL) AND (told_through IS NOT NULL)))),
    CONSTRAINT digest_subscription_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT digest_subscription_letter_check CHECK ((letter = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text]))),
    CONSTRAINT digest_subscription_letters_check CHECK (((letters >= 1) AND (letters <= 3))),
    CONSTRAINT digest_subscription_rhythm_check CHECK ((rhythm = ANY (ARRAY['daily'::text, 'weekly'::text]))),
    CONSTRAINT digest_subscription_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'running'::text, 'ended'::text]))),
    CONSTRAINT digest_subscription_wanted_check CHECK ((wanted = ANY (ARRAY['daily'::text, 'weekly'::text])))
);

ALTER TABLE ONLY gongkai.digest_subscription FORCE ROW LEVEL SECURITY;


--
-- Name: dispute; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.dispute (
    id text NOT NULL,
    agency_id text NOT NULL,
    case_id text NOT NULL,
    kind text NOT NULL,
    instance text NOT NULL,
    body_name text NOT NULL,
    body_case_number text,
    accepted_on date NOT NULL,
    against text NOT NULL,
    prior_dispute_id text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT dispute_against_check CHECK ((against = ANY (ARRAY['decision'::text, 'lapse'::text, 'silence'::text, 'other'::text]))),
    CONSTRAINT dispute_body_case_number_check CHECK (((char_length(body_case_number) >= 1) AND (char_length(body_case_number) <= 60))),
    CONSTRAINT dispute_body_name_check CHECK (((char_length(body_name) >= 1) AND (char_length(body_name) <= 100))),
    CONSTRAINT dispute_check CHECK (((instance = 'first'::text) OR (kind <> 'reconsideration'::text))),
    CONSTRAINT dispute_check1 CHECK (((instance = 'first'::text) OR (prior_dispute_id IS NOT NULL))),
    CONSTRAINT dispute_id_check CHECK ((id <> ''::text)),
    CONSTRAINT dispute_instance_check CHECK ((instance = ANY (ARRAY['first'::text, 'second'::text, 'retrial'::text]))),
    CONSTRAINT dispute_kind_check CHECK ((kind = ANY (ARRAY['reconsideration'::text, 'litigation-direct'::text, 'litigation-after-reconsideration'::text])))
);

ALTER TABLE ONLY gongkai.dispute FORCE ROW LEVEL SECURITY;


--
-- Name: dispute_event; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.dispute_event (
    agency_id text NOT NULL,
    dispute_id text NOT NULL,
    "position" integer NOT NULL,
    case_id text NOT NULL,
    what text NOT NULL,
    on_day date NOT NULL,
    procedure text,
    result text,
    manner text,
    fault text,
    ground text,
    document_number text,
    file_id text,
    CONSTRAINT dispute_event_check CHECK (((what = 'copy-received'::text) = (procedure IS NOT NULL))),
    CONSTRAINT dispute_event_check1 CHECK (((what = 'result'::text) = (result IS NOT NULL))),
    CONSTRAINT dispute_event_check2 CHECK (((what = 'result'::text) OR ((manner IS NULL) AND (fault IS NULL) AND (ground IS NULL)))),
    CONSTRAINT dispute_event_check3 CHECK (
CASE result
    WHEN 'upheld'::text THEN ((manner IS NULL) AND (fault IS NULL))
    WHEN 'corrected'::text THEN ((manner = ANY (ARRAY['revoked'::text, 'changed'::text, 'unlawful'::text, 'ordered-to-act'::text])) AND (fault IS NOT NULL))
    WHEN 'other'::text THEN ((manner = ANY (ARRAY['withdrawn'::text, 'rejected'::text, 'terminated'::text, 'mediated'::text, 'transferred'::text])) AND (fault IS NULL))
    ELSE true
END),
    CONSTRAINT dispute_event_document_number_check CHECK (((char_length(document_number) >= 1) AND (char_length(document_number) <= 60))),
    CONSTRAINT dispute_event_fault_check CHECK ((fault = ANY (ARRAY['facts'::text, 'evidence'::text, 'ground'::text, 'procedure'::text, 'late'::text, 'search'::text, 'reasons'::text, 'authority'::text, 'remedies'::text, 'consultation'::text, 'duty'::text, 'other'::text]))),
    CONSTRAINT dispute_event_ground_check CHECK ((ground ~ '^[A-Za-z0-9.()/-]{1,40}$'::text)),
    CONSTRAINT dispute_event_manner_check CHECK ((manner = ANY (ARRAY['revoked'::text, 'changed'::text, 'unlawful'::text, 'ordered-to-act'::text, 'withdrawn'::text, 'rejected'::text, 'terminated'::text, 'mediated'::text, 'transferred'::text]))),
    CONSTRAINT dispute_event_position_check CHECK ((("position" >= 1) AND ("position" <= 200))),
    CONSTRAINT dispute_event_procedure_check CHECK ((procedure = ANY (ARRAY['ordinary'::text, 'simplified'::text]))),
    CONSTRAINT dispute_event_result_check CHECK ((result = ANY (ARRAY['upheld'::text, 'corrected'::text, 'other'::text]))),
    CONSTRAINT dispute_event_what_check CHECK ((what = ANY (ARRAY['copy-received'::text, 'answered'::text, 'hearing'::text, 'result'::text])))
);

ALTER TABLE ONLY gongkai.dispute_event FORCE ROW LEVEL SECURITY;


--
-- Name: duty; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.duty (
    id text NOT NULL,
    agency_id text NOT NULL,
    field text NOT NULL,
    matter text NOT NULL,
    content text NOT NULL,
    basis text NOT NULL,
    time_limit text NOT NULL,
    body text NOT NULL,
    channel text NOT NULL,
    audience text NOT NULL,
    level text NOT NULL,
    cycle text NOT NULL,
    working_days integer,
    year_day text,
    owner_person_id text,
    owner_unit text,
    since date NOT NULL,
    ended_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT duty_audience_check CHECK (((char_length(audience) >= 1) AND (char_length(audience) <= 200))),
    CONSTRAINT duty_basis_check CHECK (((char_length(basis) >= 1) AND (char_length(basis) <= 1000))),
    CONSTRAINT duty_body_check CHECK (((char_length(body) >= 1) AND (char_length(body) <= 200))),
    CONSTRAINT duty_channel_check CHECK (((char_length(channel) >= 1) AND (char_length(channel) <= 200))),
    CONSTRAINT duty_check CHECK (((cycle = 'on-change'::text) = (working_days IS NOT NULL))),
    CONSTRAINT duty_check1 CHECK (((cycle = 'yearly'::text) = (year_day IS NOT NULL))),
    CONSTRAINT duty_content_check CHECK (((char_length(content) >= 1) AND (char_length(content) <= 1000))),
    CONSTRAINT duty_cycle_check CHECK ((cycle = ANY (ARRAY['on-change'::text, 'monthly'::text, 'quarterly'::text, 'yearly'::text, 'standing'::text]))),
    CONSTRAINT duty_field_check CHECK (((char_length(field) >= 1) AND (char_length(field) <= 100))),
    CONSTRAINT duty_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT duty_level_check CHECK (((char_length(level) >= 1) AND (char_length(level) <= 100))),
    CONSTRAINT duty_matter_check CHECK (((char_length(matter) >= 1) AND (char_length(matter) <= 200))),
    CONSTRAINT duty_owner_unit_check CHECK (((char_length(owner_unit) >= 1) AND (char_length(owner_unit) <= 100))),
    CONSTRAINT duty_time_limit_check CHECK (((char_length(time_limit) >= 1) AND (char_length(time_limit) <= 200))),
    CONSTRAINT duty_working_days_check CHECK (((working_days >= 1) AND (working_days <= 250))),
    CONSTRAINT duty_year_day_check CHECK ((year_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'::text))
);

ALTER TABLE ONLY gongkai.duty FORCE ROW LEVEL SECURITY;


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
-- Name: filed_report; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.filed_report (
    agency_id text NOT NULL,
    report_id text NOT NULL,
    round integer NOT NULL,
    year integer NOT NULL,
    scope text NOT NULL,
    form text NOT NULL,
    state text NOT NULL,
    filed_on date NOT NULL,
    filed_by text NOT NULL,
    report json NOT NULL,
    figures json NOT NULL,
    fingerprint json NOT NULL,
    findings json NOT NULL,
    despite text,
    parts json,
    cleared_on date,
    published_on date,
    changes json,
    version integer DEFAULT 1 NOT NULL,
    serial integer DEFAULT 1 NOT NULL,
    goes_up boolean DEFAULT false NOT NULL,
    first_filed_on date,
    attachments jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT filed_report_attachments_check CHECK ((jsonb_typeof(attachments) = 'array'::text)),
    CONSTRAINT filed_report_check CHECK (((state <> 'published'::text) OR (published_on IS NOT NULL))),
    CONSTRAINT filed_report_despite_check CHECK (((char_length(despite) >= 1) AND (char_length(despite) <= 1000))),
    CONSTRAINT filed_report_form_check CHECK ((form = ANY (ARRAY['2019'::text, '2021'::text]))),
    CONSTRAINT filed_report_round_check CHECK ((round >= 1)),
    CONSTRAINT filed_report_scope_check CHECK ((scope = ANY (ARRAY['agency'::text, 'tree'::text]))),
    CONSTRAINT filed_report_serial_check CHECK (((serial >= 1) AND (serial <= 99))),
    CONSTRAINT filed_report_state_check CHECK ((state = ANY (ARRAY['submitted'::text, 'returned'::text, 'cleared'::text, 'published'::text, 'corrected'::text])))
);

ALTER TABLE ONLY gongkai.filed_report FORCE ROW LEVEL SECURITY;


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
-- Name: imported_request; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.imported_request (
    case_id text NOT NULL,
    agency_id text NOT NULL,
    import_id text NOT NULL,
    row_number integer NOT NULL,
    document_number text,
    marks text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT imported_request_document_number_check CHECK (((char_length(document_number) >= 1) AND (char_length(document_number) <= 60))),
    CONSTRAINT imported_request_row_number_check CHECK ((row_number > 0))
);

ALTER TABLE ONLY gongkai.imported_request FORCE ROW LEVEL SECURITY;


--
-- Name: improvement_order; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.improvement_order (
    id text NOT NULL,
    agency_id text NOT NULL,
    to_agency_id text NOT NULL,
    title text NOT NULL,
    matter text NOT NULL,
    issued_on date NOT NULL,
    due_on date NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    rounds jsonb DEFAULT '[]'::jsonb NOT NULL,
    ended_on date,
    reason text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT improvement_order_check CHECK ((due_on >= issued_on)),
    CONSTRAINT improvement_order_check1 CHECK (((state = ANY (ARRAY['accepted'::text, 'withdrawn'::text])) = (ended_on IS NOT NULL))),
    CONSTRAINT improvement_order_check2 CHECK (((state = 'withdrawn'::text) = (reason IS NOT NULL))),
    CONSTRAINT improvement_order_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT improvement_order_matter_check CHECK (((char_length(matter) >= 1) AND (char_length(matter) <= 2000))),
    CONSTRAINT improvement_order_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500))),
    CONSTRAINT improvement_order_rounds_check CHECK ((jsonb_typeof(rounds) = 'array'::text)),
    CONSTRAINT improvement_order_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'accepted'::text, 'withdrawn'::text]))),
    CONSTRAINT improvement_order_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 100)))
);

ALTER TABLE ONLY gongkai.improvement_order FORCE ROW LEVEL SECURITY;


--
-- Name: item_duty; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.item_duty (
    agency_id text NOT NULL,
    item_id text NOT NULL,
    duty_id text NOT NULL,
    linked_on date NOT NULL
);

ALTER TABLE ONLY gongkai.item_duty FORCE ROW LEVEL SECURITY;


--
-- Name: item_file; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.item_file (
    id text NOT NULL,
    agency_id text NOT NULL,
    item_id text NOT NULL,
    sha256 text NOT NULL,
    name text NOT NULL,
    bytes bigint NOT NULL,
    content_type text NOT NULL,
    place text NOT NULL,
    "position" integer DEFAULT 1 NOT NULL,
    state text DEFAULT 'quarantined'::text NOT NULL,
    removed boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    hits json DEFAULT '[]'::json NOT NULL,
    CONSTRAINT item_file_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT item_file_content_type_check CHECK ((content_type ~ '^[a-z0-9.+/-]{3,100}$'::text)),
    CONSTRAINT item_file_hits_check CHECK ((json_typeof(hits) = 'array'::text)),
    CONSTRAINT item_file_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT item_file_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
    CONSTRAINT item_file_place_check CHECK ((place = ANY (ARRAY['image'::text, 'attachment'::text]))),
    CONSTRAINT item_file_position_check CHECK ((("position" >= 1) AND ("position" <= 999))),
    CONSTRAINT item_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT item_file_state_check CHECK ((state = ANY (ARRAY['quarantined'::text, 'clean'::text, 'infected'::text])))
);

ALTER TABLE ONLY gongkai.item_file FORCE ROW LEVEL SECURITY;


--
-- Name: item_sign_off; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.item_sign_off (
    id text NOT NULL,
    agency_id text NOT NULL,
    item_id text NOT NULL,
    stage text NOT NULL,
    content_hash text NOT NULL,
    verdict text NOT NULL,
    words text,
    by_person_id text NOT NULL,
    on_day date NOT NULL,
    seq integer DEFAULT 1 NOT NULL,
    CONSTRAINT item_sign_off_check CHECK (((verdict = 'passed'::text) OR (words IS NOT NULL))),
    CONSTRAINT item_sign_off_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT item_sign_off_id_check CHECK ((id <> ''::text)),
    CONSTRAINT item_sign_off_seq_check CHECK ((seq >= 1)),
    CONSTRAINT item_sign_off_stage_check CHECK ((stage = ANY (ARRAY['proof-1'::text, 'review-1'::text, 'proof-2'::text, 'review-2'::text, 'proof-3'::text, 'review-3'::text, 'secrecy'::text]))),
    CONSTRAINT item_sign_off_verdict_check CHECK ((verdict = ANY (ARRAY['passed'::text, 'returned'::text]))),
    CONSTRAINT item_sign_off_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 2000)))
);

ALTER TABLE ONLY gongkai.item_sign_off FORCE ROW LEVEL SECURITY;


--
-- Name: item_verdict; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.item_verdict (
    agency_id text NOT NULL,
    item_id text NOT NULL,
    finder text NOT NULL,
    hit_hash text NOT NULL,
    reason text NOT NULL,
    by_person_id text NOT NULL,
    on_day date NOT NULL,
    CONSTRAINT item_verdict_finder_check CHECK ((finder = ANY (ARRAY['personal-data'::text, 'wording'::text]))),
    CONSTRAINT item_verdict_hit_hash_check CHECK ((hit_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT item_verdict_reason_check CHECK ((reason = ANY (ARRAY['public-contact'::text, 'official-capacity'::text, 'consent'::text, 'by-law'::text, 'no-personal-data'::text, 'quotation'::text, 'proper-name'::text, 'right-here'::text])))
);

ALTER TABLE ONLY gongkai.item_verdict FORCE ROW LEVEL SECURITY;


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
-- Name: leader_post; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.leader_post (
    id text NOT NULL,
    agency_id text NOT NULL,
    name text NOT NULL,
    post text NOT NULL,
    ended_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT leader_post_id_check CHECK ((id <> ''::text)),
    CONSTRAINT leader_post_name_check CHECK ((name <> ''::text)),
    CONSTRAINT leader_post_post_check CHECK ((post <> ''::text))
);

ALTER TABLE ONLY gongkai.leader_post FORCE ROW LEVEL SECURITY;


--
-- Name: letter_head; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.letter_head (
    agency_id text NOT NULL,
    item text NOT NULL,
    words text[] NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT letter_head_item_check CHECK ((item ~ '^[a-z][a-zA-Z]{0,39}$'::text)),
    CONSTRAINT letter_head_words_check CHECK (((cardinality(words) <= 20) AND (char_length(array_to_string(words, ''::text)) <= 4000)))
);

ALTER TABLE ONLY gongkai.letter_head FORCE ROW LEVEL SECURITY;


--
-- Name: letter_number; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.letter_number (
    agency_id text NOT NULL,
    series text NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    printed text NOT NULL,
    letter_id text NOT NULL,
    given_on date NOT NULL,
    void_on date,
    void_reason text,
    CONSTRAINT letter_number_check CHECK (((void_on IS NULL) = (void_reason IS NULL))),
    CONSTRAINT letter_number_number_check CHECK ((number >= 1)),
    CONSTRAINT letter_number_series_check CHECK ((series ~ '^[a-z][a-z.-]{0,30}$'::text)),
    CONSTRAINT letter_number_void_reason_check CHECK (((char_length(void_reason) >= 1) AND (char_length(void_reason) <= 500))),
    CONSTRAINT letter_number_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);

ALTER TABLE ONLY gongkai.letter_number FORCE ROW LEVEL SECURITY;


--
-- Name: letter_review; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.letter_review (
    agency_id text NOT NULL,
    letter_id text NOT NULL,
    seq integer NOT NULL,
    round integer NOT NULL,
    stage integer,
    role text,
    person_id text NOT NULL,
    result text NOT NULL,
    on_day date NOT NULL,
    reason text,
    CONSTRAINT letter_review_check CHECK (((result <> 'returned'::text) OR (reason IS NOT NULL))),
    CONSTRAINT letter_review_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 1000))),
    CONSTRAINT letter_review_result_check CHECK ((result = ANY (ARRAY['submitted'::text, 'passed'::text, 'returned'::text, 'approved'::text]))),
    CONSTRAINT letter_review_seq_check CHECK ((seq >= 1))
);

ALTER TABLE ONLY gongkai.letter_review FORCE ROW LEVEL SECURITY;


--
-- Name: letter_series; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.letter_series (
    agency_id text NOT NULL,
    series text NOT NULL,
    prefix text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT letter_series_prefix_check CHECK ((char_length(prefix) <= 30)),
    CONSTRAINT letter_series_series_check CHECK ((series ~ '^[a-z][a-z.-]{0,30}$'::text))
);

ALTER TABLE ONLY gongkai.letter_series FORCE ROW LEVEL SECURITY;


--
-- Name: letter_template; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.letter_template (
    agency_id text NOT NULL,
    kind text NOT NULL,
    version integer NOT NULL,
    text text NOT NULL,
    state text DEFAULT 'current'::text NOT NULL,
    saved_on date NOT NULL,
    CONSTRAINT letter_template_kind_check CHECK ((kind ~ '^[a-z][a-zA-Z0-9.-]{0,59}$'::text)),
    CONSTRAINT letter_template_state_check CHECK ((state = ANY (ARRAY['current'::text, 'replaced'::text]))),
    CONSTRAINT letter_template_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 20000))),
    CONSTRAINT letter_template_version_check CHECK ((version >= 1))
);

ALTER TABLE ONLY gongkai.letter_template FORCE ROW LEVEL SECURITY;


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
-- Name: normative_document; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.normative_document (
    id text NOT NULL,
    agency_id text NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    document_number text,
    made_on date NOT NULL,
    published_on date,
    repealed_on date,
    repealed_by text,
    struck_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT normative_document_check CHECK ((published_on >= made_on)),
    CONSTRAINT normative_document_check1 CHECK ((repealed_on >= made_on)),
    CONSTRAINT normative_document_check2 CHECK (((repealed_by IS NULL) OR (repealed_on IS NOT NULL))),
    CONSTRAINT normative_document_document_number_check CHECK (((char_length(document_number) >= 1) AND (char_length(document_number) <= 60))),
    CONSTRAINT normative_document_id_check CHECK ((id <> ''::text)),
    CONSTRAINT normative_document_kind_check CHECK ((kind = ANY (ARRAY['rule'::text, 'normativeDocument'::text]))),
    CONSTRAINT normative_document_repealed_by_check CHECK (((char_length(repealed_by) >= 1) AND (char_length(repealed_by) <= 200))),
    CONSTRAINT normative_document_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);

ALTER TABLE ONLY gongkai.normative_document FORCE ROW LEVEL SECURITY;


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
-- Name: venue; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.venue (
    id text NOT NULL,
    agency_id text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    contact text NOT NULL,
    about text DEFAULT ''::text NOT NULL,
    accessibility text DEFAULT ''::text NOT NULL,
    hours json NOT NULL,
    exceptions json DEFAULT '[]'::json NOT NULL,
    services json DEFAULT '[]'::json NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT venue_about_check CHECK ((char_length(about) <= 5000)),
    CONSTRAINT venue_accessibility_check CHECK ((char_length(accessibility) <= 2000)),
    CONSTRAINT venue_address_check CHECK (((char_length(address) >= 1) AND (char_length(address) <= 200))),
    CONSTRAINT venue_contact_check CHECK (((char_length(contact) >= 1) AND (char_length(contact) <= 200))),
    CONSTRAINT venue_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT venue_kind_check CHECK ((kind = ANY (ARRAY['stadium'::text, 'museum'::text, 'library'::text, 'reading-place'::text, 'culture-hall'::text, 'other'::text]))),
    CONSTRAINT venue_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100))),
    CONSTRAINT venue_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY gongkai.venue FORCE ROW LEVEL SECURITY;


--
-- Name: open_activity; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.open_activity WITH (security_barrier='true') AS
 SELECT a.id,
    a.agency_id,
    a.venue_id,
    v.name AS venue_name,
    v.accessibility,
    a.kind,
    a.title,
    a.description,
    a.place,
    a.from_day,
    a.to_day,
    a.starts_at,
    a.ends_at,
    a.booking_from,
    a.booking_to,
    a.state,
    a.notice,
    a.notice_on,
    p.places,
    (p.places - p.booked) AS places_left
   FROM ((gongkai.activity a
     LEFT JOIN gongkai.venue v ON (((v.id = a.venue_id) AND (v.agency_id = a.agency_id) AND (v.state = 'published'::text))))
     LEFT JOIN gongkai.activity_places p ON (((p.activity_id = a.id) AND (p.agency_id = a.agency_id))))
  WHERE (a.state = ANY (ARRAY['published'::text, 'cancelled'::text]));


--
-- Name: open_comment; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.open_comment WITH (security_barrier='true') AS
 SELECT m.id,
    m.agency_id,
    m.consultation_id,
    m.published_text AS text,
    m.shown_name,
    m.sent_on
   FROM (gongkai.consultation_comment m
     JOIN gongkai.consultation c ON (((c.id = m.consultation_id) AND (c.agency_id = m.agency_id) AND (c.state = ANY (ARRAY['open'::text, 'closed'::text])))))
  WHERE (m.state = 'published'::text);


--
-- Name: public_concern; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.public_concern (
    id text NOT NULL,
    agency_id text NOT NULL,
    title text NOT NULL,
    worry text NOT NULL,
    source text NOT NULL,
    heard_where text NOT NULL,
    heard_on date NOT NULL,
    assigned_to text,
    state text DEFAULT 'open'::text NOT NULL,
    response text,
    responded_by text,
    responded_through text,
    responded_on date,
    reason text,
    published_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT public_concern_check CHECK ((responded_on >= heard_on)),
    CONSTRAINT public_concern_check1 CHECK (((state = 'answered'::text) = (responded_on IS NOT NULL))),
    CONSTRAINT public_concern_check2 CHECK (((state <> 'answered'::text) OR ((response IS NOT NULL) AND (responded_by IS NOT NULL) AND (responded_through IS NOT NULL)))),
    CONSTRAINT public_concern_check3 CHECK (((state = 'discarded'::text) = (reason IS NOT NULL))),
    CONSTRAINT public_concern_check4 CHECK (((published_on IS NULL) OR (state = 'answered'::text))),
    CONSTRAINT public_concern_heard_where_check CHECK (((char_length(heard_where) >= 1) AND (char_length(heard_where) <= 200))),
    CONSTRAINT public_concern_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT public_concern_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500))),
    CONSTRAINT public_concern_responded_by_check CHECK (((char_length(responded_by) >= 1) AND (char_length(responded_by) <= 100))),
    CONSTRAINT public_concern_responded_through_check CHECK (((char_length(responded_through) >= 1) AND (char_length(responded_through) <= 200))),
    CONSTRAINT public_concern_response_check CHECK (((char_length(response) >= 1) AND (char_length(response) <= 10000))),
    CONSTRAINT public_concern_source_check CHECK ((source = ANY (ARRAY['hotline'::text, 'message-board'::text, 'media'::text, 'network'::text, 'meeting'::text, 'letter'::text, 'other'::text]))),
    CONSTRAINT public_concern_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'discarded'::text]))),
    CONSTRAINT public_concern_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
    CONSTRAINT public_concern_worry_check CHECK (((char_length(worry) >= 1) AND (char_length(worry) <= 5000)))
);

ALTER TABLE ONLY gongkai.public_concern FORCE ROW LEVEL SECURITY;


--
-- Name: open_concern; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.open_concern WITH (security_barrier='true') AS
 SELECT c.id,
    c.agency_id,
    c.title,
    c.worry,
    c.heard_on,
    c.response,
    c.responded_by,
    c.responded_through,
    c.responded_on,
    c.published_on
   FROM gongkai.public_concern c
  WHERE (c.published_on IS NOT NULL);


--
-- Name: open_consultation; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.open_consultation WITH (security_barrier='true') AS
 SELECT c.id,
    c.agency_id,
    c.title,
    c.body,
    c.questions,
    c.from_day,
    c.to_day,
    c.summary_on,
        CASE
            WHEN (c.summary_on IS NOT NULL) THEN c.summary
            ELSE NULL::text
        END AS summary,
        CASE
            WHEN (c.summary_on IS NOT NULL) THEN c.points
            ELSE '[]'::json
        END AS points,
    ( SELECT (count(*))::integer AS count
           FROM gongkai.consultation_comment m
          WHERE ((m.agency_id = c.agency_id) AND (m.consultation_id = c.id))) AS comments,
    c.body_form
   FROM gongkai.consultation c
  WHERE (c.state = ANY (ARRAY['open'::text, 'closed'::text]));


--
-- Name: open_consultation_file; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.open_consultation_file WITH (security_barrier='true') AS
 SELECT f.id AS file_id,
    f.agency_id,
    f.consultation_id,
    f.sha256,
    f.name,
    f.bytes,
    f.content_type,
    f."position"
   FROM (gongkai.consultation_file f
     JOIN gongkai.consultation c ON (((c.id = f.consultation_id) AND (c.agency_id = f.agency_id) AND (c.state = ANY (ARRAY['open'::text, 'closed'::text])))))
  WHERE ((f.state = 'clean'::text) AND (NOT f.removed));


--
-- Name: open_message; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.open_message WITH (security_barrier='true') AS
 SELECT m.id,
    m.agency_id,
    m.published_subject AS subject,
    m.published_text AS text,
    m.shown_name,
    m.sent_on,
    m.reply,
    m.ended_on AS answered_on,
    m.published_on
   FROM gongkai.public_message m
  WHERE (m.published_on IS NOT NULL);


--
-- Name: published_question; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.published_question (
    id text NOT NULL,
    agency_id text NOT NULL,
    category text NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    message_id text,
    rank integer DEFAULT 100 NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    published_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT published_question_answer_check CHECK (((char_length(answer) >= 1) AND (char_length(answer) <= 10000))),
    CONSTRAINT published_question_category_check CHECK (((char_length(category) >= 1) AND (char_length(category) <= 40))),
    CONSTRAINT published_question_check CHECK (((state <> 'published'::text) OR (published_on IS NOT NULL))),
    CONSTRAINT published_question_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT published_question_question_check CHECK (((char_length(question) >= 1) AND (char_length(question) <= 200))),
    CONSTRAINT published_question_rank_check CHECK (((rank >= 1) AND (rank <= 9999))),
    CONSTRAINT published_question_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY gongkai.published_question FORCE ROW LEVEL SECURITY;


--
-- Name: open_question; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.open_question WITH (security_barrier='true') AS
 SELECT q.id,
    q.agency_id,
    q.category,
    q.question,
    q.answer,
    q.rank,
    q.published_on
   FROM gongkai.published_question q
  WHERE (q.state = 'published'::text);


--
-- Name: open_venue; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.open_venue WITH (security_barrier='true') AS
 SELECT v.id,
    v.agency_id,
    v.kind,
    v.name,
    v.address,
    v.contact,
    v.about,
    v.accessibility,
    v.hours,
    v.exceptions,
    v.services
   FROM gongkai.venue v
  WHERE (v.state = 'published'::text);


--
-- Name: openness_setting; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.openness_setting (
    agency_id text NOT NULL,
    setting text NOT NULL,
    value integer NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT openness_setting_setting_check CHECK ((setting ~ '^[a-z][a-z.-]{1,59}$'::text)),
    CONSTRAINT openness_setting_value_check CHECK (((value >= 0) AND (value <= 100000)))
);

ALTER TABLE ONLY gongkai.openness_setting FORCE ROW LEVEL SECURITY;


--
-- Name: penalty_change; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.penalty_change (
    id text NOT NULL,
    agency_id text NOT NULL,
    item_id text NOT NULL,
    what text NOT NULL,
    on_day date NOT NULL,
    withdraw_by date NOT NULL,
    settled_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT penalty_change_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT penalty_change_what_check CHECK ((what = ANY (ARRAY['changed'::text, 'revoked'::text, 'unlawful'::text, 'void'::text, 'struck'::text])))
);

ALTER TABLE ONLY gongkai.penalty_change FORCE ROW LEVEL SECURITY;


--
-- Name: permission; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.permission (
    role text NOT NULL,
    act text NOT NULL,
    CONSTRAINT accountability_is_for_heads CHECK (((act !~ '^accountability\.'::text) OR (role = 'head'::text))),
    CONSTRAINT administrators_see_no_assessment CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^assessment\.'::text))),
    CONSTRAINT administrators_see_no_case CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^(case|file|applicant|secrecy|request)\.'::text))),
    CONSTRAINT administrators_see_no_catalogue CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^catalogue\.'::text))),
    CONSTRAINT administrators_see_no_complaint CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^(complaint|improvement-order|public-criticism|accountability)\.'::text))),
    CONSTRAINT administrators_see_no_dashboard CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^dashboard\.'::text))),
    CONSTRAINT administrators_see_no_fee_or_dispute CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^(fee|dispute)\.'::text))),
    CONSTRAINT administrators_see_no_letter CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^letter\.'::text))),
    CONSTRAINT administrators_see_no_openness CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^(duty|contribution|consultation|message|sender|desk|account|openness)\.'::text))),
    CONSTRAINT administrators_see_no_questions CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^(question|concern)\.'::text))),
    CONSTRAINT administrators_see_no_reminder CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^reminder\.'::text))),
    CONSTRAINT administrators_see_no_report CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^(report|register)\.'::text))),
    CONSTRAINT administrators_see_no_services CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^(venue|activity|booking)\.'::text))),
    CONSTRAINT administrators_see_no_work CHECK (((role <> ALL (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text])) OR (act !~ '^(work|reply-review)\.'::text)))
);


--
-- Name: person_contact; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.person_contact (
    person_id text NOT NULL,
    agency_id text NOT NULL,
    email text,
    mobile text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT person_contact_email_check CHECK (((char_length(email) >= 3) AND (char_length(email) <= 254))),
    CONSTRAINT person_contact_mobile_check CHECK ((mobile ~ '^\+?[0-9]{5,20}$'::text))
);

ALTER TABLE ONLY gongkai.person_contact FORCE ROW LEVEL SECURITY;


--
-- Name: public_agency; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.public_agency WITH (security_barrier='true') AS
 SELECT a.id,
    a.parent_id,
    a.name,
    a.short_name,
    a.level,
    a.kind,
    a.superiors
   FROM gongkai.agency a;


--
-- Name: public_agency_contact; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.public_agency_contact WITH (security_barrier='true') AS
 SELECT c.agency_id,
    c.office_name,
    c.address,
    c.postcode,
    c.hours,
    c.phone,
    c.fax,
    c.email,
    c.channels,
    c.complaints
   FROM gongkai.agency_contact c;


--
-- Name: public_criticism; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.public_criticism (
    id text NOT NULL,
    agency_id text NOT NULL,
    of_agency_id text NOT NULL,
    order_id text,
    title text NOT NULL,
    notice text NOT NULL,
    issued_on date NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT public_criticism_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT public_criticism_notice_check CHECK (((char_length(notice) >= 1) AND (char_length(notice) <= 5000))),
    CONSTRAINT public_criticism_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 100)))
);

ALTER TABLE ONLY gongkai.public_criticism FORCE ROW LEVEL SECURITY;


--
-- Name: public_report; Type: VIEW; Schema: gongkai; Owner: -
--

CREATE VIEW gongkai.public_report WITH (security_barrier='true') AS
 SELECT f.agency_id,
    f.report_id,
    f.round,
    f.serial,
    f.year,
    f.scope,
    f.form,
    f.state,
    f.published_on,
    f.report,
    f.fingerprint,
    f.changes
   FROM gongkai.filed_report f
  WHERE ((f.published_on IS NOT NULL) AND (f.state = ANY (ARRAY['published'::text, 'corrected'::text])));


--
-- Name: publication; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.publication (
    agency_id text NOT NULL,
    item_id text NOT NULL,
    channel_id text NOT NULL,
    state text NOT NULL,
    content_hash text NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    posted_on date,
    reference text,
    attempts integer DEFAULT 0 NOT NULL,
    why text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT publication_check CHECK (((state <> 'posted'::text) OR (posted_on IS NOT NULL))),
    CONSTRAINT publication_reference_check CHECK (((char_length(reference) >= 1) AND (char_length(reference) <= 500))),
    CONSTRAINT publication_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'to-post'::text, 'posted'::text, 'failed'::text, 'to-withdraw'::text, 'withdrawn'::text]))),
    CONSTRAINT publication_why_check CHECK (((char_length(why) >= 1) AND (char_length(why) <= 200)))
);

ALTER TABLE ONLY gongkai.publication FORCE ROW LEVEL SECURITY;


--
-- Name: publication_proposal; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.publication_proposal (
    id text NOT NULL,
    agency_id text NOT NULL,
    case_id text NOT NULL,
    suggested_by text NOT NULL,
    proposed_by text NOT NULL,
    proposed_on date NOT NULL,
    state text DEFAULT 'proposed'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT publication_proposal_id_check CHECK ((id <> ''::text)),
    CONSTRAINT publication_proposal_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'taken-on'::text, 'declined'::text]))),
    CONSTRAINT publication_proposal_suggested_by_check CHECK ((suggested_by = ANY (ARRAY['applicant'::text, 'officer'::text])))
);

ALTER TABLE ONLY gongkai.publication_proposal FORCE ROW LEVEL SECURITY;


--
-- Name: published_file; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.published_file (
    agency_id text NOT NULL,
    file_id text NOT NULL,
    item_id text NOT NULL,
    sha256 text NOT NULL,
    name text NOT NULL,
    bytes bigint NOT NULL,
    content_type text NOT NULL,
    place text NOT NULL,
    CONSTRAINT published_file_place_check CHECK ((place = ANY (ARRAY['image'::text, 'attachment'::text]))),
    CONSTRAINT published_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY gongkai.published_file FORCE ROW LEVEL SECURITY;


--
-- Name: published_item; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.published_item (
    agency_id text NOT NULL,
    item_id text NOT NULL,
    index_number text NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    body text NOT NULL,
    section text NOT NULL,
    legal_category text NOT NULL,
    subject text,
    genre text NOT NULL,
    keywords text[] NOT NULL,
    document_number text,
    issuing_body text NOT NULL,
    made_on date NOT NULL,
    published_on date NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    validity text NOT NULL,
    validity_on date,
    validity_by text,
    document_kind text,
    pairs json DEFAULT '[]'::json NOT NULL,
    files json DEFAULT '[]'::json NOT NULL,
    content_hash text NOT NULL,
    withdrawn_on date,
    withdrawn_note text,
    CONSTRAINT published_item_check CHECK (((withdrawn_on IS NULL) = (withdrawn_note IS NULL))),
    CONSTRAINT published_item_check1 CHECK (((withdrawn_on IS NULL) OR (body = ''::text))),
    CONSTRAINT published_item_withdrawn_note_check CHECK (((char_length(withdrawn_note) >= 1) AND (char_length(withdrawn_note) <= 500)))
);

ALTER TABLE ONLY gongkai.published_item FORCE ROW LEVEL SECURITY;


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
-- Name: redaction; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.redaction (
    id text NOT NULL,
    agency_id text NOT NULL,
    case_id text NOT NULL,
    file_id text NOT NULL,
    marks jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT redaction_id_check CHECK ((id <> ''::text)),
    CONSTRAINT redaction_marks_check CHECK ((jsonb_typeof(marks) = 'array'::text))
);

ALTER TABLE ONLY gongkai.redaction FORCE ROW LEVEL SECURITY;


--
-- Name: redaction_release; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.redaction_release (
    agency_id text NOT NULL,
    redaction_id text NOT NULL,
    case_id text NOT NULL,
    file_id text NOT NULL,
    layer text NOT NULL,
    marks jsonb NOT NULL,
    of_version integer NOT NULL,
    released_by text NOT NULL,
    released_on date NOT NULL,
    CONSTRAINT redaction_release_layer_check CHECK ((layer = ANY (ARRAY['internal'::text, 'applicant'::text, 'public'::text]))),
    CONSTRAINT redaction_release_marks_check CHECK ((jsonb_typeof(marks) = 'array'::text))
);

ALTER TABLE ONLY gongkai.redaction_release FORCE ROW LEVEL SECURITY;


--
-- Name: register_entry; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.register_entry (
    id text NOT NULL,
    agency_id text NOT NULL,
    register text NOT NULL,
    span text NOT NULL,
    on_day date NOT NULL,
    count integer NOT NULL,
    amount numeric(18,6),
    title text NOT NULL,
    source text NOT NULL,
    struck_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT register_entry_amount_check CHECK ((amount >= (0)::numeric)),
    CONSTRAINT register_entry_check CHECK (((span = 'month'::text) OR (count <= 1))),
    CONSTRAINT register_entry_check1 CHECK (((register = ANY (ARRAY['fees'::text, 'procurement'::text])) = (amount IS NOT NULL))),
    CONSTRAINT register_entry_count_check CHECK ((count >= 0)),
    CONSTRAINT register_entry_id_check CHECK ((id <> ''::text)),
    CONSTRAINT register_entry_register_check CHECK ((register = ANY (ARRAY['licensing'::text, 'penalties'::text, 'coercion'::text, 'fees'::text, 'procurement'::text]))),
    CONSTRAINT register_entry_source_check CHECK (((char_length(source) >= 1) AND (char_length(source) <= 200))),
    CONSTRAINT register_entry_span_check CHECK ((span = ANY (ARRAY['day'::text, 'month'::text]))),
    CONSTRAINT register_entry_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);

ALTER TABLE ONLY gongkai.register_entry FORCE ROW LEVEL SECURITY;


--
-- Name: register_import; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.register_import (
    id text NOT NULL,
    agency_id text NOT NULL,
    state text DEFAULT 'planned'::text NOT NULL,
    file_hash text NOT NULL,
    planned_by text NOT NULL,
    planned_on date NOT NULL,
    expires_on date NOT NULL,
    good integer NOT NULL,
    bad integer NOT NULL,
    late integer NOT NULL,
    imported integer DEFAULT 0 NOT NULL,
    unread_columns text[] DEFAULT '{}'::text[] NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT register_import_bad_check CHECK ((bad >= 0)),
    CONSTRAINT register_import_check CHECK ((expires_on >= planned_on)),
    CONSTRAINT register_import_check1 CHECK (((late >= 0) AND (late <= good))),
    CONSTRAINT register_import_file_hash_check CHECK ((file_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT register_import_good_check CHECK ((good >= 0)),
    CONSTRAINT register_import_id_check CHECK ((id <> ''::text)),
    CONSTRAINT register_import_imported_check CHECK ((imported >= 0)),
    CONSTRAINT register_import_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'imported'::text, 'undone'::text, 'discarded'::text])))
);

ALTER TABLE ONLY gongkai.register_import FORCE ROW LEVEL SECURITY;


--
-- Name: register_import_row; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.register_import_row (
    agency_id text NOT NULL,
    import_id text NOT NULL,
    row_number integer NOT NULL,
    state text NOT NULL,
    marks text[] DEFAULT '{}'::text[] NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT register_import_row_row_number_check CHECK ((row_number > 0)),
    CONSTRAINT register_import_row_state_check CHECK ((state = ANY (ARRAY['good'::text, 'bad'::text])))
);

ALTER TABLE ONLY gongkai.register_import_row FORCE ROW LEVEL SECURITY;


--
-- Name: reminder_rule; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.reminder_rule (
    agency_id text NOT NULL,
    list text DEFAULT 'own'::text NOT NULL,
    rules jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT reminder_rule_list_check CHECK ((list = ANY (ARRAY['own'::text, 'report'::text, 'openness'::text]))),
    CONSTRAINT reminder_rule_rules_check CHECK ((jsonb_typeof(rules) = 'array'::text))
);

ALTER TABLE ONLY gongkai.reminder_rule FORCE ROW LEVEL SECURITY;


--
-- Name: reminder_sent; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.reminder_sent (
    agency_id text NOT NULL,
    id bigint NOT NULL,
    of_kind text NOT NULL,
    of_id text NOT NULL,
    due_on date NOT NULL,
    stage text NOT NULL,
    channel text NOT NULL,
    to_person_id text NOT NULL,
    event_seq bigint NOT NULL,
    on_day date NOT NULL,
    state text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    trouble text,
    sent_at timestamp with time zone,
    CONSTRAINT reminder_sent_channel_check CHECK ((channel = ANY (ARRAY['in-app'::text, 'e-mail'::text, 'sms'::text]))),
    CONSTRAINT reminder_sent_of_kind_check CHECK ((of_kind = ANY (ARRAY['request'::text, 'dispute'::text, 'report'::text, 'duty'::text, 'message'::text, 'complaint'::text, 'order'::text, 'concern'::text, 'consultation'::text, 'ticket'::text]))),
    CONSTRAINT reminder_sent_stage_check CHECK ((stage ~ '^(before|overdue)-[0-9]{1,3}$'::text)),
    CONSTRAINT reminder_sent_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'refused'::text, 'unreachable'::text]))),
    CONSTRAINT reminder_sent_trouble_check CHECK ((trouble ~ '^[A-Z0-9_]{1,40}$'::text))
);

ALTER TABLE ONLY gongkai.reminder_sent FORCE ROW LEVEL SECURITY;


--
-- Name: reminder_sent_id_seq; Type: SEQUENCE; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.reminder_sent ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME gongkai.reminder_sent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reply_review; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.reply_review (
    agency_id text NOT NULL,
    year integer NOT NULL,
    case_id text NOT NULL,
    verdict text NOT NULL,
    lesson text NOT NULL,
    by_person_id text NOT NULL,
    on_day date NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT reply_review_lesson_check CHECK (((char_length(lesson) >= 1) AND (char_length(lesson) <= 2000))),
    CONSTRAINT reply_review_verdict_check CHECK ((verdict = ANY (ARRAY['right'::text, 'flawed'::text, 'wrong'::text]))),
    CONSTRAINT reply_review_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);

ALTER TABLE ONLY gongkai.reply_review FORCE ROW LEVEL SECURITY;


--
-- Name: report_attachment; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.report_attachment (
    agency_id text NOT NULL,
    report_id text NOT NULL,
    file_id text NOT NULL,
    "position" integer NOT NULL,
    title text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT report_attachment_position_check CHECK ((("position" >= 1) AND ("position" <= 1000))),
    CONSTRAINT report_attachment_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);

ALTER TABLE ONLY gongkai.report_attachment FORCE ROW LEVEL SECURITY;


--
-- Name: report_cell; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.report_cell (
    agency_id text NOT NULL,
    report_id text NOT NULL,
    cell text NOT NULL,
    value numeric,
    computed numeric,
    records integer,
    source text NOT NULL,
    note text,
    raw text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT report_cell_cell_check CHECK ((cell ~ '^(disclosure|requests|disputes)(\.[A-Za-z]+){2,3}$'::text)),
    CONSTRAINT report_cell_check CHECK (((source <> 'entered'::text) OR (note IS NOT NULL))),
    CONSTRAINT report_cell_check1 CHECK (((source <> 'open'::text) OR (value IS NULL))),
    CONSTRAINT report_cell_check2 CHECK (((source <> ALL (ARRAY['computed'::text, 'summed'::text])) OR (NOT (value IS DISTINCT FROM computed)))),
    CONSTRAINT report_cell_note_check CHECK (((char_length(note) >= 1) AND (char_length(note) <= 500))),
    CONSTRAINT report_cell_raw_check CHECK ((char_length(raw) <= 200)),
    CONSTRAINT report_cell_records_check CHECK ((records >= 0)),
    CONSTRAINT report_cell_source_check CHECK ((source = ANY (ARRAY['computed'::text, 'summed'::text, 'entered'::text, 'imported'::text, 'open'::text])))
);

ALTER TABLE ONLY gongkai.report_cell FORCE ROW LEVEL SECURITY;


--
-- Name: report_due; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.report_due (
    agency_id text NOT NULL,
    whose text NOT NULL,
    month_day text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT report_due_month_day_check CHECK ((month_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'::text)),
    CONSTRAINT report_due_whose_check CHECK ((whose = ANY (ARRAY['own'::text, 'below'::text])))
);

ALTER TABLE ONLY gongkai.report_due FORCE ROW LEVEL SECURITY;


--
-- Name: report_record; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.report_record (
    agency_id text NOT NULL,
    report_id text NOT NULL,
    round integer NOT NULL,
    cell text NOT NULL,
    kind text NOT NULL,
    record_id text NOT NULL,
    amount numeric NOT NULL,
    CONSTRAINT report_record_kind_check CHECK ((kind = ANY (ARRAY['request'::text, 'dispute'::text, 'register-entry'::text, 'normative-document'::text, 'report'::text])))
);

ALTER TABLE ONLY gongkai.report_record FORCE ROW LEVEL SECURITY;


--
-- Name: report_review; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.report_review (
    id text NOT NULL,
    agency_id text NOT NULL,
    of_agency_id text NOT NULL,
    report_id text NOT NULL,
    round integer NOT NULL,
    verdict text NOT NULL,
    words text,
    remarks jsonb DEFAULT '[]'::jsonb NOT NULL,
    by_person_id text NOT NULL,
    on_day date NOT NULL,
    CONSTRAINT report_review_check CHECK (((verdict = 'cleared'::text) OR (words IS NOT NULL))),
    CONSTRAINT report_review_id_check CHECK ((id <> ''::text)),
    CONSTRAINT report_review_remarks_check CHECK ((jsonb_typeof(remarks) = 'array'::text)),
    CONSTRAINT report_review_verdict_check CHECK ((verdict = ANY (ARRAY['returned'::text, 'cleared'::text]))),
    CONSTRAINT report_review_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 4000)))
);

ALTER TABLE ONLY gongkai.report_review FORCE ROW LEVEL SECURITY;


--
-- Name: report_section; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.report_section (
    agency_id text NOT NULL,
    report_id text NOT NULL,
    section text NOT NULL,
    text text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT report_section_section_check CHECK ((section = ANY (ARRAY['overview'::text, 'problems'::text, 'other'::text]))),
    CONSTRAINT report_section_text_check CHECK ((char_length(text) <= 40000))
);

ALTER TABLE ONLY gongkai.report_section FORCE ROW LEVEL SECURITY;


--
-- Name: report_template; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.report_template (
    agency_id text NOT NULL,
    section text NOT NULL,
    version integer NOT NULL,
    text text NOT NULL,
    saved_on date NOT NULL,
    CONSTRAINT report_template_section_check CHECK ((section = ANY (ARRAY['overview'::text, 'problems'::text, 'other'::text]))),
    CONSTRAINT report_template_text_check CHECK (((char_length(text) >= 1) AND (char_length(text) <= 20000))),
    CONSTRAINT report_template_version_check CHECK ((version >= 1))
);

ALTER TABLE ONLY gongkai.report_template FORCE ROW LEVEL SECURITY;


--
-- Name: report_verdict; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.report_verdict (
    agency_id text NOT NULL,
    report_id text NOT NULL,
    finding_key text NOT NULL,
    figures text NOT NULL,
    verdict text NOT NULL,
    note text NOT NULL,
    by_person_id text NOT NULL,
    on_day date NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT report_verdict_figures_check CHECK ((char_length(figures) <= 4000)),
    CONSTRAINT report_verdict_finding_key_check CHECK (((char_length(finding_key) >= 1) AND (char_length(finding_key) <= 300))),
    CONSTRAINT report_verdict_note_check CHECK (((char_length(note) >= 1) AND (char_length(note) <= 500))),
    CONSTRAINT report_verdict_verdict_check CHECK ((verdict = ANY (ARRAY['right-as-it-is'::text, 'to-be-mended'::text])))
);

ALTER TABLE ONLY gongkai.report_verdict FORCE ROW LEVEL SECURITY;


--
-- Name: request_words; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.request_words (
    case_id text NOT NULL,
    of_agency text NOT NULL,
    words tsvector NOT NULL
);


--
-- Name: review_chain; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.review_chain (
    agency_id text NOT NULL,
    kind_group text NOT NULL,
    stages text[] NOT NULL,
    consecutive boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT review_chain_kind_group_check CHECK ((kind_group = ANY (ARRAY['decision'::text, 'notice'::text]))),
    CONSTRAINT review_chain_stages_check CHECK ((((cardinality(stages) >= 1) AND (cardinality(stages) <= 6)) AND (stages <@ ARRAY['reviewer'::text, 'legal'::text, 'approver'::text, 'head'::text]) AND (stages[cardinality(stages)] = ANY (ARRAY['approver'::text, 'head'::text]))))
);

ALTER TABLE ONLY gongkai.review_chain FORCE ROW LEVEL SECURITY;


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
-- Name: search_consultation_file; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.search_consultation_file (
    agency_id text NOT NULL,
    file_id text NOT NULL,
    sha256 text NOT NULL,
    content text NOT NULL,
    unread text,
    CONSTRAINT search_consultation_file_check CHECK (((unread IS NULL) OR (content = ''::text))),
    CONSTRAINT search_consultation_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT search_consultation_file_unread_check CHECK (((char_length(unread) >= 1) AND (char_length(unread) <= 60)))
);

ALTER TABLE ONLY gongkai.search_consultation_file FORCE ROW LEVEL SECURITY;


--
-- Name: search_entry; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.search_entry (
    agency_id text NOT NULL,
    kind text NOT NULL,
    of_id text NOT NULL,
    title text NOT NULL,
    content text NOT NULL,
    published_on date NOT NULL,
    CONSTRAINT search_entry_kind_check CHECK ((kind ~ '^[a-z][a-z-]{0,19}$'::text)),
    CONSTRAINT search_entry_of_id_check CHECK (((char_length(of_id) >= 1) AND (char_length(of_id) <= 200)))
);

ALTER TABLE ONLY gongkai.search_entry FORCE ROW LEVEL SECURITY;


--
-- Name: search_file; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.search_file (
    agency_id text NOT NULL,
    file_id text NOT NULL,
    sha256 text NOT NULL,
    content text NOT NULL,
    unread text,
    CONSTRAINT search_file_check CHECK (((unread IS NULL) OR (content = ''::text))),
    CONSTRAINT search_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT search_file_unread_check CHECK (((char_length(unread) >= 1) AND (char_length(unread) <= 60)))
);

ALTER TABLE ONLY gongkai.search_file FORCE ROW LEVEL SECURITY;


--
-- Name: search_synonyms; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.search_synonyms (
    agency_id text NOT NULL,
    of_what text DEFAULT 'words'::text NOT NULL,
    groups jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT search_synonyms_groups_check CHECK (((jsonb_typeof(groups) = 'array'::text) AND (jsonb_array_length(groups) <= 500))),
    CONSTRAINT search_synonyms_of_what_check CHECK ((of_what = 'words'::text))
);

ALTER TABLE ONLY gongkai.search_synonyms FORCE ROW LEVEL SECURITY;


--
-- Name: search_term; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.search_term (
    kind text NOT NULL,
    of_id text NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    shown text NOT NULL,
    keyword boolean NOT NULL
);


--
-- Name: search_words; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.search_words (
    kind text NOT NULL,
    of_id text NOT NULL,
    published_on date NOT NULL,
    era integer GENERATED ALWAYS AS (((((EXTRACT(year FROM published_on))::integer - 1949) * 12) + (EXTRACT(month FROM published_on))::integer)) STORED,
    words text NOT NULL,
    facets text[] NOT NULL,
    CONSTRAINT search_words_era_check CHECK (((era >= 1) AND (era <= 6000)))
);


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
-- Name: sender_field; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.sender_field (
    agency_id text NOT NULL,
    of_kind text NOT NULL,
    of_id text NOT NULL,
    field text NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    search_hash text,
    CONSTRAINT sender_field_field_check CHECK ((field = ANY (ARRAY['name'::text, 'phone'::text, 'email'::text, 'address'::text]))),
    CONSTRAINT sender_field_of_kind_check CHECK ((of_kind = ANY (ARRAY['comment'::text, 'message'::text, 'booking'::text, 'complaint'::text]))),
    CONSTRAINT sender_field_search_hash_check CHECK ((search_hash ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY gongkai.sender_field FORCE ROW LEVEL SECURITY;


--
-- Name: series_pattern; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.series_pattern (
    agency_id text NOT NULL,
    series text NOT NULL,
    pattern text NOT NULL,
    code text DEFAULT ''::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT series_pattern_code_check CHECK ((char_length(code) <= 20)),
    CONSTRAINT series_pattern_pattern_check CHECK (((pattern ~~ '%{yyyy}%'::text) AND (pattern ~ '\{seq(:[1-9])?\}'::text) AND (char_length(pattern) <= 40))),
    CONSTRAINT series_pattern_series_check CHECK ((series ~ '^[a-z][a-z.-]{0,39}$'::text))
);

ALTER TABLE ONLY gongkai.series_pattern FORCE ROW LEVEL SECURITY;


--
-- Name: site_check; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.site_check (
    id text NOT NULL,
    agency_id text NOT NULL,
    site_id text NOT NULL,
    state text NOT NULL,
    why text,
    address text NOT NULL,
    limits jsonb NOT NULL,
    begun_on date NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    result jsonb,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT site_check_check CHECK (((state = 'running'::text) = (ended_at IS NULL))),
    CONSTRAINT site_check_check1 CHECK (((state = 'stopped'::text) = (why IS NOT NULL))),
    CONSTRAINT site_check_id_check CHECK ((id <> ''::text)),
    CONSTRAINT site_check_limits_check CHECK ((jsonb_typeof(limits) = 'object'::text)),
    CONSTRAINT site_check_result_check CHECK ((jsonb_typeof(result) = 'object'::text)),
    CONSTRAINT site_check_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'stopped'::text]))),
    CONSTRAINT site_check_why_check CHECK ((why = ANY (ARRAY['TIME'::text, 'BY_HAND'::text])))
);

ALTER TABLE ONLY gongkai.site_check FORCE ROW LEVEL SECURITY;


--
-- Name: site_check_progress; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.site_check_progress (
    check_id text NOT NULL,
    agency_id text NOT NULL,
    robots text,
    worker text,
    worked_until timestamp with time zone,
    known integer DEFAULT 0 NOT NULL,
    visited integer DEFAULT 0 NOT NULL,
    capped boolean DEFAULT false NOT NULL
);

ALTER TABLE ONLY gongkai.site_check_progress FORCE ROW LEVEL SECURITY;


--
-- Name: site_page; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.site_page (
    agency_id text NOT NULL,
    check_id text NOT NULL,
    address text NOT NULL,
    kind text NOT NULL,
    found_on text NOT NULL,
    state text NOT NULL,
    outcome text,
    status integer,
    milliseconds integer,
    final_address text,
    seen jsonb,
    links text[],
    met bigint NOT NULL,
    CONSTRAINT site_page_address_check CHECK ((octet_length(address) <= 2000)),
    CONSTRAINT site_page_kind_check CHECK ((kind = ANY (ARRAY['page'::text, 'link'::text]))),
    CONSTRAINT site_page_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'visited'::text])))
);

ALTER TABLE ONLY gongkai.site_page FORCE ROW LEVEL SECURITY;


--
-- Name: site_page_met_seq; Type: SEQUENCE; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.site_page ALTER COLUMN met ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME gongkai.site_page_met_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: site_visit; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.site_visit (
    agency_id text NOT NULL,
    site_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    on_day date NOT NULL,
    milliseconds integer
);

ALTER TABLE ONLY gongkai.site_visit FORCE ROW LEVEL SECURITY;


--
-- Name: tally; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.tally (
    agency_id text NOT NULL,
    span text NOT NULL,
    from_day date NOT NULL,
    measure text NOT NULL,
    number integer DEFAULT 0 NOT NULL,
    value integer NOT NULL,
    CONSTRAINT tally_measure_check CHECK (((char_length(measure) >= 1) AND (char_length(measure) <= 80))),
    CONSTRAINT tally_span_check CHECK ((span = ANY (ARRAY['month'::text, 'year'::text, 'due'::text, 'now'::text])))
);

ALTER TABLE ONLY gongkai.tally FORCE ROW LEVEL SECURITY;


--
-- Name: tally_move; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE UNLOGGED TABLE gongkai.tally_move (
    written_by xid8 DEFAULT pg_current_xact_id() NOT NULL,
    agency_id text NOT NULL,
    span text NOT NULL,
    from_day date NOT NULL,
    measure text NOT NULL,
    number integer NOT NULL,
    by bigint NOT NULL
);


--
-- Name: ticket; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.ticket (
    id text NOT NULL,
    agency_id text NOT NULL,
    site_id text NOT NULL,
    kind text NOT NULL,
    fingerprint text NOT NULL,
    place text NOT NULL,
    pages text[] NOT NULL,
    page_count integer NOT NULL,
    detail jsonb NOT NULL,
    first_seen_on date NOT NULL,
    last_seen_on date NOT NULL,
    last_check_id text NOT NULL,
    times_seen integer NOT NULL,
    times_reopened integer DEFAULT 0 NOT NULL,
    state text NOT NULL,
    due_on date NOT NULL,
    assignee_id text,
    answer text,
    proof text,
    answered_by text,
    answered_on date,
    closed_on date,
    closed_how text,
    verdict_reason text,
    verdict_by text,
    verdict_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ticket_check CHECK ((((state = 'closed'::text) = (closed_on IS NOT NULL)) AND ((closed_on IS NULL) = (closed_how IS NULL)))),
    CONSTRAINT ticket_check1 CHECK (((state = 'not-a-fault'::text) = (verdict_on IS NOT NULL))),
    CONSTRAINT ticket_check2 CHECK (((state <> 'answered'::text) OR (answered_on IS NOT NULL))),
    CONSTRAINT ticket_closed_how_check CHECK ((closed_how = ANY (ARRAY['machine'::text, 'by-hand'::text]))),
    CONSTRAINT ticket_detail_check CHECK ((jsonb_typeof(detail) = 'object'::text)),
    CONSTRAINT ticket_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT ticket_id_check CHECK ((id <> ''::text)),
    CONSTRAINT ticket_kind_check CHECK ((kind <> ''::text)),
    CONSTRAINT ticket_page_count_check CHECK ((page_count >= 0)),
    CONSTRAINT ticket_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'closed'::text, 'not-a-fault'::text]))),
    CONSTRAINT ticket_times_seen_check CHECK ((times_seen > 0))
);

ALTER TABLE ONLY gongkai.ticket FORCE ROW LEVEL SECURITY;


--
-- Name: watched_site; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.watched_site (
    id text NOT NULL,
    agency_id text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    rhythm text NOT NULL,
    limits jsonb NOT NULL,
    closed_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT watched_site_address_check CHECK (((address <> ''::text) AND (octet_length(address) <= 2000))),
    CONSTRAINT watched_site_id_check CHECK ((id <> ''::text)),
    CONSTRAINT watched_site_kind_check CHECK ((kind = ANY (ARRAY['site'::text, 'account'::text]))),
    CONSTRAINT watched_site_limits_check CHECK ((jsonb_typeof(limits) = 'object'::text)),
    CONSTRAINT watched_site_name_check CHECK ((name <> ''::text)),
    CONSTRAINT watched_site_rhythm_check CHECK ((rhythm = ANY (ARRAY['by-hand'::text, 'daily'::text, 'weekly'::text])))
);

ALTER TABLE ONLY gongkai.watched_site FORCE ROW LEVEL SECURITY;


--
-- Name: wording_entry; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.wording_entry (
    id text NOT NULL,
    agency_id text NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    right_words text,
    weight integer NOT NULL,
    ended_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT wording_entry_check CHECK (((kind = 'error'::text) = (right_words IS NOT NULL))),
    CONSTRAINT wording_entry_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT wording_entry_kind_check CHECK ((kind = ANY (ARRAY['error'::text, 'sensitive'::text]))),
    CONSTRAINT wording_entry_right_words_check CHECK (((char_length(right_words) >= 1) AND (char_length(right_words) <= 40))),
    CONSTRAINT wording_entry_weight_check CHECK (((weight >= 1) AND (weight <= 3))),
    CONSTRAINT wording_entry_words_check CHECK (((char_length(words) >= 1) AND (char_length(words) <= 40)))
);

ALTER TABLE ONLY gongkai.wording_entry FORCE ROW LEVEL SECURITY;


--
-- Name: work_record; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.work_record (
    id text NOT NULL,
    agency_id text NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    on_day date NOT NULL,
    fields jsonb DEFAULT '{}'::jsonb NOT NULL,
    attendees jsonb DEFAULT '[]'::jsonb NOT NULL,
    ended_on date,
    struck_on date,
    strike_reason text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT work_record_attendees_check CHECK ((jsonb_typeof(attendees) = 'array'::text)),
    CONSTRAINT work_record_check CHECK ((ended_on >= on_day)),
    CONSTRAINT work_record_check1 CHECK (((struck_on IS NULL) = (strike_reason IS NULL))),
    CONSTRAINT work_record_fields_check CHECK ((jsonb_typeof(fields) = 'object'::text)),
    CONSTRAINT work_record_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT work_record_kind_check CHECK ((kind ~ '^[a-z][a-z-]{0,39}$'::text)),
    CONSTRAINT work_record_strike_reason_check CHECK (((char_length(strike_reason) >= 1) AND (char_length(strike_reason) <= 500))),
    CONSTRAINT work_record_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200)))
);

ALTER TABLE ONLY gongkai.work_record FORCE ROW LEVEL SECURITY;


--
-- Name: work_task; Type: TABLE; Schema: gongkai; Owner: -
--

CREATE TABLE gongkai.work_task (
    id text NOT NULL,
    agency_id text NOT NULL,
    year integer NOT NULL,
    title text NOT NULL,
    details text,
    owner_person_id text,
    owner_unit text,
    due_on date NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    done_on date,
    proof text,
    record_id text,
    drop_reason text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT work_task_check CHECK (((state = 'done'::text) = (done_on IS NOT NULL))),
    CONSTRAINT work_task_check1 CHECK (((state = 'done'::text) = (proof IS NOT NULL))),
    CONSTRAINT work_task_check2 CHECK (((record_id IS NULL) OR (state = 'done'::text))),
    CONSTRAINT work_task_check3 CHECK (((state = 'dropped'::text) = (drop_reason IS NOT NULL))),
    CONSTRAINT work_task_details_check CHECK (((char_length(details) >= 1) AND (char_length(details) <= 2000))),
    CONSTRAINT work_task_drop_reason_check CHECK (((char_length(drop_reason) >= 1) AND (char_length(drop_reason) <= 500))),
    CONSTRAINT work_task_id_check CHECK ((id ~ '^[A-Za-z0-9._-]{1,80}$'::text)),
    CONSTRAINT work_task_owner_unit_check CHECK (((char_length(owner_unit) >= 1) AND (char_length(owner_unit) <= 100))),
    CONSTRAINT work_task_proof_check CHECK (((char_length(proof) >= 1) AND (char_length(proof) <= 2000))),
    CONSTRAINT work_task_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text]))),
    CONSTRAINT work_task_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 200))),
    CONSTRAINT work_task_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);

ALTER TABLE ONLY gongkai.work_task FORCE ROW LEVEL SECURITY;


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
    locked_until timestamp with time zone,
    taken_code text,
    taken_at timestamp with time zone
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
-- Name: account_count account_count_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.account_count
    ADD CONSTRAINT account_count_pkey PRIMARY KEY (agency_id, channel_id, year, category);


--
-- Name: account_post account_post_agency_id_channel_id_posted_on_title_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.account_post
    ADD CONSTRAINT account_post_agency_id_channel_id_posted_on_title_key UNIQUE (agency_id, channel_id, posted_on, title);


--
-- Name: account_post account_post_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.account_post
    ADD CONSTRAINT account_post_pkey PRIMARY KEY (id);


--
-- Name: accountability accountability_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.accountability
    ADD CONSTRAINT accountability_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: accountability accountability_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.accountability
    ADD CONSTRAINT accountability_pkey PRIMARY KEY (id);


--
-- Name: activity activity_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.activity
    ADD CONSTRAINT activity_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: activity activity_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.activity
    ADD CONSTRAINT activity_pkey PRIMARY KEY (id);


--
-- Name: activity_places activity_places_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.activity_places
    ADD CONSTRAINT activity_places_pkey PRIMARY KEY (agency_id, activity_id);


--
-- Name: agency_contact agency_contact_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.agency_contact
    ADD CONSTRAINT agency_contact_pkey PRIMARY KEY (agency_id, office);


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
-- Name: annual_report annual_report_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.annual_report
    ADD CONSTRAINT annual_report_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: annual_report annual_report_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.annual_report
    ADD CONSTRAINT annual_report_pkey PRIMARY KEY (id);


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
-- Name: assessment_appeal assessment_appeal_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_appeal
    ADD CONSTRAINT assessment_appeal_pkey PRIMARY KEY (agency_id, year, criterion);


--
-- Name: assessment_criterion assessment_criterion_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_criterion
    ADD CONSTRAINT assessment_criterion_pkey PRIMARY KEY (agency_id, year, id);


--
-- Name: assessment_entry assessment_entry_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_entry
    ADD CONSTRAINT assessment_entry_pkey PRIMARY KEY (agency_id, year, criterion);


--
-- Name: assessment_fault assessment_fault_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_fault
    ADD CONSTRAINT assessment_fault_pkey PRIMARY KEY (agency_id, year, criterion, kind, record_id);


--
-- Name: assessment assessment_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment
    ADD CONSTRAINT assessment_pkey PRIMARY KEY (agency_id, year);


--
-- Name: assessment_result assessment_result_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_result
    ADD CONSTRAINT assessment_result_pkey PRIMARY KEY (agency_id, of_agency_id, year);


--
-- Name: assessment_score assessment_score_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_score
    ADD CONSTRAINT assessment_score_pkey PRIMARY KEY (agency_id, of_agency_id, year, criterion, step);


--
-- Name: assessment_sheet assessment_sheet_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_sheet
    ADD CONSTRAINT assessment_sheet_pkey PRIMARY KEY (agency_id, year);


--
-- Name: board_line board_line_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.board_line
    ADD CONSTRAINT board_line_pkey PRIMARY KEY (agency_id, case_id);


--
-- Name: board_view board_view_agency_id_person_id_name_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.board_view
    ADD CONSTRAINT board_view_agency_id_person_id_name_key UNIQUE (agency_id, person_id, name);


--
-- Name: board_view board_view_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.board_view
    ADD CONSTRAINT board_view_pkey PRIMARY KEY (id);


--
-- Name: booking booking_agency_id_submission_key_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.booking
    ADD CONSTRAINT booking_agency_id_submission_key_key UNIQUE (agency_id, submission_key);


--
-- Name: booking booking_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.booking
    ADD CONSTRAINT booking_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: booking booking_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.booking
    ADD CONSTRAINT booking_pkey PRIMARY KEY (id);


--
-- Name: case_file case_file_of_agency_and_case; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_file
    ADD CONSTRAINT case_file_of_agency_and_case UNIQUE (id, agency_id, case_id);


--
-- Name: case_file case_file_of_case; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_file
    ADD CONSTRAINT case_file_of_case UNIQUE (id, case_id);


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
-- Name: case_link case_link_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_link
    ADD CONSTRAINT case_link_pkey PRIMARY KEY (agency_id, case_id, other_case_id, kind);


--
-- Name: case_note case_note_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_note
    ADD CONSTRAINT case_note_pkey PRIMARY KEY (id);


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
-- Name: catalogue_item catalogue_item_agency_id_index_number_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_agency_id_index_number_key UNIQUE (agency_id, index_number);


--
-- Name: catalogue_item catalogue_item_agency_id_index_year_index_seq_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_agency_id_index_year_index_seq_key UNIQUE (agency_id, index_year, index_seq);


--
-- Name: catalogue_item catalogue_item_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: catalogue_item catalogue_item_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_pkey PRIMARY KEY (id);


--
-- Name: catalogue_setting catalogue_setting_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_setting
    ADD CONSTRAINT catalogue_setting_pkey PRIMARY KEY (agency_id, of_what);


--
-- Name: change_awaiting_event change_awaiting_event_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.change_awaiting_event
    ADD CONSTRAINT change_awaiting_event_pkey PRIMARY KEY (written_by, place);


--
-- Name: channel channel_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.channel
    ADD CONSTRAINT channel_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: channel channel_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.channel
    ADD CONSTRAINT channel_pkey PRIMARY KEY (id);


--
-- Name: co_handling co_handling_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.co_handling
    ADD CONSTRAINT co_handling_pkey PRIMARY KEY (id);


--
-- Name: complaint complaint_agency_id_receipt_number_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint
    ADD CONSTRAINT complaint_agency_id_receipt_number_key UNIQUE (agency_id, receipt_number);


--
-- Name: complaint complaint_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint
    ADD CONSTRAINT complaint_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: complaint complaint_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint
    ADD CONSTRAINT complaint_pkey PRIMARY KEY (id);


--
-- Name: complaint_receipt complaint_receipt_agency_id_submission_key_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint_receipt
    ADD CONSTRAINT complaint_receipt_agency_id_submission_key_key UNIQUE (agency_id, submission_key);


--
-- Name: complaint_receipt complaint_receipt_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint_receipt
    ADD CONSTRAINT complaint_receipt_pkey PRIMARY KEY (agency_id, receipt_number);


--
-- Name: consultation_comment consultation_comment_agency_id_consultation_id_submission_k_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation_comment
    ADD CONSTRAINT consultation_comment_agency_id_consultation_id_submission_k_key UNIQUE (agency_id, consultation_id, submission_key);


--
-- Name: consultation_comment consultation_comment_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation_comment
    ADD CONSTRAINT consultation_comment_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: consultation_comment consultation_comment_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation_comment
    ADD CONSTRAINT consultation_comment_pkey PRIMARY KEY (id);


--
-- Name: consultation_file consultation_file_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation_file
    ADD CONSTRAINT consultation_file_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: consultation_file consultation_file_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation_file
    ADD CONSTRAINT consultation_file_pkey PRIMARY KEY (id);


--
-- Name: consultation consultation_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation
    ADD CONSTRAINT consultation_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: consultation consultation_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation
    ADD CONSTRAINT consultation_pkey PRIMARY KEY (id);


--
-- Name: contributing_unit contributing_unit_agency_id_name_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contributing_unit
    ADD CONSTRAINT contributing_unit_agency_id_name_key UNIQUE (agency_id, name);


--
-- Name: contributing_unit contributing_unit_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contributing_unit
    ADD CONSTRAINT contributing_unit_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: contributing_unit contributing_unit_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contributing_unit
    ADD CONSTRAINT contributing_unit_pkey PRIMARY KEY (id);


--
-- Name: contribution contribution_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contribution
    ADD CONSTRAINT contribution_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: contribution contribution_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contribution
    ADD CONSTRAINT contribution_pkey PRIMARY KEY (id);


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
-- Name: delivery_file delivery_file_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery_file
    ADD CONSTRAINT delivery_file_pkey PRIMARY KEY (agency_id, delivery_id, file_id);


--
-- Name: delivery delivery_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery
    ADD CONSTRAINT delivery_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: delivery delivery_id_case_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery
    ADD CONSTRAINT delivery_id_case_id_key UNIQUE (id, case_id);


--
-- Name: delivery delivery_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (id);


--
-- Name: desk_count desk_count_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.desk_count
    ADD CONSTRAINT desk_count_pkey PRIMARY KEY (agency_id, month, way);


--
-- Name: digest_address digest_address_agency_id_whole_tree_address_hash_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.digest_address
    ADD CONSTRAINT digest_address_agency_id_whole_tree_address_hash_key UNIQUE (agency_id, whole_tree, address_hash);


--
-- Name: digest_address digest_address_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.digest_address
    ADD CONSTRAINT digest_address_pkey PRIMARY KEY (agency_id, subscription_id);


--
-- Name: digest_issue digest_issue_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.digest_issue
    ADD CONSTRAINT digest_issue_pkey PRIMARY KEY (agency_id, subscription_id, to_day);


--
-- Name: digest_subscription digest_subscription_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.digest_subscription
    ADD CONSTRAINT digest_subscription_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: digest_subscription digest_subscription_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.digest_subscription
    ADD CONSTRAINT digest_subscription_pkey PRIMARY KEY (id);


--
-- Name: dispute_event dispute_event_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.dispute_event
    ADD CONSTRAINT dispute_event_pkey PRIMARY KEY (agency_id, dispute_id, "position");


--
-- Name: dispute dispute_id_agency_id_case_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.dispute
    ADD CONSTRAINT dispute_id_agency_id_case_id_key UNIQUE (id, agency_id, case_id);


--
-- Name: dispute dispute_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.dispute
    ADD CONSTRAINT dispute_pkey PRIMARY KEY (id);


--
-- Name: duty duty_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.duty
    ADD CONSTRAINT duty_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: duty duty_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.duty
    ADD CONSTRAINT duty_pkey PRIMARY KEY (id);


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
-- Name: fee fee_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.fee
    ADD CONSTRAINT fee_pkey PRIMARY KEY (case_id);


--
-- Name: case_file file_of_agency; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_file
    ADD CONSTRAINT file_of_agency UNIQUE (id, agency_id);


--
-- Name: filed_report filed_report_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.filed_report
    ADD CONSTRAINT filed_report_pkey PRIMARY KEY (agency_id, report_id, round);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (agency_id, key);


--
-- Name: imported_request imported_request_agency_id_import_id_row_number_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.imported_request
    ADD CONSTRAINT imported_request_agency_id_import_id_row_number_key UNIQUE (agency_id, import_id, row_number);


--
-- Name: imported_request imported_request_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.imported_request
    ADD CONSTRAINT imported_request_pkey PRIMARY KEY (case_id);


--
-- Name: improvement_order improvement_order_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.improvement_order
    ADD CONSTRAINT improvement_order_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: improvement_order improvement_order_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.improvement_order
    ADD CONSTRAINT improvement_order_pkey PRIMARY KEY (id);


--
-- Name: item_duty item_duty_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_duty
    ADD CONSTRAINT item_duty_pkey PRIMARY KEY (agency_id, duty_id, item_id);


--
-- Name: item_file item_file_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_file
    ADD CONSTRAINT item_file_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: item_file item_file_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_file
    ADD CONSTRAINT item_file_pkey PRIMARY KEY (id);


--
-- Name: item_sign_off item_sign_off_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_sign_off
    ADD CONSTRAINT item_sign_off_pkey PRIMARY KEY (id);


--
-- Name: item_verdict item_verdict_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_verdict
    ADD CONSTRAINT item_verdict_pkey PRIMARY KEY (agency_id, item_id, finder, hit_hash);


--
-- Name: law_setting law_setting_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.law_setting
    ADD CONSTRAINT law_setting_pkey PRIMARY KEY (agency_id, setting);


--
-- Name: leader_post leader_post_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.leader_post
    ADD CONSTRAINT leader_post_pkey PRIMARY KEY (id);


--
-- Name: letter_head letter_head_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_head
    ADD CONSTRAINT letter_head_pkey PRIMARY KEY (agency_id, item);


--
-- Name: letter letter_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter
    ADD CONSTRAINT letter_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: letter letter_id_case_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter
    ADD CONSTRAINT letter_id_case_id_key UNIQUE (id, case_id);


--
-- Name: letter_number letter_number_letter_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_number
    ADD CONSTRAINT letter_number_letter_id_key UNIQUE (letter_id);


--
-- Name: letter_number letter_number_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_number
    ADD CONSTRAINT letter_number_pkey PRIMARY KEY (agency_id, series, year, number);


--
-- Name: letter letter_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter
    ADD CONSTRAINT letter_pkey PRIMARY KEY (id);


--
-- Name: letter_review letter_review_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_review
    ADD CONSTRAINT letter_review_pkey PRIMARY KEY (agency_id, letter_id, seq);


--
-- Name: letter_series letter_series_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_series
    ADD CONSTRAINT letter_series_pkey PRIMARY KEY (agency_id, series);


--
-- Name: letter_template letter_template_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_template
    ADD CONSTRAINT letter_template_pkey PRIMARY KEY (agency_id, kind, version);


--
-- Name: local_holiday local_holiday_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.local_holiday
    ADD CONSTRAINT local_holiday_pkey PRIMARY KEY (agency_id, day);


--
-- Name: message_receipt message_receipt_agency_id_submission_key_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.message_receipt
    ADD CONSTRAINT message_receipt_agency_id_submission_key_key UNIQUE (agency_id, submission_key);


--
-- Name: message_receipt message_receipt_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.message_receipt
    ADD CONSTRAINT message_receipt_pkey PRIMARY KEY (agency_id, receipt_number);


--
-- Name: normative_document normative_document_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.normative_document
    ADD CONSTRAINT normative_document_pkey PRIMARY KEY (id);


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
-- Name: openness_setting openness_setting_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.openness_setting
    ADD CONSTRAINT openness_setting_pkey PRIMARY KEY (agency_id, setting);


--
-- Name: penalty_change penalty_change_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.penalty_change
    ADD CONSTRAINT penalty_change_pkey PRIMARY KEY (id);


--
-- Name: permission permission_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.permission
    ADD CONSTRAINT permission_pkey PRIMARY KEY (role, act);


--
-- Name: person_contact person_contact_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.person_contact
    ADD CONSTRAINT person_contact_pkey PRIMARY KEY (person_id);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: public_concern public_concern_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_concern
    ADD CONSTRAINT public_concern_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: public_concern public_concern_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_concern
    ADD CONSTRAINT public_concern_pkey PRIMARY KEY (id);


--
-- Name: public_criticism public_criticism_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_criticism
    ADD CONSTRAINT public_criticism_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: public_criticism public_criticism_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_criticism
    ADD CONSTRAINT public_criticism_pkey PRIMARY KEY (id);


--
-- Name: public_message public_message_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_message
    ADD CONSTRAINT public_message_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: public_message public_message_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_message
    ADD CONSTRAINT public_message_pkey PRIMARY KEY (id);


--
-- Name: publication publication_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (agency_id, item_id, channel_id);


--
-- Name: publication_proposal publication_proposal_agency_id_case_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.publication_proposal
    ADD CONSTRAINT publication_proposal_agency_id_case_id_key UNIQUE (agency_id, case_id);


--
-- Name: publication_proposal publication_proposal_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.publication_proposal
    ADD CONSTRAINT publication_proposal_pkey PRIMARY KEY (id);


--
-- Name: published_file published_file_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_file
    ADD CONSTRAINT published_file_pkey PRIMARY KEY (file_id);


--
-- Name: published_item published_item_item_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_item
    ADD CONSTRAINT published_item_item_id_agency_id_key UNIQUE (item_id, agency_id);


--
-- Name: published_item published_item_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_item
    ADD CONSTRAINT published_item_pkey PRIMARY KEY (item_id);


--
-- Name: published_question published_question_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_question
    ADD CONSTRAINT published_question_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: published_question published_question_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_question
    ADD CONSTRAINT published_question_pkey PRIMARY KEY (id);


--
-- Name: receipt_attempt receipt_attempt_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.receipt_attempt
    ADD CONSTRAINT receipt_attempt_pkey PRIMARY KEY (number_hash);


--
-- Name: redaction redaction_agency_id_file_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.redaction
    ADD CONSTRAINT redaction_agency_id_file_id_key UNIQUE (agency_id, file_id);


--
-- Name: redaction redaction_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.redaction
    ADD CONSTRAINT redaction_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: redaction redaction_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.redaction
    ADD CONSTRAINT redaction_pkey PRIMARY KEY (id);


--
-- Name: redaction_release redaction_release_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.redaction_release
    ADD CONSTRAINT redaction_release_pkey PRIMARY KEY (agency_id, file_id);


--
-- Name: register_entry register_entry_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.register_entry
    ADD CONSTRAINT register_entry_pkey PRIMARY KEY (id);


--
-- Name: register_import register_import_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.register_import
    ADD CONSTRAINT register_import_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: register_import register_import_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.register_import
    ADD CONSTRAINT register_import_pkey PRIMARY KEY (id);


--
-- Name: register_import_row register_import_row_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.register_import_row
    ADD CONSTRAINT register_import_row_pkey PRIMARY KEY (agency_id, import_id, row_number);


--
-- Name: reminder_rule reminder_rule_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reminder_rule
    ADD CONSTRAINT reminder_rule_pkey PRIMARY KEY (agency_id, list);


--
-- Name: reminder_sent reminder_sent_agency_id_of_kind_of_id_due_on_stage_channel__key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reminder_sent
    ADD CONSTRAINT reminder_sent_agency_id_of_kind_of_id_due_on_stage_channel__key UNIQUE (agency_id, of_kind, of_id, due_on, stage, channel, to_person_id);


--
-- Name: reminder_sent reminder_sent_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reminder_sent
    ADD CONSTRAINT reminder_sent_pkey PRIMARY KEY (agency_id, id);


--
-- Name: reply_review reply_review_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reply_review
    ADD CONSTRAINT reply_review_pkey PRIMARY KEY (agency_id, year, case_id);


--
-- Name: report_attachment report_attachment_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_attachment
    ADD CONSTRAINT report_attachment_pkey PRIMARY KEY (agency_id, report_id, file_id);


--
-- Name: report_cell report_cell_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_cell
    ADD CONSTRAINT report_cell_pkey PRIMARY KEY (agency_id, report_id, cell);


--
-- Name: report_due report_due_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_due
    ADD CONSTRAINT report_due_pkey PRIMARY KEY (agency_id, whose);


--
-- Name: report_record report_record_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_record
    ADD CONSTRAINT report_record_pkey PRIMARY KEY (agency_id, report_id, round, cell, record_id);


--
-- Name: report_review report_review_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_review
    ADD CONSTRAINT report_review_pkey PRIMARY KEY (id);


--
-- Name: report_section report_section_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_section
    ADD CONSTRAINT report_section_pkey PRIMARY KEY (agency_id, report_id, section);


--
-- Name: report_template report_template_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_template
    ADD CONSTRAINT report_template_pkey PRIMARY KEY (agency_id, section, version);


--
-- Name: report_verdict report_verdict_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_verdict
    ADD CONSTRAINT report_verdict_pkey PRIMARY KEY (agency_id, report_id, finding_key);


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
-- Name: request request_archive_number; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_archive_number UNIQUE (agency_id, archive_number);


--
-- Name: request_evaluation request_evaluation_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request_evaluation
    ADD CONSTRAINT request_evaluation_pkey PRIMARY KEY (case_id);


--
-- Name: request request_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (case_id);


--
-- Name: request_words request_words_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request_words
    ADD CONSTRAINT request_words_pkey PRIMARY KEY (case_id);


--
-- Name: review_chain review_chain_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.review_chain
    ADD CONSTRAINT review_chain_pkey PRIMARY KEY (agency_id, kind_group);


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
-- Name: seal seal_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.seal
    ADD CONSTRAINT seal_pkey PRIMARY KEY (agency_id, letter_id);


--
-- Name: search_consultation_file search_consultation_file_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_consultation_file
    ADD CONSTRAINT search_consultation_file_pkey PRIMARY KEY (file_id);


--
-- Name: search_entry search_entry_kind_of_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_entry
    ADD CONSTRAINT search_entry_kind_of_id_agency_id_key UNIQUE (kind, of_id, agency_id);


--
-- Name: search_entry search_entry_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_entry
    ADD CONSTRAINT search_entry_pkey PRIMARY KEY (kind, of_id);


--
-- Name: search_file search_file_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_file
    ADD CONSTRAINT search_file_pkey PRIMARY KEY (file_id);


--
-- Name: search_synonyms search_synonyms_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_synonyms
    ADD CONSTRAINT search_synonyms_pkey PRIMARY KEY (agency_id, of_what);


--
-- Name: search_term search_term_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_term
    ADD CONSTRAINT search_term_pkey PRIMARY KEY (kind, of_id, key);


--
-- Name: search_words search_words_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_words
    ADD CONSTRAINT search_words_pkey PRIMARY KEY (kind, of_id);


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
-- Name: sender_field sender_field_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.sender_field
    ADD CONSTRAINT sender_field_pkey PRIMARY KEY (agency_id, of_kind, of_id, field);


--
-- Name: series_pattern series_pattern_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.series_pattern
    ADD CONSTRAINT series_pattern_pkey PRIMARY KEY (agency_id, series);


--
-- Name: site_check site_check_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.site_check
    ADD CONSTRAINT site_check_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: site_check site_check_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.site_check
    ADD CONSTRAINT site_check_pkey PRIMARY KEY (id);


--
-- Name: site_check_progress site_check_progress_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.site_check_progress
    ADD CONSTRAINT site_check_progress_pkey PRIMARY KEY (check_id);


--
-- Name: site_page site_page_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.site_page
    ADD CONSTRAINT site_page_pkey PRIMARY KEY (check_id, address);


--
-- Name: site_visit site_visit_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.site_visit
    ADD CONSTRAINT site_visit_pkey PRIMARY KEY (agency_id, site_id, at);


--
-- Name: tally tally_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.tally
    ADD CONSTRAINT tally_pkey PRIMARY KEY (span, from_day, measure, number, agency_id) INCLUDE (value);


--
-- Name: ticket ticket_agency_id_site_id_fingerprint_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.ticket
    ADD CONSTRAINT ticket_agency_id_site_id_fingerprint_key UNIQUE (agency_id, site_id, fingerprint);


--
-- Name: ticket ticket_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.ticket
    ADD CONSTRAINT ticket_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: ticket ticket_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.ticket
    ADD CONSTRAINT ticket_pkey PRIMARY KEY (id);


--
-- Name: venue venue_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.venue
    ADD CONSTRAINT venue_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: venue venue_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.venue
    ADD CONSTRAINT venue_pkey PRIMARY KEY (id);


--
-- Name: watched_site watched_site_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.watched_site
    ADD CONSTRAINT watched_site_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: watched_site watched_site_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.watched_site
    ADD CONSTRAINT watched_site_pkey PRIMARY KEY (id);


--
-- Name: wording_entry wording_entry_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.wording_entry
    ADD CONSTRAINT wording_entry_pkey PRIMARY KEY (id);


--
-- Name: work_record work_record_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.work_record
    ADD CONSTRAINT work_record_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: work_record work_record_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.work_record
    ADD CONSTRAINT work_record_pkey PRIMARY KEY (id);


--
-- Name: work_task work_task_id_agency_id_key; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.work_task
    ADD CONSTRAINT work_task_id_agency_id_key UNIQUE (id, agency_id);


--
-- Name: work_task work_task_pkey; Type: CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.work_task
    ADD CONSTRAINT work_task_pkey PRIMARY KEY (id);


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
-- Name: account_post_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX account_post_list ON gongkai.account_post USING btree (agency_id, posted_on DESC, id DESC);


--
-- Name: accountability_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX accountability_list ON gongkai.accountability USING btree (agency_id, on_day DESC, id DESC);


--
-- Name: activity_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX activity_list ON gongkai.activity USING btree (agency_id, from_day DESC, id DESC);


--
-- Name: activity_public; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX activity_public ON gongkai.activity USING btree (from_day, id) WHERE (state = ANY (ARRAY['published'::text, 'cancelled'::text]));


--
-- Name: activity_venue; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX activity_venue ON gongkai.activity USING btree (agency_id, venue_id, from_day DESC);


--
-- Name: agency_direct_superior; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX agency_direct_superior ON gongkai.agency USING btree (COALESCE(system_parent_id, parent_id));


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
-- Name: assessment_score_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX assessment_score_of ON gongkai.assessment_score USING btree (of_agency_id, year);


--
-- Name: assessment_sheet_by; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX assessment_sheet_by ON gongkai.assessment_sheet USING btree (by_agency_id, year);


--
-- Name: board_applicant; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_applicant ON gongkai.board_line USING btree (agency_id, applicant_id, counted_on);


--
-- Name: board_arrived; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_arrived ON gongkai.board_line USING btree (agency_id, arrived_on, case_id);


--
-- Name: board_assigned; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_assigned ON gongkai.board_line USING btree (agency_id, assigned_to, open, due, case_id);


--
-- Name: board_due; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_due ON gongkai.board_line USING btree (agency_id, due, case_id);


--
-- Name: board_number; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_number ON gongkai.board_line USING btree (agency_id, number_year, number_seq, case_id);


--
-- Name: board_open_arrived; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_open_arrived ON gongkai.board_line USING btree (agency_id, arrived_on, case_id) WHERE open;


--
-- Name: board_open_due; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_open_due ON gongkai.board_line USING btree (agency_id, due, case_id) WHERE open;


--
-- Name: board_open_number; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_open_number ON gongkai.board_line USING btree (agency_id, number_year, number_seq, case_id) WHERE open;


--
-- Name: board_open_stage; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_open_stage ON gongkai.board_line USING btree (agency_id, stage, due, case_id) WHERE open;


--
-- Name: board_outcome; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_outcome ON gongkai.board_line USING btree (agency_id, outcome, due, case_id);


--
-- Name: board_registration; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_registration ON gongkai.board_line USING btree (agency_id, registration_number);


--
-- Name: board_restricted; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX board_restricted ON gongkai.board_line USING btree (agency_id, due, case_id) WHERE restricted;


--
-- Name: booking_kept; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX booking_kept ON gongkai.booking USING btree (agency_id, activity_id) WHERE (sender_erased_on IS NULL);


--
-- Name: booking_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX booking_list ON gongkai.booking USING btree (agency_id, activity_id, id);


--
-- Name: booking_number_key; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX booking_number_key ON gongkai.booking USING btree (booking_number);


--
-- Name: case_file_case; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_file_case ON gongkai.case_file USING btree (agency_id, case_id);


--
-- Name: case_grant_to; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_grant_to ON gongkai.case_grant USING btree (to_agency_id);


--
-- Name: case_link_other; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_link_other ON gongkai.case_link USING btree (agency_id, other_case_id);


--
-- Name: case_note_case; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_note_case ON gongkai.case_note USING btree (agency_id, case_id, written_at);


--
-- Name: case_receipt_number; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_receipt_number ON gongkai.case_receipt USING btree (receipt_number);


--
-- Name: case_record_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX case_record_list ON gongkai.case_record USING btree (agency_id, id);


--
-- Name: catalogue_item_interprets; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX catalogue_item_interprets ON gongkai.catalogue_item USING btree (agency_id, interprets) WHERE (interprets IS NOT NULL);


--
-- Name: catalogue_item_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX catalogue_item_list ON gongkai.catalogue_item USING btree (agency_id, state, made_on DESC, id);


--
-- Name: catalogue_item_proposal; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX catalogue_item_proposal ON gongkai.catalogue_item USING btree (proposal_id) WHERE ((proposal_id IS NOT NULL) AND (state <> 'discarded'::text));


--
-- Name: catalogue_item_public_pair; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX catalogue_item_public_pair ON gongkai.catalogue_item USING btree (agency_id, published_interprets) WHERE (published_interprets IS NOT NULL);


--
-- Name: catalogue_item_review_due; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX catalogue_item_review_due ON gongkai.catalogue_item USING btree (agency_id, review_due, id) WHERE (attribute = 'not-disclosed'::text);


--
-- Name: catalogue_item_waiting; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX catalogue_item_waiting ON gongkai.catalogue_item USING btree (agency_id, waiting_stage) WHERE (state = 'in-review'::text);


--
-- Name: channel_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX channel_list ON gongkai.channel USING btree (agency_id, kind, id);


--
-- Name: co_handling_case; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX co_handling_case ON gongkai.co_handling USING btree (agency_id, case_id, asked_on);


--
-- Name: co_handling_person; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX co_handling_person ON gongkai.co_handling USING btree (agency_id, person_id, case_id) WHERE (person_id IS NOT NULL);


--
-- Name: complaint_kept; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX complaint_kept ON gongkai.complaint USING btree (agency_id, ended_on) WHERE (sender_erased_on IS NULL);


--
-- Name: complaint_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX complaint_list ON gongkai.complaint USING btree (agency_id, received_on DESC, id DESC);


--
-- Name: complaint_open; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX complaint_open ON gongkai.complaint USING btree (agency_id, received_on) WHERE (state = ANY (ARRAY['received'::text, 'drafted'::text]));


--
-- Name: complaint_receipt_number; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX complaint_receipt_number ON gongkai.complaint_receipt USING btree (receipt_number);


--
-- Name: consultation_comment_kept; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX consultation_comment_kept ON gongkai.consultation_comment USING btree (agency_id, sent_on) WHERE (sender_erased_on IS NULL);


--
-- Name: consultation_comment_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX consultation_comment_list ON gongkai.consultation_comment USING btree (agency_id, consultation_id, sent_on DESC, id DESC);


--
-- Name: consultation_file_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX consultation_file_of ON gongkai.consultation_file USING btree (agency_id, consultation_id, "position");


--
-- Name: consultation_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX consultation_list ON gongkai.consultation USING btree (agency_id, from_day DESC, id DESC);


--
-- Name: consultation_newest; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX consultation_newest ON gongkai.consultation USING btree (from_day DESC, id DESC) WHERE (state = ANY (ARRAY['open'::text, 'closed'::text]));


--
-- Name: consultation_running; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX consultation_running ON gongkai.consultation USING btree (agency_id, to_day) WHERE (state = 'open'::text);


--
-- Name: consultation_untold; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX consultation_untold ON gongkai.consultation USING btree (agency_id, to_day) WHERE ((state = 'closed'::text) AND (summary_on IS NULL));


--
-- Name: contribution_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX contribution_list ON gongkai.contribution USING btree (agency_id, sent_on DESC, id DESC);


--
-- Name: delivery_of_letter; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX delivery_of_letter ON gongkai.delivery USING btree (agency_id, letter_id);


--
-- Name: delivery_queued; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX delivery_queued ON gongkai.delivery USING btree (agency_id, id) WHERE (sending = 'queued'::text);


--
-- Name: digest_address_key; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX digest_address_key ON gongkai.digest_address USING btree (agency_id, key_id);


--
-- Name: digest_issue_sent; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX digest_issue_sent ON gongkai.digest_issue USING btree (agency_id, sent_on) WHERE (state = 'sent'::text);


--
-- Name: digest_issue_waiting; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX digest_issue_waiting ON gongkai.digest_issue USING btree (agency_id, subscription_id) WHERE (state = 'waiting'::text);


--
-- Name: digest_subscription_letter; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX digest_subscription_letter ON gongkai.digest_subscription USING btree (agency_id, id) WHERE ((letter = 'waiting'::text) AND (state <> 'ended'::text));


--
-- Name: digest_subscription_running; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX digest_subscription_running ON gongkai.digest_subscription USING btree (agency_id, told_through) WHERE (state = 'running'::text);


--
-- Name: dispute_agency_day; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX dispute_agency_day ON gongkai.dispute USING btree (agency_id, accepted_on, id);


--
-- Name: dispute_case; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX dispute_case ON gongkai.dispute USING btree (agency_id, case_id);


--
-- Name: dispute_event_once; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX dispute_event_once ON gongkai.dispute_event USING btree (agency_id, dispute_id, what) WHERE (what <> 'hearing'::text);


--
-- Name: dispute_next_instance; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX dispute_next_instance ON gongkai.dispute USING btree (agency_id, prior_dispute_id) WHERE (instance <> 'first'::text);


--
-- Name: duty_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX duty_list ON gongkai.duty USING btree (agency_id, field, id);


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
-- Name: fee_agency_day; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX fee_agency_day ON gongkai.fee USING btree (agency_id, COALESCE(notified_on, assessed_on), case_id);


--
-- Name: filed_report_going_up; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX filed_report_going_up ON gongkai.filed_report USING btree (year, agency_id) INCLUDE (state, first_filed_on) WHERE goes_up;


--
-- Name: filed_report_year; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX filed_report_year ON gongkai.filed_report USING btree (year, agency_id, scope);


--
-- Name: improvement_order_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX improvement_order_list ON gongkai.improvement_order USING btree (agency_id, issued_on DESC, id DESC);


--
-- Name: improvement_order_open; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX improvement_order_open ON gongkai.improvement_order USING btree (to_agency_id, due_on) WHERE (state = 'open'::text);


--
-- Name: improvement_order_to; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX improvement_order_to ON gongkai.improvement_order USING btree (to_agency_id, issued_on DESC, id DESC);


--
-- Name: item_duty_item; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX item_duty_item ON gongkai.item_duty USING btree (agency_id, item_id);


--
-- Name: item_file_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX item_file_of ON gongkai.item_file USING btree (agency_id, item_id);


--
-- Name: item_sign_off_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX item_sign_off_of ON gongkai.item_sign_off USING btree (agency_id, item_id);


--
-- Name: leader_post_once; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX leader_post_once ON gongkai.leader_post USING btree (agency_id, name, post) WHERE (ended_on IS NULL);


--
-- Name: letter_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX letter_list ON gongkai.letter USING btree (agency_id, id);


--
-- Name: letter_of_case; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX letter_of_case ON gongkai.letter USING btree (agency_id, case_id);


--
-- Name: letter_waiting; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX letter_waiting ON gongkai.letter USING btree (agency_id, id) WHERE (state = 'in-review'::text);


--
-- Name: message_receipt_number; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX message_receipt_number ON gongkai.message_receipt USING btree (receipt_number);


--
-- Name: normative_document_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX normative_document_list ON gongkai.normative_document USING btree (agency_id, kind, made_on, id);


--
-- Name: one_administration; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX one_administration ON gongkai.role_holder USING btree (person_id) WHERE (role = ANY (ARRAY['system-administrator'::text, 'security-administrator'::text, 'audit-administrator'::text]));


--
-- Name: one_current_key; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX one_current_key ON gongkai.data_key USING btree ((true)) WHERE (state = 'current'::text);


--
-- Name: one_current_template; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX one_current_template ON gongkai.letter_template USING btree (agency_id, kind) WHERE (state = 'current'::text);


--
-- Name: one_report_a_serial; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX one_report_a_serial ON gongkai.annual_report USING btree (agency_id, year, scope, serial) WHERE (state <> 'discarded'::text);


--
-- Name: one_report_at_work; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX one_report_at_work ON gongkai.annual_report USING btree (agency_id, year, scope) WHERE (state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'cleared'::text]));


--
-- Name: one_report_published; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX one_report_published ON gongkai.annual_report USING btree (agency_id, year, scope) WHERE (state = 'published'::text);


--
-- Name: open_period_due; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX open_period_due ON gongkai.open_period USING btree (agency_id, open, COALESCE(answer_due, '9999-12-31'::date), case_id);


--
-- Name: penalty_change_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX penalty_change_of ON gongkai.penalty_change USING btree (agency_id, item_id);


--
-- Name: penalty_change_open; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX penalty_change_open ON gongkai.penalty_change USING btree (agency_id, withdraw_by) WHERE (settled_on IS NULL);


--
-- Name: person_contact_agency; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX person_contact_agency ON gongkai.person_contact USING btree (agency_id);


--
-- Name: person_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX person_list ON gongkai.person USING btree (agency_id, id);


--
-- Name: public_concern_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_concern_list ON gongkai.public_concern USING btree (agency_id, heard_on DESC, id DESC);


--
-- Name: public_concern_open; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_concern_open ON gongkai.public_concern USING btree (agency_id, heard_on) WHERE (state = 'open'::text);


--
-- Name: public_concern_published; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_concern_published ON gongkai.public_concern USING btree (responded_on DESC, id DESC) WHERE (published_on IS NOT NULL);


--
-- Name: public_criticism_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_criticism_list ON gongkai.public_criticism USING btree (agency_id, issued_on DESC, id DESC);


--
-- Name: public_criticism_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_criticism_of ON gongkai.public_criticism USING btree (of_agency_id, issued_on DESC, id DESC);


--
-- Name: public_message_kept; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_message_kept ON gongkai.public_message USING btree (agency_id, ended_on) WHERE (sender_erased_on IS NULL);


--
-- Name: public_message_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_message_list ON gongkai.public_message USING btree (agency_id, received_on DESC, id DESC);


--
-- Name: public_message_open; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_message_open ON gongkai.public_message USING btree (agency_id, received_on) WHERE (state = ANY (ARRAY['received'::text, 'drafted'::text]));


--
-- Name: public_message_published; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_message_published ON gongkai.public_message USING btree (published_on DESC, id DESC) WHERE (published_on IS NOT NULL);


--
-- Name: public_message_root; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX public_message_root ON gongkai.public_message USING btree (root_id);


--
-- Name: publication_posted; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX publication_posted ON gongkai.publication USING btree (agency_id, channel_id, posted_on);


--
-- Name: publication_waiting; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX publication_waiting ON gongkai.publication USING btree (agency_id, state) WHERE (state = ANY (ARRAY['queued'::text, 'to-post'::text, 'to-withdraw'::text]));


--
-- Name: published_file_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX published_file_of ON gongkai.published_file USING btree (agency_id, item_id);


--
-- Name: published_item_category; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX published_item_category ON gongkai.published_item USING btree (agency_id, legal_category, published_on DESC, item_id DESC) WHERE (withdrawn_on IS NULL);


--
-- Name: published_item_newest; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX published_item_newest ON gongkai.published_item USING btree (published_on DESC, item_id DESC) WHERE (withdrawn_on IS NULL);


--
-- Name: published_item_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX published_item_of ON gongkai.published_item USING btree (agency_id, published_on DESC, item_id DESC) WHERE (withdrawn_on IS NULL);


--
-- Name: published_item_section; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX published_item_section ON gongkai.published_item USING btree (section, published_on DESC, item_id DESC) WHERE (withdrawn_on IS NULL);


--
-- Name: published_question_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX published_question_list ON gongkai.published_question USING btree (agency_id, category, rank, id);


--
-- Name: receipt_attempt_since; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX receipt_attempt_since ON gongkai.receipt_attempt USING btree (since);


--
-- Name: redaction_release_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX redaction_release_of ON gongkai.redaction_release USING btree (agency_id, redaction_id);


--
-- Name: register_entry_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX register_entry_list ON gongkai.register_entry USING btree (agency_id, register, on_day, id);


--
-- Name: register_import_hash; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX register_import_hash ON gongkai.register_import USING btree (agency_id, file_hash);


--
-- Name: register_import_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX register_import_list ON gongkai.register_import USING btree (agency_id, planned_on DESC, id);


--
-- Name: register_import_row_key; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX register_import_row_key ON gongkai.register_import_row USING btree (agency_id, key_id);


--
-- Name: register_import_row_state; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX register_import_row_state ON gongkai.register_import_row USING btree (agency_id, import_id, state, row_number);


--
-- Name: reminder_waiting; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX reminder_waiting ON gongkai.reminder_sent USING btree (agency_id, id) WHERE (state = 'waiting'::text);


--
-- Name: report_record_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX report_record_of ON gongkai.report_record USING btree (agency_id, kind, record_id);


--
-- Name: report_review_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX report_review_of ON gongkai.report_review USING btree (of_agency_id, report_id, round);


--
-- Name: request_agency; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX request_agency ON gongkai.request USING btree (agency_id, case_id);


--
-- Name: request_applicant; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX request_applicant ON gongkai.request USING btree (agency_id, applicant_id);


--
-- Name: request_reopened; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX request_reopened ON gongkai.request USING btree (reopened_from) WHERE (reopened_from IS NOT NULL);


--
-- Name: request_words_words; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX request_words_words ON gongkai.request_words USING gin (words);


--
-- Name: role_holder_person; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX role_holder_person ON gongkai.role_holder USING btree (person_id);


--
-- Name: search_consultation_file_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX search_consultation_file_of ON gongkai.search_consultation_file USING btree (agency_id, file_id);


--
-- Name: search_entry_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX search_entry_of ON gongkai.search_entry USING btree (agency_id, kind, of_id);


--
-- Name: search_file_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX search_file_of ON gongkai.search_file USING btree (agency_id, file_id);


--
-- Name: search_term_key; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX search_term_key ON gongkai.search_term USING btree (keyword, key, shown);


--
-- Name: search_words_era; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX search_words_era ON gongkai.search_words USING btree (era);


--
-- Name: search_words_keys; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX search_words_keys ON gongkai.search_words USING gin (gongkai.search_keys(era, words, facets)) WITH (fastupdate=off);
ALTER INDEX gongkai.search_words_keys ALTER COLUMN 1 SET STATISTICS 0;


--
-- Name: secrecy_review_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX secrecy_review_of ON gongkai.secrecy_review USING btree (agency_id, of_kind, of_id);


--
-- Name: sender_field_key; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX sender_field_key ON gongkai.sender_field USING btree (agency_id, key_id);


--
-- Name: sender_field_search; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX sender_field_search ON gongkai.sender_field USING btree (agency_id, search_hash) WHERE (search_hash IS NOT NULL);


--
-- Name: site_check_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX site_check_of ON gongkai.site_check USING btree (agency_id, site_id, begun_at);


--
-- Name: site_check_running; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX site_check_running ON gongkai.site_check USING btree (agency_id, site_id) WHERE (state = 'running'::text);


--
-- Name: site_page_waiting; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX site_page_waiting ON gongkai.site_page USING btree (agency_id, check_id, kind, met) WHERE (state = 'waiting'::text);


--
-- Name: tally_move_written; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX tally_move_written ON gongkai.tally_move USING btree (written_by);


--
-- Name: tally_nought; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX tally_nought ON gongkai.tally USING btree (agency_id) WHERE ((value = 0) AND (span <> 'now'::text));


--
-- Name: tally_of_agency; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX tally_of_agency ON gongkai.tally USING btree (agency_id, span, from_day);


--
-- Name: ticket_state; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX ticket_state ON gongkai.ticket USING btree (agency_id, state, due_on, id);


--
-- Name: venue_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX venue_list ON gongkai.venue USING btree (agency_id, name, id);


--
-- Name: venue_published; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX venue_published ON gongkai.venue USING btree (name, id) WHERE (state = 'published'::text);


--
-- Name: wording_entry_of; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX wording_entry_of ON gongkai.wording_entry USING btree (agency_id) WHERE (ended_on IS NULL);


--
-- Name: wording_entry_once; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE UNIQUE INDEX wording_entry_once ON gongkai.wording_entry USING btree (agency_id, words) WHERE (ended_on IS NULL);


--
-- Name: work_record_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX work_record_list ON gongkai.work_record USING btree (agency_id, on_day DESC, id DESC);


--
-- Name: work_task_list; Type: INDEX; Schema: gongkai; Owner: -
--

CREATE INDEX work_task_list ON gongkai.work_task USING btree (agency_id, year, due_on, id);


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
-- Name: filed_report choose_round_that_goes_up; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER choose_round_that_goes_up AFTER INSERT OR UPDATE OF state ON gongkai.filed_report FOR EACH ROW EXECUTE FUNCTION gongkai.choose_round_that_goes_up();


--
-- Name: booking count_booked_places; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER count_booked_places AFTER INSERT OR DELETE OR UPDATE ON gongkai.booking FOR EACH ROW EXECUTE FUNCTION gongkai.count_booked_places();


--
-- Name: applicant draw_board; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER draw_board AFTER UPDATE ON gongkai.applicant FOR EACH ROW WHEN ((old.kind IS DISTINCT FROM new.kind)) EXECUTE FUNCTION gongkai.draw_board_of_applicant();


--
-- Name: case_record draw_board; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER draw_board AFTER UPDATE ON gongkai.case_record FOR EACH ROW WHEN ((old.restricted IS DISTINCT FROM new.restricted)) EXECUTE FUNCTION gongkai.draw_board_of_case();


--
-- Name: open_period draw_board_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER draw_board_on_insert AFTER INSERT ON gongkai.open_period REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.draw_board_of_changed();


--
-- Name: request draw_board_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER draw_board_on_insert AFTER INSERT ON gongkai.request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.draw_board_of_changed();


--
-- Name: open_period draw_board_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER draw_board_on_update AFTER UPDATE ON gongkai.open_period REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.draw_board_of_changed();


--
-- Name: request draw_board_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER draw_board_on_update AFTER UPDATE ON gongkai.request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.draw_board_of_changed();


--
-- Name: number_series explain_number; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER explain_number AFTER INSERT OR UPDATE ON gongkai.number_series DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.series ~~ 'letter.%'::text)) EXECUTE FUNCTION gongkai.explain_number();


--
-- Name: filed_report figure_equals_records; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER figure_equals_records AFTER INSERT ON gongkai.filed_report DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.hold_figures_to_records();


--
-- Name: tally_move fold_tally; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER fold_tally AFTER INSERT ON gongkai.tally_move DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.fold_tally();


--
-- Name: role_holder keep_administrators_apart; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_administrators_apart BEFORE INSERT OR UPDATE ON gongkai.role_holder FOR EACH ROW EXECUTE FUNCTION gongkai.keep_administrators_apart();


--
-- Name: report_attachment keep_filed_content_added; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_filed_content_added AFTER INSERT ON gongkai.report_attachment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_filed_content();


--
-- Name: report_cell keep_filed_content_added; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_filed_content_added AFTER INSERT ON gongkai.report_cell REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_filed_content();


--
-- Name: report_section keep_filed_content_added; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_filed_content_added AFTER INSERT ON gongkai.report_section REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_filed_content();


--
-- Name: report_attachment keep_filed_content_changed; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_filed_content_changed AFTER UPDATE ON gongkai.report_attachment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_filed_content();


--
-- Name: report_cell keep_filed_content_changed; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_filed_content_changed AFTER UPDATE ON gongkai.report_cell REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_filed_content();


--
-- Name: report_section keep_filed_content_changed; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_filed_content_changed AFTER UPDATE ON gongkai.report_section REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_filed_content();


--
-- Name: report_attachment keep_filed_content_removed; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_filed_content_removed AFTER DELETE ON gongkai.report_attachment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_filed_content();


--
-- Name: report_cell keep_filed_content_removed; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_filed_content_removed AFTER DELETE ON gongkai.report_cell REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_filed_content();


--
-- Name: report_section keep_filed_content_removed; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_filed_content_removed AFTER DELETE ON gongkai.report_section REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_filed_content();


--
-- Name: catalogue_item keep_index_number; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_index_number BEFORE UPDATE OF index_number, index_year, index_seq ON gongkai.catalogue_item FOR EACH ROW WHEN ((old.index_number IS DISTINCT FROM new.index_number)) EXECUTE FUNCTION gongkai.keep_index_number();


--
-- Name: account_count keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF channel_id, year, category ON gongkai.account_count FOR EACH ROW WHEN ((((old.channel_id IS DISTINCT FROM new.channel_id) OR (old.year IS DISTINCT FROM new.year)) OR (old.category IS DISTINCT FROM new.category))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: account_post keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.account_post FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: accountability keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.accountability FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: activity keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.activity FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: agency_contact keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF office ON gongkai.agency_contact FOR EACH ROW WHEN ((old.office IS DISTINCT FROM new.office)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: annual_report keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.annual_report FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: applicant keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.applicant FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: assessment keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF year ON gongkai.assessment FOR EACH ROW WHEN ((old.year IS DISTINCT FROM new.year)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: assessment_appeal keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF year, criterion ON gongkai.assessment_appeal FOR EACH ROW WHEN (((old.year IS DISTINCT FROM new.year) OR (old.criterion IS DISTINCT FROM new.criterion))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: assessment_criterion keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF year, id ON gongkai.assessment_criterion FOR EACH ROW WHEN (((old.year IS DISTINCT FROM new.year) OR (old.id IS DISTINCT FROM new.id))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: assessment_entry keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF year, criterion ON gongkai.assessment_entry FOR EACH ROW WHEN (((old.year IS DISTINCT FROM new.year) OR (old.criterion IS DISTINCT FROM new.criterion))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: assessment_sheet keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF year ON gongkai.assessment_sheet FOR EACH ROW WHEN ((old.year IS DISTINCT FROM new.year)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: board_view keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.board_view FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: booking keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.booking FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_file keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.case_file FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_grant keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.case_grant FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_link keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF case_id, other_case_id, kind ON gongkai.case_link FOR EACH ROW WHEN ((((old.case_id IS DISTINCT FROM new.case_id) OR (old.other_case_id IS DISTINCT FROM new.other_case_id)) OR (old.kind IS DISTINCT FROM new.kind))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_note keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.case_note FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_receipt keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF receipt_number ON gongkai.case_receipt FOR EACH ROW WHEN ((old.receipt_number IS DISTINCT FROM new.receipt_number)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: case_record keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.case_record FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: catalogue_item keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.catalogue_item FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: catalogue_setting keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF of_what ON gongkai.catalogue_setting FOR EACH ROW WHEN ((old.of_what IS DISTINCT FROM new.of_what)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: channel keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.channel FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: co_handling keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.co_handling FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: complaint keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.complaint FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: complaint_receipt keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF receipt_number ON gongkai.complaint_receipt FOR EACH ROW WHEN ((old.receipt_number IS DISTINCT FROM new.receipt_number)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: consultation keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.consultation FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: consultation_comment keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.consultation_comment FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: consultation_file keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.consultation_file FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: contributing_unit keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.contributing_unit FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: contribution keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.contribution FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: delegation keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.delegation FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: delivery keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.delivery FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: delivery_file keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF delivery_id, file_id ON gongkai.delivery_file FOR EACH ROW WHEN (((old.delivery_id IS DISTINCT FROM new.delivery_id) OR (old.file_id IS DISTINCT FROM new.file_id))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: desk_count keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF month, way ON gongkai.desk_count FOR EACH ROW WHEN (((old.month IS DISTINCT FROM new.month) OR (old.way IS DISTINCT FROM new.way))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: digest_issue keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF subscription_id, to_day ON gongkai.digest_issue FOR EACH ROW WHEN (((old.subscription_id IS DISTINCT FROM new.subscription_id) OR (old.to_day IS DISTINCT FROM new.to_day))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: digest_subscription keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.digest_subscription FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: dispute keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.dispute FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: dispute_event keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF dispute_id, "position" ON gongkai.dispute_event FOR EACH ROW WHEN (((old.dispute_id IS DISTINCT FROM new.dispute_id) OR (old."position" IS DISTINCT FROM new."position"))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: duty keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.duty FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: fee keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF case_id ON gongkai.fee FOR EACH ROW WHEN ((old.case_id IS DISTINCT FROM new.case_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: imported_request keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF case_id ON gongkai.imported_request FOR EACH ROW WHEN ((old.case_id IS DISTINCT FROM new.case_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: improvement_order keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.improvement_order FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: item_duty keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF duty_id, item_id ON gongkai.item_duty FOR EACH ROW WHEN (((old.duty_id IS DISTINCT FROM new.duty_id) OR (old.item_id IS DISTINCT FROM new.item_id))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: item_file keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.item_file FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: item_sign_off keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.item_sign_off FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: item_verdict keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF item_id, finder, hit_hash ON gongkai.item_verdict FOR EACH ROW WHEN ((((old.item_id IS DISTINCT FROM new.item_id) OR (old.finder IS DISTINCT FROM new.finder)) OR (old.hit_hash IS DISTINCT FROM new.hit_hash))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: law_setting keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF setting ON gongkai.law_setting FOR EACH ROW WHEN ((old.setting IS DISTINCT FROM new.setting)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: leader_post keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.leader_post FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: letter keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.letter FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: letter_head keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF item ON gongkai.letter_head FOR EACH ROW WHEN ((old.item IS DISTINCT FROM new.item)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: letter_number keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF series, year, number ON gongkai.letter_number FOR EACH ROW WHEN ((((old.series IS DISTINCT FROM new.series) OR (old.year IS DISTINCT FROM new.year)) OR (old.number IS DISTINCT FROM new.number))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: letter_review keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF letter_id, seq ON gongkai.letter_review FOR EACH ROW WHEN (((old.letter_id IS DISTINCT FROM new.letter_id) OR (old.seq IS DISTINCT FROM new.seq))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: letter_series keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF series ON gongkai.letter_series FOR EACH ROW WHEN ((old.series IS DISTINCT FROM new.series)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: letter_template keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF kind, version ON gongkai.letter_template FOR EACH ROW WHEN (((old.kind IS DISTINCT FROM new.kind) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: local_holiday keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF day ON gongkai.local_holiday FOR EACH ROW WHEN ((old.day IS DISTINCT FROM new.day)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: message_receipt keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF receipt_number ON gongkai.message_receipt FOR EACH ROW WHEN ((old.receipt_number IS DISTINCT FROM new.receipt_number)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: normative_document keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.normative_document FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: open_period keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF case_id ON gongkai.open_period FOR EACH ROW WHEN ((old.case_id IS DISTINCT FROM new.case_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: openness_setting keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF setting ON gongkai.openness_setting FOR EACH ROW WHEN ((old.setting IS DISTINCT FROM new.setting)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: penalty_change keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.penalty_change FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: person keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.person FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: person_contact keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF person_id ON gongkai.person_contact FOR EACH ROW WHEN ((old.person_id IS DISTINCT FROM new.person_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: public_concern keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.public_concern FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: public_criticism keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.public_criticism FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: public_message keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.public_message FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: publication keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF item_id, channel_id ON gongkai.publication FOR EACH ROW WHEN (((old.item_id IS DISTINCT FROM new.item_id) OR (old.channel_id IS DISTINCT FROM new.channel_id))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: publication_proposal keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.publication_proposal FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: published_question keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.published_question FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: redaction keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.redaction FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: redaction_release keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF file_id ON gongkai.redaction_release FOR EACH ROW WHEN ((old.file_id IS DISTINCT FROM new.file_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: register_entry keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.register_entry FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: register_import keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.register_import FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: reminder_rule keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF list ON gongkai.reminder_rule FOR EACH ROW WHEN ((old.list IS DISTINCT FROM new.list)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: reply_review keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF year, case_id ON gongkai.reply_review FOR EACH ROW WHEN (((old.year IS DISTINCT FROM new.year) OR (old.case_id IS DISTINCT FROM new.case_id))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: report_attachment keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF report_id, file_id ON gongkai.report_attachment FOR EACH ROW WHEN (((old.report_id IS DISTINCT FROM new.report_id) OR (old.file_id IS DISTINCT FROM new.file_id))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: report_cell keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF report_id, cell ON gongkai.report_cell FOR EACH ROW WHEN (((old.report_id IS DISTINCT FROM new.report_id) OR (old.cell IS DISTINCT FROM new.cell))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: report_due keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF whose ON gongkai.report_due FOR EACH ROW WHEN ((old.whose IS DISTINCT FROM new.whose)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: report_review keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.report_review FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: report_section keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF report_id, section ON gongkai.report_section FOR EACH ROW WHEN (((old.report_id IS DISTINCT FROM new.report_id) OR (old.section IS DISTINCT FROM new.section))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: report_template keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF section, version ON gongkai.report_template FOR EACH ROW WHEN (((old.section IS DISTINCT FROM new.section) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: report_verdict keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF report_id, finding_key ON gongkai.report_verdict FOR EACH ROW WHEN (((old.report_id IS DISTINCT FROM new.report_id) OR (old.finding_key IS DISTINCT FROM new.finding_key))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: request keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF case_id ON gongkai.request FOR EACH ROW WHEN ((old.case_id IS DISTINCT FROM new.case_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: request_evaluation keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF case_id ON gongkai.request_evaluation FOR EACH ROW WHEN ((old.case_id IS DISTINCT FROM new.case_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: review_chain keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF kind_group ON gongkai.review_chain FOR EACH ROW WHEN ((old.kind_group IS DISTINCT FROM new.kind_group)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: role_holder keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF person_id, role ON gongkai.role_holder FOR EACH ROW WHEN (((old.person_id IS DISTINCT FROM new.person_id) OR (old.role IS DISTINCT FROM new.role))) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: seal keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF letter_id ON gongkai.seal FOR EACH ROW WHEN ((old.letter_id IS DISTINCT FROM new.letter_id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: search_synonyms keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF of_what ON gongkai.search_synonyms FOR EACH ROW WHEN ((old.of_what IS DISTINCT FROM new.of_what)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: secrecy_review keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.secrecy_review FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: series_pattern keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF series ON gongkai.series_pattern FOR EACH ROW WHEN ((old.series IS DISTINCT FROM new.series)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: site_check keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.site_check FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: ticket keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.ticket FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: venue keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.venue FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: watched_site keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.watched_site FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: wording_entry keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.wording_entry FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: work_record keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.work_record FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: work_task keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF id ON gongkai.work_task FOR EACH ROW WHEN ((old.id IS DISTINCT FROM new.id)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: year_notice keep_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_key BEFORE UPDATE OF year ON gongkai.year_notice FOR EACH ROW WHEN ((old.year IS DISTINCT FROM new.year)) EXECUTE FUNCTION gongkai.refuse_new_key();


--
-- Name: assessment_criterion keep_opened_scheme_added; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_opened_scheme_added AFTER INSERT ON gongkai.assessment_criterion REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_opened_scheme();


--
-- Name: assessment_criterion keep_opened_scheme_changed; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_opened_scheme_changed AFTER UPDATE ON gongkai.assessment_criterion REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_opened_scheme();


--
-- Name: assessment_criterion keep_opened_scheme_removed; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER keep_opened_scheme_removed AFTER DELETE ON gongkai.assessment_criterion REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.keep_opened_scheme();


--
-- Name: report_record list_records_once; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER list_records_once AFTER INSERT ON gongkai.report_record REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.list_records_once();


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

CREATE TRIGGER require_current_key BEFORE UPDATE OF sealed, key_id ON gongkai.applicant_field FOR EACH ROW EXECUTE FUNCTION gongkai.require_current_key();


--
-- Name: digest_address require_current_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_current_key BEFORE INSERT OR UPDATE OF sealed, key_id ON gongkai.digest_address FOR EACH ROW EXECUTE FUNCTION gongkai.require_current_key();


--
-- Name: register_import_row require_current_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_current_key BEFORE UPDATE OF sealed, key_id ON gongkai.register_import_row FOR EACH ROW EXECUTE FUNCTION gongkai.require_current_key();


--
-- Name: sender_field require_current_key; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_current_key BEFORE INSERT OR UPDATE OF sealed, key_id ON gongkai.sender_field FOR EACH ROW EXECUTE FUNCTION gongkai.require_current_key();


--
-- Name: applicant_field require_current_keys; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_current_keys AFTER INSERT ON gongkai.applicant_field REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_current_keys();


--
-- Name: register_import_row require_current_keys; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_current_keys AFTER INSERT ON gongkai.register_import_row REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_current_keys();


--
-- Name: agency require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT OR DELETE OR UPDATE ON gongkai.agency DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.require_event_of_asker();


--
-- Name: change_awaiting_event require_event; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE CONSTRAINT TRIGGER require_event AFTER INSERT ON gongkai.change_awaiting_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gongkai.end_awaiting();


--
-- Name: account_count require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.account_count REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'channel_id', 'year', 'category');


--
-- Name: account_post require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.account_post REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: accountability require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.accountability REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'whom', 'matter');


--
-- Name: activity require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.activity REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: activity_places require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.activity_places REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: agency_contact require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.agency_contact REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'office');


--
-- Name: annual_report require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.annual_report REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: applicant require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.applicant REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: applicant_field require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.applicant_field REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.assessment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: assessment_appeal require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.assessment_appeal REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'criterion');


--
-- Name: assessment_criterion require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.assessment_criterion REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'id');


--
-- Name: assessment_entry require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.assessment_entry REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'criterion');


--
-- Name: assessment_fault require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.assessment_fault REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment_result require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.assessment_result REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment_score require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.assessment_score REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment_sheet require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.assessment_sheet REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: board_view require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.board_view REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'name', 'filter');


--
-- Name: booking require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.booking REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'code_hash', 'submission_key', 'shown_name', 'shown_phone');


--
-- Name: case_file require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.case_file REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: case_grant require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.case_grant REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: case_link require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.case_link REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'case_id', 'other_case_id', 'kind');


--
-- Name: case_note require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.case_note REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'text');


--
-- Name: case_receipt require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.case_receipt REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash');


--
-- Name: case_record require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.case_record REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: catalogue_item require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.catalogue_item REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: catalogue_setting require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.catalogue_setting REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'of_what');


--
-- Name: channel require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.channel REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: co_handling require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.co_handling REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'opinion');


--
-- Name: complaint require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.complaint REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'subject', 'text', 'shown_name', 'finding', 'reason_words');


--
-- Name: complaint_receipt require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.complaint_receipt REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash', 'submission_key');


--
-- Name: consultation require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.consultation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: consultation_comment require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.consultation_comment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'text', 'answers', 'shown_name', 'submission_key');


--
-- Name: consultation_file require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.consultation_file REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: contributing_unit require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.contributing_unit REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: contribution require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.contribution REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delegation require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.delegation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delivery require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.delivery REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delivery_file require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.delivery_file REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'delivery_id', 'file_id');


--
-- Name: desk_count require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.desk_count REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'month', 'way');


--
-- Name: digest_address require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.digest_address REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: digest_issue require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.digest_issue REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'subscription_id', 'to_day');


--
-- Name: digest_subscription require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.digest_subscription REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: dispute require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.dispute REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'body_name');


--
-- Name: dispute_event require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.dispute_event REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'dispute_id', 'position');


--
-- Name: duty require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.duty REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: fee require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.fee REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: filed_report require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.filed_report REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: imported_request require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.imported_request REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: improvement_order require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.improvement_order REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: item_duty require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.item_duty REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'duty_id', 'item_id');


--
-- Name: item_file require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.item_file REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: item_sign_off require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.item_sign_off REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: item_verdict require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.item_verdict REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'item_id', 'finder', 'hit_hash');


--
-- Name: law_setting require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.law_setting REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'setting');


--
-- Name: leader_post require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.leader_post REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: letter require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.letter REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'written', 'addressee', 'copies', 'attachments', 'signed', 'despite');


--
-- Name: letter_head require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.letter_head REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'item');


--
-- Name: letter_number require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.letter_number REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'series', 'year', 'number', 'void_reason');


--
-- Name: letter_review require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.letter_review REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'letter_id', 'seq', 'reason');


--
-- Name: letter_series require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.letter_series REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'series');


--
-- Name: letter_template require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.letter_template REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'kind', 'version', 'text');


--
-- Name: local_holiday require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.local_holiday REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'day');


--
-- Name: message_receipt require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.message_receipt REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash', 'submission_key');


--
-- Name: normative_document require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.normative_document REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: open_period require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.open_period REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: openness_setting require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.openness_setting REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'setting');


--
-- Name: penalty_change require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.penalty_change REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: person require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.person REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: person_contact require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.person_contact REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'person_id', 'email', 'mobile');


--
-- Name: public_concern require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.public_concern REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: public_criticism require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.public_criticism REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: public_message require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.public_message REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'subject', 'text', 'shown_name');


--
-- Name: publication require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.publication REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'item_id', 'channel_id');


--
-- Name: publication_proposal require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.publication_proposal REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: published_file require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.published_file REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: published_item require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.published_item REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: published_question require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.published_question REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: redaction require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.redaction REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: redaction_release require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.redaction_release REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'file_id');


--
-- Name: register_entry require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.register_entry REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: register_import require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.register_import REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: register_import_row require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.register_import_row REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: reminder_rule require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.reminder_rule REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'list');


--
-- Name: reply_review require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.reply_review REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'case_id');


--
-- Name: report_attachment require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.report_attachment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'file_id');


--
-- Name: report_cell require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.report_cell REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'cell');


--
-- Name: report_due require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.report_due REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'whose');


--
-- Name: report_record require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.report_record REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: report_review require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.report_review REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: report_section require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.report_section REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'section');


--
-- Name: report_template require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.report_template REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'section', 'version');


--
-- Name: report_verdict require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.report_verdict REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'finding_key');


--
-- Name: request require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.request REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id', 'content');


--
-- Name: request_evaluation require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.request_evaluation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id', 'words');


--
-- Name: review_chain require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.review_chain REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'kind_group');


--
-- Name: role_holder require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.role_holder REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'person_id', 'role');


--
-- Name: seal require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.seal REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'letter_id');


--
-- Name: search_synonyms require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.search_synonyms REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'of_what');


--
-- Name: secrecy_review require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.secrecy_review REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: sender_field require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.sender_field REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: series_pattern require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.series_pattern REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'series');


--
-- Name: site_check require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.site_check REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: ticket require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.ticket REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: venue require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.venue REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: watched_site require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.watched_site REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: wording_entry require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.wording_entry REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: work_record require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.work_record REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: work_task require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.work_task REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: year_notice require_event_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_delete AFTER DELETE ON gongkai.year_notice REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: account_count require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.account_count REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'channel_id', 'year', 'category');


--
-- Name: account_post require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.account_post REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: accountability require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.accountability REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'whom', 'matter');


--
-- Name: activity require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.activity REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: activity_places require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.activity_places REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: agency_contact require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.agency_contact REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'office');


--
-- Name: annual_report require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.annual_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: applicant require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.applicant REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: applicant_field require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.applicant_field REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.assessment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: assessment_appeal require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.assessment_appeal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'criterion');


--
-- Name: assessment_criterion require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.assessment_criterion REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'id');


--
-- Name: assessment_entry require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.assessment_entry REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'criterion');


--
-- Name: assessment_fault require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.assessment_fault REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment_result require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.assessment_result REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment_score require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.assessment_score REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment_sheet require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.assessment_sheet REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: board_view require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.board_view REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'name', 'filter');


--
-- Name: booking require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.booking REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'code_hash', 'submission_key', 'shown_name', 'shown_phone');


--
-- Name: case_file require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.case_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: case_grant require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.case_grant REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: case_link require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.case_link REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'case_id', 'other_case_id', 'kind');


--
-- Name: case_note require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.case_note REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'text');


--
-- Name: case_receipt require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.case_receipt REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash');


--
-- Name: case_record require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.case_record REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: catalogue_item require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.catalogue_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: catalogue_setting require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.catalogue_setting REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'of_what');


--
-- Name: channel require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.channel REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: co_handling require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.co_handling REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'opinion');


--
-- Name: complaint require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.complaint REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'subject', 'text', 'shown_name', 'finding', 'reason_words');


--
-- Name: complaint_receipt require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.complaint_receipt REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash', 'submission_key');


--
-- Name: consultation require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.consultation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: consultation_comment require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.consultation_comment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'text', 'answers', 'shown_name', 'submission_key');


--
-- Name: consultation_file require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.consultation_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: contributing_unit require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.contributing_unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: contribution require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.contribution REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delegation require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.delegation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delivery require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.delivery REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delivery_file require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.delivery_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'delivery_id', 'file_id');


--
-- Name: desk_count require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.desk_count REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'month', 'way');


--
-- Name: digest_address require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.digest_address REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: digest_issue require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.digest_issue REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'subscription_id', 'to_day');


--
-- Name: digest_subscription require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.digest_subscription REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: dispute require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.dispute REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'body_name');


--
-- Name: dispute_event require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.dispute_event REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'dispute_id', 'position');


--
-- Name: duty require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.duty REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: fee require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.fee REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: filed_report require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.filed_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: imported_request require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.imported_request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: improvement_order require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.improvement_order REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: item_duty require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.item_duty REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'duty_id', 'item_id');


--
-- Name: item_file require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.item_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: item_sign_off require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.item_sign_off REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: item_verdict require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.item_verdict REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'item_id', 'finder', 'hit_hash');


--
-- Name: law_setting require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.law_setting REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'setting');


--
-- Name: leader_post require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.leader_post REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: letter require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.letter REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'written', 'addressee', 'copies', 'attachments', 'signed', 'despite');


--
-- Name: letter_head require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.letter_head REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'item');


--
-- Name: letter_number require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.letter_number REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'series', 'year', 'number', 'void_reason');


--
-- Name: letter_review require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.letter_review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'letter_id', 'seq', 'reason');


--
-- Name: letter_series require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.letter_series REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'series');


--
-- Name: letter_template require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.letter_template REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'kind', 'version', 'text');


--
-- Name: local_holiday require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.local_holiday REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'day');


--
-- Name: message_receipt require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.message_receipt REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash', 'submission_key');


--
-- Name: normative_document require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.normative_document REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: open_period require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.open_period REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: openness_setting require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.openness_setting REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'setting');


--
-- Name: penalty_change require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.penalty_change REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: person require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: person_contact require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.person_contact REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'person_id', 'email', 'mobile');


--
-- Name: public_concern require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.public_concern REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: public_criticism require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.public_criticism REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: public_message require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.public_message REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'subject', 'text', 'shown_name');


--
-- Name: publication require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.publication REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'item_id', 'channel_id');


--
-- Name: publication_proposal require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.publication_proposal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: published_file require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.published_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: published_item require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.published_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: published_question require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.published_question REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: redaction require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.redaction REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: redaction_release require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.redaction_release REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'file_id');


--
-- Name: register_entry require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.register_entry REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: register_import require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.register_import REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: register_import_row require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.register_import_row REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: reminder_rule require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.reminder_rule REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'list');


--
-- Name: reply_review require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.reply_review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'case_id');


--
-- Name: report_attachment require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.report_attachment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'file_id');


--
-- Name: report_cell require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.report_cell REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'cell');


--
-- Name: report_due require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.report_due REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'whose');


--
-- Name: report_record require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.report_record REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: report_review require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.report_review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: report_section require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.report_section REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'section');


--
-- Name: report_template require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.report_template REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'section', 'version');


--
-- Name: report_verdict require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.report_verdict REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'finding_key');


--
-- Name: request require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id', 'content');


--
-- Name: request_evaluation require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.request_evaluation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id', 'words');


--
-- Name: review_chain require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.review_chain REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'kind_group');


--
-- Name: role_holder require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.role_holder REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'person_id', 'role');


--
-- Name: seal require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.seal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'letter_id');


--
-- Name: search_synonyms require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.search_synonyms REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'of_what');


--
-- Name: secrecy_review require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.secrecy_review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: sender_field require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.sender_field REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: series_pattern require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.series_pattern REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'series');


--
-- Name: site_check require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.site_check REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: ticket require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.ticket REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: venue require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.venue REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: watched_site require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.watched_site REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: wording_entry require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.wording_entry REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: work_record require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.work_record REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: work_task require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.work_task REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: year_notice require_event_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_insert AFTER INSERT ON gongkai.year_notice REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: account_count require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.account_count REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'channel_id', 'year', 'category');


--
-- Name: account_post require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.account_post REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: accountability require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.accountability REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'whom', 'matter');


--
-- Name: activity require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.activity REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: activity_places require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.activity_places REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: agency_contact require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.agency_contact REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'office');


--
-- Name: annual_report require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.annual_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: applicant require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.applicant REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: applicant_field require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.applicant_field REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.assessment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: assessment_appeal require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.assessment_appeal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'criterion');


--
-- Name: assessment_criterion require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.assessment_criterion REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'id');


--
-- Name: assessment_entry require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.assessment_entry REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'criterion');


--
-- Name: assessment_fault require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.assessment_fault REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment_result require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.assessment_result REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment_score require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.assessment_score REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: assessment_sheet require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.assessment_sheet REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: board_view require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.board_view REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'name', 'filter');


--
-- Name: booking require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.booking REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'code_hash', 'submission_key', 'shown_name', 'shown_phone');


--
-- Name: case_file require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.case_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: case_grant require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.case_grant REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: case_link require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.case_link REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'case_id', 'other_case_id', 'kind');


--
-- Name: case_note require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.case_note REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'text');


--
-- Name: case_receipt require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.case_receipt REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash');


--
-- Name: case_record require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.case_record REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: catalogue_item require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.catalogue_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: catalogue_setting require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.catalogue_setting REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'of_what');


--
-- Name: channel require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.channel REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: co_handling require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.co_handling REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'opinion');


--
-- Name: complaint require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.complaint REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'subject', 'text', 'shown_name', 'finding', 'reason_words');


--
-- Name: complaint_receipt require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.complaint_receipt REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash', 'submission_key');


--
-- Name: consultation require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.consultation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: consultation_comment require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.consultation_comment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'text', 'answers', 'shown_name', 'submission_key');


--
-- Name: consultation_file require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.consultation_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: contributing_unit require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.contributing_unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: contribution require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.contribution REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delegation require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.delegation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delivery require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.delivery REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: delivery_file require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.delivery_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'delivery_id', 'file_id');


--
-- Name: desk_count require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.desk_count REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'month', 'way');


--
-- Name: digest_address require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.digest_address REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: digest_issue require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.digest_issue REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'subscription_id', 'to_day');


--
-- Name: digest_subscription require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.digest_subscription REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: dispute require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.dispute REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'body_name');


--
-- Name: dispute_event require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.dispute_event REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'dispute_id', 'position');


--
-- Name: duty require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.duty REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: fee require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.fee REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: filed_report require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.filed_report REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: imported_request require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.imported_request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: improvement_order require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.improvement_order REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: item_duty require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.item_duty REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'duty_id', 'item_id');


--
-- Name: item_file require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.item_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: item_sign_off require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.item_sign_off REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: item_verdict require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.item_verdict REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'item_id', 'finder', 'hit_hash');


--
-- Name: law_setting require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.law_setting REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'setting');


--
-- Name: leader_post require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.leader_post REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: letter require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.letter REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'written', 'addressee', 'copies', 'attachments', 'signed', 'despite');


--
-- Name: letter_head require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.letter_head REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'item');


--
-- Name: letter_number require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.letter_number REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('3', 'series', 'year', 'number', 'void_reason');


--
-- Name: letter_review require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.letter_review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'letter_id', 'seq', 'reason');


--
-- Name: letter_series require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.letter_series REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'series');


--
-- Name: letter_template require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.letter_template REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'kind', 'version', 'text');


--
-- Name: local_holiday require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.local_holiday REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'day');


--
-- Name: message_receipt require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.message_receipt REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'receipt_number', 'code_hash', 'submission_key');


--
-- Name: normative_document require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.normative_document REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: open_period require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.open_period REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id');


--
-- Name: openness_setting require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.openness_setting REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'setting');


--
-- Name: penalty_change require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.penalty_change REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: person require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: person_contact require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.person_contact REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'person_id', 'email', 'mobile');


--
-- Name: public_concern require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.public_concern REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: public_criticism require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.public_criticism REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: public_message require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.public_message REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id', 'subject', 'text', 'shown_name');


--
-- Name: publication require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.publication REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'item_id', 'channel_id');


--
-- Name: publication_proposal require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.publication_proposal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: published_file require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.published_file REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: published_item require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.published_item REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: published_question require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.published_question REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: redaction require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.redaction REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: redaction_release require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.redaction_release REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'file_id');


--
-- Name: register_entry require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.register_entry REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: register_import require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.register_import REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: register_import_row require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.register_import_row REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: reminder_rule require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.reminder_rule REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'list');


--
-- Name: reply_review require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.reply_review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'year', 'case_id');


--
-- Name: report_attachment require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.report_attachment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'file_id');


--
-- Name: report_cell require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.report_cell REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'cell');


--
-- Name: report_due require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.report_due REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'whose');


--
-- Name: report_record require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.report_record REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: report_review require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.report_review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: report_section require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.report_section REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'section');


--
-- Name: report_template require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.report_template REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'section', 'version');


--
-- Name: report_verdict require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.report_verdict REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'report_id', 'finding_key');


--
-- Name: request require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.request REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id', 'content');


--
-- Name: request_evaluation require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.request_evaluation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'case_id', 'words');


--
-- Name: review_chain require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.review_chain REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'kind_group');


--
-- Name: role_holder require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.role_holder REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('2', 'person_id', 'role');


--
-- Name: seal require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.seal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'letter_id');


--
-- Name: search_synonyms require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.search_synonyms REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'of_what');


--
-- Name: secrecy_review require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.secrecy_review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: sender_field require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.sender_field REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.require_event();


--
-- Name: series_pattern require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.series_pattern REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'series');


--
-- Name: site_check require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.site_check REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: ticket require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.ticket REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: venue require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.venue REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: watched_site require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.watched_site REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: wording_entry require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.wording_entry REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: work_record require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.work_record REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: work_task require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.work_task REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'id');


--
-- Name: year_notice require_event_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER require_event_on_update AFTER UPDATE ON gongkai.year_notice REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION gongkai.record_version('1', 'year');


--
-- Name: board_line tally_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_delete AFTER DELETE ON gongkai.board_line REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_lines();


--
-- Name: dispute tally_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_delete AFTER DELETE ON gongkai.dispute REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_disputes();


--
-- Name: dispute_event tally_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_delete AFTER DELETE ON gongkai.dispute_event REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_dispute_results();


--
-- Name: publication tally_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_delete AFTER DELETE ON gongkai.publication REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_posts();


--
-- Name: published_item tally_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_delete AFTER DELETE ON gongkai.published_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_items();


--
-- Name: ticket tally_on_delete; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_delete AFTER DELETE ON gongkai.ticket REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_tickets();


--
-- Name: board_line tally_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_insert AFTER INSERT ON gongkai.board_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_lines();


--
-- Name: counter tally_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_insert AFTER INSERT ON gongkai.counter REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_counters();


--
-- Name: dispute tally_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_insert AFTER INSERT ON gongkai.dispute REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_disputes();


--
-- Name: dispute_event tally_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_insert AFTER INSERT ON gongkai.dispute_event REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_dispute_results();


--
-- Name: publication tally_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_insert AFTER INSERT ON gongkai.publication REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_posts();


--
-- Name: published_item tally_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_insert AFTER INSERT ON gongkai.published_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_items();


--
-- Name: ticket tally_on_insert; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_insert AFTER INSERT ON gongkai.ticket REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_tickets();


--
-- Name: board_line tally_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_update AFTER UPDATE ON gongkai.board_line REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_lines();


--
-- Name: counter tally_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_update AFTER UPDATE ON gongkai.counter REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_counters();


--
-- Name: dispute tally_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_update AFTER UPDATE ON gongkai.dispute REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_disputes();


--
-- Name: dispute_event tally_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_update AFTER UPDATE ON gongkai.dispute_event REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_dispute_results();


--
-- Name: publication tally_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_update AFTER UPDATE ON gongkai.publication REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_posts();


--
-- Name: published_item tally_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_update AFTER UPDATE ON gongkai.published_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_items();


--
-- Name: ticket tally_on_update; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tally_on_update AFTER UPDATE ON gongkai.ticket REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tally_tickets();


--
-- Name: activity tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER UPDATE ON gongkai.activity FOR EACH ROW WHEN (((old.state <> 'draft'::text) OR (new.state <> 'draft'::text))) EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: agency tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER INSERT OR DELETE OR UPDATE ON gongkai.agency FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: agency_contact tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER INSERT OR DELETE OR UPDATE ON gongkai.agency_contact FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: consultation tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER INSERT OR DELETE OR UPDATE ON gongkai.consultation FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: consultation_comment tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER UPDATE ON gongkai.consultation_comment FOR EACH ROW WHEN (((old.state = 'published'::text) OR (new.state = 'published'::text))) EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: consultation_file tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER UPDATE ON gongkai.consultation_file FOR EACH ROW EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: filed_report tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER INSERT OR DELETE OR UPDATE ON gongkai.filed_report FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: public_concern tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER UPDATE ON gongkai.public_concern FOR EACH ROW WHEN (((old.published_on IS NOT NULL) OR (new.published_on IS NOT NULL))) EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: public_message tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER UPDATE ON gongkai.public_message FOR EACH ROW WHEN (((old.published_on IS NOT NULL) OR (new.published_on IS NOT NULL))) EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: published_question tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER UPDATE ON gongkai.published_question FOR EACH ROW WHEN (((old.state = 'published'::text) OR (new.state = 'published'::text))) EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: venue tell_public; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public AFTER UPDATE ON gongkai.venue FOR EACH ROW WHEN (((old.state <> 'draft'::text) OR (new.state <> 'draft'::text))) EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: published_item tell_public_changed; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public_changed AFTER UPDATE ON gongkai.published_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tell_public_of_items();


--
-- Name: consultation_comment tell_public_gone; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public_gone AFTER DELETE ON gongkai.consultation_comment FOR EACH ROW WHEN ((old.state = 'published'::text)) EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: public_message tell_public_gone; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public_gone AFTER DELETE ON gongkai.public_message FOR EACH ROW WHEN ((old.published_on IS NOT NULL)) EXECUTE FUNCTION gongkai.tell_public();


--
-- Name: published_item tell_public_gone; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public_gone AFTER DELETE ON gongkai.published_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tell_public_of_items();


--
-- Name: published_item tell_public_new; Type: TRIGGER; Schema: gongkai; Owner: -
--

CREATE TRIGGER tell_public_new AFTER INSERT ON gongkai.published_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gongkai.tell_public_of_items();


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
-- Name: account_count account_count_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.account_count
    ADD CONSTRAINT account_count_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: account_count account_count_channel_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.account_count
    ADD CONSTRAINT account_count_channel_id_agency_id_fkey FOREIGN KEY (channel_id, agency_id) REFERENCES gongkai.channel(id, agency_id);


--
-- Name: account_post account_post_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.account_post
    ADD CONSTRAINT account_post_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: account_post account_post_channel_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.account_post
    ADD CONSTRAINT account_post_channel_id_agency_id_fkey FOREIGN KEY (channel_id, agency_id) REFERENCES gongkai.channel(id, agency_id);


--
-- Name: account_post account_post_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.account_post
    ADD CONSTRAINT account_post_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: accountability accountability_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.accountability
    ADD CONSTRAINT accountability_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: accountability accountability_of_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.accountability
    ADD CONSTRAINT accountability_of_agency_id_fkey FOREIGN KEY (of_agency_id) REFERENCES gongkai.agency(id);


--
-- Name: accountability accountability_order_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.accountability
    ADD CONSTRAINT accountability_order_id_agency_id_fkey FOREIGN KEY (order_id, agency_id) REFERENCES gongkai.improvement_order(id, agency_id);


--
-- Name: activity activity_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.activity
    ADD CONSTRAINT activity_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: activity_places activity_places_activity_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.activity_places
    ADD CONSTRAINT activity_places_activity_id_agency_id_fkey FOREIGN KEY (activity_id, agency_id) REFERENCES gongkai.activity(id, agency_id);


--
-- Name: activity activity_venue_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.activity
    ADD CONSTRAINT activity_venue_id_agency_id_fkey FOREIGN KEY (venue_id, agency_id) REFERENCES gongkai.venue(id, agency_id);


--
-- Name: agency_contact agency_contact_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.agency_contact
    ADD CONSTRAINT agency_contact_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


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
-- Name: annual_report annual_report_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.annual_report
    ADD CONSTRAINT annual_report_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: annual_report annual_report_corrects_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.annual_report
    ADD CONSTRAINT annual_report_corrects_agency_id_fkey FOREIGN KEY (corrects, agency_id) REFERENCES gongkai.annual_report(id, agency_id);


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
-- Name: assessment assessment_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment
    ADD CONSTRAINT assessment_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: assessment_appeal assessment_appeal_agency_id_year_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_appeal
    ADD CONSTRAINT assessment_appeal_agency_id_year_fkey FOREIGN KEY (agency_id, year) REFERENCES gongkai.assessment_sheet(agency_id, year);


--
-- Name: assessment_criterion assessment_criterion_agency_id_year_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_criterion
    ADD CONSTRAINT assessment_criterion_agency_id_year_fkey FOREIGN KEY (agency_id, year) REFERENCES gongkai.assessment(agency_id, year);


--
-- Name: assessment_entry assessment_entry_agency_id_year_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_entry
    ADD CONSTRAINT assessment_entry_agency_id_year_fkey FOREIGN KEY (agency_id, year) REFERENCES gongkai.assessment_sheet(agency_id, year);


--
-- Name: assessment_fault assessment_fault_agency_id_year_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_fault
    ADD CONSTRAINT assessment_fault_agency_id_year_fkey FOREIGN KEY (agency_id, year) REFERENCES gongkai.assessment_sheet(agency_id, year);


--
-- Name: assessment_result assessment_result_agency_id_year_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_result
    ADD CONSTRAINT assessment_result_agency_id_year_fkey FOREIGN KEY (agency_id, year) REFERENCES gongkai.assessment(agency_id, year);


--
-- Name: assessment_result assessment_result_of_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_result
    ADD CONSTRAINT assessment_result_of_agency_id_fkey FOREIGN KEY (of_agency_id) REFERENCES gongkai.agency(id);


--
-- Name: assessment_score assessment_score_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_score
    ADD CONSTRAINT assessment_score_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: assessment_score assessment_score_of_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_score
    ADD CONSTRAINT assessment_score_of_agency_id_fkey FOREIGN KEY (of_agency_id) REFERENCES gongkai.agency(id);


--
-- Name: assessment_sheet assessment_sheet_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_sheet
    ADD CONSTRAINT assessment_sheet_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: assessment_sheet assessment_sheet_by_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.assessment_sheet
    ADD CONSTRAINT assessment_sheet_by_agency_id_fkey FOREIGN KEY (by_agency_id) REFERENCES gongkai.agency(id);


--
-- Name: board_view board_view_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.board_view
    ADD CONSTRAINT board_view_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: board_view board_view_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.board_view
    ADD CONSTRAINT board_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES gongkai.person(id);


--
-- Name: booking booking_agency_id_activity_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.booking
    ADD CONSTRAINT booking_agency_id_activity_id_fkey FOREIGN KEY (agency_id, activity_id) REFERENCES gongkai.activity_places(agency_id, activity_id);


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
-- Name: case_link case_link_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_link
    ADD CONSTRAINT case_link_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: case_link case_link_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_link
    ADD CONSTRAINT case_link_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: case_link case_link_other_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_link
    ADD CONSTRAINT case_link_other_case_id_agency_id_fkey FOREIGN KEY (other_case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: case_note case_note_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_note
    ADD CONSTRAINT case_note_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: case_note case_note_by_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_note
    ADD CONSTRAINT case_note_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES gongkai.person(id);


--
-- Name: case_note case_note_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_note
    ADD CONSTRAINT case_note_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


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
-- Name: catalogue_item catalogue_item_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: catalogue_item catalogue_item_changed_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES gongkai.person(id);


--
-- Name: catalogue_item catalogue_item_drafted_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES gongkai.person(id);


--
-- Name: catalogue_item catalogue_item_interprets_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_interprets_agency_id_fkey FOREIGN KEY (interprets, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: catalogue_item catalogue_item_normative_document_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_normative_document_id_fkey FOREIGN KEY (normative_document_id) REFERENCES gongkai.normative_document(id);


--
-- Name: catalogue_item catalogue_item_proposal_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES gongkai.publication_proposal(id);


--
-- Name: catalogue_item catalogue_item_register_entry_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_item
    ADD CONSTRAINT catalogue_item_register_entry_id_fkey FOREIGN KEY (register_entry_id) REFERENCES gongkai.register_entry(id);


--
-- Name: catalogue_setting catalogue_setting_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.catalogue_setting
    ADD CONSTRAINT catalogue_setting_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: channel channel_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.channel
    ADD CONSTRAINT channel_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: co_handling co_handling_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.co_handling
    ADD CONSTRAINT co_handling_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: co_handling co_handling_asked_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.co_handling
    ADD CONSTRAINT co_handling_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES gongkai.person(id);


--
-- Name: co_handling co_handling_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.co_handling
    ADD CONSTRAINT co_handling_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: co_handling co_handling_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.co_handling
    ADD CONSTRAINT co_handling_person_id_fkey FOREIGN KEY (person_id) REFERENCES gongkai.person(id);


--
-- Name: complaint complaint_about_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint
    ADD CONSTRAINT complaint_about_agency_id_fkey FOREIGN KEY (about_agency_id) REFERENCES gongkai.agency(id);


--
-- Name: complaint complaint_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint
    ADD CONSTRAINT complaint_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: complaint complaint_assigned_to_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint
    ADD CONSTRAINT complaint_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES gongkai.person(id);


--
-- Name: complaint complaint_decided_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint
    ADD CONSTRAINT complaint_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES gongkai.person(id);


--
-- Name: complaint complaint_drafted_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint
    ADD CONSTRAINT complaint_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES gongkai.person(id);


--
-- Name: complaint complaint_order_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint
    ADD CONSTRAINT complaint_order_id_agency_id_fkey FOREIGN KEY (order_id, agency_id) REFERENCES gongkai.improvement_order(id, agency_id);


--
-- Name: complaint_receipt complaint_receipt_complaint_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.complaint_receipt
    ADD CONSTRAINT complaint_receipt_complaint_id_agency_id_fkey FOREIGN KEY (complaint_id, agency_id) REFERENCES gongkai.complaint(id, agency_id);


--
-- Name: consultation consultation_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation
    ADD CONSTRAINT consultation_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: consultation_comment consultation_comment_consultation_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation_comment
    ADD CONSTRAINT consultation_comment_consultation_id_agency_id_fkey FOREIGN KEY (consultation_id, agency_id) REFERENCES gongkai.consultation(id, agency_id);


--
-- Name: consultation_file consultation_file_consultation_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.consultation_file
    ADD CONSTRAINT consultation_file_consultation_id_agency_id_fkey FOREIGN KEY (consultation_id, agency_id) REFERENCES gongkai.consultation(id, agency_id);


--
-- Name: contributing_unit contributing_unit_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contributing_unit
    ADD CONSTRAINT contributing_unit_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: contribution contribution_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contribution
    ADD CONSTRAINT contribution_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: contribution contribution_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contribution
    ADD CONSTRAINT contribution_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: contribution contribution_sent_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contribution
    ADD CONSTRAINT contribution_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES gongkai.person(id);


--
-- Name: contribution contribution_unit_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.contribution
    ADD CONSTRAINT contribution_unit_id_agency_id_fkey FOREIGN KEY (unit_id, agency_id) REFERENCES gongkai.contributing_unit(id, agency_id);


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
-- Name: delivery delivery_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery
    ADD CONSTRAINT delivery_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: delivery_file delivery_file_delivery_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery_file
    ADD CONSTRAINT delivery_file_delivery_id_agency_id_fkey FOREIGN KEY (delivery_id, agency_id) REFERENCES gongkai.delivery(id, agency_id);


--
-- Name: delivery_file delivery_file_delivery_id_case_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery_file
    ADD CONSTRAINT delivery_file_delivery_id_case_id_fkey FOREIGN KEY (delivery_id, case_id) REFERENCES gongkai.delivery(id, case_id);


--
-- Name: delivery_file delivery_file_of_case; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery_file
    ADD CONSTRAINT delivery_file_of_case FOREIGN KEY (file_id, case_id) REFERENCES gongkai.case_file(id, case_id);


--
-- Name: delivery delivery_letter_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery
    ADD CONSTRAINT delivery_letter_id_agency_id_fkey FOREIGN KEY (letter_id, agency_id) REFERENCES gongkai.letter(id, agency_id);


--
-- Name: delivery delivery_letter_id_case_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery
    ADD CONSTRAINT delivery_letter_id_case_id_fkey FOREIGN KEY (letter_id, case_id) REFERENCES gongkai.letter(id, case_id);


--
-- Name: delivery delivery_proof_of_case; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.delivery
    ADD CONSTRAINT delivery_proof_of_case FOREIGN KEY (proof_file_id, case_id) REFERENCES gongkai.case_file(id, case_id);


--
-- Name: desk_count desk_count_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.desk_count
    ADD CONSTRAINT desk_count_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: digest_address digest_address_key_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.digest_address
    ADD CONSTRAINT digest_address_key_id_fkey FOREIGN KEY (key_id) REFERENCES gongkai.data_key(id);


--
-- Name: digest_address digest_address_subscription_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.digest_address
    ADD CONSTRAINT digest_address_subscription_id_agency_id_fkey FOREIGN KEY (subscription_id, agency_id) REFERENCES gongkai.digest_subscription(id, agency_id);


--
-- Name: digest_issue digest_issue_subscription_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.digest_issue
    ADD CONSTRAINT digest_issue_subscription_id_agency_id_fkey FOREIGN KEY (subscription_id, agency_id) REFERENCES gongkai.digest_subscription(id, agency_id);


--
-- Name: digest_subscription digest_subscription_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.digest_subscription
    ADD CONSTRAINT digest_subscription_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: dispute dispute_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.dispute
    ADD CONSTRAINT dispute_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: dispute dispute_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.dispute
    ADD CONSTRAINT dispute_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: dispute_event dispute_event_dispute_id_agency_id_case_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.dispute_event
    ADD CONSTRAINT dispute_event_dispute_id_agency_id_case_id_fkey FOREIGN KEY (dispute_id, agency_id, case_id) REFERENCES gongkai.dispute(id, agency_id, case_id);


--
-- Name: dispute_event dispute_event_file_id_agency_id_case_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.dispute_event
    ADD CONSTRAINT dispute_event_file_id_agency_id_case_id_fkey FOREIGN KEY (file_id, agency_id, case_id) REFERENCES gongkai.case_file(id, agency_id, case_id);


--
-- Name: dispute dispute_prior_dispute_id_agency_id_case_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.dispute
    ADD CONSTRAINT dispute_prior_dispute_id_agency_id_case_id_fkey FOREIGN KEY (prior_dispute_id, agency_id, case_id) REFERENCES gongkai.dispute(id, agency_id, case_id);


--
-- Name: duty duty_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.duty
    ADD CONSTRAINT duty_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: duty duty_owner_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.duty
    ADD CONSTRAINT duty_owner_person_id_fkey FOREIGN KEY (owner_person_id) REFERENCES gongkai.person(id);


--
-- Name: event_head event_head_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.event_head
    ADD CONSTRAINT event_head_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: fee fee_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.fee
    ADD CONSTRAINT fee_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: fee fee_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.fee
    ADD CONSTRAINT fee_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: case_file file_of_report; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.case_file
    ADD CONSTRAINT file_of_report FOREIGN KEY (report_id, agency_id) REFERENCES gongkai.annual_report(id, agency_id);


--
-- Name: filed_report filed_report_filed_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.filed_report
    ADD CONSTRAINT filed_report_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES gongkai.person(id);


--
-- Name: filed_report filed_report_report_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.filed_report
    ADD CONSTRAINT filed_report_report_id_agency_id_fkey FOREIGN KEY (report_id, agency_id) REFERENCES gongkai.annual_report(id, agency_id);


--
-- Name: idempotency_key idempotency_key_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.idempotency_key
    ADD CONSTRAINT idempotency_key_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: imported_request imported_request_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.imported_request
    ADD CONSTRAINT imported_request_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: imported_request imported_request_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.imported_request
    ADD CONSTRAINT imported_request_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: imported_request imported_request_import_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.imported_request
    ADD CONSTRAINT imported_request_import_id_agency_id_fkey FOREIGN KEY (import_id, agency_id) REFERENCES gongkai.register_import(id, agency_id);


--
-- Name: improvement_order improvement_order_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.improvement_order
    ADD CONSTRAINT improvement_order_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: improvement_order improvement_order_to_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.improvement_order
    ADD CONSTRAINT improvement_order_to_agency_id_fkey FOREIGN KEY (to_agency_id) REFERENCES gongkai.agency(id);


--
-- Name: item_duty item_duty_duty_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_duty
    ADD CONSTRAINT item_duty_duty_id_agency_id_fkey FOREIGN KEY (duty_id, agency_id) REFERENCES gongkai.duty(id, agency_id);


--
-- Name: item_duty item_duty_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_duty
    ADD CONSTRAINT item_duty_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: item_file item_file_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_file
    ADD CONSTRAINT item_file_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: item_sign_off item_sign_off_by_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_sign_off
    ADD CONSTRAINT item_sign_off_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES gongkai.person(id);


--
-- Name: item_sign_off item_sign_off_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_sign_off
    ADD CONSTRAINT item_sign_off_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: item_verdict item_verdict_by_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_verdict
    ADD CONSTRAINT item_verdict_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES gongkai.person(id);


--
-- Name: item_verdict item_verdict_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.item_verdict
    ADD CONSTRAINT item_verdict_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: law_setting law_setting_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.law_setting
    ADD CONSTRAINT law_setting_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: leader_post leader_post_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.leader_post
    ADD CONSTRAINT leader_post_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: letter letter_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter
    ADD CONSTRAINT letter_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: letter letter_approved_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter
    ADD CONSTRAINT letter_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES gongkai.person(id);


--
-- Name: letter letter_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter
    ADD CONSTRAINT letter_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: letter letter_drafted_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter
    ADD CONSTRAINT letter_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES gongkai.person(id);


--
-- Name: letter_head letter_head_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_head
    ADD CONSTRAINT letter_head_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: letter_number letter_number_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_number
    ADD CONSTRAINT letter_number_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: letter_number letter_number_letter_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_number
    ADD CONSTRAINT letter_number_letter_id_agency_id_fkey FOREIGN KEY (letter_id, agency_id) REFERENCES gongkai.letter(id, agency_id);


--
-- Name: letter_review letter_review_letter_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_review
    ADD CONSTRAINT letter_review_letter_id_agency_id_fkey FOREIGN KEY (letter_id, agency_id) REFERENCES gongkai.letter(id, agency_id);


--
-- Name: letter_review letter_review_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_review
    ADD CONSTRAINT letter_review_person_id_fkey FOREIGN KEY (person_id) REFERENCES gongkai.person(id);


--
-- Name: letter_series letter_series_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_series
    ADD CONSTRAINT letter_series_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: letter_template letter_template_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.letter_template
    ADD CONSTRAINT letter_template_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: local_holiday local_holiday_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.local_holiday
    ADD CONSTRAINT local_holiday_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: message_receipt message_receipt_message_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.message_receipt
    ADD CONSTRAINT message_receipt_message_id_agency_id_fkey FOREIGN KEY (message_id, agency_id) REFERENCES gongkai.public_message(id, agency_id);


--
-- Name: normative_document normative_document_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.normative_document
    ADD CONSTRAINT normative_document_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


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
-- Name: open_period open_period_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.open_period
    ADD CONSTRAINT open_period_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: openness_setting openness_setting_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.openness_setting
    ADD CONSTRAINT openness_setting_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: penalty_change penalty_change_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.penalty_change
    ADD CONSTRAINT penalty_change_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: person person_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.person
    ADD CONSTRAINT person_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: person_contact person_contact_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.person_contact
    ADD CONSTRAINT person_contact_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: person_contact person_contact_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.person_contact
    ADD CONSTRAINT person_contact_person_id_fkey FOREIGN KEY (person_id) REFERENCES gongkai.person(id);


--
-- Name: public_concern public_concern_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_concern
    ADD CONSTRAINT public_concern_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: public_concern public_concern_assigned_to_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_concern
    ADD CONSTRAINT public_concern_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES gongkai.person(id);


--
-- Name: public_criticism public_criticism_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_criticism
    ADD CONSTRAINT public_criticism_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: public_criticism public_criticism_of_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_criticism
    ADD CONSTRAINT public_criticism_of_agency_id_fkey FOREIGN KEY (of_agency_id) REFERENCES gongkai.agency(id);


--
-- Name: public_criticism public_criticism_order_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_criticism
    ADD CONSTRAINT public_criticism_order_id_agency_id_fkey FOREIGN KEY (order_id, agency_id) REFERENCES gongkai.improvement_order(id, agency_id);


--
-- Name: public_message public_message_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_message
    ADD CONSTRAINT public_message_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: public_message public_message_approved_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_message
    ADD CONSTRAINT public_message_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES gongkai.person(id);


--
-- Name: public_message public_message_assigned_to_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_message
    ADD CONSTRAINT public_message_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES gongkai.person(id);


--
-- Name: public_message public_message_drafted_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_message
    ADD CONSTRAINT public_message_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES gongkai.person(id);


--
-- Name: public_message public_message_from_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_message
    ADD CONSTRAINT public_message_from_agency_id_fkey FOREIGN KEY (from_agency_id) REFERENCES gongkai.agency(id);


--
-- Name: public_message public_message_handed_to_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.public_message
    ADD CONSTRAINT public_message_handed_to_fkey FOREIGN KEY (handed_to) REFERENCES gongkai.agency(id);


--
-- Name: publication publication_channel_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.publication
    ADD CONSTRAINT publication_channel_id_agency_id_fkey FOREIGN KEY (channel_id, agency_id) REFERENCES gongkai.channel(id, agency_id);


--
-- Name: publication publication_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.publication
    ADD CONSTRAINT publication_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: publication_proposal publication_proposal_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.publication_proposal
    ADD CONSTRAINT publication_proposal_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: publication_proposal publication_proposal_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.publication_proposal
    ADD CONSTRAINT publication_proposal_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: publication_proposal publication_proposal_proposed_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.publication_proposal
    ADD CONSTRAINT publication_proposal_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES gongkai.person(id);


--
-- Name: published_file published_file_file_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_file
    ADD CONSTRAINT published_file_file_id_agency_id_fkey FOREIGN KEY (file_id, agency_id) REFERENCES gongkai.item_file(id, agency_id);


--
-- Name: published_file published_file_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_file
    ADD CONSTRAINT published_file_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.published_item(item_id, agency_id);


--
-- Name: published_item published_item_item_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_item
    ADD CONSTRAINT published_item_item_id_agency_id_fkey FOREIGN KEY (item_id, agency_id) REFERENCES gongkai.catalogue_item(id, agency_id);


--
-- Name: published_question published_question_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_question
    ADD CONSTRAINT published_question_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: published_question published_question_message_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.published_question
    ADD CONSTRAINT published_question_message_id_agency_id_fkey FOREIGN KEY (message_id, agency_id) REFERENCES gongkai.public_message(id, agency_id);


--
-- Name: redaction redaction_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.redaction
    ADD CONSTRAINT redaction_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: redaction redaction_file_id_agency_id_case_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.redaction
    ADD CONSTRAINT redaction_file_id_agency_id_case_id_fkey FOREIGN KEY (file_id, agency_id, case_id) REFERENCES gongkai.case_file(id, agency_id, case_id);


--
-- Name: redaction_release redaction_release_file_id_agency_id_case_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.redaction_release
    ADD CONSTRAINT redaction_release_file_id_agency_id_case_id_fkey FOREIGN KEY (file_id, agency_id, case_id) REFERENCES gongkai.case_file(id, agency_id, case_id);


--
-- Name: redaction_release redaction_release_redaction_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.redaction_release
    ADD CONSTRAINT redaction_release_redaction_id_agency_id_fkey FOREIGN KEY (redaction_id, agency_id) REFERENCES gongkai.redaction(id, agency_id);


--
-- Name: redaction_release redaction_release_released_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.redaction_release
    ADD CONSTRAINT redaction_release_released_by_fkey FOREIGN KEY (released_by) REFERENCES gongkai.person(id);


--
-- Name: register_entry register_entry_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.register_entry
    ADD CONSTRAINT register_entry_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: register_import register_import_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.register_import
    ADD CONSTRAINT register_import_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: register_import register_import_planned_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.register_import
    ADD CONSTRAINT register_import_planned_by_fkey FOREIGN KEY (planned_by) REFERENCES gongkai.person(id);


--
-- Name: register_import_row register_import_row_import_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.register_import_row
    ADD CONSTRAINT register_import_row_import_id_agency_id_fkey FOREIGN KEY (import_id, agency_id) REFERENCES gongkai.register_import(id, agency_id);


--
-- Name: register_import_row register_import_row_key_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.register_import_row
    ADD CONSTRAINT register_import_row_key_id_fkey FOREIGN KEY (key_id) REFERENCES gongkai.data_key(id);


--
-- Name: reminder_rule reminder_rule_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reminder_rule
    ADD CONSTRAINT reminder_rule_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: reminder_sent reminder_sent_agency_id_event_seq_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reminder_sent
    ADD CONSTRAINT reminder_sent_agency_id_event_seq_fkey FOREIGN KEY (agency_id, event_seq) REFERENCES gongkai.event(agency_id, seq);


--
-- Name: reminder_sent reminder_sent_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reminder_sent
    ADD CONSTRAINT reminder_sent_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: reminder_sent reminder_sent_to_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reminder_sent
    ADD CONSTRAINT reminder_sent_to_person_id_fkey FOREIGN KEY (to_person_id) REFERENCES gongkai.person(id);


--
-- Name: reply_review reply_review_by_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reply_review
    ADD CONSTRAINT reply_review_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES gongkai.person(id);


--
-- Name: reply_review reply_review_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.reply_review
    ADD CONSTRAINT reply_review_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: report_attachment report_attachment_file_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_attachment
    ADD CONSTRAINT report_attachment_file_id_agency_id_fkey FOREIGN KEY (file_id, agency_id) REFERENCES gongkai.case_file(id, agency_id);


--
-- Name: report_attachment report_attachment_report_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_attachment
    ADD CONSTRAINT report_attachment_report_id_agency_id_fkey FOREIGN KEY (report_id, agency_id) REFERENCES gongkai.annual_report(id, agency_id);


--
-- Name: report_cell report_cell_report_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_cell
    ADD CONSTRAINT report_cell_report_id_agency_id_fkey FOREIGN KEY (report_id, agency_id) REFERENCES gongkai.annual_report(id, agency_id);


--
-- Name: report_due report_due_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_due
    ADD CONSTRAINT report_due_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: report_record report_record_agency_id_report_id_round_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_record
    ADD CONSTRAINT report_record_agency_id_report_id_round_fkey FOREIGN KEY (agency_id, report_id, round) REFERENCES gongkai.filed_report(agency_id, report_id, round);


--
-- Name: report_review report_review_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_review
    ADD CONSTRAINT report_review_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: report_review report_review_by_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_review
    ADD CONSTRAINT report_review_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES gongkai.person(id);


--
-- Name: report_review report_review_of_agency_id_report_id_round_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_review
    ADD CONSTRAINT report_review_of_agency_id_report_id_round_fkey FOREIGN KEY (of_agency_id, report_id, round) REFERENCES gongkai.filed_report(agency_id, report_id, round);


--
-- Name: report_section report_section_report_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_section
    ADD CONSTRAINT report_section_report_id_agency_id_fkey FOREIGN KEY (report_id, agency_id) REFERENCES gongkai.annual_report(id, agency_id);


--
-- Name: report_template report_template_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_template
    ADD CONSTRAINT report_template_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: report_verdict report_verdict_by_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_verdict
    ADD CONSTRAINT report_verdict_by_person_id_fkey FOREIGN KEY (by_person_id) REFERENCES gongkai.person(id);


--
-- Name: report_verdict report_verdict_report_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.report_verdict
    ADD CONSTRAINT report_verdict_report_id_agency_id_fkey FOREIGN KEY (report_id, agency_id) REFERENCES gongkai.annual_report(id, agency_id);


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
-- Name: request_evaluation request_evaluation_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request_evaluation
    ADD CONSTRAINT request_evaluation_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: request_evaluation request_evaluation_case_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request_evaluation
    ADD CONSTRAINT request_evaluation_case_id_agency_id_fkey FOREIGN KEY (case_id, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: request request_reopened_from; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request
    ADD CONSTRAINT request_reopened_from FOREIGN KEY (reopened_from, agency_id) REFERENCES gongkai.case_record(id, agency_id);


--
-- Name: request_words request_words_case_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.request_words
    ADD CONSTRAINT request_words_case_id_fkey FOREIGN KEY (case_id) REFERENCES gongkai.request(case_id);


--
-- Name: review_chain review_chain_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.review_chain
    ADD CONSTRAINT review_chain_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


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
-- Name: seal seal_file_of_case; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.seal
    ADD CONSTRAINT seal_file_of_case FOREIGN KEY (file_id, case_id) REFERENCES gongkai.case_file(id, case_id);


--
-- Name: seal seal_letter_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.seal
    ADD CONSTRAINT seal_letter_id_agency_id_fkey FOREIGN KEY (letter_id, agency_id) REFERENCES gongkai.letter(id, agency_id);


--
-- Name: seal seal_letter_id_case_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.seal
    ADD CONSTRAINT seal_letter_id_case_id_fkey FOREIGN KEY (letter_id, case_id) REFERENCES gongkai.letter(id, case_id);


--
-- Name: search_consultation_file search_consultation_file_file_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_consultation_file
    ADD CONSTRAINT search_consultation_file_file_id_agency_id_fkey FOREIGN KEY (file_id, agency_id) REFERENCES gongkai.consultation_file(id, agency_id);


--
-- Name: search_file search_file_file_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_file
    ADD CONSTRAINT search_file_file_id_agency_id_fkey FOREIGN KEY (file_id, agency_id) REFERENCES gongkai.item_file(id, agency_id);


--
-- Name: search_synonyms search_synonyms_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_synonyms
    ADD CONSTRAINT search_synonyms_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: search_term search_term_kind_of_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_term
    ADD CONSTRAINT search_term_kind_of_id_fkey FOREIGN KEY (kind, of_id) REFERENCES gongkai.search_entry(kind, of_id) ON DELETE CASCADE;


--
-- Name: search_words search_words_kind_of_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.search_words
    ADD CONSTRAINT search_words_kind_of_id_fkey FOREIGN KEY (kind, of_id) REFERENCES gongkai.search_entry(kind, of_id) ON DELETE CASCADE;


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
-- Name: sender_field sender_field_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.sender_field
    ADD CONSTRAINT sender_field_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: sender_field sender_field_key_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.sender_field
    ADD CONSTRAINT sender_field_key_id_fkey FOREIGN KEY (key_id) REFERENCES gongkai.data_key(id);


--
-- Name: series_pattern series_pattern_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.series_pattern
    ADD CONSTRAINT series_pattern_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: site_check_progress site_check_progress_check_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.site_check_progress
    ADD CONSTRAINT site_check_progress_check_id_agency_id_fkey FOREIGN KEY (check_id, agency_id) REFERENCES gongkai.site_check(id, agency_id);


--
-- Name: site_check site_check_site_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.site_check
    ADD CONSTRAINT site_check_site_id_agency_id_fkey FOREIGN KEY (site_id, agency_id) REFERENCES gongkai.watched_site(id, agency_id);


--
-- Name: site_page site_page_check_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.site_page
    ADD CONSTRAINT site_page_check_id_agency_id_fkey FOREIGN KEY (check_id, agency_id) REFERENCES gongkai.site_check(id, agency_id);


--
-- Name: site_visit site_visit_site_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.site_visit
    ADD CONSTRAINT site_visit_site_id_agency_id_fkey FOREIGN KEY (site_id, agency_id) REFERENCES gongkai.watched_site(id, agency_id);


--
-- Name: ticket ticket_answered_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.ticket
    ADD CONSTRAINT ticket_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES gongkai.person(id);


--
-- Name: ticket ticket_assignee_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.ticket
    ADD CONSTRAINT ticket_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES gongkai.person(id);


--
-- Name: ticket ticket_site_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.ticket
    ADD CONSTRAINT ticket_site_id_agency_id_fkey FOREIGN KEY (site_id, agency_id) REFERENCES gongkai.watched_site(id, agency_id);


--
-- Name: ticket ticket_verdict_by_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.ticket
    ADD CONSTRAINT ticket_verdict_by_fkey FOREIGN KEY (verdict_by) REFERENCES gongkai.person(id);


--
-- Name: venue venue_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.venue
    ADD CONSTRAINT venue_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: watched_site watched_site_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.watched_site
    ADD CONSTRAINT watched_site_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: wording_entry wording_entry_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.wording_entry
    ADD CONSTRAINT wording_entry_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: work_record work_record_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.work_record
    ADD CONSTRAINT work_record_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: work_task work_task_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.work_task
    ADD CONSTRAINT work_task_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES gongkai.agency(id);


--
-- Name: work_task work_task_owner_person_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.work_task
    ADD CONSTRAINT work_task_owner_person_id_fkey FOREIGN KEY (owner_person_id) REFERENCES gongkai.person(id);


--
-- Name: work_task work_task_record_id_agency_id_fkey; Type: FK CONSTRAINT; Schema: gongkai; Owner: -
--

ALTER TABLE ONLY gongkai.work_task
    ADD CONSTRAINT work_task_record_id_agency_id_fkey FOREIGN KEY (record_id, agency_id) REFERENCES gongkai.work_record(id, agency_id);


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
-- Name: account_count; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.account_count ENABLE ROW LEVEL SECURITY;

--
-- Name: account_post; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.account_post ENABLE ROW LEVEL SECURITY;

--
-- Name: accountability; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.accountability ENABLE ROW LEVEL SECURITY;

--
-- Name: activity; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.activity ENABLE ROW LEVEL SECURITY;

--
-- Name: activity_places; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.activity_places ENABLE ROW LEVEL SECURITY;

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
-- Name: agency_contact; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.agency_contact ENABLE ROW LEVEL SECURITY;

--
-- Name: agency agency_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY agency_read ON gongkai.agency FOR SELECT USING (true);


--
-- Name: annual_report; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.annual_report ENABLE ROW LEVEL SECURITY;

--
-- Name: applicant; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.applicant ENABLE ROW LEVEL SECURITY;

--
-- Name: applicant_field; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.applicant_field ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.assessment ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment_appeal; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.assessment_appeal ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment_criterion; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.assessment_criterion ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment_entry; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.assessment_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment_fault; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.assessment_fault ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment_result; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.assessment_result ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment_score; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.assessment_score ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment_sheet; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.assessment_sheet ENABLE ROW LEVEL SECURITY;

--
-- Name: board_line; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.board_line ENABLE ROW LEVEL SECURITY;

--
-- Name: board_view; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.board_view ENABLE ROW LEVEL SECURITY;

--
-- Name: booking; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.booking ENABLE ROW LEVEL SECURITY;

--
-- Name: case_file; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_file ENABLE ROW LEVEL SECURITY;

--
-- Name: case_grant; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_grant ENABLE ROW LEVEL SECURITY;

--
-- Name: case_link; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_link ENABLE ROW LEVEL SECURITY;

--
-- Name: case_note; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_note ENABLE ROW LEVEL SECURITY;

--
-- Name: case_receipt; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_receipt ENABLE ROW LEVEL SECURITY;

--
-- Name: case_record; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.case_record ENABLE ROW LEVEL SECURITY;

--
-- Name: catalogue_item; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.catalogue_item ENABLE ROW LEVEL SECURITY;

--
-- Name: catalogue_setting; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.catalogue_setting ENABLE ROW LEVEL SECURITY;

--
-- Name: channel; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.channel ENABLE ROW LEVEL SECURITY;

--
-- Name: co_handling; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.co_handling ENABLE ROW LEVEL SECURITY;

--
-- Name: complaint; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.complaint ENABLE ROW LEVEL SECURITY;

--
-- Name: complaint_receipt; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.complaint_receipt ENABLE ROW LEVEL SECURITY;

--
-- Name: consultation; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.consultation ENABLE ROW LEVEL SECURITY;

--
-- Name: consultation_comment; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.consultation_comment ENABLE ROW LEVEL SECURITY;

--
-- Name: consultation_file; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.consultation_file ENABLE ROW LEVEL SECURITY;

--
-- Name: contributing_unit; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.contributing_unit ENABLE ROW LEVEL SECURITY;

--
-- Name: contribution; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.contribution ENABLE ROW LEVEL SECURITY;

--
-- Name: counter; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.counter ENABLE ROW LEVEL SECURITY;

--
-- Name: delegation; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.delegation ENABLE ROW LEVEL SECURITY;

--
-- Name: delivery; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.delivery ENABLE ROW LEVEL SECURITY;

--
-- Name: delivery_file; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.delivery_file ENABLE ROW LEVEL SECURITY;

--
-- Name: desk_count; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.desk_count ENABLE ROW LEVEL SECURITY;

--
-- Name: digest_address; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.digest_address ENABLE ROW LEVEL SECURITY;

--
-- Name: digest_issue; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.digest_issue ENABLE ROW LEVEL SECURITY;

--
-- Name: digest_subscription; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.digest_subscription ENABLE ROW LEVEL SECURITY;

--
-- Name: dispute; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.dispute ENABLE ROW LEVEL SECURITY;

--
-- Name: dispute_event; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.dispute_event ENABLE ROW LEVEL SECURITY;

--
-- Name: duty; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.duty ENABLE ROW LEVEL SECURITY;

--
-- Name: event; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.event ENABLE ROW LEVEL SECURITY;

--
-- Name: event_head; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.event_head ENABLE ROW LEVEL SECURITY;

--
-- Name: fee; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.fee ENABLE ROW LEVEL SECURITY;

--
-- Name: filed_report; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.filed_report ENABLE ROW LEVEL SECURITY;

--
-- Name: case_grant granted_to; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY granted_to ON gongkai.case_grant FOR SELECT USING ((to_agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: idempotency_key; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.idempotency_key ENABLE ROW LEVEL SECURITY;

--
-- Name: imported_request; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.imported_request ENABLE ROW LEVEL SECURITY;

--
-- Name: improvement_order; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.improvement_order ENABLE ROW LEVEL SECURITY;

--
-- Name: item_duty; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.item_duty ENABLE ROW LEVEL SECURITY;

--
-- Name: item_file; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.item_file ENABLE ROW LEVEL SECURITY;

--
-- Name: item_sign_off; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.item_sign_off ENABLE ROW LEVEL SECURITY;

--
-- Name: item_verdict; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.item_verdict ENABLE ROW LEVEL SECURITY;

--
-- Name: law_setting; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.law_setting ENABLE ROW LEVEL SECURITY;

--
-- Name: leader_post; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.leader_post ENABLE ROW LEVEL SECURITY;

--
-- Name: letter; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.letter ENABLE ROW LEVEL SECURITY;

--
-- Name: letter_head; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.letter_head ENABLE ROW LEVEL SECURITY;

--
-- Name: letter_number; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.letter_number ENABLE ROW LEVEL SECURITY;

--
-- Name: letter_review; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.letter_review ENABLE ROW LEVEL SECURITY;

--
-- Name: letter_series; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.letter_series ENABLE ROW LEVEL SECURITY;

--
-- Name: letter_template; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.letter_template ENABLE ROW LEVEL SECURITY;

--
-- Name: local_holiday; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.local_holiday ENABLE ROW LEVEL SECURITY;

--
-- Name: message_receipt; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.message_receipt ENABLE ROW LEVEL SECURITY;

--
-- Name: normative_document; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.normative_document ENABLE ROW LEVEL SECURITY;

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
-- Name: openness_setting; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.openness_setting ENABLE ROW LEVEL SECURITY;

--
-- Name: account_count own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.account_count USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: account_post own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.account_post USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: accountability own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.accountability USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: activity own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.activity USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: activity_places own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.activity_places USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: agency_contact own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.agency_contact USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: annual_report own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.annual_report USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: applicant own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.applicant USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: applicant_field own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.applicant_field USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: assessment own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.assessment USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: assessment_appeal own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.assessment_appeal USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: assessment_criterion own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.assessment_criterion USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: assessment_entry own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.assessment_entry USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: assessment_fault own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.assessment_fault USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: assessment_result own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.assessment_result USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: assessment_score own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.assessment_score USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: assessment_sheet own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.assessment_sheet USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: board_line own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.board_line USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: board_view own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.board_view USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: booking own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.booking USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_file own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_file USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_grant own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_grant USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_link own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_link USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_note own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_note USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_receipt own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_receipt USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: case_record own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.case_record USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: catalogue_item own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.catalogue_item USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: catalogue_setting own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.catalogue_setting USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: channel own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.channel USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: co_handling own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.co_handling USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: complaint own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.complaint USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: complaint_receipt own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.complaint_receipt USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: consultation own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.consultation USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: consultation_comment own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.consultation_comment USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: consultation_file own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.consultation_file USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: contributing_unit own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.contributing_unit USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: contribution own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.contribution USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: counter own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.counter USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: delegation own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.delegation USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: delivery own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.delivery USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: delivery_file own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.delivery_file USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: desk_count own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.desk_count USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: digest_address own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.digest_address USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: digest_issue own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.digest_issue USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: digest_subscription own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.digest_subscription USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: dispute own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.dispute USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: dispute_event own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.dispute_event USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: duty own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.duty USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: event own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.event USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: event_head own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.event_head USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: fee own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.fee USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: filed_report own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.filed_report USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: idempotency_key own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.idempotency_key USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: imported_request own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.imported_request USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: improvement_order own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.improvement_order USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: item_duty own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.item_duty USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: item_file own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.item_file USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: item_sign_off own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.item_sign_off USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: item_verdict own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.item_verdict USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: law_setting own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.law_setting USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: leader_post own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.leader_post USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: letter own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.letter USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: letter_head own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.letter_head USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: letter_number own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.letter_number USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: letter_review own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.letter_review USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: letter_series own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.letter_series USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: letter_template own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.letter_template USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: local_holiday own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.local_holiday USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: message_receipt own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.message_receipt USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: normative_document own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.normative_document USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


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
-- Name: openness_setting own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.openness_setting USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: penalty_change own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.penalty_change USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: person own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.person USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: person_contact own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.person_contact USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: public_concern own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.public_concern USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: public_criticism own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.public_criticism USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: public_message own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.public_message USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: publication own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.publication USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: publication_proposal own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.publication_proposal USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: published_file own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.published_file USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: published_item own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.published_item USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: published_question own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.published_question USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: redaction own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.redaction USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: redaction_release own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.redaction_release USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: register_entry own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.register_entry USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: register_import own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.register_import USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: register_import_row own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.register_import_row USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: reminder_rule own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.reminder_rule USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: reminder_sent own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.reminder_sent USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: reply_review own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.reply_review USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: report_attachment own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.report_attachment USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: report_cell own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.report_cell USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: report_due own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.report_due USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: report_record own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.report_record USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: report_review own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.report_review USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: report_section own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.report_section USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: report_template own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.report_template USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: report_verdict own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.report_verdict USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: request own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.request USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: request_evaluation own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.request_evaluation USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: review_chain own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.review_chain USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: role_holder own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.role_holder USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: row_version own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.row_version USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: seal own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.seal USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: search_consultation_file own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.search_consultation_file USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: search_entry own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.search_entry USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: search_file own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.search_file USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: search_synonyms own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.search_synonyms USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: secrecy_review own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.secrecy_review USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: sender_field own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.sender_field USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: series_pattern own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.series_pattern USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: site_check own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.site_check USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: site_check_progress own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.site_check_progress USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: site_page own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.site_page USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: site_visit own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.site_visit USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: tally own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.tally USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: ticket own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.ticket USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: venue own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.venue USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: watched_site own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.watched_site USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: wording_entry own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.wording_entry USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: work_record own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.work_record USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: work_task own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.work_task USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: year_notice own; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY own ON gongkai.year_notice USING ((agency_id = ( SELECT gongkai.current_agency() AS current_agency))) WITH CHECK ((agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: penalty_change; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.penalty_change ENABLE ROW LEVEL SECURITY;

--
-- Name: person; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.person ENABLE ROW LEVEL SECURITY;

--
-- Name: person_contact; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.person_contact ENABLE ROW LEVEL SECURITY;

--
-- Name: public_concern; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.public_concern ENABLE ROW LEVEL SECURITY;

--
-- Name: public_criticism; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.public_criticism ENABLE ROW LEVEL SECURITY;

--
-- Name: public_message; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.public_message ENABLE ROW LEVEL SECURITY;

--
-- Name: published_file public_reads; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY public_reads ON gongkai.published_file FOR SELECT USING ((( SELECT CURRENT_USER AS "current_user") = 'gongkai_public'::name));


--
-- Name: published_item public_reads; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY public_reads ON gongkai.published_item FOR SELECT USING ((( SELECT CURRENT_USER AS "current_user") = 'gongkai_public'::name));


--
-- Name: search_entry public_reads; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY public_reads ON gongkai.search_entry FOR SELECT USING ((( SELECT CURRENT_USER AS "current_user") = 'gongkai_public'::name));


--
-- Name: search_synonyms public_reads; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY public_reads ON gongkai.search_synonyms FOR SELECT USING ((( SELECT CURRENT_USER AS "current_user") = 'gongkai_public'::name));


--
-- Name: publication; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.publication ENABLE ROW LEVEL SECURITY;

--
-- Name: publication_proposal; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.publication_proposal ENABLE ROW LEVEL SECURITY;

--
-- Name: published_file; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.published_file ENABLE ROW LEVEL SECURITY;

--
-- Name: published_item; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.published_item ENABLE ROW LEVEL SECURITY;

--
-- Name: published_question; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.published_question ENABLE ROW LEVEL SECURITY;

--
-- Name: redaction; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.redaction ENABLE ROW LEVEL SECURITY;

--
-- Name: redaction_release; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.redaction_release ENABLE ROW LEVEL SECURITY;

--
-- Name: register_entry; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.register_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: register_import; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.register_import ENABLE ROW LEVEL SECURITY;

--
-- Name: register_import_row; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.register_import_row ENABLE ROW LEVEL SECURITY;

--
-- Name: reminder_rule; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.reminder_rule ENABLE ROW LEVEL SECURITY;

--
-- Name: reminder_sent; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.reminder_sent ENABLE ROW LEVEL SECURITY;

--
-- Name: reply_review; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.reply_review ENABLE ROW LEVEL SECURITY;

--
-- Name: report_attachment; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.report_attachment ENABLE ROW LEVEL SECURITY;

--
-- Name: report_cell; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.report_cell ENABLE ROW LEVEL SECURITY;

--
-- Name: report_due; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.report_due ENABLE ROW LEVEL SECURITY;

--
-- Name: report_record; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.report_record ENABLE ROW LEVEL SECURITY;

--
-- Name: report_review; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.report_review ENABLE ROW LEVEL SECURITY;

--
-- Name: report_section; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.report_section ENABLE ROW LEVEL SECURITY;

--
-- Name: report_template; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.report_template ENABLE ROW LEVEL SECURITY;

--
-- Name: report_verdict; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.report_verdict ENABLE ROW LEVEL SECURITY;

--
-- Name: request; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.request ENABLE ROW LEVEL SECURITY;

--
-- Name: request_evaluation; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.request_evaluation ENABLE ROW LEVEL SECURITY;

--
-- Name: review_chain; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.review_chain ENABLE ROW LEVEL SECURITY;

--
-- Name: role_holder; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.role_holder ENABLE ROW LEVEL SECURITY;

--
-- Name: row_version; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.row_version ENABLE ROW LEVEL SECURITY;

--
-- Name: seal; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.seal ENABLE ROW LEVEL SECURITY;

--
-- Name: search_consultation_file; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.search_consultation_file ENABLE ROW LEVEL SECURITY;

--
-- Name: search_entry; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.search_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: search_file; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.search_file ENABLE ROW LEVEL SECURITY;

--
-- Name: search_synonyms; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.search_synonyms ENABLE ROW LEVEL SECURITY;

--
-- Name: secrecy_review; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.secrecy_review ENABLE ROW LEVEL SECURITY;

--
-- Name: sender_field; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.sender_field ENABLE ROW LEVEL SECURITY;

--
-- Name: series_pattern; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.series_pattern ENABLE ROW LEVEL SECURITY;

--
-- Name: case_file shared_by_grant; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY shared_by_grant ON gongkai.case_file FOR SELECT USING (COALESCE((case_id = ANY (( SELECT gongkai.granted_cases() AS granted_cases)::text[])), false));


--
-- Name: case_record shared_by_grant; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY shared_by_grant ON gongkai.case_record FOR SELECT USING (COALESCE((id = ANY (( SELECT gongkai.granted_cases() AS granted_cases)::text[])), false));


--
-- Name: site_check; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.site_check ENABLE ROW LEVEL SECURITY;

--
-- Name: site_check_progress; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.site_check_progress ENABLE ROW LEVEL SECURITY;

--
-- Name: site_page; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.site_page ENABLE ROW LEVEL SECURITY;

--
-- Name: site_visit; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.site_visit ENABLE ROW LEVEL SECURITY;

--
-- Name: counter superior_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superior_read ON gongkai.counter FOR SELECT USING ((EXISTS ( SELECT
   FROM gongkai.agency a
  WHERE ((a.id = counter.agency_id) AND (a.superiors @> ARRAY[( SELECT gongkai.current_agency() AS current_agency)])))));


--
-- Name: report_due superiors_days; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_days ON gongkai.report_due FOR SELECT USING ((agency_id = ANY (COALESCE(( SELECT a.superiors
   FROM gongkai.agency a
  WHERE (a.id = ( SELECT gongkai.current_agency() AS current_agency))), '{}'::text[]))));


--
-- Name: year_notice superiors_notices; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_notices ON gongkai.year_notice FOR SELECT USING ((agency_id = ANY (COALESCE(( SELECT a.superiors
   FROM gongkai.agency a
  WHERE (a.id = ( SELECT gongkai.current_agency() AS current_agency))), '{}'::text[]))));


--
-- Name: assessment_appeal superiors_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_read ON gongkai.assessment_appeal FOR SELECT USING ((agency_id IN ( SELECT a.id
   FROM gongkai.agency a
  WHERE (a.superiors @> ARRAY[( SELECT gongkai.current_agency() AS current_agency)]))));


--
-- Name: assessment_score superiors_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_read ON gongkai.assessment_score FOR SELECT USING ((agency_id IN ( SELECT a.id
   FROM gongkai.agency a
  WHERE (a.superiors @> ARRAY[( SELECT gongkai.current_agency() AS current_agency)]))));


--
-- Name: assessment_sheet superiors_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_read ON gongkai.assessment_sheet FOR SELECT USING ((agency_id IN ( SELECT a.id
   FROM gongkai.agency a
  WHERE (a.superiors @> ARRAY[( SELECT gongkai.current_agency() AS current_agency)]))));


--
-- Name: case_file superiors_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_read ON gongkai.case_file FOR SELECT USING (((report_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM gongkai.filed_report f
  WHERE ((f.agency_id = case_file.agency_id) AND (f.attachments @> jsonb_build_array(jsonb_build_object('fileId', case_file.id))))))));


--
-- Name: filed_report superiors_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_read ON gongkai.filed_report FOR SELECT USING ((agency_id IN ( SELECT a.id
   FROM gongkai.agency a
  WHERE (a.superiors @> ARRAY[( SELECT gongkai.current_agency() AS current_agency)]))));


--
-- Name: report_due superiors_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_read ON gongkai.report_due FOR SELECT USING ((agency_id IN ( SELECT a.id
   FROM gongkai.agency a
  WHERE (a.superiors @> ARRAY[( SELECT gongkai.current_agency() AS current_agency)]))));


--
-- Name: tally superiors_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_read ON gongkai.tally FOR SELECT USING ((agency_id IN ( SELECT a.id
   FROM gongkai.agency a
  WHERE (a.superiors @> ARRAY[( SELECT gongkai.current_agency() AS current_agency)]))));


--
-- Name: wording_entry superiors_words; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY superiors_words ON gongkai.wording_entry FOR SELECT USING ((agency_id = ANY (COALESCE(( SELECT a.superiors
   FROM gongkai.agency a
  WHERE (a.id = ( SELECT gongkai.current_agency() AS current_agency))), '{}'::text[]))));


--
-- Name: tally; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.tally ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment those_below_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY those_below_read ON gongkai.assessment FOR SELECT USING (((state <> 'draft'::text) AND (agency_id = ANY (COALESCE(( SELECT a.superiors
   FROM gongkai.agency a
  WHERE (a.id = ( SELECT gongkai.current_agency() AS current_agency))), '{}'::text[])))));


--
-- Name: assessment_criterion those_below_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY those_below_read ON gongkai.assessment_criterion FOR SELECT USING (((agency_id = ANY (COALESCE(( SELECT a.superiors
   FROM gongkai.agency a
  WHERE (a.id = ( SELECT gongkai.current_agency() AS current_agency))), '{}'::text[]))) AND (EXISTS ( SELECT
   FROM gongkai.assessment s
  WHERE ((s.agency_id = assessment_criterion.agency_id) AND (s.year = assessment_criterion.year) AND (s.state <> 'draft'::text))))));


--
-- Name: assessment_result those_below_read; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY those_below_read ON gongkai.assessment_result FOR SELECT USING ((agency_id = ANY (COALESCE(( SELECT a.superiors
   FROM gongkai.agency a
  WHERE (a.id = ( SELECT gongkai.current_agency() AS current_agency))), '{}'::text[]))));


--
-- Name: ticket; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.ticket ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment_score told_to_agency; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY told_to_agency ON gongkai.assessment_score FOR SELECT USING ((of_agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: improvement_order told_to_agency; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY told_to_agency ON gongkai.improvement_order FOR SELECT USING ((to_agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: public_criticism told_to_agency; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY told_to_agency ON gongkai.public_criticism FOR SELECT USING ((of_agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: report_review told_to_agency; Type: POLICY; Schema: gongkai; Owner: -
--

CREATE POLICY told_to_agency ON gongkai.report_review FOR SELECT USING ((of_agency_id = ( SELECT gongkai.current_agency() AS current_agency)));


--
-- Name: venue; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.venue ENABLE ROW LEVEL SECURITY;

--
-- Name: watched_site; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.watched_site ENABLE ROW LEVEL SECURITY;

--
-- Name: wording_entry; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.wording_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: work_record; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.work_record ENABLE ROW LEVEL SECURITY;

--
-- Name: work_task; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.work_task ENABLE ROW LEVEL SECURITY;

--
-- Name: year_notice; Type: ROW SECURITY; Schema: gongkai; Owner: -
--

ALTER TABLE gongkai.year_notice ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA gongkai; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA gongkai TO gongkai_application;
GRANT USAGE ON SCHEMA gongkai TO gongkai_citizen;
GRANT USAGE ON SCHEMA gongkai TO gongkai_public;


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
-- Name: FUNCTION agencies_that_watch(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.agencies_that_watch() FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.agencies_that_watch() TO gongkai_application;


--
-- Name: FUNCTION agencies_with_due_publications(due timestamp with time zone); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.agencies_with_due_publications(due timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.agencies_with_due_publications(due timestamp with time zone) TO gongkai_application;


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
-- Name: FUNCTION cases_with_words(sought text, most integer); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.cases_with_words(sought text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.cases_with_words(sought text, most integer) TO gongkai_application;


--
-- Name: FUNCTION choose_round_that_goes_up(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.choose_round_that_goes_up() FROM PUBLIC;


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
-- Name: TABLE board_line; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.board_line TO gongkai_application;


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
-- Name: COLUMN open_period.stage; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(stage) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.arrived_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(arrived_on) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.received_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(received_on) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.decided_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(decided_on) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.outcome; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(outcome) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.ground; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ground) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.ending; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ending) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.corrected_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(corrected_on) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.answered_late; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(answered_late) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: COLUMN open_period.answered_in; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(answered_in) ON TABLE gongkai.open_period TO gongkai_application;


--
-- Name: TABLE request; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.request TO gongkai_application;


--
-- Name: COLUMN request.content; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(content) ON TABLE gongkai.request TO gongkai_application;


--
-- Name: COLUMN request.assigned_to; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(assigned_to) ON TABLE gongkai.request TO gongkai_application;


--
-- Name: COLUMN request.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.request TO gongkai_application;


--
-- Name: COLUMN request.archived_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(archived_on) ON TABLE gongkai.request TO gongkai_application;


--
-- Name: COLUMN request.archive_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(archive_number) ON TABLE gongkai.request TO gongkai_application;


--
-- Name: COLUMN request.correction_result; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(correction_result) ON TABLE gongkai.request TO gongkai_application;


--
-- Name: FUNCTION draw_board(of_agency text, of_cases text[]); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.draw_board(of_agency text, of_cases text[]) FROM PUBLIC;


--
-- Name: FUNCTION draw_board_of_applicant(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.draw_board_of_applicant() FROM PUBLIC;


--
-- Name: FUNCTION draw_board_of_case(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.draw_board_of_case() FROM PUBLIC;


--
-- Name: FUNCTION draw_board_of_changed(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.draw_board_of_changed() FROM PUBLIC;


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
-- Name: FUNCTION fold_tally(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.fold_tally() FROM PUBLIC;


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
-- Name: FUNCTION has_words(of_case text, sought text); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.has_words(of_case text, sought text) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.has_words(of_case text, sought text) TO gongkai_application;


--
-- Name: FUNCTION hold_figures_to_records(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.hold_figures_to_records() FROM PUBLIC;


--
-- Name: TABLE agency; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE gongkai.agency TO gongkai_application;


--
-- Name: FUNCTION keep_search_words(kept json); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.keep_search_words(kept json) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.keep_search_words(kept json) TO gongkai_application;


--
-- Name: FUNCTION keep_words(of_case text, kept text); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.keep_words(of_case text, kept text) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.keep_words(of_case text, kept text) TO gongkai_application;


--
-- Name: FUNCTION keep_words_of_many(of_cases text[], kept text[]); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.keep_words_of_many(of_cases text[], kept text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.keep_words_of_many(of_cases text[], kept text[]) TO gongkai_application;


--
-- Name: FUNCTION law_sources(for_agency text); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.law_sources(for_agency text) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.law_sources(for_agency text) TO gongkai_application;


--
-- Name: FUNCTION message_trail(of_message text); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.message_trail(of_message text) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.message_trail(of_message text) TO gongkai_application;


--
-- Name: FUNCTION own_first_event(changed_agency text); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.own_first_event(changed_agency text) FROM PUBLIC;


--
-- Name: FUNCTION present_booking_receipt(number text, hash_of_code text, at timestamp with time zone); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.present_booking_receipt(number text, hash_of_code text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.present_booking_receipt(number text, hash_of_code text, at timestamp with time zone) TO gongkai_application;


--
-- Name: FUNCTION present_complaint_receipt(number text, hash_of_code text, at timestamp with time zone); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.present_complaint_receipt(number text, hash_of_code text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.present_complaint_receipt(number text, hash_of_code text, at timestamp with time zone) TO gongkai_application;


--
-- Name: FUNCTION present_message_receipt(number text, hash_of_code text, at timestamp with time zone); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.present_message_receipt(number text, hash_of_code text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.present_message_receipt(number text, hash_of_code text, at timestamp with time zone) TO gongkai_application;


--
-- Name: FUNCTION present_receipt(number text, hash_of_code text, at timestamp with time zone); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.present_receipt(number text, hash_of_code text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.present_receipt(number text, hash_of_code text, at timestamp with time zone) TO gongkai_application;


--
-- Name: TABLE number_series; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.number_series TO gongkai_application;


--
-- Name: COLUMN number_series.last; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(last) ON TABLE gongkai.number_series TO gongkai_application;


--
-- Name: FUNCTION raise_number(of_series text, of_year integer, given integer); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.raise_number(of_series text, of_year integer, given integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.raise_number(of_series text, of_year integer, given integer) TO gongkai_application;


--
-- Name: FUNCTION record_awaiting(changed_agency text, first_seq bigint); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.record_awaiting(changed_agency text, first_seq bigint) FROM PUBLIC;


--
-- Name: FUNCTION recount_tallies(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.recount_tallies() FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.recount_tallies() TO gongkai_application;


--
-- Name: FUNCTION search_era_at(newest integer); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.search_era_at(newest integer) FROM PUBLIC;


--
-- Name: FUNCTION search_found(sought text, must_have text[], any_of text[], newest integer, oldest integer, before_on date, before_kind text, before_id text, most integer, most_ms integer); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.search_found(sought text, must_have text[], any_of text[], newest integer, oldest integer, before_on date, before_kind text, before_id text, most integer, most_ms integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.search_found(sought text, must_have text[], any_of text[], newest integer, oldest integer, before_on date, before_kind text, before_id text, most integer, most_ms integer) TO gongkai_public;


--
-- Name: FUNCTION search_suggested(beginning text, most integer); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.search_suggested(beginning text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.search_suggested(beginning text, most integer) TO gongkai_public;


--
-- Name: FUNCTION take_back_import(of_import text); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.take_back_import(of_import text) FROM PUBLIC;
GRANT ALL ON FUNCTION gongkai.take_back_import(of_import text) TO gongkai_application;


--
-- Name: FUNCTION tallies_of(of_agency text); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tallies_of(of_agency text) FROM PUBLIC;


--
-- Name: FUNCTION tallies_of_line(counted boolean, open boolean, due date, arrived_on date, ended_on date, outcome text, answered_late boolean, answered_in integer); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tallies_of_line(counted boolean, open boolean, due date, arrived_on date, ended_on date, outcome text, answered_late boolean, answered_in integer) FROM PUBLIC;


--
-- Name: FUNCTION tally_counters(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tally_counters() FROM PUBLIC;


--
-- Name: FUNCTION tally_dispute_results(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tally_dispute_results() FROM PUBLIC;


--
-- Name: FUNCTION tally_disputes(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tally_disputes() FROM PUBLIC;


--
-- Name: FUNCTION tally_items(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tally_items() FROM PUBLIC;


--
-- Name: FUNCTION tally_lines(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tally_lines() FROM PUBLIC;


--
-- Name: FUNCTION tally_posts(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tally_posts() FROM PUBLIC;


--
-- Name: FUNCTION tally_spans(on_day date); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tally_spans(on_day date) FROM PUBLIC;


--
-- Name: FUNCTION tally_tickets(); Type: ACL; Schema: gongkai; Owner: -
--

REVOKE ALL ON FUNCTION gongkai.tally_tickets() FROM PUBLIC;


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
-- Name: TABLE usable_role; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.usable_role TO gongkai_application;


--
-- Name: FUNCTION standing_of(of_person text, on_day date); Type: ACL; Schema: sign_in; Owner: -
--

REVOKE ALL ON FUNCTION sign_in.standing_of(of_person text, on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sign_in.standing_of(of_person text, on_day date) TO gongkai_application;


--
-- Name: TABLE account_count; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.account_count TO gongkai_application;


--
-- Name: COLUMN account_count.posts; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(posts) ON TABLE gongkai.account_count TO gongkai_application;


--
-- Name: COLUMN account_count.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.account_count TO gongkai_application;


--
-- Name: TABLE account_post; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.account_post TO gongkai_application;


--
-- Name: COLUMN account_post.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.account_post TO gongkai_application;


--
-- Name: COLUMN account_post.posted_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(posted_on) ON TABLE gongkai.account_post TO gongkai_application;


--
-- Name: COLUMN account_post.category; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(category) ON TABLE gongkai.account_post TO gongkai_application;


--
-- Name: COLUMN account_post.reads; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reads) ON TABLE gongkai.account_post TO gongkai_application;


--
-- Name: COLUMN account_post.item_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(item_id) ON TABLE gongkai.account_post TO gongkai_application;


--
-- Name: COLUMN account_post.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.account_post TO gongkai_application;


--
-- Name: TABLE accountability; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.accountability TO gongkai_application;


--
-- Name: COLUMN accountability.struck_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(struck_on) ON TABLE gongkai.accountability TO gongkai_application;


--
-- Name: COLUMN accountability.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.accountability TO gongkai_application;


--
-- Name: TABLE activity; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.venue_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(venue_id) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.kind; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(kind) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.description; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(description) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.place; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(place) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.from_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(from_day) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.to_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(to_day) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.starts_at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(starts_at) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.ends_at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ends_at) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.booking_from; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(booking_from) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.booking_to; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(booking_to) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.notice; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(notice) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.notice_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(notice_on) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.attendance_closed_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(attendance_closed_on) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: COLUMN activity.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.activity TO gongkai_application;


--
-- Name: TABLE activity_places; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,DELETE ON TABLE gongkai.activity_places TO gongkai_application;


--
-- Name: COLUMN activity_places.agency_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(agency_id) ON TABLE gongkai.activity_places TO gongkai_application;


--
-- Name: COLUMN activity_places.activity_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(activity_id) ON TABLE gongkai.activity_places TO gongkai_application;


--
-- Name: COLUMN activity_places.places; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT(places),UPDATE(places) ON TABLE gongkai.activity_places TO gongkai_application;


--
-- Name: TABLE agency_contact; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.office_name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(office_name) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.address; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(address) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.postcode; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(postcode) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.hours; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(hours) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.phone; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(phone) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.fax; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(fax) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.email; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(email) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.channels; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(channels) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.complaints; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(complaints) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: COLUMN agency_contact.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.agency_contact TO gongkai_application;


--
-- Name: TABLE annual_report; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.annual_report TO gongkai_application;


--
-- Name: COLUMN annual_report.form; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(form) ON TABLE gongkai.annual_report TO gongkai_application;


--
-- Name: COLUMN annual_report.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.annual_report TO gongkai_application;


--
-- Name: COLUMN annual_report.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.annual_report TO gongkai_application;


--
-- Name: COLUMN annual_report.as_of; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(as_of) ON TABLE gongkai.annual_report TO gongkai_application;


--
-- Name: COLUMN annual_report.round; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(round) ON TABLE gongkai.annual_report TO gongkai_application;


--
-- Name: COLUMN annual_report.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.annual_report TO gongkai_application;


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
-- Name: TABLE assessment; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.assessment TO gongkai_application;


--
-- Name: COLUMN assessment.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.assessment TO gongkai_application;


--
-- Name: COLUMN assessment.self_until; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(self_until) ON TABLE gongkai.assessment TO gongkai_application;


--
-- Name: COLUMN assessment.appeal_days; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(appeal_days) ON TABLE gongkai.assessment TO gongkai_application;


--
-- Name: COLUMN assessment."least"; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE("least") ON TABLE gongkai.assessment TO gongkai_application;


--
-- Name: COLUMN assessment.opened_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(opened_on) ON TABLE gongkai.assessment TO gongkai_application;


--
-- Name: COLUMN assessment.published_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_on) ON TABLE gongkai.assessment TO gongkai_application;


--
-- Name: COLUMN assessment.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.assessment TO gongkai_application;


--
-- Name: TABLE assessment_appeal; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.assessment_appeal TO gongkai_application;


--
-- Name: COLUMN assessment_appeal.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.assessment_appeal TO gongkai_application;


--
-- Name: COLUMN assessment_appeal.decided_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(decided_on) ON TABLE gongkai.assessment_appeal TO gongkai_application;


--
-- Name: COLUMN assessment_appeal.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.assessment_appeal TO gongkai_application;


--
-- Name: TABLE assessment_criterion; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.assessment_criterion TO gongkai_application;


--
-- Name: COLUMN assessment_criterion."position"; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE("position") ON TABLE gongkai.assessment_criterion TO gongkai_application;


--
-- Name: COLUMN assessment_criterion.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.assessment_criterion TO gongkai_application;


--
-- Name: COLUMN assessment_criterion.says; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(says) ON TABLE gongkai.assessment_criterion TO gongkai_application;


--
-- Name: COLUMN assessment_criterion.citation; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(citation) ON TABLE gongkai.assessment_criterion TO gongkai_application;


--
-- Name: COLUMN assessment_criterion.points; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(points) ON TABLE gongkai.assessment_criterion TO gongkai_application;


--
-- Name: COLUMN assessment_criterion.measure; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(measure) ON TABLE gongkai.assessment_criterion TO gongkai_application;


--
-- Name: COLUMN assessment_criterion.rule; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(rule) ON TABLE gongkai.assessment_criterion TO gongkai_application;


--
-- Name: COLUMN assessment_criterion.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.assessment_criterion TO gongkai_application;


--
-- Name: TABLE assessment_entry; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.assessment_entry TO gongkai_application;


--
-- Name: COLUMN assessment_entry.points; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(points) ON TABLE gongkai.assessment_entry TO gongkai_application;


--
-- Name: COLUMN assessment_entry.words; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(words) ON TABLE gongkai.assessment_entry TO gongkai_application;


--
-- Name: COLUMN assessment_entry.evidence; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(evidence) ON TABLE gongkai.assessment_entry TO gongkai_application;


--
-- Name: COLUMN assessment_entry.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.assessment_entry TO gongkai_application;


--
-- Name: TABLE assessment_fault; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.assessment_fault TO gongkai_application;


--
-- Name: TABLE assessment_result; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.assessment_result TO gongkai_application;


--
-- Name: TABLE assessment_score; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.assessment_score TO gongkai_application;


--
-- Name: TABLE assessment_sheet; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.assessment_sheet TO gongkai_application;


--
-- Name: COLUMN assessment_sheet.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.assessment_sheet TO gongkai_application;


--
-- Name: COLUMN assessment_sheet.self_scored; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(self_scored) ON TABLE gongkai.assessment_sheet TO gongkai_application;


--
-- Name: COLUMN assessment_sheet.submitted_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(submitted_on) ON TABLE gongkai.assessment_sheet TO gongkai_application;


--
-- Name: COLUMN assessment_sheet.reviewed_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reviewed_on) ON TABLE gongkai.assessment_sheet TO gongkai_application;


--
-- Name: COLUMN assessment_sheet.appeal_until; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(appeal_until) ON TABLE gongkai.assessment_sheet TO gongkai_application;


--
-- Name: COLUMN assessment_sheet.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.assessment_sheet TO gongkai_application;


--
-- Name: TABLE board_view; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.board_view TO gongkai_application;


--
-- Name: COLUMN board_view.name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(name) ON TABLE gongkai.board_view TO gongkai_application;


--
-- Name: COLUMN board_view.filter; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(filter) ON TABLE gongkai.board_view TO gongkai_application;


--
-- Name: COLUMN board_view.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.board_view TO gongkai_application;


--
-- Name: TABLE booking; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(id) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.agency_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(agency_id) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.activity_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(activity_id) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.booking_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(booking_number) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.submission_key; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(submission_key) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.places; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(places) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.shown_name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(shown_name),UPDATE(shown_name) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.shown_phone; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(shown_phone),UPDATE(shown_phone) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.booked_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(booked_on) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(state),UPDATE(state) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.cancelled_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(cancelled_by),UPDATE(cancelled_by) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(ended_on),UPDATE(ended_on) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.reason_words; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(reason_words),UPDATE(reason_words) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.sender_erased_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(sender_erased_on),UPDATE(sender_erased_on) ON TABLE gongkai.booking TO gongkai_application;


--
-- Name: COLUMN booking.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(version),UPDATE(version) ON TABLE gongkai.booking TO gongkai_application;


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
-- Name: TABLE case_link; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.case_link TO gongkai_application;


--
-- Name: TABLE case_note; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.case_note TO gongkai_application;


--
-- Name: COLUMN case_note.text; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(text) ON TABLE gongkai.case_note TO gongkai_application;


--
-- Name: COLUMN case_note.removed_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(removed_on) ON TABLE gongkai.case_note TO gongkai_application;


--
-- Name: COLUMN case_note.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.case_note TO gongkai_application;


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
-- Name: TABLE catalogue_item; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.summary; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(summary) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.body; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(body) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.section; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(section) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.legal_category; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(legal_category) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.subject; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(subject) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.genre; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(genre) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.keywords; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(keywords) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.document_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(document_number) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.issuing_body; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(issuing_body) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.made_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(made_on) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.attribute; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(attribute) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.ground; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ground) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.review_due; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(review_due) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.validity; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(validity) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.validity_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(validity_on) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.validity_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(validity_by) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.document_kind; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(document_kind) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.normative_document_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(normative_document_id) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.interprets; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(interprets) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.no_interpretation; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(no_interpretation) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.contributed_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(contributed_by) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.content_hash; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(content_hash) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.published_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_on) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.published_hash; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_hash) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.changed_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(changed_by) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.stages; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(stages) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.waiting_stage; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(waiting_stage) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.published_interprets; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_interprets) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: COLUMN catalogue_item.register_entry_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(register_entry_id) ON TABLE gongkai.catalogue_item TO gongkai_application;


--
-- Name: TABLE catalogue_setting; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.catalogue_setting TO gongkai_application;


--
-- Name: COLUMN catalogue_setting.stages; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(stages) ON TABLE gongkai.catalogue_setting TO gongkai_application;


--
-- Name: COLUMN catalogue_setting.same_person; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(same_person) ON TABLE gongkai.catalogue_setting TO gongkai_application;


--
-- Name: COLUMN catalogue_setting.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.catalogue_setting TO gongkai_application;


--
-- Name: TABLE channel; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.channel TO gongkai_application;


--
-- Name: COLUMN channel.name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(name) ON TABLE gongkai.channel TO gongkai_application;


--
-- Name: COLUMN channel.owner; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(owner) ON TABLE gongkai.channel TO gongkai_application;


--
-- Name: COLUMN channel.least_a_week; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(least_a_week) ON TABLE gongkai.channel TO gongkai_application;


--
-- Name: COLUMN channel.address; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(address) ON TABLE gongkai.channel TO gongkai_application;


--
-- Name: COLUMN channel.closed_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(closed_on) ON TABLE gongkai.channel TO gongkai_application;


--
-- Name: COLUMN channel.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.channel TO gongkai_application;


--
-- Name: TABLE citizen_booking; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_booking TO gongkai_citizen;


--
-- Name: TABLE citizen_case; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_case TO gongkai_citizen;


--
-- Name: TABLE complaint; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.subject; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(subject) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.text; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(text) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.shown_name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(shown_name) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.assigned_to; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(assigned_to) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.outcome; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(outcome) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.finding; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(finding) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.drafted_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(drafted_by) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.decided_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(decided_by) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.reason_words; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason_words) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.order_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(order_id) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.sender_erased_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sender_erased_on) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: COLUMN complaint.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.complaint TO gongkai_application;


--
-- Name: TABLE complaint_receipt; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT ON TABLE gongkai.complaint_receipt TO gongkai_application;


--
-- Name: COLUMN complaint_receipt.agency_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(agency_id) ON TABLE gongkai.complaint_receipt TO gongkai_application;


--
-- Name: COLUMN complaint_receipt.receipt_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(receipt_number) ON TABLE gongkai.complaint_receipt TO gongkai_application;


--
-- Name: COLUMN complaint_receipt.complaint_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(complaint_id) ON TABLE gongkai.complaint_receipt TO gongkai_application;


--
-- Name: COLUMN complaint_receipt.submission_key; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(submission_key) ON TABLE gongkai.complaint_receipt TO gongkai_application;


--
-- Name: TABLE citizen_complaint; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_complaint TO gongkai_citizen;


--
-- Name: TABLE citizen_receipt; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_receipt TO gongkai_citizen;


--
-- Name: TABLE request_evaluation; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.request_evaluation TO gongkai_application;


--
-- Name: TABLE citizen_evaluation; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_evaluation TO gongkai_citizen;


--
-- Name: TABLE citizen_fact; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_fact TO gongkai_citizen;


--
-- Name: TABLE fee; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.basis; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(basis) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.quantity; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(quantity) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.earlier; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(earlier) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.amount; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(amount) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.working; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(working) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.assessed_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(assessed_on) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.notified_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(notified_on) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.paid_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(paid_on) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.paid_amount; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(paid_amount) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.receipt_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(receipt_number) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.refunded_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(refunded_on) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.refund_amount; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(refund_amount) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.refund_reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(refund_reason) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.waived_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(waived_on) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.waive_reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(waive_reason) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: COLUMN fee.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.fee TO gongkai_application;


--
-- Name: TABLE citizen_fee; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_fee TO gongkai_citizen;


--
-- Name: TABLE delivery; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.delivery TO gongkai_application;


--
-- Name: COLUMN delivery.on_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(on_day) ON TABLE gongkai.delivery TO gongkai_application;


--
-- Name: COLUMN delivery.seen_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(seen_on) ON TABLE gongkai.delivery TO gongkai_application;


--
-- Name: COLUMN delivery.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.delivery TO gongkai_application;


--
-- Name: COLUMN delivery.sending; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sending) ON TABLE gongkai.delivery TO gongkai_application;


--
-- Name: COLUMN delivery.trouble; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(trouble) ON TABLE gongkai.delivery TO gongkai_application;


--
-- Name: COLUMN delivery.sent_at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sent_at) ON TABLE gongkai.delivery TO gongkai_application;


--
-- Name: TABLE delivery_file; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.delivery_file TO gongkai_application;


--
-- Name: TABLE letter; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.template_version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(template_version) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.written; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(written) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.addressee; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(addressee) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.copies; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(copies) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.attachments; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(attachments) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.channel; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(channel) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.remedies_way; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(remedies_way) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.signed; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(signed) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.outcome; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(outcome) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.ground; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ground) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.withheld; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(withheld) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.until; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(until) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.days; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(days) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.party; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(party) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.stages; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(stages) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.consecutive; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(consecutive) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.stage; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(stage) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.round; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(round) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.approved_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(approved_by) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.approved_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(approved_on) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.despite; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(despite) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.decided_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(decided_on) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: COLUMN letter.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.letter TO gongkai_application;


--
-- Name: TABLE seal; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.seal TO gongkai_application;


--
-- Name: TABLE citizen_file; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_file TO gongkai_citizen;


--
-- Name: TABLE message_receipt; Type: ACL; Schema: gongkai; Owner: -
--

GRANT INSERT ON TABLE gongkai.message_receipt TO gongkai_application;


--
-- Name: COLUMN message_receipt.agency_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(agency_id) ON TABLE gongkai.message_receipt TO gongkai_application;


--
-- Name: COLUMN message_receipt.receipt_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(receipt_number) ON TABLE gongkai.message_receipt TO gongkai_application;


--
-- Name: COLUMN message_receipt.message_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(message_id) ON TABLE gongkai.message_receipt TO gongkai_application;


--
-- Name: COLUMN message_receipt.submission_key; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT(submission_key) ON TABLE gongkai.message_receipt TO gongkai_application;


--
-- Name: TABLE public_message; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.subject; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(subject) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.text; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(text) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.shown_name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(shown_name) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.assigned_to; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(assigned_to) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.reply; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reply) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.drafted_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(drafted_by) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.approved_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(approved_by) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.handed_to; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(handed_to) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.reason_words; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason_words) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.published_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_on) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.published_subject; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_subject) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.published_text; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_text) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: COLUMN public_message.sender_erased_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sender_erased_on) ON TABLE gongkai.public_message TO gongkai_application;


--
-- Name: TABLE citizen_message; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_message TO gongkai_citizen;


--
-- Name: TABLE citizen_message_leg; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_message_leg TO gongkai_citizen;


--
-- Name: TABLE citizen_request; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_request TO gongkai_citizen;


--
-- Name: TABLE citizen_step; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.citizen_step TO gongkai_citizen;


--
-- Name: TABLE co_handling; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.co_handling TO gongkai_application;


--
-- Name: COLUMN co_handling.opinion; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(opinion) ON TABLE gongkai.co_handling TO gongkai_application;


--
-- Name: COLUMN co_handling.answered_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(answered_on) ON TABLE gongkai.co_handling TO gongkai_application;


--
-- Name: COLUMN co_handling.withdrawn_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(withdrawn_on) ON TABLE gongkai.co_handling TO gongkai_application;


--
-- Name: COLUMN co_handling.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.co_handling TO gongkai_application;


--
-- Name: TABLE consultation; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.body; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(body) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.questions; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(questions) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.from_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(from_day) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.to_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(to_day) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.summary; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(summary) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.points; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(points) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.summary_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(summary_on) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: COLUMN consultation.body_form; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(body_form) ON TABLE gongkai.consultation TO gongkai_application;


--
-- Name: TABLE consultation_comment; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.consultation_comment TO gongkai_application;


--
-- Name: COLUMN consultation_comment.text; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(text) ON TABLE gongkai.consultation_comment TO gongkai_application;


--
-- Name: COLUMN consultation_comment.answers; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(answers) ON TABLE gongkai.consultation_comment TO gongkai_application;


--
-- Name: COLUMN consultation_comment.shown_name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(shown_name) ON TABLE gongkai.consultation_comment TO gongkai_application;


--
-- Name: COLUMN consultation_comment.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.consultation_comment TO gongkai_application;


--
-- Name: COLUMN consultation_comment.published_text; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_text) ON TABLE gongkai.consultation_comment TO gongkai_application;


--
-- Name: COLUMN consultation_comment.reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason) ON TABLE gongkai.consultation_comment TO gongkai_application;


--
-- Name: COLUMN consultation_comment.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.consultation_comment TO gongkai_application;


--
-- Name: COLUMN consultation_comment.sender_erased_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sender_erased_on) ON TABLE gongkai.consultation_comment TO gongkai_application;


--
-- Name: TABLE consultation_file; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.consultation_file TO gongkai_application;


--
-- Name: COLUMN consultation_file."position"; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE("position") ON TABLE gongkai.consultation_file TO gongkai_application;


--
-- Name: COLUMN consultation_file.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.consultation_file TO gongkai_application;


--
-- Name: COLUMN consultation_file.removed; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(removed) ON TABLE gongkai.consultation_file TO gongkai_application;


--
-- Name: COLUMN consultation_file.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.consultation_file TO gongkai_application;


--
-- Name: TABLE contributing_unit; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.contributing_unit TO gongkai_application;


--
-- Name: COLUMN contributing_unit.name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(name) ON TABLE gongkai.contributing_unit TO gongkai_application;


--
-- Name: COLUMN contributing_unit.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.contributing_unit TO gongkai_application;


--
-- Name: COLUMN contributing_unit.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.contributing_unit TO gongkai_application;


--
-- Name: TABLE contribution; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.contribution TO gongkai_application;


--
-- Name: COLUMN contribution.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.contribution TO gongkai_application;


--
-- Name: COLUMN contribution.decided_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(decided_on) ON TABLE gongkai.contribution TO gongkai_application;


--
-- Name: COLUMN contribution.item_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(item_id) ON TABLE gongkai.contribution TO gongkai_application;


--
-- Name: COLUMN contribution.reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason) ON TABLE gongkai.contribution TO gongkai_application;


--
-- Name: COLUMN contribution.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.contribution TO gongkai_application;


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
-- Name: TABLE desk_count; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.desk_count TO gongkai_application;


--
-- Name: COLUMN desk_count.count; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(count) ON TABLE gongkai.desk_count TO gongkai_application;


--
-- Name: COLUMN desk_count.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.desk_count TO gongkai_application;


--
-- Name: TABLE digest_address; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.digest_address TO gongkai_application;


--
-- Name: COLUMN digest_address.key_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(key_id) ON TABLE gongkai.digest_address TO gongkai_application;


--
-- Name: COLUMN digest_address.sealed; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sealed) ON TABLE gongkai.digest_address TO gongkai_application;


--
-- Name: COLUMN digest_address.address_hash; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(address_hash) ON TABLE gongkai.digest_address TO gongkai_application;


--
-- Name: TABLE digest_issue; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.digest_issue TO gongkai_application;


--
-- Name: COLUMN digest_issue.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.digest_issue TO gongkai_application;


--
-- Name: COLUMN digest_issue.items; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(items) ON TABLE gongkai.digest_issue TO gongkai_application;


--
-- Name: COLUMN digest_issue.attempts; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(attempts) ON TABLE gongkai.digest_issue TO gongkai_application;


--
-- Name: COLUMN digest_issue.why; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(why) ON TABLE gongkai.digest_issue TO gongkai_application;


--
-- Name: COLUMN digest_issue.sent_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sent_on) ON TABLE gongkai.digest_issue TO gongkai_application;


--
-- Name: COLUMN digest_issue.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.digest_issue TO gongkai_application;


--
-- Name: TABLE digest_subscription; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.wanted; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(wanted) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.rhythm; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(rhythm) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.letter; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(letter) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.letters_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(letters_on) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.letters; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(letters) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.attempts; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(attempts) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.confirmed_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(confirmed_on) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.told_through; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(told_through) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: COLUMN digest_subscription.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.digest_subscription TO gongkai_application;


--
-- Name: TABLE dispute; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.dispute TO gongkai_application;


--
-- Name: COLUMN dispute.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.dispute TO gongkai_application;


--
-- Name: TABLE dispute_event; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.dispute_event TO gongkai_application;


--
-- Name: TABLE duty; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.field; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(field) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.matter; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(matter) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.content; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(content) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.basis; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(basis) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.time_limit; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(time_limit) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.body; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(body) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.channel; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(channel) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.audience; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(audience) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.level; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(level) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.cycle; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(cycle) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.working_days; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(working_days) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.year_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(year_day) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.owner_person_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(owner_person_id) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.owner_unit; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(owner_unit) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.since; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(since) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: COLUMN duty.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.duty TO gongkai_application;


--
-- Name: TABLE event_head; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.event_head TO gongkai_application;


--
-- Name: TABLE filed_report; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.filed_report TO gongkai_application;


--
-- Name: COLUMN filed_report.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.filed_report TO gongkai_application;


--
-- Name: COLUMN filed_report.cleared_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(cleared_on) ON TABLE gongkai.filed_report TO gongkai_application;


--
-- Name: COLUMN filed_report.published_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_on) ON TABLE gongkai.filed_report TO gongkai_application;


--
-- Name: COLUMN filed_report.changes; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(changes) ON TABLE gongkai.filed_report TO gongkai_application;


--
-- Name: COLUMN filed_report.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.filed_report TO gongkai_application;


--
-- Name: TABLE idempotency_key; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.idempotency_key TO gongkai_application;


--
-- Name: TABLE imported_request; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.imported_request TO gongkai_application;


--
-- Name: TABLE improvement_order; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.improvement_order TO gongkai_application;


--
-- Name: COLUMN improvement_order.due_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(due_on) ON TABLE gongkai.improvement_order TO gongkai_application;


--
-- Name: COLUMN improvement_order.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.improvement_order TO gongkai_application;


--
-- Name: COLUMN improvement_order.rounds; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(rounds) ON TABLE gongkai.improvement_order TO gongkai_application;


--
-- Name: COLUMN improvement_order.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.improvement_order TO gongkai_application;


--
-- Name: COLUMN improvement_order.reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason) ON TABLE gongkai.improvement_order TO gongkai_application;


--
-- Name: COLUMN improvement_order.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.improvement_order TO gongkai_application;


--
-- Name: TABLE item_duty; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.item_duty TO gongkai_application;


--
-- Name: TABLE item_file; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.item_file TO gongkai_application;


--
-- Name: COLUMN item_file.name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(name) ON TABLE gongkai.item_file TO gongkai_application;


--
-- Name: COLUMN item_file.place; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(place) ON TABLE gongkai.item_file TO gongkai_application;


--
-- Name: COLUMN item_file."position"; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE("position") ON TABLE gongkai.item_file TO gongkai_application;


--
-- Name: COLUMN item_file.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.item_file TO gongkai_application;


--
-- Name: COLUMN item_file.removed; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(removed) ON TABLE gongkai.item_file TO gongkai_application;


--
-- Name: COLUMN item_file.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.item_file TO gongkai_application;


--
-- Name: TABLE item_sign_off; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.item_sign_off TO gongkai_application;


--
-- Name: TABLE item_verdict; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.item_verdict TO gongkai_application;


--
-- Name: COLUMN item_verdict.reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason) ON TABLE gongkai.item_verdict TO gongkai_application;


--
-- Name: COLUMN item_verdict.by_person_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(by_person_id) ON TABLE gongkai.item_verdict TO gongkai_application;


--
-- Name: COLUMN item_verdict.on_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(on_day) ON TABLE gongkai.item_verdict TO gongkai_application;


--
-- Name: TABLE law_setting; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gongkai.law_setting TO gongkai_application;


--
-- Name: TABLE leader_post; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.leader_post TO gongkai_application;


--
-- Name: COLUMN leader_post.name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(name) ON TABLE gongkai.leader_post TO gongkai_application;


--
-- Name: COLUMN leader_post.post; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(post) ON TABLE gongkai.leader_post TO gongkai_application;


--
-- Name: COLUMN leader_post.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.leader_post TO gongkai_application;


--
-- Name: COLUMN leader_post.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.leader_post TO gongkai_application;


--
-- Name: TABLE letter_head; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.letter_head TO gongkai_application;


--
-- Name: COLUMN letter_head.words; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(words) ON TABLE gongkai.letter_head TO gongkai_application;


--
-- Name: COLUMN letter_head.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.letter_head TO gongkai_application;


--
-- Name: TABLE letter_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.letter_number TO gongkai_application;


--
-- Name: COLUMN letter_number.void_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(void_on) ON TABLE gongkai.letter_number TO gongkai_application;


--
-- Name: COLUMN letter_number.void_reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(void_reason) ON TABLE gongkai.letter_number TO gongkai_application;


--
-- Name: TABLE letter_review; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.letter_review TO gongkai_application;


--
-- Name: COLUMN letter_review.reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason) ON TABLE gongkai.letter_review TO gongkai_application;


--
-- Name: TABLE letter_series; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.letter_series TO gongkai_application;


--
-- Name: COLUMN letter_series.prefix; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(prefix) ON TABLE gongkai.letter_series TO gongkai_application;


--
-- Name: COLUMN letter_series.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.letter_series TO gongkai_application;


--
-- Name: TABLE letter_template; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.letter_template TO gongkai_application;


--
-- Name: COLUMN letter_template.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.letter_template TO gongkai_application;


--
-- Name: TABLE local_holiday; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gongkai.local_holiday TO gongkai_application;


--
-- Name: TABLE normative_document; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.normative_document TO gongkai_application;


--
-- Name: COLUMN normative_document.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.normative_document TO gongkai_application;


--
-- Name: COLUMN normative_document.document_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(document_number) ON TABLE gongkai.normative_document TO gongkai_application;


--
-- Name: COLUMN normative_document.made_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(made_on) ON TABLE gongkai.normative_document TO gongkai_application;


--
-- Name: COLUMN normative_document.published_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_on) ON TABLE gongkai.normative_document TO gongkai_application;


--
-- Name: COLUMN normative_document.repealed_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(repealed_on) ON TABLE gongkai.normative_document TO gongkai_application;


--
-- Name: COLUMN normative_document.repealed_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(repealed_by) ON TABLE gongkai.normative_document TO gongkai_application;


--
-- Name: COLUMN normative_document.struck_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(struck_on) ON TABLE gongkai.normative_document TO gongkai_application;


--
-- Name: COLUMN normative_document.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.normative_document TO gongkai_application;


--
-- Name: TABLE notification; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.notification TO gongkai_application;


--
-- Name: COLUMN notification.read_at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(read_at) ON TABLE gongkai.notification TO gongkai_application;


--
-- Name: TABLE venue; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.kind; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(kind) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(name) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.address; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(address) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.contact; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(contact) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.about; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(about) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.accessibility; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(accessibility) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.hours; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(hours) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.exceptions; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(exceptions) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.services; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(services) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: COLUMN venue.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.venue TO gongkai_application;


--
-- Name: TABLE open_activity; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.open_activity TO gongkai_public;


--
-- Name: TABLE open_comment; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.open_comment TO gongkai_public;


--
-- Name: TABLE public_concern; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.worry; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(worry) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.source; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(source) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.heard_where; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(heard_where) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.heard_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(heard_on) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.assigned_to; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(assigned_to) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.response; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(response) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.responded_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(responded_by) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.responded_through; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(responded_through) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.responded_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(responded_on) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reason) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.published_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_on) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: COLUMN public_concern.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.public_concern TO gongkai_application;


--
-- Name: TABLE open_concern; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.open_concern TO gongkai_public;


--
-- Name: TABLE open_consultation; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.open_consultation TO gongkai_public;


--
-- Name: TABLE open_consultation_file; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.open_consultation_file TO gongkai_public;


--
-- Name: TABLE open_message; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.open_message TO gongkai_public;


--
-- Name: TABLE published_question; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.published_question TO gongkai_application;


--
-- Name: COLUMN published_question.category; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(category) ON TABLE gongkai.published_question TO gongkai_application;


--
-- Name: COLUMN published_question.question; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(question) ON TABLE gongkai.published_question TO gongkai_application;


--
-- Name: COLUMN published_question.answer; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(answer) ON TABLE gongkai.published_question TO gongkai_application;


--
-- Name: COLUMN published_question.rank; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(rank) ON TABLE gongkai.published_question TO gongkai_application;


--
-- Name: COLUMN published_question.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.published_question TO gongkai_application;


--
-- Name: COLUMN published_question.published_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_on) ON TABLE gongkai.published_question TO gongkai_application;


--
-- Name: COLUMN published_question.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.published_question TO gongkai_application;


--
-- Name: TABLE open_question; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.open_question TO gongkai_public;


--
-- Name: TABLE open_venue; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.open_venue TO gongkai_public;


--
-- Name: TABLE openness_setting; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.openness_setting TO gongkai_application;


--
-- Name: COLUMN openness_setting.value; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(value) ON TABLE gongkai.openness_setting TO gongkai_application;


--
-- Name: COLUMN openness_setting.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.openness_setting TO gongkai_application;


--
-- Name: TABLE penalty_change; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.penalty_change TO gongkai_application;


--
-- Name: COLUMN penalty_change.settled_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(settled_on) ON TABLE gongkai.penalty_change TO gongkai_application;


--
-- Name: COLUMN penalty_change.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.penalty_change TO gongkai_application;


--
-- Name: TABLE permission; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.permission TO gongkai_application;


--
-- Name: TABLE person_contact; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.person_contact TO gongkai_application;


--
-- Name: COLUMN person_contact.email; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(email) ON TABLE gongkai.person_contact TO gongkai_application;


--
-- Name: COLUMN person_contact.mobile; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(mobile) ON TABLE gongkai.person_contact TO gongkai_application;


--
-- Name: COLUMN person_contact.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.person_contact TO gongkai_application;


--
-- Name: TABLE public_agency; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.public_agency TO gongkai_public;


--
-- Name: TABLE public_agency_contact; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.public_agency_contact TO gongkai_public;


--
-- Name: TABLE public_criticism; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.public_criticism TO gongkai_application;


--
-- Name: TABLE public_report; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.public_report TO gongkai_public;


--
-- Name: TABLE publication; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.publication TO gongkai_application;


--
-- Name: COLUMN publication.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.publication TO gongkai_application;


--
-- Name: COLUMN publication.content_hash; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(content_hash) ON TABLE gongkai.publication TO gongkai_application;


--
-- Name: COLUMN publication.queued_at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(queued_at) ON TABLE gongkai.publication TO gongkai_application;


--
-- Name: COLUMN publication.posted_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(posted_on) ON TABLE gongkai.publication TO gongkai_application;


--
-- Name: COLUMN publication.reference; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(reference) ON TABLE gongkai.publication TO gongkai_application;


--
-- Name: COLUMN publication.attempts; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(attempts) ON TABLE gongkai.publication TO gongkai_application;


--
-- Name: COLUMN publication.why; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(why) ON TABLE gongkai.publication TO gongkai_application;


--
-- Name: COLUMN publication.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.publication TO gongkai_application;


--
-- Name: TABLE publication_proposal; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.publication_proposal TO gongkai_application;


--
-- Name: COLUMN publication_proposal.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.publication_proposal TO gongkai_application;


--
-- Name: COLUMN publication_proposal.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.publication_proposal TO gongkai_application;


--
-- Name: TABLE published_file; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.published_file TO gongkai_application;
GRANT SELECT ON TABLE gongkai.published_file TO gongkai_public;


--
-- Name: COLUMN published_file.name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(name) ON TABLE gongkai.published_file TO gongkai_application;


--
-- Name: COLUMN published_file.place; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(place) ON TABLE gongkai.published_file TO gongkai_application;


--
-- Name: TABLE published_item; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.published_item TO gongkai_application;
GRANT SELECT ON TABLE gongkai.published_item TO gongkai_public;


--
-- Name: COLUMN published_item.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.summary; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(summary) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.body; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(body) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.section; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(section) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.legal_category; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(legal_category) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.subject; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(subject) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.genre; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(genre) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.keywords; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(keywords) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.document_number; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(document_number) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.issuing_body; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(issuing_body) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.made_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(made_on) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.changed_at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(changed_at) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.validity; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(validity) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.validity_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(validity_on) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.validity_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(validity_by) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.document_kind; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(document_kind) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.pairs; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(pairs) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.files; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(files) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.content_hash; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(content_hash) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.withdrawn_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(withdrawn_on) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: COLUMN published_item.withdrawn_note; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(withdrawn_note) ON TABLE gongkai.published_item TO gongkai_application;


--
-- Name: TABLE redaction; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.redaction TO gongkai_application;


--
-- Name: COLUMN redaction.marks; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(marks) ON TABLE gongkai.redaction TO gongkai_application;


--
-- Name: COLUMN redaction.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.redaction TO gongkai_application;


--
-- Name: TABLE redaction_release; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.redaction_release TO gongkai_application;


--
-- Name: TABLE register_entry; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.register_entry TO gongkai_application;


--
-- Name: COLUMN register_entry.on_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(on_day) ON TABLE gongkai.register_entry TO gongkai_application;


--
-- Name: COLUMN register_entry.count; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(count) ON TABLE gongkai.register_entry TO gongkai_application;


--
-- Name: COLUMN register_entry.amount; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(amount) ON TABLE gongkai.register_entry TO gongkai_application;


--
-- Name: COLUMN register_entry.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.register_entry TO gongkai_application;


--
-- Name: COLUMN register_entry.source; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(source) ON TABLE gongkai.register_entry TO gongkai_application;


--
-- Name: COLUMN register_entry.struck_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(struck_on) ON TABLE gongkai.register_entry TO gongkai_application;


--
-- Name: COLUMN register_entry.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.register_entry TO gongkai_application;


--
-- Name: TABLE register_import; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.register_import TO gongkai_application;


--
-- Name: COLUMN register_import.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.register_import TO gongkai_application;


--
-- Name: COLUMN register_import.late; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(late) ON TABLE gongkai.register_import TO gongkai_application;


--
-- Name: COLUMN register_import.imported; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(imported) ON TABLE gongkai.register_import TO gongkai_application;


--
-- Name: COLUMN register_import.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.register_import TO gongkai_application;


--
-- Name: TABLE register_import_row; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.register_import_row TO gongkai_application;


--
-- Name: COLUMN register_import_row.key_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(key_id) ON TABLE gongkai.register_import_row TO gongkai_application;


--
-- Name: COLUMN register_import_row.sealed; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sealed) ON TABLE gongkai.register_import_row TO gongkai_application;


--
-- Name: TABLE reminder_rule; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.reminder_rule TO gongkai_application;


--
-- Name: COLUMN reminder_rule.rules; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(rules) ON TABLE gongkai.reminder_rule TO gongkai_application;


--
-- Name: COLUMN reminder_rule.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.reminder_rule TO gongkai_application;


--
-- Name: TABLE reminder_sent; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.reminder_sent TO gongkai_application;


--
-- Name: COLUMN reminder_sent.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.reminder_sent TO gongkai_application;


--
-- Name: COLUMN reminder_sent.attempts; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(attempts) ON TABLE gongkai.reminder_sent TO gongkai_application;


--
-- Name: COLUMN reminder_sent.trouble; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(trouble) ON TABLE gongkai.reminder_sent TO gongkai_application;


--
-- Name: COLUMN reminder_sent.sent_at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sent_at) ON TABLE gongkai.reminder_sent TO gongkai_application;


--
-- Name: TABLE reply_review; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.reply_review TO gongkai_application;


--
-- Name: COLUMN reply_review.verdict; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(verdict) ON TABLE gongkai.reply_review TO gongkai_application;


--
-- Name: COLUMN reply_review.lesson; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(lesson) ON TABLE gongkai.reply_review TO gongkai_application;


--
-- Name: COLUMN reply_review.by_person_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(by_person_id) ON TABLE gongkai.reply_review TO gongkai_application;


--
-- Name: COLUMN reply_review.on_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(on_day) ON TABLE gongkai.reply_review TO gongkai_application;


--
-- Name: COLUMN reply_review.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.reply_review TO gongkai_application;


--
-- Name: TABLE report_attachment; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.report_attachment TO gongkai_application;


--
-- Name: COLUMN report_attachment."position"; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE("position") ON TABLE gongkai.report_attachment TO gongkai_application;


--
-- Name: COLUMN report_attachment.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.report_attachment TO gongkai_application;


--
-- Name: COLUMN report_attachment.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.report_attachment TO gongkai_application;


--
-- Name: TABLE report_cell; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.report_cell TO gongkai_application;


--
-- Name: COLUMN report_cell.value; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(value) ON TABLE gongkai.report_cell TO gongkai_application;


--
-- Name: COLUMN report_cell.computed; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(computed) ON TABLE gongkai.report_cell TO gongkai_application;


--
-- Name: COLUMN report_cell.records; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(records) ON TABLE gongkai.report_cell TO gongkai_application;


--
-- Name: COLUMN report_cell.source; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(source) ON TABLE gongkai.report_cell TO gongkai_application;


--
-- Name: COLUMN report_cell.note; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(note) ON TABLE gongkai.report_cell TO gongkai_application;


--
-- Name: COLUMN report_cell.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.report_cell TO gongkai_application;


--
-- Name: TABLE report_due; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.report_due TO gongkai_application;


--
-- Name: COLUMN report_due.month_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(month_day) ON TABLE gongkai.report_due TO gongkai_application;


--
-- Name: COLUMN report_due.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.report_due TO gongkai_application;


--
-- Name: TABLE report_record; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.report_record TO gongkai_application;


--
-- Name: TABLE report_review; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.report_review TO gongkai_application;


--
-- Name: TABLE report_section; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.report_section TO gongkai_application;


--
-- Name: COLUMN report_section.text; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(text) ON TABLE gongkai.report_section TO gongkai_application;


--
-- Name: COLUMN report_section.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.report_section TO gongkai_application;


--
-- Name: TABLE report_template; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.report_template TO gongkai_application;


--
-- Name: TABLE report_verdict; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.report_verdict TO gongkai_application;


--
-- Name: COLUMN report_verdict.figures; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(figures) ON TABLE gongkai.report_verdict TO gongkai_application;


--
-- Name: COLUMN report_verdict.verdict; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(verdict) ON TABLE gongkai.report_verdict TO gongkai_application;


--
-- Name: COLUMN report_verdict.note; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(note) ON TABLE gongkai.report_verdict TO gongkai_application;


--
-- Name: COLUMN report_verdict.by_person_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(by_person_id) ON TABLE gongkai.report_verdict TO gongkai_application;


--
-- Name: COLUMN report_verdict.on_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(on_day) ON TABLE gongkai.report_verdict TO gongkai_application;


--
-- Name: COLUMN report_verdict.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.report_verdict TO gongkai_application;


--
-- Name: TABLE review_chain; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.review_chain TO gongkai_application;


--
-- Name: COLUMN review_chain.stages; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(stages) ON TABLE gongkai.review_chain TO gongkai_application;


--
-- Name: COLUMN review_chain.consecutive; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(consecutive) ON TABLE gongkai.review_chain TO gongkai_application;


--
-- Name: COLUMN review_chain.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.review_chain TO gongkai_application;


--
-- Name: TABLE row_version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.row_version TO gongkai_application;


--
-- Name: TABLE search_consultation_file; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.search_consultation_file TO gongkai_application;


--
-- Name: COLUMN search_consultation_file.sha256; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sha256) ON TABLE gongkai.search_consultation_file TO gongkai_application;


--
-- Name: COLUMN search_consultation_file.content; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(content) ON TABLE gongkai.search_consultation_file TO gongkai_application;


--
-- Name: COLUMN search_consultation_file.unread; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(unread) ON TABLE gongkai.search_consultation_file TO gongkai_application;


--
-- Name: TABLE search_entry; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.search_entry TO gongkai_public;
GRANT SELECT,INSERT,DELETE ON TABLE gongkai.search_entry TO gongkai_application;


--
-- Name: COLUMN search_entry.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.search_entry TO gongkai_application;


--
-- Name: COLUMN search_entry.content; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(content) ON TABLE gongkai.search_entry TO gongkai_application;


--
-- Name: COLUMN search_entry.published_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(published_on) ON TABLE gongkai.search_entry TO gongkai_application;


--
-- Name: TABLE search_file; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.search_file TO gongkai_application;


--
-- Name: COLUMN search_file.sha256; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sha256) ON TABLE gongkai.search_file TO gongkai_application;


--
-- Name: COLUMN search_file.content; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(content) ON TABLE gongkai.search_file TO gongkai_application;


--
-- Name: COLUMN search_file.unread; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(unread) ON TABLE gongkai.search_file TO gongkai_application;


--
-- Name: TABLE search_synonyms; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.search_synonyms TO gongkai_public;
GRANT SELECT,INSERT ON TABLE gongkai.search_synonyms TO gongkai_application;


--
-- Name: COLUMN search_synonyms.groups; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(groups) ON TABLE gongkai.search_synonyms TO gongkai_application;


--
-- Name: COLUMN search_synonyms.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.search_synonyms TO gongkai_application;


--
-- Name: TABLE secrecy_review; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.secrecy_review TO gongkai_application;


--
-- Name: TABLE sender_field; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.sender_field TO gongkai_application;


--
-- Name: COLUMN sender_field.key_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(key_id) ON TABLE gongkai.sender_field TO gongkai_application;


--
-- Name: COLUMN sender_field.sealed; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(sealed) ON TABLE gongkai.sender_field TO gongkai_application;


--
-- Name: COLUMN sender_field.search_hash; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(search_hash) ON TABLE gongkai.sender_field TO gongkai_application;


--
-- Name: TABLE series_pattern; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.series_pattern TO gongkai_application;


--
-- Name: COLUMN series_pattern.pattern; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(pattern) ON TABLE gongkai.series_pattern TO gongkai_application;


--
-- Name: COLUMN series_pattern.code; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(code) ON TABLE gongkai.series_pattern TO gongkai_application;


--
-- Name: COLUMN series_pattern.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.series_pattern TO gongkai_application;


--
-- Name: TABLE site_check; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.site_check TO gongkai_application;


--
-- Name: COLUMN site_check.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.site_check TO gongkai_application;


--
-- Name: COLUMN site_check.why; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(why) ON TABLE gongkai.site_check TO gongkai_application;


--
-- Name: COLUMN site_check.ended_at; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_at) ON TABLE gongkai.site_check TO gongkai_application;


--
-- Name: COLUMN site_check.result; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(result) ON TABLE gongkai.site_check TO gongkai_application;


--
-- Name: COLUMN site_check.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.site_check TO gongkai_application;


--
-- Name: TABLE site_check_progress; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE gongkai.site_check_progress TO gongkai_application;


--
-- Name: TABLE site_page; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.site_page TO gongkai_application;


--
-- Name: COLUMN site_page.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.site_page TO gongkai_application;


--
-- Name: COLUMN site_page.outcome; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(outcome) ON TABLE gongkai.site_page TO gongkai_application;


--
-- Name: COLUMN site_page.status; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(status) ON TABLE gongkai.site_page TO gongkai_application;


--
-- Name: COLUMN site_page.milliseconds; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(milliseconds) ON TABLE gongkai.site_page TO gongkai_application;


--
-- Name: COLUMN site_page.final_address; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(final_address) ON TABLE gongkai.site_page TO gongkai_application;


--
-- Name: COLUMN site_page.seen; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(seen) ON TABLE gongkai.site_page TO gongkai_application;


--
-- Name: COLUMN site_page.links; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(links) ON TABLE gongkai.site_page TO gongkai_application;


--
-- Name: TABLE site_visit; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE gongkai.site_visit TO gongkai_application;


--
-- Name: TABLE tally; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT ON TABLE gongkai.tally TO gongkai_application;


--
-- Name: TABLE ticket; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.place; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(place) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.pages; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(pages) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.page_count; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(page_count) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.detail; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(detail) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.last_seen_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(last_seen_on) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.last_check_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(last_check_id) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.times_seen; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(times_seen) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.times_reopened; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(times_reopened) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.due_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(due_on) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.assignee_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(assignee_id) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.answer; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(answer) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.proof; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(proof) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.answered_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(answered_by) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.answered_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(answered_on) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.closed_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(closed_on) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.closed_how; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(closed_how) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.verdict_reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(verdict_reason) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.verdict_by; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(verdict_by) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.verdict_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(verdict_on) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: COLUMN ticket.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.ticket TO gongkai_application;


--
-- Name: TABLE watched_site; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.watched_site TO gongkai_application;


--
-- Name: COLUMN watched_site.name; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(name) ON TABLE gongkai.watched_site TO gongkai_application;


--
-- Name: COLUMN watched_site.address; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(address) ON TABLE gongkai.watched_site TO gongkai_application;


--
-- Name: COLUMN watched_site.rhythm; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(rhythm) ON TABLE gongkai.watched_site TO gongkai_application;


--
-- Name: COLUMN watched_site.limits; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(limits) ON TABLE gongkai.watched_site TO gongkai_application;


--
-- Name: COLUMN watched_site.closed_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(closed_on) ON TABLE gongkai.watched_site TO gongkai_application;


--
-- Name: COLUMN watched_site.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.watched_site TO gongkai_application;


--
-- Name: TABLE wording_entry; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.wording_entry TO gongkai_application;


--
-- Name: COLUMN wording_entry.words; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(words) ON TABLE gongkai.wording_entry TO gongkai_application;


--
-- Name: COLUMN wording_entry.right_words; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(right_words) ON TABLE gongkai.wording_entry TO gongkai_application;


--
-- Name: COLUMN wording_entry.weight; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(weight) ON TABLE gongkai.wording_entry TO gongkai_application;


--
-- Name: COLUMN wording_entry.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.wording_entry TO gongkai_application;


--
-- Name: COLUMN wording_entry.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.wording_entry TO gongkai_application;


--
-- Name: TABLE work_record; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.work_record TO gongkai_application;


--
-- Name: COLUMN work_record.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.work_record TO gongkai_application;


--
-- Name: COLUMN work_record.on_day; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(on_day) ON TABLE gongkai.work_record TO gongkai_application;


--
-- Name: COLUMN work_record.fields; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(fields) ON TABLE gongkai.work_record TO gongkai_application;


--
-- Name: COLUMN work_record.attendees; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(attendees) ON TABLE gongkai.work_record TO gongkai_application;


--
-- Name: COLUMN work_record.ended_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(ended_on) ON TABLE gongkai.work_record TO gongkai_application;


--
-- Name: COLUMN work_record.struck_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(struck_on) ON TABLE gongkai.work_record TO gongkai_application;


--
-- Name: COLUMN work_record.strike_reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(strike_reason) ON TABLE gongkai.work_record TO gongkai_application;


--
-- Name: COLUMN work_record.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.work_record TO gongkai_application;


--
-- Name: TABLE work_task; Type: ACL; Schema: gongkai; Owner: -
--

GRANT SELECT,INSERT ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.title; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(title) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.details; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(details) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.owner_person_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(owner_person_id) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.owner_unit; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(owner_unit) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.due_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(due_on) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.state; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(state) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.done_on; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(done_on) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.proof; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(proof) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.record_id; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(record_id) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.drop_reason; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(drop_reason) ON TABLE gongkai.work_task TO gongkai_application;


--
-- Name: COLUMN work_task.version; Type: ACL; Schema: gongkai; Owner: -
--

GRANT UPDATE(version) ON TABLE gongkai.work_task TO gongkai_application;


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
