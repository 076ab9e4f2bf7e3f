import { randomInt } from "node:crypto"
import { district } from "@gongkai/records/test/district"
import fc from "fast-check"
import { baseUrl, openOffice, type Caller, type Office, type Post } from "../office.ts"
import { operationsOf, type ApiDocument, type Operation } from "./document.ts"
import { agencies, furnishFurther, hiddenId, secretWord, victims, type AgencyId } from "./furnish.ts"
import { judgeOf } from "./judge.ts"
import { requestsFor, type Sent } from "./requests.ts"
import type { Pool } from "./values.ts"

/** Who calls: nobody, every post of the county, and people of the agency below it and of one beside it. */
const seats: readonly (readonly [AgencyId, Post] | null)[] = [
  null,
  ["county", "clerk"],
  ["county", "head"],
  ["county", "system"],
  ["county", "security"],
  ["county", "audit"],
  ["bureau", "clerk"],
  ["bureau", "system"],
  ["stranger", "clerk"],
  ["stranger", "security"],
]
type Seat = (typeof seats)[number]

/** What is public, or goes to another agency on purpose: no secret is put there. */
const public_ = /\/agencies|\/calendar|\/notices|\/holidays|\/grants|\/sign-in/u

const poolOf = (words: readonly string[], ids: readonly string[]): Pool => ({ ids, words })
const knownIds = [
  ...Object.values(district),
  ...agencies.flatMap((agencyId) => victims.flatMap((one) => [`${agencyId}-${one}`, `${agencyId}-case-${one}`])),
]
const usual = poolOf(["某人", "县政府办公室", "一二三四五六", "补正通知", "a b c"], knownIds)

/** What somebody must never see: names, hidden ids and secret words of all agencies but the own. */
const secretsFor = (agencyId: string | null): readonly string[] =>
  agencies.filter((other) => other !== agencyId).flatMap((other) => [`姓名·${other}·`, hiddenId(other), secretWord(other)])

/** What came of a run. */
export interface FuzzOutcome {
  readonly operations: number
  readonly calls: number
  /** How many calls did what they asked for. */
  readonly done: number
  /** Operations that never did what they asked for: the fuzz has not got into them. */
  readonly never: readonly string[]
  readonly faults: readonly string[]
}

const shown = (text: string): string => (text.length > 700 ? `${text.slice(0, 700)}…(${String(text.length)})` : text)

const requestOf = ({ method, path, headers, body }: Sent, { cookie }: Caller): Request | null => {
  try {
    const all = new Headers(cookie === "" ? {} : { cookie, origin: baseUrl })
    for (const [name, value] of Object.entries(headers)) all.set(name, value)
    return new Request(`${baseUrl}${path}`, { method, headers: all, body: body === null ? null : Buffer.from(body) })
  } catch {
    // No client could send it either.
    return null
  }
}

/** What the log has on a bug. */
const bugIn = ({ log }: Office, fault: string): string => {
  const requestId = /"requestId":"([^"]+)"/u.exec(fault)?.[1]
  return requestId === undefined ? "" : shown(log.find((line) => line.includes(requestId) && line.includes('"err"')) ?? "")
}

interface Run {
  readonly office: Office
  readonly judge: ReturnType<typeof judgeOf>
  calls: number
  readonly done: Map<string, number>
  readonly faults: string[]
  readonly kinds: Map<string, number>
  /** Ids of what the calls themselves made: later calls build on them. */
  readonly made: Map<string, string[]>
  /** Seats that an operation did not refuse for want of a permission. */
  readonly admitted: Map<string, Set<Seat>>
}

/** So many of one kind say enough. */
const enough = 2

/** Keeps a fault, unless there are enough of its kind. */
const keep = (run: Run, kind: string, fault: string): void => {
  const seen = (run.kinds.get(kind) ?? 0) + 1
  run.kinds.set(kind, seen)
  if (seen <= enough) run.faults.push(fault)
}

const callerAt = (office: Office, seat: Seat): Promise<Caller> => (seat === null ? Promise.resolve(office.nobody) : office.as(seat[0], seat[1]))

/** Refusals that are only come to by whoever is permitted. */
const afterPermission = /"code":"NOT_FOUND"|"status":(?:409|412)/u

const sendOne = async (run: Run, operation: Operation, sent: Sent, seat: Seat): Promise<void> => {
  const request = requestOf(sent, await callerAt(run.office, seat))
  if (request === null) return
  const response = await run.office.fetch(request)
  run.calls += 1
  const key = `${operation.method} ${operation.path}`
  if (response.status < 300 && sent.method === operation.method) run.done.set(key, (run.done.get(key) ?? 0) + 1)
  const text = await response.text()
  if (response.ok || afterPermission.test(text)) run.admitted.set(key, (run.admitted.get(key) ?? new Set()).add(seat))
  const id = response.ok ? /^\{"id":"([^"]+)"/u.exec(text)?.[1] : undefined
  if (id !== undefined && seat !== null && sent.method === "POST") run.made.set(seat[0], [...(run.made.get(seat[0]) ?? []), id])
  const fault = run.judge(operation, sent, response, text, secretsFor(seat?.[0] ?? null))
  if (fault !== null) {
    const call = `${sent.method} ${shown(sent.path)} ${JSON.stringify(sent.headers)} ${shown(String(sent.body))}`
    keep(run, `${key} ${fault.slice(0, 40)}`, `${shown(fault)}\n  as ${seat?.join(" ") ?? "nobody"}: ${call}\n  ${bugIn(run.office, fault)}`)
  }
  // Somebody signed out, or the security administrator ended the session, which is what those calls are for.
  if (seat !== null && sent.headers["cookie"] === undefined && text.includes('"NOT_SIGNED_IN"')) await run.office.again(seat[0], seat[1])
}

