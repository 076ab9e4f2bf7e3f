import { cite } from "@gongkai/law"
import { disclosure2021, type DisclosureBlock } from "./edition-2021.ts"

const [documents, licences, penalties, fees] = disclosure2021

const itemColumns = [
  { id: "previousItems", label: "上一年项目数量", groups: [], unit: "项" },
  { id: "change", label: "本年增/减", groups: [], unit: "项" },
] as const
const caseColumns = [...itemColumns, { id: "decisions", label: "处理决定数量", groups: [], unit: "件" }] as const

/** Table 2 of the form of 2019 (国办公开办函〔2019〕60号): five blocks, 22 figures; 本年增/减 bears a sign. */
export const disclosure2019 = [
  {
    ...documents,
    columns: [
      { id: "made", label: "本年新制作数量", groups: [], unit: "件" },
      { id: "published", label: "本年新公开数量", groups: [], unit: "件" },
      { id: "total", label: "对外公开总数量", groups: [], unit: "件" },
    ],
    rows: [documents.rows[0], { ...documents.rows[1], label: "规范性文件", alsoPrinted: ["行政规范性文件"] }],
  },
  {
    ...licences,
    columns: caseColumns,
    rows: [
      licences.rows[0],
      {
        id: "otherServices",
        label: "其他对外管理服务事项",
        groups: [],
        alsoPrinted: [],
        keys: ["对外管理服务"],
        cites: cite(20, "其他对外管理服务事项的办理结果", { paragraph: 1, item: 5 }),
      },
    ],
  },
  { ...penalties, columns: caseColumns },
  { ...fees, columns: itemColumns },
  {
    heading: "第二十条第（九）项",
    subject: "政府集中采购项目的目录、标准及实施情况",
    columns: [
      { id: "items", label: "采购项目数量", groups: [], unit: "项" },
      { id: "amount", label: "采购总金额（单位：万元，保留4位小数）", groups: [], unit: "万元" },
    ],
    rows: [
      {
        id: "procurement",
        label: "政府集中采购",
        groups: [],
        alsoPrinted: [],
        keys: ["集中采购"],
        cites: cite(20, "政府集中采购", { paragraph: 1, item: 9 }),
      },
    ],
  },
] as const satisfies readonly DisclosureBlock[]
