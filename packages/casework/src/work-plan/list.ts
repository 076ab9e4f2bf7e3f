import type { Day } from "@gongkai/law"
import { listWorkTasks, workTaskOf, type Page, type Paging, type Tx, type WorkTask, type WorkTaskFilter } from "@gongkai/records"
import { calendarOf } from "../calendar/calendar-of.ts"
import { lightOf, type Light } from "../reminder/light.ts"

/** A task with how near its day is. */
export interface TaskStanding extends WorkTask {
  /** Of one that is open. */
  readonly light: Light | null
  /** Open past its day, or done after it. */
  readonly late: boolean
}

const standing = (task: WorkTask, today: Day, light: Light | null): TaskStanding => {
  const by = task.state === "open" ? today : task.doneOn
  return { ...task, light: task.state === "open" ? light : null, late: by !== null && task.state !== "dropped" && task.dueOn < by }
}

/** Tasks of plans with how near their days are. */
export const taskList = async (tx: Tx, agencyId: string, today: Day, filter: WorkTaskFilter, paging: Paging): Promise<Page<TaskStanding>> => {
  const calendar = await calendarOf(tx, agencyId)
  const page = await listWorkTasks(tx, agencyId, filter, paging)
  return { ...page, items: page.items.map((task) => standing(task, today, lightOf(task.dueOn, today, calendar))) }
}

/** One task, or null. */
export const taskStanding = async (tx: Tx, agencyId: string, today: Day, taskId: string): Promise<TaskStanding | null> => {
  const task = await workTaskOf(tx, agencyId, taskId)
  return task === null ? null : standing(task, today, lightOf(task.dueOn, today, await calendarOf(tx, agencyId)))
}
