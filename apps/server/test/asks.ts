import { submitComment, submitMessage } from "@gongkai/casework"
import { plusDays } from "@gongkai/law"
import { keyRingOfText } from "@gongkai/records"
import { expect } from "vitest"
import { answerTo, type citizen, tokenIn, type Held } from "./citizen.ts"
import type { Office } from "./office.ts"
import { registersAt } from "./registers.ts"

/** A consultation of a test, as it is drafted. */
export const draftedConsultation = {
  title: "关于公交线路调整的意见征集",
  body: "拟调整3路公交车。\n请提意见。",
  questions: [
    { id: "a", kind: "one", words: "是否赞成", options: ["赞成", "反对"] },
    { id: "b", kind: "many", words: "哪些站要保留", options: ["东门", "西门", "南门"] },
    { id: "c", kind: "text", words: "末班车几点合适", options: [] },
  ],
  fromDay: "2026-06-02",
  toDay: "2026-06-05",
} as const

/** Opens a consultation to the public. */
export const openAConsultation = async (office: Office, agencyId: string, consultationId: string, more: object = {}): Promise<void> => {
  const at = registersAt(() => office, agencyId)
  await at.does("clerk", "/consultations", { consultationId, ...draftedConsultation, ...more })
  const opened = await at.act("head", `/consultations/${consultationId}/open`, undefined, 1)
  expect(opened.status, opened.text).toBe(200)
}

/** Fills the form of a page and sends it. */
export const sendForm = async (browser: ReturnType<typeof citizen>, path: string, boxes: Readonly<Record<string, string>>): Promise<Held> => {
  const { text } = await browser.get(path)
  return browser.post(path, { token: tokenIn(text), answer: answerTo(text), ...boxes })
}

/** Answers a message and publishes it in these words. */
export const answerMessage = async (
  office: Office,
  agencyId: string,
  messageId: string,
  published: { readonly subject: string; readonly text: string } | null,
  reply: string,
): Promise<void> => {
  const at = registersAt(() => office, agencyId)
  await at.does("clerk", `/messages/${messageId}/reply`, { reply }, 1, "PUT")
  await at.does("head", `/messages/${messageId}/approve`, { published }, 2)
}

const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)

/** A consultation that runs, one that is over with all that was said and taken up, and a message with its published answer. */
export const plantAsks = async (office: Office, agencyId: string): Promise<void> => {
  const today = office.casework.today()
  const at = registersAt(() => office, agencyId)
  const portal = { agencyId, personId: "portal", cause: null, program: true } as const
  await openAConsultation(office, agencyId, "gongjiao", { fromDay: today, toDay: plusDays(today, 30) })
  const over = { title: "关于集中供热收费标准的意见征集", fromDay: today, toDay: today }
  await openAConsultation(office, agencyId, "gongre-yijian", over)
  const said = {
    commentId: "yijian",
    consultationId: "gongre-yijian",
    submissionKey: "form-of-yijian",
    text: "请按面积收费",
    sender: { name: "张三丰" },
  }
  expect((await submitComment(ring)(office.casework, portal, said)).ok).toBe(true)
  await at.does("clerk", "/comments/yijian/publish", { text: said.text }, 1)
  // A day before today, so that it is over: nobody can open a consultation that has ended.
  await office.db.asOwner(
    `with changed as (update gongkai.consultation set from_day = $2, to_day = $2 where id = $1 returning agency_id)
    insert into gongkai.event (agency_id, name, actor, at, body) select agency_id, 'agency.changed', 'test', now(), '{}' from changed`,
    ["gongre-yijian", plusDays(today, -1)],
  )
  const points = [{ point: "按面积收费", verdict: "adopted", reason: "与上级规定一致" }]
  const version = async (): Promise<number> => (await at.get("clerk", "/consultations/gongre-yijian")).body.version
  await at.act("clerk", "/consultations/gongre-yijian/summary", { summary: "共收到一条意见。", points }, await version(), "PUT")
  await at.act("head", "/consultations/gongre-yijian/publish-summary", undefined, await version())
  const written = { messageId: "ludeng", submissionKey: "form-of-ludeng", subject: "路灯不亮", text: "样本路的路灯不亮", sender: { name: "李四光" } }
  expect((await submitMessage(ring)(office.casework, portal, written)).ok).toBe(true)
  await answerMessage(office, agencyId, "ludeng", { subject: "路灯不亮", text: "某路路灯不亮" }, "已修复。")
}
