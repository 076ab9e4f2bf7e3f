/**
 * What the law leaves open, or what no source read confirms: each a setting with its options, the default first.
 * An agency may choose otherwise; nothing here is a constant anywhere else.
 */
export const lawSettings = {
  "receipt.oral": {
    words: "口头申请的收到之日",
    options: [
      { value: "recorded", words: "工作人员代填之日" },
      { value: "confirmed", words: "申请人确认代填内容之日" },
    ],
  },
  "pause.bounds": {
    words: "征求意见不计入期限的起止",
    options: [
      { value: "fromMorrow", words: "发函次日起，至意见到达之日" },
      { value: "fromLetter", words: "发函当日起，至意见到达之日" },
      { value: "fromReached", words: "对方收到次日起，至意见到达之日" },
    ],
  },
  "pause.silence": {
    words: "对方逾期不提意见时，不计入期限的末日",
    options: [
      { value: "toLastDay", words: "至十五个工作日的末日" },
      { value: "toLateAnswer", words: "逾期答复的，至答复到达之日" },
    ],
  },
  "pause.overlap": {
    words: "同一天在两次征求意见之内",
    options: [
      { value: "once", words: "只扣除一次" },
      { value: "each", words: "每次各扣除一天" },
    ],
  },
  "correction.postedInTime": {
    words: "补正材料以邮寄方式提交是否按期",
    options: [
      { value: "posted", words: "以交邮之日为准" },
      { value: "arrived", words: "以到达之日为准" },
    ],
  },
  "correction.secondNotice": {
    words: "第二次告知补正之后收到补正",
    options: [
      { value: "noEffect", words: "答复期限不再重新起算" },
      { value: "restarts", words: "答复期限再次重新起算" },
    ],
  },
  "service.online": {
    words: "网上送达之日",
    options: [
      { value: "sent", words: "发出之日" },
      { value: "read", words: "申请人查看之日" },
    ],
  },
  "clock.awaiting": {
    words: "等待补正或者缴费期间的答复末日",
    options: [
      { value: "none", words: "没有末日，收到补正或者缴费后再算" },
      { value: "runs", words: "照原期限显示" },
    ],
  },
  "fee.clock": {
    words: "缴费之后的办理期限",
    options: [
      { value: "restarts", words: "缴费次日起重新计算" },
      { value: "resumes", words: "扣除等待缴费的时间，接着计算" },
    ],
  },
  "fee.items.marginal": {
    words: "按件计收时一件的价格",
    options: [
      { value: "place", words: "按它在当月的序次所在的档" },
      { value: "last", words: "本次各件都按最后一件所在的档" },
    ],
  },
  "fee.pages.perApplication": {
    words: "同月几件申请的页数",
    options: [
      { value: "apart", words: "逐件计算，不合并" },
      { value: "together", words: "合并计算" },
    ],
  },
  "report.receivedBy": {
    words: "表三第一项按哪一天计入年度",
    options: [
      { value: "legal", words: "法定收到之日" },
      { value: "arrival", words: "申请到达之日" },
    ],
  },
  "report.correctedReceipt": {
    words: "补正过的申请按哪一天计入年度",
    options: [
      { value: "first", words: "首次收到之日" },
      { value: "corrected", words: "收到补正之日" },
    ],
  },
  "report.concludedBy": {
    words: "表三第三项按哪一天计入年度",
    options: [
      { value: "decision", words: "作出决定之日" },
      { value: "service", words: "送达之日" },
    ],
  },
  "report.splitItems": {
    words: "一张申请表拆成几件",
    options: [
      { value: "each", words: "各计一件" },
      { value: "form", words: "合计一件" },
    ],
  },
  "report.disputesOfPastYears": {
    words: "表四是否计入往年受理、本年审结或者仍未审结的案件",
    options: [
      { value: "included", words: "计入：本年审结的计结果，仍未审结的计尚未审结" },
      { value: "excluded", words: "不计入：只计本年受理的案件" },
    ],
  },
  "remedies.unsettled": {
    words: "2024年1月1日至2025年5月31日，既不公开也不以第十四至十六条为据的决定",
    options: [
      { value: "none", words: "没有定论，由承办人确定" },
      { value: "A", words: "先复议后诉讼" },
      { value: "B", words: "复议、诉讼可选" },
    ],
  },
  "remedies.partial": {
    words: "同一期间部分公开的未公开部分",
    options: [
      { value: "A", words: "先复议后诉讼" },
      { value: "B", words: "复议、诉讼可选" },
    ],
  },
  "remedies.administrativeQuery": {
    words: "2025年6月1日起，属于行政查询事项的决定",
    options: [
      { value: "B", words: "复议、诉讼可选" },
      { value: "A", words: "先复议后诉讼" },
    ],
  },
  "remedies.silence": {
    words: "逾期不答复",
    options: [
      { value: "A", words: "作为未履行法定职责，先复议后诉讼" },
      { value: "B", words: "复议、诉讼可选" },
    ],
  },
  "delayedPeriod.bound": {
    words: "第三十五条合理的延迟答复期限",
    options: [
      { value: "open", words: "由机关确定，不设上限" },
      { value: "twoPeriods", words: "不超过再加两个答复期限（四十个工作日）" },
    ],
  },
} as const

/** A key of {@link lawSettings}. */
export type SettingId = keyof typeof lawSettings

/** One chosen value for every setting. */
export type LawSettings = { readonly [Id in SettingId]: (typeof lawSettings)[Id]["options"][number]["value"] }

/** Every setting at its default. */
export const defaultLawSettings: LawSettings = {
  "receipt.oral": "recorded",
  "pause.bounds": "fromMorrow",
  "pause.silence": "toLastDay",
  "pause.overlap": "once",
  "correction.postedInTime": "posted",
  "correction.secondNotice": "noEffect",
  "service.online": "sent",
  "clock.awaiting": "none",
  "fee.clock": "restarts",
  "fee.items.marginal": "place",
  "fee.pages.perApplication": "apart",
  "report.receivedBy": "legal",
  "report.correctedReceipt": "first",
  "report.concludedBy": "decision",
  "report.splitItems": "each",
  "report.disputesOfPastYears": "included",
  "remedies.unsettled": "none",
  "remedies.partial": "A",
  "remedies.administrativeQuery": "B",
  "remedies.silence": "A",
  "delayedPeriod.bound": "open",
}
