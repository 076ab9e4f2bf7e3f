import { checks } from "./checks/index.ts"
import { assess } from "./checks/relation.ts"
import { relationChecks } from "./checks/relations.ts"
import { figuresOf, type Figures } from "./figures.ts"
import { cellsById, formCells, tables } from "./form/form.ts"
import { formSections, type ProseId } from "./form/sections.ts"
import type { Edition } from "./form/kinds.ts"
import type { Report, Scope } from "./report.ts"

/** A hash of a text (UTF-8) in lower-case hexadecimal: SHA-256, given by whoever calls, since this package knows no machine. */
export type Hash = (text: string) => string

/** What stands behind a report's figures when it is filed. */
export interface Behind {
  /** Cell id → how many records. */
  readonly records: ReadonlyMap<string, number>
  /** Cell id → the figure, for those cells that records or reports below come to; an entered one is not among them. */
  readonly held: ReadonlyMap<string, number>
}

/** By which a published copy of a report can be told from an altered one without any database. */
export interface Fingerprint {
  readonly schema: "gongkai.fingerprint/1"
  readonly agency: string | null
  readonly year: number | null
  readonly scope: Scope | null
  readonly form: Edition
  /** Of all cells of the form, in its order, see {@link figuresText}. */
  readonly figures: string
  /** Row (`requests.received`) → the first 16 digits of the hash of its cells: says in which row a figure differs. */
  readonly rows: Readonly<Record<string, string>>
  /** Of each prose chapter; null where the report has none. */
  readonly sections: Readonly<Record<ProseId, string | null>>
  readonly records: Readonly<Record<string, number>>
  readonly held: Readonly<Record<string, number>>
  /** How many of the form's equations hold, and the finding keys of those that are broken. One with blanks is neither. */
  readonly relations: { readonly held: number; readonly broken: readonly string[] }
  /** Of the rules that judged: every check, every equation, every cell of the form. */
  readonly rules: string
}

const canonical = (figure: number | null | undefined): string =>
  figure === null || figure === undefined ? "null" : String(figure === 0 ? 0 : figure)

/** The cells of an edition by row, in the form's order: `requests.received` → ids. */
export const rowsOfForm = (form: Edition): ReadonlyMap<string, readonly string[]> => {
  const rows = new Map<string, string[]>()
  for (const cell of tables.flatMap(({ id }) => formCells(form, id))) {
    const row = `${cell.table}.${cell.row.id}`
    rows.set(row, [...(rows.get(row) ?? []), cell.id])
  }
  return rows
}

const cellLines = (cells: readonly string[], figures: Figures): string => cells.map((id) => `${id}=${canonical(figures.get(id))}\n`).join("")

/** The text that the hash of the figures is taken of: a line a cell, `id=number`, the shortest decimal; a blank or absent cell is `null`. */
export const figuresText = (form: Edition, figures: Figures): string => cellLines([...rowsOfForm(form).values()].flat(), figures)

const digitsOfRow = 16

/** The rows' hashes, see {@link Fingerprint}. */
export const rowHashes = (form: Edition, figures: Figures, sha256: Hash): Readonly<Record<string, string>> =>
  Object.fromEntries([...rowsOfForm(form)].map(([row, cells]) => [row, sha256(cellLines(cells, figures)).slice(0, digitsOfRow)]))

/** Blanks and empty lines are the layout's, and every format has its own. */
const proseText = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/\s/gu, ""))
    .filter((line) => line !== "")
    .join("\n")

/** The prose chapters' ids, in the report's order. */
export const proseIds: readonly ProseId[] = formSections.flatMap((section) => (section.holds === "prose" ? [section.id] : []))

/** The hash of a chapter's words; null for none. */
export const sectionHash = (text: string | null, sha256: Hash): string | null => (text === null ? null : sha256(proseText(text)))

/** What the form's equations say of the figures, see {@link Fingerprint}. */
export const relationsHeld = (figures: Figures): Fingerprint["relations"] => {
  const judged = relationChecks.flatMap(({ id, relations }) =>
    relations.map((relation) => ({ key: `${id}:${relation.subject}`, of: assess(relation, (cell) => figures.get(cell)) })),
  )
  // An equation none of whose cells is in the report says nothing.
  const told = judged.filter(({ of }) => of.left.cells.length + of.right.cells.length > 0)
  return {
    held: told.filter(({ of }) => of.verdict === "holds").length,
    broken: told.filter(({ of }) => of.verdict === "broken").map(({ key }) => key),
  }
}

/** The hash of the rules that this version judges by. */
export const rulesHash = (sha256: Hash): string =>
  sha256(
    [
      ...checks.map(({ id }) => id),
      ...relationChecks.flatMap(({ id, relations }) =>
        relations.map(({ subject, left, right }) => `${id}:${subject} ${left.cells.join("+")}=${right.cells.join("+")}`),
      ),
      ...cellsById.keys(),
    ].join("\n"),
  )

/** The members of a map that an edition has, in the form's order. */
const inOrder = (form: Edition, values: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...rowsOfForm(form).values()].flat().flatMap((id) => {
      const value = values.get(id)
      return value === undefined ? [] : [[id, value === 0 ? 0 : value]]
    }),
  )

/**
 * Takes a report's fingerprint.
 * @param behind of which cells the records are known, and what they come to
 * @throws RangeError where the report has no form, or a held figure is not the report's own
 */
export const fingerprintOf = (report: Report, behind: Behind, sha256: Hash): Fingerprint => {
  const { form } = report
  if (form === null) throw new RangeError("a report without a form has no fingerprint")
  const figures = figuresOf(report)
  const held = inOrder(form, behind.held)
  const other = Object.entries(held).find(([cell, figure]) => figures.get(cell) !== figure)
  if (other !== undefined) throw new RangeError(`${other[0]} is held at ${String(other[1])}, the report says ${canonical(figures.get(other[0]))}`)
  return {
    schema: "gongkai.fingerprint/1",
    agency: report.agency,
    year: report.year,
    scope: report.scope,
    form,
    figures: sha256(figuresText(form, figures)),
    rows: rowHashes(form, figures, sha256),
    sections: {
      overview: sectionHash(report.sections.overview, sha256),
      problems: sectionHash(report.sections.problems, sha256),
      other: sectionHash(report.sections.other, sha256),
    },
    records: inOrder(form, behind.records),
    held,
    relations: relationsHeld(figures),
    rules: rulesHash(sha256),
  }
}
