import { readCount } from "./numerals.ts"
import { phrases, type Topic } from "./patterns.ts"
import { ownTerms, sentenceScope, somethingCounted, speaksOfPart } from "./scope.ts"
import { targets, type TargetId } from "./targets.ts"

/** A number that the prose says of something in the tables. */
export interface Statement {
  readonly target: TargetId
  readonly value: number
  /** The clause as read, years and carry-over in fixed words. */
  readonly words: string
  /** For an outcome: the number of requests that it is a part of, where the passage says one. */
  readonly whole: number | null
}

const numbering = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[一二三四五六七八九十]是|[-—·•]+)+/u
const requestsHeading = /^(?:关于)?依申请公开(?:政府信息)?(?:工作|办理)?(?:情况|方面)?(?:$|(?=[。：:，,；])[。：:，,；]|(?=本年度|我|共|未|收到))/u
const onRequestsWords = /依申请公开|信息公开(?:的)?申请|申请公开/u
const ownBody =
  "(?:我(?:局|办|委|院|厅|部|所|站|中心|单位|机关|处|队|分局|镇|乡|街道(?:办(?:事处)?)?)|本(?:局|办|委|院|厅|部|所|站|中心|单位|机关|处|队|分局|镇|乡|街道(?:办事处)?))"
const ownTime =
  "(?:在?本年度(?:以来|内|全年|里|中|期间)?|全年度?|今年(?:以来)?|本年(?:内)?|年度内|年内|一年来|报告期内|统计期内|截[至止]?(?:到)?(?:12月31日|年底|12月底)(?:止)?)"
const adverbs = "(?:一共|总共|共计|总计|合计|累计|共|已|均|全部|实际|依法依规|依法|其中|分别为|分别|(?:在)?依申请公开(?:工作)?方面)"

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")

interface Lead {
  /** Words that may stand before a statement and change nothing: the time, the agency, 共 and the like. */
  readonly words: RegExp
  readonly own: RegExp
}
const leadOf = (agency: string | null): Lead => {
  const body = agency === null ? ownBody : `(?:${ownBody}|${escaped(agency)})`
  return { words: new RegExp(`^(?:${ownTime}|${body}|${adverbs})+`, "u"), own: new RegExp(body, "u") }
}

/** A number said in a clause; null where any word of the clause is not understood. */
const understand = (clause: string, lead: Lead, topics: ReadonlySet<Topic>): readonly { target: TargetId | null; value: number }[] | null => {
  const plain = clause.replace(lead.words, "")
  for (const phrase of phrases) {
    if (!topics.has(phrase.within)) continue
    const match = phrase.clause.exec(plain) ?? phrase.clause.exec(clause)
    if (match === null) continue
    const count = match.groups?.["n"]
    const value = count === undefined ? 0 : readCount(count)
    if (value === null) return null
    return phrase.says.length === 0 ? [{ target: null, value }] : phrase.says.map((target) => ({ target, value }))
  }
  return null
}

const clausesOf = (sentence: string): string[] =>
  sentence
    .split(/[，；;：:（）()]|,(?!\d{3}(?!\d))/u)
    .flatMap((clause) => {
      const items = clause.split("、")
      return items.length > 1 && items.every((item) => somethingCounted.test(item)) ? items : [clause]
    })
    .filter((clause) => clause !== "")

/** `（含部分公开1件）` behind a number changes what the number is of; carry-over alone may be included in the requests received. */
const includes = /[（(](?:其中|含|包括|包含)(?!上年度结转)/u

interface Passage {
  /** The number of requests that the passage started from. */
  whole: number | null
  /** Something was counted since that was not understood. */
  doubtful: boolean
}

const sentenceStatements = (sentence: string, lead: Lead, onTopic: boolean, passage: Passage): Statement[] => {
  const onRequests = onTopic || passage.whole !== null || onRequestsWords.test(sentence)
  const topics = new Set<Topic>([
    "any",
    ...(onRequests ? (["requests", "disclosure"] as const) : sentence.includes("信息公开") ? (["disclosure"] as const) : []),
  ])
  const statements: Statement[] = []
  let narrowed = false
  let partsSum = 0
  for (const clause of clausesOf(sentence)) {
    const understood = understand(clause, lead, topics)
    if (understood === null) {
      narrowed ||= speaksOfPart(clause)
      passage.doubtful ||= narrowed || somethingCounted.test(clause)
      continue
    }
    for (const { target, value } of understood) {
      if (target === null || targets[target].isOutcome) partsSum += value
      if (target === null || narrowed) continue
      if (targets[target].isOutcome) statements.push({ target, value, words: clause, whole: passage.whole })
      else {
        statements.push({ target, value, words: clause, whole: null })
        if (targets[target].id === targets.received.id) Object.assign(passage, { whole: value, doubtful: false })
      }
    }
  }
  const ofTheWhole = !includes.test(sentence) && (!passage.doubtful || partsSum === passage.whole)
  return statements.filter(({ target }) => !targets[target].isOutcome || ofTheWhole)
}

/**
 * The numbers that the overview states, as far as every word around them is understood.
 * Silent on sentences about another year, another unit, other work or a part of the requests.
 * @param overview chapter 一, paragraphs by \n
 * @param of the report's statistical year and agency, to know its own year and name in the text
 */
export const statementsOf = (overview: string, of: { readonly year: number | null; readonly agency: string | null }): readonly Statement[] => {
  const lead = leadOf(of.agency)
  const statements: Statement[] = []
  let onTopic = false
  for (const paragraph of ownTerms(overview, of.year).split("\n")) {
    const text = paragraph.replace(numbering, "")
    if (text !== paragraph || requestsHeading.test(text)) onTopic = requestsHeading.test(text)
    const passage: Passage = { whole: null, doubtful: false }
    let foreign = false
    for (const sentence of text.replace(requestsHeading, "").split(/[。！？!?]/u)) {
      const scope = sentenceScope(sentence)
      if (lead.own.test(sentence)) foreign = false
      foreign ||= scope.lasting
      if (foreign || scope.foreign) passage.whole = null
      else statements.push(...sentenceStatements(sentence, lead, onTopic, passage))
    }
  }
  return statements
}
