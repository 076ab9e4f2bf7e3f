import type { ListedItem } from "@gongkai/records"
import { validityNames } from "./words.ts"

const ended: ReadonlySet<string> = new Set(["amended", "repealed", "lapsed"])

/** A line of a list of items; reusable wherever items are listed. */
const ItemLine = ({ item, agency = true }: { readonly item: ListedItem; readonly agency?: boolean }) => (
  <li>
    <div>
      <a href={`/items/${item.itemId}`}>{item.title}</a>
      {ended.has(item.validity) ? <span class="mark ended">{validityNames[item.validity]}</span> : null}
      {item.documentNumber === null && !agency ? null : (
        <p>{[item.documentNumber, agency ? item.agencyName : null].filter((words) => words !== null).join("　")}</p>
      )}
    </div>
    <time datetime={item.publishedOn}>{item.publishedOn}</time>
  </li>
)

/** A list of items, or words where there is none. */
export const ItemLines = ({
  items,
  agency = true,
  empty = "暂无内容。",
}: {
  readonly items: readonly ListedItem[]
  readonly agency?: boolean
  readonly empty?: string
}) =>
  items.length === 0 ? (
    <p>{empty}</p>
  ) : (
    <ul class="lines">
      {items.map((item) => (
        <ItemLine item={item} agency={agency} />
      ))}
    </ul>
  )
