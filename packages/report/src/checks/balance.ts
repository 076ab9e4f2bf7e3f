import { citeForm } from "../form/documents.ts"
import { requestColumns } from "../form/requests.ts"
import { relationCheck } from "./relation.ts"

/** 一 + 二 = 三（七） + 四, in every column of table 3: the relation that the form itself prints. */
export const balance = relationCheck({
  id: "relation.balance",
  table: "requests",
  words: "表三每一列：第一项（本年新收）加第二项（上年结转），等于第三项（七）总计加第四项（结转下年度）。",
  scope: "表三的七列，两个版本相同；空白格可以是任何不小于零的整数，怎样都不成立才算错误。",
  cites: (edition) => citeForm(edition, "表三表头：第一项加第二项之和，等于第三项加第四项之和"),
  relations: requestColumns.map(({ id }) => ({
    subject: `requests.carriedOut.${id}`,
    along: "column",
    left: { words: "第一项（本年新收）加第二项（上年结转）之和", cells: [`requests.received.${id}`, `requests.carriedIn.${id}`] },
    right: { words: "第三项（七）总计加第四项（结转下年度）之和", cells: [`requests.concluded.${id}`, `requests.carriedOut.${id}`] },
  })),
})
