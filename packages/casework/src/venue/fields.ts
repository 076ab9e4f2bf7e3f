import { venueKinds } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { LegalDay, Words } from "../fields.ts"

const mostSpans = 4
const mostExceptions = 60
const mostServices = 60
const daysOfWeek = 7

/** A time of a day, `HH:MM`. */
export const DayTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, "时间写作 09:00")

const Span = z.object({ from: DayTime, to: DayTime }).refine(({ from, to }) => from < to, "结束时间须晚于开始时间")

/** Spans of one day in their order, none within another. */
const Spans = z
  .array(Span)
  .max(mostSpans)
  .refine((spans) => spans.every(({ from }, at) => at === 0 || (spans[at - 1]?.to ?? "") <= from), "各时段须依次写，不能重叠")

const Exception = z
  .object({ from: LegalDay, to: LegalDay, spans: Spans, words: Words(1, 100) })
  .refine(({ from, to }) => from <= to, "结束日期早于开始日期")

const Service = z.object({ name: Words(1, 100), fee: Words(1, 100), words: Words(0, 500) })

/** What of a venue is entered. */
export const VenueFields = z.object({
  kind: z.enum(venueKinds),
  name: Words(1, 100),
  address: Words(1, 200),
  contact: Words(1, 200),
  about: Paragraphs(0, 5000).default(""),
  accessibility: Paragraphs(0, 2000).default(""),
  /** Seven lists, Monday's first; an empty one is a closed day. */
  hours: z.array(Spans).length(daysOfWeek),
  exceptions: z.array(Exception).max(mostExceptions).default([]),
  services: z.array(Service).max(mostServices).default([]),
})
