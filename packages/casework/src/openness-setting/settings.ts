import { opennessSettingsOf, type Tx } from "@gongkai/records"

interface Setting {
  readonly words: string
  readonly unit: "天" | "月" | "工作日" | "篇" | "人"
  readonly usual: number
  readonly least: number
  readonly most: number
  /** Where the usual value comes from. */
  readonly cites: string
}

const inspection = "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）单项否决"

/** Thresholds and clocks that no law fixes, each with where its usual value comes from; an agency may set its own. */
export const opennessSettings = {
  "stale.news-days": {
    words: "动态、要闻类栏目多少天没有更新算作不更新",
    unit: "天",
    usual: 14,
    least: 1,
    most: 366,
    cites: `${inspection}“栏目不更新”：动态、要闻类栏目两周未更新`,
  },
  "stale.notices-months": {
    words: "通知公告、政策文件类栏目多少个月没有更新算作不更新",
    unit: "月",
    usual: 6,
    least: 1,
    most: 24,
    cites: `${inspection}“栏目不更新”：通知公告、政策文件类一级栏目六个月未更新`,
  },
  "stale.columns-months": {
    words: "其他栏目和长期公开的事项多少个月没有更新提示核对",
    unit: "月",
    usual: 12,
    least: 1,
    most: 60,
    cites: `${inspection}“栏目不更新”：应更新而长期未更新的栏目；指标没有写明多长，十二个月是本系统的提示值`,
  },
  "stale.account-days": {
    words: "政务新媒体账号多少天没有更新算作不更新",
    unit: "天",
    usual: 14,
    least: 1,
    most: 366,
    cites: `《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）政务新媒体“内容更新”；两周的口径未见原文，请按本地检查口径核对`,
  },
  "message.reply-working-days": {
    words: "公众留言的答复期限",
    unit: "工作日",
    usual: 5,
    least: 1,
    most: 60,
    cites: "没有法定期限，五个工作日是本系统的建议值；请按本机关对外承诺的期限填写",
  },
  "message.unanswered-months": {
    words: "公众留言多少个月没有答复算作互动回应差",
    unit: "月",
    usual: 3,
    least: 1,
    most: 12,
    cites: `${inspection}“互动回应差”：一年内有留言超过三个月未答复`,
  },
  "consultation.summary-working-days": {
    words: "征求意见结束后多少个工作日以内公布采纳情况",
    unit: "工作日",
    usual: 20,
    least: 1,
    most: 120,
    cites: "没有统一的法定期限，二十个工作日是本系统的建议值；请按本机关公布的期限填写",
  },
  "complaint.decide-working-days": {
    words: "投诉举报的处理期限",
    unit: "工作日",
    usual: 30,
    least: 1,
    most: 120,
    cites: "《政府信息公开条例》第四十七条、第五十一条没有规定处理期限，三十个工作日是本系统的建议值；请按本地规定填写",
  },
  "improvement-order.working-days": {
    words: "责令改正时建议的改正期限",
    unit: "工作日",
    usual: 15,
    least: 1,
    most: 120,
    cites: "《政府信息公开条例》第四十七条、第五十三条没有规定改正期限，十五个工作日是本系统的建议值；每次责令时可以另定",
  },
  "concern.reply-days": {
    words: "社会关切的回应期限",
    unit: "天",
    usual: 2,
    least: 1,
    most: 60,
    cites:
      "《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔2016〕80号）：一般政务舆情四十八小时内予以回应，特别重大、重大突发事件五小时内发布权威信息；按日计算，两天是本系统的取值",
  },
  "booking.most-places": { words: "活动一次最多预约几个人", unit: "人", usual: 4, least: 1, most: 100, cites: "没有统一规定，四人是本系统的建议值" },
  "booking.most-by-phone": {
    words: "同一个电话对同一项活动最多预约几个人",
    unit: "人",
    usual: 4,
    least: 1,
    most: 1000,
    cites: "没有统一规定，四人是本系统的建议值",
  },
  "booking.kept-days": {
    words: "活动结束多少天以后删除预约人的姓名和电话",
    unit: "天",
    usual: 30,
    least: 1,
    most: 366,
    cites: "《个人信息保护法》第十九条、第四十七条：保存期限为实现处理目的所必要的最短时间；三十天是本系统的建议值",
  },
  "sender.kept-months": {
    words: "留言、投诉办结，征求意见结束多少个月以后删除提交人的称呼和联系方式",
    unit: "月",
    usual: 24,
    least: 1,
    most: 120,
    cites: "《个人信息保护法》第十九条：保存期限为实现处理目的所必要的最短时间，第四十七条：期满应当主动删除；二十四个月是本系统的建议值",
  },
} as const satisfies Record<string, Setting>

/** A key of {@link opennessSettings}. */
export type OpennessSettingId = keyof typeof opennessSettings

/** True for the name of a setting. */
export const isOpennessSetting = (id: string): id is OpennessSettingId => Object.hasOwn(opennessSettings, id)

const ids = Object.keys(opennessSettings).filter(isOpennessSetting)

/** A setting as the agency has it; version 0 where it stands at its usual value. */
export interface OpennessChoice extends Setting {
  readonly setting: OpennessSettingId
  readonly value: number
  readonly version: number
}

/** Every setting, as the agency has it. */
export const opennessChoicesOf = async (tx: Tx, agencyId: string): Promise<readonly OpennessChoice[]> => {
  const kept = new Map((await opennessSettingsOf(tx, agencyId)).map((one) => [one.setting, one]))
  return ids.map((setting) => ({
    ...opennessSettings[setting],
    setting,
    value: kept.get(setting)?.value ?? opennessSettings[setting].usual,
    version: kept.get(setting)?.version ?? 0,
  }))
}

/** The values alone. */
export type OpennessValues = Readonly<Record<OpennessSettingId, number>>

/** What an agency's thresholds and clocks are. */
export const opennessValuesOf = async (tx: Tx, agencyId: string): Promise<OpennessValues> => {
  const kept = new Map((await opennessSettingsOf(tx, agencyId)).map(({ setting, value }) => [setting, value]))
  const of = (setting: OpennessSettingId): number => kept.get(setting) ?? opennessSettings[setting].usual
  return {
    "stale.news-days": of("stale.news-days"),
    "stale.notices-months": of("stale.notices-months"),
    "stale.columns-months": of("stale.columns-months"),
    "stale.account-days": of("stale.account-days"),
    "message.reply-working-days": of("message.reply-working-days"),
    "message.unanswered-months": of("message.unanswered-months"),
    "consultation.summary-working-days": of("consultation.summary-working-days"),
    "complaint.decide-working-days": of("complaint.decide-working-days"),
    "improvement-order.working-days": of("improvement-order.working-days"),
    "concern.reply-days": of("concern.reply-days"),
    "booking.most-places": of("booking.most-places"),
    "booking.most-by-phone": of("booking.most-by-phone"),
    "booking.kept-days": of("booking.kept-days"),
    "sender.kept-months": of("sender.kept-months"),
  }
}
