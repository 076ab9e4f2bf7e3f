import type { RequestFact } from "@gongkai/law"
import { caseOf, lockPeriod, requestOf, requestsOfForm, updateRequest, type RequestRecord } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse, type Recorded, type Refused } from "../kernel.ts"
import { enterRequest, entryConstraints } from "./enter-request.ts"
import { Content } from "./register.ts"

/** What stays in the request, and the matters that become requests of their own. */
export const Splitting = z.object({
  caseId: Id,
  version: Version,
  content: Content,
  items: z
    .array(z.object({ caseId: Id, content: Content }))
    .min(1)
    .max(49),
})

const receipts: ReadonlySet<RequestFact["what"]> = new Set(["received", "confirmed"])
const mostItem = 99

/** What stands against splitting a request: only what was just received is split. */
export const againstSplitting = (request: RequestRecord | null, facts: readonly RequestFact[]): Refused | null => {
  if (request === null) return refuse("NOT_FOUND")
  if (request.archivedOn !== null) return refuse("REQUEST_ARCHIVED", { archivedOn: request.archivedOn })
  return facts.every(({ what }) => receipts.has(what)) ? null : refuse("SPLIT_TOO_LATE")
}

/** Splits a request into matters that are counted each; the new ones came on the same day by the same way. */
export const splitRequest = command({
  act: "request.register",
  input: Splitting,
  constraints: entryConstraints,
  async run(circumstances, { caseId, version, content, items }) {
    const { tx, actor } = circumstances
    const period = await lockPeriod(tx, actor.agencyId, caseId)
    const request = await requestOf(tx, actor.agencyId, caseId)
    if (period === null || request === null) return refuse("NOT_FOUND", { caseId })
    const against = againstSplitting(request, period.facts)
    if (against !== null) return against
    const restricted = (await caseOf(tx, caseId))?.restricted ?? false
    const last = (await requestsOfForm(tx, actor.agencyId, request.formId)).at(-1)?.item ?? request.item
    if (last + items.length > mostItem) return refuse("TOO_MANY_ITEMS", { most: mostItem })
    const now = await updateRequest(tx, actor.agencyId, caseId, version, { content })
    if (now === null) return refuse("STALE", { version: request.version })
    const { applicantId, kind, supplyForm, formId } = request
    const entered: Recorded[] = []
    for (const [at, { caseId: into, content: of }] of items.entries()) {
      const matter = { caseId: into, content: of, applicantId, kind, supplyForm, formId, item: last + at + 1, restricted, facts: period.facts }
      entered.push(await enterRequest(circumstances, matter))
    }
    return recorded("request.split", caseId, { caseId, into: items.map((item) => item.caseId), version: now }, ...entered)
  },
})
