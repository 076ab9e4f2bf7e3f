import {
  channels,
  citationWords,
  day,
  defaultLawSettings,
  lawErrors,
  LawError,
  publishedCalendar,
  requestClock,
  rulePage,
  rules,
  type Channel,
  type CountedDay,
  type Day,
  type RequestFact,
} from "@gongkai/law"
import { closest } from "../arguments/closest.ts"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { tableOf } from "../output/table.ts"
import { write } from "../output/stdout.ts"

const context = { calendar: publishedCalendar, settings: defaultLawSettings }
const weekdays = "一二三四五六日"
const longestExtension = 20

const ruleList = (): string =>
  tableOf(
    [
      { title: "规则", align: "left", atMost: 60 },
      { title: "名称", align: "left", atMost: 40 },
      { title: "依据", align: "left", atMost: 60 },
    ],
    rules.map(({ id, name, cites }) => [id, name, citationWords(cites)]),
  )

const explain = (words: readonly string[]): string => {
  if (words.length === 0) return ruleList()
  const pages = words.map((word) => {
    const rule = rules.find(({ id }) => id === word)
    if (rule !== undefined) return rulePage(rule)
    const guess = closest(
      word,
      rules.map(({ id }) => id),
    )
    throw new WrongArguments("law.unknownRule", `${word}${guess === null ? "" : `（是不是 ${guess}？）`}`)
  })
  return pages.join("\n")
}

const reasonOf = ({ kind, setAside, counted }: CountedDay): string => {
  if (setAside) return "征求意见，不计入"
  switch (kind.kind) {
    case "workday":
      return `第 ${String(counted)} 个工作日`
    case "makeUp":
      return `第 ${String(counted)} 个工作日（${kind.name}调休上班）`
    case "weekend":
      return "周末，不计"
    case "holiday":
    case "localHoliday":
      return `${kind.name}放假，不计`
  }
}

const dayLine = (counting: CountedDay): string => {
  const weekday = weekdays.charAt((new Date(`${counting.day}T00:00:00Z`).getUTCDay() + 6) % 7)
  return `${counting.day} 周${weekday}  ${reasonOf(counting)}\n`
}

const dayFrom = (given: Given, option: string): Day | null => {
  const text = given.text(option)
  if (text === null) return null
  try {
    return day(text)
  } catch {
    throw new WrongArguments("arguments.valueWrong", `--${option} ${text}（${lawErrors.NOT_A_DAY}）`)
  }
}

const isChannel = (text: string): text is Channel => channels.some((channel) => channel === text)

const factsFrom = (given: Given, received: Day, confirmed: Day): readonly RequestFact[] => {
  const channel = given.text("channel") ?? ""
  if (!isChannel(channel)) throw new WrongArguments("arguments.valueMissing", `--channel（可用：${channels.join(" ")}）`)
  const extended = Number(given.text("extended") ?? "0")
  if (!Number.isSafeInteger(extended) || extended < 0 || extended > longestExtension)
    throw new WrongArguments("arguments.valueWrong", `--extended（0 至 ${String(longestExtension)} 个工作日）`)
  return [
    { what: "received", on: received, channel },
    { what: "confirmed", on: confirmed },
    ...(extended === 0 ? [] : [{ what: "extended", on: confirmed, days: extended } as const]),
  ]
}

const deadline = (given: Given): string => {
  const received = dayFrom(given, "received")
  if (received === null) throw new WrongArguments("arguments.valueMissing", "--received")
  const confirmed = dayFrom(given, "confirmed") ?? received
  if (confirmed < received) throw new WrongArguments("arguments.conflict", "--confirmed 早于 --received")
  const clock = requestClock(factsFrom(given, received, confirmed), confirmed, context)
  if (clock.answerDue === null)
    throw new WrongArguments(
      "law.noCalendar",
      `${received} 收到的申请，答复期限数到了没有放假安排的年份（已有 ${String(context.calendar.years.at(0))} 至 ${String(context.calendar.years.at(-1))} 年）`,
    )
  const receiptLine = `收到之日 ${clock.receivedOn ?? ""}，次日起算\n`
  const correctionLine = clock.steps.correctionNoticeBy === null ? "" : `需要补正的，${clock.steps.correctionNoticeBy} 前一次性告知\n`
  return `${receiptLine}${clock.working.map(dayLine).join("")}${correctionLine}${clock.answerDue}\n`
}

const carryOut = async (given: Given): Promise<ExitCode> => {
  const [verb, ...words] = given.operands
  try {
    if (verb === "explain") await write(explain(words))
    else if (verb === "deadline" && words.length === 0) await write(deadline(given))
    else
      throw new WrongArguments(
        words.length > 0 && verb === "deadline" ? "arguments.excess" : "arguments.unknownCommand",
        `law ${given.operands.join(" ")}（可用：explain、deadline）`,
      )
  } catch (error) {
    if (error instanceof LawError) throw new WrongArguments("law.refused", error.message)
    throw error
  }
  return 0
}

/** `gongkai law` */
export const law: Command = {
  name: "law",
  says: "说明一条规则，或者逐日推算答复期限",
  operands: [
    { name: "动作", says: "explain 说明规则；deadline 推算答复期限", many: false, optional: false, completes: ["explain", "deadline"] },
    { name: "规则", says: "explain 的规则编号；不给则全部列出", many: true, optional: true, completes: rules.map(({ id }) => id) },
  ],
  options: [
    { name: "received", value: "日期", says: "申请到达之日（年-月-日）" },
    { name: "channel", value: "渠道", says: "申请渠道", choices: channels },
    { name: "confirmed", value: "日期", says: "与申请人确认之日；不给则按到达当日确认" },
    { name: "extended", value: "工作日", says: "经负责人同意延长的工作日" },
  ],
  examples: [
    { line: "gongkai law explain disclosure-2019/33/answer-period", says: "一条规则的依据、要点和可设定之处" },
    { line: "gongkai law deadline --received 2026-01-30 --channel in-person", says: "逐日数到末日，最后一行是末日" },
    { line: "gongkai law deadline --received 2026-09-10 --confirmed 2026-09-11 --channel online --extended 20", says: "网上提交、次日确认、延期" },
  ],
  run: carryOut,
}
