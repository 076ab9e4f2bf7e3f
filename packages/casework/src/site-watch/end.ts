import { updateWatchedSite, watchedSiteOf } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenWatchedSite } from "./fields.ts"

/** Ends the watching of a site; what was seen and its tickets stay. */
export const endSiteWatch = command({
  act: "site-watch.set-up",
  input: SeenWatchedSite,
  async run({ tx, actor, today }, { siteId, version }) {
    const site = await watchedSiteOf(tx, actor.agencyId, siteId)
    if (site === null) return refuse("NOT_FOUND", { siteId })
    if (site.closedOn !== null) return refuse("SITE_NOT_WATCHED", { closedOn: site.closedOn })
    const now = await updateWatchedSite(tx, actor.agencyId, { ...site, version, closedOn: today })
    return now === null ? refuse("STALE", { version: site.version }) : recorded("watched-site.ended", siteId, { siteId, on: today, version: now })
  },
})
