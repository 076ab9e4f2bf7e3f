import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { testDatabase, type TestDatabase } from "../test/database.ts"
import { district, plantDistrict } from "../test/district.ts"

/** Tables that are no agency's, each with its reason. */
const exempt: Readonly<Record<string, string>> = {
  permission: "what a role may do is the product's own table, the same for all",
  data_key: "ids of keys, no key: one ring of keys serves all agencies",
  receipt_attempt: "counts by the hash of a number that need not be anybody's; the application is granted nothing on it",
}

type Row = Readonly<Record<string, unknown>>

/** One row of every table for an agency; a table that is missing here fails the suite. */
const rowOf: Readonly<Record<string, (agencyId: string) => Row>> = {
  agency: (agencyId) => ({
    id: `${agencyId}-new`,
    parent_id: agencyId,
    name: "新设机关",
    short_name: "新",
    level: "township",
    kind: "department",
    superiors: [],
  }),
  event: (agencyId) => ({ agency_id: agencyId, name: "case.opened", actor: "p", at: "2026-11-20T00:00:00Z", body: "{}" }),
  event_head: (agencyId) => ({ agency_id: agencyId, seq: 0, hash: "" }),
  row_version: (agencyId) => ({ agency_id: agencyId, table_name: "case_record", row_key: "x", since_seq: 1, content: "{}" }),
  person: (agencyId) => ({ id: `${agencyId}-person`, agency_id: agencyId, name: "某人" }),
  role_holder: (agencyId) => ({ agency_id: agencyId, person_id: `${agencyId}-a`, role: "clerk", since: "2026-01-01" }),
  delegation: (agencyId) => ({
    id: `${agencyId}-delegation`,
    agency_id: agencyId,
    from_person_id: `${agencyId}-a`,
    to_person_id: `${agencyId}-b`,
    role: "reviewer",
    from_day: "2026-01-01",
    to_day: "2026-01-05",
  }),
  year_notice: (agencyId) => ({ agency_id: agencyId, year: 2027, notice: "{}" }),
  local_holiday: (agencyId) => ({ agency_id: agencyId, day: "2026-03-20", name: "节" }),
  law_setting: (agencyId) => ({ agency_id: agencyId, setting: "fee.clock", value: "restarts" }),
  case_record: (agencyId) => ({ id: `${agencyId}-case`, agency_id: agencyId }),
  case_grant: (agencyId) => ({
    id: `${agencyId}-grant`,
    agency_id: agencyId,
    case_id: `${agencyId}-kept`,
    to_agency_id: district.province,
    complaint: "投诉1号",
    until: "2026-12-31",
  }),
  case_file: (agencyId) => ({
    id: `${agencyId}-file`,
    agency_id: agencyId,
    case_id: `${agencyId}-kept`,
    sha256: "0".repeat(64),
    name: "答复书.docx",
    bytes: 1,
    content_type: "application/pdf",
  }),
  number_series: (agencyId) => ({ agency_id: agencyId, series: "request", year: 2026, last: 1 }),
  request: (agencyId) => ({
    case_id: `${agencyId}-kept`,
    agency_id: agencyId,
    registration_number: "2026-0001",
    form_id: `${agencyId}-kept`,
    item: 1,
    kind: "disclosure",
    applicant_id: `${agencyId}-applicant`,
    content: "请求公开有关文件",
    supply_form: "any",
  }),
  open_period: (agencyId) => ({ agency_id: agencyId, case_id: `${agencyId}-kept`, facts: '[{"what":"received"}]' }),
  notification: (agencyId) => ({ agency_id: agencyId, to_person_id: `${agencyId}-a`, event_seq: 1, kind: "calendar.applied", subject: "year/2027" }),
  applicant: (agencyId) => ({ id: `${agencyId}-applicant`, agency_id: agencyId, kind: "naturalPerson" }),
  applicant_field: (agencyId) => ({
    agency_id: agencyId,
    applicant_id: `${agencyId}-applicant`,
    field: "phone",
    key_id: "key1",
    sealed: Buffer.from("sealed"),
    search_hash: "0".repeat(64),
  }),
  secrecy_review: (agencyId) => ({
    id: `${agencyId}-review`,
    agency_id: agencyId,
    of_kind: "case",
    of_id: `${agencyId}-kept`,
    by_person_id: `${agencyId}-a`,
    on_day: "2026-11-20",
    result: "passed",
    ground: "17",
  }),
  case_receipt: (agencyId) => ({
    agency_id: agencyId,
    case_id: `${agencyId}-kept`,
    receipt_number: `R-${agencyId.toUpperCase()}-1`,
    code_hash: "a".repeat(64),
    issued_on: "2026-11-20",
  }),
  counter: (agencyId) => ({ agency_id: agencyId, name: "received", day: "2026-11-20", value: 1 }),
  idempotency_key: (agencyId) => ({ agency_id: agencyId, key: "12345678", request_hash: "", status: 200, answer: "{}", at: "2026-11-20T00:00:00Z" }),
}

