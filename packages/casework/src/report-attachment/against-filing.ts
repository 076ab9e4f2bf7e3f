import { attachmentsOf, type AnnualReport, type Tx } from "@gongkai/records"
import { refuse, type Refused } from "../kernel.ts"

/**
 * What the attachments have against a submission: one with a virus, which nobody could open. One that no check has looked
 * at yet bars nothing; until it was looked at nobody opens it either.
 */
export const againstAttachments = async (tx: Tx, { agencyId, id }: Pick<AnnualReport, "agencyId" | "id">): Promise<Refused | null> => {
  const infected = (await attachmentsOf(tx, agencyId, id)).filter(({ state }) => state === "infected")
  return infected.length === 0 ? null : refuse("REPORT_ATTACHMENT_INFECTED", { fileIds: infected.map(({ fileId }) => fileId) })
}
