import { sections } from "@gongkai/casework"
import type { Marked, PublicTx, SearchHit } from "@gongkai/records"
import { shown } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"
import { Choice, categoryOptions, yearOptions } from "../list/filters.tsx"
import { validityNames } from "../list/words.ts"
import type { Portal } from "../portal.ts"

/** What a search came to. */
export interface SearchOutcome {
  readonly found: readonly SearchHit[]
  /** 「共 12 条」, 「超过 1,000 条」, 「没有找完」: words of whoever searched. */
  readonly total: string
  /** The key after which the next part begins; null at the end. */
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

/** A text with what was found in it marked. */
const WithMarks = ({ of: { text, marks } }: { readonly of: Marked }) => {
  const parts = marks.map(([from, to], nth) => (
    <>
      {text.slice(marks[nth - 1]?.[1] ?? 0, from)}
      <mark>{text.slice(from, to)}</mark>
    </>
  ))
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}

const addressOf = ({ kind, id, agencyId }: SearchHit): string =>
  kind === "report" ? `/reports/${agencyId}/${id.slice(0, 4)}` : `/${kind === "consultation" || kind === "message" ? `${kind}s` : "items"}/${id}`

const kindWords: Readonly<Record<string, string>> = { report: "政府信息公开工作年度报告", consultation: "征求意见", message: "公众留言和答复" }

const whose = ({ item, kind }: SearchHit): string => {
  if (item === null) return kindWords[kind] ?? ""
  return [item.issuingBody, item.documentNumber].filter((one) => one !== null && one !== "").join("　")
}

const resultView = (kept: URLSearchParams, path: string, outcome: SearchOutcome | null, today: string): View => {
  const words = kept.get("q") ?? ""
  const next = new URLSearchParams(kept)
  if (typeof outcome?.next === "string") next.set("after", outcome.next)
  return {
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
          <div class="filters">
            <Choice name="section" words="栏目" all="全部栏目" options={Object.entries(sections)} chosen={kept.get("section")} />
            <Choice name="category" words="法定公开事项" all="全部事项" options={categoryOptions()} chosen={kept.get("category")} />
            <Choice name="year" words="发布年份" all="全部年份" options={yearOptions(today)} chosen={kept.get("year")} />
            <Choice name="validity" words="有效性" all="全部" options={Object.entries(validityNames)} chosen={kept.get("validity")} />
          </div>
          {kept.has("agency") ? <input type="hidden" name="agency" value={kept.get("agency") ?? ""} /> : null}
          <button type="submit">搜索</button>
        </form>
        {outcome === null ? null : outcome.found.length === 0 ? (
          <Nothing words={words} suggestions={outcome.suggestions} />
        ) : (
          <>
            <p role="status">{outcome.total}</p>
            <ul class="lines">
              {outcome.found.map((hit) => (
                <li>
                  <div>
                    <a href={addressOf(hit)}>
                      <WithMarks of={hit.title} />
                    </a>
                    <p>
                      <WithMarks of={hit.snippet} />
                    </p>
                    <p>{whose(hit)}</p>
                  </div>
                  <time datetime={hit.publishedOn}>{hit.publishedOn}</time>
                </li>
              ))}
            </ul>
            {outcome.next === null ? null : (
              <nav class="paging" aria-label="翻页">
                <span></span>
                <a href={`/search?${next.toString()}`} rel="next">
                  下一页
                </a>
              </nav>
            )}
          </>
        )}
      </>
    ),
  }
}

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
    for (const name of ["agency", "section", "category", "year", "validity", "after"]) {
      const value = query[name]
      if (value !== undefined && value !== "" && words !== "" && (name !== "year" || /^\d{4}$/u.test(value)))
        kept.set(name, value.slice(0, mostWords))
    }
    const text = kept.toString()
    const path = text === "" ? "/search" : `/search?${text}`
    return shown(portal, context, path, async ({ reader }) =>
      resultView(kept, path, words === "" ? null : await search(reader, words, Object.fromEntries(kept)), portal.casework.today()),
    )
  })
}
