import { letterDuties, letterKindIds, type LetterDuty, type LetterKindId } from "@gongkai/law"
import { elementVariables, type VariableId } from "./variables.ts"

/** To whom a letter goes. */
export type Addressee = "applicant" | "third-party" | "joint-maker" | "other-agency"

/** The series of numbers that a kind takes its number from, each with the words that agencies usually put before 〔年份〕. */
export const letterSeries = { reply: "公开答", notice: "公开告", consultation: "公开征", fee: "公开费" } as const

/** A key of {@link letterSeries}. */
export type SeriesId = keyof typeof letterSeries

/** The step of a request (`request/<step>.ts`) that a letter's delivery enters. */
export type DeliveryStep = "notify-correction" | "extend" | "consult" | "notify-fee" | "delay" | "serve" | "lapse"

/** One kind of letter. */
export interface LetterKind extends LetterDuty {
  readonly id: LetterKindId
  readonly title: string
  /** Null where it bears no number. */
  readonly series: SeriesId | null
  readonly to: Addressee
  /** Null where its delivery changes nothing of the clock. */
  readonly step: DeliveryStep | null
  readonly remedies: boolean
  /** Whether the head of the working body must have consented. */
  readonly headConsents: boolean
  /** The values that its elements need, in the order of the elements. */
  readonly variables: readonly VariableId[]
}

type Own = Pick<LetterKind, "title" | "series" | "to" | "step">

const notice = (title: string, step: DeliveryStep | null = null): Own => ({ title, series: "notice", to: "applicant", step })
const reply = (title: string): Own => ({ title, series: "reply", to: "applicant", step: "serve" })
const consultation = (title: string, to: Addressee, step: DeliveryStep | null): Own => ({ title, series: "consultation", to, step })

const [answer, told] = [reply("政府信息公开申请答复书"), reply("政府信息公开申请告知书")]
const refusal = reply("不予公开政府信息决定书")

const own: Readonly<Record<LetterKindId, Own>> = {
  "registration-receipt": { ...notice("政府信息公开申请登记回执"), series: null },
  "correction-notice": notice("政府信息公开申请补正告知书", "notify-correction"),
  "reasons-notice": notice("政府信息公开申请说明理由告知书"),
  "extension-notice": notice("政府信息公开申请延期答复告知书", "extend"),
  "delay-notice": notice("政府信息公开申请延迟答复告知书", "delay"),
  "third-party-consultation": consultation("政府信息公开征求第三方意见书", "third-party", "consult"),
  "consultation-notice": notice("政府信息公开征求意见告知书"),
  "joint-maker-consultation": consultation("政府信息公开征求意见函", "joint-maker", "consult"),
  "co-handling": consultation("政府信息公开申请协办函", "other-agency", null),
  "fee-notice": { ...notice("政府信息公开信息处理费收费通知书", "notify-fee"), series: "fee" },
  "withdrawal-confirmation": notice("政府信息公开申请撤回确认书"),
  "public-interest-override": { ...notice("政府信息公开决定告知书"), to: "third-party" },
  "record-correction-answered": notice("政府信息更正申请答复书"),
  "record-correction-forwarded": notice("政府信息更正申请转送告知书"),
  "moved-to-proactive": notice("政府信息转为主动公开告知书"),
  "granted-published": answer,
  "granted-supplied": answer,
  "partially-granted": reply("部分公开政府信息决定书"),
  "refused-state-secret": refusal,
  "refused-prohibited-by-law": refusal,
  "refused-safety-and-stability": refusal,
  "refused-third-party-rights": refusal,
  "refused-internal-affairs": refusal,
  "refused-deliberative-process": refusal,
  "refused-enforcement-file": refusal,
  "administrative-query": told,
  "does-not-exist": reply("政府信息不存在告知书"),
  "not-this-agency": reply("非本机关政府信息告知书"),
  "no-ready-information": told,
  "still-unclear": told,
  petition: told,
  repeated: told,
  publication: told,
  excessive: told,
  confirmation: told,
  "other-decision": told,
  "lapsed-uncorrected": { ...told, step: "lapse" },
  "lapsed-unpaid": { ...told, step: "lapse" },
}

const kind = (id: LetterKindId): LetterKind => {
  const duty = letterDuties[id]
  return {
    id,
    ...own[id],
    ...duty,
    remedies: duty.elements.includes("remedies"),
    headConsents: duty.elements.includes("consent"),
    variables: [...new Set(duty.elements.flatMap((element) => elementVariables[element] ?? []))],
  }
}

/** Every kind of letter, notices first. */
export const letterKinds: readonly LetterKind[] = letterKindIds.map(kind)

const byId: ReadonlyMap<string, LetterKind> = new Map(letterKinds.map((one) => [one.id, one]))

/** The kind of an id; null where there is none. */
export const letterKind = (id: string): LetterKind | null => byId.get(id) ?? null
