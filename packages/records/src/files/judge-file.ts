import { contentTypeOf, defaultFileTypes } from "./content-type.ts"
import { endingOf } from "./file-name.ts"

/** What an office takes in. */
export interface FilePolicy {
  /** Bytes of one file. */
  readonly most: number
  /** Media type → the endings that its names may have. */
  readonly types: Readonly<Record<string, readonly string[]>>
  /** Whether a file may be opened that no virus check has looked at. An infected one never may. */
  readonly openUnchecked: boolean
}

const mebibyte = 1_048_576

/** What holds where the office sets nothing else. */
export const defaultFilePolicy: FilePolicy = { most: 50 * mebibyte, types: defaultFileTypes, openUnchecked: false }

/** What content is, or why it is not taken in. */
export type FileJudgement =
  | { readonly ok: true; readonly contentType: string }
  | { readonly ok: false; readonly code: "FILE_TYPE_NOT_ALLOWED" | "FILE_NAME_DISAGREES"; readonly contentType: string | null }

/** An ending of digits only (附件1.2) claims nothing. */
const claimOf = (name: string): string | null => {
  const ending = endingOf(name)
  return ending === null || /^\d+$/u.test(ending) ? null : ending
}

/**
 * Judges content by itself, then holds the name to it: a .pdf that is a program is refused for what it is.
 * @param path of the content
 * @param name cleaned
 */
export const judgeFile = async (path: string, name: string, { types }: Pick<FilePolicy, "types">): Promise<FileJudgement> => {
  const contentType = await contentTypeOf(path)
  const endings = contentType !== null && Object.hasOwn(types, contentType) ? types[contentType] : undefined
  if (contentType === null || endings === undefined) return { ok: false, code: "FILE_TYPE_NOT_ALLOWED", contentType }
  const claim = claimOf(name)
  if (claim !== null && !endings.includes(claim)) return { ok: false, code: "FILE_NAME_DISAGREES", contentType }
  return { ok: true, contentType }
}
