import { channels } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay, Words } from "../fields.ts"
import { command, refuse } from "../kernel.ts"
import { arrival, enterRequest, entryConstraints } from "./enter-request.ts"

/** What is asked for, in the applicant's words. */
export const Content = Words(1, 10_000)

/** How the applicant wants it supplied (Article 29, paragraph 2, item 3). */
export const supplyForms = ["paper", "electronic", "inspection", "any"] as const

/** A request as it came in. A form with several matters is registered once a matter, under the same form. */
export const RequestToRegister = z.object({
  caseId: Id,
  applicantId: Id,
  kind: z.enum(["disclosure", "record-correction"]).default("disclosure"),
  channel: z.enum(channels),
  /** The day the form arrived, or an oral request was written down. */
  on: LegalDay,
  content: Content,
  supplyForm: z.enum(supplyForms).default("any"),
  restricted: z.boolean().default(false),
  /** The form that the matter stands in, where it is not the only one; this case's own where left out. */
  formId: Id.optional(),
  item: z.number().int().min(1).max(99).default(1),
})

/** Registers a request: its case, its number, and the first fact of its clock. */
export const registerRequest = command({
  act: "request.register",
  input: RequestToRegister,
  constraints: entryConstraints,
  async run(circumstances, { channel, on, formId, ...matter }) {
    const { today } = circumstances
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    return enterRequest(circumstances, { ...matter, formId: formId ?? matter.caseId, facts: [arrival(channel, on)] })
  },
})
