import { day } from "@gongkai/law"
import { deskWays, saveDeskCount } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"

const most = 1_000_000

/** What people asked at the desk in a month, by a way of asking, at the version seen; 0 where nothing was entered. */
export const DeskCountToEnter = z.object({
  month: z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u),
  way: z.enum(deskWays),
  count: z.number().int().min(0).max(most),
  version: z.number().int().min(0).max(2_147_483_646),
})

/** Enters how many people asked at the openness desk. */
export const enterDeskCount = command({
  act: "desk.enter",
  input: DeskCountToEnter,
  async run({ tx, actor, today }, { month: text, way, count, version }) {
    const month = day(`${text}-01`)
    if (month > today) return refuse("DAY_IN_FUTURE", { on: month, today })
    const now = await saveDeskCount(tx, actor.agencyId, { month, way, count, version })
    if (now === null) return refuse("STALE", { month })
    return recorded("desk.counted", `${text}.${way}`, { month, way, version: now })
  },
})
