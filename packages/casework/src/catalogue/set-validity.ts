import { publicInterpretationsOf, setPublishedValidity, updateItem } from "@gongkai/records"
import { z } from "zod"
import { LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { publicChanged } from "./public-changed.ts"
import { repealInTableTwo } from "./table-two.ts"
import { takeItem, writable } from "./take-item.ts"

/** What became of a document's force: since when, and what amended or repealed it. In force again where that was entered in error. */
export const ValidityToSet = SeenItem.extend({
  validity: z.enum(["in-force", "amended", "repealed", "lapsed"]),
  on: LegalDay.nullable().default(null),
  by: Words(1, 200).nullable().default(null),
})

/** Amends, repeals or lets lapse what was made: the public sees it at once, and so does table 2. Its text stays as it was signed off. */
export const setValidity = command({
  act: "catalogue.publish",
  input: ValidityToSet,
  async run(at, { validity, on, by, ...seen }) {
    const { tx, actor, now, today } = at
    const item = await takeItem(at, seen, writable)
    if ("ok" in item) return item
    if (item.validity === "not-applicable") return refuse("VALIDITY_NOT_APPLICABLE", { section: item.section })
    if (item.validity === validity) return refuse("VALIDITY_ALREADY", { validity })
    if ((validity === "in-force") !== (on === null) || (on === null && by !== null)) return refuse("VALIDITY_DAY", { validity })
    if (on !== null && on > today) return refuse("DAY_IN_FUTURE", { on, today })
    if (on !== null && on < item.madeOn) return refuse("DAY_BEFORE_MAKING", { on, madeOn: item.madeOn })
    const ended = validity === "repealed" || validity === "lapsed"
    const wasEnded = item.validity === "repealed" || item.validity === "lapsed"
    const events = ended || wasEnded ? await repealInTableTwo(at, item, ended ? { on, by } : { on: null, by: null }) : []
    if ("ok" in events) return events
    const version = await updateItem(tx, item, { validity, validityOn: on, validityBy: by })
    if (item.publishedHash !== null) {
      await setPublishedValidity(tx, actor.agencyId, item.id, { validity, on, by, at: now })
      await publicChanged(tx, actor.agencyId, [item], await publicInterpretationsOf(tx, actor.agencyId, item.id))
    }
    return recorded("catalogue-item.validity-set", item.id, { itemId: item.id, validity, on, version }, ...events)
  },
})
