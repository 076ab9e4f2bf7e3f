import { insertApplicant, insertReceipt, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { ApplicantToAdd } from "../applicant/add.ts"
import { given } from "../applicant/fields.ts"
import { ReceiptToIssue } from "../applicant/issue-receipt.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { arrival, enterRequest, entryConstraints } from "./enter-request.ts"
import { Content, supplyForms } from "./register.ts"

/** A request as an applicant sends it in over the internet: who asks, for what, and the number of the receipt. */
export const OnlineRequest = ReceiptToIssue.extend({ applicant: ApplicantToAdd, content: Content, supplyForm: z.enum(supplyForms) })

/**
 * Enters a request that came in over the internet, with its applicant and its receipt: all of it or nothing. The day of its
 * receipt by law is the one on which both sides confirm it (Article 31, item 3), which is an officer's step.
 * @param code of the receipt, which only the applicant keeps
 */
export const submitOnline = (ring: KeyRing, code: string) =>
  command({
    // Nobody is permitted this by a role: an officer registers what came in by `request.register`.
    act: "request.submit-online",
    input: OnlineRequest,
    constraints: { ...entryConstraints, applicant_pkey: "ALREADY_THERE", case_receipt_pkey: "ALREADY_THERE" },
    async run(circumstances, { caseId, receiptNumber, applicant, content, supplyForm }) {
      const { tx, actor, today } = circumstances
      const { id, kind, data } = applicant
      if ((data.agentName ?? "") !== "" && (data.agentAuthority ?? "") === "") return refuse("AGENT_WITHOUT_AUTHORITY")
      await insertApplicant(tx, ring, actor.agencyId, { id, kind, data: given(data) })
      const matter = { caseId, applicantId: id, kind: "disclosure", content, supplyForm, formId: caseId, item: 1, restricted: false } as const
      const entered = await enterRequest(circumstances, { ...matter, facts: [arrival("online", today)] })
      await insertReceipt(tx, actor.agencyId, { caseId, receiptNumber, code, issuedOn: today })
      return recorded("receipt.issued", caseId, { caseId, receiptNumber }, recorded("applicant.added", id, { applicantId: id, kind }), entered)
    },
  })
