import type { Day } from "../day.ts"
import { letterDuties, mustCite, type LetterDecision, type LetterKindId } from "../letters/letter-duties.ts"
import { citationWords, type Citation } from "../kernel.ts"
import { coming, former, revisedOn, shapes, type Renumbered } from "./article-tables.ts"
import { fault, type CitationFinding } from "./faults.ts"
import { knownLaws, replacedBy, type KnownLaw } from "./laws.ts"
import type { Cited } from "./read-citations.ts"

const regulation = "政府信息公开条例"
/** What outcomes rest on: one of these in a letter that does not rest on it is wrong. Others may be told of along the way. */
const decisive: ReadonlySet<number> = new Set([14, 15, 16, 35, 36, 37, 38, 39])
const withholding: ReadonlySet<number> = new Set([14, 15, 16])
/** Letters that tell what was made public: they may cite the articles of proactive disclosure. */
const ofPublication: ReadonlySet<LetterKindId> = new Set<LetterKindId>(["granted-published", "moved-to-proactive", "publication"])

const is = (one: Renumbered, { law, article, paragraph, item }: Cited): boolean =>
  one.law === law &&
  one.article === article &&
  (one.paragraph === undefined || one.paragraph === paragraph) &&
  (one.item === undefined || one.item === item)

const inForce = ({ editions }: KnownLaw, on: Day): KnownLaw["editions"][number] | undefined =>
  editions.find(({ from, until }) => from <= on && (until === undefined || on <= until))

const ofWhole = (known: KnownLaw, cited: Cited, on: Day): CitationFinding | null => {
  const edition = inForce(known, on)
  const other = replacedBy[known.law]
  if (edition === undefined) {
    const ended = known.editions.every(({ until }) => until !== undefined && until < on)
    return ended ? fault("LAW_REPEALED", cited, other ?? null) : fault("NOT_YET_IN_FORCE", cited)
  }
  const named = known.editions.find(({ numbers }) => cited.publishedAs !== null && numbers.includes(cited.publishedAs))
  if (named === undefined || named === edition) return null
  return fault(named.from > on ? "NOT_YET_IN_FORCE" : "LAW_REPEALED", cited, edition.numbers[0] ?? null)
}

const shapeWrong = ({ law, article, paragraph, item }: Cited): boolean => {
  const shape = law === null || article === null ? undefined : shapes[law]?.[article]
  if (shape === undefined) return false
  return (
    (paragraph !== null && shape.paragraphs !== undefined && (paragraph < 1 || paragraph > shape.paragraphs)) ||
    (item !== null && shape.items !== undefined && (item < 1 || item > shape.items))
  )
}

/** Whether what is cited is there on the day: the law, the article, the paragraph. Null where it is. */
const ofText = (cited: Cited, kind: LetterKindId, on: Day): CitationFinding | null => {
  const known = knownLaws.find(({ law }) => law === cited.law)
  if (known === undefined) return null
  const whole = ofWhole(known, cited, on)
  if (whole !== null || cited.article === null) return whole
  const [revised, articles] = [revisedOn[known.law], inForce(known, on)?.articles ?? null]
  const before = revised !== undefined && on < revised
  const renumbered = (before ? coming : former).find((one) => is(one, cited) && !(one.ambiguous === true && ofPublication.has(kind)))
  if (renumbered !== undefined) return fault(before ? "NOT_YET_IN_FORCE" : "FORMER_ARTICLE", cited, renumbered.right)
  if (articles !== null && (cited.article < 1 || cited.article > articles)) {
    const later = known.editions.some((edition) => edition.from > on && (edition.articles ?? 0) >= (cited.article ?? 0))
    return fault(later ? "NOT_YET_IN_FORCE" : "NO_SUCH_ARTICLE", cited)
  }
  return !before && shapeWrong(cited) ? fault("NO_SUCH_PARAGRAPH", cited) : null
}

const sameArticle = (cited: Cited, { law, article }: Citation): boolean => cited.law === law && cited.article === article

/** A paragraph or item that is not named may be any; the first paragraph need not be named where items are. */
const fits = (cited: Cited, right: Citation): boolean =>
  sameArticle(cited, right) &&
  (cited.paragraph === null || (right.paragraph ?? 1) === cited.paragraph) &&
  (cited.item === null || right.item === undefined || right.item === cited.item)

const exact = (cited: Cited, right: Citation): boolean =>
  fits(cited, right) && (right.item === undefined ? right.paragraph === undefined || cited.paragraph !== null : cited.item !== null)

/**
 * What is wrong with the articles of a letter: what is not there on its day, what does not fit, and what is lacking.
 * @param on day of the letter; before 2019-05-15 only what is not there is told
 */
export const lintArticles = (all: readonly Cited[], kind: LetterKindId, decision: LetterDecision | null, on: Day): readonly CitationFinding[] => {
  const ofTexts = all.flatMap((cited) => ofText(cited, kind, on) ?? [])
  if (on < (revisedOn[regulation] ?? on)) return ofTexts
  const { with: along, beside, decides } = letterDuties[kind]
  const must = mustCite(kind, decision)
  const right = must.map(citationWords).join("、") || null
  const sound = all.filter((cited) => !ofTexts.some(({ from }) => from === cited.from))
  const may = (cited: Cited): boolean =>
    [...must, ...along, ...beside].some((one) => fits(cited, one)) ||
    // Several parts may be refused on several grounds; an outcome that no article names may tell of any.
    (decides?.outcome === "partiallyGranted" && withholding.has(cited.article ?? 0)) ||
    decides?.outcome === "other.other"
  const wrong = sound.filter((cited) => cited.law === regulation && decisive.has(cited.article ?? 0) && !may(cited))
  const missing = must.flatMap((one) => {
    if (all.some((cited) => exact(cited, one))) return []
    const near = sound.find((cited) => fits(cited, one))
    if (near !== undefined) {
      return [fault("ARTICLE_TOO_COARSE", near, citationWords(one))]
    }
    // What was cited in its place has been told, with what is right.
    return wrong.length > 0 || ofTexts.some(({ right: instead }) => instead !== null) ? [] : [fault("ARTICLE_MISSING", null, citationWords(one))]
  })
  return [...ofTexts, ...wrong.map((cited) => fault("WRONG_ARTICLE", cited, right)), ...missing]
}
