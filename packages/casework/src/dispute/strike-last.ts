import { disputeOf, strikeHappening } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** The last happening, entered by mistake: which it is said to be, and on what day. */
export const HappeningToStrike = z.object({ disputeId: Id, on: LegalDay, what: z.enum(["copy-received", "answered", "hearing", "result"]) })

/** Strikes the last happening of a dispute; that it was there stays in the events. */
export const strikeLastHappening = command({
  act: "dispute.handle",
  input: HappeningToStrike,
  async run({ tx, actor }, { disputeId, on, what }) {
    const standing = await disputeOf(tx, actor.agencyId, disputeId, true)
    if (standing === null) return refuse("NOT_FOUND", { disputeId })
    const last = standing.happenings.at(-1)
    if (last?.what !== what || last.on !== on) return refuse("NOTHING_TO_STRIKE")
    const version = await strikeHappening(tx, actor.agencyId, standing)
    return recorded("dispute.step-struck", disputeId, { disputeId, caseId: standing.dispute.caseId, on, late: false, version })
  },
})
