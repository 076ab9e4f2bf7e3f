import { z } from "zod"
import { count, day, id, version } from "./event-fields.ts"

/** Events of watched sites, their checks and tickets. */
export const siteWatchEvents = {
  "watched-site.added": z.object({ siteId: id, kind: id, version }),
  "watched-site.changed": z.object({ siteId: id, version }),
  "watched-site.ended": z.object({ siteId: id, on: day, version }),
  "leader-post.added": z.object({ leaderId: id, version }),
  "leader-post.ended": z.object({ leaderId: id, on: day, version }),
  "site-check.begun": z.object({ checkId: id, siteId: id, version }),
  /** What it saw, and what became of tickets: new ones, those that came again, those whose fault is gone. */
  "site-check.ended": z.object({
    ...{ checkId: id, siteId: id, state: z.enum(["done", "stopped"]) },
    ...{ faults: count, opened: count, reopened: count, mended: count, version },
  }),
  "ticket.opened": z.object({ ticketId: id, siteId: id, kind: id, dueOn: day, version }),
  "ticket.reopened": z.object({ ticketId: id, siteId: id, dueOn: day, version }),
  "ticket.assigned": z.object({ ticketId: id, personId: id, dueOn: day, version }),
  "ticket.answered": z.object({ ticketId: id, on: day, version }),
  "ticket.recheck-asked": z.object({ ticketId: id, version }),
  "ticket.rechecked": z.object({ ticketId: id, there: z.boolean(), version }),
  "ticket.closed": z.object({ ticketId: id, siteId: id, how: z.enum(["machine", "by-hand"]), on: day, version }),
  /** A person says that it is no fault. */
  "ticket.dismissed": z.object({ ticketId: id, on: day, version }),
} as const satisfies Record<string, z.ZodType>
