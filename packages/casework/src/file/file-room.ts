import type { FilePolicy, FileStore, VirusCheck } from "@gongkai/records"
import type { SecrecyFinder } from "../secrecy/guard.ts"

/** The text of a file, as far as it can be had: `textIn` of `@gongkai/documents`, handed in by whoever starts the program. */
export type TextReader = (bytes: Uint8Array, contentType: string) => { readonly text: string } | { readonly unread: string }

/** What the commands on files work with, beside the records. */
export interface FileRoom {
  readonly store: FileStore
  readonly policy: FilePolicy
  readonly virusCheck: VirusCheck
  readonly find: SecrecyFinder
  readonly textIn: TextReader
}
