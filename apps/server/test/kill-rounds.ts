import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { expect } from "vitest"
import { agencies, cookieOf, furnishedFolder, publicUrl } from "./kill-office.ts"
import { verifyLedger, type Call, type Ledger } from "./kill-ledger.ts"
import { databaseProcesses, ended, killAtOnce, server, startServerProcess, type ServerProcess } from "./server-process.ts"

/** What is killed in a round, one after the other. */
const kinds = ["backend", "guard", "server", "postmaster", "everything", "server, and once more while it starts"] as const
type Kind = (typeof kinds)[number]

interface Killing {
  running: ServerProcess
  killed: boolean
  over: boolean
}

const send = async (url: string, { method, path, body, key, cookie }: Call): Promise<{ status: number; text: string }> => {
  const headers = { cookie, origin: publicUrl, "idempotency-key": key, ...(body === null ? {} : { "content-type": "application/json" }) }
  const response = await fetch(`${url}${path}`, { method, headers, body, signal: AbortSignal.timeout(10_000) })
  return { status: response.status, text: await response.text() }
}

let serial = 0
const callOf = (kind: Call["kind"], agencyId: string, cookies: ReadonlyMap<string, string>, of: string): Call => {
  serial += 1
  const id = kind === "role" ? of : `${agencyId}-${kind}-${String(serial)}`
  const post = { person: "system", case: "clerk", role: "security" }[kind]
  const path = { person: "/api/v1/people", case: "/api/v1/cases", role: `/api/v1/people/${id}/roles/clerk` }[kind]
  const body = kind === "role" ? null : JSON.stringify(kind === "person" ? { id, name: "新来的人" } : { id })
  const cookie = cookies.get(`${agencyId}-${post}`) ?? ""
  return { agencyId, kind, id, method: kind === "role" ? "PUT" : "POST", path, body, key: `key-${String(serial)}-${id}`, cookie, answer: null }
}

/** Sends call after call until the kill is felt; a person added is given a role, so that one change builds on another. */
const write = async (
  state: Killing,
  agencyId: string,
  kind: "person" | "case",
  cookies: ReadonlyMap<string, string>,
  calls: Call[],
): Promise<void> => {
  for (let last: Call | null = null; !state.over;) {
    const call: Call = last?.kind === "person" ? callOf("role", agencyId, cookies, last.id) : callOf(kind, agencyId, cookies, "")
    calls.push(call)
    try {
      const { status, text } = await send(state.running.url, call)
      if (status < 300) call.answer = text
      else if (!state.killed || status < 500) throw new Error(`${call.path} ${String(status)} ${text}`)
    } catch (error) {
      if (!state.killed || (error instanceof Error && error.message.startsWith("/api"))) throw error
    }
    if (call.answer === null) return
    last = call
  }
}

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}

const readyAgain = async (running: ServerProcess, within: number): Promise<boolean> => {
  for (let waited = 0; waited < within; waited += 50) {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return false
    if (await isReady(running.url)) return true
    await wait(50)
  }
  return false
}

const strike = (kind: Kind, data: string, { child }: ServerProcess): void => {
  const { postmaster, guard, backends } = databaseProcesses(data)
  if (kind === "backend") {
    expect(backends.length).toBeGreaterThan(0)
    killAtOnce(backends[Math.floor(Math.random() * backends.length)])
  }
  if (kind === "guard" || kind === "everything") killAtOnce(guard)
  if (kind === "postmaster" || kind === "everything") killAtOnce(postmaster)
  if (kind === "everything") for (const pid of backends) killAtOnce(pid)
  if (kind === "everything" || kind.startsWith("server")) killAtOnce(child.pid)
}

/** Brings the server back as whoever watches it would: only one that is gone or not ready is ended and started anew. */
const recovered = async (kind: Kind, data: string, running: ServerProcess): Promise<ServerProcess> => {
  if (kind === "backend" || kind === "postmaster") {
    expect(await readyAgain(running, 60_000), `the server comes back by itself after the ${kind} is gone`).toBe(true)
    return running
  }
  killAtOnce(running.child.pid)
  await ended(running.child)
  if (kind.includes("once more")) {
    const again = startServerProcess(data, publicUrl)
    await wait(Math.random() * 1500)
    killAtOnce(again.pid)
    await ended(again)
  }
  const started = await server(data, publicUrl)
  expect(await readyAgain(started, 30_000)).toBe(true)
  return started
}

/** Every call of a round, sent again under its key: the one that was not answered is done now, the others are answered as before. */
const sendAgain = async (url: string, calls: readonly Call[]): Promise<void> => {
  for (const call of calls) {
    const { status, text } = await send(url, call)
    if (call.kind === "role") {
      // A role is put, not created: where it is there already, the first sending did it.
      if (status === 409) expect(JSON.parse(text)).toMatchObject({ code: "ALREADY_THERE" })
      else expect([status, call.answer], text).toEqual([200, null])
    } else {
      expect(status, `${call.path} ${text}`).toBe(201)
      expect(text).toBe(call.answer ?? text)
    }
    call.answer ??= text
  }
}

/**
 * Kills the server or parts of it again and again while acknowledgements come in, and looks whether they hold.
 * @param say hears a line a round
 */
export const killRounds = async (rounds: number, say: (line: string) => void): Promise<void> => {
  const { data, adminUrl } = await furnishedFolder()
  const ledger: Ledger = { acknowledged: [] }
  let running = await server(data, publicUrl)
  try {
    const cookies = new Map<string, string>()
    const officers = agencies.flatMap((agencyId) => ["system", "security", "clerk"].map((post) => `${agencyId}-${post}`))
    await Promise.all(officers.map(async (id) => cookies.set(id, await cookieOf(running.url, id))))
    for (let round = 0; round < rounds; round += 1) {
      const kind = kinds[round % kinds.length] ?? "server"
      const state: Killing = { running, killed: false, over: false }
      const calls: Call[] = []
      const writers = agencies.flatMap((agencyId) =>
        (["person", "person", "case", "case"] as const).map((what) => write(state, agencyId, what, cookies, calls)),
      )
      const written = Promise.all(writers)
      const after = Math.round(100 + Math.random() * 900)
      await Promise.race([written, wait(after)])
      state.killed = true
      strike(kind, data, running)
      const began = performance.now()
      // A guard that is gone harms nothing by itself: the writers go on until the server goes too.
      await Promise.race([written, wait(300)])
      state.over = true
      const back = await recovered(kind, data, running)
      await written
      const took = Math.round(performance.now() - began)
      running = back
      const acknowledged = calls.filter(({ answer }) => answer !== null).length
      await sendAgain(running.url, calls)
      ledger.acknowledged.push(...calls)
      const events = await verifyLedger(adminUrl, ledger)
      say(
        `第${String(round + 1)}轮  ${String(after)} ms 后杀掉 ${kind}：确认 ${String(acknowledged)} 项，未答复 ${String(calls.length - acknowledged)} 项，${String(took)} ms 后恢复，链上共 ${String(events)} 个事件`,
      )
    }
    running.child.kill("SIGTERM")
    await ended(running.child)
    expect(running.child.exitCode).toBe(0)
  } catch (error) {
    say(readFileSync(join(data, "server-process.log"), "utf8").slice(-3000))
    throw error
  } finally {
    const { postmaster, guard } = databaseProcesses(data)
    for (const pid of [running.child.pid, guard, postmaster]) killAtOnce(pid)
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
}
