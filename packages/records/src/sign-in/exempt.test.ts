import { sql } from "kysely"
import { openSignInRecords } from "@gongkai/records"
import { afterAll, beforeAll, expect, test } from "vitest"
import { testDatabase, type TestDatabase } from "../../test/database.ts"
import { district, plantDistrict } from "../../test/district.ts"

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

/** What there is of a person who has an account, written past the triggers. */
const planted = [
  ["insert into gongkai.person (id, agency_id, name) values ('p', $1, '某人')", [district.bureau]],
  ["insert into sign_in.\"user\" (id, name, email, username, created_at, updated_at) values ('p', 'p', 'p@x.invalid', 'ppp', now(), now())", []],
  ["insert into sign_in.session (id, user_id, token, expires_at, created_at, updated_at) values ('s', 'p', 't', now(), now(), now())", []],
  [
    "insert into sign_in.account (id, user_id, provider_id, account_id, created_at, updated_at) values ('a', 'p', 'credential', 'p', now(), now())",
    [],
  ],
  ["insert into sign_in.two_factor (id, user_id, secret, backup_codes) values ('f', 'p', 's', 'b')", []],
  ["insert into sign_in.past_password (user_id, number, set_at, hash, given) values ('p', 1, now(), 'h', false)", []],
] as const

test.each([
  ["结束会话", "delete from sign_in.session"],
  ["改密码", "update sign_in.account set password = 'x'"],
  [
    "加一个统一身份",
    "insert into sign_in.account (id, user_id, provider_id, account_id, created_at, updated_at) values ('b', 'p', 'o', 's', now(), now())",
  ],
  ["改用户名", "update sign_in.\"user\" set username = 'qqq'"],
  ["启用动态口令", 'update sign_in."user" set two_factor_enabled = true'],
  ["换动态口令密钥", "update sign_in.two_factor set secret = 'x'"],
  ["解除关闭", "insert into sign_in.lock_out (user_id, failures) values ('p', 0)"],
  ["忘掉用过的密码", "delete from sign_in.past_password"],
])("没有事件就%s：数据库不收", async (_case, statement) => {
  if ((await db.asOwner("select from gongkai.person where id = 'p'")).length === 0) {
    await plantDistrict(db)
    await db.asOwner("set session_replication_role = replica")
    for (const [text, values] of planted) await db.asOwner(text, values)
    await db.asOwner("set session_replication_role = origin")
  }
  const records = openSignInRecords(db.url)
  await expect(records.transaction((tx) => sql.raw(statement).execute(tx))).rejects.toThrow("without an event")
  await records.close()
})

test("登录组件在请求的事务以外问数据库：不答", async () => {
  const records = openSignInRecords(db.url)
  await expect(records.library.db.selectFrom("person").selectAll().execute()).rejects.toThrow("outside a transaction")
  await records.close()
})
