import type { Day } from "../day.ts"
import { assertInForce, rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** What a complaint may say by Article 47: something was not published as it must be, or a request was mishandled. */
const grounds = ["unpublished", "mishandled"] as const

const ground = {
  id: "disclosure-2019/47/complaint-ground",
  name: "向主管部门提出的事由",
  cites: cite(47, "认为机关没有按要求主动公开，或者对申请没有依法答复处理的，可以向政府信息公开工作主管部门提出", { paragraph: 2 }),
  inForce: regulationInForce,
}

/** Whether what is complained of is for the authority in charge of disclosure; anything else goes by Article 51, or elsewhere. */
export const complaintGround = rule({
  ...ground,
  apply({ ground: said, on }: { readonly ground: string; readonly on: Day }): boolean {
    assertInForce(ground, on)
    return grounds.some((one) => one === said)
  },
})

/** What a superior may do about an agency that does not disclose as it must. */
const supervisionMeasures = ["improvement-order", "public-criticism"] as const
/** One of these measures. */
export type SupervisionMeasure = (typeof supervisionMeasures)[number]

const measures = {
  id: "disclosure-2019/47/founded-complaint",
  name: "查证属实以后的措施",
  cites: cite(47, "查证属实的，督促整改或者通报批评", { paragraph: 2 }),
  inForce: regulationInForce,
}

/** What is found of a complaint, and what is done about it. */
export interface ComplaintDecided {
  readonly founded: boolean
  readonly measures: readonly SupervisionMeasure[]
  /** The day of the decision. */
  readonly on: Day
}

/** The measures of which one is still to be taken: none where the complaint is unfounded, or one was taken. */
export const foundedComplaint = rule({
  ...measures,
  apply({ founded, measures: taken, on }: ComplaintDecided): readonly SupervisionMeasure[] {
    assertInForce(measures, on)
    return founded && taken.length === 0 ? supervisionMeasures : []
  },
})
