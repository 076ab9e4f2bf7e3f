-- Who may use which role of an agency, and when: those who hold it, and those to whom it was handed over while its holder
-- holds it and has not ended the delegation. The one place that says so; whoever asks joins it with a day.
create view gongkai.usable_role with (security_invoker = true) as
  select h.agency_id, h.person_id, h.role, null::text as from_person_id, h.since as from_day, coalesce(h.until, 'infinity'::date) as to_day
  from gongkai.role_holder h
  union all
  select d.agency_id, d.to_person_id, h.role, d.from_person_id,
    greatest(d.from_day, h.since), least(d.to_day, coalesce(h.until, 'infinity'::date))
  from gongkai.delegation d
  join gongkai.role_holder h on h.agency_id = d.agency_id and h.person_id = d.from_person_id and h.role = d.role
  where d.ended_on is null;
grant select on gongkai.usable_role to gongkai_application;

create or replace function gongkai.acts_of(for_agency text, for_person text, on_day date) returns text[]
  language plpgsql stable
as $$
begin
  return array(
    select distinct p.act
    from gongkai.usable_role u join gongkai.permission p on p.role = u.role
    where u.agency_id = for_agency and u.person_id = for_person and on_day between u.from_day and u.to_day
      and exists (select from gongkai.person n where n.id = for_person and n.active));
end
$$;

create or replace function sign_in.standing_of(of_person text, on_day date) returns table (agency_id text, active boolean, roles text[])
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select p.agency_id, p.active, array(
      select distinct u.role from gongkai.usable_role u where u.person_id = p.id and on_day between u.from_day and u.to_day
    )
    from gongkai.person p where p.id = of_person;
  end;
