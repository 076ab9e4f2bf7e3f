import type { z } from "@hono/zod-openapi"
import type { Circumstances } from "@gongkai/casework"
import type { ListCell } from "@gongkai/documents"
import type { KeyRing, Page, Paging } from "@gongkai/records"

/** A column: how it is headed, and what stands in it. */
export interface Column<Row> {
  readonly id: string
  readonly heading: string
  readonly of: (row: Row) => ListCell
}

/** Who has a list written, and what it takes. */
export interface Listing<Query> extends Circumstances {
  readonly acts: ReadonlySet<string>
  readonly ring: KeyRing
  readonly query: Query
}

interface Declared<Input extends z.ZodObject, Row> {
  /** The end of its path. */
  readonly id: string
  readonly title: string
  /** What a role must permit, as for the list itself; null where whoever is signed in may see it. */
  readonly act: string | null
  /** The list's own filters, as text. */
  readonly input: Input
  readonly columns: readonly Column<Row>[]
  readonly page: (listing: Listing<z.output<Input>>, paging: Paging) => Promise<Page<Row>>
}

/** A list as the routes know it, whatever its rows are. */
export interface List extends Pick<Declared<z.ZodObject, never>, "id" | "title" | "act" | "input"> {
  readonly columns: readonly { readonly id: string; readonly heading: string }[]
  /** Rows after a key, as cells in the order of the columns. */
  readonly page: (listing: Listing<unknown>, paging: Paging) => Promise<Page<readonly ListCell[]>>
}

/** Declares a list once: the file, and whatever prints it, take its columns from here. */
export const list = <Input extends z.ZodObject, Row>({ id, title, act, input, columns, page }: Declared<Input, Row>): List => ({
  id,
  title,
  act,
  input,
  columns: columns.map(({ id: column, heading }) => ({ id: column, heading })),
  async page(listing, paging) {
    const { items, next } = await page({ ...listing, query: input.parse(listing.query) }, paging)
    return { items: items.map((row) => columns.map(({ of }) => of(row))), next }
  },
})

/** A list that is had at once. */
export const whole = <Row>(items: readonly Row[]): Page<Row> => ({ items, next: null })

/** A code in Chinese; the code itself where there is no word for it. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string | null): string => (code === null ? "" : (words[code] ?? code))

/** Yes and no. */
export const yesOrNo = (truth: boolean): string => (truth ? "是" : "否")
