import { dutyOf, hasItem, linkItem } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** An item, and the duty that it does. */
export const ItemToLink = z.object({ dutyId: Id, itemId: Id })

/** Says that an item does a duty: from its making the duty's clock runs, by its publication it is done. */
export const linkDuty = command({
  act: "duty.write",
  input: ItemToLink,
  async run({ tx, actor, today }, { dutyId, itemId }) {
    const duty = await dutyOf(tx, actor.agencyId, dutyId)
    if (duty === null) return refuse("NOT_FOUND", { dutyId })
    if (duty.endedOn !== null) return refuse("DUTY_ENDED", { endedOn: duty.endedOn })
    if (!(await hasItem(tx, actor.agencyId, itemId))) return refuse("NOT_FOUND", { itemId })
    if (!(await linkItem(tx, actor.agencyId, dutyId, itemId, today))) return refuse("ALREADY_THERE", { itemId })
    return recorded("duty.linked", dutyId, { dutyId, itemId })
  },
})
