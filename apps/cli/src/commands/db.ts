import { backup, migrate, migrationStatus, restore, verifyBackup, verifyRecords, type BackupContents } from "@gongkai/records"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { withDatabase } from "../database/at-hand.ts"
import { chainLine } from "../output/chain-words.ts"
import { toldInWords } from "../output/refusal.ts"
import { write } from "../output/stdout.ts"

const verbs = ["migrate", "status", "backup", "restore", "verify"] as const

const bringUp = (): Promise<ExitCode> =>
  withDatabase<ExitCode>(true, async ({ adminUrl, url }) => {
    const done = await migrate(adminUrl, url)
    await write(done.length === 0 ? "已经是程序所需的版本\n" : `${done.map((name) => `已执行 ${name}`).join("\n")}\n`)
    return 0
  })

const status = (): Promise<ExitCode> =>
  withDatabase<ExitCode>(false, async ({ adminUrl }) => {
    const { applied, pending } = await migrationStatus(adminUrl)
    await write([...applied.map((name) => `已执行  ${name}\n`), ...pending.map((name) => `待执行  ${name}\n`)].join(""))
    return pending.length === 0 ? 0 : 1
  })

const contentsWords = ({ takenAt, tables, files, bytes, sha256 }: BackupContents): string => {
  const rows = [...tables.values()].reduce((all, { lines }) => all + lines, 0)
  return `${takenAt} 的全部数据：${String(tables.size)} 张表，${String(rows)} 行，${String(files)} 个文件；${String(bytes)} 字节，SHA-256 ${sha256}\n`
}

/** Files that rotted on disk are in the backup as they are; the status says that not all is well. */
const told = async (contents: BackupContents): Promise<ExitCode> => {
  await write(contentsWords(contents))
  for (const file of contents.alteredFiles) process.stderr.write(`不符  文件 ${file} 的内容已经不是存入时的内容\n`)
  return contents.alteredFiles.length === 0 ? 0 : 1
}

const save = (path: string): Promise<ExitCode> =>
  withDatabase<ExitCode>(false, async ({ adminUrl, filesFolder }) => told(await backup(adminUrl, path, filesFolder)))

const bringBack = async (path: string, replace: boolean): Promise<ExitCode> => {
  // Looked at before a server is started: an altered file touches nothing.
  await verifyBackup(path)
  return withDatabase<ExitCode>(true, async (database) => told(await restore(path, { ...database, replace })))
}

const verifyRunning = (): Promise<ExitCode> =>
  withDatabase<ExitCode>(false, async ({ adminUrl, filesFolder }) => {
    const { migrations, chains, files } = await verifyRecords(adminUrl, filesFolder)
    for (const chain of chains) await write(chainLine(chain))
    for (const name of migrations.pending) await write(`待执行  ${name}\n`)
    for (const file of files?.altered ?? []) await write(`不符  文件 ${file} 的内容已经不是存入时的内容\n`)
    for (const sha256 of files?.missing ?? []) await write(`缺失  文件 ${sha256}\n`)
    const wrong = chains.filter(({ broken }) => broken !== null).length + (files?.altered.length ?? 0) + (files?.missing.length ?? 0)
    const looked = `${String(migrations.applied.length)} 个迁移，${String(chains.length)} 个机关的事件链，${files === null ? "没有核对文件" : `${String(files.files)} 个文件`}`
    await write(`${looked}；${wrong === 0 ? "都相符" : `${String(wrong)} 处不符`}\n`)
    return wrong === 0 && migrations.pending.length === 0 ? 0 : 1
  })

const fileIn = (verb: string, file: string | undefined): string => {
  if (file === undefined) throw new WrongArguments("arguments.missing", `db ${verb} <备份文件>`)
  return file
}

const carryOut = async (given: Given): Promise<ExitCode> => {
  const [verb = "", file] = given.operands
  if ((verb === "migrate" || verb === "status") && file !== undefined) throw new WrongArguments("arguments.excess", file)
  if (given.flag("yes") && verb !== "restore") throw new WrongArguments("arguments.conflict", `db ${verb} --yes`)
  switch (verb) {
    case "migrate":
      return bringUp()
    case "status":
      return status()
    case "backup":
      return save(fileIn(verb, file))
    case "restore":
      return bringBack(fileIn(verb, file), given.flag("yes"))
    case "verify":
      return file === undefined ? verifyRunning() : told(await verifyBackup(file))
    default:
      throw new WrongArguments("arguments.unknownCommand", `db ${verb}（可用：${verbs.join("、")}）`)
  }
}

/** `gongkai db` */
export const db: Command = {
  name: "db",
  says: "迁移、备份、恢复、核验数据库",
  operands: [
    {
      name: "动作",
      says: "migrate 迁移；status 查看迁移；backup 备份；restore 恢复；verify 核验备份文件，不给文件则核验在用的库",
      many: false,
      optional: false,
      completes: verbs,
    },
    { name: "备份文件", says: "backup 要写的、restore 和 verify 要读的文件", many: false, optional: true, completes: "files" },
  ],
  options: [{ name: "yes", says: "restore：确认取代库里已有的数据" }],
  examples: [
    { line: "gongkai db backup 2026-11-21.backup", says: "全部数据和文件备份成一个文件" },
    { line: "gongkai db verify 2026-11-21.backup", says: "备份文件是否完整、有没有被改动" },
    { line: "gongkai db restore 2026-11-21.backup --yes", says: "恢复，取代已有的数据；中断则原样不动" },
    {
      line: "DATABASE_ADMIN_URL=… DATABASE_URL=… gongkai db migrate",
      says: "在自己的 PostgreSQL 上；不设则用 GONGKAI_DATA（默认 ./gongkai-data）里自带的库",
    },
  ],
  run: (given) => toldInWords(() => carryOut(given)),
}
