import { afterAll, beforeAll, expect, test } from "vitest"
import { testDatabase, type TestDatabase } from "../../test/database.ts"

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

/** Tables without row-level tenancy, each with its reason; `steps` holds nothing that outlives minutes, and needs no event. */
const exempt: Readonly<Record<string, string>> = {
  user: "found by user name before any agency is known",
  session: "found by its token before any agency is known",
  account: "found by user name, or by a provider's subject, before any agency is known",
  two_factor: "checked before there is a session",
  lock_out: "counted before there is a session",
  past_password: "read with the session, which tells the agency",
  verification: "steps",
}

test("登录各表不设行级权限，名单和理由都在这里；除了办到一半的步骤，没有事件就不能改", async () => {
  const rows = await db.asOwner(`select c.relname as name, r.rolname as owner,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'require_event' and t.tgdeferrable) as recorded
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
    where n.nspname = 'sign_in' and c.relkind in ('r', 'p')`)
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(exempt).sort())
  for (const { name, owner, recorded } of rows) {
    expect(owner).not.toBe("gongkai_app")
    expect(recorded, String(name)).toBe(exempt[String(name)] !== "steps")
  }
})

test("应用的角色不能删除账户，不能改事件要凭的编号，不能让登录组件自己建表", async () => {
  const may = async (table: string, right: string, column?: string): Promise<unknown> => {
    const text = column === undefined ? "has_table_privilege($1, $2, $3)" : "has_column_privilege($1, $2, $4, $3)"
    const values = ["gongkai_application", `sign_in."${table}"`, right, ...(column === undefined ? [] : [column])]
    return (await db.asOwner(`select ${text} as may`, values))[0]?.["may"]
  }
  expect(await may("user", "delete")).toBe(false)
  expect(await may("user", "update", "id")).toBe(false)
  expect(await may("session", "update", "user_id")).toBe(false)
  expect(await may("session", "update", "token")).toBe(false)
  expect(await may("account", "update", "user_id")).toBe(false)
  expect(await may("past_password", "update")).toBe(false)
  expect((await db.asOwner("select has_schema_privilege('gongkai_application', 'sign_in', 'create') as may"))[0]).toEqual({ may: false })
})
