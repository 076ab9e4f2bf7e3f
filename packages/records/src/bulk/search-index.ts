import { connected } from "../connected.ts"

/**
 * Does a lot of work that puts thousands of things into the search, without its index, and makes the index anew when it is
 * done: a fraction of what the rows cost one by one. For an office that is not at work yet: nobody can search meanwhile.
 * @param adminUrl for the role that owns the schema
 * @throws RecordsError DATABASE_UNREACHABLE, and whatever the work throws
 */
export const withoutSearchIndex = <Result>(adminUrl: string, work: () => Promise<Result>): Promise<Result> =>
  connected(adminUrl, async (client) => {
    const { rows } = await client.query<{ made: string }>("select pg_get_indexdef('gongkai.search_words_keys'::regclass) as made")
    const [{ made } = { made: "" }] = rows
    await client.query("drop index gongkai.search_words_keys")
    try {
      return await work()
    } finally {
      await client.query("set maintenance_work_mem = '256MB'")
      await client.query(made)
      await client.query("alter index gongkai.search_words_keys alter column 1 set statistics 0")
      await client.query("analyze gongkai.search_words, gongkai.search_term, gongkai.search_entry, gongkai.published_item")
    }
  })
