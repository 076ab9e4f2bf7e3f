import { cellName, formSections, type Agreement, type Fingerprint, type Report, type Verification } from "@gongkai/report"
import { figureWords } from "./figure-words.ts"
import { tableOf } from "./table.ts"

const marks: Readonly<Record<Agreement, string>> = { agrees: "一致", differs: "不一致", untold: "没有写明，未核对" }
const scopes = { agency: "本机关", tree: "汇总" } as const

const labelOf = (id: string): string => formSections.find((section) => section.id === id)?.label ?? id
const scopeWords = (scope: Report["scope"]): string => (scope === null ? "—" : scopes[scope])

type Line = readonly [what: string, agreement: Agreement, filed: string, found: string]

const headLines = ({ head }: Verification, filed: Fingerprint, found: Report): readonly Line[] => [
  ["机关", head.agency, filed.agency ?? "—", found.agency ?? "—"],
  ["年度", head.year, figureWords(filed.year), figureWords(found.year)],
  ["口径", head.scope, scopeWords(filed.scope), scopeWords(found.scope)],
  ["表式", head.form, filed.form, found.form ?? "—"],
]

const figureLines = ({ figures }: Verification, { form }: Fingerprint): readonly Line[] => [
  ["全部数值", figures.agreement, "", ""],
  ...figures.cells.map(({ cell, held, found }): Line => [cellName(cell, form), "differs", figureWords(held), figureWords(found)]),
  ...figures.rows.map(({ among }): Line => [
    `${among.length === 1 ? "" : "其中一格或者几格："}${among.map((id) => cellName(id, form)).join("；")}`,
    "differs",
    "",
    "",
  ]),
]

const relationLines = ({ relations }: Verification): readonly Line[] => [
  ["成立的勾稽关系", relations.agreement, String(relations.held), String(relations.found)],
  ...relations.newlyBroken.map((key): Line => [`不再成立：${key}`, "differs", "", ""]),
]

const verdictOf = ({ agrees, sections, head }: Verification): string => {
  if (!agrees) return "不一致：这份报告与归档时的不同"
  const untold = [...Object.values(sections), ...Object.values(head)].includes("untold")
  return untold ? "一致；没有写明的各项没有核对" : "一致：与归档时的完全相同"
}

/** What a verification found, for people: a line each, the verdict last. */
export const verificationWords = (of: Verification, filed: Fingerprint, found: Report): string => {
  const lines: readonly Line[] = [
    ...headLines(of, filed, found),
    ...figureLines(of, filed),
    ...Object.entries(of.sections).map(([id, agreement]): Line => [labelOf(id), agreement, "", ""]),
    ...relationLines(of),
  ]
  const table = tableOf(
    [
      { title: "项目", align: "left", atMost: 80 },
      { title: "核对", align: "left", atMost: 16 },
      { title: "归档时", align: "left", atMost: 30 },
      { title: "这一份", align: "left", atMost: 30 },
    ],
    lines.map(([what, agreement, ...both]) => [what, marks[agreement], ...both]),
  )
  const rules = of.rules === "agrees" ? "" : "取指纹时的核对规则与本版本的不同；数值和文字的核对不受影响\n"
  return `${table}\n${rules}${verdictOf(of)}\n`
}
