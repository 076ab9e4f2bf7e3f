import { formCells, tables, tableNames, type Edition } from "@gongkai/report"
import { writeList, type ListCell } from "../../writers/list/write-list.ts"

/** How the columns of the template are headed; reading asks for the first and the last of them. */
export const templateHeadings = ["单元格", "表", "行", "列", "单位", "数值"] as const

const rowsOf = (form: Edition): readonly (readonly ListCell[])[] =>
  tables.flatMap(({ id }) =>
    formCells(form, id).map(({ id: cell, table, row, column, unit }) => [
      cell,
      tableNames[table],
      [...row.groups, row.label].join(" "),
      [...column.groups, column.label].join(" "),
      unit,
      null,
    ]),
  )

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item)
}

/** A workbook with a row for every cell of an edition of the form, the figures to be filled in. */
export const reportTemplate = async (form: Edition): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  for await (const piece of writeList(
    "xlsx",
    { title: `年度报告${form}年版`, columns: templateHeadings.map((heading) => ({ id: heading, heading })) },
    each(rowsOf(form)),
  ))
    pieces.push(piece)
  return Buffer.concat(pieces)
}
