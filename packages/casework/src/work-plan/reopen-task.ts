import { updateWorkTask } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenTask, taskIn } from "./standing.ts"

/** Takes back that a task was done. */
export const reopenTask = command({
  act: "work.write",
  input: SeenTask,
  async run({ tx, actor }, { taskId, version }) {
    const found = await taskIn(tx, actor.agencyId, taskId, "done")
    if (!found.ok) return found
    const now = await updateWorkTask(tx, actor.agencyId, { id: taskId, version }, { state: "open", doneOn: null, proof: null, recordId: null })
    if (now === null) return refuse("STALE", { version: found.task.version })
    return recorded("work.reopened", taskId, { taskId, version: now })
  },
})
