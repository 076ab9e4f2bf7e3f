import { workTaskOf, type Tx, type WorkTask, type WorkTaskState } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"

/** A task, at the version seen. */
export const SeenTask = z.object({ taskId: Id, version: Version })

/** A task in a state in which something can be done with it; or why it is not. */
export const taskIn = async (
  tx: Tx,
  agencyId: string,
  taskId: string,
  state: WorkTaskState,
): Promise<{ readonly ok: true; readonly task: WorkTask } | Refused> => {
  const task = await workTaskOf(tx, agencyId, taskId)
  if (task === null) return refuse("NOT_FOUND", { taskId })
  return task.state === state ? { ok: true, task } : refuse("TASK_STATE", { state: task.state })
}
