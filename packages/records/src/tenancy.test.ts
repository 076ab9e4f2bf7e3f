import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { testDatabase, type TestDatabase } from "../test/database.ts"
import { district } from "../test/district.ts"
import {
  asAgency as asAgencyOf,
  cell,
  corners,
  guards,
  insertText,
  owners,
  plantRows,
  reached as reachedBy,
  refusedByRights,
  tablesIn,
  type Relation,
} from "../test/tenancy-matrix.ts"
import type { Row } from "../test/tenancy-row.ts"
import { exempt, rowOf } from "../test/tenancy-rows.ts"

let db: TestDatabase
let app: pg.Client

const asAgency = <Result>(agencyId: string | null, work: () => Promise<Result>): Promise<Result> => asAgencyOf(app, agencyId, work)
const reached = (agencyId: string | null, text: string, values: readonly unknown[]): Promise<number> => reachedBy(app, agencyId, text, values)

beforeAll(async () => {
  db = await testDatabase()
  await plantRows(db)
  app = new pg.Client({ connectionString: db.url })
  await app.connect()
})
afterAll(async () => {
  await app.end()
  await db.drop()
})

const tables = Object.keys(rowOf)

test("每张表都在矩阵里，或者在豁免名单上；应用的角色不绕过任何东西", async () => {
  expect(await tablesIn(db)).toEqual([...tables, ...Object.keys(exempt)].sort())
  const roles = await db.asOwner(
    "select rolname from pg_roles where rolname in ('gongkai_app', 'gongkai_application') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)",
  )
  expect(roles).toEqual([])
})

test.each([...tables, ...Object.keys(exempt)])("%s：强制行级权限，自己的策略一字不差，没有名单以外的策略", async (table) => {
  expect(await guards(db, table)).toEqual([])
})

describe.each(tables)("%s", (table) => {
  test.each(Object.keys(owners) as Relation[])("县里看、改、删、添%s的行", async (relation) => {
    expect(await cell(app, table, relation)).toEqual([])
  })

  test("没有说明是哪个机关：什么都看不到；不能把自己的行记到别的机关名下；只看得到对自己开放的那一件", async () => {
    expect(await corners(app, table)).toEqual([])
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
  ).toEqual(
    [
      "citizen_booking",
      "citizen_case",
      "citizen_complaint",
      "citizen_evaluation",
      "citizen_fact",
      "citizen_fee",
      "citizen_file",
      "citizen_message",
      "citizen_message_leg",
      "citizen_receipt",
      "citizen_request",
      "citizen_step",
    ].map((name) => ({ name })),
  )
  expect(await asCitizen("select receipt_number from gongkai.citizen_case")).toEqual([{ receipt_number: `R-${district.county.toUpperCase()}-1` }])
  expect(await asCitizen("select * from gongkai.citizen_step where receipt_number <> $1", [`R-${district.county.toUpperCase()}-1`])).toEqual([])
  expect(await asCitizen("select gongkai.present_receipt('R-1', '', now())")).toBe("refused")
})
