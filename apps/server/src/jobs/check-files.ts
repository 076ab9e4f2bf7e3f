import { checkFile, type Casework, type FileRoom } from "@gongkai/casework"
import {
  consultationFileOf,
  consultationFilesInQuarantine,
  fileById,
  filesInQuarantine,
  itemFileOf,
  itemFilesInQuarantine,
  type Jobs,
  type Tx,
} from "@gongkai/records"
import type { Logger } from "pino"

const many = 500

/** What looking at files needs. */
export interface FileChecks {
  readonly casework: Casework
  readonly room: FileRoom
  readonly agencyIds: () => Promise<readonly string[]>
  readonly logger: Pick<Logger, "warn">
}

/** A file of a case, of an item of the catalogue, or of a consultation. */
const either = async (tx: Tx, agencyId: string, fileId: string): Promise<{ readonly state: string } | null> =>
  (await fileById(tx, fileId)) ?? (await itemFileOf(tx, agencyId, fileId)) ?? (await consultationFileOf(tx, agencyId, fileId))

/**
 * Has files looked at by the virus check: each as it is put in, and all that are still waiting, at start and every hour.
 * What the check did not answer for is tried again.
 */
export const workFileChecks = async (jobs: Jobs, { casework, room, agencyIds, logger }: FileChecks): Promise<void> => {
  const check = checkFile(room)
  const { records, today } = casework
  await jobs.work("file.check", async ({ agencyId, fileId }) => {
    const file = await records.transaction({ agencyId, personId: "jobs", today: today() }, (tx) => either(tx, agencyId, fileId))
    // Put in twice, and looked at the first time.
    if (file?.state !== "quarantined") return
    const outcome = await check(casework, { agencyId, personId: "jobs", cause: "file.check", program: true }, { fileId })
    if (outcome.ok || outcome.code !== "FILE_NOT_CHECKED") return
    logger.warn({ agencyId, fileId, ...outcome.detail }, "file not checked")
    throw new Error(`file.check ${JSON.stringify(outcome.detail)}`)
  })
  await jobs.work("files.begin-checks", async () => {
    for (const agencyId of await agencyIds()) {
      const waiting = await records.transaction({ agencyId, personId: "jobs", today: today() }, async (tx) => [
        ...(await filesInQuarantine(tx, many)),
        ...(await itemFilesInQuarantine(tx, many)),
        ...(await consultationFilesInQuarantine(tx, many)),
      ])
      for (const fileId of waiting) await jobs.send("file.check", { agencyId, fileId })
    }
  })
  await jobs.send("files.begin-checks", {})
  await jobs.schedule("files.begin-checks", "40 * * * *", {})
}
