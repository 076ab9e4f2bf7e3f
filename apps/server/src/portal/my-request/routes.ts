import { Readable } from "node:stream"
import { evaluateRequest, lawOf, refusals, withdraw, workingDaysLeft, type Actor } from "@gongkai/casework"
import { isOpenable, ownCase, ownRequest, RecordsError, type OwnCase, type OwnFile, type OwnRequest, type Receipt } from "@gongkai/records"
import type { Context } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { Env } from "../../http/env.ts"
import { attachment } from "../../api/file/content-disposition.ts"
import { boxesOf, type Boxes } from "../form/boxes.ts"
import { blank, type Filled } from "../form/fields.tsx"
import { fromOwnSite } from "../form/own-site.ts"
import { plainReceipt } from "../form/plain-receipt.ts"
import { answerName, verdictWords, type FormTokens } from "../form/token.ts"
import { ownAnswer, plainAnswer } from "../frame/answer.ts"
import { wished } from "../frame/display.ts"
import { refusedPage } from "../frame/error-pages.tsx"
import type { Portal } from "../portal.ts"
import { lookView } from "./look-view.tsx"
import { ownView } from "./own-view.tsx"

const smallBody = 16_384

interface Own {
  readonly receipt: Receipt
  readonly about: OwnCase
  readonly request: OwnRequest
}

/** Looking at the own request, and what its applicant may do with it. */
export const myRequestRoutes = (portal: Portal, tokens: FormTokens): void => {
  const { app, casework, room } = portal
  const actorOf = ({ request }: Own, context: Context<Env>): Actor => ({
    agencyId: request.agencyId,
    personId: "applicant",
    cause: context.var.requestId,
    program: true,
  })

  /** The request of a number and a code, or the answer that there is none: the same whatever was wrong. */
  const found = async (context: Context<Env>, boxes: Boxes): Promise<Own | Response> => {
    const typed = { number: boxes["number"] ?? "", code: boxes["code"] ?? "" }
    const again = (words: string, status: 422 | 429): Promise<Response> =>
      ownAnswer(portal, context, lookView({ values: { number: typed.number }, wrong: { number: words } }), status)
    if (await portal.looks(context)) return again("查询过于频繁，请十分钟后再试", 429)
    if (!plainReceipt.test(typed.number) || !plainReceipt.test(typed.code)) return again("回执编号或者查询码不对，请核对", 422)
    const receipt = { receiptNumber: typed.number, code: typed.code }
    try {
      const seen = await casework.records.asCitizen(
        receipt,
        casework.now(),
        async (citizen) => [await ownCase(citizen), await ownRequest(citizen)] as const,
      )
      const [about, request] = seen
      if (about !== null && request !== null) return { receipt: { ...receipt, receiptNumber: about.receiptNumber }, about, request }
      return await again("回执编号或者查询码不对，请核对", 422)
    } catch (error) {
      if (!(error instanceof RecordsError)) throw error
      if (error.code === "RECEIPT_LIMITED") return again("查询码多次输错，请十五分钟后再试", 429)
      if (error.code === "RECEIPT_WRONG") return again("回执编号或者查询码不对，请核对", 422)
      throw error
    }
  }
  const daysLeft = ({ request: { agencyId, answerDue } }: Own): Promise<number | null> => {
    const today = casework.today()
    return casework.records.transaction({ agencyId, personId: "applicant", today }, async (tx) =>
      workingDaysLeft((await lawOf(tx, agencyId)).calendar, today, answerDue),
    )
  }
  const page = async (
    context: Context<Env>,
    own: Own,
    done: string | null,
    filled: Filled = blank,
    status: 200 | 409 | 422 = 200,
  ): Promise<Response> => {
    const { receipt, about, request } = own
    const openable = (file: OwnFile): boolean => isOpenable(file, room.policy)
    const token = tokens.make(context, casework.now())
    const view = ownView({ receipt, agencyName: about.agencyName, request, daysLeft: await daysLeft(own), openable, token, filled, done })
    return ownAnswer(portal, context, view, status)
  }

  app.get("/my-request", async (context) => wished(context, portal.baseUrl) ?? ownAnswer(portal, context, lookView(blank)))
  // What is left in the address bar after an action leads back to the beginning.
  app.get("/my-request/:verb", (context) => context.redirect("/my-request", 303))
  const limit = bodyLimit({
    maxSize: smallBody,
    onError: (context: Context<Env>) => plainAnswer(portal, context, refusedPage("内容太长", "请缩短后再提交。"), 413),
  })
  app.use("/my-request/*", fromOwnSite(portal), limit)

  app.post("/my-request", async (context) => {
    const own = await found(context, await boxesOf(context))
    return own instanceof Response ? own : page(context, own, null)
  })
  app.post("/my-request/file", async (context) => {
    const boxes = await boxesOf(context)
    const own = await found(context, boxes)
    if (own instanceof Response) return own
    const file = own.request.files.find(({ fileId }) => fileId === boxes["file"])
    if (file === undefined || !isOpenable(file, room.policy))
      return page(context, own, null, { values: {}, wrong: { file: "没有这个文件，或者还在检查" } }, 422)
    return context.body(Readable.toWeb(await room.store.read(file.sha256)), 200, {
      "content-type": file.contentType,
      "content-length": String(file.bytes),
      "content-disposition": attachment(file.name),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    })
  })
  app.post("/my-request/withdraw", async (context) => {
    const boxes = await boxesOf(context)
    const own = await found(context, boxes)
    if (own instanceof Response) return own
    if (boxes["sure"] !== "yes") return page(context, own, "没有撤回：请先勾选“我确认撤回这件申请”。", blank, 422)
    const outcome = await withdraw(casework, actorOf(own, context), { caseId: own.request.caseId, on: casework.today() })
    const after = await found(context, boxes)
    if (after instanceof Response) return after
    return outcome.ok ? page(context, after, "申请已撤回。") : page(context, after, `没有撤回：${refusals[outcome.code]}。`, blank, 409)
  })
  app.post("/my-request/evaluate", async (context) => {
    const boxes = await boxesOf(context)
    const own = await found(context, boxes)
    if (own instanceof Response) return own
    const values = { score: boxes["score"] ?? "", words: boxes["words"] ?? "" }
    const wrong: Record<string, string> = {}
    if (!/^[1-5]$/u.test(values.score)) wrong["score"] = "请选择是否满意"
    if ([...values.words].length > 500 || /(?![\n\r\t])[\p{Cc}\p{Cs}]/u.test(values.words)) wrong["words"] = "意见和建议不能超过500个字"
    const verdict = tokens.judge(context, casework.now(), boxes)
    if (!verdict.ok) wrong[answerName] = verdictWords[verdict.why]
    if (Object.keys(wrong).length > 0) return page(context, own, null, { values, wrong }, 422)
    const words = values.words.replace(/\s+/gu, " ").trim()
    const outcome = await evaluateRequest(casework, actorOf(own, context), { caseId: own.request.caseId, score: Number(values.score), words })
    const after = await found(context, boxes)
    if (after instanceof Response) return after
    return outcome.ok ? page(context, after, "感谢您的评价。") : page(context, after, `没有收下：${refusals[outcome.code]}。`, blank, 409)
  })
}
