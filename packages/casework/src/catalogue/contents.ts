import { catalogueContents, catalogueDuty, type CatalogueContent, type LawContext } from "@gongkai/law"
import type { CatalogueItem } from "@gongkai/records"

const isContent = (name: string): name is CatalogueContent => Object.hasOwn(catalogueContents, name)

/** What a row of the catalogue must hold by Article 12 and this item's does not. */
export const lackingContents = ({ indexNumber, title, summary, madeOn }: CatalogueItem, law: LawContext): readonly CatalogueContent[] => {
  const there: Readonly<Record<CatalogueContent, string>> = { index: indexNumber, name: title, summary, formedOn: madeOn }
  const present = new Set(Object.entries(there).flatMap(([name, value]) => (isContent(name) && value !== "" ? [name] : [])))
  return catalogueDuty.apply({ present }, law)
}
