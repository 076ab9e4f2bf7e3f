import { receipt, type FactOf, type RequestFact } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"

/** The day on which both sides confirmed the receipt. */
export const ReceiptToConfirm = z.object({ caseId: Id, on: LegalDay })

/** Confirms the receipt of what came by ordinary post, online, by fax or e-mail (Article 31). */
export const confirmReceipt = step({
  act: "request.handle",
  name: "request.receipt-confirmed",
  input: ReceiptToConfirm,
  against({ facts, has, law }) {
    const received = facts.find((fact: RequestFact): fact is FactOf<"received"> => fact.what === "received")
    const needed = received !== undefined && receipt.apply({ channel: received.channel, on: received.on, confirmedOn: null }, law) === null
    return needed && !has("confirmed") ? null : refuse("NOTHING_TO_CONFIRM")
  },
  take: (_at, { on }) => ({ what: "confirmed", on }),
})
