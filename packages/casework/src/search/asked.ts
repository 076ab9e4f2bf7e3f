import type { Day } from "@gongkai/law"
import {
  consultationFileTexts,
  consultationOf,
  dropFromSearch,
  indexEntries,
  messageOf,
  readable,
  unindexedAsks,
  type ConsultationRecord,
  type SearchEntry,
  type Tx,
} from "@gongkai/records"
import type { Casework } from "../kernel.ts"

const plain = { beside: [], facets: {} } as const

const wordsOf = ({ body, bodyForm, questions, summary, summaryOn, points }: ConsultationRecord): readonly string[] => [
  bodyForm === "html" ? readable(body) : body,
  ...questions.flatMap(({ words, options }) => [words, ...options]),
  ...(summaryOn === null ? [] : [summary ?? "", ...points.flatMap(({ point, reason }) => [point, reason])]),
]

/** Lets the public find a consultation that was opened, as it stands before it now. In the transaction that changes it. */
export const findableConsultation = async (tx: Tx, agencyId: string, id: string, today: Day): Promise<void> => {
  const found = await consultationOf(tx, agencyId, id)
  if (found === null || (found.state !== "open" && found.state !== "closed")) return
  const files = await consultationFileTexts(tx, agencyId, id)
  const publishedOn = found.fromDay < today ? found.fromDay : today
  const content = [...wordsOf(found), ...files].join("\n")
  await indexEntries(tx, agencyId, [{ ...plain, kind: "consultation", id, title: found.title, content, publishedOn, keywords: ["征求意见"] }])
}

/** The same of a message with its answer, in the words in which they were published; what is published no more is found no more. */
export const findableMessage = async (tx: Tx, agencyId: string, id: string): Promise<void> => {
  const found = await messageOf(tx, agencyId, id)
  const publishedOn = found?.publishedOn ?? null
  if (found === null || publishedOn === null || found.publishedSubject === null) return dropFromSearch(tx, agencyId, "message", [id])
  const content = [found.publishedText ?? "", found.reply ?? ""].join("\n")
  const entry: SearchEntry = { ...plain, kind: "message", id, title: found.publishedSubject, content, publishedOn, keywords: [] }
  return indexEntries(tx, agencyId, [entry])
}

const many = 200

/** Puts in what the public sees and cannot find yet, as what was published before there was this index: once a day. */
export const indexAsks = async ({ records, today }: Casework, agencyId: string): Promise<void> => {
  const on = today()
  await records.transaction({ agencyId, personId: "jobs", today: on }, async (tx) => {
    const { consultations, messages } = await unindexedAsks(tx, agencyId, many)
    for (const id of consultations) await findableConsultation(tx, agencyId, id, on)
    for (const id of messages) await findableMessage(tx, agencyId, id)
  })
}
