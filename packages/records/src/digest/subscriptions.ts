import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** How often a digest goes out. */
export const digestRhythms = ["daily", "weekly"] as const
/** One of {@link digestRhythms}. */
export type DigestRhythm = (typeof digestRhythms)[number]

/** Somebody's wish for a digest; the address stands apart and sealed. */
export interface DigestSubscription {
  readonly id: string
  /** Of all agencies of the tree, or of the one alone. */
  readonly wholeTree: boolean
  readonly state: "asked" | "running" | "ended"
  /** As the letter that is under way asks. */
  readonly wanted: DigestRhythm
  /** As it was said yes to. */
  readonly rhythm: DigestRhythm | null
  readonly letter: "waiting" | "sent" | "failed"
  readonly lettersOn: Day
  readonly letters: number
  readonly attempts: number
  readonly askedOn: Day
  readonly confirmedOn: Day | null
  readonly endedOn: Day | null
  readonly toldThrough: Day | null
  readonly version: number
}

const columns = sql`d.id, d.whole_tree, d.state, d.wanted, d.rhythm, d.letter, d.letters_on, d.letters, d.attempts, d.asked_on, d.confirmed_on,
  d.ended_on, d.told_through, d.version`

/** A subscription of the agency, or null. @param lock held until the transaction ends; null too where another holds it */
export const digestSubscriptionOf = async (tx: Tx, agencyId: string, id: string, { lock = false } = {}): Promise<DigestSubscription | null> => {
  const { rows } = await sql<DigestSubscription>`select ${columns} from gongkai.digest_subscription d
    where d.agency_id = ${agencyId} and d.id = ${id} ${lock ? sql`for update skip locked` : sql``}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps a wish. @throws digest_subscription_pkey */
export const insertDigestSubscription = async (
  tx: Tx,
  agencyId: string,
  { id, wholeTree, wanted, askedOn }: Pick<DigestSubscription, "id" | "wholeTree" | "wanted" | "askedOn">,
): Promise<void> => {
  await sql`insert into gongkai.digest_subscription (id, agency_id, whole_tree, wanted, asked_on, letters_on)
    values (${id}, ${agencyId}, ${wholeTree}, ${wanted}, ${askedOn}::date, ${askedOn}::date)`.execute(tx)
}

/** What of a subscription changes. */
export type DigestSubscriptionChange = Partial<Omit<DigestSubscription, "id" | "wholeTree" | "askedOn" | "version">>

/** Changes a subscription at a version. @returns the new version; null where it is at another */
export const updateDigestSubscription = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<DigestSubscription, "id" | "version">,
  change: DigestSubscriptionChange,
): Promise<number | null> => {
  const row = await tx
    .updateTable("digestSubscription")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** Subscriptions that run and of which days up to one of these have not been told, by their rhythm. */
export const dueDigestSubscriptions = async (
  tx: Tx,
  agencyId: string,
  through: Readonly<Record<DigestRhythm, Day>>,
  most: number,
): Promise<readonly DigestSubscription[]> => {
  const { rows } = await sql<DigestSubscription>`select ${columns} from gongkai.digest_subscription d
    where d.agency_id = ${agencyId} and d.state = 'running'
      and d.told_through < case d.rhythm when 'daily' then ${through.daily}::date else ${through.weekly}::date end
    order by d.id limit ${most} for update skip locked`.execute(tx)
  return rows
}

/** Subscriptions that nobody said yes to since before a day. */
export const unconfirmedDigests = async (tx: Tx, agencyId: string, before: Day, most: number): Promise<readonly DigestSubscription[]> => {
  const { rows } = await sql<DigestSubscription>`select ${columns} from gongkai.digest_subscription d
    where d.agency_id = ${agencyId} and d.state = 'asked' and d.letters_on < ${before}::date order by d.id limit ${most} for update skip locked`.execute(
    tx,
  )
  return rows
}

/** Ids of subscriptions for which something waits to be sent: the letter that asks, or a digest. */
export const digestsToSend = async (
  tx: Tx,
  agencyId: string,
  most: number,
): Promise<{ readonly letters: readonly string[]; readonly issues: readonly string[] }> => {
  const { rows: letters } = await sql<{ id: string }>`select d.id from gongkai.digest_subscription d
    where d.agency_id = ${agencyId} and d.letter = 'waiting' and d.state <> 'ended' order by d.id limit ${most}`.execute(tx)
  const { rows: issues } = await sql<{ id: string }>`select distinct i.subscription_id as id from gongkai.digest_issue i
    where i.agency_id = ${agencyId} and i.state = 'waiting' order by 1 limit ${most}`.execute(tx)
  return { letters: letters.map(({ id }) => id), issues: issues.map(({ id }) => id) }
}
