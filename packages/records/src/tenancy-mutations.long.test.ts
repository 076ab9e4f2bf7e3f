import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { testDatabase, type TestDatabase } from "../test/database.ts"
import { matrixOf, plantRows, tablesIn } from "../test/tenancy-matrix.ts"
import { exempt } from "../test/tenancy-rows.ts"

/** One thing taken away from a table's guard, and how it is put back. */
interface Mutant {
  readonly table: string
  readonly says: string
  readonly make: string
  readonly mend: string
}

interface Policy {
  readonly table: string
  readonly name: string
  readonly permissive: string
  readonly cmd: string
  readonly qual: string | null
  readonly checked: string | null
}

let db: TestDatabase
let app: pg.Client

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

const ofTable = (table: string): readonly Mutant[] => [
  {
    table,
    says: "row security off",
    make: `alter table gongkai.${table} disable row level security`,
    mend: `alter table gongkai.${table} enable row level security`,
  },
  {
    table,
    says: "row security not forced",
    make: `alter table gongkai.${table} no force row level security`,
    mend: `alter table gongkai.${table} force row level security`,
  },
  {
    table,
    says: "a further policy for all",
    make: `create policy further on gongkai.${table} using (true) with check (true)`,
    mend: `drop policy further on gongkai.${table}`,
  },
]

const clause = (word: string, expression: string | null): string => (expression === null ? "" : ` ${word} (${expression})`)

const ofPolicy = ({ table, name, permissive, cmd, qual, checked }: Policy): readonly Mutant[] => {
  const on = `policy ${name} on gongkai.${table}`
  const widened = (says: string, word: string, expression: string | null): readonly Mutant[] =>
    expression === null || expression === "true"
      ? []
      : [{ table, says: `${name}: ${says}`, make: `alter ${on}${clause(word, "true")}`, mend: `alter ${on}${clause(word, expression)}` }]
  return [
    {
      table,
      says: `${name}: dropped`,
      make: `drop ${on}`,
      mend: `create ${on} as ${permissive} for ${cmd}${clause("using", qual)}${clause("with check", checked)}`,
    },
    ...widened("using (true)", "using", qual),
    ...widened("with check (true)", "with check", checked),
  ]
}

test("去掉、放宽任何一条策略，关掉任何一张表的行级权限，矩阵都会报出来", { timeout: 600_000 }, async () => {
  const tables = (await tablesIn(db)).filter((table) => !Object.hasOwn(exempt, table))
  for (const table of tables) expect(await matrixOf(db, app, table), "before any mutation").toEqual([])
  const policies = (await db.asOwner(
    "select tablename as table, policyname as name, permissive, cmd, qual, with_check as checked from pg_policies where schemaname = 'gongkai' order by 1, 2",
  )) as unknown as readonly Policy[]
  const mutants = [...tables.flatMap(ofTable), ...policies.flatMap(ofPolicy)]
  const survivors: string[] = []
  let byDeed = 0
  for (const { table, says, make, mend } of mutants) {
    await db.asOwner(make)
    const found = await matrixOf(db, app, table)
    await db.asOwner(mend)
    if (found.length === 0) survivors.push(`${table}, ${says}`)
    // Found by what could be done, not only by how the catalogue reads.
    const deeds = found.filter((one) => /: (?:read|change|delete|add|own rows|what was)/u.test(one))
    if (deeds.length > 0) byDeed += 1
    process.stdout.write(
      `${found.length === 0 ? "SURVIVES" : "killed  "}  ${table}, ${says}: ${(deeds[0] ?? found[0] ?? "").replace(`${table}: `, "")}\n`,
    )
  }
  process.stdout.write(
    `${String(policies.length)} policies on ${String(tables.length)} tables: ${String(mutants.length)} mutants, ${String(mutants.length - survivors.length)} killed, ${String(byDeed)} of them by a row read or written\n`,
  )
  for (const table of tables) expect(await matrixOf(db, app, table), "after all were mended").toEqual([])
  expect(survivors).toEqual([])
})
