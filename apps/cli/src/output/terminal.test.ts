import { spawnSync } from "node:child_process"
import { linkSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import stringWidth from "string-width"
import { expect, test } from "vitest"
import { command, folder } from "../../test/gongkai.ts"
import { inconsistent } from "../../test/report-text.ts"

const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0

/** What a terminal of 100 columns shows; what follows the words is the shell's, and so is what stands before the command. */
const shown = (cwd: string, words: string, env: Readonly<Record<string, string>> = {}, before = ""): string => {
  const line = `stty cols 100; ${before} '${process.execPath}' '${command}' ${words}`
  // A build server says CI=true, where colours are not shown even on a terminal.
  const inherited = { ...process.env, CI: undefined, NO_COLOR: "", FORCE_COLOR: undefined, TERM: "xterm" }
  return spawnSync("script", ["-qec", line, "/dev/null"], { cwd, env: { ...inherited, ...env }, encoding: "utf8" }).stdout
}

/** The same without the bar, which a slow machine comes to show: it goes to the other stream. */
const shownTable: typeof shown = (cwd, words, env) => shown(cwd, `${words} 2> /dev/null`, env)

const escape = "\u001B["
const twoReports = (): string => {
  const cwd = folder()
  writeFileSync(join(cwd, "a.txt"), inconsistent())
  writeFileSync(join(cwd, "b".repeat(120)), inconsistent("清水县民政局"))
  writeFileSync(join(cwd, "c".repeat(120)), "不是年报")
  return cwd
}

test.skipIf(!hasTerminal)("on a terminal findings are coloured, unless NO_COLOR or TERM=dumb asks for none", () => {
  const cwd = twoReports()
  expect(shownTable(cwd, "read .")).toContain(`${escape}31m错误${escape}39m`)
  expect(shownTable(cwd, "read .", { NO_COLOR: "1" })).not.toContain(escape)
  expect(shownTable(cwd, "read .", { TERM: "dumb" })).not.toContain(escape)
})

test.skipIf(!hasTerminal).each(["read .", "check .", "read a.txt", "rollup a.txt b*", "compare a.txt b* --all", "explain"])(
  "the table of gongkai %s stays within the terminal",
  (words) => {
    const lines = shownTable(twoReports(), words, { NO_COLOR: "1" }).split(/\r?\n/u)
    // Findings and names of files are sentences, which the terminal itself breaks.
    const laidOut = lines.filter((line) => !line.endsWith("]") && !/^[bc]+$/u.test(line))
    expect(laidOut.length).toBeGreaterThan(3)
    expect(laidOut.filter((line) => stringWidth(line) > 100)).toEqual([])
  },
)

test.skipIf(!hasTerminal)("a long run shows how many are done, how fast, and how long it will take; the bar is gone at the end", () => {
  const cwd = folder()
  mkdirSync(join(cwd, "many"))
  writeFileSync(join(cwd, "one.txt"), inconsistent())
  for (let at = 0; at < 600; at += 1) linkSync(join(cwd, "one.txt"), join(cwd, "many", `${String(at)}.txt`))
  // However fast the machine is, the last of them comes after a second.
  const said = shown(cwd, "read --ndjson - many > /dev/null", {}, "{ sleep 1; cat one.txt; } |")
  expect(said).toMatch(/\[#*\.*\] \d+\/601 份 {2}\d+(?:\.\d)? 份\/秒 {2}剩余 \d+ 秒/u)
  expect(said.endsWith(`${escape}2K`)).toBe(true)
})
