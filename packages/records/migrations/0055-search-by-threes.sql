-- The index of the search by stretches of three characters alone: shorter words are asked for by how those begin. It is less
-- than half of what it was, and so is what a publication writes into it.

drop index gongkai.search_words_keys;

-- Every stretch of three characters, the last two as they are, and every facet, each behind its era as one character of the private use area.
create or replace function gongkai.search_keys(era integer, words text, facets text[]) returns tsvector
  language sql immutable parallel safe set search_path = pg_catalog
as $$
  select array_to_tsvector(
    -- The shorter lists end with nulls: where a text ends its last two stretches are shorter.
    array(select here.era || g.c1 || coalesce(g.c2, '') || coalesce(g.c3, '') from unnest(here.c, here.c[2:], here.c[3:]) g (c1, c2, c3))
    || array(select here.era || chr(63743) || f from unnest(facets) f))
  from (select string_to_array(words, null) as c, chr(57344 + era) as era) here
$$;

create index search_words_keys on gongkai.search_words using gin (gongkai.search_keys(era, words, facets)) with (fastupdate = off);
alter index gongkai.search_words_keys alter column 1 set statistics 0;
