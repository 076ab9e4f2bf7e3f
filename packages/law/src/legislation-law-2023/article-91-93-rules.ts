import type { Citation } from "../kernel.ts"

/**
 * Who may make 规章: departments of the State Council, and the governments of provinces,
 * cities divided into districts and autonomous prefectures (立法法 2023 revision, Art. 91 and 93).
 * Counties, townships, sub-districts and the departments of local governments may not.
 */
export const rulesEntitlement = {
  id: "legislation-2023/91-93/rules",
  cites: {
    law: "立法法",
    article: 93,
    paragraph: 1,
    says: "地方政府规章只能由省级、设区的市、自治州人民政府制定；部门规章见第九十一条",
  } satisfies Citation,
  /**
   * Judged by the body's name alone, so only bodies that surely cannot are refused.
   * @param agency name as printed, or null where unknown
   * @returns "no" for townships, sub-districts, counties, districts and bureaus of local governments; "unknown" otherwise
   */
  apply(agency: string | null): "no" | "unknown" {
    if (agency === null) return "unknown"
    const name = agency.replace(/(人民)?政府(办公[厅廳室])?$/u, "")
    if (/(镇|鎮|乡|鄉|街道|街道[办辦]事[处處])$/u.test(name)) return "no"
    if (/(?:(?<!自治)[县縣]|自治[县縣]|旗)$/u.test(name)) return "no"
    if (/[市州].{1,8}[区區]$|^[^省市]{1,6}(?<!自治|特别行政|特別行政)[区區]$/u.test(name)) return "no"
    if (/(?:省|市|州|[县縣]|[区區]|旗).*(?:局|委|委员会|委員會|[厅廳])$/u.test(agency)) return "no"
    return "unknown"
  },
} as const
