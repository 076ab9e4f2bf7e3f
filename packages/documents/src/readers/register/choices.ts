import { outcomes, type Channel, type OutcomeId, type ServiceChannel } from "@gongkai/law"
import { outcomeRows, requestColumns, requestRows } from "@gongkai/report"

/** How a request ended as registers have it: a row of table 3, or taken back, which the report counts as 其他. */
export type RegisterOutcome = OutcomeId | "withdrawn"

/** A closed list: value → its word in the template, and other words for it. */
type Choices<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>

/** Plain 邮寄 is in neither: the day of receipt of an ordinary letter is another. */
export const channelWords: Choices<Channel> = {
  "in-person": ["当面提交", "当面", "现场", "现场提交", "窗口", "窗口提交", "当场提交", "当面申请", "现场申请"],
  "registered-post": ["挂号信", "挂号", "挂号邮寄", "EMS", "邮政EMS", "特快专递", "邮政特快专递", "邮寄签收", "邮寄(挂号)", "邮寄(EMS)", "快递"],
  "ordinary-post": ["平信", "普通邮寄", "邮寄(平信)", "平邮"],
  online: [
    "网络",
    "网上",
    "互联网",
    "网站",
    "网上申请",
    "网上提交",
    "网络提交",
    "网络申请",
    "在线",
    "在线申请",
    "在线平台",
    "平台",
    "网页",
    "政务服务网",
  ],
  fax: ["传真"],
  email: ["电子邮件", "电子邮箱", "邮箱", "E-mail", "email"],
  oral: ["口头", "口头申请", "当面口述", "口述"],
}

/** Service by post is by the postal enterprise, so that 快递 alone is in none. */
export const serviceChannelWords: Choices<ServiceChannel> = {
  "in-person": ["当面", "当面领取", "当面送达", "直接送达", "自取", "现场领取"],
  entrusted: ["委托送达", "委托"],
  "registered-post": ["邮寄", "邮寄送达", "挂号信", "挂号", "EMS", "邮政EMS", "特快专递", "邮政特快专递", "信函"],
  online: ["网络", "网上", "网上答复", "网站", "在线", "平台", "网络送达"],
  email: ["电子邮件", "电子邮箱", "邮箱", "E-mail", "email"],
  fax: ["传真"],
}

/** How the applicant wants it. */
export const supplyFormWords: Choices<"paper" | "electronic" | "inspection" | "any"> = {
  any: ["不限", "任意", "均可", "都可以", "无要求"],
  paper: ["纸质", "纸面", "纸质文本", "纸质复印件", "纸质版", "复印件"],
  electronic: ["电子", "电子版", "电子文档", "电子文本", "光盘", "电子邮件"],
  inspection: ["查阅", "当场查阅", "现场查阅", "查阅、抄录", "当面查阅", "抄录"],
}

const kinds = requestColumns.filter(({ id }) => id !== "total")
const alsoKinds: Readonly<Record<string, readonly string[]>> = {
  naturalPerson: ["公民", "个人"],
  commercialEnterprise: ["企业", "公司"],
  researchInstitution: ["科研单位"],
  publicWelfareOrganization: ["公益组织", "社会公益机构"],
  legalServiceOrganization: ["律师事务所", "律所", "法律服务所"],
  otherOrganization: ["其他组织", "其他法人", "其他法人或其他组织", "其他法人或组织"],
}

/** Applicants by the columns of table 3. */
export const applicantKindWords: readonly (readonly [string, readonly string[]])[] = kinds.map(({ id, label }) => [
  id,
  [label, ...(alsoKinds[id] ?? [])],
])

const alsoOutcomes: Readonly<Partial<Record<RegisterOutcome, readonly string[]>>> = {
  granted: ["公开", "同意公开", "全部公开", "全部予以公开", "主动公开"],
  partiallyGranted: ["部分予以公开", "区分处理"],
  "refused.prohibitedByLaw": ["法律行政法规禁止公开", "法律法规禁止公开"],
  "unavailable.notHeld": [
    "信息不存在",
    "政府信息不存在",
    "不存在",
    "非本机关",
    "不属于本机关",
    "不属于本机关负责公开",
    "非本机关掌握",
    "非本行政机关掌握",
  ],
  "unavailable.requiresCreation": ["需要加工分析", "需加工、分析", "需要另行制作"],
  "unavailable.stillUnclear": ["申请内容不明确"],
  "notProcessed.petition": ["信访", "信访举报投诉类"],
  "other.other": ["其他处理"],
  withdrawn: ["申请人撤回", "撤回", "撤回申请", "主动撤回", "申请人主动撤回"],
}

/** Words of a group, which say nothing where the row's own stand behind them. */
const groupWords = /(?:本年度办理结果|不予公开|无法提供|不予处理|其他处理)/gu
const ordinals = /^[((]?[一二三四五六七八九十\d]{1,2}[))]?[、..]?/u

const squeezed = (text: string): string => text.normalize("NFKC").replace(/[\s"“”'‘’、,,;;。::]/gu, "")
/** Without ordinals: （一）予以公开, 1.属于国家秘密. */
const bare = (text: string): string => squeezed(text.trim().normalize("NFKC").replace(ordinals, "")).replace(/^(?:属于|因)/u, "")

const isOutcome = (id: string): id is OutcomeId => Object.hasOwn(outcomes, id)

const outcomesByWords: ReadonlyMap<string, RegisterOutcome> = new Map(
  [
    ...requestRows.flatMap(({ id, label, alsoPrinted, keys }): [RegisterOutcome, string][] =>
      isOutcome(id) && outcomeRows.some((row) => row === id)
        ? [label, ...alsoPrinted, ...keys, outcomes[id].label, ...(alsoOutcomes[id] ?? [])].map((words) => [id, words])
        : [],
    ),
    ...(alsoOutcomes.withdrawn ?? []).map((words): [RegisterOutcome, string] => ["withdrawn", words]),
  ].flatMap(([id, words]): [string, RegisterOutcome][] => [
    [squeezed(words), id],
    [bare(words), id],
  ]),
)

/** The words of outcomes as the template lists them. */
export const outcomeLabels: readonly string[] = [...Object.values(outcomes).map(({ label }) => label), "申请人撤回"]

/**
 * Takes a cell for an outcome: the label of the report's row with or without its number and group, or another usual
 * word for it. What names a group only (不予公开) is none.
 */
export const outcomeOf = (text: string): RegisterOutcome | null => {
  const whole = outcomesByWords.get(squeezed(text)) ?? outcomesByWords.get(bare(text))
  if (whole !== undefined) return whole
  const inner = text
    .normalize("NFKC")
    .trim()
    .replace(ordinals, "")
    .replace(groupWords, "")
    .replace(/[()（）【】[\]\-—:：]/gu, " ")
    .trim()
  return inner === "" ? null : (outcomesByWords.get(bare(inner)) ?? null)
}

/** Takes a cell for one of a closed list; null where it is none of its words. */
export const choiceOf = (lists: Iterable<readonly [string, readonly string[]]>, text: string): string | null => {
  const wanted = squeezed(text).toLowerCase()
  for (const [value, words] of lists) if (words.some((word) => squeezed(word).toLowerCase() === wanted)) return value
  return null
}
