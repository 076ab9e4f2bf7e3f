import { endSiteCheck, releaseWorkerOf, siteCheckOf } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A check at the version seen. */
export const SiteCheckToStop = z.object({ checkId: Id, version: Version })

/** Stops a check before its end: what was visited stays to be read, and nothing is judged by it. */
export const stopSiteCheck = command({
  act: "site-watch.check",
  input: SiteCheckToStop,
  async run({ tx, actor, now }, { checkId, version }) {
    const check = await siteCheckOf(tx, actor.agencyId, checkId)
    if (check === null) return refuse("NOT_FOUND", { checkId })
    if (check.state !== "running") return refuse("SITE_CHECK_OVER", { state: check.state })
    const changed = await endSiteCheck(tx, actor.agencyId, { id: checkId, version, state: "stopped", why: "BY_HAND", at: now, result: null })
    if (changed === null) return refuse("STALE", { version: check.version })
    await releaseWorkerOf(tx, actor.agencyId, checkId)
    return recorded("site-check.ended", checkId, {
      checkId,
      siteId: check.siteId,
      state: "stopped",
      ...{ faults: 0, opened: 0, reopened: 0, mended: 0 },
      version: changed,
    })
  },
})
