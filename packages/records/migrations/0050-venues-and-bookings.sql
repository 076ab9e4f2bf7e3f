-- Services to the public: venues with their hours, what takes place there, and places that are kept for people.

-- 场馆: a stadium, a museum, a library, a reading place.
create table gongkai.venue (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  kind text not null check (kind in ('stadium', 'museum', 'library', 'reading-place', 'culture-hall', 'other')),
  name text not null check (char_length(name) between 1 and 100),
  address text not null check (char_length(address) between 1 and 200),
  contact text not null check (char_length(contact) between 1 and 200),
  about text not null default '' check (char_length(about) <= 5000),
  -- How people who walk, see or hear badly come in and get around.
  accessibility text not null default '' check (char_length(accessibility) <= 2000),
  -- Seven lists, Monday's first: [[{from, to}], …]; an empty one is a closed day.
  hours json not null,
  -- [{from, to, spans: [{from, to}], words}]: days on which other hours hold, or none.
  exceptions json not null default '[]',
  -- [{name, fee, words}].
  services json not null default '[]',
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  version integer not null default 1,
  unique (id, agency_id)
);
create index venue_list on gongkai.venue (agency_id, name, id);
create index venue_published on gongkai.venue (name, id) where state = 'published';

-- 活动: what takes place, where and when; without places nobody needs to book.
create table gongkai.activity (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  venue_id text,
  kind text not null check (kind in ('exhibition', 'lecture', 'performance', 'sport', 'reading', 'course', 'other')),
  title text not null check (char_length(title) between 1 and 200),
  description text not null check (char_length(description) <= 10000),
  place text not null check (char_length(place) between 1 and 200),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at text not null check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- From when to when places are booked; null where nobody needs to.
  booking_from date,
  booking_to date check (booking_to between booking_from and to_day),
  state text not null default 'draft' check (state in ('draft', 'published', 'cancelled', 'discarded')),
  -- Words to those who booked: that it was moved, or does not take place, and why.
  notice text check (char_length(notice) between 1 and 500),
  notice_on date,
  -- Who did not come was marked as such.
  attendance_closed_on date,
  version integer not null default 1,
  unique (id, agency_id),
  check ((booking_from is null) = (booking_to is null)),
  check ((notice is null) = (notice_on is null)),
  check (state <> 'cancelled' or notice is not null),
  check (from_day < to_day or starts_at < ends_at),
  foreign key (venue_id, agency_id) references gongkai.venue (id, agency_id)
);
create index activity_list on gongkai.activity (agency_id, from_day desc, id desc);
create index activity_public on gongkai.activity (from_day, id) where state in ('published', 'cancelled');
create index activity_venue on gongkai.activity (agency_id, venue_id, from_day desc);

-- How many places there are and how many are kept. The trigger below counts them; the check is the last word: no more than there are.
create table gongkai.activity_places (
  agency_id text not null,
  activity_id text not null,
  places integer not null check (places between 1 and 100000),
  booked integer not null default 0,
  primary key (agency_id, activity_id),
  constraint never_more_than_there_are check (booked between 0 and places),
  foreign key (activity_id, agency_id) references gongkai.activity (id, agency_id)
);

-- 预约. Who it is stands apart and sealed, in sender_field.
create table gongkai.booking (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null,
  activity_id text not null,
  booking_number text not null check (booking_number ~ '^[A-Z0-9-]{4,40}$'),
  submission_key text not null check (submission_key ~ '^[\x21-\x7e]{8,200}$'),
  code_hash text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  places integer not null check (places between 1 and 1000),
  -- Masked; null once erased.
  shown_name text check (char_length(shown_name) between 1 and 100),
  shown_phone text check (char_length(shown_phone) between 1 and 40),
  booked_on date not null,
  state text not null default 'booked' check (state in ('booked', 'attended', 'no-show', 'cancelled')),
  cancelled_by text check (cancelled_by in ('person', 'agency')),
  ended_on date,
  -- Words of the agency to the person, of a cancelling.
  reason_words text check (char_length(reason_words) between 1 and 500),
  sender_erased_on date,
  version integer not null default 1,
  unique (id, agency_id),
  unique (agency_id, submission_key),
  check ((state = 'cancelled') = (cancelled_by is not null)),
  check ((state = 'booked') = (ended_on is null)),
  foreign key (agency_id, activity_id) references gongkai.activity_places (agency_id, activity_id)
);
create unique index booking_number_key on gongkai.booking (booking_number);
create index booking_list on gongkai.booking (agency_id, activity_id, id);
create index booking_kept on gongkai.booking (agency_id, activity_id) where sender_erased_on is null;

-- Keeps and frees places with every booking that comes, changes or goes, whoever writes it: the row is locked meanwhile, and
-- its check refuses what there is no place for.
create function gongkai.count_booked_places() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
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
create trigger count_booked_places after insert or update or delete on gongkai.booking
  for each row execute function gongkai.count_booked_places();

-- Who booked, and how to reach them, with the others whom the public's forms name. By the hash of a telephone number the
-- bookings of one person for one activity are counted; it goes with the number.
do $$
declare
  kinds constant text := (select pg_get_constraintdef(c.oid) from pg_constraint c
    where c.conname = 'sender_field_of_kind_check' and c.conrelid = 'gongkai.sender_field'::regclass);
