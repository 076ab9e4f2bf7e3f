import { coHandlingOf, updateCoHandling } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { againstAnswer } from "./answer.ts"

/** Somebody who was asked and need not answer any more. */
export const AskingToWithdraw = z.object({ caseId: Id, coHandlingId: Id, version: Version })

/** Withdraws what somebody was asked; whoever was asked sees a restricted case no longer. */
export const withdrawAsking = command({
  act: "request.handle",
  input: AskingToWithdraw,
  async run({ tx, actor, today }, { caseId, coHandlingId, version }) {
    const asked = await coHandlingOf(tx, actor.agencyId, caseId, coHandlingId)
    if (asked === null) return refuse("NOT_FOUND", { coHandlingId })
    const against = againstAnswer(asked)
    if (against !== null) return against
    const now = await updateCoHandling(tx, { id: coHandlingId, version }, { withdrawnOn: today })
    if (now === null) return refuse("STALE", { version: asked.version })
    return recorded("request.co-handling-withdrawn", caseId, { caseId, coHandlingId, version: now })
  },
})
