import { day, type Day } from "../day.ts"

/** One text of a law. */
export interface Edition {
  readonly from: Day
  /** Its last day; absent while it is in force. */
  readonly until?: Day
  /** How many articles it has; null where that was not confirmed in a source. */
  readonly articles: number | null
  /** The number by which it was published, as letters cite it. */
  readonly numbers: readonly string[]
}

/** A law that letters cite. */
export interface KnownLaw {
  /** Its name in our citations. */
  readonly law: string
  readonly title: string
  /** Other names under which it is cited, without 《》. */
  readonly names: readonly string[]
  /** Oldest first; each begins where the one before ended. */
  readonly editions: readonly Edition[]
}

const regulation: KnownLaw = {
  law: "政府信息公开条例",
  title: "中华人民共和国政府信息公开条例",
  names: ["政府信息公开条例", "信息公开条例", "公开条例", "条例"],
  editions: [
    { from: day("2008-05-01"), until: day("2019-05-14"), articles: 38, numbers: ["国务院令第492号"] },
    { from: day("2019-05-15"), articles: 56, numbers: ["国务院令第711号"] },
  ],
}

const reconsiderationLaw: KnownLaw = {
  law: "行政复议法",
  title: "中华人民共和国行政复议法",
  names: ["行政复议法", "复议法"],
  editions: [
    { from: day("1999-10-01"), until: day("2023-12-31"), articles: 43, numbers: [] },
    { from: day("2024-01-01"), articles: 90, numbers: [] },
  ],
}

const litigationLaw: KnownLaw = {
  law: "行政诉讼法",
  title: "中华人民共和国行政诉讼法",
  names: ["行政诉讼法", "行诉法"],
  editions: [
    { from: day("1990-10-01"), until: day("2015-04-30"), articles: 75, numbers: [] },
    { from: day("2015-05-01"), articles: 103, numbers: [] },
  ],
}

const feeRules: KnownLaw = {
  law: "政府信息公开信息处理费管理办法",
  title: "政府信息公开信息处理费管理办法",
  names: ["信息处理费管理办法", "信息处理费办法"],
  editions: [{ from: day("2021-01-01"), articles: null, numbers: ["国办函〔2020〕109号"] }],
}

const formerInterpretation: KnownLaw = {
  law: "法释〔2011〕17号",
  title: "最高人民法院关于审理政府信息公开行政案件若干问题的规定",
  names: [],
  editions: [{ from: day("2011-08-13"), until: day("2025-05-31"), articles: 13, numbers: ["法释〔2011〕17号"] }],
}

const interpretation: KnownLaw = {
  law: "法释〔2025〕8号",
  title: "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释",
  names: [],
  editions: [{ from: day("2025-06-01"), articles: 15, numbers: ["法释〔2025〕8号"] }],
}

/** The laws whose citations are checked, and those that replaced others. */
export const knownLaws: readonly KnownLaw[] = [regulation, reconsiderationLaw, litigationLaw, feeRules, formerInterpretation, interpretation]

/** What to cite instead of a law that was replaced as a whole: its name → the other's. */
export const replacedBy: Readonly<Record<string, string>> = { [formerInterpretation.law]: interpretation.law }

/**
 * The law of a name as it stands between 《 》 or before a 第…条.
 * @returns null for one that is not checked
 */
export const lawNamed = (name: string): KnownLaw | null =>
  knownLaws.find((known) => known.law === name || known.title === name || known.names.includes(name)) ?? null
