import { senderOf, sendersOf, type KeyRing, type Sender } from "@gongkai/records"
import { z } from "zod"
import { unmaskReasons } from "../applicant/unmask.ts"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Refused } from "../kernel.ts"

const isReason = (text: string): text is keyof typeof unmaskReasons => Object.hasOwn(unmaskReasons, text)

/** Whose contact is wanted, and why. */
export const SenderToUnmask = z.object({ ofKind: z.enum(sendersOf), ofId: Id, reason: z.string().refine(isReason, "请从理由清单中选择") })

/** A contact in full, after the event that says so was written. */
export type UnmaskedSender = { readonly ok: true; readonly sender: Sender } | Refused

/** Shows who wrote a comment, a message or a complaint and how to reach them: a permission of its own, a reason, an event. Without the event nothing. */
export const unmaskSender =
  (ring: KeyRing) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof SenderToUnmask>): Promise<UnmaskedSender> => {
    let sender: Sender = {}
    const unmask = command({
      act: "sender.unmask",
      input: SenderToUnmask,
      async run({ tx }, { ofKind, ofId, reason }) {
        sender = await senderOf(tx, ring, actor.agencyId, ofKind, ofId)
        if (Object.keys(sender).length === 0) return refuse("NOT_FOUND", { ofKind, ofId })
        return recorded("personal-data.unmasked", ofId, { subjectId: ofId, field: ofKind, reason })
      },
    })
    const outcome = await unmask(casework, actor, input)
    return outcome.ok ? { ok: true, sender } : outcome
  }
