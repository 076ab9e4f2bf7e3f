import type { components } from "@gongkai/client"

export type Entry = components["schemas"]["RegisterEntry"]
export type NormativeDocument = components["schemas"]["NormativeDocument"]

export const registers: Readonly<Record<Entry["register"], string>> = {
  licensing: "行政许可",
  penalties: "行政处罚",
  coercion: "行政强制",
  fees: "行政事业性收费",
  procurement: "政府集中采购",
}
export const documentKinds: Readonly<Record<NormativeDocument["kind"], string>> = { rule: "规章", normativeDocument: "行政规范性文件" }
export const struckChoices = { no: "有效的", yes: "已撤销的", all: "全部" } as const
export type Struck = keyof typeof struckChoices
