/** How a dispute was corrected, or in what other way it ended: result → manner → words. */
export const disputeManners = {
  upheld: {},
  corrected: { revoked: "撤销", changed: "变更", unlawful: "确认违法或者无效", "ordered-to-act": "责令履行、责令重新答复" },
  other: { withdrawn: "撤回、撤诉", rejected: "驳回申请、驳回起诉", terminated: "终止", mediated: "调解、和解", transferred: "移送" },
} as const

/** What was wrong with an answer that was corrected. The list is closed. */
export const disputeFaults = {
  facts: "认定事实不清",
  evidence: "证据不足",
  ground: "适用依据错误",
  procedure: "违反法定程序",
  late: "逾期答复",
  search: "未尽检索义务",
  reasons: "未说明理由",
  authority: "不是适格的答复主体，或者超越职权",
  remedies: "未告知或者错误告知救济途径",
  consultation: "应当征求意见而没有征求",
  duty: "没有履行法定职责",
  other: "其他",
} as const
