import type { QueryKey } from "@tanstack/react-query"
import type { components, paths } from "@gongkai/client"

export type ContributionLine = components["schemas"]["ContributionLine"]
export type Contribution = components["schemas"]["Contribution"]
export type Unit = components["schemas"]["ContributingUnit"]
/** What the list is narrowed to, as the API takes it. */
export type ContributionQuery = Omit<NonNullable<paths["/api/v1/contributions"]["get"]["parameters"]["query"]>, "after" | "limit">

export const states: Readonly<Record<ContributionLine["state"], string>> = { sent: "待处理", "taken-on": "已采用", declined: "已退回" }
export const stateColors: Readonly<Record<ContributionLine["state"], string>> = { sent: "blue", "taken-on": "green", declined: "default" }
/** What a contribution, or a unit, makes old. */
export const refresh: readonly QueryKey[] = [["contributions"]]
