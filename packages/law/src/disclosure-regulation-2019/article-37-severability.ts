import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"
import type { GroundId } from "./grounds.ts"

/** A piece of the information asked for, and why it may not be opened; null where it may. */
export interface Piece {
  readonly withheldBy: GroundId | null
}

/** Whether the open part can be given apart from the rest, and then must be. */
export const severability = rule({
  id: "disclosure-2019/37/severability",
  name: "区分处理",
  cites: cite(37, "含有不应当公开的内容但能作区分处理的，提供可以公开的内容并对其余说明理由"),
  inForce: regulationInForce,
  apply({ pieces, separable }: { readonly pieces: readonly Piece[]; readonly separable: boolean }): "open" | "partial" | "closed" {
    const withheld = pieces.filter(({ withheldBy }) => withheldBy !== null).length
    if (withheld === 0) return "open"
    return separable && withheld < pieces.length ? "partial" : "closed"
  },
})
