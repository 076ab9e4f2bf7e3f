import { findPersonalData } from "@gongkai/documents"
import type { LeaderPost, PageFault } from "@gongkai/records"
import { findWordings, type Wording } from "../wording/index.ts"

/** Personal data that no page of an office gives out; its telephone and address it must. */
const exposed: ReadonlySet<string> = new Set(["identity-number", "bank-card", "mobile"])
/** Sensitive words of less weight are for the office that writes, not for a ticket. */
const leastWeight = 2
const around = 12

/** Names with posts that are not theirs, as a list of words: every post of the list before every name that does not hold it. */
export const wrongPosts = (leaders: readonly LeaderPost[]): readonly Wording[] => {
  const standing = leaders.filter(({ endedOn }) => endedOn === null)
  const posts = [...new Set(leaders.map(({ post }) => post))]
  const held = new Map<string, string[]>()
  for (const { name, post } of standing) held.set(name, [...(held.get(name) ?? []), post])
  return [...held].flatMap(([name, own]) =>
    posts
      .filter((post) => !own.includes(post))
      .map((post): Wording => {
        // 区长王某 stands inside 副区长王某, which is right for who is the deputy.
        const longer = own.find((right) => right.endsWith(post)) ?? own[0] ?? ""
        return { entryId: null, kind: "error", words: `${post}${name}`, rightWords: `${longer}${name}`, weight: 3 }
      }),
  )
}

const near = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - around), start + length + around).replace(/\s+/gu, " ")

/** What the words of a page have against them, each kind of thing once. */
export const judgeWords = (
  page: string,
  text: string,
  { wordings, posts }: { readonly wordings: readonly Wording[]; readonly posts: readonly Wording[] },
): readonly PageFault[] => {
  const faults = new Map<string, PageFault>()
  const add = (kind: string, what: string, detail: PageFault["detail"]): void => {
    const key = `${page} ${what}`
    if (!faults.has(`${kind} ${key}`)) faults.set(`${kind} ${key}`, { kind, key, place: page, detail })
  }
  for (const { kind, words, rightWords, weight, start } of findWordings(text, wordings)) {
    if (kind === "sensitive" && weight < leastWeight) continue
    const right = rightWords === null ? {} : { rightWords }
    add(kind === "error" ? "wrong-words" : "sensitive-words", words, { words, weight, near: near(text, start, words.length), ...right })
  }
  for (const { words, rightWords, start } of findWordings(text, posts))
    add("leader-post", words, { words, rightWords: rightWords ?? "", near: near(text, start, words.length) })
  for (const { kind, masked } of findPersonalData(text)) if (exposed.has(kind)) add("personal-data", `${kind} ${masked}`, { of: kind, masked })
  return [...faults.values()]
}
