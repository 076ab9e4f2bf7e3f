import { existsSync, readFileSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { findingCodes } from "@gongkai/report"

const root = join(import.meta.dirname, "..")
const text = (path: string): string => readFileSync(join(root, path), "utf8")
const manuals = [
  "README.md",
  "README.zh-CN.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
]

test.each(Object.keys(findingCodes))("docs/findings.md tells of %s", (code) => {
  expect(text("docs/findings.md")).toContain(`\`${code}\``)
})

test.each(manuals)("every file that %s points to is there", (manual) => {
  const links = [...text(manual).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map((match) => decodeURIComponent(match[1] ?? ""))
  expect(links.filter((link) => !existsSync(join(root, dirname(manual), link)))).toEqual([])
})

test.each(["README.md", "README.zh-CN.md", "CONTRIBUTING.md"])("every npm script that %s names is there", (manual) => {
  const scripts = new Set([...Object.keys((JSON.parse(text("package.json")) as { scripts: object }).scripts), "ci", "install"])
  const named = [...text(manual).matchAll(/(?:`|^)npm (?:run )?([a-z][\w:-]*)/gmu)].map((match) => match[1] ?? "")
  expect(named.filter((script) => !scripts.has(script))).toEqual([])
})

test("both READMEs have the same chapters, commands and links", () => {
  const [english, chinese] = [text("README.md"), text("README.zh-CN.md")]
  const shape = (readme: string): readonly unknown[] => [
    [...readme.matchAll(/^#+/gmu)].map(String),
    [...readme.matchAll(/^npx gongkai \w+/gmu)].map(String),
    [...readme.matchAll(/\]\(([^)]+)\)/gu)].map((match) => match[1]?.replace("form.zh-CN", "form")).slice(1),
    [...readme.matchAll(/`npm run [\w:]+/gu)].map(String),
  ]
  expect(shape(chinese)).toEqual(shape(english))
})

test(".ci/run calls what the README names", () => {
  const called = [...text(".ci/run").matchAll(/npm (?:run )?[\w:]+/gu)].map(String)
  expect(called.filter((command) => !text("README.md").includes(command))).toEqual([])
})
