import { publicInterpretationsOf } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { cleanBody } from "./body.ts"
import { againstContent } from "./faults.ts"
import { ItemToChange } from "./fields.ts"
import { rewriteItem } from "./rewrite.ts"
import { takeOwnItem } from "./take-item.ts"

/** Changes an item's content. Sign-offs on the content before are void; the public keeps what it sees until it is published again. */
export const changeItem = command({
  act: "catalogue.write",
  input: ItemToChange,
  async run(at, { itemId, version, ...fields }) {
    const { tx, actor, today } = at
    const item = await takeOwnItem(at, { itemId, version })
    if ("ok" in item) return item
    const content = { ...fields, body: cleanBody(fields.body) }
    const against = await againstContent(tx, actor.agencyId, itemId, content, today)
    if (against !== null) return against
    // The line of table 2 is of one kind.
    if (item.normativeDocumentId !== null && content.documentKind !== item.documentKind)
      return refuse("DOCUMENT_KIND_KEPT", { kind: item.documentKind })
    if (content.interprets !== null && (await publicInterpretationsOf(tx, actor.agencyId, itemId)).length > 0)
      return refuse("INTERPRETS_INTERPRETATION", { itemId })
    const { version: next, voided } = await rewriteItem(at, item, content)
    return recorded("catalogue-item.changed", itemId, { itemId, voided, version: next })
  },
})
