import { z } from "@hono/zod-openapi"
import {
  allowedForLetter,
  approveLetter,
  deliverLetter,
  draftLetter,
  Id,
  LetterArrival,
  letterKind,
  LetterToApprove,
  LetterToDeliver,
  LetterToDraft,
  LetterToPass,
  LetterToResend,
  LetterToReturn,
  LetterToRevise,
  LetterToSeal,
  LetterToSealElectronically,
  LetterToVoid,
  passLetter,
  readableLetter,
  readerOf,
  recordLetterReached,
  resendLetter,
  returnLetter,
  reviseLetter,
  sealElectronically,
  sealLetter,
  shownLetter,
  submitLetter,
  voidLetter,
  type Command,
  type Recorded,
} from "@gongkai/casework"
import { letterHtml } from "@gongkai/documents"
import { deliveriesOf, letterStates, listLetters, maskedApplicant, numberOfLetter, reviewsOf, sealOf, type EventName } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Letter, LetterLine } from "./answers.ts"
import { documentRoute } from "./document.ts"

const tag = "文书"
const act = "letter.read"
const params = z.object({ letterId: Id })
const most = 200

const titled = <Line extends { readonly kind: string }>(line: Line): Line & { readonly title: string } => ({
  ...line,
  title: letterKind(line.kind)?.title ?? line.kind,
})

/** Fields of a command's input that stand in its body: the letter is in the path, its version in If-Match. */
const bodyOf = (shape: z.core.$ZodShape): z.ZodObject =>
  z.object(Object.fromEntries(Object.entries(shape).filter(([name]) => name !== "letterId" && name !== "version")))

const lists = (api: Api): void => {
  queryRoute(api, {
    path: "/requests/{caseId}/letters",
    summary: "一件申请的文书",
    tag,
    act,
    input: z.object({ caseId: Id }),
    answer: z.object({ items: z.array(LetterLine) }),
    run: async ({ tx, session, today, query }) => {
      const reader = await readerOf(tx, session.agencyId, session.personId, today)
      const filter = { state: null, waitingFor: null, caseId: query.caseId }
      return { items: (await listLetters(tx, session.agencyId, reader, filter, { after: null, limit: most })).items.map(titled) }
    },
  })
  queryRoute(api, {
    path: "/letters",
    summary: "文书；waiting=mine 只列等待本人办理的",
    tag,
    act,
    input: z.object({ ...pagingFields, state: z.enum(letterStates).optional(), waiting: z.enum(["mine"]).optional(), caseId: Id.optional() }),
    answer: pageOf(LetterLine),
    run: async ({ tx, session, today, query }) => {
      const reader = await readerOf(tx, session.agencyId, session.personId, today)
      const waitingFor = query.waiting === "mine" ? reader.roles : null
      const filter = { state: query.state ?? null, waitingFor, caseId: query.caseId ?? null }
      const { items, next } = await listLetters(tx, session.agencyId, reader, filter, pagingOf(query))
      return { items: items.map(titled), next }
    },
  })
}

const one = (api: Api): void => {
  queryRoute(api, {
    path: "/letters/{letterId}",
    summary: "一件文书：内容、检查、办理经过、现在可以怎样办",
    tag,
    act,
    input: params,
    answer: Letter,
    run: async ({ tx, session, today, acts, query }) => {
      const { agencyId, personId } = session
      const reader = await readerOf(tx, agencyId, personId, today)
      const found = await readableLetter(tx, agencyId, query.letterId, reader)
      if (found === null) return null
      const shown = await shownLetter(tx, found, today, async (id) => (await maskedApplicant(tx, api.ring, agencyId, id))?.masked.name ?? null)
      const { record, kind, letter, lacking, findings, templateFindings } = shown
      return {
        ...titled(record),
        values: record.written,
        number: await numberOfLetter(tx, agencyId, record.id),
        letter,
        preview: letter === null ? null : letterHtml(letter, { preview: true }),
        lacking,
        findings,
        templateFindings,
        reviews: await reviewsOf(tx, agencyId, record.id),
        seal: await sealOf(tx, agencyId, record.id),
        deliveries: await deliveriesOf(tx, agencyId, record.id),
        allowed: await allowedForLetter(tx, { letter: record, kind, reader }, shown, { acts, today, seals: api.letters.sealer !== null }),
      }
    },
  })
}

/** A verb on a letter: it names the version that was seen. */
const verbRoute = <Schema extends z.ZodType, Name extends EventName>(
  api: Api,
  verb: string,
  summary: string,
  command: Command<Schema, Name>,
  input: z.ZodObject | null,
  after?: (done: Recorded<Name>, agencyId: string) => Promise<void>,
): void => {
  const body = input === null ? undefined : bodyOf(input.shape)
  commandRoute(api, {
    method: "post",
    path: `/letters/{letterId}/${verb}`,
    summary,
    tag,
    params,
    ...(body === undefined ? {} : { body }),
    command,
    versioned: true,
    ...(after === undefined ? {} : { after }),
  })
}

/** How a letter is sealed by the electronic seal, and how it leaves the house. */
const waysOut = (api: Api): void => {
  const { ring, room, checkSoon } = api
  const { sealer, mailSoon } = api.letters
  const ways = { mails: mailSoon !== null }
  const mail = async ({ body: { deliveryId } }: Recorded<"letter.delivered" | "letter.resent">, agencyId: string): Promise<void> =>
    mailSoon?.({ agencyId, deliveryId })
  const check = async ({ body: { fileId } }: Recorded<"letter.sealed">, agencyId: string): Promise<void> => {
    if (fileId !== null) await checkSoon({ agencyId, fileId })
  }
  const sealing = sealElectronically({ ring, room, sealer })
  verbRoute(api, "seal-electronically", "由接入的电子印章用印，盖好的文书成为本案的文件", sealing, LetterToSealElectronically, check)
  verbRoute(api, "deliver", "送出，只能附本案的文件；电子邮件由系统代发", deliverLetter(ways), LetterToDeliver, mail)
  verbRoute(api, "resend", "重发没有发出去的邮件；送出之日是今天", resendLetter(ways), LetterToResend, mail)
}

/** Letters of requests, from the draft to the delivery. */
export const letterRoutes = (api: Api): void => {
  lists(api)
  one(api)
  commandRoute(api, {
    method: "post",
    path: "/requests/{caseId}/letters",
    summary: "起草文书",
    tag,
    params: z.object({ caseId: Id }),
    body: LetterToDraft.omit({ caseId: true }),
    command: draftLetter,
    creates: true,
  })
  commandRoute(api, {
    method: "put",
    path: "/letters/{letterId}",
    summary: "修改文书",
    tag,
    params,
    body: bodyOf(LetterToRevise.shape),
    command: reviseLetter,
    versioned: true,
  })
  verbRoute(api, "submit", "提交审签", submitLetter, null)
  verbRoute(api, "pass", "审核通过", passLetter, LetterToPass)
  verbRoute(api, "return", "退回", returnLetter, LetterToReturn)
  verbRoute(api, "approve", "签发：取得文号，答复的决定同时生效", approveLetter, LetterToApprove)
  verbRoute(api, "void", "作废；文号留在登记上", voidLetter, LetterToVoid)
  verbRoute(api, "seal", "用印", sealLetter, LetterToSeal)
  waysOut(api)
  verbRoute(api, "record-reached", "记录送达对方之日", recordLetterReached, LetterArrival)
  documentRoute(api)
}