/** What the asker is to the owner of the row. The county asks. */
const owners = {
  own: district.county,
  child: district.bureau,
  superior: district.city,
  "superior's superior": district.province,
  other: district.stranger,
} as const
type Relation = keyof typeof owners

/** Whose rows may be read besides one's own: everything else is refused. */
const readable: Readonly<Record<string, readonly Relation[]>> = {
  // The tree is public.
  agency: ["child", "superior", "superior's superior", "other"],
  // Numbers rise.
  counter: ["child"],
  // Notices on days off hold for all below.
  year_notice: ["superior", "superior's superior"],
}
/** Whose rows may be written besides one's own. */
const writable: Readonly<Record<string, readonly Relation[]>> = { agency: ["child"] }

let db: TestDatabase
let app: pg.Client

const insertText = (table: string, row: Row): string => {
  const columns = Object.keys(row)
  return `insert into gongkai.${table} (${columns.join(", ")}) values (${columns.map((_, i) => `$${String(i + 1)}`).join(", ")})`
}

const asAgency = async <Result>(agencyId: string | null, work: () => Promise<Result>): Promise<Result> => {
  await app.query("begin")
  try {
    if (agencyId !== null)
      await app.query("select set_config('gongkai.agency', $1, true), set_config('gongkai.today', '2026-11-20', true)", [agencyId])
    return await work()
  } finally {
    await app.query("rollback")
  }
}

const refusedByRights = "42501"
/** Other rows point to it: the statement got as far as the row. */
const heldByOthers = "23503"

/** Rows reached; 0 also where the statement is refused. */
const reached = (agencyId: string | null, text: string, values: readonly unknown[]): Promise<number> =>
  asAgency(agencyId, async () => {
    try {
      return (await app.query(text, [...values])).rowCount ?? 0
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === refusedByRights) return 0
      if (error instanceof pg.DatabaseError && error.code === heldByOthers) return 1
      throw error
    }
  })

const ownerColumn = (table: string): string => (table === "agency" ? "id" : "agency_id")

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  await db.asOwner("insert into gongkai.data_key (id, proof, state, since) values ('key1', $1, 'current', now())", ["0".repeat(64)])
  for (const agencyId of Object.values(district)) {
    await db.asOwner("set session_replication_role = replica")
    for (const person of ["a", "b"])
      await db.asOwner(insertText("person", { id: `${agencyId}-${person}`, agency_id: agencyId, name: person }), [
        `${agencyId}-${person}`,
        agencyId,
        person,
      ])
    await db.asOwner("insert into gongkai.role_holder (agency_id, person_id, role, since) values ($1, $2, 'reviewer', '2026-01-01')", [
      agencyId,
      `${agencyId}-a`,
    ])
    await db.asOwner("insert into gongkai.case_record (id, agency_id) values ($1, $2)", [`${agencyId}-kept`, agencyId])
    for (const [table, make] of Object.entries(rowOf)) {
      if (table === "agency") continue
      const row = make(agencyId)
      if (table === "event") Object.assign(row, { seq: 1, previous_hash: "", hash: "" })
      await db.asOwner(insertText(table, row), Object.values(row))
    }
    await db.asOwner("set session_replication_role = origin")
  }
  app = new pg.Client({ connectionString: db.url })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await db.drop()
})

