import { letterHeadOf, saveLetterHead } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** What an agency's letters say of the agency itself: item → words. */
export const letterHeadItems = {
  bodies: "行政复议机关",
  court: "管辖法院",
  onlineWay: "网上申请行政复议的方式",
  contact: "联系方式",
  petitionChannels: "信访、投诉、举报的渠道",
  paymentWays: "缴纳信息处理费的方式",
} as const

/** A key of {@link letterHeadItems}. */
export type HeadItem = keyof typeof letterHeadItems

const isItem = (text: string): text is HeadItem => Object.hasOwn(letterHeadItems, text)

/** One item anew; at the version that the caller has seen, 0 where it was never set. */
export const HeadToSet = z.object({
  item: z.string().refine(isItem, "没有这一项"),
  words: z.array(Words(1, 200)).max(20),
  version: z.number().int().min(0),
})

/** Sets what the agency's letters say of the agency; letters that were signed stay as they are. */
export const setLetterHead = command({
  act: "letter.configure",
  input: HeadToSet,
  async run({ tx, actor }, { item, words, version }) {
    const next = await saveLetterHead(tx, actor.agencyId, { item, words, version })
    if (next === null) {
      const kept = (await letterHeadOf(tx, actor.agencyId)).find((one) => one.item === item)
      return refuse("STALE", { version: kept?.version ?? 0 })
    }
    return recorded("letter.head-set", item, { item, version: next })
  },
})
