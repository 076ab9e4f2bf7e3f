import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { call, furnishForLetters, plantFile, type LetterPost } from "../../../test/letters.ts"
import { openOffice, type Answer, type Office } from "../../../test/office.ts"

const agencyId = district.county
const today = day("2026-06-30")
let office: Office

interface Kind {
  readonly id: string
  readonly step: string | null
  readonly headConsents: boolean
  readonly decides: { readonly grounds: readonly (string | null)[] } | null
  readonly variables: readonly { readonly id: string; readonly type: string }[]
}
let kinds: readonly Kind[] = []

beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId] })
  await furnishForLetters(office, agencyId)
  const chain = { group: "decision", stages: ["approver"], consecutive: false, version: 0 }
  expect((await ask("head", "PUT", "/review-chain", chain)).status).toBe(200)
  kinds = (await ask("clerk", "GET", "/letter-kinds")).body.items
}, 120_000)
afterAll(() => office.close())

const ask = (post: LetterPost, method: string, path: string, body?: unknown, version?: number): Promise<Answer> =>
  call(office, agencyId, post, version === undefined ? [method, path, body] : [method, path, body, version])
const letterOf = async (letterId: string) => (await ask("head", "GET", `/letters/${letterId}`)).body
const act = async (post: LetterPost, letterId: string, verb: string, body?: unknown): Promise<Answer> =>
  ask(post, "POST", `/letters/${letterId}/${verb}`, body, Number((await letterOf(letterId)).version))
const done = async (post: LetterPost, letterId: string, verb: string, body?: unknown): Promise<void> => {
  const answer = await act(post, letterId, verb, body)
  expect(answer.status, `${letterId} ${verb} ${answer.text}`).toBe(200)
}
const step = async (caseId: string, verb: string, body: object): Promise<void> => {
  const answer = await ask(verb === "extend" ? "head" : "clerk", "POST", `/requests/${caseId}/${verb}`, body)
  expect(answer.status, `${caseId} ${verb} ${answer.text}`).toBe(201)
}
const register = async (caseId: string, restricted = false): Promise<void> => {
  const request = { restricted, caseId, applicantId: "zhang", channel: "in-person", on: "2026-03-02", content: "请求公开某某路改造的批复" }
  expect((await ask("clerk", "POST", "/requests", request)).status).toBe(201)
}
const factsOf = async (caseId: string): Promise<readonly Record<string, unknown>[]> => (await ask("head", "GET", `/requests/${caseId}`)).body.facts

const samples: Readonly<Record<string, unknown>> = { text: "某某事项", day: "2026-03-05", money: 3000, list: ["某某事项甲"], any: ["某某渠道"] }
/** Fields that the step of a kind takes. */
const fieldsOf = ({ id }: Kind): object => {
  if (id === "correction-notice") return { until: "2026-03-27" }
  if (id === "delay-notice") return { until: "2026-05-20" }
  if (id === "extension-notice") return { days: 10 }
  return id.endsWith("-consultation") ? { party: "company-1", addressee: "某某公司" } : {}
}
const partial = (kind: Kind): object => (kind.id === "partially-granted" ? { withheld: "15" } : {})

/** Drafts a letter of a kind, puts in whatever the API says that it lacks, has it approved and sealed. */
const made = async (caseId: string, letterId: string, kind: Kind, on: string): Promise<void> => {
  const ground = kind.decides === null ? null : (kind.decides.grounds[0] ?? null)
  const rest = { ...fieldsOf(kind), ...partial(kind), ground }
  const content = { kind: kind.id, ...rest }
  const drafted = await ask("clerk", "POST", `/requests/${caseId}/letters`, { letterId, ...content })
  expect(drafted.status, `${kind.id} ${drafted.text}`).toBe(201)
  const lacking = (await letterOf(letterId)).lacking as readonly { readonly variable: string | null }[]
  const types = new Map(kind.variables.map(({ id, type }) => [id, type]))
  const values = Object.fromEntries(lacking.flatMap(({ variable }) => (variable === null ? [] : [[variable, samples[types.get(variable) ?? ""]]])))
  expect((await ask("clerk", "PUT", `/letters/${letterId}`, { ...rest, values }, 1)).status).toBe(200)
  await done("clerk", letterId, "submit")
  await done(kind.headConsents ? "head" : "approver", letterId, "approve", { on })
  await plantFile(office, agencyId, caseId, `${letterId}-scan`)
  await done("clerk", letterId, "seal", { on, how: "printed-and-scanned", fileId: `${letterId}-scan` })
}
const kindOf = (id: string): Kind => kinds.find((kind) => kind.id === id)!

