/** What can be wrong with a register that is to be imported: code → words in Chinese. The list is closed. */
export const registerFindings = {
  FILE_TOO_LARGE: "文件太大",
  FILE_EMPTY: "文件是空的",
  FILE_NOT_A_TABLE: "不是 XLSX 工作簿，也不是 CSV 文本，或者文件已损坏",
  DATES_FROM_1904: "工作簿用的是 1904 年日期系统，日期会差四年；请改成 1900 年日期系统再存",
  HEADINGS_MISSING: "没有找到表头，或者缺少必填的列",
  HEADING_TWICE: "两列的表头是同一项",
  TOO_MANY_ROWS: "一次最多一万行，请分开导入",
  NO_ROWS: "表头以下没有内容",
  SECRECY_MARK: "含有国家秘密标志，整个文件不得导入，请按保密规定处理",
  EXAMPLE_LEFT_IN: "这是模板里的示例行，请删除",
  MISSING: "没有填写",
  NOT_A_DAY: "不是日期；年月日都要写，例如 2024-3-5",
  NOT_A_MONTH: "不是月份；写到年月，例如 2024-3，不写日",
  NOT_A_NUMBER: "不是整数",
  NOT_AN_AMOUNT: "不是以万元为单位的数字，例如 12.35；不写单位和千分位",
  AMOUNT_TOO_FINE: "金额以万元为单位，最多六位小数",
  NOT_A_CHOICE: "不是这一项的可选内容",
  NOT_A_GROUND: "看不出是哪一条、哪一款或者哪一项，例如 第三十六条第二项",
  TOO_LONG: "文字太长",
  CONTROL_CHARACTERS: "含有控制字符",
} as const satisfies Record<string, string>

/** A key of {@link registerFindings}. */
export type RegisterFindingCode = keyof typeof registerFindings

/** One thing wrong. */
export interface RegisterFinding {
  readonly code: RegisterFindingCode
  /** As a spreadsheet names it, such as `H12`; null where it is the file as a whole. */
  readonly cell: string | null
  /** What stands there, shortened; empty where it may be personal data, or says nothing. */
  readonly found: string
  readonly words: string
}

const longestShown = 40

/** A finding with its words; `more` is added to them. */
export const finding = (code: RegisterFindingCode, cell: string | null = null, found = "", more = ""): RegisterFinding => ({
  code,
  cell,
  found: found.slice(0, longestShown),
  words: more === "" ? registerFindings[code] : `${registerFindings[code]}：${more}`,
})

const letters = 26

/** The name of a column as spreadsheets have it. @param at from 0 */
export const columnLetters = (at: number): string => {
  const before = at < letters ? "" : columnLetters(Math.floor(at / letters) - 1)
  return `${before}${String.fromCharCode("A".charCodeAt(0) + (at % letters))}`
}
