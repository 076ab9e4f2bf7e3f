import { assertKnown } from "../migrations.ts"
import type { BackupContents } from "./backup.ts"
import { assertSealed, unseal } from "./envelope.ts"
import { readFrames, type Amount, type Head } from "./frames.ts"
import { nameOf } from "./stored-files.ts"

/**
 * Reads a backup through to its end without a database.
 * @throws RecordsError BACKUP_UNREADABLE, BACKUP_CUT, BACKUP_ALTERED, and MIGRATION_UNKNOWN or MIGRATION_CHANGED for one of another program
 */
export const verifyBackup = async (path: string): Promise<BackupContents> => {
  const sealed = await assertSealed(path)
  const tables = new Map<string, Amount>()
  const alteredFiles: string[] = []
  const heads: Head[] = []
  let files = 0
  await unseal(path, async (frames) => {
    const head = await readFrames(frames, {
      over(section, amount) {
        if (section.kind === "table") {
          tables.set(`${section.schema}.${section.name}`, amount)
          return
        }
        files++
        if (amount.sha256 !== nameOf(section.path)) alteredFiles.push(section.path)
      },
    })
    heads.push(head)
  })
  const { takenAt = "", migrations = [] } = heads[0] ?? {}
  assertKnown(migrations)
  return { ...sealed, takenAt, migrations, tables, files, alteredFiles }
}
