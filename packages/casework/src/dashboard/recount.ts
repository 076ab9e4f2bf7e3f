import { recountTallies, saveAnsweredIn, uncountedReplies, type UncountedReply } from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { workingDaysAfter } from "../calendar/working-days-after.ts"
import { command, recorded, type Circumstances } from "../kernel.ts"

const batchSize = 2000

/** Counts the working days of replies that went out before they were counted at all. */
const countReplies = async ({ tx, actor: { agencyId } }: Circumstances): Promise<number> => {
  let [after, replies] = ["", 0]
  for (;;) {
    const batch: readonly UncountedReply[] = await uncountedReplies(tx, agencyId, after, batchSize)
    const last = batch.at(-1)
    if (last === undefined) return replies
    const { calendar } = await lawOf(tx, agencyId)
    const counted = batch.flatMap(({ caseId, receivedOn, endedOn }) => {
      const days = workingDaysAfter(calendar, receivedOn, endedOn)
      return days === null ? [] : [{ caseId, days }]
    })
    await saveAnsweredIn(tx, agencyId, counted)
    replies += counted.length
    after = last.caseId
  }
}

/** Counts the agency's numbers for dashboards anew; with nothing amiss it changes nothing, however often. */
export const recountDashboard = command({
  act: "dashboard.recount",
  input: z.object({}),
  async run(circumstances) {
    const replies = await countReplies(circumstances)
    const corrected = await recountTallies(circumstances.tx)
    return recorded("dashboard.recounted", circumstances.actor.agencyId, { corrected, replies })
  },
})
