import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { step } from "./step.ts"

/** The day the applicant took the request back. */
export const Withdrawal = z.object({ caseId: Id, on: LegalDay })

/** Ends a request that the applicant takes back. */
export const withdraw = step({
  act: "request.handle",
  name: "request.withdrawn",
  input: Withdrawal,
  take: (_at, { on }) => ({ what: "withdrawn", on }),
})
