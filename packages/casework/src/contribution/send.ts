import { insertContribution, unitOf } from "@gongkai/records"
import { z } from "zod"
import { LegalCategory } from "../catalogue/fields.ts"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { Paragraphs } from "./text.ts"

/** What a unit sends in; with the category of Articles 20 and 21, where it knows it. */
export const ContributionToSend = z.object({
  contributionId: Id,
  unitId: Id,
  title: Words(1, 200),
  body: Paragraphs(1),
  legalCategory: LegalCategory.nullable().default(null),
})

/** Sends information in for a unit; the office takes it on or declines it. */
export const sendContribution = command({
  act: "contribution.send",
  input: ContributionToSend,
  constraints: { contribution_pkey: "ALREADY_THERE" },
  async run({ tx, actor, today }, { contributionId, unitId, title, body, legalCategory }) {
    const unit = await unitOf(tx, actor.agencyId, unitId)
    if (unit === null) return refuse("NOT_FOUND", { unitId })
    if (unit.endedOn !== null && unit.endedOn <= today) return refuse("UNIT_ENDED", { endedOn: unit.endedOn })
    const sentBy = actor.personId
    await insertContribution(tx, actor.agencyId, { id: contributionId, unitId, title, body, legalCategory, sentBy, sentOn: today })
    return recorded("contribution.sent", contributionId, { contributionId, unitId, on: today, version: 1 })
  },
})
