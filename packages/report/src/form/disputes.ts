import { cite } from "@gongkai/law"
import type { FormColumn, FormRow } from "./kinds.ts"

/** The three blocks of table 4 in the form's order; the form prints them side by side. */
export const disputeBlocks = [
  {
    id: "reconsideration",
    label: "行政复议",
    groups: [],
    alsoPrinted: [],
    keys: ["行政复议"],
    cites: cite(50, "因公开工作被申请行政复议的情况", { paragraph: 1, item: 3 }),
  },
  {
    id: "litigationDirect",
    label: "未经复议直接起诉",
    groups: ["行政诉讼"],
    alsoPrinted: ["未经复议直接诉讼"],
    keys: ["未经复议"],
    cites: cite(50, "未经复议直接提起行政诉讼的情况", { paragraph: 1, item: 3 }),
  },
  {
    id: "litigationAfterReconsideration",
    label: "复议后起诉",
    groups: ["行政诉讼"],
    alsoPrinted: ["复议后诉讼"],
    keys: ["复议后"],
    cites: cite(50, "复议之后提起行政诉讼的情况", { paragraph: 1, item: 3 }),
  },
] as const satisfies readonly FormRow[]

/** The five figures of each block. 总计 is the sum of the other four. */
export const disputeColumns = [
  { id: "upheld", label: "结果维持", groups: [] },
  { id: "corrected", label: "结果纠正", groups: [] },
  { id: "other", label: "其他结果", groups: [] },
  { id: "pending", label: "尚未审结", groups: [] },
  { id: "total", label: "总计", groups: [] },
] as const satisfies readonly FormColumn[]

/** A block id of table 4. */
export type DisputeBlockId = (typeof disputeBlocks)[number]["id"]
/** A column id of table 4. */
export type DisputeColumnId = (typeof disputeColumns)[number]["id"]
