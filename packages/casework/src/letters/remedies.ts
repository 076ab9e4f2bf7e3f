import { citationList, type RemediesFacts } from "@gongkai/law"

/** The names that a paragraph on remedies needs, from the agency's own data. */
export interface RemediesGiven {
  /** What the law says; null where it leaves the way open and nobody chose. */
  readonly facts: RemediesFacts | null
  /** The bodies of reconsideration, by name; several where the person may choose. */
  readonly bodies: readonly string[]
  readonly court: string | null
  /** Where to apply for reconsideration over the internet. */
  readonly onlineWay: string | null
}

/** What a paragraph on remedies lacks: code → words. */
export const remediesLacking = {
  way: "救济途径没有定论，须由承办人选定",
  body: "行政复议机关的名称（机关层级里查不到，请在“文书设置”的“行政复议机关”里填写）",
  court: "管辖法院的名称（请在“文书设置”的“管辖法院”里填写一次，以后的文书都用它）",
  onlineWay: "网上申请行政复议的方式（通过互联网送达的，应当提供；请在“文书设置”的“网上申请行政复议的方式”里填写）",
} as const

/** A key of {@link remediesLacking}. */
export type RemediesLacking = keyof typeof remediesLacking

const given = (text: string | null): text is string => text !== null && text.trim() !== ""

/** What is lacking before the paragraph can be written. */
export const lackingForRemedies = ({ facts, bodies, court, onlineWay }: RemediesGiven): readonly RemediesLacking[] => {
  if (facts === null) return ["way"]
  return [
    ...(bodies.some(given) ? [] : ["body" as const]),
    ...(given(court) ? [] : ["court" as const]),
    ...(facts.online && !given(onlineWay) ? ["onlineWay" as const] : []),
  ]
}

/** The paragraph on remedies; null where something is lacking. */
export const remediesWords = (remedies: RemediesGiven): string | null => {
  const { facts, bodies, court, onlineWay } = remedies
  if (facts === null || !given(court) || lackingForRemedies(remedies).length > 0) return null
  const body = bodies.filter(given).join("或者")
  const according = facts.cites.length > 0 ? `，根据${citationList(facts.cites)}` : ""
  const within = `自收到之日起${String(facts.reconsiderationDays)}日内`
  const afterwards = `自收到行政复议决定书之日起${String(facts.suitAfterDays)}日内`
  const paths =
    facts.suitMonths === null
      ? `应当先${within}向${body}申请行政复议；对行政复议决定不服的，可以${afterwards}向${court}提起行政诉讼。`
      : `可以${within}向${body}申请行政复议，也可以自收到之日起${String(facts.suitMonths)}个月内直接向${court}提起行政诉讼。`
  const online = facts.online && given(onlineWay) ? `申请行政复议，可以通过互联网办理：${onlineWay}。` : ""
  return `如不服本机关的上述处理${according}，${paths}${online}`
}
