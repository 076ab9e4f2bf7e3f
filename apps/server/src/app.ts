import { OpenAPIHono } from "@hono/zod-openapi"
import { lawRefusal, type Casework, type FileRoom } from "@gongkai/casework"
import { LawError } from "@gongkai/law"
import { isUnreachable, type KeyRing } from "@gongkai/records"
import type { Context } from "hono"
import { bodyLimit } from "hono/body-limit"
import { createMiddleware } from "hono/factory"
import type { Logger } from "pino"
import { agencyRoutes } from "./api/agency/routes.ts"
import type { Api, LetterWays } from "./api/api.ts"
import { applicantRoutes } from "./api/applicant/routes.ts"
import { callHashOf } from "./api/call-hash.ts"
import { calendarRoutes } from "./api/calendar/routes.ts"
import { channelRoutes } from "./api/channel/routes.ts"
import { wordingRoutes } from "./api/wording/routes.ts"
import { itemFileContentPath } from "./api/catalogue/file-routes.ts"
import { caseRoutes } from "./api/case/routes.ts"
import { catalogueRoutes } from "./api/catalogue/routes.ts"
import { citizenRoutes } from "./api/citizen/routes.ts"
import { consultationFileContentPath } from "./api/consultation/file-routes.ts"
import { consultationRoutes } from "./api/consultation/routes.ts"
import { contributionRoutes } from "./api/contribution/routes.ts"
import { accountRoutes } from "./api/account/routes.ts"
import { dashboardRoutes } from "./api/dashboard/routes.ts"
import { deskRoutes } from "./api/desk/routes.ts"
import { messageRoutes } from "./api/message/routes.ts"
import { assessmentRoutes } from "./api/assessment/routes.ts"
import { complaintRoutes } from "./api/complaint/routes.ts"
import { workRoutes } from "./api/work/routes.ts"
import { activityRoutes } from "./api/activity/routes.ts"
import { publicConcernRoutes } from "./api/public-concern/routes.ts"
import { publishedQuestionRoutes } from "./api/published-question/routes.ts"
import { venueRoutes } from "./api/venue/routes.ts"
import { dutyRoutes } from "./api/duty/routes.ts"
import { opennessSettingRoutes } from "./api/openness-setting/routes.ts"
import { disputeRoutes } from "./api/dispute/routes.ts"
import { coHandlingRoutes } from "./api/co-handling/routes.ts"
import { documentRoutes } from "./api/document/routes.ts"
import { eventRoutes } from "./api/event/routes.ts"
import { feeRoutes } from "./api/fee/routes.ts"
import { reportComparisonRoutes } from "./api/report-comparison/routes.ts"
import { reportImportRoutes } from "./api/report-import/routes.ts"
import { reportSectionRoutes } from "./api/report-section/routes.ts"
import { exportRoutes } from "./api/export/routes.ts"
import { contentPath, sandboxed } from "./api/file/content.ts"
import { fileRoutes } from "./api/file/routes.ts"
import { redactionRoutes } from "./api/redaction/routes.ts"
import { documentPath } from "./api/letter/document.ts"
import { letterRoutes } from "./api/letter/routes.ts"
import { letterSettingRoutes } from "./api/letter/settings.ts"
import { likenessRoutes } from "./api/likeness/routes.ts"
import { linkRoutes } from "./api/link/routes.ts"
import { meRoutes } from "./api/me/routes.ts"
import { noteRoutes } from "./api/note/routes.ts"
import { notificationRoutes } from "./api/notification/routes.ts"
import { numberSeriesRoutes } from "./api/number-series/routes.ts"
import { personRoutes } from "./api/person/routes.ts"
import { registerRoutes } from "./api/register/routes.ts"
import { registerImportRoutes } from "./api/register-import/routes.ts"
import { reminderRoutes } from "./api/reminder/routes.ts"
import { reportFormRoutes } from "./api/report-form/routes.ts"
import { reportRoutes } from "./api/report/routes.ts"
import { reportBoardRoutes } from "./api/report-board/routes.ts"
import { requestRoutes } from "./api/request/routes.ts"
import { reportFigureRoutes } from "./api/report/figure-routes.ts"
import { roleRoutes } from "./api/role/routes.ts"
import { searchRoutes } from "./api/search/routes.ts"
import { secrecyRoutes } from "./api/secrecy/routes.ts"
import { siteWatchRoutes } from "./api/site-watch/routes.ts"
import { ticketRoutes } from "./api/ticket/routes.ts"
import { sessionRoutes } from "./api/session/routes.ts"
import type { Env } from "./http/env.ts"
import { healthRoutes } from "./http/health.ts"
import { rateLimits, type RateLimits } from "./http/limits.ts"
import { logging, requestIds, telling } from "./http/logging.ts"
import type { Metrics } from "./http/metrics.ts"
import { officePages } from "./http/office.ts"
import { problem, refusal, withRequestId } from "./http/problem.ts"
import { notStored, ownSiteOnly, securityHeaders } from "./http/security.ts"
import { keptAnswer, rememberAnswer } from "./portal/cache/kept-answer.ts"
import { noPageCache, type PageCache } from "./portal/cache/page-cache.ts"
import { ownAnswer, plainAnswer } from "./portal/frame/answer.ts"
import { wished } from "./portal/frame/display.ts"
import { brokenPage, missingPage, refusedPage } from "./portal/frame/error-pages.tsx"
import { portalPolicy } from "./portal/frame/policy.ts"
import { defaultLimits, limitedTo, type Limits } from "./portal/limits.ts"
import type { Portal } from "./portal/portal.ts"
import { portalRoutes } from "./portal/routes.ts"
import { unnamedSite, type Site } from "./portal/site.ts"
import type { SignIn } from "./sign-in/create.ts"
import { describeSignIn } from "./sign-in/describe.ts"
import { problem as signInProblem, SignInError } from "./sign-in/problem.ts"

