import { Parser } from "htmlparser2"
import { mostElements, PageTooComplex } from "../readers/html/page-too-complex.ts"

/** What nobody closes goes deep; the parser's work at each closing grows with the depth. */
const deepest = 10_000
/** What a browser without scripts shows nothing of, or does not take for elements. */
const passedOver: ReadonlySet<string> = new Set(["noscript", "template", "iframe", "noframes"])

/** A start tag: its name and its attributes, the names in small letters. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Partial<Record<string, string>>>
}

/** What is told of a page while it is passed. */
export interface Passing<Where> {
  /** @returns where what stands inside stands */
  readonly opened: (tag: Tag, where: Where) => Where
  readonly said: (words: string, where: Where) => void
  readonly closed: (where: Where) => void
}

/**
 * Passes a page's tags and words once, in their order, each with where it stands. End tags that HTML lets be left out are
 * told, too; no tree is made and nothing is moved to where a browser would put it.
 * @param outside where the page itself stands
 * @throws PageTooComplex beyond a million elements, or ten thousand one inside another
 */
export const passTags = <Where>(html: string, outside: Where, { opened, said, closed }: Passing<Where>): void => {
  const path: Where[] = [outside]
  let here = outside
  let [elements, over] = [0, 0]
  const parser = new Parser({
    onopentag(name, attributes) {
      elements += 1
      if (elements > mostElements || path.length > deepest) throw new PageTooComplex()
      if (over === 0) here = opened({ name, attributes }, here)
      path.push(here)
      if (passedOver.has(name)) over += 1
    },
    ontext(words) {
      if (over === 0) said(words, here)
    },
    onclosetag(name) {
      if (passedOver.has(name)) over -= 1
      path.pop()
      if (over === 0) closed(here)
      here = path.at(-1) ?? outside
    },
  })
  parser.end(html)
}
