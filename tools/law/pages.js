// Writes docs/law: one page a rule, made from the rule's own data. `npm run docs:law` after a change of law; a test holds the pages to it.
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { ruleList, rulePage, rules } from "@gongkai/law"

const folder = join(import.meta.dirname, "../../docs/law")
rmSync(folder, { recursive: true, force: true })
for (const [path, text] of [["README.md", ruleList()], ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)])]) {
  const file = join(folder, String(path))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, String(text))
}
