import { insertWatchedSite } from "@gongkai/records"
import { command, recorded } from "../kernel.ts"
import { againstSiteAddress, SiteToWatch, webAddress } from "./fields.ts"

/** Has a site watched from now on. */
export const watchSite = command({
  act: "site-watch.set-up",
  input: SiteToWatch,
  constraints: { watched_site_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { siteId, kind, name, address, rhythm, limits }) {
    const against = againstSiteAddress(address)
    if (against !== null) return against
    await insertWatchedSite(tx, actor.agencyId, { id: siteId, kind, name, address: webAddress(address) ?? address, rhythm, limits })
    return recorded("watched-site.added", siteId, { siteId, kind, version: 1 })
  },
})
