import { concernSources, insertConcern } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** What of a concern is entered: what people worry about, from where and on which day it was heard. */
export const ConcernFields = z.object({
  title: Words(1, 200),
  worry: Paragraphs(1, 5000),
  source: z.enum(concernSources),
  heardWhere: Words(1, 200),
  heardOn: LegalDay,
})

/** A concern as it is entered. */
export const ConcernToHear = ConcernFields.extend({ concernId: Id })

/** Enters what people worry about. */
export const hearConcern = command({
  act: "concern.write",
  input: ConcernToHear,
  constraints: { public_concern_pkey: "ALREADY_THERE" },
  async run({ tx, actor, today }, { concernId, ...heard }) {
    if (heard.heardOn > today) return refuse("DAY_IN_FUTURE", { on: heard.heardOn })
    await insertConcern(tx, actor.agencyId, concernId, { ...heard, assignedTo: null })
    return recorded("concern.heard", concernId, { concernId, source: heard.source, on: heard.heardOn, version: 1 })
  },
})
