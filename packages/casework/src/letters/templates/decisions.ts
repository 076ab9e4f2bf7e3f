import type { DecisionKindId } from "@gongkai/law"

const received = `本机关于{{ receivedOn }}收到以{{ receiptManner }}方式提交的政府信息公开申请。所申请公开的内容为：{{ requestContent }}。
{% for one in course %}
{{ one }}
{% endfor %}
经审查，查明：{{ factsFound }}。`

const decided = "根据{{ basis }}，{{ decision }}。"
const because = "理由：{{ reasons }}。"
const supplied = `{% for one in supplied %}
- {{ forloop.index }}. {{ one }}
{% endfor %}
提供方式：{{ supplyManner }}；提供时间：{{ supplyTime }}。`

const text = (...parts: readonly string[]): string => [received, ...parts].join("\n")
const refused = text(decided, because)

/** Our own wording of each decision; an agency may have its own. What may be done against it is a paragraph of its own. */
export const decisionTemplates: Readonly<Record<DecisionKindId, string>> = {
  "granted-published": text(decided, "获取的方式、途径：{{ accessManner }}。"),
  "granted-supplied": text(decided, "现提供下列信息：", supplied),
  "partially-granted": text(decided, "# 一、予以公开的部分", "{{ openPart }}。", supplied, "# 二、不予公开的部分", "{{ withheldPart }}。", because),
  "refused-state-secret": refused,
  "refused-prohibited-by-law": text(decided, "所涉信息依照{{ specialRules }}禁止公开。", because),
  "refused-safety-and-stability": refused,
  "refused-third-party-rights": text("就该信息的公开，第三方的意见为：{{ thirdPartyAnswer }}。", decided, because),
  "refused-internal-affairs": refused,
  "refused-deliberative-process": refused,
  "refused-enforcement-file": refused,
  "administrative-query": text(decided, "请依照{{ specialRules }}办理。"),
  "does-not-exist": text("检索的范围：{{ searchScope }}；检索的方法：{{ searchManner }}。", decided, because),
  "not-this-agency": text(
    decided,
    because,
    `{% for one in rightAgencies %}
建议向负责公开的机关提出申请：{{ one }}。
{% endfor %}`,
  ),
  "no-ready-information": text(decided, because),
  "still-unclear": text("本机关于{{ correctionNotifiedOn }}告知补正，补正期限为{{ correctionDeadline }}。", decided, because),
  petition: text(
    decided,
    because,
    `{% for one in petitionChannels %}
相关诉求可以通过下列渠道提出：{{ one }}。
{% endfor %}`,
  ),
  repeated: text("就该内容，本机关已于{{ earlierAnsweredOn }}以{{ earlierNumber }}答复。", decided),
  publication: text(decided, "获取的途径：{{ publicationAccess }}。"),
  excessive: text("{{ excessFound }}，明显超过合理范围。说明的理由为：{{ applicantsReasons }}。", decided, because),
  confirmation: text("{{ decision }}。", because),
  "other-decision": text("{{ decision }}。", because),
  "lapsed-uncorrected": text("本机关于{{ correctionNotifiedOn }}告知补正，补正期限为{{ correctionDeadline }}。", decided),
  "lapsed-unpaid": text("本机关于{{ feeNotifiedOn }}发出收费通知，缴纳期限为{{ feePayBy }}。", decided),
}
