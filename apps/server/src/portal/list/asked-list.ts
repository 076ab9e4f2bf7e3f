import { genres, LegalDay, sections } from "@gongkai/casework"
import { everyItem, validities, type PublishedItemFilter, type ItemPlace, type Validity } from "@gongkai/records"
import { categories } from "./words.ts"

/** What of a list is asked for: how it is narrowed, and which part. */
export interface AskedList {
  readonly filter: PublishedItemFilter
  readonly after: ItemPlace | null
  readonly before: ItemPlace | null
}

const known = (words: Readonly<Record<string, string>>, code: string | undefined): string | null =>
  code !== undefined && Object.hasOwn(words, code) ? code : null

const validityIn = (code: string | undefined): Validity | null => validities.find((one) => one === code) ?? null

const yearIn = (text: string | undefined): number | null => (text !== undefined && /^(?:19|20)\d\d$/u.test(text) ? Number(text) : null)

const placeIn = (text: string | undefined): ItemPlace | null => {
  const [, on, itemId] = /^(\d{4}-\d{2}-\d{2})_([A-Za-z0-9._-]{1,80})$/u.exec(text ?? "") ?? []
  const parsed = LegalDay.safeParse(on)
  return itemId !== undefined && parsed.success ? { publishedOn: parsed.data, itemId } : null
}

/** Reads a list's address; what is no code of ours narrows nothing. */
export const askedList = (query: Readonly<Record<string, string>>, fixed: Partial<PublishedItemFilter> = {}): AskedList => {
  const section = known(sections, query["section"])
  return {
    filter: {
      ...everyItem,
      sections: section === null ? null : [section],
      category: known(categories, query["category"]),
      genre: known(genres, query["genre"]),
      year: yearIn(query["year"]),
      validity: validityIn(query["validity"]),
      ...fixed,
    },
    after: placeIn(query["after"]),
    before: placeIn(query["before"]),
  }
}

const placeText = ({ publishedOn, itemId }: ItemPlace): string => `${publishedOn}_${itemId}`

/** The canonical address of a list: its filters in one order, then the part. */
export const listAddress = (
  path: string,
  { sections: inSections, category, genre, year, validity }: PublishedItemFilter,
  part: { readonly after?: ItemPlace | null; readonly before?: ItemPlace | null } = {},
  fixed: Partial<PublishedItemFilter> = {},
): string => {
  const query = new URLSearchParams()
  if (inSections?.length === 1 && fixed.sections === undefined) query.set("section", inSections[0] ?? "")
  if (category !== null && fixed.category === undefined) query.set("category", category)
  if (genre !== null) query.set("genre", genre)
  if (year !== null) query.set("year", String(year))
  if (validity !== null) query.set("validity", validity)
  if (part.before) query.set("before", placeText(part.before))
  else if (part.after) query.set("after", placeText(part.after))
  const text = query.toString()
  return text === "" ? path : `${path}?${text}`
}
