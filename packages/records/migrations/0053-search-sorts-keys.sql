-- Entries with what is sought, the newest first: at most so many, and for at most so long. Month by month, so that what is
-- common ends with the newest months and what is rare costs a look into each. Texts are looked through where they are found and
-- only keys are sorted: texts would go to the disk and back. A row without a kind says that time ran out.
create or replace function gongkai.search_found(
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

