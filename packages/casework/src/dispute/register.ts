import { disputeKinds, disputeOf, insertDispute, lockPeriod } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A reconsideration or a suit that was accepted, in which the agency answers. */
export const DisputeToRegister = z.object({
  caseId: Id,
  disputeId: Id,
  kind: z.enum(disputeKinds),
  instance: z.enum(["first", "second", "retrial"]).default("first"),
  /** The reconsideration body or the court. */
  bodyName: Words(1, 100),
  bodyCaseNumber: Words(1, 60).nullable().default(null),
  acceptedOn: LegalDay,
  against: z.enum(["decision", "lapse", "silence", "other"]),
  /** The reconsideration before a suit, or the instance before an appeal. */
  priorDisputeId: Id.nullable().default(null),
})

/**
 * Registers a dispute against an answer, or against silence. One that came by the wrong way (a suit without the
 * reconsideration that comes first) is registered and flagged: it is there.
 */
export const registerDispute = command({
  act: "dispute.register",
  input: DisputeToRegister,
  constraints: { dispute_pkey: "ALREADY_THERE", dispute_next_instance: "DISPUTE_BROUGHT_ON" },
  async run({ tx, actor, today }, { disputeId, ...dispute }) {
    const { agencyId } = actor
    const { caseId, kind, instance, acceptedOn, against, priorDisputeId } = dispute
    if (acceptedOn > today) return refuse("DAY_IN_FUTURE", { on: acceptedOn, today })
    const period = await lockPeriod(tx, agencyId, caseId)
    if (period === null) return refuse("NOT_FOUND", { caseId })
    const arrived = period.facts.find(({ what }) => what === "received")?.on
    if (arrived !== undefined && acceptedOn < arrived) return refuse("DAY_BEFORE_RECEIPT", { on: acceptedOn, arrived })
    if (instance !== "first" && (priorDisputeId === null || kind === "reconsideration")) return refuse("INSTANCE_WITHOUT_SUIT", { instance })
    if (priorDisputeId !== null) {
      const prior = await disputeOf(tx, agencyId, priorDisputeId)
      if (prior?.dispute.caseId !== caseId) return refuse("NOT_FOUND", { priorDisputeId })
      const fits =
        instance === "first" ? kind === "litigation-after-reconsideration" && prior.dispute.kind === "reconsideration" : prior.dispute.kind === kind
      if (!fits) return refuse("PRIOR_DISPUTE_NOT_FITTING", { kind, instance, prior: prior.dispute.kind })
      if (acceptedOn < prior.dispute.acceptedOn) return refuse("DAYS_IN_WRONG_ORDER", { on: acceptedOn, prior: prior.dispute.acceptedOn })
    }
    await insertDispute(tx, agencyId, { ...dispute, id: disputeId })
    return recorded("dispute.registered", disputeId, { disputeId, caseId, kind, acceptedOn, against })
  },
})
