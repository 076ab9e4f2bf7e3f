import { baseUrl, type Office } from "./office.ts"

/** A page as a citizen's browser holds it: its text and the cookie that came with it. */
export interface Held {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  readonly cookie: string
}

const numerals = "零一二三四五六七八九"

/** What a form's question is answered with. */
export const answerTo = (text: string): string => {
  const [, a = "", b = ""] = /验证问题：(.)加(.)等于几/u.exec(text) ?? []
  return String(numerals.indexOf(a) + numerals.indexOf(b))
}

/** The token that stands in a page. */
export const tokenIn = (text: string): string => /name="token" value="([^"]+)"/u.exec(text)?.[1] ?? ""

/** A citizen with a browser without script. */
export const citizen = (office: Pick<Office, "fetch">, address = "203.0.113.7") => {
  let cookie = ""
  const held = async (response: Response): Promise<Held> => {
    for (const set of response.headers.getSetCookie()) {
      const pair = set.split(";", 1)[0]!
      const name = pair.split("=", 1)[0]!
      cookie = [...cookie.split("; ").filter((one) => one !== "" && !one.startsWith(`${name}=`)), pair].join("; ")
    }
    return { status: response.status, text: await response.text(), headers: response.headers, cookie }
  }
  const send = async (method: string, path: string, body: URLSearchParams | FormData | null, headers: Record<string, string>): Promise<Held> =>
    held(
      await office.fetch(
        new Request(`${baseUrl}${path}`, {
          method,
          body,
          headers: {
            "x-forwarded-for": address,
            ...(cookie === "" ? {} : { cookie }),
            ...(method === "POST" ? { origin: baseUrl } : {}),
            ...headers,
          },
          redirect: "manual",
        }),
      ),
    )
  return {
    get: (path: string, headers: Record<string, string> = {}) => send("GET", path, null, headers),
    post: (path: string, boxes: Record<string, string>, headers: Record<string, string> = {}) =>
      send("POST", path, new URLSearchParams(boxes), headers),
    postForm: (path: string, boxes: Record<string, string>, files: readonly File[] = [], headers: Record<string, string> = {}) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(boxes)) form.set(name, value)
      for (const file of files) form.append("files", file)
      return send("POST", path, form, headers)
    },
  }
}

/** A request as somebody fills it in. */
export const filledRequest: Readonly<Record<string, string>> = {
  kind: "naturalPerson",
  name: "林小满",
  identityKind: "居民身份证",
  // An invented number whose last place follows from the others.
  identityNumber: "11010519491231002X",
  phone: "13800000000",
  email: "lin@example.com",
  address: "样本路8号",
  agentName: "",
  agentAuthority: "",
  agentIdentityNumber: "",
  agentPhone: "",
  title: "2025年集中供热成本监审报告",
  documentNumber: "",
  features: "",
  supplyForm: "electronic",
  route: "online",
}

/** Fills the form of an agency and sends it. */
export const sendRequest = async (
  browser: ReturnType<typeof citizen>,
  agencyId: string,
  given: Readonly<Record<string, string>> = {},
  files: readonly File[] = [],
): Promise<Held> => {
  const path = `/agencies/${agencyId}/request`
  const { text } = await browser.get(path)
  return browser.postForm(path, { ...filledRequest, token: tokenIn(text), answer: answerTo(text), ...given }, files)
}

/** Number and code of a receipt's page. */
export const receiptIn = (text: string): { readonly number: string; readonly code: string } => ({
  number: /id="receipt-number">\s*([A-Z0-9-]+)/u.exec(text)?.[1] ?? "",
  code: /id="receipt-code">\s*([A-Z0-9-]+)/u.exec(text)?.[1] ?? "",
})
