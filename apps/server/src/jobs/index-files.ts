import { indexFile, type Casework, type FileRoom } from "@gongkai/casework"
import { filesToRead, type Jobs } from "@gongkai/records"

const many = 500

/** What reading files for the search needs. */
export interface FileTexts {
  readonly casework: Casework
  readonly room: Pick<FileRoom, "store">
  readonly agencyIds: () => Promise<readonly string[]>
}

/** Has the texts of published files read for the search: each as its item is published, and all that still wait, at start and every quarter of an hour. */
export const workFileTexts = async (jobs: Jobs, { casework, room, agencyIds }: FileTexts): Promise<void> => {
  const index = indexFile(room)
  const { records, today } = casework
  await jobs.work("search.index-file", async ({ agencyId, fileId }) => {
    // One that was read meanwhile, or withdrawn, is none to read: that is no failure.
    await index(casework, { agencyId, personId: "jobs", cause: "search.index-file", program: true }, { fileId })
  })
  await jobs.work("search.begin-files", async () => {
    for (const agencyId of await agencyIds()) {
      const waiting = await records.transaction({ agencyId, personId: "jobs", today: today() }, (tx) => filesToRead(tx, agencyId, many))
      for (const { fileId } of waiting) await jobs.send("search.index-file", { agencyId, fileId })
    }
  })
  await jobs.send("search.begin-files", {})
  await jobs.schedule("search.begin-files", "*/15 * * * *", {})
}