/** What the server is made of. */
export interface Parts {
  readonly casework: Casework
  readonly signIn: SignIn
  readonly room: FileRoom
  readonly ring: KeyRing
  readonly checkSoon: Api["checkSoon"]
  readonly carrySoon: Api["carrySoon"]
  readonly watchSoon: Api["watchSoon"]
  /** Left out where letters are neither sealed electronically nor mailed. */
  readonly letters?: LetterWays
  /** Left out where old formats of office programs are refused. */
  readonly convert?: Api["convert"]
  /** Left out where office files are not redacted. */
  readonly toPdf?: Api["toPdf"]
  /** Left out where redacted pages are proven without recognition of characters. */
  readonly recognise?: Api["recognise"]
  /** 32 characters or more, the same for every process. */
  readonly secret: string
  readonly logger: Logger
  readonly metrics: Metrics
  readonly rateLimits: RateLimits
  readonly trustProxy: boolean
  /** Folder of the built pages of the office; left out or null where this server has none. */
  readonly office?: string | null
  /** Where people find it: scheme, host, port. */
  readonly baseUrl: string
  /** What the public's pages say of the site; nothing where left out. */
  readonly site?: Site
  /** Where the public's pages are kept; rendered anew each time where left out. */
  readonly pages?: PageCache
  readonly portalLimits?: Limits
  /** Has an address asked whether it wants a digest; left out or null where this server sends no mail. */
  readonly askSoon?: Portal["askSoon"]
}

const largestBody = 1_048_576
const signInPaths = "/api/v1/sign-in/*"

/** All routes of the published API. */
const routes: readonly ((api: Api) => void)[] = [
  meRoutes,
  agencyRoutes,
  personRoutes,
  roleRoutes,
  sessionRoutes,
  caseRoutes,
  likenessRoutes,
  requestRoutes,
  noteRoutes,
  coHandlingRoutes,
  linkRoutes,
  numberSeriesRoutes,
  letterRoutes,
  letterSettingRoutes,
  feeRoutes,
  reportSectionRoutes,
  reportImportRoutes,
  reportComparisonRoutes,
  disputeRoutes,
  reportFigureRoutes,
  reminderRoutes,
  fileRoutes,
  redactionRoutes,
  applicantRoutes,
  secrecyRoutes,
  citizenRoutes,
  calendarRoutes,
  siteWatchRoutes,
  ticketRoutes,
  notificationRoutes,
  eventRoutes,
  registerRoutes,
  registerImportRoutes,
  exportRoutes,
  documentRoutes,
  reportFormRoutes,
  reportRoutes,
  reportBoardRoutes,
  catalogueRoutes,
  channelRoutes,
  wordingRoutes,
  searchRoutes,
  opennessSettingRoutes,
  dutyRoutes,
  assessmentRoutes,
  contributionRoutes,
  consultationRoutes,
  messageRoutes,
  venueRoutes,
  activityRoutes,
  publishedQuestionRoutes,
  publicConcernRoutes,
  accountRoutes,
  deskRoutes,
  dashboardRoutes,
  workRoutes,
  complaintRoutes,
]

