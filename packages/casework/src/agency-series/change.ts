import { saveSeriesPattern, seriesPattern } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { againstPattern } from "./pattern.ts"

/** How the numbers of a series are to be written; version 0 where nothing was set before. */
export const SeriesToChange = z.object({
  series: z.enum(["request", "archive", "catalogue"]),
  seen: z.number().int().min(0).max(2_147_483_646),
  pattern: Words(1, 40),
  code: Words(0, 20).default(""),
})

/** Sets how an agency writes the numbers of a series from now on; those given stay as they are, the count goes on. */
export const changeSeries = command({
  act: "request.set-numbers",
  input: SeriesToChange,
  async run({ tx, actor }, { series, seen, pattern, code }) {
    const against = againstPattern(pattern)
    if (against !== null) return refuse("PATTERN_INVALID", { pattern, says: against })
    const version = await saveSeriesPattern(tx, { agencyId: actor.agencyId, series, pattern, code, version: seen })
    if (version === null) return refuse("STALE", { version: (await seriesPattern(tx, actor.agencyId, series))?.version ?? 0 })
    return recorded("number-series.changed", series, { series, version })
  },
})
