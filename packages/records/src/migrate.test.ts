import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { migrate, migrationsChecksum, migrationStatus } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "../test/database.ts"
import { migrations, schemasOf } from "./migrations.ts"

const own = async (): Promise<TestDatabase> => {
  const db = await testDatabase()
  onTestFinished(() => db.drop())
  return db
}

test("schema.sql 出自现有的迁移：改了迁移就要重新生成（npm run generate:records）", () => {
  const [first] = readFileSync(join(import.meta.dirname, "../schema.sql"), "utf8").split("\n")
  expect(first).toBe(`-- Made by npm run generate:records from the migrations ${migrationsChecksum()}`)
})

// The suite migrates from empty (test/global-setup.ts). From the previous release's dump it will migrate here, once there
// is a release: its schema.sql is loaded into an empty database, with the names and checksums of its migrations, then migrated.

test("迁移的编号连续，不重不漏", () => {
  expect(migrations().map(({ name }) => Number(name.slice(0, 4)))).toEqual(migrations().map((_, i) => i + 1))
})

test("已是最新：再迁移什么也不做", async () => {
  const db = await own()
  expect(await migrate(db.adminUrl, db.url)).toEqual([])
  expect(await migrationStatus(db.adminUrl)).toEqual({ applied: migrations().map(({ name }) => name), pending: [] })
})

test("两个迁移同时进行：一个等另一个，各迁移只执行一次", async () => {
  const db = await own()
  const last = migrations().at(-1)?.name ?? ""
  for (const schema of [...schemasOf(), "pgboss"]) await db.asOwner(`drop schema if exists ${schema} cascade`)
  await db.asOwner("delete from public.gongkai_migration")
  const done = await Promise.all([migrate(db.adminUrl, db.url), migrate(db.adminUrl, db.url)])
  expect(done.map((names) => names.length).sort()).toEqual([0, migrations().length])
  expect(done.flat()).toContain(last)
})

test.each([
  ["执行过的迁移被改动", "update public.gongkai_migration set checksum = 'x' where name = '0001-ground'", "MIGRATION_CHANGED"],
  ["数据库来自更新的程序", "insert into public.gongkai_migration (name, checksum) values ('9999-future', 'x')", "MIGRATION_UNKNOWN"],
])("%s：拒绝迁移，什么也不动", async (_case, statement, code) => {
  const db = await own()
  await db.asOwner(statement)
  await expect(migrate(db.adminUrl, db.url)).rejects.toThrow(code)
  await expect(migrationStatus(db.adminUrl)).rejects.toThrow(code)
})

test("连不上：说连不上", async () => {
  await expect(migrationStatus("postgresql://nobody@localhost:1/nowhere")).rejects.toThrow("DATABASE_UNREACHABLE")
})