/** Puts the server together; it listens nowhere yet. */
export const createApp = (parts: Parts): OpenAPIHono<Env> => {
  const { casework, logger, metrics } = parts
  const app = new OpenAPIHono<Env>()
  app.use(requestIds)
  app.use(logging(telling(logger, metrics)))
  // Outside of whatever sets headers, so that it sees them all.
  app.use(rememberAnswer)
  app.use(contentPath, sandboxed)
  app.use(itemFileContentPath, sandboxed)
  app.use(consultationFileContentPath, sandboxed)
  app.use(documentPath, sandboxed)
  app.use(portalPolicy)
  app.use(securityHeaders(parts.baseUrl))
  healthRoutes(app, parts)
  app.use("/api/*", notStored)
  app.use("/api/*", ownSiteOnly(parts.baseUrl))
  app.use("/api/*", async (context, next) => {
    context.set("session", await parts.signIn.sessionOf(context.req.raw.headers))
    await next()
  })
  app.use("/api/*", rateLimits(parts.rateLimits, parts.trustProxy))
  const limit = bodyLimit({ maxSize: largestBody, onError: (context: Context<Env>) => problem(context, "TOO_LARGE", { bytes: largestBody }) })
  const uploads: RegExp[] = []
  app.use(
    "/api/*",
    createMiddleware<Env>((context, next) => (uploads.some((path) => path.test(context.req.path)) ? next() : limit(context, next))),
  )
  const takesFiles = (path: string): void => {
    uploads.push(new RegExp(`^${path.replace(/\{\w+\}/gu, "[^/]+")}$`, "u"))
  }
  app.on(["GET", "POST", "DELETE"], signInPaths, async (context) => withRequestId(context, await parts.signIn.handler(context.req.raw)))
  const { signIn, room, ring, checkSoon, carrySoon, watchSoon, letters = { sealer: null, mailSoon: null } } = parts
  const soon = { checkSoon, carrySoon, watchSoon }
  const api: Api = {
    app,
    casework,
    signIn,
    room,
    ring,
    ...soon,
    takesFiles,
    letters,
    convert: parts.convert ?? null,
    toPdf: parts.toPdf ?? null,
    recognise: parts.recognise ?? null,
    callHash: callHashOf(parts.secret),
    baseUrl: parts.baseUrl,
  }
  describeSignIn(app)
  for (const add of routes) add(api)
  if (typeof parts.office === "string") officePages(app, parts.office)
  const { site = unnamedSite, pages = noPageCache, portalLimits = defaultLimits, trustProxy, secret, baseUrl, askSoon = null } = parts
  const [sends, looks] = [limitedTo(portalLimits.sends, trustProxy), limitedTo(portalLimits.looks, trustProxy)]
  const { leastToFill } = portalLimits
  const portal: Portal = { app, casework, room, ring, checkSoon, site, baseUrl, secret, pages, sends, looks, leastToFill, askSoon }
  portalRoutes(portal)
  /** Programs are told in their form, people on a page. */
  const forPrograms = /^\/(?:api|office)(?:\/|$)/u
  app.notFound((context) => {
    if (forPrograms.test(context.req.path)) return problem(context, "NO_SUCH_PATH")
    return wished(context, parts.baseUrl) ?? ownAnswer(portal, context, missingPage(), 404)
  })
  app.onError(async (error, context) => {
    if (error instanceof SignInError) return withRequestId(context, signInProblem(error.code, error.detail))
    // A query that asks the law for what it does not give: so many items, steps before a receipt.
    if (error instanceof LawError) return refusal(context, lawRefusal(error))
    if (isUnreachable(error)) {
      logger.error({ err: error, requestId: context.var.requestId }, "database")
      if (!forPrograms.test(context.req.path)) return plainAnswer(portal, context, refusedPage("系统暂时不可用", "请过几分钟再试。"), 503)
      return problem(context, "UNAVAILABLE")
    }
    logger.error({ err: error, requestId: context.var.requestId }, "bug")
    if (!forPrograms.test(context.req.path)) return plainAnswer(portal, context, brokenPage(context.var.requestId), 500)
    return problem(context, "BUG")
  })
  return app
}

/** Puts the server together and answers requests: with a kept page before anything else, else by the routes. */
export const createFetch = (parts: Parts): ((request: Request, env?: object) => Response | Promise<Response>) => {
  const app = createApp(parts)
  const kept = keptAnswer(parts.pages ?? noPageCache, telling(parts.logger, parts.metrics))
  return (request, env) => kept(request) ?? app.fetch(request, env)
}
