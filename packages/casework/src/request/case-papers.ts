import { Readable } from "node:stream"
import { factsPdf, letterPdf, type ArchivedDocument, type Letter } from "@gongkai/documents"
import type { Day } from "@gongkai/law"
import {
  agencyOf,
  daysTakenIn,
  filesOfCase,
  isOpenable,
  letterOf,
  listLetters,
  requestStanding,
  sealOf,
  unmaskedField,
  type CaseFile,
  type KeyRing,
  type LetterLine,
  type RequestStanding,
} from "@gongkai/records"
import type { FileRoom } from "../file/file-room.ts"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"
import { courseOf } from "../letter/course.ts"
import { channelWords } from "../letter/of-case.ts"
import { shownLetter } from "../letter/shown.ts"
import { readerOf } from "../letter/standing.ts"
import { letterKind } from "../letters/kinds.ts"
import { dayWords } from "../letters/printed-values.ts"

/** What papers are read with. */
export interface PaperRoom {
  readonly ring: KeyRing
  readonly room: Pick<FileRoom, "store" | "policy">
}

/** The papers of a case, of which letters and files are counted. */
export interface CasePapers {
  readonly agency: string
  readonly standing: RequestStanding
  readonly documents: readonly ArchivedDocument[]
  readonly letters: number
  readonly files: number
}

const most = 1000
const signedStates: readonly string[] = ["approved", "sealed", "delivered"] satisfies readonly LetterLine["state"][]

const made = (bytes: () => Promise<Uint8Array>) => async (): Promise<Readable> => Readable.from([Buffer.from(await bytes())], { objectMode: false })

const registered = (agency: string, { request, facts }: RequestStanding, name: string): ArchivedDocument => {
  const received = facts.find((fact) => fact.what === "received")
  const heading = "政府信息公开申请登记表"
  const told: readonly (readonly [string, string])[] = [
    ["登记编号", request.registrationNumber],
    ["申请人", name],
    ["收到日期", received === undefined ? "" : dayWords(received.on)],
    ["提交方式", received === undefined ? "" : channelWords[received.channel]],
    ["申请内容", request.content],
    ["办理经过", courseOf(facts).join("\n")],
  ]
  const open = made(() => factsPdf({ heading, agency, facts: told }))
  return { title: heading, author: agency, number: null, date: received?.on ?? null, name: `${heading}.pdf`, remark: null, open }
}

const printed = (letter: Letter): ArchivedDocument => {
  const { title, agency, number, date } = letter
  return { title, author: agency, number, date, name: `${title}${number ?? ""}.pdf`, remark: null, open: made(() => letterPdf(letter)) }
}

/** The letters that were signed; one that bears the electronic seal is among the files as it was sealed. */
const lettersOf = async ({ tx, actor, today }: Circumstances, { ring }: PaperRoom, caseId: string): Promise<readonly ArchivedDocument[]> => {
  const { agencyId } = actor
  const reader = await readerOf(tx, agencyId, actor.personId, today)
  const { items } = await listLetters(tx, agencyId, reader, { state: null, waitingFor: null, caseId }, { after: null, limit: most })
  const found: ArchivedDocument[] = []
  for (const { id } of items.filter(({ state }) => signedStates.includes(state))) {
    const record = await letterOf(tx, agencyId, id)
    const kind = record === null ? null : letterKind(record.kind)
    if (record === null || kind === null) continue
    const seal = await sealOf(tx, agencyId, id)
    if (seal?.how === "electronic" && seal.fileId !== null) continue
    const { letter } = await shownLetter(tx, { record, kind }, today, (applicantId) => unmaskedField(tx, ring, agencyId, applicantId, "name"))
    if (letter !== null) found.push(printed(letter))
  }
  return found
}

const kept = (agency: string, file: CaseFile, date: Day | null, { room }: PaperRoom): ArchivedDocument => {
  const infected = file.state === "infected"
  return {
    ...{ title: file.name.replace(/\.[a-z0-9]{1,10}$/iu, ""), author: agency, number: null, date, name: file.name },
    remark: infected ? "病毒检查未通过，未收入案卷" : null,
    open: infected ? null : () => room.store.read(file.sha256),
  }
}

const byDay = (a: ArchivedDocument, b: ArchivedDocument): number => (a.date ?? "9999").localeCompare(b.date ?? "9999", "en")

/**
 * The papers of a case in the order of their days: the register's sheet first, then letters as they were signed and files
 * as they came. For somebody who may see the case; a file that no virus check has looked at refuses the whole.
 */
export const casePapers = async (at: Circumstances, rooms: PaperRoom, caseId: string): Promise<CasePapers | Refused> => {
  const { tx, actor } = at
  const { agencyId } = actor
  const standing = await requestStanding(tx, agencyId, caseId)
  if (standing === null) return refuse("NOT_FOUND", { caseId })
  const files = (await filesOfCase(tx, caseId)).filter((file) => file.agencyId === agencyId)
  const waiting = files.find((file) => file.state !== "infected" && !isOpenable(file, rooms.room.policy))
  if (waiting !== undefined) return refuse("FILE_QUARANTINED", { fileId: waiting.id })
  const agency = (await agencyOf(tx, agencyId))?.name ?? ""
  const name = await unmaskedField(tx, rooms.ring, agencyId, standing.request.applicantId, "name")
  const days = await daysTakenIn(
    tx,
    agencyId,
    files.map(({ id }) => id),
  )
  const letters = await lettersOf(at, rooms, caseId)
  const own = files.map((file) => kept(agency, file, days.get(file.id) ?? null, rooms))
  const documents = [registered(agency, standing, name ?? ""), ...[...letters, ...own].toSorted(byDay)]
  return { agency, standing, documents, letters: letters.length, files: files.length }
}
