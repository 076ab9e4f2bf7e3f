import { siteTagsMissing, type LawContext, type PageSort } from "@gongkai/law"
import type { SitePage } from "@gongkai/documents"
import type { PageFault, PageSeen } from "@gongkai/records"
import type { Wording } from "../wording/index.ts"
import { sortLinks, type LinkRules, type SortedLinks } from "./judge-links.ts"
import { judgeWords } from "./judge-words.ts"

/** A column with fewer characters than this and no entry shows nothing: its heading, and that there is nothing. */
const blankBelow = 60

/** By what pages are judged. */
export interface PageRules {
  readonly law: LawContext
  readonly today: string
  readonly wordings: readonly Wording[]
  readonly posts: readonly Wording[]
  readonly links: LinkRules
}

const articleTags = ["articletitle", "pubdate", "contentsource"]

const sortOf = ({ tags }: SitePage): PageSort =>
  articleTags.some((tag) => tags.has(tag)) ? "article" : tags.has("columnname") || tags.has("columntype") ? "column" : "page"

const againstHead = (address: string, page: SitePage, sort: PageSort, law: LawContext): readonly PageFault[] => {
  const missing = siteTagsMissing.apply({ sort, has: (tag) => page.tags.has(tag.toLowerCase()) }, law)
  const tags = missing.join("、")
  return [
    ...(missing.length === 0 ? [] : [{ kind: "tags-missing", key: `${sort} ${tags}`, place: address, detail: { sort, tags } }]),
    ...(page.language === null ? [{ kind: "no-lang", key: "", place: address, detail: {} }] : []),
    ...(page.title === "" ? [{ kind: "no-title", key: "", place: address, detail: {} }] : []),
  ]
}

const unusableOn = (address: string, { unusable }: SitePage): readonly PageFault[] => {
  const once = new Map(unusable.map((one) => [`${one.kind} ${one.what}`, one]))
  return [...once.values()].map(({ kind, what }) => ({ kind, key: what, place: address, detail: { what } }))
}

/** What a page shows and has against it, and where it leads. */
export const judgePage = (address: string, page: SitePage, rules: PageRules): { readonly seen: PageSeen; readonly links: SortedLinks } => {
  const sort = sortOf(page)
  const links = sortLinks(address, page, rules.links)
  const { law, today } = rules
  const faults = [...againstHead(address, page, sort, law), ...unusableOn(address, page), ...links.faults, ...judgeWords(address, page.text, rules)]
  const dated = [page.tags.get("pubdate")?.slice(0, 10) ?? "", ...page.days].filter((on) => /^\d{4}-\d{2}-\d{2}$/u.test(on) && on <= today).sort()
  const lastOn = (sort === "article" ? dated.find((on) => on === page.tags.get("pubdate")?.slice(0, 10)) : undefined) ?? dated.at(-1) ?? null
  const blank = page.entries === 0 && page.mainLength < blankBelow && !page.asks
  return {
    seen: { columnName: page.tags.get("columnname") ?? null, columnType: page.tags.get("columntype") ?? null, sort, lastOn, blank, faults },
    links,
  }
}
