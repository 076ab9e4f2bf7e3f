import pg from "pg"
import type { TestDatabase } from "./database.ts"
import { district, plantDistrict } from "./district.ts"
import type { Row } from "./tenancy-row.ts"
import { exempt, rowOf } from "./tenancy-rows.ts"

/** What the asker is to the owner of the row. The county asks. */
export const owners = {
  own: district.county,
  child: district.bureau,
  superior: district.city,
  "superior's superior": district.province,
  other: district.stranger,
} as const
export type Relation = keyof typeof owners

/** Whose rows may be read besides one's own: everything else is refused. */
const readable: Readonly<Record<string, readonly Relation[]>> = {
  // The tree is public.
  agency: ["child", "superior", "superior's superior", "other"],
  // Numbers rise.
  counter: ["child"],
  tally: ["child"],
  // What was filed rises.
  filed_report: ["child"],
  // Earlier last days hold for those below, and the board above shows them.
  report_due: ["child", "superior", "superior's superior"],
  // What is assessed, and what came of it, is for all below.
  assessment: ["superior", "superior's superior"],
  assessment_criterion: ["superior", "superior's superior"],
  assessment_result: ["superior", "superior's superior"],
  // Scores and appeals rise; what an agency wrote before it submitted, and what its faults were, do not.
  assessment_sheet: ["child"],
  assessment_score: ["child"],
  assessment_appeal: ["child"],
  // Lists of words hold for all below.
  wording_entry: ["superior", "superior's superior"],
  // Notices on days off hold for all below.
  year_notice: ["superior", "superior's superior"],
}
/** Whose rows may be written besides one's own. */
const writable: Readonly<Record<string, readonly Relation[]>> = { agency: ["child"] }

/** Policies beside each table's own: what lets somebody else in. */
const sharing: Readonly<Record<string, readonly string[]>> = {
  agency: ["agency_add", "agency_change", "agency_read"],
  assessment: ["those_below_read"],
  assessment_appeal: ["superiors_read"],
  assessment_criterion: ["those_below_read"],
  assessment_result: ["those_below_read"],
  assessment_score: ["superiors_read", "told_to_agency"],
  assessment_sheet: ["superiors_read"],
  case_file: ["shared_by_grant", "superiors_read"],
  case_grant: ["granted_to"],
  case_record: ["shared_by_grant"],
  counter: ["superior_read"],
  filed_report: ["superiors_read"],
  // What is published is everybody's, by the role of the public alone.
  // An order is told to whom it is directed at, a notice to whom it names.
  improvement_order: ["told_to_agency"],
  public_criticism: ["told_to_agency"],
  published_file: ["public_reads"],
  published_item: ["public_reads"],
  search_entry: ["public_reads"],
  search_synonyms: ["public_reads"],
  tally: ["superiors_read"],
  report_due: ["superiors_days", "superiors_read"],
  report_review: ["told_to_agency"],
  wording_entry: ["superiors_words"],
  year_notice: ["superiors_notices"],
}

/** Rows of the county that the province sees since one case was opened to it, and no others. */
const granted: Readonly<Record<string, string>> = { case_record: "id", case_grant: "case_id", case_file: "case_id" }

export const refusedByRights = "42501"
const alreadyThere = "23505"
/** A rule of the table's own is against it, a key or another row that points here: the statement got as far as the row. */
const heldByRule = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code?.startsWith("23") === true

export const insertText = (table: string, row: Row): string => {
  const columns = Object.keys(row)
  return `insert into gongkai.${table} (${columns.join(", ")}) values (${columns.map((_, i) => `$${String(i + 1)}`).join(", ")})`
}

/** Does work as an agency asks, and takes it back. */
export const asAgency = async <Result>(app: pg.Client, agencyId: string | null, work: () => Promise<Result>): Promise<Result> => {
  await app.query("begin")
  try {
    if (agencyId !== null)
      await app.query("select set_config('gongkai.agency', $1, true), set_config('gongkai.today', '2026-11-20', true)", [agencyId])
    return await work()
  } finally {
    await app.query("rollback")
  }
}

const isRefused = (error: unknown): boolean =>
  // A new row that a policy refuses was an old row that a policy let through, or an insert.
  error instanceof pg.DatabaseError && error.code === refusedByRights

