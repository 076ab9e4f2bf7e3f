import { updateConcern } from "@gongkai/records"
import { Paragraphs } from "../contribution/text.ts"
import { LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { concernDaysOf, concernDue } from "./clock.ts"
import { concernIn, SeenConcern } from "./standing.ts"

/** What was said to a concern, by whom, by which way, and when. */
export const ConcernToAnswer = SeenConcern.extend({
  response: Paragraphs(1, 10_000),
  respondedBy: Words(1, 100),
  respondedThrough: Words(1, 200),
  respondedOn: LegalDay,
})

/** Puts on record what was said to a concern. */
export const answerConcern = command({
  act: "concern.write",
  input: ConcernToAnswer,
  async run({ tx, actor: { agencyId }, today }, { concernId, version, ...said }) {
    const found = await concernIn(tx, agencyId, concernId, "open")
    if (!found.ok) return found
    const { heardOn } = found.concern
    const on = said.respondedOn
    if (on > today) return refuse("DAY_IN_FUTURE", { on })
    if (on < heardOn) return refuse("DAYS_IN_WRONG_ORDER", { heardOn, respondedOn: on })
    const now = await updateConcern(tx, agencyId, { id: concernId, version }, { ...said, state: "answered" })
    if (now === null) return refuse("STALE", { version: found.concern.version })
    const late = concernDue(heardOn, await concernDaysOf(tx, agencyId)) < on
    return recorded("concern.answered", concernId, { concernId, on, late, version: now })
  },
})
