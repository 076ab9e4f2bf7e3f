import { requestColumns, type RequestColumnId } from "@gongkai/report"
import type { SourceRow } from "../source.ts"
import { bareLabel } from "./labels.ts"

/** What the head of table 3 says of its columns. */
export interface RequestHead {
  /** The columns it names, in the form's order; empty where the head is not there or beyond reading. */
  readonly named: readonly RequestColumnId[]
  /** 总计 stands before 自然人. */
  readonly totalFirst: boolean
  /** It names the columns twice: two years or two bodies side by side. */
  readonly twice: boolean
}

// The shortest words by which a column's name is known when it is cut short or wrapped.
const columnKeys: Record<RequestColumnId, RegExp> = {
  naturalPerson: /自然人/gu,
  commercialEnterprise: /商业/gu,
  researchInstitution: /科研/gu,
  publicWelfareOrganization: /公益/gu,
  legalServiceOrganization: /法律/gu,
  otherOrganization: /其[他它]/gu,
  total: /总计|合计/gu,
}

const organisations = /法人[或和及]?其[他它]组织/gu

/**
 * Reads the words that stand above the first row of table 3.
 * @param words all bare words of the head, in reading order
 */
export const requestHead = (words: string): RequestHead => {
  const text = words.replace(organisations, "、")
  const counts = new Map(requestColumns.map(({ id }) => [id, text.match(columnKeys[id])?.length ?? 0]))
  const named = requestColumns.map((column) => column.id).filter((id) => (counts.get(id) ?? 0) > 0)
  const person = Math.min(...["申请人", "自然人"].map((word) => text.indexOf(word)).filter((at) => at >= 0))
  const total = text.search(columnKeys.total)
  const places = ["申请人", "总计", "法人", "自然人"].map((word) => words.indexOf(word))
  // Line by line, as a page is set: 总计 left of 法人或其他组织, and 自然人 in a line below.
  const leftOfOrganisations = places.every((at, i) => at >= 0 && at > (places[i - 1] ?? -1))
  return {
    named: named.length >= 5 ? named : [],
    totalFirst: leftOfOrganisations || (total >= 0 && total < person && Number.isFinite(person)),
    twice: (counts.get("naturalPerson") ?? 0) > 1 && (counts.get("commercialEnterprise") ?? 0) > 1,
  }
}

/** Stands in the head's corner only. */
const relationWord = "勾稽关系"

const headWords: ReadonlySet<string> = new Set([...requestColumns.map(({ label }) => label), ...requestColumns.flatMap(({ groups }) => groups)])

/** True for a separated row that only names columns. `isRowLabel` keeps rows of the form from being taken for one. */
export const isHeadRow = (row: SourceRow, isRowLabel: (bare: string) => boolean): boolean => {
  if (row.cells.length < 2) return false
  const words: string[] = []
  for (const cell of row.cells) {
    const { kind } = cell.printed
    if (kind === "number") return false
    if (kind === "words" && cell.spannedBy === null) words.push(bareLabel(cell.key))
  }
  const last = words.at(-1)
  if (last === undefined) return false
  const known = words.filter((word) => headWords.has(word)).length
  if (known >= 2 || (known === 1 && words.some((word) => word.includes(relationWord)))) return true
  return words.length >= 3 && !isRowLabel(last)
}
