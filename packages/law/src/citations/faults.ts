/** What may be wrong with what a letter cites: code → words in Chinese. The list is closed. */
export const citationFaults = {
  WRONG_ARTICLE: "所引条款与这一决定不符",
  ARTICLE_MISSING: "没有引用应当引用的条款",
  ARTICLE_TOO_COARSE: "应当引用到款、项",
  NO_SUCH_ARTICLE: "该法没有这一条",
  NO_SUCH_PARAGRAPH: "该条没有这一款、项",
  FORMER_ARTICLE: "这是修订前的条文序号",
  LAW_REPEALED: "所引规定在决定之日已经失效",
  NOT_YET_IN_FORCE: "所引规定在决定之日还没有施行",
  REMEDIES_MISSING: "没有写明行政复议和行政诉讼",
  CHOICE_OFFERED: "应当先申请行政复议，不能写成可以直接起诉",
  REVIEW_FIRST_NOT_SAID: "应当告知先申请行政复议",
  REVIEW_FIRST_DEMANDED: "可以直接起诉，不能要求先申请行政复议",
  REMEDY_PERIOD_WRONG: "救济的期限不对",
  REMEDIES_UNSETTLED: "救济途径没有定论，请承办人核定",
} as const satisfies Record<string, string>

/** A key of {@link citationFaults}. */
export type CitationFault = keyof typeof citationFaults

/** Something wrong with what a letter cites. */
export interface CitationFinding {
  readonly code: CitationFault
  /** An error must be mended, or answered for, before approval; a warning is for the officer's eye. */
  readonly severity: "error" | "warning"
  /** Offsets in UTF-16 units; null where it is of the whole. */
  readonly from: number | null
  readonly to: number | null
  /** As it stands in the text; null where nothing stands. */
  readonly cited: string | null
  /** What is right, in Chinese; null where nothing is to be put in its place. */
  readonly right: string | null
  readonly words: string
}

/** Makes a finding. */
export const fault = (
  code: CitationFault,
  at: { readonly from: number; readonly to: number; readonly text: string } | null,
  right: string | null = null,
): CitationFinding => ({
  code,
  severity: code === "REMEDIES_UNSETTLED" ? "warning" : "error",
  from: at?.from ?? null,
  to: at?.to ?? null,
  cited: at?.text ?? null,
  right,
  words: citationFaults[code],
})
