import { updateWatchedSite, watchedSiteOf } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { againstSiteAddress, WatchedSiteToChange, webAddress } from "./fields.ts"

/** Changes how a site is watched; a check that is under way goes on as it began. */
export const changeWatchedSite = command({
  act: "site-watch.set-up",
  input: WatchedSiteToChange,
  async run({ tx, actor }, { siteId, version, address, ...fields }) {
    const site = await watchedSiteOf(tx, actor.agencyId, siteId)
    if (site === null) return refuse("NOT_FOUND", { siteId })
    if (site.closedOn !== null) return refuse("SITE_NOT_WATCHED", { closedOn: site.closedOn })
    const against = againstSiteAddress(address)
    if (against !== null) return against
    const change = { id: siteId, version, address: webAddress(address) ?? address, ...fields, closedOn: null }
    const now = await updateWatchedSite(tx, actor.agencyId, change)
    return now === null ? refuse("STALE", { version: site.version }) : recorded("watched-site.changed", siteId, { siteId, version: now })
  },
})