const inParallel = 6

const sendAll = async (run: Run, operation: Operation, sent: readonly (readonly [Sent, Seat])[], until = Infinity): Promise<void> => {
  const waiting = [...sent]
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined && performance.now() < until; next = waiting.pop()) await sendOne(run, operation, ...next)
  }
  const alone = operation.path.includes("/sign-in/") || operation.path.endsWith("/sessions")
  await Promise.all(Array.from({ length: alone ? 1 : inParallel }, work))
}

const learned = 20

/** Somebody names mostly what is of the own agency, what was made there before among it, and often what is not. */
const poolFor = ({ made }: Run, seat: Seat): Pool => {
  const agencyId = seat?.[0] ?? "county"
  const own = [
    agencyId,
    ...victims.flatMap((one) => [`${agencyId}-${one}`, `${agencyId}-case-${one}`]),
    ...(made.get(agencyId) ?? []).slice(-learned),
  ]
  return { words: usual.words, ids: [...own, ...own, ...own, ...usual.ids] }
}

/** Calls of one operation: some as everybody, the rest mostly as those whom it let in. */
const fuzzOne = async (run: Run, document: ApiDocument, operation: Operation, calls: number, seed: number, until: number): Promise<void> => {
  const sentBy = (who: readonly Seat[], numRuns: number, variant: number) =>
    who.flatMap((seat, at) =>
      fc
        .sample(requestsFor(document, operation, poolFor(run, seat)), { numRuns: Math.ceil(numRuns / who.length), seed: seed + variant + at })
        .map((sent) => [sent, seat] as const),
    )
  const first = Math.ceil(calls / 3)
  await sendAll(run, operation, sentBy(seats, first, 0))
  const admitted = [...(run.admitted.get(`${operation.method} ${operation.path}`) ?? [])]
  await sendAll(run, operation, sentBy(admitted.length === 0 ? seats : admitted, calls - first, seats.length), until)
}

/** Everybody's own rows hold words that nobody else may see. */
const plantSecrets = async (run: Run, document: ApiDocument, operations: readonly Operation[], seed: number): Promise<void> => {
  for (const operation of operations) {
    if (operation.method === "GET" || operation.method === "DELETE" || public_.test(operation.path)) continue
    for (const agencyId of agencies) {
      const own = poolOf(
        [secretWord(agencyId)],
        victims.flatMap((one) => [`${agencyId}-${one}`, `${agencyId}-case-${one}`]),
      )
      const posts = seats.flatMap((seat) => (seat?.[0] === agencyId ? [seat] : []))
      const sent = fc.sample(requestsFor(document, operation, own), { numRuns: 6, seed })
      await sendAll(
        run,
        operation,
        sent.map((one, at) => [one, posts[at % posts.length] ?? null] as const),
      )
    }
  }
}

/** How much is sent. */
export interface FuzzMeasure {
  /** Calls of each operation, at most. */
  readonly calls: number
  /** Seconds for all of them together, about; the first third of the calls is sent whatever time it takes. */
  readonly seconds: number
  /** One operation of so many, others with another seed. */
  readonly oneOf?: number
  /** The same calls again; others where it is not given. */
  readonly seed?: number | undefined
}

/** Sends calls of every operation of the document, fitting and broken, as everybody. */
export const fuzzEndpoints = async (
  { calls, seconds, oneOf = 1, seed = randomInt(2 ** 31) }: FuzzMeasure,
  say: (line: string) => void,
): Promise<FuzzOutcome> => {
  const office = await openOffice({ agencies })
  try {
    await furnishFurther(office)
    const document = (await office.nobody.send("GET", "/api/v1/openapi.json")).body as ApiDocument
    const operations = operationsOf(document)
    const run: Run = {
      office,
      judge: judgeOf(document),
      calls: 0,
      done: new Map(),
      faults: [],
      kinds: new Map(),
      made: new Map(),
      admitted: new Map(),
    }
    say(`种子 ${String(seed)}，${String(operations.length)} 个接口`)
    for (const seat of seats) await callerAt(office, seat)
    const walked = operations.filter((_, at) => at % oneOf === seed % oneOf)
    await plantSecrets(run, document, walked, seed)
    for (const operation of walked) {
      const began = performance.now()
      const before = run.calls
      // A password takes its time to be tried, on purpose.
      const share = operation.path.includes("/sign-in/password") ? Math.ceil(calls / 5) : calls
      await fuzzOne(run, document, operation, share, seed, began + (seconds * 1000) / walked.length)
      const key = `${operation.method} ${operation.path}`
      say(`${key}  ${String(run.calls - before)} 次，做成 ${String(run.done.get(key) ?? 0)} 次，${String(Math.round(performance.now() - began))} ms`)
    }
    const never = walked.map(({ method, path }) => `${method} ${path}`).filter((key) => !run.done.has(key))
    return { operations: walked.length, calls: run.calls, done: [...run.done.values()].reduce((all, one) => all + one, 0), never, faults: run.faults }
  } finally {
    await office.close()
  }
}
