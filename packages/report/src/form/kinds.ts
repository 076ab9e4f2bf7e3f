import type { Citation } from "@gongkai/law"

/** 2019: 国办公开办函〔2019〕60号; 2021: 国办公开办函〔2021〕30号. */
export type Edition = "2019" | "2021"

/** Table 2 主动公开, table 3 申请, table 4 复议诉讼; table 1 and 5, 6 of the report are prose. */
export type TableId = "disclosure" | "requests" | "disputes"

/** One printed row of a table. */
export interface FormRow {
  /** Path of the row below its table: `refused.stateSecret`. */
  readonly id: string
  /** The official label with its numbering, as the form prints it. */
  readonly label: string
  /** Numbers and labels of the groups above it, outermost first. */
  readonly groups: readonly string[]
  /** Other spellings of the label seen in print or in the other edition, without numbering. */
  readonly alsoPrinted: readonly string[]
  /** Words of which one is enough to know the row, longest first; no other row of the table has them. */
  readonly keys: readonly string[]
  readonly cites: Citation
}

/** One printed column of a table. */
export interface FormColumn {
  readonly id: string
  readonly label: string
  readonly groups: readonly string[]
}

/** 件, 项, 个 and the like are counts; 万元 is money. */
export type Unit = "件" | "项" | "万元"

/** One cell of the form. Its id is `table.row.column`. */
export interface FormCell {
  readonly id: string
  readonly table: TableId
  readonly row: FormRow
  readonly column: FormColumn
  readonly unit: Unit
  /** Whole numbers only, or a decimal with up to four places. */
  readonly number: "whole" | "decimal"
}
