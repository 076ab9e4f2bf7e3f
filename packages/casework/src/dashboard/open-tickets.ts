import { countedLast, type TallyScope, type Tx } from "@gongkai/records"

/**
 * How many tickets of site watch are open, as agencies counted last: whoever keeps tickets saves the number as the counter
 * `ticket.open` (`saveCounters`), and it is here. Null while nobody counts, which is not nought.
 */
export const openTickets = async (tx: Tx, of: TallyScope): Promise<number | null> =>
  (await countedLast(tx, of, "ticket")).find(({ measure }) => measure === "ticket.open")?.value ?? null