test("新设的机关什么也没有填：复议机关按隶属关系写明，只缺管辖法院，并说明到哪里填", async () => {
  await register("fresh")
  const letter = { letterId: "fresh", kind: "no-ready-information", values: { factsFound: "经查，没有现成信息", reasons: "需要另行加工" } }
  expect((await ask("clerk", "POST", "/requests/fresh/letters", letter)).status).toBe(201)
  const refused = await act("clerk", "fresh", "submit")
  expect(refused).toMatchObject({ status: 409, body: { code: "LETTER_INCOMPLETE" } })
  expect(refused.body.detail.lacking).toMatchObject([{ element: "remedies", words: expect.stringContaining("管辖法院") }])
  expect(refused.body.detail.lacking[0].words).toContain("文书设置")
  const items = (await ask("clerk", "GET", "/letter-head")).body.items
  expect(items).toContainEqual(expect.objectContaining({ item: "bodies", words: [], usual: [`样本${district.city}机关`] }))
  expect((await ask("head", "PUT", "/letter-head", { item: "court", words: ["样本县人民法院"], version: 0 })).status).toBe(200)
  const { letter: text } = await letterOf("fresh")
  expect(text.remedies).toContain(`向样本${district.city}机关申请行政复议`)
  expect(text.contact).toBe(`样本${district.county}机关政府信息公开工作机构`)
})

/** What has to have happened before a kind can be sent, and the days on which it is signed and goes out. */
interface Before {
  readonly steps?: readonly (readonly [verb: string, body: object])[]
  readonly signed?: string
  readonly out?: string
}
const askedToCorrect = ["notify-correction", { on: "2026-03-04", deadline: "2026-03-11" }] as const
const before: Readonly<Record<string, Before>> = {
  "still-unclear": { steps: [askedToCorrect, ["receive-correction", { on: "2026-03-10", postedOn: null }]] },
  "lapsed-uncorrected": { steps: [askedToCorrect] },
  "lapsed-unpaid": { steps: [["notify-fee", { on: "2026-03-04", reached: "2026-03-05" }]], signed: "2026-04-09", out: "2026-04-10" },
}
const facts: Readonly<Record<string, object>> = {
  "correction-notice": { what: "correctionNotified", on: "2026-03-13", deadline: "2026-03-27" },
  "extension-notice": { what: "extended", on: "2026-03-13", days: 10 },
  "delay-notice": { what: "delayed", on: "2026-03-13", until: "2026-05-20" },
  "third-party-consultation": { what: "thirdPartyAsked", on: "2026-03-13", reached: null, party: "company-1" },
  "joint-maker-consultation": { what: "jointMakerAsked", on: "2026-03-13", reached: null, party: "company-1" },
  "fee-notice": { what: "feeNotified", on: "2026-03-13", reached: null },
  "lapsed-uncorrected": { what: "lapsed", on: "2026-03-13", outcome: "other.correctionOverdue", ground: "30" },
  "lapsed-unpaid": expect.objectContaining({ what: "lapsed", on: "2026-04-10", outcome: "other.feeOverdue" }),
}

