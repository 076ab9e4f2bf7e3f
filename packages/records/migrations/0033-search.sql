-- Search over what is published: what is shown of each thing found, and the index by stretches of one to three characters.

-- A published thing as a list of hits shows it. Made from the published rows, and made anew from them at any time.
create table gongkai.search_entry (
  agency_id text not null,
  -- item, report, consultation …: an open list, each made by whoever publishes it.
  kind text not null check (kind ~ '^[a-z][a-z-]{0,19}$'),
  of_id text not null check (char_length(of_id) between 1 and 200),
  title text not null,
  -- All that can be read of it, without tags; what is shown of a hit is cut from here.
  content text not null,
  published_on date not null,
  primary key (kind, of_id),
  unique (kind, of_id, agency_id)
);
create index search_entry_of on gongkai.search_entry (agency_id, kind, of_id);

-- What the text of a published file says; without a text where it could not be read, and then why.
create table gongkai.search_file (
  agency_id text not null,
  file_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content text not null,
  unread text check (char_length(unread) between 1 and 60),
  primary key (file_id),
  check (unread is null or content = ''),
  foreign key (file_id, agency_id) references gongkai.item_file (id, agency_id)
);
create index search_file_of on gongkai.search_file (agency_id, file_id);

-- Words that search takes for one another, in groups; for the agency and all below it.
create table gongkai.search_synonyms (
  agency_id text not null references gongkai.agency (id),
  of_what text not null default 'words' check (of_what = 'words'),
  groups jsonb not null check (jsonb_typeof(groups) = 'array' and jsonb_array_length(groups) <= 500),
  version integer not null default 1,
  primary key (agency_id, of_what)
);

-- The index proper. Under row security no index could be asked for words: that operator may tell of rows by its errors, and
-- so would be asked last. Hence no rights on it for anybody; the functions below write an agency's own and read for the public.
create table gongkai.search_words (
  kind text not null,
  of_id text not null,
  published_on date not null,
  -- Months since 1949: part of every key of the index, so that the newest are found without the older ones.
  era integer generated always as (((extract(year from published_on))::integer - 1949) * 12 + (extract(month from published_on))::integer) stored,
  -- The text as search compares it: see records/src/search/normal.ts.
  words text not null,
  -- agency:…, under:…, section:… and the like: what hits are narrowed by, in the same index.
  facets text[] not null,
  primary key (kind, of_id),
  foreign key (kind, of_id) references gongkai.search_entry (kind, of_id) on delete cascade,
  check (era between 1 and 6000)
);
create index search_words_era on gongkai.search_words (era);

-- Every stretch of one, two and three characters, and every facet, each behind its era as one character of the private use area.
create function gongkai.search_keys(era integer, words text, facets text[]) returns tsvector
  language sql immutable parallel safe set search_path = pg_catalog
as $$
  select array_to_tsvector(
    array(select here.era || g.c1 from unnest(here.c) g (c1))
    || array(select here.era || g.c1 || g.c2 from unnest(here.c, here.c[2:]) g (c1, c2) where g.c2 is not null)
    || array(select here.era || g.c1 || g.c2 || g.c3 from unnest(here.c, here.c[2:], here.c[3:]) g (c1, c2, c3) where g.c3 is not null)
    || array(select here.era || chr(63743) || f from unnest(facets) f))
  from (select string_to_array(words, null) as c, chr(57344 + era) as era) here
$$;
-- Without a waiting list: whoever searches would have to read it through.
create index search_words_keys on gongkai.search_words using gin (gongkai.search_keys(era, words, facets)) with (fastupdate = off);
-- No statistics of a thousand keys a row: the functions below ask for this index and no other way.
alter index gongkai.search_words_keys alter column 1 set statistics 0;

