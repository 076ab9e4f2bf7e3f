import { readFileSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { lawSettings, ruleList, rulePage, rules } from "@gongkai/law"

const docs = join(import.meta.dirname, "../../../docs/law")
const law = join(import.meta.dirname, "../src")

test.each(rules.map((rule) => [rule.id, rule] as const))("%s has a citation and a page that is up to date", (id, rule) => {
  expect(rule.cites.law).not.toBe("")
  expect(rule.cites.says.length).toBeGreaterThan(8)
  expect(readFileSync(join(docs, `${id}.md`), "utf8")).toBe(rulePage(rule))
})

test("the list of rules is up to date, and no id is used twice", () => {
  expect(readFileSync(join(docs, "README.md"), "utf8")).toBe(ruleList())
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

test("every rule that is declared is entered, and tested in its own folder", () => {
  const files = readdirSync(law, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"))
  const textOf = (file: string): string => readFileSync(join(law, file), "utf8")
  const entries = textOf("rules.ts")
  const declared = files.flatMap((file) =>
    [...textOf(file).matchAll(/export const (\w+) = rule\(/gu)].map((match) => ({ file, name: match[1] ?? "" })),
  )
  expect(declared).toHaveLength(rules.length)
  for (const { file, name } of declared) {
    expect(entries, name).toMatch(new RegExp(`\\n  ${name},`, "u"))
    const tests = files.filter((other) => dirname(other) === dirname(file) && other.endsWith(".test.ts")).map(textOf)
    expect(
      tests.some((text) => text.includes(`${name}.apply(`)),
      `${name} is tested beside ${file}`,
    ).toBe(true)
  }
})

test("every setting is used by a rule or by the report, and its options differ", () => {
  const used = new Set<string>(rules.flatMap(({ settings }) => settings))
  for (const [id, { options }] of Object.entries(lawSettings)) {
    const clock = ["correction.secondNotice", "clock.awaiting", "fee.clock"]
    expect(used.has(id) || clock.includes(id) || id.startsWith("report."), id).toBe(true)
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
  }
})
