-- What every call asks before it does anything: whose session it is, what the person may do, what was answered before.
-- In functions of plpgsql, which keep their plans for as long as the connection lives: planning took more than the asking.

-- What a person may do at an agency on a day: by the person's own roles and by those handed over.
create function gongkai.acts_of(for_agency text, for_person text, on_day date) returns text[]
  language plpgsql stable
as $$
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

-- What was answered under a key of the asking agency, once a call under the same key that is under way has ended. The key
-- is held until the transaction ends: the lock comes first, and then a look at what is there by then.
create function gongkai.answer_given(of_key text) returns jsonb
  language plpgsql volatile
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(gongkai.current_agency() || ' ' || of_key, 0));
  return (
    select jsonb_build_object('requestHash', k.request_hash, 'answer', k.answer) from gongkai.idempotency_key k
    where k.agency_id = gongkai.current_agency() and k.key = of_key);
end
$$;

-- A session by its token, with its person's standing on a day.
create function sign_in.session_by_token(of_token text, on_day date) returns table (
  session_id text, person_id text, agency_id text, active boolean, roles text[], user_name text, expires_at timestamptz, seen_at timestamptz,
  second_factor boolean, enrolled boolean, password_set_at timestamptz, password_given boolean)
  language plpgsql stable
as $$
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

revoke execute on function gongkai.acts_of(text, text, date), gongkai.answer_given(text), sign_in.session_by_token(text, date) from public;
grant execute on function gongkai.acts_of(text, text, date), gongkai.answer_given(text), sign_in.session_by_token(text, date) to gongkai_application;
