import { insertSiteCheck, watchedSiteOf } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A check that is to begin. */
export const SiteCheckToBegin = z.object({ checkId: Id, siteId: Id })

/** Begins a check of a site, under the limits that hold now; a job works it off. */
export const beginSiteCheck = command({
  act: "site-watch.check",
  input: SiteCheckToBegin,
  constraints: { site_check_pkey: "ALREADY_THERE", site_check_running: "SITE_CHECK_RUNNING" },
  async run({ tx, actor, now, today }, { checkId, siteId }) {
    const site = await watchedSiteOf(tx, actor.agencyId, siteId)
    if (site === null) return refuse("NOT_FOUND", { siteId })
    if (site.closedOn !== null) return refuse("SITE_NOT_WATCHED", { closedOn: site.closedOn })
    await insertSiteCheck(tx, actor.agencyId, { id: checkId, siteId, address: site.address, limits: site.limits, begunOn: today, at: now })
    return recorded("site-check.begun", checkId, { checkId, siteId, version: 1 })
  },
})
