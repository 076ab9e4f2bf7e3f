import { itemFileOf, updateItemFile, type CatalogueItem, type ItemFile } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse, type Circumstances, type Refused } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { rewriteItem } from "./rewrite.ts"
import { takeOwnItem } from "./take-item.ts"

/** A file of an item at the item's version. */
export const SeenItemFile = SeenItem.extend({ fileId: Id })

/** The item and its file that a verb is about. */
export const takeItemFile = async (
  at: Circumstances,
  { fileId, ...seen }: z.output<typeof SeenItemFile>,
): Promise<{ readonly item: CatalogueItem; readonly file: ItemFile } | Refused> => {
  const item = await takeOwnItem(at, seen)
  if ("ok" in item) return item
  const file = await itemFileOf(at.tx, at.actor.agencyId, fileId)
  return file?.itemId !== item.id || file.removed ? refuse("NOT_FOUND", { fileId }) : { item, file }
}

/** What a file is called below the text, and its place among the others; what is left out stays. */
export const ItemFileToChange = SeenItemFile.extend({ name: Words(1, 200).optional(), position: z.number().int().min(1).max(999).optional() })

/** Names a file otherwise, or moves it among the others. */
export const changeItemFile = command({
  act: "catalogue.write",
  input: ItemFileToChange,
  async run(at, { name, position, ...seen }) {
    const taken = await takeItemFile(at, seen)
    if ("ok" in taken) return taken
    const { item, file } = taken
    await updateItemFile(at.tx, file, { ...(name === undefined ? {} : { name }), ...(position === undefined ? {} : { position }) })
    const { version, voided } = await rewriteItem(at, item)
    return recorded("catalogue-item.file-changed", file.id, { itemId: item.id, fileId: file.id, voided, version })
  },
})
