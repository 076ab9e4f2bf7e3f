-- The ground: who asks, and the tree of agencies.
create schema gongkai;

-- The application's login is a member of this role; it owns nothing and bypasses nothing.
do $$
begin
  if not exists (select from pg_roles where rolname = 'gongkai_application') then
    create role gongkai_application nologin;
  end if;
end
$$;
grant usage on schema gongkai to gongkai_application;

-- Set for one transaction by the program; absent means nobody, and nobody sees nothing.
create function gongkai.current_agency() returns text
  language sql stable parallel safe
  return nullif(current_setting('gongkai.agency', true), '');

create function gongkai.current_person() returns text
  language sql stable parallel safe
  return nullif(current_setting('gongkai.person', true), '');

create table gongkai.agency (
  id text primary key check (id <> ''),
  -- Territorial tree: province, city, county, department, sub-unit.
  parent_id text references gongkai.agency (id),
  -- Vertical system: the superior department, where it leads in place of the local government.
  system_parent_id text references gongkai.agency (id),
  name text not null check (char_length(name) between 2 and 100),
  short_name text not null check (char_length(short_name) between 1 and 40),
  level text not null check (level in ('central', 'province', 'prefecture', 'county', 'township')),
  kind text not null check (kind in ('government', 'department', 'governmentOutpost', 'departmentOutpost', 'vertical', 'ministry', 'justice')),
  credit_code text unique check (credit_code ~ '^[0-9A-Z]{18}$'),
  -- Every agency above it in either tree, and itself; kept by the trigger below.
  superiors text[] not null,
  version integer not null default 1,
  check (parent_id <> id and system_parent_id <> id)
);

create index agency_parent on gongkai.agency (parent_id);
create index agency_superiors on gongkai.agency using gin (superiors);

create function gongkai.superiors_of(agency gongkai.agency) returns text[]
  language sql stable
  begin atomic
    with recursive above (id) as (
      select parent from unnest(array[agency.parent_id, agency.system_parent_id]) parent where parent is not null
      union
      select parent
      from above join gongkai.agency a on a.id = above.id, unnest(array[a.parent_id, a.system_parent_id]) parent
      where parent is not null
    )
    select array_append(coalesce(array_agg(id order by id), '{}'), agency.id) from above where above.id <> agency.id;
  end;

create function gongkai.place_agency() returns trigger
  language plpgsql
as $$
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
create trigger place_agency before insert or update of parent_id, system_parent_id on gongkai.agency
  for each row execute function gongkai.place_agency();

create function gongkai.place_agencies_below() returns trigger
  language plpgsql
as $$
begin
  update gongkai.agency below set parent_id = below.parent_id
  where below.parent_id = new.id or below.system_parent_id = new.id;
  return null;
end
$$;
create trigger place_agencies_below after update of parent_id, system_parent_id on gongkai.agency
  for each row when (old.superiors is distinct from new.superiors) execute function gongkai.place_agencies_below();

-- True for an agency above another in either tree.
create function gongkai.is_superior(superior text, of_agency text) returns boolean
  language sql stable
  begin atomic
    select superior <> of_agency and exists (select from gongkai.agency a where a.id = of_agency and a.superiors @> array[superior]);
  end;

alter table gongkai.agency enable row level security, force row level security;
-- The tree is public: who is whose superior, and whom to ask instead. Only an agency and its superiors change it.
create policy agency_read on gongkai.agency for select using (true);
create policy agency_add on gongkai.agency for insert
  with check (parent_id = gongkai.current_agency() or gongkai.is_superior(gongkai.current_agency(), parent_id));
create policy agency_change on gongkai.agency for update
  using (id = gongkai.current_agency() or gongkai.is_superior(gongkai.current_agency(), id))
  with check (id = gongkai.current_agency() or gongkai.is_superior(gongkai.current_agency(), id));
grant select, insert, update on gongkai.agency to gongkai_application;

-- Makes a table an agency's own: rows of other agencies are neither seen nor written. Every table with a column agency_id
-- goes through here; the tenancy test refuses one that does not.
create procedure gongkai.keep_to_agency(kept regclass)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security, force row level security', kept);
  execute format(
    'create policy own on %s using (agency_id = (select gongkai.current_agency())) with check (agency_id = (select gongkai.current_agency()))', kept);
end
$$;
