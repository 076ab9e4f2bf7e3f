import { delayedPeriod } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"
import { receivedAndUndecided } from "./undecided.ts"

/** A day beyond the ordinary period, told to an applicant of clearly excessive requests whose reasons are good. */
export const Delay = z.object({ caseId: Id, on: LegalDay, until: LegalDay })

/** Sets a reasonable delayed period (Article 35). */
export const delay = step({
  act: "request.handle",
  name: "request.delayed",
  input: Delay,
  against: receivedAndUndecided,
  take({ law, clock }, { on, until }) {
    if (clock.receivedOn === null) return refuse("RECEIPT_NOT_CONFIRMED")
    return { what: "delayed", on, until: delayedPeriod.apply({ from: clock.receivedOn, until }, law) }
  },
})
