import type { ChannelKind, Publication } from "@gongkai/records"

/** What a person pastes into an account. */
export interface Copy {
  readonly title: string
  readonly text: string
  readonly link: string
}

/** What platforms take: characters of a title and of the words under it, of a post that is one text. */
const limits: Readonly<Partial<Record<ChannelKind, { readonly title: number; readonly text: number }>>> = {
  // An article's title and its digest.
  wechat: { title: 64, text: 120 },
  // One text that is shown whole; the link counts as eleven characters there.
  weibo: { title: 40, text: 140 - 11 },
  "other-account": { title: 60, text: 500 },
}

/** A text held to so many characters; what is cut off says so. */
const held = (text: string, most: number): string => {
  const all = [...text]
  return all.length <= most ? text : `${all.slice(0, Math.max(0, most - 1)).join("")}…`
}

/** The copy of an item for a channel; null for one that nobody posts to by hand. */
export const copyFor = ({ kind, title, summary }: Pick<Publication, "kind" | "title" | "summary">, link: string): Copy | null => {
  const limit = limits[kind]
  if (limit === undefined) return null
  if (kind !== "weibo") return { title: held(title, limit.title), text: held(summary, limit.text), link }
  const head = `【${held(title, limit.title)}】`
  return { title: held(title, limit.title), text: held(`${head}${summary}`, limit.text), link }
}
