import { cite, type Citation } from "@gongkai/law"

/** A chapter of the report. Prose chapters have an id in the report's `sections`; the others hold a table. */
export interface FormSection {
  readonly id: "overview" | "disclosure" | "requests" | "disputes" | "problems" | "other"
  readonly label: string
  readonly holds: "prose" | "table"
  readonly cites: Citation
}

/** The six chapters, the same in both editions. */
export const formSections = [
  { id: "overview", label: "一、总体情况", holds: "prose", cites: cite(50, "年度报告的内容", { paragraph: 1 }) },
  { id: "disclosure", label: "二、主动公开政府信息情况", holds: "table", cites: cite(50, "主动公开的情况", { paragraph: 1, item: 1 }) },
  { id: "requests", label: "三、收到和处理政府信息公开申请情况", holds: "table", cites: cite(50, "收到和处理申请的情况", { paragraph: 1, item: 2 }) },
  {
    id: "disputes",
    label: "四、政府信息公开行政复议、行政诉讼情况",
    holds: "table",
    cites: cite(50, "被申请行政复议、提起行政诉讼的情况", { paragraph: 1, item: 3 }),
  },
  { id: "problems", label: "五、存在的主要问题及改进情况", holds: "prose", cites: cite(50, "存在的主要问题及改进情况", { paragraph: 1, item: 4 }) },
  { id: "other", label: "六、其他需要报告的事项", holds: "prose", cites: cite(50, "其他需要报告的事项", { paragraph: 1, item: 5 }) },
] as const satisfies readonly FormSection[]

/** A prose chapter's key in the report. */
export type ProseId = Extract<(typeof formSections)[number], { holds: "prose" }>["id"]
