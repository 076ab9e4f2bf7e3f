import type { Report } from "@gongkai/report"
import type { ReadOutcome } from "../outcome.ts"
import { isDisclosure, isDisputes, isRequests } from "../shapes.ts"
import { unreadable } from "../unreadable.ts"
import { JsonFault } from "./fault.ts"
import { takeNotes } from "./notes.ts"
import { takeTable } from "./tables.ts"
import { onlyKeys, takeKeys, takeText, takeWhole, takeWord, under, type Found } from "./take.ts"

/** True where a text is to be read as JSON: an object's first key, or an empty object. No report's text begins so. */
export const looksLikeJson = (text: string): boolean => /^\s{0,100}\{\s{0,100}["}]/u.test(text)

const lineAndColumn = (text: string, at: number): string => {
  const before = text.slice(0, at).split("\n")
  return `第${String(before.length)}行第${String((before.at(-1)?.length ?? 0) + 1)}列`
}

const faultIn = (text: string, error: SyntaxError): string => {
  const at = /at position (\d+)/u.exec(error.message)?.[1]
  return at === undefined ? "到文件末尾还没有结束" : lineAndColumn(text, Number(at))
}

const schema = "gongkai.report/1"
const editions = ["2019", "2021"] as const

const takeSections = (found: Found): Report["sections"] => {
  onlyKeys(found, ["overview", "problems", "other"])
  const prose = (id: string): string | null => takeText(under(found, id))
  return { overview: prose("overview"), problems: prose("problems"), other: prose("other") }
}

const takeReport = (value: unknown): Report => {
  const whole = { value, path: "" }
  if (takeKeys(whole)["schema"] !== schema) throw new JsonFault("schema", `应为 ${schema}`)
  const at = (key: string): Found => under(whole, key)
  const forms = at("forms")
  const [disclosure, requests, disputes] = (["disclosure", "requests", "disputes"] as const).map((table) => takeTable(at(table), table))
  return {
    schema,
    form: takeWord(at("form"), editions),
    forms: { disclosure: takeWord(under(forms, "disclosure"), editions), requests: takeWord(under(forms, "requests"), editions) },
    scope: takeWord(at("scope"), ["agency", "tree"]),
    year: takeWhole(at("year")),
    agency: takeText(at("agency")),
    title: takeText(at("title")),
    sections: takeSections(at("sections")),
    disclosure: isDisclosure(disclosure) ? disclosure : null,
    requests: isRequests(requests) ? requests : null,
    disputes: isDisputes(disputes) ? disputes : null,
    cells: takeNotes(at("cells")),
  }
}

/**
 * Reads a report from our own JSON, the contract `gongkai.report/1`: accepts what `parseReport` of the schema accepts,
 * by the form's data alone, for loading the schema library would slow the start of every reader. Keys that the
 * contract does not have are left out where it may grow. The notes on cells are those of the file, whatever
 * provenance is asked for. Never throws.
 * @param text one report
 * @returns the report as it stands, or none and a `file.unreadable` finding that names the first fault
 */
export const readJson = (text: string): ReadOutcome => {
  try {
    return { report: takeReport(JSON.parse(text)), findings: [] }
  } catch (error) {
    if (error instanceof JsonFault) return unreadable("not-a-report", error.message)
    if (error instanceof SyntaxError) return unreadable("malformed", faultIn(text, error))
    throw error
  }
}
