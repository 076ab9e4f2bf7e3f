import { citeForm } from "../form/documents.ts"
import { requestColumns, requestRows } from "../form/requests.ts"
import { relationCheck } from "./relation.ts"

const parts = requestColumns.filter(({ id }) => id !== "total")

/** 总计 = 自然人 + the five kinds of organisation, in every row of table 3. */
export const rowTotal = relationCheck({
  id: "relation.rowTotal",
  table: "requests",
  words: "表三每一行：总计等于自然人与五类法人或其他组织之和。",
  scope: "表三的每一行，2021 年版 25 行，2019 年版 23 行；没有印出的行不参与。",
  cites: (edition) => citeForm(edition, "表三各行的总计是六类申请人之和"),
  relations: requestRows.map(({ id }) => ({
    subject: `requests.${id}.total`,
    along: "row",
    left: { words: "自然人与各类法人或其他组织之和", cells: parts.map((column) => `requests.${id}.${column.id}`) },
    right: { words: "“总计”列", cells: [`requests.${id}.total`] },
  })),
})
