import { z } from "@hono/zod-openapi"
import { lights } from "@gongkai/casework"
import { complaintGrounds, complaintOutcomes, complaintStates, complaintWays, orderStates } from "@gongkai/records"

const text = z.string().nullable()

/** A complaint with its clock; who complained is asked for apart. */
export const Complaint = z
  .object({
    id: z.string(),
    aboutAgencyId: z.string(),
    receiptNumber: z.string(),
    way: z.enum(complaintWays),
    ground: z.enum(complaintGrounds),
    subject: z.string(),
    text: z.string(),
    shownName: text,
    receivedOn: z.string(),
    assignedTo: text,
    state: z.enum(complaintStates),
    outcome: z.enum(complaintOutcomes).nullable(),
    finding: text,
    draftedBy: text,
    decidedBy: text,
    endedOn: text,
    reason: text,
    reasonWords: text,
    orderId: text,
    senderErasedOn: text,
    dueOn: text,
    light: z.enum(lights).nullable(),
    late: z.boolean(),
    version: z.int(),
  })
  .openapi("Complaint")

/** How the complaints of a year stand. */
export const ComplaintCounts = z
  .object({ received: z.int(), decided: z.int(), founded: z.int(), unfounded: z.int(), closed: z.int(), waiting: z.int(), late: z.int() })
  .openapi("ComplaintCounts")

/** An improvement order with its rounds. */
export const ImprovementOrder = z
  .object({
    id: z.string(),
    agencyId: z.string(),
    toAgencyId: z.string(),
    title: z.string(),
    matter: z.string(),
    issuedOn: z.string(),
    dueOn: z.string(),
    state: z.enum(orderStates),
    rounds: z
      .array(
        z.object({
          answeredOn: z.string(),
          proof: z.string(),
          itemIds: z.array(z.string()).readonly(),
          verdict: z.enum(["accepted", "returned"]).nullable(),
          words: text,
          judgedOn: text,
        }),
      )
      .readonly(),
    endedOn: text,
    reason: text,
    light: z.enum(lights).nullable(),
    late: z.boolean(),
    version: z.int(),
  })
  .openapi("ImprovementOrder")

/** How many orders there are. */
export const OrderCounts = z
  .object({ issued: z.int(), open: z.int(), answered: z.int(), accepted: z.int(), late: z.int() })
  .openapi("ImprovementOrderCounts")

/** A public criticism as it went out. */
export const PublicCriticism = z
  .object({
    id: z.string(),
    agencyId: z.string(),
    ofAgencyId: z.string(),
    orderId: text,
    title: z.string(),
    notice: z.string(),
    issuedOn: z.string(),
    version: z.int(),
  })
  .openapi("PublicCriticism")

/** Who answered for what. */
export const Accountability = z
  .object({
    id: z.string(),
    ofAgencyId: z.string(),
    orderId: text,
    whom: z.string(),
    measure: z.string(),
    matter: z.string(),
    onDay: z.string(),
    struckOn: text,
    version: z.int(),
  })
  .openapi("Accountability")
