import { accountStale, type Day } from "@gongkai/law"
import { accountActivity, type AccountActivity, type Tx } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { opennessValuesOf } from "../openness-setting/settings.ts"

/** An account, and whether it posts as often as it should. */
export interface AccountStanding extends AccountActivity {
  /** Nothing for longer than the agency's setting lets pass. */
  readonly stale: boolean
  /** Fewer posts in the last seven days than the account's minimum. */
  readonly belowLeast: boolean
}

/** How an agency's accounts stand. */
export const accountsStanding = async (tx: Tx, agencyId: string, today: Day): Promise<readonly AccountStanding[]> => {
  const days = (await opennessValuesOf(tx, agencyId))["stale.account-days"]
  const law = await lawOf(tx, agencyId)
  return (await accountActivity(tx, agencyId, today)).map((account) => ({
    ...account,
    stale: accountStale.apply({ lastOn: account.lastOn, on: today, days }, law).stale,
    belowLeast: account.leastAWeek !== null && account.lastWeek < account.leastAWeek,
  }))
}
