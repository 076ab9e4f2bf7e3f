import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { PublicTx } from "../public/as-public.ts"
import type { Tx } from "../records.ts"
import { withWords } from "../registers/narrowed.ts"

/** A published question's life. */
export const questionStates = ["draft", "published", "withdrawn"] as const
/** One of {@link questionStates}. */
export type QuestionState = (typeof questionStates)[number]

/** What people ask again and again, with its answer. */
export interface QuestionRecord {
  readonly id: string
  readonly category: string
  readonly question: string
  readonly answer: string
  /** The message whose reply it was made of. */
  readonly messageId: string | null
  readonly rank: number
  readonly state: QuestionState
  readonly publishedOn: Day | null
  readonly version: number
}

/** What a list of questions is narrowed to. */
export interface QuestionFilter {
  readonly state: QuestionState | null
  readonly category: string | null
  readonly words: string | null
}

/** The same as the public sees it. */
export interface OpenQuestion extends Pick<QuestionRecord, "id" | "category" | "question" | "answer"> {
  readonly agencyId: string
  readonly agencyName: string
  readonly publishedOn: Day
}

const columns: RawBuilder<unknown> = sql`n.id, n.category, n.question, n.answer, n.message_id, n.rank, n.state, n.published_on, n.version`
const texts = [sql`n.question`, sql`n.answer`]
const inOrder: RawBuilder<unknown> = sql`n.category collate "C", n.rank, n.id`

/** What comes after a row of the list, which its id names. */
const afterRow = (table: RawBuilder<unknown>, after: string | null): RawBuilder<unknown> =>
  after === null
    ? sql``
    : sql`and (n.category collate "C", n.rank, n.id) > (select l.category collate "C", l.rank, l.id from ${table} l where l.id = ${after})`

const narrowed = ({ category, words }: Pick<QuestionFilter, "category" | "words">): RawBuilder<unknown> =>
  sql`${category === null ? sql`` : sql`and n.category = ${category}`} ${withWords(words, texts)}`

/** Questions of an agency by category and rank, a page at a time. */
export const listQuestions = async (tx: Tx, agencyId: string, filter: QuestionFilter, { after, limit }: Paging): Promise<Page<QuestionRecord>> => {
  const { state } = filter
  const { rows } = await sql<QuestionRecord>`select ${columns} from gongkai.published_question n
    where n.agency_id = ${agencyId} ${state === null ? sql`` : sql`and n.state = ${state}`} ${narrowed(filter)}
      ${afterRow(sql`gongkai.published_question`, after)}
    order by ${inOrder} limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ id }) => id)
}

/** A question of the agency, or null. */
export const questionOf = async (tx: Tx, agencyId: string, id: string): Promise<QuestionRecord | null> =>
  (await sql<QuestionRecord>`select ${columns} from gongkai.published_question n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx))
    .rows[0] ?? null

/** Keeps a question as a draft. @throws published_question_pkey; published_question_message_id_agency_id_fkey */
export const insertQuestion = async (
  tx: Tx,
  agencyId: string,
  question: Pick<QuestionRecord, "id" | "category" | "question" | "answer" | "messageId" | "rank">,
): Promise<void> => {
  await tx
    .insertInto("publishedQuestion")
    .values({ ...question, agencyId })
    .execute()
}

/** Changes a question at a version. @returns the new version; null where it is at another */
export const updateQuestion = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<QuestionRecord, "id" | "version">,
  change: Partial<Pick<QuestionRecord, "category" | "question" | "answer" | "rank" | "state" | "publishedOn">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("publishedQuestion")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** Published questions by category and rank, a page at a time. @param agencyId null for the whole district */
export const openQuestions = async (
  { publicTx }: PublicTx,
  { agencyId, ...filter }: Pick<QuestionFilter, "category" | "words"> & { readonly agencyId: string | null },
  { after, limit }: Paging,
): Promise<Page<OpenQuestion>> => {
  const { rows } = await sql<OpenQuestion>`select n.id, n.agency_id, a.name as agency_name, n.category, n.question, n.answer, n.published_on
    from gongkai.open_question n join gongkai.public_agency a on a.id = n.agency_id
    where true ${agencyId === null ? sql`` : sql`and n.agency_id = ${agencyId}`} ${narrowed(filter)} ${afterRow(sql`gongkai.open_question`, after)}
    order by ${inOrder} limit ${limit + 1}`.execute(publicTx)
  return pageOf(rows, limit, ({ id }) => id)
}

/** Categories that have published questions. */
export const openQuestionCategories = async ({ publicTx }: PublicTx): Promise<readonly string[]> =>
  (
    await sql<{ category: string }>`select distinct category collate "C" as category from gongkai.open_question order by 1 limit 200`.execute(
      publicTx,
    )
  ).rows.map(({ category }) => category)
