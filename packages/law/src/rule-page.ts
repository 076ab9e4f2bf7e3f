import { citationWords } from "./kernel.ts"
import { lawSettings, type SettingId } from "./settings.ts"
import { rules } from "./rules.ts"

type AnyRule = (typeof rules)[number]

const settingLines = (id: SettingId): string => {
  const { words, options } = lawSettings[id]
  return [`- \`${id}\` ${words}`, ...options.map((option, at) => `  - \`${option.value}\`${at === 0 ? "（默认）" : ""}：${option.words}`)].join("\n")
}

/**
 * A rule's page in Markdown, in Chinese: citation, what it says in our words, since when, and what may be set.
 * @returns the text of `docs/law/<id>.md`
 */
export const rulePage = ({ id, name, cites, inForce, settings }: AnyRule): string => {
  const period = inForce.until === undefined ? `${inForce.from} 起` : `${inForce.from} 至 ${inForce.until}`
  const open = settings.length === 0 ? "" : `\n法律没有写明、可由机关设定的：\n\n${settings.map(settingLines).join("\n")}\n`
  return `# ${name}\n\n规则编号：\`${id}\`\n\n依据：${citationWords(cites)}\n\n要点：${cites.says}\n\n施行：${period}\n${open}`
}

/** The list of all rules' pages in Markdown: the text of `docs/law/README.md`. */
export const ruleList = (): string =>
  `# 规则\n\n每条规则一页，由代码里的规则生成（\`npm run docs:law\`）。引用写到条、款、项，要点是我们自己的话，不是法条原文。\n\n${rules
    .map(({ id, name, cites }) => `- [${name}](${id}.md) ${citationWords(cites)}`)
    .join("\n")}\n`
