import { addPerson, giveRole } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { expect } from "vitest"
import { plant, type Answer, type Office, type Post } from "./office.ts"
import { registersAt, type RegisterCalls } from "./registers.ts"

/** People of an agency that an item passes, beside those that every office of a test has. */
const extra = { editor: "clerk", second: "reviewer", third: "approver", contributor: "contributor" } as const
/** Somebody of an agency that has a catalogue. */
export type Editor = Post | keyof typeof extra

const longAgo = day("2023-01-03")

/** Gives an agency who reviews beside its head. */
export const furnishForCatalogue = async (office: Office, agencyId: string): Promise<void> => {
  const casework = { ...office.casework, today: () => longAgo }
  for (const [post, role] of Object.entries(extra)) {
    const id = `${agencyId}-${post}`
    await plant(casework, agencyId, addPerson, { id, name: `姓名·${agencyId}·${post}` })
    await plant(casework, agencyId, giveRole, { personId: id, role })
  }
}

/** The usual chain, and who does each stage. */
export const usualTurns = [
  ["proof-1", "editor"],
  ["review-1", "head"],
  ["proof-2", "editor"],
  ["review-2", "second"],
  ["proof-3", "editor"],
  ["review-3", "third"],
] as const

/** Fields of an item that is as it must be; what a test does not care about. */
export const usualItem = {
  title: "关于做好供水工作的通知",
  summary: "就本区供水作出安排。",
  body: "<p>各有关单位：</p><p>请做好供水工作。</p>",
  section: "notices",
  legalCategory: "20-15",
  subject: null,
  genre: "notice",
  keywords: ["供水"],
  documentNumber: null,
  issuingBody: "样本区人民政府办公室",
  madeOn: "2026-11-02",
  attribute: "proactive",
  ground: null,
  reviewDue: null,
  documentKind: null,
  interprets: null,
  noInterpretation: null,
} as const

type Fields = Readonly<Record<string, unknown>>

/** Calls of an agency's people about the catalogue. */
export interface CatalogueCalls extends Omit<RegisterCalls, "act" | "does" | "refused" | "get"> {
  readonly act: (by: Editor, path: string, body: unknown, version?: number, method?: string) => Promise<Answer>
  readonly does: (by: Editor, path: string, body: unknown, version?: number, method?: string) => Promise<Answer>
  readonly refused: (by: Editor, path: string, body: unknown, version?: number, method?: string) => Promise<string>
  readonly get: (by: Editor, path: string) => Promise<Answer>
  readonly item: (itemId: string, by?: Editor) => Promise<any>
  readonly save: (itemId: string, more?: Fields, by?: Editor) => Promise<void>
  /** Changes some fields of an item at its version of now. */
  readonly change: (itemId: string, more: Fields, by?: Editor) => Promise<Answer>
  /** Does a verb at the item's version of now; fails the test where it is refused. */
  readonly verb: (by: Editor, itemId: string, verb: string, body?: unknown) => Promise<Answer>
  /** The code by which a verb is refused. */
  readonly bars: (by: Editor, itemId: string, verb: string, body?: unknown) => Promise<string>
  /** Hands an item in and has every stage of the usual chain signed off. */
  readonly pass: (itemId: string) => Promise<void>
  /** Saves, passes and publishes an item. */
  readonly published: (itemId: string, more?: Fields) => Promise<void>
}

/** Calls about the catalogue at an agency of an open office. */
export const catalogueAt = (office: () => Office, agencyId: string): CatalogueCalls => {
  const calls = registersAt(office, agencyId)
  const as = (by: Editor) => by as Post
  const item: CatalogueCalls["item"] = async (itemId, by = "clerk") => {
    const answer = await calls.get(as(by), `/catalogue-items/${itemId}`)
    expect(answer.status, answer.text).toBe(200)
    return answer.body
  }
  const save: CatalogueCalls["save"] = async (itemId, more = {}, by = "clerk") => {
    await calls.does(as(by), "/catalogue-items", { itemId, ...usualItem, ...more })
  }
  const verb: CatalogueCalls["verb"] = async (by, itemId, name, body) =>
    calls.does(as(by), `/catalogue-items/${itemId}/${name}`, body, (await item(itemId)).version)
  const pass: CatalogueCalls["pass"] = async (itemId) => {
    await verb("clerk", itemId, "submit")
    for (const [stage, by] of usualTurns) await verb(by, itemId, "sign-off", { stage })
    await verb("second", itemId, "secrecy-review", { result: "passed", ground: "17" })
  }
  return {
    ...calls,
    act: (by, ...rest) => calls.act(as(by), ...rest),
    does: (by, ...rest) => calls.does(as(by), ...rest),
    refused: (by, ...rest) => calls.refused(as(by), ...rest),
    get: (by, path) => calls.get(as(by), path),
    item,
    save,
    verb,
    pass,
    async change(itemId, more, by = "clerk") {
      const now = await item(itemId)
      const fields = Object.fromEntries(Object.keys(usualItem).map((field) => [field, now[field]]))
      return calls.act(as(by), `/catalogue-items/${itemId}`, { ...fields, ...more }, now.version, "PUT")
    },
    bars: async (by, itemId, name, body) => calls.refused(as(by), `/catalogue-items/${itemId}/${name}`, body, (await item(itemId)).version),
    async published(itemId, more = {}) {
      await save(itemId, more)
      await pass(itemId)
      await verb("clerk", itemId, "publish", {})
    },
  }
}
