import type { QueryKey } from "@tanstack/react-query"
import type { components, paths } from "@gongkai/client"

export type Complaint = components["schemas"]["Complaint"]
/** What the list is narrowed to, as the API takes it. */
export type ComplaintQuery = Omit<NonNullable<paths["/api/v1/complaints"]["get"]["parameters"]["query"]>, "after" | "limit">

export const states: Readonly<Record<Complaint["state"], string>> = { received: "待调查", drafted: "待审定", decided: "已处理", closed: "不予处理" }
export const stateColors: Readonly<Record<Complaint["state"], string>> = { received: "blue", drafted: "orange", decided: "green", closed: "default" }
export const outcomes = { founded: "属实", unfounded: "不属实" } as const
export const grounds: Readonly<Record<Complaint["ground"], string>> = {
  unpublished: "没有按要求主动公开",
  mishandled: "对申请没有依法答复处理",
  other: "其他",
}
export const ways: Readonly<Record<Complaint["way"], string>> = { portal: "网上", visit: "来访", post: "来信", phone: "来电", "passed-on": "转来" }

/** What a complaint makes old. */
export const refresh: readonly QueryKey[] = [["complaints"], ["improvement-orders"], ["public-criticisms"]]
/** True while it waits for a decision. */
export const isWaiting = ({ state }: Complaint): boolean => state === "received" || state === "drafted"
