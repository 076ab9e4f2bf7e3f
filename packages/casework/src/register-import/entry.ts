import type { RegisterRow } from "@gongkai/documents"
import { channels, grounds, outcomes, serviceChannels, type GroundId, type OutcomeId } from "@gongkai/law"
import { z } from "zod"
import { ApplicantKind } from "../applicant/fields.ts"
import { LegalDay } from "../fields.ts"
import { supplyForms } from "../request/register.ts"

const isOutcome = (id: string): id is OutcomeId => Object.hasOwn(outcomes, id)
const isGround = (id: string): id is GroundId => Object.hasOwn(grounds, id)
const Grounds = z.array(z.string().refine(isGround)).readonly().optional()
const day = LegalDay.optional()
const words = z.string().optional()

/** What stands in a row of a register, as far as it could be read. */
export const RegisterEntry = z.object({
  number: words,
  receivedOn: day,
  channel: z.enum(channels).optional(),
  confirmedOn: day,
  applicantKind: ApplicantKind.optional(),
  applicantName: words,
  contact: words,
  email: words,
  address: words,
  content: words,
  supplyForm: z.enum(supplyForms).optional(),
  correctionNotifiedOn: day,
  correctionDeadline: day,
  correctionReceivedOn: day,
  thirdPartyAskedOn: day,
  thirdPartyReachedOn: day,
  thirdPartyAnsweredOn: day,
  jointMakerAskedOn: day,
  jointMakerReachedOn: day,
  jointMakerAnsweredOn: day,
  extendedOn: day,
  extendedDays: z.number().int().optional(),
  feeNotifiedOn: day,
  feeReachedOn: day,
  feePaidOn: day,
  decidedOn: day,
  outcome: z.literal("withdrawn").or(z.string().refine(isOutcome)).optional(),
  ground: Grounds,
  withheld: Grounds,
  documentNumber: words,
  servedOn: day,
  serviceChannel: z.enum(serviceChannels).optional(),
  withdrawnOn: day,
  lapsedOn: day,
})
/** The same, parsed. */
export type RegisterEntry = z.output<typeof RegisterEntry>
/** A column of a register. */
export type EntryColumn = keyof RegisterEntry

/** One thing wrong with a row, by its cell. */
export const RowFault = z.object({ column: z.string(), cell: z.string(), code: z.string(), found: z.string(), words: z.string() })
/** The same, parsed. */
export type RowFault = z.output<typeof RowFault>

/** What is sealed of a row. */
const RowContent = z.object({ entry: RegisterEntry, faults: z.array(RowFault) })

/** What is sealed of a row, as text. */
export const contentOf = (entry: RegisterEntry, faults: readonly RowFault[]): string => JSON.stringify({ entry, faults })

/** The same read back. */
export const readContent = (text: string): z.output<typeof RowContent> => RowContent.parse(JSON.parse(text))

/** The entry of a row that was read. */
export const entryOf = ({ values }: RegisterRow): RegisterEntry => RegisterEntry.parse(values)
