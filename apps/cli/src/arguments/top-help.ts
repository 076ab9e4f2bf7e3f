import stringWidth from "string-width"
import type { Command } from "./command.ts"
import { examplesOf } from "./help.ts"

const examples = [
  { line: "gongkai read 年报/", says: "读一个文件夹里的全部年度报告" },
  { line: "gongkai check 2024年.html --previous 2023年.html", says: "核对勾稽关系、上年结转和文字" },
  { line: "gongkai explain relation.balance", says: "说明一个代码" },
]

/** The help of `gongkai` itself. */
export const topHelpWords = (commands: readonly Command[]): string => {
  const wide = Math.max(...commands.map(({ name }) => stringWidth(name)))
  return [
    "用法：gongkai <命令> [选项] [参数]",
    "",
    "读、核对、转换已经发布的政府信息公开工作年度报告。",
    "",
    "命令：",
    ...commands.map(({ name, says }) => `  ${name.padEnd(wide)}  ${says}`),
    "",
    "选项：",
    "  -h, --help     显示帮助；gongkai <命令> --help 看一个命令的用法",
    "  -V, --version  显示版本",
    "",
    "退出码：0 全部读出且没有错误；1 有文件读不了或者有错误；2 什么都没读出，或者参数有误。",
    examplesOf(examples),
  ].join("\n")
}
