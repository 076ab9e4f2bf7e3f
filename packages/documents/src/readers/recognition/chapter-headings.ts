import { formSections } from "@gongkai/report"
import type { SourceCell, SourceRow } from "../source.ts"
import { bareLabel } from "./labels.ts"

/** A chapter of the report. */
export type SectionId = (typeof formSections)[number]["id"]

const numbered = /^(?:第?[一二三四五六](?:部分)?[、.,，:：]|第[一二三四五六]部分|[1-6][、.．])/u
const wordings: Record<SectionId, RegExp> = {
  overview:
    /^(?:(?:20\d\d年?度?)?(?:政府信息公开)?(?:工作)?(?:总体|基本|整体)(?:工作)?(?:情况|概况)?|概述|概况|工作(?:基本|总体|开展)?情况|总体工作.{0,6}|.{0,8}(?:总体|基本|整体)情况)$/u,
  disclosure: /^.{0,6}主动公开.{0,10}(?:情况|信息)$/u,
  requests: /^.{0,4}(?:(?:收到|受理|接收).{0,8}申请.{0,6}|.{0,6}依?申请公开.{0,10}|处理政府信息公开申请.{0,6})情况$/u,
  disputes: /^.{0,12}(?:行政)?复议.{0,12}诉讼.{0,10}$/u,
  problems: /^.{0,12}问题.{0,16}$|^.{0,6}改进(?:措施|情况|工作).{0,6}$/u,
  other: /^.{0,4}其[他它](?:需?要?(?:报告|说明).{0,6}|事项|情况)$|^需要?(?:报告|说明)的?其[他它].{0,4}$/u,
}
const officialBare: ReadonlyMap<string, SectionId> = new Map(formSections.map(({ id, label }) => [bareLabel(label), id]))

/** A chapter's heading. */
export interface Heading {
  readonly id: SectionId
  /** What stands on its own line after it: 六、其他需要报告的事项：无. */
  readonly inline: string | null
}

/** The official heading followed by its text on the same line. */
const headingWithText = (raw: string): Heading | null => {
  for (const { id, label, holds } of formSections) {
    if (holds !== "prose") continue
    let at = 0
    let matched = true
    for (const glyph of label) {
      while (/\s/u.test(raw[at] ?? "")) at++
      if (raw[at] !== glyph && !(glyph === "、" && /[.．,，]/u.test(raw[at] ?? ""))) {
        matched = false
        break
      }
      at++
    }
    const rest = raw.slice(at).replace(/^[\s:：。]+/u, "")
    if (matched && rest !== "") return { id, inline: rest }
  }
  return null
}

/** The one cell of a row in which something stands; null where none or several do. */
const onlyWords = (row: SourceRow): SourceCell | null => {
  let found: SourceCell | null = null
  for (const cell of row.cells) {
    if (cell.key === "" || cell.spannedBy !== null) continue
    if (found !== null) return null
    found = cell
  }
  return found
}

/** The chapter that a row is the heading of: officially worded, numbered and reworded, or with its text on the same line. */
export const headingOf = (row: SourceRow): Heading | null => {
  const only = onlyWords(row)
  if (only === null) return null
  if (!/^[【[]?[第一二三四五六1-6总主收政存其]/u.test(only.key)) return null
  const bare = only.key.length > 34 ? "" : bareLabel(only.key)
  const official = officialBare.get(bare)
  if (official !== undefined) return { id: official, inline: null }
  const withText = headingWithText(only.raw)
  if (withText !== null) return withText
  if (bare === "" || !numbered.test(only.key) || /[。;；,，]$/u.test(only.key)) return null
  const id = formSections.find((section) => wordings[section.id].test(bare))?.id
  return id === undefined ? null : { id, inline: null }
}
