import { listedItems, type PublishedItemFilter } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import type { Column, View, Waypoint } from "../frame/view.ts"
import { listAddress, type AskedList } from "./asked-list.ts"
import { Filters } from "./filters.tsx"
import { ItemLines } from "./item-lines.tsx"
import { Paging } from "./paging.tsx"

/** Items on one part of a list. */
export const linesAPage = 20

/** A list of items under a title: what it is, where it stands, what it is narrowed to. */
export interface ListSpec {
  readonly path: string
  readonly title: string
  readonly words?: string
  readonly trail: readonly Waypoint[]
  readonly column: Column
  readonly agency?: { readonly id: string; readonly name: string }
  /** What the address cannot change. */
  readonly fixed: Partial<PublishedItemFilter>
  readonly today: string
}

/** A list with filters and parts by key. */
export const listView = async ({ reader }: Reading, { filter, after, before }: AskedList, spec: ListSpec): Promise<View> => {
  const { path, title, words, trail, column, agency, fixed, today } = spec
  const { items, newer, older } = await listedItems(reader, filter, { after, before, limit: linesAPage })
  const address = (part: Parameters<typeof listAddress>[2]): string => listAddress(path, filter, part, fixed)
  return {
    title,
    path: address({ after, before }),
    trail,
    column,
    description: words ?? title,
    meta: [["ColumnDescription", words ?? title]],
    feeds: agency === undefined ? "/" : `/agencies/${agency.id}/`,
    hidden: after !== null || before !== null,
    ...(agency === undefined ? {} : { agency }),
    body: (
      <>
        <h1>{title}</h1>
        {words === undefined ? null : <p>{words}</p>}
        <Filters path={path} filter={filter} today={today} fixed={fixed} />
        <ItemLines
          items={items}
          agency={agency === undefined}
          empty="没有符合条件的信息。可以放宽筛选条件；确实没有公开的，可以向有关机关申请公开。"
        />
        <Paging
          newer={newer === null ? null : address({ before: newer })}
          older={older === null ? null : address({ after: older })}
          first={address({})}
        />
      </>
    ),
  }
}
