import { citeForm } from "../form/documents.ts"
import { outcomeRows, requestColumns } from "../form/requests.ts"
import { relationCheck } from "./relation.ts"

/** （七） = the sum of the detail rows （一） to （六）, in every column of table 3. */
export const outcomes = relationCheck({
  id: "relation.outcomes",
  table: "requests",
  words: "表三每一列：第三项（七）总计等于（一）至（六）各办理结果之和。",
  scope: "表三的七列；（六）其他处理只印一行的，那一行就是一个加数。",
  cites: (edition) => citeForm(edition, "表三（七）总计是本年度各办理结果之和"),
  relations: requestColumns.map(({ id }) => ({
    subject: `requests.concluded.${id}`,
    along: "column",
    left: { words: "第三项（一）至（六）各项之和", cells: outcomeRows.map((row) => `requests.${row}.${id}`) },
    right: { words: "第三项（七）总计", cells: [`requests.concluded.${id}`] },
  })),
})
