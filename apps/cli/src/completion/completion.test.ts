import { execFileSync, spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { folder, gongkai } from "../../test/gongkai.ts"

const has = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0
const verbs = ["read", "check", "convert", "compare", "rollup", "verify", "explain", "completion"]

test.each(["bash", "zsh", "fish"])("%s's script names every command", async (shell) => {
  const { status, stdout } = await gongkai(["completion", shell])
  for (const verb of verbs) expect(stdout).toMatch(new RegExp(`\\b${verb}\\b`, "u"))
  expect(status).toBe(0)
})

test.each([
  ["bash", "-n"],
  ["zsh", "-n"],
  ["fish", "--no-execute"],
])("%s accepts its script", async (shell, onlyParse) => {
  if (!has(shell)) return
  const script = join(folder(), "script")
  writeFileSync(script, (await gongkai(["completion", shell])).stdout)
  execFileSync(shell, [onlyParse, script])
})

/** What bash offers for the last of the words. */
const offered = (script: string, words: readonly string[]): readonly string[] => {
  const line = `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")})\nCOMP_CWORD=${String(words.length - 1)}\n_gongkai\nprintf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync("bash", ["-c", line]).toString().split("\n").filter(Boolean)
}

test("bash offers commands, options and the values of an option", async () => {
  if (!has("bash")) return
  const { stdout } = await gongkai(["completion", "bash"])
  expect(offered(stdout, ["gongkai", "co"])).toEqual(["convert", "compare", "completion"])
  expect(offered(stdout, ["gongkai", "rollup", "--e"])).toEqual(["--expect"])
  expect(offered(stdout, ["gongkai", "convert", "a.txt", "--to", "c"])).toEqual(["csv", "csv-wide"])
  expect(offered(stdout, ["gongkai", "explain", "relation.b"])).toEqual(["relation.balance"])
})

test("another shell is refused with those that there are", async () => {
  const { status, stderr } = await gongkai(["completion", "tcsh"])
  expect(stderr).toContain("tcsh（可用：bash zsh fish）")
  expect(status).toBe(2)
})
