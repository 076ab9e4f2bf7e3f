/** What can be off about a command line, with words in Chinese; the code before the words is stable. */
const wrongArguments = {
  "arguments.unknownCommand": "没有这个命令",
  "arguments.unknownOption": "没有这个选项",
  "arguments.missing": "缺少参数",
  "arguments.excess": "参数过多",
  "arguments.valueMissing": "选项后面缺少值",
  "arguments.valueWrong": "选项的值不对",
  "arguments.conflict": "这些选项不能同时使用",
  "arguments.other": "参数有误",
  "output.exists": "输出文件已经存在，要覆盖请加 --force",
  "output.notWritable": "输出写不进去",
  "output.folderNeeded": "输入不止一个，请用 --out 指明输出文件夹",
  "explain.unknown": "没有这个单元格、勾稽关系或者代码",
  "law.unknownRule": "没有这条规则",
  "law.noCalendar": "放假安排没有录入，不能推算",
  "law.refused": "依法不能这样推算",
  "list.unreadable": "名单读不了",
  "rollup.duplicate": "同一机关同一年度的报告不止一份，没有汇总",
  "report.unreadable": "读不到年度报告",
  "report.notFiled": "这一年没有报送过报告",
  "fingerprint.unreadable": "读不到指纹",
} as const

/** A code of the catalogue. */
export type WrongArgumentsCode = keyof typeof wrongArguments

/** The command cannot be carried out as given; ends the command with exit code 2. */
export class WrongArguments extends Error {
  readonly code: WrongArgumentsCode
  constructor(code: WrongArgumentsCode, detail?: string) {
    super(detail === undefined ? wrongArguments[code] : `${wrongArguments[code]}：${detail}`)
    this.code = code
  }
}
