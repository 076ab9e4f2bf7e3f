import { letterSeriesOf, saveLetterSeries } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { letterSeries } from "../letters/kinds.ts"

/** The words before the numbers of a series; at the version that the caller has seen, 0 where none were set. */
export const SeriesToSet = z.object({ series: z.enum(Object.keys(letterSeries)), prefix: Words(0, 30), version: z.number().int().min(0) })

/** Sets the words before the numbers of a series; numbers that were given keep theirs. */
export const setLetterSeries = command({
  act: "letter.configure",
  input: SeriesToSet,
  async run({ tx, actor }, { series, prefix, version }) {
    const next = await saveLetterSeries(tx, actor.agencyId, { series, prefix, version })
    if (next === null) {
      const kept = (await letterSeriesOf(tx, actor.agencyId)).find((one) => one.series === series)
      return refuse("STALE", { version: kept?.version ?? 0 })
    }
    return recorded("letter.series-set", series, { series, version: next })
  },
})
