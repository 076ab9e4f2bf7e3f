import type { NoticeKindId } from "@gongkai/law"

const received = "本机关于{{ receivedOn }}收到以{{ receiptManner }}方式提交的政府信息公开申请。所申请公开的内容为：{{ requestContent }}。"
const requestTold = "本机关于{{ receivedOn }}收到以{{ receiptManner }}方式提出的申请。"

/** Our own wording of each letter on the way to an answer; an agency may have its own. */
export const noticeTemplates: Readonly<Record<NoticeKindId, string>> = {
  "registration-receipt": `${received}
本机关已予登记，登记编号为：{{ registrationNumber }}。查询办理进度，请凭登记编号与本机关联系。`,
  "correction-notice": `${received}
经审查，申请内容不够明确。根据{{ basis }}，请对下列事项一次补正：
{% for one in corrections %}
- {{ forloop.index }}. {{ one }}
{% endfor %}
请于{{ correctionDeadline }}前将补正材料提交本机关。{{ effect }}。`,
  "reasons-notice": `${received}
经审查，{{ excessFound }}，明显超过合理范围。
根据{{ basis }}，请于{{ reasonsDeadline }}前向本机关说明理由。{{ effect }}。`,
  "extension-notice": `${received}
该申请原应于{{ originalDue }}前答复。因{{ cause }}，不能按期答复。根据{{ basis }}，经本机关政府信息公开工作机构负责人{{ consentedBy }}同意，答复期限延长至{{ newDue }}。`,
  "delay-notice": `${received}
经审查，{{ excessFound }}，明显超过合理范围。说明的理由为：{{ applicantsReasons }}。
本机关认为理由合理，但无法在通常的期限内答复。根据{{ basis }}，本机关将于{{ delayedUntil }}前答复。`,
  "third-party-consultation": `本机关收到一件政府信息公开申请，所涉下列信息与你（单位）有关：{{ informationConcerned }}。
公开上述信息可能影响你（单位）的合法权益。根据{{ basis }}，现征求你（单位）的意见。请自{{ opinionPeriod }}内书面答复是否同意公开；不同意公开的，请说明理由。
{{ effect }}。`,
  "consultation-notice": `${received}
该申请所涉信息需要征求有关方面的意见，本机关已于{{ consultedOn }}发出征求意见的文书。根据{{ basis }}，{{ effect }}。`,
  "joint-maker-consultation": `本机关收到一件政府信息公开申请，所涉下列信息由本机关与贵机关共同制作：{{ informationConcerned }}。
根据{{ basis }}，现征求贵机关的意见。请自{{ opinionPeriod }}内书面提出意见。
{{ effect }}。`,
  "co-handling": `${received}
现请协助办理下列事项：{{ coHandlingMatter }}。
{% for one in coHandlingTasks %}
- {{ forloop.index }}. {{ one }}
{% endfor %}
请于{{ coHandlingDeadline }}前将办理情况书面反馈。{{ effect }}。`,
  "fee-notice": `${received}
经审查，{{ excessFound }}，明显超过合理范围。根据{{ basis }}，本机关决定收取信息处理费。
# 一、收费标准和金额
收费标准：{{ feeStandard }}。
计算过程：{{ feeWorking }}。
应缴金额：{{ feeAmount }}。
# 二、缴纳方式和期限
{% for one in paymentWays %}
- {{ forloop.index }}. {{ one }}
{% endfor %}
请自{{ paymentPeriod }}内缴纳。{{ effect }}。`,
  "withdrawal-confirmation": `${received}
本机关于{{ withdrawnOn }}收到撤回该申请的意思表示。{{ effect }}。`,
  "public-interest-override": `就下列信息的公开，本机关于{{ consultedOn }}征求了你（单位）的意见：{{ informationConcerned }}。你（单位）的意见为：{{ thirdPartyAnswer }}。
经审查，{{ reasons }}。根据{{ basis }}，{{ effect }}：{{ openedContent }}。`,
  "record-correction-answered": `${requestTold}所申请更正的信息为：{{ recordConcerned }}。
经核实，{{ factsFound }}。根据{{ basis }}，处理结果为：{{ recordResult }}。理由：{{ reasons }}。`,
  "record-correction-forwarded": `${requestTold}所申请更正的信息为：{{ recordConcerned }}。
经审查，{{ reasons }}。根据{{ basis }}，该申请已转送{{ forwardedTo }}。`,
  "moved-to-proactive": `${received}
根据{{ basis }}，本机关已将“{{ publishedTitle }}”纳入主动公开，公开渠道为：{{ publishedWhere }}。`,
}
