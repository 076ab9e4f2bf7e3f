import { personOf, type Attendee, type Tx, type WorkFields } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, Words } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"
import { isWorkKind, workKinds, type WorkField, type WorkKindId } from "./kinds.ts"

const mostCount = 1_000_000
const mostHours = 1000
const mostPoints = 100
const mostAttendees = 500

/** A kind of record. */
export const KindOfWork = z.string().max(40).refine(isWorkKind, "请从类别清单中选择")

/** What is entered beside title and day: texts and numbers, by the names of fields. */
export const FieldsOfWork = z.record(z.string().regex(/^[a-z][A-Za-z]{0,39}$/u), z.union([z.string().max(4000), z.number()]))

/** Who of the agency took part, with the points of the test. */
export const Attendees = z.array(z.object({ personId: Id, score: z.number().min(0).max(mostPoints).multipleOf(0.5).nullable() })).max(mostAttendees)

const valueOf = {
  line: Words(1, 200),
  text: Paragraphs(1, 4000),
  count: z.number().int().min(0).max(mostCount),
  hours: z.number().min(0).max(mostHours).multipleOf(0.5),
  points: z.number().min(0).max(mostPoints),
} as const satisfies Record<WorkField["holds"], z.ZodType<string | number, string | number>>

/** The fields as the kind has them, trimmed; or what is against them, by field. Empty ones are nothing. */
export const fieldsOfKind = (kind: WorkKindId, given: WorkFields): { readonly ok: true; readonly fields: WorkFields } | Refused => {
  const known: readonly WorkField[] = workKinds[kind].fields
  const wrong: string[] = Object.keys(given).filter((id) => !known.some((field) => field.id === id))
  const read: Record<string, string | number> = {}
  for (const { id, holds, required } of known) {
    const value = given[id]
    if (value === undefined || value === "") {
      if (required) wrong.push(id)
      continue
    }
    const parsed = valueOf[holds].safeParse(value)
    if (parsed.success) read[id] = parsed.data
    else wrong.push(id)
  }
  return wrong.length > 0 ? refuse("WORK_FIELDS", { fields: wrong }) : { ok: true, fields: read }
}

/** What is against a list of those who took part, or nothing. */
export const againstAttendees = async (tx: Tx, kind: string, fields: WorkFields, attendees: readonly Attendee[]): Promise<Refused | null> => {
  if (attendees.length === 0) return null
  const people = new Set(attendees.map(({ personId }) => personId))
  const persons = fields["persons"]
  if (kind !== "training" || people.size < attendees.length || typeof persons !== "number" || persons < attendees.length)
    return refuse("WORK_ATTENDEES", { attendees: attendees.length })
  for (const personId of people) if ((await personOf(tx, personId)) === null) return refuse("WORK_ATTENDEES", { personId })
  return null
}
