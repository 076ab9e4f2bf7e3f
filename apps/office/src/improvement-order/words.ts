import type { QueryKey } from "@tanstack/react-query"
import type { components } from "@gongkai/client"

export type ImprovementOrder = components["schemas"]["ImprovementOrder"]

export const states: Readonly<Record<ImprovementOrder["state"], string>> = {
  open: "待改正",
  answered: "待核实",
  accepted: "已改正",
  withdrawn: "已撤回",
}
export const stateColors: Readonly<Record<ImprovementOrder["state"], string>> = {
  open: "blue",
  answered: "orange",
  accepted: "green",
  withdrawn: "default",
}

/** What a change of an order makes old. */
export const refresh: readonly QueryKey[] = [["improvement-orders"], ["public-criticisms"]]
