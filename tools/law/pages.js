// Writes docs/law: one page a rule, made from the rule's own data. `npm run docs:law` after a change of law; a test holds the pages to it.
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { citationWords, lawSettings, rules } from "@gongkai/law"

const folder = join(import.meta.dirname, "../../docs/law")

/**
 * The page of a rule, in Chinese.
 * @param {(typeof rules)[number]} rule
 */
export const pageOf = ({ id, name, cites, inForce, settings }) => {
  const period = "until" in inForce ? `${inForce.from} 至 ${inForce.until}` : `${inForce.from} 起`
  const open = settings.map((setting) => {
    const { words, options } = lawSettings[setting]
    const choices = options.map((option, at) => `  - \`${option.value}\`${at === 0 ? "（默认）" : ""}：${option.words}`)
    return [`- \`${setting}\` ${words}`, ...choices].join("\n")
  })
  return `# ${name}

规则编号：\`${id}\`

依据：${citationWords(cites)}

要点：${cites.says}

施行：${period}
${open.length === 0 ? "" : `\n法律没有写明、可由机关设定的：\n\n${open.join("\n")}\n`}`
}

/** The path of a rule's page below docs/law. @param {string} id */
export const pathOf = (id) => `${id}.md`

/** The list of all pages. */
export const indexPage = () => `# 规则

每条规则一页，由代码里的规则生成（\`npm run docs:law\`）。引用写到条、款、项，要点是我们自己的话，不是法条原文。

${rules.map(({ id, name, cites }) => `- [${name}](${pathOf(id)}) ${citationWords(cites)}`).join("\n")}
`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of [["README.md", indexPage()], ...rules.map((rule) => [pathOf(rule.id), pageOf(rule)])]) {
    const file = join(folder, String(path))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, String(text))
  }
}
