/** What the API has against a call (RFC 9457), with its words in Chinese. */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly detail: Readonly<Record<string, unknown>>
  /** For whoever is asked about it; null where no answer came. */
  readonly requestId: string | null

  constructor(code: string, status: number, words: string, detail: Readonly<Record<string, unknown>>, requestId: string | null) {
    super(words)
    this.name = "Problem"
    this.code = code
    this.status = status
    this.detail = detail
    this.requestId = requestId
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)
const text = (value: unknown): string | null => (typeof value === "string" ? value : null)

/** Reads an answer that says no; whatever else came is told as such. */
export const problemOf = (status: number, body: unknown): Problem => {
  if (!isRecord(body)) return new Problem("NO_ANSWER", status, "服务器的回答看不懂，请稍后再试", {}, null)
  const detail = isRecord(body["detail"]) ? body["detail"] : {}
  return new Problem(text(body["code"]) ?? "NO_ANSWER", status, text(body["title"]) ?? "没有办成", detail, text(body["requestId"]))
}

/** No answer came. */
export const unreachable = (): Problem => new Problem("UNREACHABLE", 0, "连不上服务器，请检查网络后重试；已填写的内容没有丢失", {}, null)

/** Whatever was thrown, as something to show. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem("PAGE_BROKEN", 0, "页面出错了，请刷新后重试；再次出错时请告知管理员", {}, null)
