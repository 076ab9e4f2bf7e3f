import { cite } from "@gongkai/law"
import type { FormColumn, FormRow, Unit } from "./kinds.ts"

/** A block of table 2: its own heading, its own columns, one or two rows. */
export interface DisclosureBlock {
  /** Heading as the official form prints it. */
  readonly heading: string
  /** The full wording of the item of Article 20 that some agencies print instead. */
  readonly subject: string
  readonly columns: readonly (FormColumn & { readonly unit: Unit })[]
  readonly rows: readonly FormRow[]
}

/** Table 2 of the form of 2021 (国办公开办函〔2021〕30号): four blocks, ten figures. */
export const disclosure2021 = [
  {
    heading: "第二十条第（一）项",
    subject: "行政法规、规章和规范性文件",
    columns: [
      { id: "issued", label: "本年制发件数", groups: [], unit: "件" },
      { id: "repealed", label: "本年废止件数", groups: [], unit: "件" },
      { id: "inForce", label: "现行有效件数", groups: [], unit: "件" },
    ],
    rows: [
      { id: "rules", label: "规章", groups: [], alsoPrinted: [], keys: [], cites: cite(20, "规章", { paragraph: 1, item: 1 }) },
      {
        id: "normativeDocuments",
        label: "行政规范性文件",
        groups: [],
        alsoPrinted: ["规范性文件"],
        keys: ["规范性文件"],
        cites: cite(20, "规范性文件", { paragraph: 1, item: 1 }),
      },
    ],
  },
  {
    heading: "第二十条第（五）项",
    subject: "办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果",
    columns: [{ id: "decisions", label: "本年处理决定数量", groups: [], unit: "件" }],
    rows: [
      {
        id: "licensing",
        label: "行政许可",
        groups: [],
        alsoPrinted: [],
        keys: ["行政许可"],
        cites: cite(20, "行政许可的办理结果", { paragraph: 1, item: 5 }),
      },
    ],
  },
  {
    heading: "第二十条第（六）项",
    subject: "实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定",
    columns: [{ id: "decisions", label: "本年处理决定数量", groups: [], unit: "件" }],
    rows: [
      { id: "penalties", label: "行政处罚", groups: [], alsoPrinted: [], keys: ["行政处罚"], cites: cite(20, "行政处罚", { paragraph: 1, item: 6 }) },
      { id: "coercion", label: "行政强制", groups: [], alsoPrinted: [], keys: ["行政强制"], cites: cite(20, "行政强制", { paragraph: 1, item: 6 }) },
    ],
  },
  {
    heading: "第二十条第（八）项",
    subject: "行政事业性收费项目及其依据、标准",
    columns: [{ id: "amount", label: "本年收费金额（单位：万元）", groups: [], unit: "万元" }],
    rows: [
      {
        id: "fees",
        label: "行政事业性收费",
        groups: [],
        alsoPrinted: [],
        keys: ["行政事业性收费", "事业性收费"],
        cites: cite(20, "行政事业性收费", { paragraph: 1, item: 8 }),
      },
    ],
  },
] as const satisfies readonly DisclosureBlock[]
