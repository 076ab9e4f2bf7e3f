import { appendEvents, inAgency, tellThoseWhoMay, type EventBody, type EventName } from "@gongkai/records"
import type { Circumstances } from "../kernel.ts"

/** Events of an assessment that stand in another agency's chain as well. */
type Told = Extract<EventName, `assessment.${"sheet-begun" | "submitted" | "reviewed" | "appealed" | "appeal-decided" | "result-told"}`>

/** In another agency's books: what is done there, an event of its own, and whoever may do an act is told, under `agency/year`. */
export const tellInBooks = async <Name extends Told>(
  { tx, actor, now, today }: Circumstances,
  agencyId: string,
  { name, body, act, work }: { readonly name: Name; readonly body: EventBody<Name>; readonly act: string; readonly work?: () => Promise<unknown> },
): Promise<void> => {
  const subject = `${body.ofAgencyId}/${String(body.year)}`
  await inAgency(tx, agencyId, async () => {
    await work?.()
    const eventSeq = await appendEvents(tx, [{ name, actor: actor.personId, at: now, cause: actor.cause, subject, body }])
    await tellThoseWhoMay(tx, agencyId, act, today, { kind: name, subject, eventSeq })
  })
}
