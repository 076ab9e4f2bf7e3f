import { strikeAccountability as strikeRow } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A record that was entered by mistake, at the version seen. */
export const AccountabilityToStrike = z.object({ accountabilityId: Id, version: Version })

/** Strikes a record of accountability: it counts nowhere. */
export const strikeAccountability = command({
  act: "accountability.write",
  input: AccountabilityToStrike,
  async run({ tx, actor, today }, { accountabilityId, version }) {
    const now = await strikeRow(tx, actor.agencyId, { id: accountabilityId, version, on: today })
    if (now === null) return refuse("STALE", { accountabilityId })
    return recorded("accountability.struck", accountabilityId, { accountabilityId, on: today, version: now })
  },
})
