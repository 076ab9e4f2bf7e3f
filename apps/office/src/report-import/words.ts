import type { components } from "@gongkai/client"

export type ReadReport = components["schemas"]["ReadReport"]
export type ReadCell = components["schemas"]["ReadReportCell"]

export const hows: Readonly<Record<ReadCell["how"], { readonly words: string; readonly color: string }>> = {
  read: { words: "照读", color: "green" },
  repaired: { words: "修补", color: "orange" },
  refused: { words: "没有读出", color: "red" },
}

/** Where in the source a cell stood. */
export const placeWords = (at: ReadCell["at"]): string => {
  if (at === null) return "—"
  if ("page" in at) return `第 ${String(at.page)} 页`
  if ("table" in at) return `第 ${String(at.table)} 张表第 ${String(at.row)} 行第 ${String(at.column)} 列`
  return `第 ${String(at.line)} 行第 ${String(at.column)} 字`
}
