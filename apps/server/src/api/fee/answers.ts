import { z } from "@hono/zod-openapi"
import { feeStates } from "@gongkai/casework"
import type { PricedStretch } from "@gongkai/law"

const day = z.string().nullable()
const yuan = z.int()

/** A line of the working: places or pages from … to …, at one price each, and what they cost together. */
const Line = z.object({ from: z.int(), to: z.int(), count: z.int(), price: yuan, sum: yuan })

/** The working of a fee as it is shown, line by line. */
export const linesOf = (working: readonly PricedStretch[]) => working.map((line) => ({ ...line, sum: line.count * line.price }))

const counted = { basis: z.enum(["item", "page"]), quantity: z.int(), earlier: z.int(), amount: yuan, working: z.array(Line).readonly() }

/** What a fee would be. */
export const FeePreview = z.object({ ...counted, citation: z.string() }).openapi("FeePreview")

const kept = {
  caseId: z.string(),
  ...counted,
  assessedOn: z.string(),
  notifiedOn: day,
  paidOn: day,
  paidAmount: yuan.nullable(),
  receiptNumber: z.string().nullable(),
  refundedOn: day,
  refundAmount: yuan.nullable(),
  refundReason: z.string().nullable(),
  waivedOn: day,
  waiveReason: z.string().nullable(),
  version: z.int(),
}

/** The fee of a request, with its state and the days that follow from the clock. */
export const FeeStanding = z
  .object({
    state: z.enum(feeStates),
    fee: z.object(kept).nullable(),
    notifiedOn: day,
    reachedOn: day,
    payBy: day,
    lateNotice: z.boolean(),
    latePayment: z.boolean(),
  })
  .openapi("FeeStanding")

/** A fee of the year's list; `noticed` and `paid` say whether these stand in the request's facts. */
export const FeeLine = z.object({ ...kept, registrationNumber: z.string(), noticed: z.boolean(), paid: z.boolean() }).openapi("FeeLine")

/** The year's fees as section six of the report counts them. */
export const FeeSummary = z
  .object({
    year: z.int(),
    noticed: z.int(),
    noticedYuan: yuan,
    received: z.int(),
    receivedYuan: yuan,
    refunded: z.int(),
    refundedYuan: yuan,
    withoutAmount: z.int(),
  })
  .openapi("FeeSummary")