/** Rows reached; 0 also where the statement is refused. */
export const reached = (app: pg.Client, agencyId: string | null, text: string, values: readonly unknown[] = []): Promise<number> =>
  asAgency(app, agencyId, async () => {
    try {
      return (await app.query(text, [...values])).rowCount ?? 0
    } catch (error) {
      if (isRefused(error)) return 0
      if (heldByRule(error)) return 1
      throw error
    }
  })

/** As `reached` for an update: a row that was let through and only then refused counts as reached. */
const updated = (app: pg.Client, agencyId: string, text: string, values: readonly unknown[]): Promise<number> =>
  asAgency(app, agencyId, async () => {
    try {
      return (await app.query(text, [...values])).rowCount ?? 0
    } catch (error) {
      if (isRefused(error)) return String(error).includes("row-level security") ? 1 : 0
      if (heldByRule(error)) return 1
      throw error
    }
  })

const ownerColumn = (table: string): string => (table === "agency" ? "id" : "agency_id")

/** Writes one row of every table for every agency of the district, by the owner's hand. */
export const plantRows = async (db: TestDatabase): Promise<void> => {
  await plantDistrict(db)
  await db.asOwner("insert into gongkai.data_key (id, proof, state, since) values ('key1', $1, 'current', now())", ["0".repeat(64)])
  for (const agencyId of Object.values(district)) {
    await db.asOwner("set session_replication_role = replica")
    for (const person of ["a", "b"]) {
      const row = { id: `${agencyId}-${person}`, agency_id: agencyId, name: person }
      await db.asOwner(insertText("person", row), Object.values(row))
    }
    const role = "insert into gongkai.role_holder (agency_id, person_id, role, since) values ($1, $2, 'reviewer', '2026-01-01')"
    await db.asOwner(role, [agencyId, `${agencyId}-a`])
    await db.asOwner("insert into gongkai.case_record (id, agency_id) values ($1, $2)", [`${agencyId}-kept`, agencyId])
    for (const [table, make] of Object.entries(rowOf)) {
      if (table === "agency") continue
      const row = make(agencyId)
      if (table === "event") Object.assign(row, { seq: 1, previous_hash: "", hash: "" })
      await db.asOwner(insertText(table, row), Object.values(row))
    }
    await db.asOwner("set session_replication_role = origin")
  }
}

