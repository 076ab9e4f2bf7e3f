import { exactSum, formCells } from "@gongkai/report"
import type { FeeSummary, OpennessOfYear, RepliesOfYear, ReportTold } from "@gongkai/records"
import type { PublicationValues } from "./publication-figures.ts"
import type { WorkValues } from "./work-figures.ts"
import type { SectionValues } from "./variables.ts"

/** What the drafts are made from. Of a sum over many agencies only the figures are known: fees and punctuality are kept by each itself. */
export interface Told {
  readonly agency: string
  readonly report: ReportTold
  readonly replies: RepliesOfYear
  readonly fees: FeeSummary
  readonly openness: OpennessOfYear
  readonly publications: PublicationValues
  /** Mails of digests that went out. */
  readonly digestMails: number
  /** Of training, rules, plans, complaints; and whether the agency has ever kept records of its work. */
  readonly work: { readonly kept: boolean; readonly values: WorkValues }
  /** What published assessments say, whatever the scope. */
  readonly assessments: SectionValues
}

/** A sum of cells that the form has; null where one of them is blank: a part is not the whole. */
const sumOf = ({ form, figures }: ReportTold, belongs: (cell: string) => boolean): number | null => {
  const cells = (["disclosure", "requests", "disputes"] as const).flatMap((table) => formCells(form, table)).filter(({ id }) => belongs(id))
  const values = cells.flatMap(({ id }) => figures.get(id) ?? [])
  return cells.length === 0 || values.length < cells.length ? null : exactSum(values)
}

const feeValues = ({ report, fees }: Told) => {
  const own = report.scope === "agency"
  // A notice of which no amount is on record counts, and leaves the sum unknown.
  return {
    feeNotices: own ? fees.noticed + fees.withoutAmount : null,
    feeNoticedYuan: own && fees.withoutAmount === 0 ? fees.noticedYuan : null,
    feeReceivedYuan: own ? fees.receivedYuan : null,
    feeRefundedYuan: own ? fees.refundedYuan : null,
  }
}

const replyValues = ({ report, replies }: Told) =>
  report.scope === "agency"
    ? { repliesServed: replies.served, repliesInTime: replies.served - replies.late, repliesLate: replies.late }
    : { repliesServed: null, repliesInTime: null, repliesLate: null }

/** Counted by each agency itself, as fees are. */
const opennessValues = ({ report, openness }: Told): SectionValues =>
  report.scope === "agency"
    ? { ...openness }
    : {
        ...{ messages: null, messagesAnswered: null, consultations: null, comments: null, accountPosts: null, deskConsultations: null },
        ...{ activities: null, bookedPlaces: null, attendedPlaces: null, concerns: null, concernsAnswered: null, questionsPublished: null },
      }

/** Counted by each agency itself as well. */
const publicationValuesIn = ({ report, publications, digestMails }: Told): SectionValues =>
  report.scope === "agency" ? { ...Object.fromEntries(publications), digestMails } : {}

/** Counted by each agency itself too; where it keeps no records of its work, nothing is said of them. */
const workValuesIn = ({ report, work }: Told): SectionValues =>
  report.scope === "agency" ? { workKept: work.kept ? "yes" : "no", ...Object.fromEntries(work.values) } : {}

/** The values of the drafts: sums of the report's own cells, so that the prose says what the tables say. */
export const sectionValues = (told: Told): SectionValues => {
  const { report } = told
  const cell = (id: string): number | null => report.figures.get(id) ?? null
  const total = (row: string): number | null => sumOf(report, (id) => id === `requests.${row}.total`)
  const group = (row: string): number | null => sumOf(report, (id) => id.startsWith(`requests.${row}.`) && id.endsWith(".total"))
  const issued = report.form === "2021" ? "issued" : "made"
  return {
    agency: told.agency,
    year: report.year,
    form: report.form,
    scope: report.scope,
    received: total("received"),
    carriedIn: total("carriedIn"),
    granted: total("granted"),
    partiallyGranted: total("partiallyGranted"),
    refused: group("refused"),
    unavailable: group("unavailable"),
    notProcessed: group("notProcessed"),
    other: group("other"),
    concluded: total("concluded"),
    carriedOut: total("carriedOut"),
    ...replyValues(told),
    reconsiderations: cell("disputes.reconsideration.total"),
    litigations: sumOf(report, (id) => /^disputes\.litigation\w+\.total$/u.test(id)),
    rulesIssued: cell(`disclosure.rules.${issued}`),
    normativeIssued: cell(`disclosure.normativeDocuments.${issued}`),
    normativeRepealed: cell("disclosure.normativeDocuments.repealed"),
    normativeInForce: cell("disclosure.normativeDocuments.inForce"),
    licensing: cell("disclosure.licensing.decisions"),
    penalties: cell("disclosure.penalties.decisions"),
    coercion: cell("disclosure.coercion.decisions"),
    feesAmount: cell("disclosure.fees.amount"),
    ...feeValues(told),
    ...opennessValues(told),
    ...publicationValuesIn(told),
    ...workValuesIn(told),
    ...told.assessments,
  }
}
