import type { FilePolicy, FileStore, VirusCheck } from "@gongkai/records"

/** What the commands on files work with, beside the records. */
export interface FileRoom {
  readonly store: FileStore
  readonly policy: FilePolicy
  readonly virusCheck: VirusCheck
}
