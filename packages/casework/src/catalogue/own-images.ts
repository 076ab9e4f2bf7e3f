import type { CatalogueItem, ItemFile } from "@gongkai/records"
import { imagesOf } from "./body.ts"

/** Images of an item's text that are none of its own files, or are no images. */
export const strayImages = ({ body }: Pick<CatalogueItem, "body">, files: readonly ItemFile[]): readonly string[] => {
  const own = new Set(files.filter(({ place, contentType }) => place === "image" && contentType.startsWith("image/")).map(({ id }) => id))
  return imagesOf(body)
    .map(({ fileId }) => fileId)
    .filter((fileId) => !own.has(fileId))
}
