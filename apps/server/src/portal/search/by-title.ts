import { titledItems } from "@gongkai/records"
import type { Search } from "./routes.tsx"

const most = 50

/** Searches titles alone, until the index of bigrams is there. */
export const byTitle: Search = async (reader, words) => {
  const items = await titledItems(reader, words, most + 1)
  const found = items.slice(0, most).map((item) => ({ item, snippet: null }))
  return {
    found,
    total: items.length > most ? `超过${String(most)}条，列出最新的${String(most)}条` : `共${String(items.length)}条`,
    next: null,
    suggestions: [],
  }
}
