import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { gongkai } from "../test/gongkai.ts"

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }
const verbs = ["read", "check", "convert", "compare", "rollup", "verify", "explain", "completion"]

test("--version", async () => {
  expect(await gongkai(["--version"])).toEqual({ status: 0, stdout: `gongkai ${manifest.version}\n`, stderr: "" })
})

test("--help lists the commands and the exit codes; without a word it is shown with 2", async () => {
  const { status, stdout } = await gongkai(["--help"])
  for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^  ${verb} `, "mu"))
  expect(stdout).toContain("退出码：0 全部读出且没有错误；1 有文件读不了或者有错误；2 什么都没读出，或者参数有误。")
  expect(status).toBe(0)
  expect(await gongkai([])).toMatchObject({ status: 2, stdout })
})

test.each(verbs)("the help of %s has examples, each with what it does, and is the same by gongkai help", async (verb) => {
  const { status, stdout } = await gongkai([verb, "--help"])
  const examples = stdout.slice(stdout.indexOf("\n例：\n")).match(/^ {2}# .+\n {2}\$ .*gongkai .+$/gmu) ?? []
  expect(examples.length).toBeGreaterThanOrEqual(2)
  expect(stdout).not.toMatch(/Usage|Options|Arguments|default:|choices:/u)
  expect(status).toBe(0)
  expect((await gongkai(["help", verb])).stdout).toBe(stdout)
})
