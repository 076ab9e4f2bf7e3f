import { unlinkItem } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { ItemToLink } from "./link.ts"

/** Takes back that an item does a duty. */
export const unlinkDuty = command({
  act: "duty.write",
  input: ItemToLink,
  async run({ tx, actor }, { dutyId, itemId }) {
    if (!(await unlinkItem(tx, actor.agencyId, dutyId, itemId))) return refuse("NOT_FOUND", { dutyId, itemId })
    return recorded("duty.unlinked", dutyId, { dutyId, itemId })
  },
})
