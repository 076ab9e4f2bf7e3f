import { setTimeout as wait } from "node:timers/promises"
import type { Asked } from "@gongkai/casework"
import { askOnce, type Answer, type AskLimits, type Connections } from "./ask-once.ts"

const mostHops = 10
const breath = 300
const tooMany = 429
const isRedirect = (status: number): boolean => status >= 300 && status < 400 && status !== 304

/** How a check asks. */
export interface Asking extends AskLimits {
  readonly connections: Connections
  /** Waits until the next request may go. */
  readonly turn: () => Promise<void>
}

const outcomeOf = (status: number, body: Buffer | null): Asked["outcome"] => {
  if (status >= 200 && status < 300) return body === null ? "there" : "page"
  if (status === tooMany) return "not-asked"
  return status >= 500 || status === 0 ? "failing" : "gone"
}

/** Where an answer sends on; null where nowhere. */
const onward = (answer: Answer, url: URL): URL | null => {
  if (answer.how !== "answered" || !isRedirect(answer.status) || answer.location === null || !URL.canParse(answer.location, url.href)) return null
  const next = new URL(answer.location, url)
  next.hash = ""
  return next.protocol === "http:" || next.protocol === "https:" ? next : null
}

const followed = async (address: string, method: "GET" | "HEAD", asking: Asking): Promise<Asked> => {
  let url = new URL(address)
  const seen = new Set<string>()
  let took = 0
  for (;;) {
    seen.add(url.href)
    await asking.turn()
    const began = performance.now()
    const answer = await askOnce(url, method, asking, asking.connections)
    took += performance.now() - began
    const told = { finalAddress: url.href, milliseconds: Math.round(took) }
    const next = onward(answer, url)
    if (next === null) {
      if (answer.how !== "answered") return { ...told, outcome: answer.how, status: null, contentType: null, body: null }
      const { status, contentType, body } = answer
      return { ...told, outcome: outcomeOf(status, body), status, contentType, body }
    }
    if (seen.has(next.href) || seen.size > mostHops) return { ...told, outcome: "redirect-loop", status: null, contentType: null, body: null }
    url = next
  }
}

/** Asks for an address and follows where it leads; each step on the way is looked at as the first was. What fails is asked once more. */
export const ask = async (address: string, method: "GET" | "HEAD", asking: Asking): Promise<Asked> => {
  const first = await followed(address, method, asking)
  if (first.outcome !== "failing" && first.outcome !== "no-answer") return first
  await wait(breath)
  return followed(address, method, asking)
}
