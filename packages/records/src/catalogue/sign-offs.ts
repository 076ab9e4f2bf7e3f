import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { SignOffStage } from "./items.ts"

/** A word on an item: for one stage, on one content. */
export interface SignOff {
  readonly id: string
  readonly seq: number
  readonly stage: SignOffStage
  /** Of the content that it was given on; on another it is void. */
  readonly contentHash: string
  readonly verdict: "passed" | "returned"
  readonly words: string | null
  readonly byPersonId: string
  readonly byPersonName: string | null
  readonly onDay: Day
}

/** All words on an item, first to last, void ones too. */
export const signOffsOf = async (tx: Tx, agencyId: string, itemId: string): Promise<readonly SignOff[]> => {
  const { rows } =
    await sql<SignOff>`select s.id, s.seq, s.stage, s.content_hash, s.verdict, s.words, s.by_person_id, p.name as by_person_name, s.on_day
    from gongkai.item_sign_off s left join gongkai.person p on p.id = s.by_person_id
    where s.agency_id = ${agencyId} and s.item_id = ${itemId} order by s.seq, s.id`.execute(tx)
  return rows
}

/** Keeps a word on an item that is locked. @returns its place among the item's words */
export const insertSignOff = async (
  tx: Tx,
  agencyId: string,
  itemId: string,
  { id, stage, contentHash, verdict, words, byPersonId, onDay }: Omit<SignOff, "seq" | "byPersonName">,
): Promise<void> => {
  await sql`insert into gongkai.item_sign_off (id, agency_id, item_id, seq, stage, content_hash, verdict, words, by_person_id, on_day)
    select ${id}, ${agencyId}, ${itemId}, coalesce(max(s.seq), 0) + 1, ${stage}, ${contentHash}, ${verdict}, ${words}, ${byPersonId}, ${onDay}::date
    from gongkai.item_sign_off s where s.agency_id = ${agencyId} and s.item_id = ${itemId}`.execute(tx)
}

/** Active people who may do an act at an agency on a day, by their own role or by delegation. */
export const peopleWhoMay = async (tx: Tx, agencyId: string, act: string, today: Day): Promise<readonly string[]> => {
  const { rows } = await sql<{ personId: string }>`select distinct n.id as person_id
    from gongkai.usable_role u join gongkai.permission m on m.role = u.role and m.act = ${act}
      join gongkai.person n on n.id = u.person_id and n.active
    where u.agency_id = ${agencyId} and ${today}::date between u.from_day and u.to_day order by 1`.execute(tx)
  return rows.map(({ personId }) => personId)
}
