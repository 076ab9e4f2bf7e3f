import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { PublicTx } from "../public/as-public.ts"
import { afterKey, withWords } from "../registers/narrowed.ts"

/** A message with its answer as the public sees it: in the words that the office published, the name masked. */
export interface OpenMessage {
  readonly id: string
  readonly agencyId: string
  readonly agencyName: string
  readonly subject: string
  readonly text: string
  readonly shownName: string | null
  readonly sentOn: Day
  readonly reply: string
  readonly answeredOn: Day
  readonly publishedOn: Day
}

const columns: RawBuilder<unknown> = sql`n.id, n.agency_id, a.name as agency_name, n.subject, n.text, n.shown_name, n.sent_on, n.reply, n.answered_on, n.published_on`
const joined: RawBuilder<unknown> = sql`gongkai.open_message n join gongkai.public_agency a on a.id = n.agency_id`

/** Answered messages that were published, the latest published first, a page at a time. @param agencyId null for the whole district */
export const openMessages = async (
  { publicTx }: PublicTx,
  { agencyId, words }: { readonly agencyId: string | null; readonly words: string | null },
  { after, limit }: Paging,
): Promise<Page<OpenMessage>> => {
  const { rows } = await sql<OpenMessage>`select ${columns} from ${joined}
    where true ${agencyId === null ? sql`` : sql`and n.agency_id = ${agencyId}`} ${withWords(words, [sql`n.subject`, sql`n.text`])}
      ${afterKey(sql`n.published_on`, after)}
    order by n.published_on desc, n.id desc limit ${limit + 1}`.execute(publicTx)
  return pageOf(rows, limit, ({ publishedOn, id }) => `${publishedOn} ${id}`)
}

/** One of them, or null. */
export const openMessage = async ({ publicTx }: PublicTx, id: string): Promise<OpenMessage | null> =>
  (await sql<OpenMessage>`select ${columns} from ${joined} where n.id = ${id}`.execute(publicTx)).rows[0] ?? null
