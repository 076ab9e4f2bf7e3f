import { workFigure, workLines, type Page, type Paging, type PublicationYear, type Tx, type WorkFigureOf, type WorkLine } from "@gongkai/records"

/** A figure of the work of disclosure. */
interface Figure {
  readonly words: string
  readonly of: WorkFigureOf
}

const took = (words: string, kind: string, adds: string | null = null): Figure => ({ words, of: { kind, standing: false, adds } })
const stands = (words: string, kind: string, adds: string | null = null): Figure => ({ words, of: { kind, standing: true, adds } })

/** Every figure of the work, by the name that templates call it by. */
const figures = {
  trainings: took("本年培训次数", "training"),
  personsTaught: took("本年培训人次", "training", "persons"),
  trainingHours: took("本年培训课时", "training", "hours"),
  workMeetings: took("本年政务公开会议次数", "meeting"),
  rulesAdopted: took("本年出台的制度机制项数", "rule"),
  rulesStanding: stands("现行的制度机制项数", "rule"),
  inspections: took("本年监督检查次数", "inspection"),
  inspectedAgencies: took("本年监督检查的机关（个次）", "inspection", "agencies"),
  inspectionFaults: took("本年监督检查发现的问题数", "inspection", "faults"),
  publicityActs: took("本年宣传次数", "publicity"),
  socialEvaluations: took("本年社会评议次数", "evaluation"),
  fullTimeStaff: stands("政府信息公开专职人员数", "staff", "fullTime"),
  partTimeStaff: stands("政府信息公开兼职人员数", "staff", "partTime"),
  tasksPlanned: { words: "年度工作计划任务项数", of: { tasks: "planned" } },
  tasksDone: { words: "年度工作计划完成项数", of: { tasks: "done" } },
  tasksLate: { words: "年度工作计划逾期项数", of: { tasks: "late" } },
  repliesCorrected: { words: "本年被复议、诉讼纠正的答复件数", of: { replies: "corrected" } },
  repliesServedLate: { words: "本年逾期送达的答复件数（评查）", of: { replies: "late" } },
  complaints: { words: "本年收到的投诉举报件数", of: { complaints: "received" } },
  complaintsDecided: { words: "本年作出处理的投诉举报件数", of: { complaints: "decided" } },
  complaintsFounded: { words: "本年查证属实的投诉举报件数", of: { complaints: "founded" } },
  improvementOrders: { words: "本年责令改正件数", of: { orders: "issued" } },
  ordersAccepted: { words: "本年改正到位的责令改正件数", of: { orders: "accepted" } },
  ordersReceived: { words: "本年被上级责令改正的件数", of: { orders: "received" } },
  publicCriticisms: { words: "本年通报批评件数", of: { sanctions: "criticism" } },
  accountabilities: { words: "本年责任追究件数", of: { sanctions: "accountability" } },
} as const satisfies Record<string, Figure>

/** Names of the figures of the work in templates. */
export type WorkFigureId = keyof typeof figures

const isFigure = (id: string): id is WorkFigureId => Object.hasOwn(figures, id)

/** They, in their order. */
export const workFigures: readonly { readonly id: WorkFigureId; readonly words: string; readonly of: WorkFigureOf }[] = Object.keys(figures)
  .filter(isFigure)
  .map((id) => ({ id, ...figures[id] }))

/** The values of an agency's figures. */
export type WorkValues = ReadonlyMap<WorkFigureId, number>

/** Counts them. */
export const workValues = async (tx: Tx, agencyId: string, year: PublicationYear): Promise<WorkValues> => {
  const values = new Map<WorkFigureId, number>()
  for (const { id, of } of workFigures) values.set(id, await workFigure(tx, agencyId, year, of))
  return values
}

/** The lines behind a figure, as many as it says; null for a figure that is none. */
export const openWorkFigure = async (
  tx: Tx,
  agencyId: string,
  year: PublicationYear,
  figure: string,
  paging: Paging,
): Promise<Page<WorkLine> | null> => (isFigure(figure) ? workLines(tx, agencyId, year, figures[figure].of, paging) : null)