-- What is suggested while one types: titles and keywords by their beginnings.
create table gongkai.search_term (
  kind text not null,
  of_id text not null,
  key text collate "C" not null,
  shown text not null,
  keyword boolean not null,
  primary key (kind, of_id, key),
  foreign key (kind, of_id) references gongkai.search_entry (kind, of_id) on delete cascade
);
create index search_term_key on gongkai.search_term (keyword, key, shown);

call gongkai.keep_to_agency('gongkai.search_entry');
call gongkai.keep_to_agency('gongkai.search_file');
call gongkai.keep_to_agency('gongkai.search_synonyms');
call gongkai.record_changes('gongkai.search_synonyms');
create policy public_reads on gongkai.search_entry for select using ((select current_user) = 'gongkai_public');
create policy public_reads on gongkai.search_synonyms for select using ((select current_user) = 'gongkai_public');
grant select on gongkai.search_entry, gongkai.search_synonyms to gongkai_public;
grant select, insert, delete on gongkai.search_entry, gongkai.search_file to gongkai_application;
grant update (title, content, published_on) on gongkai.search_entry to gongkai_application;
grant update (sha256, content, unread) on gongkai.search_file to gongkai_application;
grant select, insert on gongkai.search_synonyms to gongkai_application;
grant update (groups, version) on gongkai.search_synonyms to gongkai_application;

-- Keeps words and suggestions of entries of the asking agency.
create function gongkai.keep_search_words(kept json) returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
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

-- Entries with what is sought, the newest first: at most so many, and for at most so long. Month by month, so that what is
-- common ends with the newest months and what is rare costs a look into each. A row without a kind says that time ran out.
create function gongkai.search_found(
  sought text, must_have text[], any_of text[], newest integer, oldest integer, before_on date, before_kind text, before_id text, most integer, most_ms integer
) returns table (kind text, of_id text, published_on date)
  language plpgsql stable security definer set search_path = pg_catalog set enable_seqscan = off set jit = off
as $$
declare
  until timestamptz := clock_timestamp() + make_interval(secs => most_ms / 1000.0);
  looked integer := least(newest, 6000);
  here tsquery;
  found_here integer;
  left_over integer := most;
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
      select c.kind, c.of_id, c.published_on
      from (
        select w.kind, w.of_id, w.published_on, w.words from gongkai.search_words w
        where gongkai.search_keys(w.era, w.words, w.facets) @@ here
          and (before_on is null or (w.published_on, w.kind, w.of_id) < (before_on, before_kind, before_id))
        order by w.published_on desc, w.kind desc, w.of_id desc offset 0) c
      where (must_have = '{}' or not exists (select from unnest(must_have) m where position(m in c.words) = 0))
        and (any_of = '{}' or not exists (
          select from unnest(any_of) g where not exists (select from unnest(string_to_array(g, E'\n')) m where position(m in c.words) > 0)))
      limit left_over;
    get diagnostics found_here = row_count;
    left_over := left_over - found_here;
    looked := looked - 1;
  end loop;
end
$$;

-- The newest month with entries, of this one and those before it.
create function gongkai.search_era_at(newest integer) returns integer
  language plpgsql stable security definer set search_path = pg_catalog set enable_seqscan = off
as $$
begin
  return (select w.era from gongkai.search_words w where w.era <= newest order by w.era desc limit 1);
end
$$;

-- Keywords and titles that begin so, each once: from one to the next by the index, however often it stands there.
create function gongkai.search_suggested(beginning text, most integer) returns table (shown text)
  language plpgsql stable security definer set search_path = pg_catalog set enable_seqscan = off
as $$
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

revoke execute on function gongkai.keep_search_words(json), gongkai.search_found(text, text[], text[], integer, integer, date, text, text, integer, integer),
  gongkai.search_era_at(integer), gongkai.search_suggested(text, integer) from public;
grant execute on function gongkai.keep_search_words(json) to gongkai_application;
grant execute on function gongkai.search_found(text, text[], text[], integer, integer, date, text, text, integer, integer),
  gongkai.search_suggested(text, integer) to gongkai_public;
