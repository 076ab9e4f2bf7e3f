import { rule } from "../rule.ts"
import { citeInspection, inspectionInForce } from "./cite.ts"

/** A site that has none of the services to inspect is judged by the other three quarters. */
const withoutServices = 4 / 3
const passMark = 60
const bonusMark = 80

/** How a portal was scored. */
export interface PortalFacts {
  /** Any single rule that fails the whole. */
  readonly vetoed: boolean
  /** Points after deductions, 0 to 100; without services 0 to 75. */
  readonly points: number
  readonly hasServices: boolean
  /** Points of the third part, 0 to 30. */
  readonly bonus: number
}

/** A government portal's result; the points of the single deductions are not fixed here, for no source read confirms them. */
export const portalResult = rule({
  id: "site-inspection-2019/portal-result",
  name: "政府门户网站检查结果",
  cites: citeInspection("有单项否决的不合格、不再评分；百分制不足六十分不合格，超过八十分的再计加分；没有办事服务职能的按三分之四折算"),
  inForce: inspectionInForce,
  apply: ({ vetoed, points, hasServices, bonus }: PortalFacts): { readonly passed: boolean; readonly score: number | null } => {
    if (vetoed) return { passed: false, score: null }
    const scaled = hasServices ? points : points * withoutServices
    const score = scaled > bonusMark ? scaled + bonus : scaled
    return { passed: scaled >= passMark, score }
  },
})
