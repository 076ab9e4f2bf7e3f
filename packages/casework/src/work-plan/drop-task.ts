import { updateWorkTask } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenTask, taskIn } from "./standing.ts"

/** A task that is not to be done any more, and why. */
export const TaskToDrop = SeenTask.extend({ reason: Words(1, 500) })

/** Drops a task: it stays in the plan's list, and counts no more. */
export const dropTask = command({
  act: "work.write",
  input: TaskToDrop,
  async run({ tx, actor }, { taskId, version, reason }) {
    const found = await taskIn(tx, actor.agencyId, taskId, "open")
    if (!found.ok) return found
    const now = await updateWorkTask(tx, actor.agencyId, { id: taskId, version }, { state: "dropped", dropReason: reason })
    if (now === null) return refuse("STALE", { version: found.task.version })
    return recorded("work.dropped", taskId, { taskId, version: now })
  },
})
