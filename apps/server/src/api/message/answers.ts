import { z } from "@hono/zod-openapi"
import { lights } from "@gongkai/casework"
import { messageStates } from "@gongkai/records"

const text = z.string().nullable()

/** A message with its clock; who wrote it is asked for apart. */
export const PublicMessage = z
  .object({
    id: z.string(),
    rootId: z.string(),
    receiptNumber: z.string(),
    subject: z.string(),
    text: z.string(),
    shownName: text,
    sentOn: z.string(),
    receivedOn: z.string(),
    fromAgencyId: text,
    assignedTo: text,
    state: z.enum(messageStates),
    reply: text,
    draftedBy: text,
    approvedBy: text,
    endedOn: text,
    handedTo: text,
    reason: text,
    reasonWords: text,
    publishedOn: text,
    publishedSubject: text,
    publishedText: text,
    dueOn: text,
    light: z.enum(lights).nullable(),
    late: z.boolean(),
    unanswered: z.boolean(),
    version: z.int(),
  })
  .openapi("PublicMessage")

/** Where a message has been. */
export const MessageTrail = z
  .object({
    items: z
      .array(
        z.object({
          agencyId: z.string(),
          receivedOn: z.string(),
          endedOn: text,
          state: z.enum(messageStates),
          handedTo: text,
          reason: text,
          reasonWords: text,
        }),
      )
      .readonly(),
  })
  .openapi("MessageTrail")

/** How messages of some days stand. */
export const MessageCounts = z
  .object({
    received: z.int(),
    answered: z.int(),
    inTime: z.int(),
    published: z.int(),
    waiting: z.int(),
    late: z.int(),
    handedOver: z.int(),
    closed: z.int(),
  })
  .openapi("MessageCounts")