/** A column that the application may change; null where it may change none. */
const changeable = async (app: pg.Client, table: string): Promise<string | null> => {
  const { rows } = await app.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = ('gongkai.' || quote_ident($1))::regclass and attnum > 0 and not attisdropped
      and has_column_privilege(attrelid, attnum, 'update') order by attname = 'superiors', attnum limit 1`,
    [table],
  )
  return rows[0]?.name ?? null
}

const inserting = (app: pg.Client, table: string, owner: string): Promise<string> =>
  asAgency(app, district.county, async () => {
    const fresh = { ...rowOf[table]?.(owner) }
    try {
      await app.query(insertText(table, fresh), Object.values(fresh))
      return "written"
    } catch (error) {
      // The row is there already: one that gets as far as the key was let through.
      if (error instanceof pg.DatabaseError && error.code === alreadyThere) return "written"
      return isRefused(error) ? "refused" : String(error)
    }
  })

/** Written by the database's own functions alone. */
const writtenByNobody = new Set(["event_head", "row_version", "board_line", "tally"])

/** One cell: the county reads, changes, deletes and adds rows of an owner. What is not as it must be, in words; empty where all is. */
export const cell = async (app: pg.Client, table: string, relation: Relation): Promise<readonly string[]> => {
  const [owner, at, county] = [owners[relation], ownerColumn(table), district.county]
  const mayRead = relation === "own" || readable[table]?.includes(relation) === true
  const mayWrite = relation === "own" || writable[table]?.includes(relation) === true
  const wrong: string[] = []
  const look = (what: string, is: boolean, must: boolean): void => {
    if (is !== must) wrong.push(`${table}: ${what} ${relation} ${must ? "is refused" : "is let through"}`)
  }
  look("read", (await reached(app, county, `select from gongkai.${table} where ${at} = $1`, [owner])) > 0, mayRead)
  const column = await changeable(app, table)
  const change = async (name: string): Promise<boolean> =>
    (await updated(app, county, `update gongkai.${table} set ${name} = ${name} where ${at} = $1`, [owner])) > 0
  if (column !== null) look("change", await change(column), mayWrite)
  if (!mayWrite) look("change owner of", await change(at), false)
  const deleted = await reached(app, county, `delete from gongkai.${table} where ${at} = $1`, [owner])
  if (!mayWrite) look("delete", deleted > 0, false)
  const inserted = await inserting(app, table, owner)
  if (inserted !== "written" && inserted !== "refused") wrong.push(`${table}: add ${relation}: ${inserted}`)
  else if (!mayWrite || !writtenByNobody.has(table)) look("add", inserted === "written", mayWrite)
  return wrong
}

/** What a table lets through that belongs to no one relation: nobody asks, rows are moved, one case is opened to a superior. */
export const corners = async (app: pg.Client, table: string): Promise<readonly string[]> => {
  const wrong: string[] = []
  const at = ownerColumn(table)
  if ((await reached(app, null, `select from gongkai.${table}`)) > 0 !== (table === "agency")) wrong.push(`${table}: read by nobody`)
  const moved = await reached(app, district.county, `update gongkai.${table} set ${at} = $1 where ${at} = $2`, [
    table === "agency" ? "moved" : district.stranger,
    district.county,
  ])
  if (moved > 0) wrong.push(`${table}: own rows are moved to another agency`)
  const key = granted[table]
  if (key !== undefined) {
    const seen = (id: string) => reached(app, district.province, `select from gongkai.${table} where ${key} = $1`, [id])
    if ((await seen(`${district.county}-kept`)) !== 1) wrong.push(`${table}: what was opened to a superior is not seen`)
    if ((await seen(`${district.county}-case`)) !== 0) wrong.push(`${table}: what was not opened to a superior is seen`)
  }
  return wrong
}

const ownPolicy = "(agency_id = ( SELECT gongkai.current_agency() AS current_agency))"

/** How a table is guarded, by the catalogue: row security forced, its own policy word for word, and no policy that is not named here. */
export const guards = async (db: Pick<TestDatabase, "asOwner">, table: string): Promise<readonly string[]> => {
  const wrong: string[] = []
  const [state] = await db.asOwner(
    "select relrowsecurity as on, relforcerowsecurity as forced, pg_get_userbyid(relowner) as owner from pg_class where oid = ('gongkai.' || quote_ident($1))::regclass",
    [table],
  )
  const exempted = Object.hasOwn(exempt, table)
  if ((state?.["on"] === true && state["forced"] === true) === exempted) wrong.push(`${table}: row security is not forced`)
  if (state?.["owner"] === "gongkai_app") wrong.push(`${table}: belongs to the application`)
  const policies = await db.asOwner(
    "select policyname as name, qual, with_check as checked, permissive, roles::text as roles from pg_policies where schemaname = 'gongkai' and tablename = $1 order by policyname",
    [table],
  )
  const wanted = [...(exempted || table === "agency" ? [] : ["own"]), ...(sharing[table] ?? [])].sort()
  const found = policies.map(({ name }) => String(name)).sort()
  if (found.join() !== wanted.join()) wrong.push(`${table}: policies are ${found.join(", ")}`)
  const own = policies.find(({ name }) => name === "own")
  if (own !== undefined && (own["qual"] !== ownPolicy || own["checked"] !== ownPolicy)) wrong.push(`${table}: its own policy is another`)
  return wrong
}

/** Tables of the schema, from the catalogue. */
export const tablesIn = async (db: Pick<TestDatabase, "asOwner">): Promise<readonly string[]> =>
  (
    await db.asOwner("select relname as name from pg_class where relnamespace = 'gongkai'::regnamespace and relkind in ('r', 'p') order by relname")
  ).map(({ name }) => String(name))

/** The whole matrix of one table. */
export const matrixOf = async (db: Pick<TestDatabase, "asOwner">, app: pg.Client, table: string): Promise<readonly string[]> => {
  const wrong = [...(await guards(db, table)), ...(await corners(app, table))]
  for (const relation of Object.keys(owners) as Relation[]) wrong.push(...(await cell(app, table, relation)))
  return wrong
}
