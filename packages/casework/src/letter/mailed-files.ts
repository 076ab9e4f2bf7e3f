import { sealOf, type LetterRecord, type Tx } from "@gongkai/records"

/** Bytes of files that go with one mail at most; mail servers take little more. */
export const mostMailed = 20_971_520

/** Files that a letter takes along by mail: what bears its seal first, then those named. */
export const filesToMail = async (
  tx: Tx,
  { agencyId, id }: Pick<LetterRecord, "agencyId" | "id">,
  named: readonly string[],
): Promise<readonly string[]> => {
  const sealed = (await sealOf(tx, agencyId, id))?.fileId ?? null
  return [...new Set(sealed === null ? named : [sealed, ...named])]
}
