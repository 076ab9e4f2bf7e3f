import { complaintWays, insertComplaint, keepSender, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { filled, shownNameOf } from "../sender/fields.ts"
import { Complained, complaintNumber } from "./fields.ts"
import { againstTaking } from "./standing.ts"

/** A complaint that came in person, by post or phone, or was passed on by another body. */
export const ComplaintToRegister = Complained.extend({ way: z.enum(complaintWays).exclude(["portal"]), receivedOn: LegalDay })

/** Registers a complaint that did not come by the portal. Who complained is sealed. */
export const registerComplaint = (ring: KeyRing) =>
  command({
    act: "complaint.handle",
    input: ComplaintToRegister,
    constraints: { complaint_pkey: "ALREADY_THERE" },
    async run({ tx, actor: { agencyId }, today }, { complaintId, sender, ...said }) {
      const { aboutAgencyId, way, receivedOn } = said
      if (receivedOn > today) return refuse("DAY_IN_FUTURE", { on: receivedOn, today })
      const against = await againstTaking(tx, agencyId, aboutAgencyId, today)
      if (against !== null) return against
      const receiptNumber = complaintNumber(receivedOn)
      await insertComplaint(tx, agencyId, { ...said, id: complaintId, receiptNumber, shownName: shownNameOf(sender) })
      await keepSender(tx, ring, agencyId, "complaint", complaintId, filled(sender))
      return recorded("complaint.received", complaintId, { complaintId, receiptNumber, aboutAgencyId, way, on: receivedOn })
    },
  })
