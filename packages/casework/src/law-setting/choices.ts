import { lawSettings } from "@gongkai/law"
import { settingsOf, type Tx } from "@gongkai/records"
import { lawSettingsOf } from "../calendar/calendar-of.ts"

/** What the law leaves open in one place, and what the agency chose. */
export interface LawChoice {
  readonly setting: string
  readonly words: string
  readonly value: string
  /** 0 where it stands at its default. */
  readonly version: number
  readonly options: readonly { readonly value: string; readonly words: string }[]
}

/** Everything that the law leaves open, as the asking agency has it. */
export const lawChoicesOf = async (tx: Tx, agencyId: string): Promise<readonly LawChoice[]> => {
  const versions = new Map((await settingsOf(tx, agencyId)).map(({ setting, version }) => [setting, version]))
  const values = new Map<string, string>(Object.entries(await lawSettingsOf(tx, agencyId)))
  return Object.entries(lawSettings).map(([setting, { words, options }]) => ({
    setting,
    words,
    value: values.get(setting) ?? options[0].value,
    version: versions.get(setting) ?? 0,
    options,
  }))
}
