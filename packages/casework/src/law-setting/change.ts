import { saveSetting, settingsOf, takeCalendars } from "@gongkai/records"
import { z } from "zod"
import { isChoice } from "../calendar/calendar-of.ts"
import { recompute } from "../calendar/recompute.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A choice among what the law leaves open, at the version that the caller has seen; 0 where it stood at its default. */
export const SettingToChange = z.strictObject({
  setting: z.string().min(1).max(60),
  value: z.string().min(1).max(60),
  version: z.number().int().min(0),
})

/** Chooses for the agency; every setting that changes counting moves its open periods. */
export const changeLawSetting = command({
  act: "law-setting.change",
  input: SettingToChange,
  async run(at, { setting, value, version }) {
    const { tx, actor } = at
    if (!isChoice(setting, value)) return refuse("SETTING_UNKNOWN", { setting, value })
    await takeCalendars(tx)
    const next = await saveSetting(tx, actor.agencyId, { setting, value, version })
    if (next === null) {
      const kept = (await settingsOf(tx, actor.agencyId)).find((one) => one.setting === setting)
      return refuse("STALE", { version: kept?.version ?? 0 })
    }
    const reach = await recompute(at, [actor.agencyId], `setting/${setting}`)
    return recorded("law.setting-changed", setting, { setting, value, version: next, ...reach })
  },
})
