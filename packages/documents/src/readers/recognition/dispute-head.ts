import { disputeBlocks, disputeColumns } from "@gongkai/report"

/** The order in which table 4 has its blocks, and its columns within each: indices of the form's. */
export interface DisputeOrder {
  readonly blocks: readonly number[]
  readonly columns: readonly number[]
}

const inOrder = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)
const formBlocks = inOrder(disputeBlocks.length)
const formColumns = inOrder(disputeColumns.length)

const blockWords: readonly RegExp[] = [/行政复议/u, /未经复议/u, /复议后起诉/u]
const columnWords = /结果维持|结果纠正|其[他它]结果|尚未审结|总计|合计/gu
const columnOf = new Map([
  ["结果维持", 0],
  ["结果纠正", 1],
  ["其他结果", 2],
  ["其它结果", 2],
  ["尚未审结", 3],
  ["总计", 4],
  ["合计", 4],
])

/** Reconsideration stands before or behind the two blocks of 行政诉讼, and these in either order. */
const blocksIn = (words: string): readonly number[] => {
  const [reconsideration, direct, after] = blockWords.map((word) => words.search(word))
  const litigation = words.indexOf("行政诉讼")
  if (reconsideration === undefined || direct === undefined || after === undefined || reconsideration < 0) return formBlocks
  const suits = direct >= 0 && after >= 0 && after < direct ? [2, 1] : [1, 2]
  return litigation >= 0 && litigation < reconsideration && direct >= 0 && after >= 0 ? [...suits, 0] : [0, ...suits]
}

/** The columns of a block, where the heads name the same five in the same order in every block. */
const columnsIn = (words: string): readonly number[] => {
  const named = (words.match(columnWords) ?? []).map((word) => columnOf.get(word) ?? -1)
  const width = formColumns.length
  const first = named.slice(0, width)
  const whole = new Set(first).size === width && named.length % width === 0
  return whole && named.every((column, i) => column === first[i % width]) ? first : formColumns
}

/**
 * The order that the heads of table 4 print; the form's where they do not say.
 * @param words all words of the table, in reading order
 */
export const disputeOrder = (words: string): DisputeOrder => ({ blocks: blocksIn(words), columns: columnsIn(words) })

/** The one block that a row's own words name, or null. */
export const blockNamed = (words: string): number | null => {
  const named = [
    ...(/(?:未经|不经)复议|直接起诉/u.test(words) ? [1] : []),
    ...(words.includes("复议后") ? [2] : []),
    ...(words.includes("行政复议") && !/诉讼|起诉/u.test(words) ? [0] : []),
  ]
  return named.length === 1 ? (named[0] ?? null) : null
}
