import type { FiledState, ReportScope } from "@gongkai/records"

/** An agency of a sum, its own part first; where it is not in the sum, why. */
export interface ReportPart {
  readonly agencyId: string
  readonly name: string
  readonly own: boolean
  readonly in: boolean
  readonly why: "missing" | "returned" | "other-form" | null
  /** Null also for the own part where it was counted from the records and not filed. */
  readonly reportId: string | null
  readonly round: number | null
  readonly scope: ReportScope | null
  readonly state: FiledState | null
  /** Kept with the own part that was not filed: nobody else has its figures. */
  readonly figures?: readonly (number | null)[]
}
