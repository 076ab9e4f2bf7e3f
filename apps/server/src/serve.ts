import { serve as listen, type ServerType } from "@hono/node-server"
import type { Casework } from "@gongkai/casework"
import { hearPublications, openJobs, openRecords, openSignInRecords, type KeyRing } from "@gongkai/records"
import { officeConverter, officeToPdf, openRecogniser, textSeenBy } from "@gongkai/documents"
import type { LetterWays } from "./api/api.ts"
import { createFetch, type Parts } from "./app.ts"
import { legalDay, now } from "./clock.ts"
import { openDatabase, type Database } from "./database.ts"
import { openFileRoom, openKeyRing } from "./file-room.ts"
import { defaultRateLimits } from "./http/limits.ts"
import { openLogger } from "./http/logger.ts"
import { createMetrics } from "./http/metrics.ts"
import { postingOf, waysOut } from "./jobs/ways-out.ts"
import { workJobs } from "./jobs/work.ts"
import { httpSealer } from "./sealer/http-sealer.ts"
import { noPageCache, pageCache } from "./portal/cache/page-cache.ts"
import { keptSecret } from "./secret.ts"
import type { Settings } from "./settings.ts"
import { signInOptions } from "./sign-in-settings.ts"
import { createSignIn, type SignIn } from "./sign-in/create.ts"

/** A server that listens. */
export interface Serving {
  readonly url: string
  readonly casework: Casework
  readonly signIn: SignIn
  readonly database: Database
  /** Seals personal data. */
  readonly ring: KeyRing
  /** Answers what is under way, then closes everything. */
  readonly stop: () => Promise<void>
}

const sweepEvery = 60_000
const mebibyte = 1_048_576
const patience = 10_000
/** Milliseconds for one file: LibreOffice takes seconds to start. */
const conversionTime = 60_000

/** Lets what is under way be answered, but no longer than some seconds. */
const closed = async (server: ServerType): Promise<void> => {
  const impatient = setTimeout(() => {
    if ("closeAllConnections" in server) server.closeAllConnections()
  }, patience)
  await new Promise((resolve) => {
    server.close(resolve)
    if ("closeIdleConnections" in server) server.closeIdleConnections()
  })
  clearTimeout(impatient)
}

/**
 * Starts a server: database, jobs, HTTP.
 * @throws RecordsError where the database cannot be had; Error where the port is taken
 */
