import { citationWords, grounds, type GroundId } from "@gongkai/law"
import type { Refused } from "../kernel.ts"
import { refusals } from "../refusals.ts"

const isGround = (id: unknown): id is GroundId => typeof id === "string" && Object.hasOwn(grounds, id)

/** Days that a refusal names, as an officer reads them. */
const named: Readonly<Record<string, string>> = {
  dueOn: "期限末日",
  deadline: "补正期限",
  payBy: "缴费期限",
  arrived: "收到之日",
  decided: "答复之日",
  asked: "征求意见之日",
  today: "今天",
}

/** A refusal in one sentence: why, and by which day or ground it would be right. */
export const refusalWords = ({ code, detail }: Refused): string => {
  const why = code === "LAW_REFUSES" && typeof detail["says"] === "string" ? detail["says"] : refusals[code]
  const fitting = Array.isArray(detail["fitting"]) ? detail["fitting"].filter(isGround) : []
  const should = fitting.length === 0 ? [] : [`可以引的是 ${fitting.map((id) => citationWords(grounds[id])).join("、")}`]
  const days = Object.entries(named).flatMap(([key, word]) => (typeof detail[key] === "string" ? [`${word} ${detail[key]}`] : []))
  const more = [...should, ...days].join("，")
  return more === "" ? why : `${why}（${more}）`
}