begin
  alter table gongkai.sender_field drop constraint sender_field_of_kind_check;
  execute 'alter table gongkai.sender_field add constraint sender_field_of_kind_check '
    || replace(kinds, '''message''::text', '''message''::text, ''booking''::text');
end
$$;
alter table gongkai.sender_field add column search_hash text check (search_hash ~ '^[0-9a-f]{64}$');
create index sender_field_search on gongkai.sender_field (agency_id, search_hash) where search_hash is not null;
grant update (search_hash) on gongkai.sender_field to gongkai_application;

call gongkai.keep_to_agency('gongkai.venue');
call gongkai.keep_to_agency('gongkai.activity');
call gongkai.keep_to_agency('gongkai.activity_places');
call gongkai.keep_to_agency('gongkai.booking');
call gongkai.record_changes('gongkai.venue');
call gongkai.record_changes('gongkai.activity');
call gongkai.require_events('gongkai.activity_places');
call gongkai.record_changes('gongkai.booking', '{code_hash,submission_key,shown_name,shown_phone}');

grant select, insert on gongkai.venue, gongkai.activity to gongkai_application;
grant update (kind, name, address, contact, about, accessibility, hours, exceptions, services, state, version) on gongkai.venue to gongkai_application;
grant update (venue_id, kind, title, description, place, from_day, to_day, starts_at, ends_at, booking_from, booking_to, state, notice, notice_on,
  attendance_closed_on, version) on gongkai.activity to gongkai_application;
-- What is booked the trigger counts, and nobody else.
grant select on gongkai.activity_places to gongkai_application;
grant insert (agency_id, activity_id, places), update (places), delete on gongkai.activity_places to gongkai_application;
-- The code's hash is written and never read back.
grant select (id, agency_id, activity_id, booking_number, submission_key, places, shown_name, shown_phone, booked_on, state, cancelled_by, ended_on,
  reason_words, sender_erased_on, version), insert on gongkai.booking to gongkai_application;
grant update (shown_name, shown_phone, state, cancelled_by, ended_on, reason_words, sender_erased_on, version) on gongkai.booking to gongkai_application;

-- What the public reads: what was published, and how many places are left; nobody who booked.
create view gongkai.open_venue with (security_barrier) as
  select v.id, v.agency_id, v.kind, v.name, v.address, v.contact, v.about, v.accessibility, v.hours, v.exceptions, v.services
  from gongkai.venue v where v.state = 'published';
create view gongkai.open_activity with (security_barrier) as
  select a.id, a.agency_id, a.venue_id, v.name as venue_name, v.accessibility, a.kind, a.title, a.description, a.place, a.from_day, a.to_day, a.starts_at,
    a.ends_at, a.booking_from, a.booking_to, a.state, a.notice, a.notice_on, p.places, p.places - p.booked as places_left
  from gongkai.activity a
  left join gongkai.venue v on v.id = a.venue_id and v.agency_id = a.agency_id and v.state = 'published'
  left join gongkai.activity_places p on p.activity_id = a.id and p.agency_id = a.agency_id
  where a.state in ('published', 'cancelled');
grant select on gongkai.open_venue, gongkai.open_activity to gongkai_public;

-- The own booking, by number and code.
create view gongkai.citizen_booking with (security_barrier) as
  select b.booking_number as receipt_number, b.id, b.agency_id, a.name as agency_name, b.activity_id, c.title, c.place, c.from_day, c.to_day,
    c.starts_at, c.ends_at, c.state as activity_state, c.notice, c.notice_on, b.places, b.booked_on, b.state, b.cancelled_by, b.ended_on,
    b.reason_words, b.version
  from gongkai.booking b
  join gongkai.activity c on c.id = b.activity_id and c.agency_id = b.agency_id
  join gongkai.agency a on a.id = b.agency_id
  where b.booking_number = nullif(current_setting('gongkai.receipt', true), '')
    and b.code_hash = nullif(current_setting('gongkai.receipt_code_hash', true), '');
grant select on gongkai.citizen_booking to gongkai_citizen;

-- As present_message_receipt, for bookings.
create function gongkai.present_booking_receipt(number text, hash_of_code text, at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog
as $$
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
revoke execute on function gongkai.present_booking_receipt from public;
grant execute on function gongkai.present_booking_receipt to gongkai_application;

-- Pages end when what the public sees of a venue or an activity changes; bookings change no kept page, and tell nobody.
create trigger tell_public after update on gongkai.venue
  for each row when (old.state <> 'draft' or new.state <> 'draft') execute function gongkai.tell_public();
create trigger tell_public after update on gongkai.activity
  for each row when (old.state <> 'draft' or new.state <> 'draft') execute function gongkai.tell_public();

insert into gongkai.permission (role, act)
select role, act from (values
  ('clerk', array['venue.read', 'venue.write', 'activity.read', 'activity.write', 'booking.read', 'booking.handle']),
  ('head', array['venue.read', 'venue.write', 'venue.publish', 'activity.read', 'activity.write', 'activity.publish', 'booking.read', 'booking.handle']),
  ('approver', array['venue.read', 'venue.publish', 'activity.read', 'activity.publish']),
  ('reviewer', array['venue.read', 'activity.read']),
  ('legal', array['venue.read', 'activity.read']),
  ('contributor', array['venue.read', 'activity.read']),
  ('supervisor', array['venue.read', 'activity.read'])
) given (role, acts), unnest(acts) act;
alter table gongkai.permission add constraint administrators_see_no_services check (
  role not in ('system-administrator', 'security-administrator', 'audit-administrator')
  or act !~ '^(venue|activity|booking)\.');
