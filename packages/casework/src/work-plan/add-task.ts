import { yearOf, type Day } from "@gongkai/law"
import { insertWorkTask, personOf, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Year } from "../calendar/entered-notice.ts"
import { Id, LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"

/** A task of a year's plan: what, whose, and by when. */
export const TaskToAdd = z.object({
  taskId: Id,
  year: Year,
  title: Words(1, 200),
  details: Paragraphs(1, 2000).nullable().default(null),
  ownerPersonId: Id.nullable().default(null),
  ownerUnit: Words(1, 100).nullable().default(null),
  dueOn: LegalDay,
})

/** What is against a task's owner and last day, or nothing. */
export const againstTask = async (tx: Tx, year: number, ownerPersonId: string | null, dueOn: Day): Promise<Refused | null> => {
  if (yearOf(dueOn) !== year) return refuse("TASK_YEAR", { year, dueOn })
  if (ownerPersonId !== null && (await personOf(tx, ownerPersonId)) === null) return refuse("NOT_FOUND", { personId: ownerPersonId })
  return null
}

/** Puts a task into a year's plan. */
export const addTask = command({
  act: "work.write",
  input: TaskToAdd,
  constraints: { work_task_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { taskId, ...task }) {
    const { year, ownerPersonId, dueOn } = task
    const against = await againstTask(tx, year, ownerPersonId, dueOn)
    if (against !== null) return against
    await insertWorkTask(tx, actor.agencyId, { id: taskId, ...task })
    return recorded("work.planned", taskId, { taskId, year, dueOn })
  },
})
