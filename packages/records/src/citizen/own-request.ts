import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { CitizenTx } from "./as-citizen.ts"
import type { Evaluation } from "../requests/evaluations.ts"
import type { Stage } from "../requests/board.ts"

/** Something that happened to the own request, as far as the applicant is told. */
export interface OwnFact {
  readonly what: string
  readonly onDay: Day
  /** Of a correction notice: until when. */
  readonly deadline: Day | null
  /** Of an extension: working days. */
  readonly days: number | null
  /** Of a delay under Article 35. */
  readonly until: Day | null
}

/** A file that went to the applicant. */
export interface OwnFile {
  readonly fileId: string
  readonly name: string
  readonly bytes: number
  readonly contentType: string
  readonly sha256: string
  readonly state: "quarantined" | "clean" | "infected"
  readonly onDay: Day
}

/** The fee of the own request, where a notice went out; sums in yuan. */
export interface OwnFee {
  readonly amount: number
  readonly notifiedOn: Day
  readonly paidOn: Day | null
  readonly paidAmount: number | null
  readonly waivedOn: Day | null
  readonly refundedOn: Day | null
  readonly refundAmount: number | null
}

/** The own request as its applicant sees it: no officer, no note, no decision that has not gone out, nobody who was consulted. */
export interface OwnRequest {
  readonly agencyId: string
  readonly caseId: string
  readonly registrationNumber: string
  readonly kind: string
  readonly content: string
  readonly supplyForm: string
  readonly answerDue: Day | null
  readonly stage: Exclude<Stage, "decided">
  readonly open: boolean
  readonly archivedOn: Day | null
  readonly facts: readonly OwnFact[]
  readonly fee: OwnFee | null
  readonly files: readonly OwnFile[]
  readonly evaluation: Evaluation | null
}

/** The request that the receipt shows; null for a case that is none. */
export const ownRequest = async ({ tx }: CitizenTx): Promise<OwnRequest | null> => {
  const { rows } = await sql<
    Omit<OwnRequest, "facts" | "fee" | "files" | "evaluation">
  >`select agency_id, case_id, registration_number, kind, content,
    supply_form, answer_due, stage, open, archived_on from gongkai.citizen_request`.execute(tx)
  const [request] = rows
  if (request === undefined) return null
  const facts = await sql<OwnFact>`select what, on_day, deadline, days, until from gongkai.citizen_fact order by position`.execute(tx)
  const fee =
    await sql<OwnFee>`select amount, notified_on, paid_on, paid_amount, waived_on, refunded_on, refund_amount from gongkai.citizen_fee`.execute(tx)
  const files =
    await sql<OwnFile>`select file_id, name, bytes, content_type, sha256, state, on_day from gongkai.citizen_file order by on_day, file_id`.execute(
      tx,
    )
  const evaluation = await sql<Evaluation>`select score, words, on_day from gongkai.citizen_evaluation`.execute(tx)
  return { ...request, facts: facts.rows, fee: fee.rows[0] ?? null, files: files.rows, evaluation: evaluation.rows[0] ?? null }
}
