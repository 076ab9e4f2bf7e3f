/** How a fee is counted, and in what. */
export const basisWords = { item: { name: "按件", unit: "件" }, page: { name: "按量", unit: "页" } } as const

/** Why a fee was given back: the API's closed list. */
export const refundReasons = { overcharged: "多收", "not-chargeable": "依法不应收费", "decision-revoked": "决定被撤销", other: "其他" } as const
/** Why a fee was given up: the API's closed list. */
export const waiveReasons = { hardship: "缴费确有困难", "assessed-wrongly": "核定有误", "not-excessive": "没有超过合理范围", other: "其他" } as const

/** A code's words; the code itself where the list does not have it. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string | null): string => (code === null ? "—" : (words[code] ?? code))
/** Whole yuan. */
export const yuan = (amount: number): string => `${amount.toLocaleString("zh-CN")} 元`
