import { saveOpennessSetting } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { isOpennessSetting, opennessSettings } from "./settings.ts"

const most = 100_000

/** A threshold or a clock as the agency wants it, at the version seen; 0 where it stood at its usual value. */
export const OpennessSettingToChange = z.object({
  setting: z.string().min(1).max(60),
  value: z.number().int().min(0).max(most),
  version: z.number().int().min(0).max(2_147_483_646),
})

/** Sets a threshold or a clock of the agency. */
export const changeOpennessSetting = command({
  act: "openness.set-up",
  input: OpennessSettingToChange,
  async run({ tx, actor }, { setting, value, version }) {
    if (!isOpennessSetting(setting)) return refuse("SETTING_UNKNOWN", { setting })
    const { least, most: last } = opennessSettings[setting]
    if (value < least || value > last) return refuse("SETTING_OUT_OF_BOUNDS", { setting, least, most: last })
    const next = await saveOpennessSetting(tx, actor.agencyId, { setting, value, version })
    if (next === null) return refuse("STALE", { setting })
    return recorded("openness.setting-changed", setting, { setting, value, version: next })
  },
})
