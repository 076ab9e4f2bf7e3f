import { insertAccountability, orderOf } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, LegalDay, Words } from "../fields.ts"
import { isOursToOrder } from "../improvement-order/give.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** How somebody answered for it: code → words. */
export const accountabilityMeasures = {
  talk: "约谈",
  criticism: "批评教育",
  inspection: "责令作出检查",
  admonition: "诫勉",
  proposal: "向有权机关提出处理建议",
  discipline: "处分",
  other: "其他",
} as const satisfies Record<string, string>

const isMeasure = (text: string): text is keyof typeof accountabilityMeasures => Object.hasOwn(accountabilityMeasures, text)

/** Who answered for what, and how. */
export const AccountabilityToEnter = z.object({
  accountabilityId: Id,
  ofAgencyId: Id,
  orderId: Id.nullable().default(null),
  whom: Words(1, 100),
  measure: z.string().max(40).refine(isMeasure, "请从方式清单中选择"),
  matter: Paragraphs(1, 2000),
  onDay: LegalDay,
})

/** Records who answered for a failing, at the own agency or one below. */
export const enterAccountability = command({
  act: "accountability.write",
  input: AccountabilityToEnter,
  constraints: { accountability_pkey: "ALREADY_THERE" },
  async run({ tx, actor: { agencyId }, today }, { accountabilityId, ...record }) {
    const { ofAgencyId, orderId, measure, onDay } = record
    if (onDay > today) return refuse("DAY_IN_FUTURE", { on: onDay, today })
    if (!(await isOursToOrder(tx, agencyId, ofAgencyId))) return refuse("ORDER_NOT_BELOW", { toAgencyId: ofAgencyId })
    if (orderId !== null && (await orderOf(tx, agencyId, orderId))?.agencyId !== agencyId) return refuse("NOT_FOUND", { orderId })
    await insertAccountability(tx, agencyId, { id: accountabilityId, ...record })
    return recorded("accountability.entered", accountabilityId, { accountabilityId, ofAgencyId, measure, on: onDay })
  },
})
