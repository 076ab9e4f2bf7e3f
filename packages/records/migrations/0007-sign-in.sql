-- Sign-in: what better-auth keeps, and our own rules beside it, in a schema of their own. Exempt from row-level
-- tenancy: whoever signs in has no agency yet, the agency follows from the person that the sign-in finds. Nothing of a
-- case and no name of a person stands here; every change still needs an event of the person's agency, below.
create schema sign_in;
grant usage on schema sign_in to gongkai_application;

-- better-auth's tables, made here and never by its own migration. Its user is our person.
create table sign_in."user" (
  id text primary key references gongkai.person (id),
  -- better-auth wants a name and an e-mail: the id, and one that leads nowhere.
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text not null unique check (username = lower(username)),
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table sign_in.session (
  id text primary key,
  user_id text not null references sign_in."user" (id),
  token text not null unique,
  -- The absolute end.
  expires_at timestamptz not null,
  -- When it last did something, to the minute: what the idle end is counted from.
  seen_at timestamptz not null default now(),
  -- A second factor was shown, here or by a provider that is trusted with it.
  second_factor boolean not null default false,
  -- Never filled: an address is personal data that nobody here needs.
  ip_address text check (ip_address is null or ip_address = ''),
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_of_user on sign_in.session (user_id);

create table sign_in.account (
  id text primary key,
  user_id text not null references sign_in."user" (id),
  -- credential, or the provider by which the person signs in, with the subject by which it knows the person.
  provider_id text not null,
  account_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  -- scrypt, salted.
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id),
  -- Tokens of providers are not kept.
  check (access_token is null and refresh_token is null and id_token is null)
);
create index account_user on sign_in.account (user_id);

-- Steps under way: a second step that is waited for, a way to a provider and back. Minutes old at most.
create table sign_in.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_identifier on sign_in.verification (identifier);
create index verification_expires on sign_in.verification (expires_at);

create table sign_in.two_factor (
  id text primary key,
  user_id text not null unique references sign_in."user" (id),
  -- Encrypted by better-auth with the server's secret.
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer default 0,
  locked_until timestamptz
);
create index two_factor_secret on sign_in.two_factor (secret);

-- Our own: failures in a row by account, and until when it is closed.
create table sign_in.lock_out (
  user_id text primary key references sign_in."user" (id),
  failures integer not null check (failures >= 0),
  locked_until timestamptz
);

-- Our own: the passwords that a person had, the newest being the one in use.
create table sign_in.past_password (
  user_id text not null references sign_in."user" (id),
  number integer not null,
  set_at timestamptz not null,
  hash text not null,
  -- Given by an administrator: to be changed at the first sign-in.
  given boolean not null,
  primary key (user_id, number)
);

-- What sign-in must know of a person before it knows the agency: no more than these.
create function sign_in.standing_of(of_person text, on_day date) returns table (agency_id text, active boolean, roles text[])
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select p.agency_id, p.active, array(
      select r.role from gongkai.role_holder r
      where r.person_id = p.id and r.since <= on_day and (r.until is null or r.until >= on_day)
      union
      select d.role from gongkai.delegation d where d.to_person_id = p.id and on_day between d.from_day and d.to_day
    )
    from gongkai.person p where p.id = of_person;
  end;
revoke execute on function sign_in.standing_of(text, date) from public;
grant execute on function sign_in.standing_of(text, date) to gongkai_application;

-- A change without an event does not happen, here too: one that names the person, of the person's agency, in the same transaction.
create function sign_in.require_event() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
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

create constraint trigger require_event after insert or delete or update of username, email, two_factor_enabled on sign_in."user"
  deferrable initially deferred for each row execute function sign_in.require_event('id');
-- That a session was seen, and that it showed a second factor, is of the session's own making.
create constraint trigger require_event after insert or delete or update of user_id, token, expires_at on sign_in.session
  deferrable initially deferred for each row execute function sign_in.require_event('user_id');
create constraint trigger require_event after insert or update or delete on sign_in.account
  deferrable initially deferred for each row execute function sign_in.require_event('user_id');
create constraint trigger require_event after insert or delete or update of user_id, secret, backup_codes, verified on sign_in.two_factor
  deferrable initially deferred for each row execute function sign_in.require_event('user_id');
create constraint trigger require_event after insert or update or delete on sign_in.lock_out
  deferrable initially deferred for each row execute function sign_in.require_event('user_id');
create constraint trigger require_event after insert or update or delete on sign_in.past_password
  deferrable initially deferred for each row execute function sign_in.require_event('user_id');

grant select, insert on sign_in."user" to gongkai_application;
grant update (username, two_factor_enabled, updated_at) on sign_in."user" to gongkai_application;
grant select, insert, delete on sign_in.session to gongkai_application;
grant update (seen_at, second_factor, updated_at) on sign_in.session to gongkai_application;
grant select, insert, delete on sign_in.account to gongkai_application;
grant update (password, updated_at) on sign_in.account to gongkai_application;
grant select, insert, update, delete on sign_in.verification to gongkai_application;
grant select, insert, update, delete on sign_in.two_factor to gongkai_application;
grant select, insert, update on sign_in.lock_out to gongkai_application;
grant select, insert, delete on sign_in.past_password to gongkai_application;
