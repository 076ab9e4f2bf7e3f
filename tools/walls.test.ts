import { spawnSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

// Every wall of .dependency-cruiser.mjs, leaned against once: a house of the same floors is built in a temporary folder, with one
// offence at each wall, and `npm run check`'s own command is run over it.

const root = join(import.meta.dirname, "..")

/** A file that offends, and the wall it leans against. `beside` are further files that the offence needs. */
interface Offence {
  readonly wall: string
  readonly file: string
  readonly code: string
  readonly beside?: Readonly<Record<string, string>>
}

const imports = (what: string): string => `import "${what}"\n`

const offences: readonly Offence[] = [
  { wall: "law-imports-nothing", file: "packages/law/src/counts-rows.ts", code: imports("@gongkai/report") },
  { wall: "report-knows-only-law", file: "packages/report/src/reads-a-page.ts", code: imports("@gongkai/documents") },
  { wall: "documents-below-casework", file: "packages/documents/src/asks-a-verb.ts", code: imports("@gongkai/casework") },
  { wall: "documents-and-records-are-strangers", file: "packages/documents/src/asks-the-database.ts", code: imports("@gongkai/records") },
  { wall: "records-and-documents-are-strangers", file: "packages/records/src/writes-a-file.ts", code: imports("@gongkai/documents") },
  { wall: "records-below-casework", file: "packages/records/src/decides.ts", code: imports("@gongkai/casework") },
  { wall: "casework-below-apps", file: "packages/casework/src/answers-http.ts", code: imports("../../../apps/server/src/index.ts") },
  { wall: "client-is-generated", file: "packages/client/src/adds-up.ts", code: imports("@gongkai/report") },
  { wall: "demo-below-casework", file: "packages/demo/src/shows-itself.ts", code: imports("@gongkai/client") },
  { wall: "demo-stays-out-of-the-product", file: "apps/server/src/invents.ts", code: imports("@gongkai/demo") },
  { wall: "apps-are-strangers", file: "apps/cli/src/asks-the-server.ts", code: imports("../../server/src/index.ts") },
  { wall: "office-speaks-through-client", file: "apps/office/src/computes.ts", code: imports("@gongkai/report") },
  { wall: "package-by-name", file: "packages/documents/src/reaches-in.ts", code: imports("../../report/src/index.ts") },
  { wall: "pure-without-node", file: "packages/law/src/opens-a-file.ts", code: imports("node:fs") },
  { wall: "pure-without-libraries", file: "packages/report/src/parses.ts", code: imports("parse5") },
  { wall: "sql-in-records", file: "packages/casework/src/queries.ts", code: imports("pg") },
  { wall: "http-in-server", file: "packages/casework/src/routes.ts", code: imports("hono") },
  {
    wall: "no-cycle",
    file: "packages/documents/src/egg.ts",
    code: `import { hen } from "./hen.ts"\nexport const egg = (): string => hen()\n`,
    beside: { "packages/documents/src/hen.ts": `import { egg } from "./egg.ts"\nexport const hen = (): string => egg()\n` },
  },
  { wall: "nothing-unresolved", file: "packages/documents/src/imagines.ts", code: imports("./not-there.ts") },
  { wall: "declared-dependencies", file: "packages/documents/src/borrows.ts", code: imports("undeclared") },
  { wall: "no-test-tools-in-the-product", file: "packages/documents/src/tests-itself.ts", code: `import { test } from "vitest"\nvoid test\n` },
  {
    wall: "tests-are-not-imported",
    file: "packages/documents/src/borrows-a-case.ts",
    code: imports("./some.test.ts"),
    beside: { "packages/documents/src/some.test.ts": "export {}\n" },
  },
]

const packages = ["law", "report", "documents", "records", "casework", "client", "demo"]
const apps = ["server", "office", "cli"]
const libraries = ["zod", "parse5", "pg", "hono", "undeclared", "vitest"]
const below = ["@gongkai/law", "@gongkai/report", "@gongkai/documents", "@gongkai/records", "@gongkai/casework", "@gongkai/client", "@gongkai/demo"]

const house = mkdtempSync(join(tmpdir(), "gongkai-walls-"))

const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), text)
}

const room = (folder: string, name: string): void => {
  put(`${folder}/src/index.ts`, "export {}\n")
  put(
    `${folder}/package.json`,
    JSON.stringify({
      name,
      version: "0.1.0",
      type: "module",
      exports: { ".": { "gongkai-source": "./src/index.ts" } },
      dependencies: Object.fromEntries([...below.filter((each) => each !== name), "zod", "parse5", "pg", "hono"].map((each) => [each, "*"])),
      devDependencies: { vitest: "*" },
    }),
  )
}

const build = (): void => {
  put("package.json", JSON.stringify({ name: "house", private: true, type: "module", workspaces: ["packages/*", "apps/*"] }))
  for (const file of [".dependency-cruiser.mjs", "tsconfig.json", "tsconfig.base.json"]) copyFileSync(join(root, file), join(house, file))
  mkdirSync(join(house, "node_modules/@gongkai"), { recursive: true })
  for (const name of packages) {
    room(`packages/${name}`, `@gongkai/${name}`)
    symlinkSync(join(house, "packages", name), join(house, "node_modules/@gongkai", name), "junction")
  }
  for (const name of apps) room(`apps/${name}`, `gongkai-${name}`)
  for (const name of libraries) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", type: "module", main: "index.js" }))
    put(`node_modules/${name}/index.js`, "export const test = 1\n")
  }
  for (const { file, code, beside = {} } of offences) {
    put(file, code)
    for (const [each, text] of Object.entries(beside)) put(each, text)
  }
}

const cruise = (outputType: string): string => {
  const command = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs")
  const args = [command, "packages", "apps", "--config", ".dependency-cruiser.mjs", "--output-type", outputType]
  return spawnSync(process.execPath, args, { cwd: house, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }).stdout
}

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}
interface Wall {
  readonly name: string
  readonly comment: string
}

let violations: readonly Violation[] = []
let walls: readonly Wall[] = []
let words = ""

beforeAll(async () => {
  build()
  const config: { default: { forbidden: readonly Wall[] } } = await import(join(root, ".dependency-cruiser.mjs"))
  walls = config.default.forbidden
  violations = JSON.parse(cruise("json")).summary.violations
  words = cruise("err-long").replace(/\s+/gu, " ")
}, 60_000)

afterAll(() => {
  rmSync(house, { recursive: true, force: true })
})

describe("the walls of the house", () => {
  test.each(offences)("$wall refuses $file, and says where the code belongs", ({ wall, file }) => {
    expect(violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)).toContain(wall)
    const comment = walls.find(({ name }) => name === wall)?.comment ?? ""
    expect(comment.length).toBeGreaterThan(40)
    expect(words).toContain(comment)
  })

  test("there is an offence at every wall, and no wall that nobody leans against", () => {
    expect(offences.map(({ wall }) => wall).sort()).toEqual(walls.map(({ name }) => name).sort())
  })

  test("a file that offends nothing is left alone", () => {
    const planted = new Set(offences.flatMap(({ file, beside = {} }) => [file, ...Object.keys(beside)]))
    expect(violations.map(({ from }) => from).filter((from) => !planted.has(from))).toEqual([])
  })
})
