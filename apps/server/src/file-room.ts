import { join } from "node:path"
import type { FileRoom } from "@gongkai/casework"
import {
  admitKeys,
  clamd,
  defaultFilePolicy,
  keyRingOfFile,
  keyRingOfText,
  noVirusCheck,
  openFileStore,
  type KeyRing,
  type Records,
} from "@gongkai/records"
import { legalDay, now } from "./clock.ts"
import type { Settings } from "./settings.ts"

/** The room of files as the settings say. Opening it sweeps away what a killed process left half written. */
export const openFileRoom = async ({
  data,
  clamd: address,
  openUnchecked,
}: Pick<Settings, "data" | "clamd" | "openUnchecked">): Promise<FileRoom> => ({
  store: await openFileStore(join(data, "files")),
  policy: { ...defaultFilePolicy, openUnchecked },
  virusCheck: address === null ? noVirusCheck : clamd({ address }),
})

/**
 * The keys of personal data, held to the database.
 * @throws RecordsError KEY_FILE_WRONG, KEY_FILE_OPEN, KEY_MISSING, KEY_WRONG: nothing is served with wrong keys
 */
export const openKeyRing = async ({ data, keys }: Pick<Settings, "data" | "keys">, records: Records): Promise<KeyRing> => {
  const ring = keys === null ? keyRingOfFile(join(data, "keys.json")) : keyRingOfText(keys)
  const at = now()
  await records.transaction({ agencyId: "", personId: "", today: legalDay(at) }, (tx) => admitKeys(tx, ring, at))
  return ring
}
