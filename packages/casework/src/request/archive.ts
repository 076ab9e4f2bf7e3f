import { yearOf } from "@gongkai/law"
import { lockPeriod, requestOf, updateRequest, type RequestRecord } from "@gongkai/records"
import { z } from "zod"
import { takeNumber } from "../agency-series/pattern.ts"
import { Id, LegalDay, Version } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"

/** A request that is filed away, on a day. */
export const Archiving = z.object({ caseId: Id, version: Version, on: LegalDay })

/** What stands against filing a request away: that it has not ended, or lies there already. */
export const againstArchiving = ({ archivedOn }: RequestRecord, open: boolean): Refused | null => {
  if (archivedOn !== null) return refuse("REQUEST_ARCHIVED", { archivedOn })
  return open ? refuse("REQUEST_NOT_ENDED") : null
}

/** Files an ended request away under a number of the archive's series (Article 45): it takes no more steps. */
export const archiveRequest = command({
  act: "request.archive",
  input: Archiving,
  constraints: { request_archive_number: "NUMBER_TAKEN" },
  async run({ tx, actor, today }, { caseId, version, on }) {
    const { agencyId } = actor
    const period = await lockPeriod(tx, agencyId, caseId)
    const request = await requestOf(tx, agencyId, caseId)
    if (period === null || request === null) return refuse("NOT_FOUND", { caseId })
    const against = againstArchiving(request, period.open)
    if (against !== null) return against
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    if (period.endedOn !== null && on < period.endedOn) return refuse("DAYS_IN_WRONG_ORDER", { on, ended: period.endedOn })
    if (request.version !== version) return refuse("STALE", { version: request.version })
    const { text } = await takeNumber(tx, agencyId, "archive", yearOf(on))
    const now = await updateRequest(tx, agencyId, caseId, version, { archivedOn: on, archiveNumber: text })
    if (now === null) return refuse("STALE", { version: request.version })
    return recorded("request.archived", caseId, { caseId, archiveNumber: text, on, version: now })
  },
})