test("每种带步骤的文书：3月12日签发、13日送出，案件里就有这一步和它的日期；决定在签发之日", async () => {
  const stepped = kinds.filter(({ step: entered }) => entered !== null)
  expect(stepped.length).toBeGreaterThan(25)
  for (const kind of stepped) {
    const { id } = kind
    const { steps = [], signed = "2026-03-12", out = "2026-03-13" } = before[id] ?? {}
    await register(id)
    for (const [verb, body] of steps) await step(id, verb, body)
    await made(id, id, kind, signed)
    await done("clerk", id, "deliver", { deliveryId: id, channel: "in-person", on: out })
    const entered = await factsOf(id)
    const expected = facts[id] ?? { what: "served", on: out, channel: "in-person", seenOn: null }
    expect(entered.at(-1), id).toEqual(expected)
    const decided = entered.find(({ what }) => what === "decided")
    expect(decided?.["on"] ?? null, id).toBe(kind.step === "serve" ? signed : null)
    expect(
      (await letterOf(id)).letter.paragraphs.some(({ text }: { text: string }) => text.includes("待填")),
      id,
    ).toBe(false)
  }
}, 300_000)

test("不能进入的步骤：写明原因退回，案件不变", async () => {
  const refusedAt = async (caseId: string, kindId: string, on: string, code: string): Promise<void> => {
    await made(caseId, `${caseId}-no`, kindOf(kindId), on)
    const known = await factsOf(caseId)
    const answer = await act("clerk", `${caseId}-no`, "deliver", { deliveryId: `${caseId}-no`, channel: "in-person", on })
    expect(answer, answer.text).toMatchObject({ status: 409, body: { code, title: expect.stringMatching(/[一-鿿]{4}/u) } })
    expect(await factsOf(caseId)).toEqual(known)
    expect((await letterOf(`${caseId}-no`)).state).toBe("sealed")
  }
  for (const [at, kindId] of ["correction-notice", "extension-notice", "delay-notice", "third-party-consultation", "fee-notice"].entries()) {
    const caseId = `ended-${String(at)}`
    await register(caseId)
    await step(caseId, "withdraw", { on: "2026-03-05" })
    await refusedAt(caseId, kindId, "2026-03-12", "REQUEST_ENDED")
  }
  await register("twice")
  await step("twice", "extend", { on: "2026-03-05", days: 10, approvedBy: `${agencyId}-head` })
  await refusedAt("twice", "extension-notice", "2026-03-12", "LAW_REFUSES")
  await register("no-cause")
  await refusedAt("no-cause", "lapsed-uncorrected", "2026-03-12", "LAW_REFUSES")
  await register("no-fee")
  await refusedAt("no-fee", "lapsed-unpaid", "2026-03-12", "LAW_REFUSES")
}, 120_000)

test("补正、征求意见、延期之后答复：经过由记录写成句子；经办人另写的，以经办人的为准", async () => {
  await register("course")
  await step("course", "notify-correction", { on: "2026-03-04", deadline: "2026-03-18" })
  await step("course", "receive-correction", { on: "2026-03-10", postedOn: null })
  await step("course", "consult", { on: "2026-03-11", whom: "third-party", party: "company-1", reached: "2026-03-11" })
  await step("course", "receive-opinion", { on: "2026-03-16", whom: "third-party", party: "company-1" })
  await step("course", "extend", { on: "2026-03-17", days: 10, approvedBy: `${agencyId}-head` })
  await ask("clerk", "POST", "/requests/course/letters", { letterId: "course", kind: "granted-supplied", values: {} })
  const texts = async (): Promise<readonly string[]> => (await letterOf("course")).letter.paragraphs.map(({ text }: { text: string }) => text)
  expect((await texts()).slice(1, 4)).toEqual([
    "因申请内容不明确，本机关于2026年3月4日告知补正，补正的期限至2026年3月18日，于2026年3月10日收到补正材料。",
    "因申请公开的信息涉及第三方，本机关于2026年3月11日书面征求第三方意见，于2026年3月16日收到第三方意见。",
    "本机关于2026年3月17日告知延长答复期限10个工作日。",
  ])
  await ask("clerk", "PUT", "/letters/course", { values: { course: ["经补正、征求意见并延期。"] } }, 1)
  expect((await texts()).slice(1, 3)).toEqual(["经补正、征求意见并延期。", expect.stringContaining("查明")])
})

