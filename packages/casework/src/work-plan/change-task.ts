import { updateWorkTask } from "@gongkai/records"
import { z } from "zod"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { againstTask, TaskToAdd } from "./add-task.ts"
import { taskIn } from "./standing.ts"

/** A task as it is to stand, at the version seen; it stays in its year. */
export const TaskToChange = z.object({ ...TaskToAdd.omit({ year: true }).shape, version: Version })

/** Changes a task that is open. */
export const changeTask = command({
  act: "work.write",
  input: TaskToChange,
  async run({ tx, actor }, { taskId, version, ...change }) {
    const found = await taskIn(tx, actor.agencyId, taskId, "open")
    if (!found.ok) return found
    const against = await againstTask(tx, found.task.year, change.ownerPersonId, change.dueOn)
    if (against !== null) return against
    const now = await updateWorkTask(tx, actor.agencyId, { id: taskId, version }, change)
    if (now === null) return refuse("STALE", { version: found.task.version })
    return recorded("work.replanned", taskId, { taskId, dueOn: change.dueOn, version: now })
  },
})