const tables = Object.keys(rowOf)

test("每张表都强制行级权限，或者在豁免名单上；应用的角色不拥有、不绕过任何东西", async () => {
  const rows = await db.asOwner(`select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced, r.rolname as owner
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner where n.nspname = 'gongkai' and c.relkind in ('r', 'p')`)
  expect(rows.map(({ name }) => name).sort()).toEqual([...tables, ...Object.keys(exempt)].sort())
  for (const { name, forced, owner } of rows) {
    expect(forced, String(name)).toBe(!(String(name) in exempt))
    expect(owner).not.toBe("gongkai_app")
  }
  const roles = await db.asOwner(
    "select rolname from pg_roles where rolname in ('gongkai_app', 'gongkai_application') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)",
  )
  expect(roles).toEqual([])
  expect(await db.asOwner("select from pg_policies where schemaname = 'gongkai' and policyname = 'own'")).toHaveLength(tables.length - 1)
})

describe.each(tables)("%s", (table) => {
  test.each(Object.entries(owners))("县里看、改、删、添%s的行", async (relation, owner) => {
    const at = ownerColumn(table)
    const mayRead = relation === "own" || readable[table]?.includes(relation as Relation) === true
    const mayWrite = relation === "own" || writable[table]?.includes(relation as Relation) === true
    expect((await reached(district.county, `select from gongkai.${table} where ${at} = $1`, [owner])) > 0, "select").toBe(mayRead)
    const updated = await reached(district.county, `update gongkai.${table} set ${at} = ${at} where ${at} = $1`, [owner])
    if (!mayWrite) expect(updated, "update").toBe(0)
    const deleted = await reached(district.county, `delete from gongkai.${table} where ${at} = $1`, [owner])
    if (!mayWrite) expect(deleted, "delete").toBe(0)
    const fresh = { ...rowOf[table]?.(owner) }
    // The row is there already: one that gets as far as the key was let through.
    const inserted = await asAgency(district.county, async () => {
      try {
        await app.query(insertText(table, fresh), Object.values(fresh))
        return "written"
      } catch (error) {
        const code = error instanceof pg.DatabaseError ? error.code : ""
        return code === "23505" ? "written" : code === "42501" ? "refused" : String(error)
      }
    })
    if (!mayWrite) expect(inserted, "insert").toBe("refused")
    else if (table !== "event_head" && table !== "row_version") expect(inserted, "insert").toBe("written")
  })

  test("没有说明是哪个机关：什么都看不到", async () => {
    expect((await reached(null, `select from gongkai.${table}`, [])) > 0).toBe(table === "agency")
  })

  test("不能把自己的行记到别的机关名下", async () => {
    if (table === "agency") return
    expect(
      await reached(district.county, `update gongkai.${table} set agency_id = $1 where agency_id = $2`, [district.stranger, district.county]),
    ).toBe(0)
  })
})

test("投诉授权：上级看得到那一件和它的文件，看不到别的；过了期限看不到", async () => {
  expect(await reached(district.province, "select from gongkai.case_record where agency_id = $1", [district.county])).toBe(1)
  expect(await reached(district.province, "select from gongkai.case_record where id = $1", [`${district.county}-case`])).toBe(0)
  expect(await reached(district.province, "select from gongkai.case_file where case_id = $1", [`${district.county}-kept`])).toBe(1)
  expect(await reached(district.city, "select from gongkai.case_record where agency_id = $1", [district.county])).toBe(0)
  expect(await reached(district.province, "update gongkai.case_record set restricted = true where id = $1", [`${district.county}-kept`])).toBe(0)
  const late = await asAgency(district.province, async () => {
    await app.query("select set_config('gongkai.today', '2027-01-01', true)")
    return (await app.query("select from gongkai.case_record where agency_id = $1", [district.county])).rowCount
  })
  expect(late).toBe(0)
})

