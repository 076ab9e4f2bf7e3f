import type { Command as Parser } from "commander"
import stringWidth from "string-width"
import type { Example } from "./command.ts"

const titles: Readonly<Record<string, string>> = { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "命令：" }

/** Puts the help's own words into Chinese and measures Chinese characters as two columns. */
export const helpInChinese = (parser: Parser): void => {
  parser.helpOption("-h, --help", "显示帮助")
  parser.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    displayWidth: (text) => stringWidth(text),
    optionDescription: (option) => {
      const notes = [
        option.argChoices ? `可用：${option.argChoices.join(" ")}` : "",
        typeof option.defaultValue === "string" ? `默认 ${option.defaultValue}` : "",
      ].filter((note) => note !== "")
      return notes.length === 0 ? option.description : `${option.description}（${notes.join("；")}）`
    },
  })
}

/** The examples as the help shows them. */
export const examplesOf = (examples: readonly Example[]): string =>
  ["", "例：", ...examples.flatMap(({ line, says }) => [`  # ${says}`, `  $ ${line}`]), ""].join("\n")
