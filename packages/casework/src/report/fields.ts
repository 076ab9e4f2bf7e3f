import { reportForms, reportScopes } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Version, Words } from "../fields.ts"

/** Which report, as it was seen. */
export const SeenReport = z.object({ reportId: Id, version: Version })

/** A statistical year. */
export const ReportYear = z.number().int().min(2008).max(2100)
export const Scope = z.enum(reportScopes)
export const Form = z.enum(reportForms)
export const AsOf = LegalDay.optional()

/** A cell by its id in the form; whether the edition has it is looked at by whoever uses it. */
export const CellId = z.string().regex(/^(disclosure|requests|disputes)(\.[A-Za-z]+){2,3}$/u)

/** Why, in words that stay with the report. */
export const ReportReason = Words(1, 1000)
/** Where a figure comes from, or why a finding is right as it is. */
export const ReportNote = Words(1, 500)

/** A finding by its key: the code of its check and what it is about. */
export const FindingKey = z.string().min(1).max(300)

/** The note of a total that nobody entered and that moved with what was entered into its parts. */
export const totalFollows = "合计随填报的明细变动"
/** Where a figure comes from that an officer enters: never the words by which a total is known to follow. */
export const EntryNote = ReportNote.refine((note) => note !== totalFollows, `“${totalFollows}”由系统注明，请写明数据来源`)

const longest = 40_000
const unwritable = /[^\P{Cc}\n]|\p{Cs}/u

/** A section of prose, paragraphs parted by \n; may be empty. */
export const Prose = z
  .string()
  .transform((text) => text.replace(/\r\n?/gu, "\n").trim())
  .refine((text) => !unwritable.test(text), "不能含有控制字符")
  .refine((text) => [...text].length <= longest, `至多 ${String(longest)} 个字`)

const places = 4
/** A figure as an officer enters it: within what a form prints; whether it is right is what findings say. */
export const EnteredFigure = z
  .number()
  .min(-100_000_000_000)
  .max(100_000_000_000)
  .refine((value) => Number(value.toFixed(places)) === value, `至多 ${String(places)} 位小数`)
