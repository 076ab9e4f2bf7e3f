import type { QueryKey } from "@tanstack/react-query"
import type { components, paths } from "@gongkai/client"

export type Message = components["schemas"]["PublicMessage"]
/** What the board is narrowed to, as the API takes it. */
export type MessageQuery = Omit<NonNullable<paths["/api/v1/messages"]["get"]["parameters"]["query"]>, "after" | "limit">

export const states: Readonly<Record<Message["state"], string>> = {
  received: "待答复",
  drafted: "待签发",
  answered: "已答复",
  "handed-over": "已转办",
  closed: "不予答复",
}
export const stateColors: Readonly<Record<Message["state"], string>> = {
  received: "blue",
  drafted: "orange",
  answered: "green",
  "handed-over": "default",
  closed: "default",
}
/** What a message makes old. */
export const refresh: readonly QueryKey[] = [["messages"]]
/** True while it waits for an answer. */
export const isWaiting = ({ state }: Message): boolean => state === "received" || state === "drafted"
