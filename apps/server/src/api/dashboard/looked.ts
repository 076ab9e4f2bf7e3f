import { lawOf, lookAtDashboard, type Dashboard, type DashboardAsked } from "@gongkai/casework"
import type { Day } from "@gongkai/law"
import type { ChannelKind, Tx } from "@gongkai/records"
import { leastCasesOfRate } from "@gongkai/report"
import { channelWords } from "./words.ts"

/** A dashboard as it goes out. */
export interface Looked extends Omit<Dashboard, "publications"> {
  readonly publications: readonly { readonly channel: ChannelKind; readonly label: string; readonly count: number }[]
  readonly own: boolean
  readonly leastCasesOfRate: number
}

/** Looks at a dashboard for an agency; null where it may not. */
export const lookedAt = async (
  tx: Tx,
  asked: DashboardAsked,
  { agencyId, today }: { readonly agencyId: string; readonly today: Day },
): Promise<Looked | null> => {
  const found = await lookAtDashboard(tx, asked, { agencyId, today, law: await lawOf(tx, agencyId) })
  if (found === null) return null
  const publications = found.publications.map(({ channel, count }) => ({ channel, label: channelWords[channel], count }))
  return { ...found, publications, own: asked.scope === "agency" && asked.agencyId === agencyId, leastCasesOfRate }
}
