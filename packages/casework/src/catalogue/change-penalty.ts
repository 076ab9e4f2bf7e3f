import { penaltyWithdrawal } from "@gongkai/law"
import { insertPenaltyChange, penaltyChangeKinds, updateItem } from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { Id, LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { takeItem, writable } from "./take-item.ts"

/** A published penalty that was changed, revoked or declared unlawful or void, and the day. */
export const PenaltyToChange = SeenItem.extend({ changeId: Id, what: z.enum(penaltyChangeKinds), on: LegalDay })

/** Enters what became of a published penalty: it is to be withdrawn within three working days, with a note (行政处罚法 Article 48). */
export const changePenalty = command({
  act: "catalogue.publish",
  input: PenaltyToChange,
  constraints: { penalty_change_pkey: "ALREADY_THERE" },
  async run(at, { changeId, what, on, ...seen }) {
    const { tx, actor, today } = at
    const item = await takeItem(at, seen, writable)
    if ("ok" in item) return item
    if (item.section !== "penalties") return refuse("ITEM_NOT_PENALTY", { section: item.section })
    if (item.publishedHash === null) return refuse("ITEM_NOT_PUBLIC")
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    if (on < item.madeOn) return refuse("DAY_BEFORE_MAKING", { on, madeOn: item.madeOn })
    const withdrawBy = penaltyWithdrawal.apply({ changedOn: on }, await lawOf(tx, actor.agencyId))
    await insertPenaltyChange(tx, { id: changeId, agencyId: actor.agencyId, itemId: item.id, what, onDay: on, withdrawBy })
    const version = await updateItem(tx, item, {})
    return recorded("catalogue-item.penalty-changed", item.id, { itemId: item.id, changeId, what, on, withdrawBy, version })
  },
})
