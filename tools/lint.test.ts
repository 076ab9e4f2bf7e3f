import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { ESLint } from "eslint"
import { describe, expect, test } from "vitest"

// The rules of our own, and those that the house holds most dear, each leaned against once: the file is one that exists, the text is planted.

const root = join(import.meta.dirname, "..")
// On a build server (CI=true) the parser takes each file from the disk once, and never sees the planted text.
const eslint = new ESLint({ cwd: root, overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } } })

/** A text that offends, in the place of a file, and words of the refusal. */
interface Offence {
  readonly rule: string
  readonly what: string
  readonly file: string
  readonly code: string
  readonly says: RegExp
}

const inReport = "packages/report/src/exact.ts"
const inCommand = "apps/cli/src/commands.ts"

const offences: readonly Offence[] = [
  { rule: "gongkai/file-names", what: "a file called utils", file: "tools/utils.js", code: "", says: /names nothing: call the file after the verb/u },
  { rule: "gongkai/file-names", what: "a folder called common", file: "tools/common/dates.js", code: "", says: /"common".*names nothing/u },
  { rule: "no-restricted-syntax", what: "Date.now()", file: inCommand, code: "export const now = Date.now()\n", says: /clock is an argument/u },
  { rule: "no-restricted-syntax", what: "new Date()", file: inCommand, code: "export const now = new Date()\n", says: /clock is an argument/u },
  {
    rule: "@typescript-eslint/consistent-type-assertions",
    what: "a belief that nobody checks (as)",
    file: inReport,
    code: "/** Says it is a number. */\nexport const figure = (raw: unknown): number => raw as number\n",
    says: /Do not use any type assertions/u,
  },
  {
    rule: "@typescript-eslint/no-non-null-assertion",
    what: "an exclamation mark for a value that may be absent",
    file: inReport,
    code: "/** The first. */\nexport const first = (all: readonly string[]): string => all[0]!\n",
    says: /non-null assertion/iu,
  },
  {
    rule: "@typescript-eslint/no-explicit-any",
    what: "any",
    file: inReport,
    code: "/** Anything. */\nexport const anything = (one: any): string => String(one)\n",
    says: /Unexpected any/u,
  },
  {
    rule: "jsdoc/require-jsdoc",
    what: "an export of report without a doc comment",
    file: inReport,
    code: "export const bare = (): number => 1\n",
    says: /Missing JSDoc/u,
  },
  { rule: "no-console", what: "console.log in the product", file: inCommand, code: "console.log(1)\nexport {}\n", says: /Unexpected console/u },
  { rule: "max-lines", what: "a file of 401 lines", file: inReport, code: `export {}\n${"\n".repeat(400)}`, says: /too many lines/u },
]

describe("the lint", () => {
  test.each(offences)("$rule refuses $what", { timeout: 60_000 }, async ({ rule, file, code, says }) => {
    const [result] = await eslint.lintText(code, { filePath: join(root, file) })
    const told = (result?.messages ?? []).filter(({ ruleId }) => ruleId === rule).map(({ message }) => message)
    expect(told.join("\n")).toMatch(says)
  })

  test("each rule of our own is leaned against", async () => {
    const config: { plugins: { gongkai: { rules: object } } } = await eslint.calculateConfigForFile(join(root, inReport))
    const ours = Object.keys(config.plugins.gongkai.rules).map((rule) => `gongkai/${rule}`)
    const planted = new Set(offences.map(({ rule }) => rule))
    expect(ours.filter((rule) => !planted.has(rule))).toEqual([])
  })

  test("a test may say outright what it knows of its own example", async () => {
    const [result] = await eslint.lintText("export const one = JSON.parse(String(1)) as number\n", {
      filePath: join(root, "packages/report/src/exact.test.ts"),
    })
    expect(result?.messages).toEqual([])
  })
})

describe("the terms", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-terms-"))
  const check = (name: string, text: string): { status: number | null; stdout: string } => {
    writeFileSync(join(folder, name), text)
    return spawnSync(process.execPath, [join(root, "tools/terms/check.js"), relative(root, join(folder, name))], { encoding: "utf8" })
  }

  test("a second word for one thing is refused with the word that is used", () => {
    // Put together here, so that the check does not find it in this file.
    const [wrong, chinese] = ["carry" + "Forward", "钩" + "稽"]
    const { status, stdout } = check("rows.ts", `// ${chinese}关系\nexport const ${wrong} = 1\n`)
    expect(status).toBe(1)
    expect(stdout).toContain(`rows.ts:1: "${chinese}" is called relation here (勾稽关系).`)
    expect(stdout).toContain('rows.ts:2: "carry' + ' forward" is called carry-over, carriedIn, carriedOut here (结转).')
  })

  test("what agencies print may stand in a string, right or wrong", () => {
    expect(check("labels.ts", `export const label = "${"钩" + "稽"}关系"\n`).status).toBe(0)
    rmSync(folder, { recursive: true, force: true })
  })
})
