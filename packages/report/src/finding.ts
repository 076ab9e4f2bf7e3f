/** error: the figures cannot be right or could not be read; warning: a person should look; note: what the reader mended. */
export type Severity = "error" | "warning" | "note"

interface CodeEntry {
  readonly severity: Severity
  /** What the code means, in Chinese, for `gongkai explain`, the manual and the office. */
  readonly means: string
}

/**
 * The closed catalogue of finding codes (contract `gongkai.report/1`); a new code is a change of the contract.
 */
export const findingCodes = {
  "relation.balance": { severity: "error", means: "表三某列：第一项加第二项之和不等于第三项总计加第四项之和" },
  "relation.outcomes": { severity: "error", means: "表三某列：（七）总计不等于各办理结果之和" },
  "relation.rowTotal": { severity: "error", means: "表三某行：总计不等于自然人与各类法人或其他组织之和" },
  "relation.disputeTotal": { severity: "error", means: "表四某栏：总计不等于维持、纠正、其他、未审结之和" },
  "table.unreadable": { severity: "error", means: "表格的数值缺失、错位或者无法对应到栏目，整表不读" },
  "row.unreadable": { severity: "error", means: "一行的数值无法对应到各列，整行不读" },
  "file.unreadable": { severity: "error", means: "文件里读不到年度报告" },
  "relation.ifBlankIsZero": { severity: "warning", means: "把空白当作零时，勾稽关系不成立" },
  "table.blank": { severity: "warning", means: "表格的数值栏全部空白" },
  "table.missing": { severity: "warning", means: "报告里没有这张表" },
  "column.missing": { severity: "warning", means: "表格缺少一列" },
  "row.missing": { severity: "warning", means: "表格缺少一行" },
  "form.mixed": { severity: "warning", means: "同一份报告混用了两个版本的表格" },
  "form.wrongYear": { severity: "warning", means: "表格版本与统计年度不符" },
  "year.conflict": { severity: "warning", means: "标题、页面信息与正文所说的年度不一致" },
  "section.missing": { severity: "warning", means: "缺少一个部分" },
  "section.empty": { severity: "warning", means: "一个部分只有标题，没有内容" },
  "value.implausible": { severity: "warning", means: "数值不合常理，例如负数或者件数带小数" },
  "rules.notEntitled": { severity: "warning", means: "没有规章制定权的机关填报了规章数" },
  "carry.mismatch": { severity: "warning", means: "上年结转数与上一年度报告的结转下年度数不一致" },
  "inForce.mismatch": { severity: "warning", means: "现行有效件数不等于上年现行有效加本年制发减本年废止" },
  "prose.mismatch": { severity: "warning", means: "文字所说的数与表格不一致" },
  "unit.suspect": { severity: "warning", means: "万元栏里的数疑似以元填报" },
  "narrative.repeated": { severity: "warning", means: "文字与上一年度报告重复过半" },
  "repair.columnShift": { severity: "note", means: "一行的标签或数值错开了列，已按列数对齐" },
  "repair.columnOrder": { severity: "note", means: "表头的列序与数据不一致，已按勾稽关系确定列序" },
  "repair.numberSwallowed": { severity: "note", means: "分类名称占去了第一个数值格，该格不读" },
  "repair.labelWrapped": { severity: "note", means: "标签折行或者与数值错行，已接回" },
  "repair.rowMerged": { severity: "note", means: "（六）其他处理只印成一行" },
  "repair.spanRepeated": { severity: "note", means: "合并单元格的值在展开后重复，只取一次" },
  "repair.tableJoined": { severity: "note", means: "一张表被分成几段，已接成一张" },
  "repair.flattened": { severity: "note", means: "表格被压平成单列或单行，已按顺序还原" },
  "repair.furniture": { severity: "note", means: "表格中间的页码、换页或重复表头已略去" },
  "repair.recognised": { severity: "note", means: "数值由识别扫描图像得来，须由人逐格核对" },
  "unit.converted": { severity: "note", means: "数值的单位与栏目不同，已换算" },
  "label.typo": { severity: "note", means: "标签与格式文本有出入，按位置和字样认定" },
} as const satisfies Record<string, CodeEntry>

/** A code of the catalogue. */
export type FindingCode = keyof typeof findingCodes

/** Something that a reader or a check has to say about a report. */
export interface Finding {
  readonly code: FindingCode
  /** `code:subject`; the same for the same matter in every run, so that a person's verdict can stay attached to it. */
  readonly key: string
  readonly severity: Severity
  /** In Chinese; names table, row, column and both figures where there are such. */
  readonly message: string
  /** Ids of the cells concerned; empty where none is. */
  readonly cells: readonly string[]
  readonly expected?: number
  readonly found?: number
  /** The source of the rule, as `citationWords` writes it. */
  readonly cites?: string
}

/** What a finding may carry beside its code, subject and message. */
export type FindingDetail = Partial<Pick<Finding, "cells" | "expected" | "found" | "cites">>

/**
 * Makes a finding with the severity of the catalogue.
 * @param code from the catalogue
 * @param subject what it is about, stable between runs: a cell, row, column, table or section id
 * @param message Chinese words for an officer
 */
export const finding = (code: FindingCode, subject: string, message: string, detail: FindingDetail = {}): Finding => ({
  code,
  key: `${code}:${subject}`,
  severity: findingCodes[code].severity,
  message,
  cells: [],
  ...detail,
})
