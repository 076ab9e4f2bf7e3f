import { personalFields, unmaskedField, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Refused } from "../kernel.ts"

/** Why a field is shown in full: code → words. A list, because free words could hold what the event must not. */
export const unmaskReasons = {
  "contact-applicant": "联系申请人",
  "serve-document": "送达文书",
  "verify-identity": "核实身份",
  "reconsideration-or-litigation": "行政复议、行政诉讼举证",
  complaint: "办理投诉举报",
  "correct-record": "更正登记错误",
} as const satisfies Record<string, string>

const isReason = (text: string): text is keyof typeof unmaskReasons => Object.hasOwn(unmaskReasons, text)

/** One field of one applicant, and why. */
export const FieldToUnmask = z.object({ applicantId: Id, field: z.enum(personalFields), reason: z.string().refine(isReason, "请从理由清单中选择") })

/** A field in full, after the event that says so was written. */
export type Unmasked = { readonly ok: true; readonly value: string } | Refused

/** Shows one field of an applicant in full: a permission of its own, a reason, an event. Without the event no value. */
export const unmaskApplicant =
  (ring: KeyRing) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof FieldToUnmask>): Promise<Unmasked> => {
    let value = ""
    const unmask = command({
      act: "applicant.unmask",
      input: FieldToUnmask,
      async run({ tx }, { applicantId, field, reason }) {
        const found = await unmaskedField(tx, ring, actor.agencyId, applicantId, field)
        if (found === null) return refuse("NOT_FOUND", { applicantId, field })
        value = found
        return recorded("personal-data.unmasked", applicantId, { subjectId: applicantId, field, reason })
      },
    })
    const outcome = await unmask(casework, actor, input)
    return outcome.ok ? { ok: true, value } : outcome
  }
