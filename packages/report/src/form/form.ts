import { disclosure2019 } from "./edition-2019.ts"
import { disclosure2021, type DisclosureBlock } from "./edition-2021.ts"
import { disputeBlocks, disputeColumns } from "./disputes.ts"
import type { Edition, FormCell, TableId } from "./kinds.ts"
import { requestColumns, requestRowsOf } from "./requests.ts"

/** Table 2's blocks in an edition. */
export const disclosureBlocksOf = (edition: Edition): readonly DisclosureBlock[] => (edition === "2021" ? disclosure2021 : disclosure2019)

const disclosureCells = (edition: Edition): FormCell[] =>
  disclosureBlocksOf(edition).flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column): FormCell => ({
        id: `disclosure.${row.id}.${column.id}`,
        table: "disclosure",
        row,
        column,
        unit: column.unit,
        number: column.unit === "万元" ? "decimal" : "whole",
      })),
    ),
  )

const requestCells = (edition: Edition): FormCell[] =>
  requestRowsOf(edition).flatMap((row) =>
    requestColumns.map((column): FormCell => ({
      id: `requests.${row.id}.${column.id}`,
      table: "requests",
      row,
      column,
      unit: "件",
      number: "whole",
    })),
  )

const disputeCells: readonly FormCell[] = disputeBlocks.flatMap((row) =>
  disputeColumns.map((column): FormCell => ({ id: `disputes.${row.id}.${column.id}`, table: "disputes", row, column, unit: "件", number: "whole" })),
)

const byTable: Record<Edition, Record<TableId, readonly FormCell[]>> = {
  "2019": { disclosure: disclosureCells("2019"), requests: requestCells("2019"), disputes: disputeCells },
  "2021": { disclosure: disclosureCells("2021"), requests: requestCells("2021"), disputes: disputeCells },
}

/** The three tables in the report's order, with the numbers that officers call them by. */
export const tables = [
  { id: "disclosure", label: "表二 主动公开政府信息情况" },
  { id: "requests", label: "表三 收到和处理政府信息公开申请情况" },
  { id: "disputes", label: "表四 政府信息公开行政复议、行政诉讼情况" },
] as const satisfies readonly { id: TableId; label: string }[]

/**
 * Every cell of one table in an edition, in the form's reading order.
 * @returns 2021: 10 + 175 + 15 cells; 2019: 22 + 161 + 15
 */
export const formCells = (edition: Edition, table: TableId): readonly FormCell[] => byTable[edition][table]

/** Every cell that either edition has, by id; a cell that both have is given as the 2021 form prints it. */
export const cellsById: ReadonlyMap<string, FormCell> = new Map(
  (["2019", "2021"] as const).flatMap((edition) => tables.flatMap(({ id }) => formCells(edition, id).map((cell) => [cell.id, cell] as const))),
)
