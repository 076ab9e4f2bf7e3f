import { expect, test } from "vitest"
import { gongkai } from "../../test/gongkai.ts"

const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1) ?? ""

test.each([
  ["2026-01-30", "in-person", [], "2026-03-05"],
  ["2026-02-13", "registered-post", [], "2026-03-19"],
  ["2026-09-18", "in-person", [], "2026-10-22"],
  ["2025-12-25", "oral", [], "2026-01-23"],
  ["2024-01-22", "online", ["--confirmed", "2024-01-24"], "2024-02-26"],
  ["2026-03-02", "in-person", ["--extended", "20"], "2026-04-28"],
])("received %s by %s %j: the last line is the due day alone", async (received, channel, more, due) => {
  const { status, stdout } = await gongkai(["law", "deadline", "--received", received, "--channel", channel, ...more])
  expect(lastLine(stdout)).toBe(due)
  expect(status).toBe(0)
})

test("every day is told with its reason", async () => {
  const { stdout } = await gongkai(["law", "deadline", "--received", "2026-02-12", "--channel", "in-person"])
  for (const line of [
    "2026-02-13 周五  第 1 个工作日",
    "2026-02-14 周六  第 2 个工作日（春节调休上班）",
    "2026-02-16 周一  春节放假，不计",
    "2026-03-07 周六  周末，不计",
  ])
    expect(stdout).toContain(`${line}\n`)
})

test("a period that runs into a year with no table ends with an error and no day", async () => {
  const { status, stdout, stderr } = await gongkai(["law", "deadline", "--received", "2026-12-20", "--channel", "registered-post"])
  expect([status, stdout]).toEqual([2, ""])
  expect(stderr).toContain("[law.noCalendar]")
})

test.each([
  [["law", "deadline", "--received", "2026-02-30", "--channel", "in-person"], "arguments.valueWrong"],
  [["law", "deadline", "--channel", "in-person"], "arguments.valueMissing"],
  [["law", "deadline", "--received", "2026-02-03", "--channel", "pigeon"], "arguments.valueWrong"],
  [["law", "explain", "disclosure-2019/33/answer-perod"], "law.unknownRule"],
  [["law", "sing"], "arguments.unknownCommand"],
])("%j is refused: %s", async (words, code) => {
  const { status, stdout, stderr } = await gongkai(words)
  expect([status, stdout]).toEqual([2, ""])
  expect(stderr).toContain(`[${code}]`)
})

test("a rule is explained with its citation and what an agency may set; without a rule all are listed", async () => {
  const { stdout } = await gongkai(["law", "explain", "disclosure-2019/31/receipt"])
  expect(stdout).toContain("依据：《政府信息公开条例》第三十一条\n")
  expect(stdout).toContain("`receipt.oral`")
  expect((await gongkai(["law", "explain"])).stdout).toContain("reconsideration-2024/23/review-first")
})
