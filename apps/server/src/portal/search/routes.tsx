import type { PublicTx } from "@gongkai/records"
import type { ListedItem } from "@gongkai/records"
import { raw } from "hono/html"
import { shown } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"
import type { Portal } from "../portal.ts"

/** Something that was found: a line and, where there is one, what stands around the words, marked, as markup that is escaped already. */
export interface Found {
  readonly item: ListedItem
  readonly snippet: string | null
}

/** What a search came to. */
export interface SearchOutcome {
  readonly found: readonly Found[]
  /** 「共 12 条」, 「超过 1,000 条」, 「没有找完」: words of whoever searched. */
  readonly total: string
  /** Address of the next part, from the question mark on; null at the end. */
  readonly next: string | null
  readonly suggestions: readonly string[]
}

/** Searches what is published. @param query the address's own, less what is not known to the search */
export type Search = (reader: PublicTx, words: string, query: Readonly<Record<string, string>>) => Promise<SearchOutcome>

const mostWords = 100

const Nothing = ({ words, suggestions }: { readonly words: string; readonly suggestions: readonly string[] }) => (
  <>
    <p>没有找到“{words}”。可以换一种说法，或者少写几个字。</p>
    {suggestions.length === 0 ? null : (
      <p>
        您是不是要找：
        {suggestions.map((one) => (
          <>
            <a href={`/search?q=${encodeURIComponent(one)}`}>{one}</a>
            {"　"}
          </>
        ))}
      </p>
    )}
    <p>
      没有公开的信息，可以<a href="/agencies">选择机关，申请公开</a>。
    </p>
  </>
)

const resultView = (words: string, path: string, outcome: SearchOutcome | null): View => ({
  title: words === "" ? "搜索政府信息" : `搜索：${words}`,
  path,
  trail: [{ name: "首页", href: "/" }],
  column: { name: "搜索", type: "搜索" },
  description: "搜索政府信息",
  hidden: true,
  body: (
    <>
      <h1>搜索政府信息</h1>
      <form action="/search" method="get" role="search" aria-label="搜索">
        <div class="field">
          <label for="q">要找的内容</label>
          <input id="q" name="q" type="search" value={words} maxlength={mostWords} />
        </div>
        <button type="submit">搜索</button>
      </form>
      {outcome === null ? null : outcome.found.length === 0 ? (
        <Nothing words={words} suggestions={outcome.suggestions} />
      ) : (
        <>
          <p role="status">{outcome.total}</p>
          <ul class="lines">
            {outcome.found.map(({ item, snippet }) => (
              <li>
                <div>
                  <a href={`/items/${item.itemId}`}>{item.title}</a>
                  <p>{item.agencyName}</p>
                  {snippet === null ? null : <p>{raw(snippet)}</p>}
                </div>
                <time datetime={item.publishedOn}>{item.publishedOn}</time>
              </li>
            ))}
          </ul>
          {outcome.next === null ? null : (
            <nav class="paging" aria-label="翻页">
              <span></span>
              <a href={outcome.next} rel="next">
                下一页
              </a>
            </nav>
          )}
        </>
      )}
    </>
  ),
})

/** The page of the search. */
export const searchRoutes = (portal: Portal, search: Search): void => {
  portal.app.get("/search", (context) => {
    const query = context.req.query()
    const words = [
      ...(query["q"] ?? "")
        .normalize("NFKC")
        .replace(/[\p{Cc}\p{Cs}]/gu, " ")
        .trim(),
    ]
      .slice(0, mostWords)
      .join("")
    const kept = new URLSearchParams(words === "" ? {} : { q: words })
    for (const name of ["agency", "section", "category", "year", "validity", "after", "before"]) {
      const value = query[name]
      if (value !== undefined && value !== "" && words !== "") kept.set(name, value.slice(0, mostWords))
    }
    const text = kept.toString()
    const path = text === "" ? "/search" : `/search?${text}`
    return shown(portal, context, path, async ({ reader }) =>
      resultView(words, path, words === "" ? null : await search(reader, words, Object.fromEntries(kept))),
    )
  })
}
