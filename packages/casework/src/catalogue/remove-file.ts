import { updateItemFile } from "@gongkai/records"
import { command, recorded } from "../kernel.ts"
import { SeenItemFile, takeItemFile } from "./change-file.ts"
import { rewriteItem } from "./rewrite.ts"

/** Takes a file out of an item; the public keeps it until the item is published again. */
export const removeItemFile = command({
  act: "catalogue.write",
  input: SeenItemFile,
  async run(at, seen) {
    const taken = await takeItemFile(at, seen)
    if ("ok" in taken) return taken
    const { item, file } = taken
    await updateItemFile(at.tx, file, { removed: true })
    const { version, voided } = await rewriteItem(at, item)
    return recorded("catalogue-item.file-removed", file.id, { itemId: item.id, fileId: file.id, voided, version })
  },
})