export const serve = async (settings: Settings): Promise<Serving> => {
  const logger = openLogger(settings.log)
  const metrics = createMetrics()
  const asked = signInOptions(settings.signIn)
  const database = await openDatabase(settings, logger)
  const [records, signInRecords] = [openRecords(database.url), openSignInRecords(database.url)]
  const casework: Casework = { records, now, today: () => legalDay(now()) }
  const [room, ring] = [await openFileRoom(settings), await openKeyRing(settings, records)]
  const filesToCheck = settings.clamd === null ? null : room
  const jobs = await openJobs(database.url, (err) => logger.error({ err }, "jobs"))
  const secret = settings.secret ?? keptSecret(settings.data)
  const ways = waysOut(settings)
  if (settings.jobsHere)
    await workJobs(jobs, casework, {
      logger,
      filesToCheck,
      room,
      ring,
      ways,
      posting: postingOf(settings),
      secret,
      watchInside: settings.watchInside,
    })
  // A file that is in is in: what cannot be put into the queue now is found waiting within the hour.
  const checkSoon: Parts["checkSoon"] = async (file) => {
    if (filesToCheck !== null) await jobs.send("file.check", file).catch((err: unknown) => logger.error({ err }, "jobs"))
  }

  // What is published stands in the outbox: what cannot be put into the queue now is found waiting within the minute.
  const carrySoon: Parts["carrySoon"] = async (agency) => {
    await jobs.send("publications.send", agency).catch((err: unknown) => logger.error({ err }, "jobs"))
  }
  // A letter that is queued is queued: what cannot be put in now is found waiting within the hour.
  const mailSoon: LetterWays["mailSoon"] = async (delivery) => {
    await jobs.send("letter.mail", delivery).catch((err: unknown) => logger.error({ err }, "jobs"))
  }
  const letters: LetterWays = {
    sealer: settings.sealer === null ? null : httpSealer(settings.sealer),
    mailSoon: settings.mail === null ? null : mailSoon,
  }

  // A check that is begun is begun: what cannot be put in now is found waiting within the minute.
  const watchSoon: Parts["watchSoon"] = {
    check: (of) => jobs.send("site-check.work", of).catch((err: unknown) => logger.error({ err }, "jobs")),
    ticket: (of) => jobs.send("ticket.recheck", of).catch((err: unknown) => logger.error({ err }, "jobs")),
  }
  const askSoon: Parts["askSoon"] = async (of) => {
    await jobs.send("digest.ask", of).catch((err: unknown) => logger.error({ err }, "jobs"))
  }

  const publications = settings.pageCache === 0 ? null : hearPublications(database.url)
  const pages =
    publications === null ? noPageCache : pageCache({ heard: publications, clock: () => performance.now(), mostBytes: settings.pageCache * mebibyte })

  const { site, trustProxy, office } = settings
  const converter = settings.converter === null ? null : { program: settings.converter, time: conversionTime }
  const recogniser = settings.recognition ? await openRecogniser() : null
  if (settings.recognition && recogniser === null) logger.warn("GONGKAI_OCR: tesseract.js is not installed")
  const parts = {
    convert: converter === null ? null : officeConverter(converter),
    toPdf: converter === null ? null : officeToPdf(converter),
    recognise: recogniser === null ? null : textSeenBy(recogniser),
    casework,
    room,
    ring,
    checkSoon,
    carrySoon,
    watchSoon,
    letters,
    secret,
    logger,
    metrics,
    trustProxy,
    office,
    site,
    pages,
    askSoon: settings.mail === null ? null : askSoon,
  }
  const limits = { ...defaultRateLimits, person: settings.requestsPerMinute }
  let answer: (request: Request, env: object) => Response | Promise<Response> = () => new Response(null, { status: 503 })
  const server = listen({ fetch: (request, env) => answer(request, env), hostname: settings.host, port: settings.port })
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject)
    server.once("listening", () => {
      const address = server.address()
      resolve(typeof address === "object" && address !== null ? address.port : settings.port)
    })
  })
  const url = `http://${settings.host}:${String(port)}`
  const baseUrl = settings.url ?? url
  const signIn = createSignIn({ records: signInRecords, baseUrl, secret, now, ...asked })
  answer = createFetch({ ...parts, baseUrl, rateLimits: limits, signIn })
  const sweeping = setInterval(() => {
    signIn.sweep().catch((error: unknown) => logger.error({ err: error }, "sweep"))
  }, sweepEvery)

  return {
    url,
    casework,
    signIn,
    database,
    ring,
    async stop() {
      clearInterval(sweeping)
      await closed(server)
      await jobs.stop()
      await publications?.close()
      await recogniser?.close()
      await records.close()
      await signInRecords.close()
      await database.stop()
    },
  }
}

/** Works jobs off without listening, for a machine of its own. */
export const work = async (settings: Settings): Promise<Pick<Serving, "stop">> => {
  const logger = openLogger(settings.log)
  const database = await openDatabase(settings, logger)
  const records = openRecords(database.url)
  const jobs = await openJobs(database.url, (err) => logger.error({ err }, "jobs"))
  const [room, ring] = [await openFileRoom(settings), await openKeyRing(settings, records)]
  const filesToCheck = settings.clamd === null ? null : room
  await workJobs(
    jobs,
    { records, now, today: () => legalDay(now()) },
    {
      logger,
      filesToCheck,
      room,
      ring,
      ways: waysOut(settings),
      posting: postingOf(settings),
      secret: settings.secret ?? keptSecret(settings.data),
      watchInside: settings.watchInside,
    },
  )
  return {
    async stop() {
      await jobs.stop()
      await records.close()
      await database.stop()
    },
  }
}
