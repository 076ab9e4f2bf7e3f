import type { components } from "@gongkai/client"

export type PenaltyChange = components["schemas"]["PenaltyChange"]

/** What became of a penalty. */
export const penaltyChanges: Readonly<Record<PenaltyChange["what"], string>> = {
  changed: "被变更",
  revoked: "被撤销",
  unlawful: "被确认违法",
  void: "被确认无效",
  struck: "已从登记簿划去",
}