test("文件属于一件案件，不能改给另一件", async () => {
  expect(
    await reached(district.county, "update gongkai.case_file set case_id = $1 where agency_id = $2", [`${district.county}-case`, district.county]),
  ).toBe(0)
  const foreign = asAgency(district.county, () =>
    app.query(insertText("case_file", { ...rowOf["case_file"]?.(district.county), id: "x", case_id: `${district.bureau}-kept` }), [
      ...Object.values({ ...rowOf["case_file"]?.(district.county), id: "x", case_id: `${district.bureau}-kept` }),
    ]),
  )
  await expect(foreign).rejects.toThrow("foreign key")
})

test("一个人不能兼任三员中的两员", async () => {
  const both = asAgency(district.county, async () => {
    for (const role of ["system-administrator", "audit-administrator"])
      await app.query("insert into gongkai.role_holder (agency_id, person_id, role, since) values ($1, $2, $3, '2026-01-01')", [
        district.county,
        `${district.county}-a`,
        role,
      ])
  })
  await expect(both).rejects.toThrow("an administrator holds no other role")
})

/** Asks as the applicant whose receipt is the county's. */
const asCitizen = async (text: string, values: readonly unknown[] = []): Promise<readonly Row[] | "refused"> => {
  await app.query("begin")
  try {
    await app.query("select set_config('gongkai.receipt', $1, true), set_config('gongkai.receipt_code_hash', $2, true)", [
      `R-${district.county.toUpperCase()}-1`,
      "a".repeat(64),
    ])
    await app.query("set local role gongkai_citizen")
    return (await app.query<Row>(text, [...values])).rows
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === refusedByRights) return "refused"
    throw error
  } finally {
    await app.query("rollback")
  }
}

describe.each([...tables, ...Object.keys(exempt)])("凭回执查询的申请人看、改、删、添%s", (table) => {
  test.each(Object.values(district))("都不行（%s的行）", async (owner) => {
    const row = rowOf[table]?.(owner) ?? {}
    const [column = "*"] = Object.keys(row)
    expect(await asCitizen(`select * from gongkai.${table}`)).toBe("refused")
    expect(await asCitizen(`delete from gongkai.${table}`)).toBe("refused")
    if (column === "*") return
    expect(await asCitizen(`select ${column} from gongkai.${table}`)).toBe("refused")
    expect(await asCitizen(`update gongkai.${table} set ${column} = ${column}`)).toBe("refused")
    expect(await asCitizen(insertText(table, row), Object.values(row))).toBe("refused")
  })
})

test("凭回执查询的申请人：授权只有两个视图，没有一张表，也没有一个自定义函数", async () => {
  expect(
    await db.asOwner(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid >= 16384 and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and exists (select from unnest(array['select', 'insert', 'update', 'delete']) act
        where case when c.relkind = 'S' then has_sequence_privilege('gongkai_citizen', c.oid, 'usage') else has_table_privilege('gongkai_citizen', c.oid, act)
          or (act <> 'delete' and has_any_column_privilege('gongkai_citizen', c.oid, act)) end) order by name`),
  ).toEqual([{ name: "citizen_case" }, { name: "citizen_step" }])
  expect(await asCitizen("select receipt_number from gongkai.citizen_case")).toEqual([{ receipt_number: `R-${district.county.toUpperCase()}-1` }])
  expect(await asCitizen("select * from gongkai.citizen_step where receipt_number <> $1", [`R-${district.county.toUpperCase()}-1`])).toEqual([])
  expect(await asCitizen("select gongkai.present_receipt('R-1', '', now())")).toBe("refused")
})
