import { Readable } from "node:stream"
import { proveRedaction, redact, type ProofFailure, type Recognise, type RedactionMark } from "@gongkai/documents"
import { addFile, insertRedactionRelease, redactionOfFile, type KeptMark, type RedactionRecord, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { receiveFile, type ReceivedFile } from "../file/receive.ts"
import { command, recorded, refuse, type Actor, type Casework, type Command, type Once, type Recorded, type Refused } from "../kernel.ts"
import { MarkToSave, RedactionLayer } from "./fields.ts"
import { withOriginal, type RedactionRoom } from "./original.ts"
import { againstSight } from "./seen.ts"

/** Which version of a file is to be made, by the marks as they were seen; the id is the new file's. */
export const RedactionToRelease = z.object({ releaseId: Id, fileId: Id, version: Version, layer: RedactionLayer })

type ToRelease = z.output<typeof RedactionToRelease>

const act = "redaction.release"

/** Marks as a redaction takes them; what is kept was parsed when it was saved. */
export const marksOf = (kept: readonly KeptMark[]): readonly RedactionMark[] => z.array(MarkToSave).parse(kept)

const suffix: Readonly<Record<ToRelease["layer"], string>> = { internal: "内部版", applicant: "提供版", public: "公开版" }

/** Not by the original's name: officers name files after people. */
const nameOf = ({ layer, version }: ToRelease): string => `区分处理-${suffix[layer]}-${String(version)}.pdf`

/** The redaction at the version that was seen. */
const seenRedaction = async (tx: Tx, { agencyId }: Actor, { fileId, version }: ToRelease): Promise<RedactionRecord | Refused> => {
  const there = await redactionOfFile(tx, agencyId, fileId)
  if (there === null) return refuse("NOT_FOUND", { fileId })
  return there.version === version ? there : refuse("STALE", { version: there.version })
}

const put = ({ keep, sha256, name, bytes, contentType }: ReceivedFile) =>
  command({
    act,
    input: RedactionToRelease,
    constraints: { case_file_pkey: "ALREADY_THERE" },
    async run(at, wanted) {
      const { tx, actor, today } = at
      const redaction = await seenRedaction(tx, actor, wanted)
      if ("ok" in redaction) return redaction
      const { id: redactionId, caseId, marks } = redaction
      const against = await againstSight(at, caseId)
      if (against !== null) return against
      const { releaseId, fileId, version, layer } = wanted
      await addFile(tx, { sha256, name, bytes, contentType, id: releaseId, agencyId: actor.agencyId, caseId, reportId: null })
      await insertRedactionRelease(tx, actor.agencyId, {
        ...{ redactionId, caseId, fileId: releaseId, layer, ofVersion: version },
        marks: marks.filter(({ layers }) => layers.includes(layer)),
        ...{ releasedBy: actor.personId, releasedOn: today },
      })
      // The content is in its place before the record of it is.
      await keep()
      return recorded("redaction.released", releaseId, {
        redactionId,
        fileId: releaseId,
        ofFileId: fileId,
        caseId,
        layer,
        ofVersion: version,
        sha256,
      })
    },
  })

/** What is told of a proof that failed: codes, pages and marks, never words. */
const unproven = (failures: readonly ProofFailure[]): Refused =>
  refuse("REDACTION_NOT_PROVEN", { failures: failures.slice(0, 50).map(({ code, page, markId }) => ({ code, page, markId })) })

/**
 * Makes the version of a file for a layer, proves it, and only then keeps it as a file of the case. The work is done before the
 * transaction; the marks are those of the version that was seen, or nothing is kept.
 * @param once the same call sent again is answered as it was the first time
 */
export const releaseRedaction = (rooms: RedactionRoom, recognise?: Recognise): Command<typeof RedactionToRelease, "redaction.released"> => {
  const parsed = async (casework: Casework, actor: Actor, wanted: ToRelease, once?: Once): Promise<Recorded<"redaction.released"> | Refused> => {
    const asking = { agencyId: actor.agencyId, personId: actor.personId, today: casework.today() }
    const redaction = await casework.records.transaction(asking, (tx) => seenRedaction(tx, actor, wanted))
    if ("ok" in redaction) return redaction
    const { fileId, layer } = wanted
    const made = await withOriginal(rooms)(casework, actor, { fileId, act }, (source) => redact(source, marksOf(redaction.marks), layer))
    if ("ok" in made) return made
    const failures = await proveRedaction(made.bytes, made.plan, recognise)
    if (failures.length > 0) return unproven(failures)
    const place = {
      ...{ name: nameOf(wanted), act },
      against: async (tx: Tx) => {
        const now = await seenRedaction(tx, actor, wanted)
        return "ok" in now ? now : null
      },
      record: (file: ReceivedFile) => put(file)(casework, actor, wanted, once),
    }
    return receiveFile(rooms.room)(casework, actor, place, Readable.from([Buffer.from(made.bytes)]))
  }
  const fromInput = (casework: Casework, actor: Actor, input: z.input<typeof RedactionToRelease>, once?: Once) =>
    parsed(casework, actor, RedactionToRelease.parse(input), once)
  return Object.assign(fromInput, { act, input: RedactionToRelease, parsed })
}
