import { indexPublished, refreshPairs, type CatalogueItem, type Tx } from "@gongkai/records"

/**
 * What follows wherever the public sees an item otherwise than before: published, repealed, withdrawn. The pages of both
 * halves of a pair say so, and search finds it so, in the same transaction.
 */
export const publicChanged = async (
  tx: Tx,
  agencyId: string,
  items: readonly Pick<CatalogueItem, "id" | "interprets" | "publishedInterprets">[],
  paired: readonly string[],
): Promise<void> => {
  const touched = new Set([...items.flatMap(({ id, interprets, publishedInterprets }) => [id, interprets, publishedInterprets]), ...paired])
  const ids = [...touched].filter((id) => id !== null)
  await refreshPairs(tx, agencyId, ids)
  await indexPublished(tx, agencyId, ids)
}
