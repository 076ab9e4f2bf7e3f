import { mostCounted, searchPublished, searchSuggestions } from "@gongkai/records"
import { linesAPage } from "../list/list-view.tsx"
import type { Search } from "./routes.tsx"

const mostSuggestions = 8

const totalWords = (total: number | null, complete: boolean): string => {
  if (!complete) return "内容太多，没有在时限内找完；先列出找到的，可以多写几个字再找"
  return total === null ? `超过 ${mostCounted.toLocaleString("en")} 条，新的在前` : `共 ${total.toLocaleString("en")} 条，新的在前`
}

/** Searches all that is published: items, their files, reports. */
export const byIndex: Search = async (reader, words, { agency, section, category, year, validity, after }) => {
  const asked = { words, under: agency, section, legalCategory: category, validity, year: year === undefined ? null : Number(year) }
  const { hits, next, total, complete } = await searchPublished(reader, { ...asked, after: after ?? null, limit: linesAPage })
  return {
    found: hits,
    total: totalWords(total, complete),
    next,
    suggestions: hits.length === 0 ? await searchSuggestions(reader, words, mostSuggestions) : [],
  }
}
