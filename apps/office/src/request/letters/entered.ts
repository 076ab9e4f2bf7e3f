import type { components, paths } from "@gongkai/client"

/** A kind of letter, as the API describes it. */
export type Kind = components["schemas"]["LetterKind"]
/** A letter as it stands. */
export type Letter = components["schemas"]["Letter"]
type Drafted = paths["/api/v1/requests/{caseId}/letters"]["post"]["requestBody"]["content"]["application/json"]
/** What is sent of a letter, beside its id and kind. */
export type Content = Omit<Drafted, "letterId" | "kind">

/** What the boxes of a letter hold: days and words as text, lists a line each. */
export interface Entered {
  readonly kind: string
  readonly ground?: string
  readonly withheld?: string
  readonly until?: string
  readonly days?: number
  readonly party?: string
  readonly addressee?: string
  readonly channel?: Content["channel"]
  readonly remediesWay?: Content["remediesWay"]
  readonly copies?: string
  readonly attachments?: string
  readonly values?: Readonly<Record<string, string | number | null | undefined>>
}

/** What says in a list that there is none, which is something else than an empty box. */
const none = "无"
const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
const written = (text: string | undefined): string | null => (text === undefined || text.trim() === "" ? null : text.trim())

const valueOf = (type: string, value: string | number): string | number | string[] => {
  if (typeof value === "number") return value
  if (type !== "list" && type !== "any") return value.trim()
  return type === "any" && value.trim() === none ? [] : linesOf(value)
}

/** What is sent: boxes of other kinds than this one are left out, and so is what was left empty. */
export const contentOf = (kind: Kind, entered: Entered): Content => {
  const { ground, withheld, until, days, party, addressee, channel, remediesWay, copies = "", attachments = "", values = {} } = entered
  const filled = kind.variables.flatMap(({ id, type }) => {
    const value = values[id]
    return value === undefined || value === null || (typeof value === "string" && value.trim() === "") ? [] : [[id, valueOf(type, value)] as const]
  })
  return {
    outcome: kind.decides?.outcome ?? null,
    ground: written(ground),
    withheld: written(withheld),
    until: until ?? null,
    days: days ?? null,
    party: written(party),
    addressee: written(addressee),
    channel: channel ?? null,
    remediesWay: remediesWay ?? null,
    copies: linesOf(copies),
    attachments: linesOf(attachments),
    values: Object.fromEntries(filled),
  }
}

const shown = (value: string | number | readonly string[]): string | number =>
  typeof value === "object" ? (value.length === 0 ? none : value.join("\n")) : value

const isOneOf = <Value extends string>(all: readonly Value[], value: string | null): value is Value => all.some((one) => one === value)
const serviceChannels = ["in-person", "entrusted", "registered-post", "online", "email", "fax"] as const
const ways = ["A", "B"] as const

/** What the boxes hold at first, of a letter that is there. */
export const enteredOf = (letter: Letter): Entered => {
  const { kind, ground, withheld, until, days, party, addressee, channel, remediesWay, copies, attachments, values } = letter
  const text = { ground, withheld, until, party, addressee }
  return {
    kind,
    ...Object.fromEntries(Object.entries(text).filter(([, value]) => value !== null)),
    ...(days === null ? {} : { days }),
    ...(isOneOf(serviceChannels, channel) ? { channel } : {}),
    ...(isOneOf(ways, remediesWay) ? { remediesWay } : {}),
    copies: copies.join("\n"),
    attachments: attachments.join("\n"),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)])),
  }
}
