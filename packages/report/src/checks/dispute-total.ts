import { citeForm } from "../form/documents.ts"
import { disputeBlocks, disputeColumns } from "../form/disputes.ts"
import { relationCheck } from "./relation.ts"

const parts = disputeColumns.filter(({ id }) => id !== "total")

/** 总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结, in every block of table 4. */
export const disputeTotal = relationCheck({
  id: "relation.disputeTotal",
  table: "disputes",
  words: "表四每一栏：总计等于结果维持、结果纠正、其他结果、尚未审结之和。",
  scope: "表四的三栏：行政复议、未经复议直接起诉、复议后起诉，两个版本相同。",
  cites: (edition) => citeForm(edition, "表四各栏的总计是四种结果之和"),
  relations: disputeBlocks.map(({ id }) => ({
    subject: `disputes.${id}.total`,
    along: "row",
    left: { words: `${parts.map((column) => column.label).join("、")}之和`, cells: parts.map((column) => `disputes.${id}.${column.id}`) },
    right: { words: "“总计”", cells: [`disputes.${id}.total`] },
  })),
})
