import { serviceChannels } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"
import { byAnswerDue } from "./undecided.ts"

/** How and when the decision went out: handed over, or handed to the post; `seenOn` where the other side saw it on another day. */
export const Service = z.object({ caseId: Id, on: LegalDay, channel: z.enum(serviceChannels), seenOn: LegalDay.nullable().default(null) })

/** Serves the decision, which ends the request; after the last day it is late, and entered. */
export const serveReply = step({
  act: "request.handle",
  name: "request.served",
  input: Service,
  against: ({ has }) => (has("decided") ? null : refuse("REQUEST_NOT_DECIDED")),
  inTime: byAnswerDue,
  take({ facts }, { on, channel, seenOn }) {
    const decided = facts.find(({ what }) => what === "decided")
    return decided !== undefined && on < decided.on
      ? refuse("DAYS_IN_WRONG_ORDER", { on, decided: decided.on })
      : { what: "served", on, channel, seenOn }
  },
})
