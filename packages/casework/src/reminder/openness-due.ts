import type { Day, LawContext } from "@gongkai/law"
import { ordersToAnswer, ticketsToMend, untoldConsultations, waitingComplaints, waitingConcerns, waitingMessages, type Tx } from "@gongkai/records"
import { calendarOf } from "../calendar/calendar-of.ts"
import { complaintClockOf } from "../complaint/clock.ts"
import { dutiesStanding, itemDue } from "../duty/standing.ts"
import { messageClockOf } from "../message/clock.ts"
import { concernDaysOf, concernDue } from "../public-concern/clock.ts"
import { opennessValuesOf } from "../openness-setting/settings.ts"

/** A last day of a duty of publication, a message, a consultation, a concern, a complaint, an order to mend, or a site's tickets. */
export interface OpennessDue {
  readonly ofKind: "duty" | "message" | "consultation" | "concern" | "complaint" | "order" | "ticket"
  readonly ofId: string
  readonly dueOn: Day
  readonly assignedTo: string | null
}

interface Waiting {
  readonly id: string
  readonly since: Day
  readonly assignedTo: string | null
}

/** Last days so many working days after what waits began to; none for what no calendar reaches. */
const duesAfter = (
  ofKind: OpennessDue["ofKind"],
  { calendar, workingDays }: Pick<LawContext, "calendar"> & { readonly workingDays: number },
  waits: readonly Waiting[],
): readonly OpennessDue[] =>
  waits.flatMap(({ id, since, assignedTo }): readonly OpennessDue[] => {
    const dueOn = itemDue(since, workingDays, calendar)
    return dueOn === null ? [] : [{ ofKind, ofId: id, dueOn, assignedTo }]
  })

const dutyDues = async (tx: Tx, agencyId: string, today: Day): Promise<readonly OpennessDue[]> =>
  (await dutiesStanding(tx, agencyId, today)).flatMap(({ id, dueOn, ownerPersonId }): readonly OpennessDue[] =>
    dueOn === null ? [] : [{ ofKind: "duty", ofId: id, dueOn, assignedTo: ownerPersonId }],
  )

const messageDues = async (tx: Tx, agencyId: string): Promise<readonly OpennessDue[]> => {
  const waits = (await waitingMessages(tx, agencyId)).map(({ receivedOn, ...one }) => ({ ...one, since: receivedOn }))
  return duesAfter("message", await messageClockOf(tx, agencyId), waits)
}

/** What was taken up is to be told so many working days after the last for comments. */
const consultationDues = async (tx: Tx, agencyId: string, today: Day): Promise<readonly OpennessDue[]> => {
  const calendar = await calendarOf(tx, agencyId)
  const { "consultation.summary-working-days": workingDays } = await opennessValuesOf(tx, agencyId)
  const waits = (await untoldConsultations(tx, agencyId, today)).map(({ id, toDay }) => ({ id, since: toDay, assignedTo: null }))
  return duesAfter("consultation", { calendar, workingDays }, waits)
}

const concernDues = async (tx: Tx, agencyId: string): Promise<readonly OpennessDue[]> => {
  const days = await concernDaysOf(tx, agencyId)
  return (await waitingConcerns(tx, agencyId)).map(({ id, heardOn, assignedTo }) => ({
    ...{ ofKind: "concern", ofId: id, dueOn: concernDue(heardOn, days), assignedTo },
  }))
}

const complaintDues = async (tx: Tx, agencyId: string): Promise<readonly OpennessDue[]> => {
  const waits = (await waitingComplaints(tx, agencyId)).map(({ receivedOn, ...one }) => ({ ...one, since: receivedOn }))
  return duesAfter("complaint", await complaintClockOf(tx, agencyId), waits)
}

const orderDues = async (tx: Tx, agencyId: string): Promise<readonly OpennessDue[]> =>
  (await ordersToAnswer(tx, agencyId)).map(({ id, dueOn }) => ({ ofKind: "order", ofId: id, dueOn, assignedTo: null }))

/** Of a site's tickets with one last day once, however many they are. */
const ticketDues = async (tx: Tx, agencyId: string): Promise<readonly OpennessDue[]> =>
  (await ticketsToMend(tx, agencyId)).map(({ siteId, dueOn, assigneeId }) => ({ ofKind: "ticket", ofId: siteId, dueOn, assignedTo: assigneeId }))

/** Last days of an agency's duties, of what waits for its word, of orders to mend that it has not answered, and of its sites' tickets. */
export const opennessDues = async (tx: Tx, agencyId: string, today: Day): Promise<readonly OpennessDue[]> => [
  ...(await dutyDues(tx, agencyId, today)),
  ...(await messageDues(tx, agencyId)),
  ...(await consultationDues(tx, agencyId, today)),
  ...(await concernDues(tx, agencyId)),
  ...(await complaintDues(tx, agencyId)),
  ...(await orderDues(tx, agencyId)),
  ...(await ticketDues(tx, agencyId)),
]
