-- What was published, told by mail to whoever asked for it.

-- Somebody's wish for a digest, of one agency or of all in its tree. The address stands apart, sealed, and goes when the wish ends.
create table gongkai.digest_subscription (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,80}$'),
  agency_id text not null references gongkai.agency (id),
  whole_tree boolean not null,
  -- asked: nobody at that address has said yes yet.
  state text not null default 'asked' check (state in ('asked', 'running', 'ended')),
  -- As the letter that is under way asks, and as it was said yes to.
  wanted text not null check (wanted in ('daily', 'weekly')),
  rhythm text check (rhythm in ('daily', 'weekly')),
  -- The letter that asks for the yes; how many of them were wanted that day, so that nobody fills the mailbox of another.
  letter text not null default 'waiting' check (letter in ('waiting', 'sent', 'failed')),
  letters_on date not null,
  letters integer not null default 1 check (letters between 1 and 3),
  attempts integer not null default 0,
  asked_on date not null,
  confirmed_on date,
  ended_on date,
  -- The last day whose publications have been told.
  told_through date,
  version integer not null default 1,
  unique (id, agency_id),
  check ((state = 'ended') = (ended_on is not null)),
  check (state <> 'running' or (rhythm is not null and confirmed_on is not null and told_through is not null))
);
create index digest_subscription_running on gongkai.digest_subscription (agency_id, told_through) where state = 'running';
create index digest_subscription_letter on gongkai.digest_subscription (agency_id, id) where letter = 'waiting' and state <> 'ended';

-- The address, sealed; by its hash a second wish of the same address is known. It is in no history of versions.
create table gongkai.digest_address (
  agency_id text not null,
  subscription_id text not null,
  whole_tree boolean not null,
  key_id text not null references gongkai.data_key (id),
  sealed bytea not null,
  address_hash text not null check (address_hash ~ '^[0-9a-f]{64}$'),
  primary key (agency_id, subscription_id),
  unique (agency_id, whole_tree, address_hash),
  foreign key (subscription_id, agency_id) references gongkai.digest_subscription (id, agency_id)
);
create index digest_address_key on gongkai.digest_address (agency_id, key_id);
create trigger require_current_key before insert or update of sealed, key_id on gongkai.digest_address
  for each row execute function gongkai.require_current_key();

-- One digest to one subscription: what was published from one day to another. Its key makes it go once.
create table gongkai.digest_issue (
  agency_id text not null,
  subscription_id text not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'dropped')),
  -- How many items it told of.
  items integer not null default 0 check (items >= 0),
  attempts integer not null default 0,
  why text check (why ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  sent_on date,
  version integer not null default 1,
  primary key (agency_id, subscription_id, to_day),
  check ((state = 'sent') = (sent_on is not null)),
  foreign key (subscription_id, agency_id) references gongkai.digest_subscription (id, agency_id)
);
create index digest_issue_waiting on gongkai.digest_issue (agency_id, subscription_id) where state = 'waiting';
create index digest_issue_sent on gongkai.digest_issue (agency_id, sent_on) where state = 'sent';

call gongkai.keep_to_agency('gongkai.digest_subscription');
call gongkai.keep_to_agency('gongkai.digest_address');
call gongkai.keep_to_agency('gongkai.digest_issue');
call gongkai.record_changes('gongkai.digest_subscription');
call gongkai.record_changes('gongkai.digest_issue');
call gongkai.require_events('gongkai.digest_address');
grant select, insert on gongkai.digest_subscription, gongkai.digest_address, gongkai.digest_issue to gongkai_application;
grant update (state, wanted, rhythm, letter, letters_on, letters, attempts, confirmed_on, ended_on, told_through, version)
  on gongkai.digest_subscription to gongkai_application;
grant update (key_id, sealed, address_hash) on gongkai.digest_address to gongkai_application;
grant delete on gongkai.digest_address to gongkai_application;
grant update (state, items, attempts, why, sent_on, version) on gongkai.digest_issue to gongkai_application;

insert into gongkai.permission (role, act) values ('head', 'digest.erase'), ('clerk', 'digest.erase');
