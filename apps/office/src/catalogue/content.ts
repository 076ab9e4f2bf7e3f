import dayjs, { type Dayjs } from "dayjs"
import type { paths } from "@gongkai/client"
import { written, type Item } from "./words.ts"

/** What of an item is written by people, as the API takes it. */
export type Content = paths["/api/v1/catalogue-items/{itemId}"]["put"]["requestBody"]["content"]["application/json"]

/** The boxes of the form: the text stands beside them, in an editor of its own. */
export type Boxes = Omit<Content, "body" | "madeOn" | "reviewDue" | "keywords" | "summary"> & {
  readonly summary?: string
  readonly keywords?: readonly string[]
  readonly madeOn: Dayjs
  readonly reviewDue?: Dayjs | null
}

/** Names of what is written, in the order in which it is compared. */
export const contentNames = [
  ...["title", "summary", "body", "section", "legalCategory", "genre", "subject", "keywords", "documentNumber", "issuingBody", "madeOn"],
  ...["attribute", "ground", "reviewDue", "documentKind", "interprets", "noInterpretation"],
] as const

const day = (date: Dayjs | null | undefined): string | null => (dayjs.isDayjs(date) ? date.format("YYYY-MM-DD") : null)

/** What the boxes and the text come to. What belongs to another choice is left out: a ground only of what is not disclosed. */
export const contentOf = (boxes: Boxes, body: string): Content => {
  const { title, summary = "", keywords = [], documentNumber, issuingBody, madeOn, ground, reviewDue, interprets, noInterpretation, ...rest } = boxes
  const closed = rest.attribute === "not-disclosed"
  return {
    ...rest,
    title: title.trim(),
    summary: summary.trim(),
    body,
    keywords: [...keywords],
    documentNumber: written(documentNumber),
    issuingBody: issuingBody.trim(),
    madeOn: day(madeOn) ?? "",
    ground: closed ? (ground ?? null) : null,
    reviewDue: closed ? day(reviewDue) : null,
    subject: rest.subject ?? null,
    documentKind: rest.documentKind ?? null,
    interprets: interprets ?? null,
    noInterpretation: written(noInterpretation),
  }
}

/** The same content as far as it goes while somebody still writes: what is not said yet is absent. */
export type Unfinished = Readonly<Record<string, unknown>>

/** What an item's content is now. */
export const contentOfItem = (item: Item): Unfinished => {
  const all: Unfinished = item
  return Object.fromEntries(contentNames.map((name) => [name, all[name]]))
}

const dayBox = (value: unknown): Dayjs | undefined => (typeof value === "string" && value !== "" ? dayjs(value) : undefined)

/** Content put into the boxes. */
export const boxesOf = ({ madeOn, reviewDue, ...rest }: Unfinished): Unfinished => ({
  ...Object.fromEntries(Object.entries(rest).filter(([name, value]) => name !== "body" && value !== null)),
  madeOn: dayBox(madeOn),
  reviewDue: dayBox(reviewDue),
})

/** What the boxes hold while somebody still writes, to be kept. */
export const unfinishedOf = (boxes: Unfinished, body: string): Unfinished => ({
  ...Object.fromEntries(Object.entries(boxes).map(([name, value]) => [name, dayjs.isDayjs(value) ? value.format("YYYY-MM-DD") : value])),
  body,
})

const plain = (value: unknown): string => JSON.stringify(value === undefined || value === "" ? null : value)

/** Names of what two contents differ in. */
export const differing = (one: Unfinished, other: Unfinished): readonly string[] =>
  contentNames.filter((name) => plain(one[name]) !== plain(other[name]))
