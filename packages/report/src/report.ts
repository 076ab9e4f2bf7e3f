import type { disclosure2019 } from "./form/edition-2019.ts"
import type { disclosure2021 } from "./form/edition-2021.ts"
import type { DisputeBlockId, DisputeColumnId } from "./form/disputes.ts"
import type { Edition, TableId } from "./form/kinds.ts"
import type { RequestColumnId, RequestRowId } from "./form/requests.ts"
import type { ProseId } from "./form/sections.ts"

/** A number as printed, or null where the source prints nothing that a number can be read from. */
export type Figure = number | null

/** Figures of the blocks of table 2: row id → column id → figure. */
type BlockFigures<Block> = Block extends { readonly rows: readonly (infer Row)[]; readonly columns: readonly (infer Column)[] }
  ? {
      [R in Row extends { readonly id: infer I extends string } ? I : never]: {
        [C in Column extends { readonly id: infer I extends string } ? I : never]: Figure
      }
    }
  : never
type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void ? { [K in keyof A]: A[K] } : never

/** Table 2 of the form of 2021: rules {issued, repealed, inForce} … fees {amount in 万元}. */
export type Disclosure2021 = Together<BlockFigures<(typeof disclosure2021)[number]>>
/** Table 2 of the form of 2019: rules {made, published, total} … procurement {items, amount in 万元}. */
export type Disclosure2019 = Together<BlockFigures<(typeof disclosure2019)[number]>>

type Head<P extends string> = P extends `${infer H}.${string}` ? H : P
type Tail<P extends string, H extends string> = P extends `${H}.${infer T}` ? T : never
type Nested<P extends string, V> = { [H in Head<P>]: [Tail<P, H>] extends [never] ? V : { [T in Tail<P, H>]: V } }

/** One row of table 3: the seven columns. */
export type RequestFigures = Record<RequestColumnId, Figure>
type AllRequests = Nested<RequestRowId, RequestFigures>
/** Table 3. Where （六）其他处理 is one row it is `other.other`, and the other two keys are absent. */
export type Requests = Omit<AllRequests, "other"> & { other: Pick<AllRequests["other"], "other"> & Partial<AllRequests["other"]> }
/** Table 4. */
export type Disputes = Record<DisputeBlockId, Record<DisputeColumnId, Figure>>

/** Where a cell was found: in text; in a table of HTML, DOCX or XLSX; on a page of a PDF. Counted from 1. */
export type Place =
  | { readonly line: number; readonly column: number }
  | { readonly table: number; readonly row: number; readonly column: number }
  | { readonly page: number; readonly x: number; readonly y: number }

/** What stood in a cell, where, and which repair placed it there. */
export interface CellNote {
  /** As printed, untrimmed of nothing but the surrounding blanks; null where the cell itself is not there. */
  readonly raw: string | null
  readonly at: Place | null
  /** The code of the `repair.*` or `unit.converted` finding that explains the figure, or null. */
  readonly repaired: string | null
}

/** 本机关 (the agency alone) or 汇总 (its tree). */
export type Scope = "agency" | "tree"

/** A published annual report, as the contract `gongkai.report/1` has it. */
export interface Report {
  schema: "gongkai.report/1"
  /** Told by table 2's headers; where table 2 is absent, by table 3's rows; else null. */
  form: Edition | null
  forms: { disclosure: Edition | null; requests: Edition | null }
  scope: Scope | null
  /** Statistical year. */
  year: number | null
  agency: string | null
  title: string | null
  /** Paragraphs joined by \n; "" where only the heading stands; null where not even that. */
  sections: Record<ProseId, string | null>
  disclosure: Disclosure2021 | Disclosure2019 | null
  requests: Requests | null
  disputes: Disputes | null
  /** By cell id. Always the cells that are null or whose raw is not the plain number; all of them where provenance is asked for. */
  cells: Record<string, CellNote>
}

/** The edition by which a table of this report is to be read; null where the table is absent or undecided. */
export const editionOf = (report: Report, table: TableId): Edition | null => (table === "disputes" ? (report.form ?? "2021") : report.forms[table])
