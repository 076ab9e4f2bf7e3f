import { saveCounters } from "@gongkai/records"
import { z } from "zod"
import { command, recorded } from "../kernel.ts"
import { dutyCounts } from "./board.ts"

/** Counts how the agency's duties stand today, for its superiors: they see these numbers and no duty. */
export const countDuties = command({
  act: "duty.write",
  input: z.object({}),
  async run({ tx, actor, today }) {
    const { total, due, late, stale } = await dutyCounts(tx, actor.agencyId, today)
    await saveCounters(tx, actor.agencyId, today, { "duty.total": total, "duty.due": due, "duty.late": late, "duty.stale": stale })
    return recorded("duty.counted", actor.agencyId, { on: today, total, due, late, stale })
  },
})
