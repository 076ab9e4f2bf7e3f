import { figuresOf, type Figures } from "./figures.ts"
import { figuresText, proseIds, relationsHeld, rowHashes, rowsOfForm, rulesHash, sectionHash, type Fingerprint, type Hash } from "./fingerprint.ts"
import type { ProseId } from "./form/sections.ts"
import type { Figure, Report } from "./report.ts"

/** untold: the copy does not say it, as no CSV has prose and few printed reports their scope. */
export type Agreement = "agrees" | "differs" | "untold"

/** A held figure that the copy has otherwise. */
export interface HeldDifference {
  readonly cell: string
  readonly held: number
  /** Null where the copy's cell is blank or not there. */
  readonly found: Figure
}

/** A row in which a figure differs that nobody's records hold: which of its cells, as far as can be told. */
export interface RowDifference {
  readonly row: string
  /** The cells of the row that may be the one: those that are not held. */
  readonly among: readonly string[]
}

/** What of a copy agrees with a fingerprint. */
export interface Verification {
  /** Nothing differs. What is untold was not compared. */
  readonly agrees: boolean
  readonly head: Readonly<Record<"agency" | "year" | "scope" | "form", Agreement>>
  readonly figures: { readonly agreement: Agreement; readonly cells: readonly HeldDifference[]; readonly rows: readonly RowDifference[] }
  readonly sections: Readonly<Record<ProseId, Agreement>>
  /** Broken equations of the copy that the filed report did not have, and how many held then and hold now. */
  readonly relations: { readonly agreement: Agreement; readonly held: number; readonly found: number; readonly newlyBroken: readonly string[] }
  /** Whether this version judges by the rules by which the fingerprint was taken; says nothing of the copy. */
  readonly rules: Agreement
}

const agreement = (agrees: boolean): Agreement => (agrees ? "agrees" : "differs")

const told = (own: string | number | null, found: string | number | null): Agreement =>
  found === null && own !== null ? "untold" : agreement(own === found)

const figuresVerified = (fingerprint: Fingerprint, figures: Figures, sha256: Hash): Verification["figures"] => {
  const { form, held } = fingerprint
  if (sha256(figuresText(form, figures)) === fingerprint.figures) return { agreement: "agrees", cells: [], rows: [] }
  const cells = Object.entries(held).flatMap(([cell, figure]) => {
    const found = figures.get(cell) ?? null
    return found === figure ? [] : [{ cell, held: figure, found }]
  })
  const hashes = rowHashes(form, figures, sha256)
  const named = new Set(cells.map(({ cell }) => cell))
  const rows = [...rowsOfForm(form)].flatMap(([row, ids]) => {
    if (hashes[row] === fingerprint.rows[row] || ids.some((id) => named.has(id))) return []
    return [{ row, among: ids.filter((id) => !Object.hasOwn(held, id)) }]
  })
  return { agreement: "differs", cells, rows }
}

const sectionsVerified = (fingerprint: Fingerprint, report: Report, sha256: Hash): Verification["sections"] => {
  const none = proseIds.every((id) => report.sections[id] === null)
  const of = (id: ProseId): Agreement =>
    none && fingerprint.sections[id] !== null ? "untold" : agreement(sectionHash(report.sections[id], sha256) === fingerprint.sections[id])
  return { overview: of("overview"), problems: of("problems"), other: of("other") }
}

/**
 * Compares a copy of a report with the fingerprint that was taken when it was filed.
 * @param report the copy, in whatever format it was read
 */
export const verifyFingerprint = (report: Report, fingerprint: Fingerprint, sha256: Hash): Verification => {
  const figures = figuresOf(report)
  const head = {
    agency: told(fingerprint.agency, report.agency),
    year: told(fingerprint.year, report.year),
    scope: told(fingerprint.scope, report.scope),
    form: told(fingerprint.form, report.form),
  }
  const compared = figuresVerified(fingerprint, figures, sha256)
  const sections = sectionsVerified(fingerprint, report, sha256)
  const { held, broken } = relationsHeld(figures)
  const newlyBroken = broken.filter((key) => !fingerprint.relations.broken.includes(key))
  const relations = {
    agreement: agreement(newlyBroken.length === 0 && broken.length === fingerprint.relations.broken.length && held === fingerprint.relations.held),
    held: fingerprint.relations.held,
    found: held,
    newlyBroken,
  }
  const all = [...Object.values(head), compared.agreement, ...Object.values(sections)]
  return {
    agrees: all.every((one) => one !== "differs"),
    head,
    figures: compared,
    sections,
    relations,
    rules: agreement(rulesHash(sha256) === fingerprint.rules),
  }
}