test("没有接入邮件和电子印章：退回并说明；接连环节许可的，一人可以办两个环节", async () => {
  await register("ways")
  await made("ways", "ways", kindOf("publication"), "2026-03-12")
  const mail = { deliveryId: "ways", channel: "email", on: today }
  expect(await act("clerk", "ways", "deliver", mail)).toMatchObject({ status: 409, body: { code: "MAIL_MISSING" } })
  expect(await act("clerk", "ways", "seal-electronically", { fileId: "ways-f" })).toMatchObject({ status: 409, body: { code: "SEALER_MISSING" } })
  expect((await letterOf("ways")).allowed).toContainEqual(expect.objectContaining({ verb: "resend", allowed: false }))
  const security = await office.as(agencyId, "security")
  expect((await security.send("PUT", `/api/v1/people/${agencyId}-head/roles/reviewer`)).status).toBe(200)
  for (const consecutive of [false, true]) {
    const version = consecutive ? 2 : 1
    const chain = { group: "decision", stages: ["reviewer", "head"], consecutive, version }
    expect((await ask("head", "PUT", "/review-chain", chain)).status).toBe(200)
    const id = `consecutive-${String(consecutive)}`
    await register(id)
    const values = { factsFound: "经查，没有现成信息", reasons: "需要另行加工" }
    await ask("clerk", "POST", `/requests/${id}/letters`, { letterId: id, kind: "no-ready-information", values })
    await done("clerk", id, "submit")
    await done("head", id, "pass", {})
    const signed = await act("head", id, "approve", { on: "2026-03-12" })
    expect(signed).toMatchObject(consecutive ? { status: 200 } : { status: 409, body: { code: "CONSECUTIVE_STAGES" } })
  }
})

test("限制查阅的案件：请其提意见的人看得到它的文书，撤回之后看不到", async () => {
  await register("closed", true)
  const letter = { letterId: "closed", kind: "no-ready-information", values: {} }
  expect((await ask("head", "POST", "/requests/closed/letters", letter)).status).toBe(201)
  expect((await ask("legal", "GET", "/letters/closed")).status).toBe(404)
  const asked = { coHandlingId: "legal-1", personId: `${agencyId}-legal`, unit: null, dueOn: today }
  expect((await ask("head", "POST", "/requests/closed/co-handlings", asked)).status).toBe(201)
  expect((await ask("legal", "GET", "/letters/closed")).status).toBe(200)
  expect((await ask("legal", "GET", "/requests/closed/letters")).body.items).toMatchObject([{ id: "closed" }])
  expect((await ask("head", "DELETE", "/requests/closed/co-handlings/legal-1", undefined, 1)).status).toBe(200)
  expect((await ask("legal", "GET", "/letters/closed")).status).toBe(404)
})

test("擦除申请人：送出、作废的文书和办结案件的文书不再有自由填写的字，文号、日期、结果还在", async () => {
  const version = Number((await ask("clerk", "GET", "/applicants/zhang")).body.version)
  const erased = await ask("head", "DELETE", "/applicants/zhang/data", undefined, version)
  expect(erased.status, erased.text).toBe(200)
  const letter = await letterOf("no-ready-information")
  expect(letter).toMatchObject({ values: {}, outcome: "unavailable.requiresCreation", approvedOn: "2026-03-12" })
  expect(letter.letter.paragraphs).toEqual([{ level: "body", text: "（已擦除）" }])
  expect(letter.number.printed).toContain("〔2026〕")
  const kept = JSON.stringify(await office.db.asOwner("select written, signed, addressee from gongkai.letter where state in ('delivered', 'void')"))
  expect(kept).not.toContain("某某事项")
  expect(kept).not.toContain("某某公司")
  // The case under way keeps its draft, so that it can be answered.
  expect((await letterOf("course")).values).toEqual({ course: ["经补正、征求意见并延期。"] })
})
