import { z } from "zod"
import { Id, LegalDay, Version, Words } from "../fields.ts"

/** A ticket at the version seen. */
export const SeenTicket = z.object({ ticketId: Id, version: Version })

/** Who has to mend it, by when. */
export const TicketToAssign = SeenTicket.extend({ personId: Id, dueOn: LegalDay })

/** What was done, and where that is to be seen. */
export const TicketToAnswer = SeenTicket.extend({ answer: Words(1, 1000), proof: Words(1, 1000).nullable().default(null) })

/** Why it is no fault. */
export const TicketToDismiss = SeenTicket.extend({ reason: Words(2, 500) })

/** That it is mended where no machine can look. */
export const TicketToClose = SeenTicket.extend({ reason: Words(2, 500) })
