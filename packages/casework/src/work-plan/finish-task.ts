import { updateWorkTask, workRecordOf } from "@gongkai/records"
import { Paragraphs } from "../contribution/text.ts"
import { Id, LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenTask, taskIn } from "./standing.ts"

/** A task that was done, and how that is seen: in words, and by a record of the work where there is one. */
export const TaskToFinish = SeenTask.extend({ doneOn: LegalDay, proof: Paragraphs(1, 2000), recordId: Id.nullable().default(null) })

/** Records that a task was done; without proof it is not. */
export const finishTask = command({
  act: "work.write",
  input: TaskToFinish,
  async run({ tx, actor, today }, { taskId, version, doneOn, proof, recordId }) {
    const found = await taskIn(tx, actor.agencyId, taskId, "open")
    if (!found.ok) return found
    if (doneOn > today) return refuse("DAY_IN_FUTURE", { on: doneOn, today })
    if (recordId !== null) {
      const record = await workRecordOf(tx, actor.agencyId, recordId)
      if (record?.struckOn !== null) return refuse("NOT_FOUND", { recordId })
    }
    const now = await updateWorkTask(tx, actor.agencyId, { id: taskId, version }, { state: "done", doneOn, proof, recordId })
    if (now === null) return refuse("STALE", { version: found.task.version })
    return recorded("work.done", taskId, { taskId, on: doneOn, late: doneOn > found.task.dueOn, recordId, version: now })
  },
})
