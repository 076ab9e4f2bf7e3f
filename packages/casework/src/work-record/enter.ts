import { insertWorkRecord } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { againstAttendees, Attendees, FieldsOfWork, fieldsOfKind, KindOfWork } from "./fields.ts"

/** A record of the work as it is entered. */
export const WorkToEnter = z.object({
  recordId: Id,
  kind: KindOfWork,
  title: Words(1, 200),
  onDay: LegalDay,
  fields: FieldsOfWork.default({}),
  attendees: Attendees.default([]),
})

/** Enters a record of the work. */
export const enterWork = command({
  act: "work.write",
  input: WorkToEnter,
  constraints: { work_record_pkey: "ALREADY_THERE" },
  async run({ tx, actor, today }, { recordId, kind, title, onDay, fields: given, attendees }) {
    if (onDay > today) return refuse("DAY_IN_FUTURE", { on: onDay, today })
    const read = fieldsOfKind(kind, given)
    if (!read.ok) return read
    const { fields } = read
    const against = await againstAttendees(tx, kind, fields, attendees)
    if (against !== null) return against
    await insertWorkRecord(tx, actor.agencyId, { id: recordId, kind, title, onDay, fields, attendees })
    return recorded("work.entered", recordId, { recordId, kind, on: onDay })
  },
})
