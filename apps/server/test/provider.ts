import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { Provider } from "oidc-provider"

/** A real OpenID Connect server on a loopback port, where anybody signs in as the subject that is typed. */
export interface RunningProvider {
  readonly discoveryUrl: string
  /** Goes the whole way as a browser does, from the address given to the one that leads back. */
  readonly walk: (url: string, subject: string) => Promise<string>
  /** As {@link walk}, and the officer refuses at the first page. */
  readonly refuse: (url: string) => Promise<string>
  readonly stop: () => Promise<void>
}

export const client = { clientId: "gongkai", clientSecret: "a-secret-between-the-two-of-them" }

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)))

/** Starts it; `redirectUri` is where it may send people back to. */
export const startProvider = async (redirectUri: string, port = 0): Promise<RunningProvider> => {
  const server = createServer()
  const at = await listening(server, port)
  const issuer = `http://127.0.0.1:${String(at)}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    cookies: { keys: ["for tests"] },
    // Nobody comes without it.
    pkce: { required: () => true },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, email: "person@office.test", email_verified: true }) }),
  })
  server.on("request", provider.callback())

  const jar = new Map<string, string>()
  const step = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
    })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ""] = set.split(";")
      jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1))
    }
    return response
  }
  const go = async (start: string, submit: (prompt: string) => Record<string, string> | "abort"): Promise<string> => {
    jar.clear()
    let url = start
    let form: Record<string, string> | undefined
    for (let steps = 0; steps < 20; steps++) {
      const response = await step(url, form)
      form = undefined
      const location = response.headers.get("location")
      if (location !== null) {
        url = new URL(location, url).href
        if (url.startsWith(redirectUri)) return url
        continue
      }
      const page = await response.text()
      const prompt = /name="prompt" value="(\w+)"/u.exec(page)?.[1]
      const action = /<form[^>]* action="([^"]+)"/u.exec(page)?.[1]
      if (prompt === undefined || action === undefined) throw new Error(`no form at ${url}: ${String(response.status)} ${page.slice(0, 2000)}`)
      const filled = submit(prompt)
      if (filled === "abort") url = new URL(/href="([^"]+\/abort)"/u.exec(page)?.[1] ?? "", url).href
      else [url, form] = [new URL(action, url).href, { prompt, ...filled }]
    }
    throw new Error("the way does not end")
  }
  return {
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    walk: (url, subject) => go(url, (prompt) => (prompt === "login" ? { login: subject, password: "any" } : {})),
    refuse: (url) => go(url, () => "abort"),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
