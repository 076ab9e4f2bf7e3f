import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { isDay, withWords } from "../registers/narrowed.ts"

/** How a task of a plan stands. */
export const workTaskStates = ["open", "done", "dropped"] as const
/** One of {@link workTaskStates}. */
export type WorkTaskState = (typeof workTaskStates)[number]

/** A task of a year's plan. */
export interface WorkTask {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly details: string | null
  readonly ownerPersonId: string | null
  readonly ownerUnit: string | null
  readonly dueOn: Day
  readonly state: WorkTaskState
  readonly doneOn: Day | null
  /** How it is seen that it was done. */
  readonly proof: string | null
  /** The record of the work that shows it. */
  readonly recordId: string | null
  readonly dropReason: string | null
  readonly version: number
}

/** What a list of tasks is narrowed to. */
export interface WorkTaskFilter {
  readonly year: number | null
  readonly state: WorkTaskState | null
  /** Only those that are late as of this day: open past their day, or done after it. */
  readonly lateOn: Day | null
  readonly ownerPersonId: string | null
  readonly words: string | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.year, n.title, n.details, n.owner_person_id, n.owner_unit, n.due_on, n.state, n.done_on, n.proof,
  n.record_id, n.drop_reason, n.version`

/** Late as of a day, of tasks `n`: the same for list and figure. */
const lateBy = (on: Day): RawBuilder<unknown> => sql`((n.state = 'open' and n.due_on < ${on}::date) or (n.state = 'done' and n.done_on > n.due_on))`

/** Those that come after a key, which is a day and an id, in the order of days. */
const afterDue = (after: string | null): RawBuilder<unknown> => {
  const [, on = "", id = ""] = /^(\S{10}) (.+)$/su.exec(after ?? "") ?? []
  return isDay(on) ? sql`and (n.due_on, n.id) > (${on}::date, ${id})` : sql``
}

/** Tasks of an agency's plans, the soonest due first, a page at a time. */
export const listWorkTasks = async (
  tx: Tx,
  agencyId: string,
  { year, state, lateOn, ownerPersonId, words }: WorkTaskFilter,
  { after, limit }: Paging,
): Promise<Page<WorkTask>> => {
  const { rows } = await sql<WorkTask>`select ${columns} from gongkai.work_task n
    where n.agency_id = ${agencyId} ${year === null ? sql`` : sql`and n.year = ${year}`} ${state === null ? sql`` : sql`and n.state = ${state}`}
      ${lateOn === null ? sql`` : sql`and ${lateBy(lateOn)}`} ${ownerPersonId === null ? sql`` : sql`and n.owner_person_id = ${ownerPersonId}`}
      ${withWords(words, [sql`n.title`, sql`n.owner_unit`])} ${afterDue(after)}
    order by n.due_on, n.id limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ dueOn, id }) => `${dueOn} ${id}`)
}

/** A task of the agency, or null. */
export const workTaskOf = async (tx: Tx, agencyId: string, id: string): Promise<WorkTask | null> =>
  (await sql<WorkTask>`select ${columns} from gongkai.work_task n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)).rows[0] ?? null

type Planned = Pick<WorkTask, "title" | "details" | "ownerPersonId" | "ownerUnit" | "dueOn">

/** Keeps a task. @throws work_task_pkey; work_task_owner_person_id_fkey */
export const insertWorkTask = async (tx: Tx, agencyId: string, task: Planned & Pick<WorkTask, "id" | "year">): Promise<void> => {
  await tx
    .insertInto("workTask")
    .values({ ...task, agencyId })
    .execute()
}

/** What of a task changes. */
export type WorkTaskChange = Partial<Omit<WorkTask, "id" | "year" | "version">>

/** Changes a task at a version. @returns the new version; null where it is at another */
export const updateWorkTask = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<WorkTask, "id" | "version">,
  change: WorkTaskChange,
): Promise<number | null> => {
  const row = await tx
    .updateTable("workTask")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** How the tasks of a year's plan stand. */
export interface WorkTaskCounts {
  /** All but those that were dropped. */
  readonly planned: number
  readonly done: number
  readonly late: number
  readonly dropped: number
}

/** Counts the tasks of a year, as of a day. */
export const workTaskCounts = async (tx: Tx, agencyId: string, year: number, asOf: Day): Promise<WorkTaskCounts> => {
  const { rows } = await sql<WorkTaskCounts>`select (count(*) filter (where n.state <> 'dropped'))::integer as planned,
      (count(*) filter (where n.state = 'done'))::integer as done, (count(*) filter (where ${lateBy(asOf)}))::integer as late,
      (count(*) filter (where n.state = 'dropped'))::integer as dropped
    from gongkai.work_task n where n.agency_id = ${agencyId} and n.year = ${year}`.execute(tx)
  return rows[0] ?? { planned: 0, done: 0, late: 0, dropped: 0 }
}
