import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"

/** Months in which something was published that is still shown, as `YYYY-MM`, the latest first. */
export const publicationMonths = async ({ publicTx }: PublicTx): Promise<readonly string[]> => {
  const { rows } = await sql<{ month: string }>`select distinct to_char(published_on, 'YYYY-MM') as month
    from gongkai.published_item where withdrawn_on is null order by 1 desc`.execute(publicTx)
  return rows.map(({ month }) => month)
}

/** Items of a month with the day of their last change, oldest first. @param month `YYYY-MM` */
export const itemsOfMonth = async (
  { publicTx }: PublicTx,
  month: string,
  limit: number,
): Promise<readonly { readonly itemId: string; readonly changedOn: string }[]> => {
  const { rows } = await sql<{
    itemId: string
    changedOn: string
  }>`select item_id, to_char(changed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as changed_on
    from gongkai.published_item
    where withdrawn_on is null and published_on >= ${`${month}-01`}::date and published_on < (${`${month}-01`}::date + interval '1 month')::date
    order by published_on, item_id limit ${limit}`.execute(publicTx)
  return rows
}
