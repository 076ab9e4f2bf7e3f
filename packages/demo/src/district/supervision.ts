import {
  acceptOrder,
  answerOrder,
  assignComplaint,
  closeComplaint,
  criticismWords,
  decideComplaint,
  draftFinding,
  enterAccountability,
  issueCriticism,
  lawOf,
  registerComplaint,
  returnOrder,
  submitComplaint,
  type Casework,
} from "@gongkai/casework"
import { plusDays, type Day } from "@gongkai/law"
import { orderOf, type KeyRing } from "@gongkai/records"
import { workingAfter, workingBefore } from "../cases/timeline.ts"
import { workThrough, type Course } from "../office-work/day-by-day.ts"
import { enter, onDay, personAt, type Desk } from "../office-work/desk.ts"
import { workOf } from "../office-work/work.ts"
import { complaintsMade } from "../office-work/work-words.ts"
import { agencies, government } from "./agencies.ts"

const deskOf = async (casework: Casework, agencyId: string): Promise<Desk> => {
  const today = casework.today()
  const law = await casework.records.transaction({ agencyId, personId: "demonstration", today }, (tx) => lawOf(tx, agencyId))
  return { casework, agencyId, law, today, decisionStages: ["head"], noticeStages: ["head"] }
}

const findings = {
  founded: "经查，您反映的情况属实。已责令有关机关限期改正。（示例）",
  unfounded: "经查，有关机关已经依法答复，所附依据齐全，您反映的情况不属实。（示例）",
} as const

type Made = (typeof complaintsMade)[number]

interface Complained {
  readonly desk: Desk
  readonly complaintId: string
  readonly made: Made
}

/** Takes a complaint in on its day: most by the portal, one by phone. */
const takenIn = async ({ desk, complaintId, made }: Complained, ring: KeyRing, nth: number, on: Day): Promise<void> => {
  const [aboutAgencyId, ground, subject, text] = made
  const said = { complaintId, aboutAgencyId, ground, subject, text, sender: { name: "示例居民", phone: "13800000000" } }
  if (nth === 4) {
    await enter(desk, "supervisor", on, registerComplaint(ring), { ...said, way: "phone", receivedOn: on })
    return
  }
  const portal = { agencyId: desk.agencyId, personId: "demonstration", cause: null, program: true } as const
  const sent = { ...said, submissionKey: `demonstration-${complaintId}` }
  const outcome = await submitComplaint(ring)(onDay(desk, "supervisor", on).casework, portal, sent)
  if (!outcome.ok) throw new Error(`the demonstration: a complaint ${outcome.code} ${JSON.stringify(outcome.detail)}`)
}

/** Criticism of who did not follow an order, and who answered for it. */
const criticised = async (desk: Desk, orderId: string, of: string, on: Day): Promise<void> => {
  const { casework, agencyId } = desk
  const order = await casework.records.transaction({ agencyId, personId: "demonstration", today: on }, (tx) => orderOf(tx, agencyId, orderId))
  if (order === null) throw new Error(`the demonstration: no order ${orderId}`)
  const nameOf = (id: string): string => [government, ...agencies].find((one) => one.id === id)?.name ?? id
  const words = criticismWords(order, { of: nameOf(of), by: nameOf(agencyId), today: on })
  await enter(desk, "head", on, issueCriticism, { criticismId: `${orderId}-criticism`, ofAgencyId: of, orderId, ...words })
  await enter(desk, "head", on, enterAccountability, {
    ...{ accountabilityId: `${orderId}-accountability`, ofAgencyId: of, orderId, onDay: on },
    ...{ whom: "某副局长（示例）", measure: "talk", matter: "逾期没有改正，约谈分管负责人。（示例）" },
  })
}

/** What became of an order: mended at the second try, mended late, or not at all. */
async function* orderFollowed({ desk, made }: Complained, below: Desk, orderId: string, issued: Day): Course {
  const [of, , , , , ending] = made
  if (ending === "criticised") {
    const on = plusDays(issued, 18)
    yield on
    await criticised(desk, orderId, of, on)
    return
  }
  const answered = workingAfter(desk.law, issued, ending === "founded-late" ? 12 : 4)
  yield answered
  await enter(below, "clerk", answered, answerOrder, { orderId, version: 1, proof: "已在门户公布，并逐项核对了公开目录。（示例）" })
  const judged = workingAfter(desk.law, answered, 1)
  yield judged
  if (ending === "founded-late") {
    await enter(desk, "head", judged, acceptOrder, { orderId, version: 2, words: "已改正，今后须按期报送。（示例）" })
    return
  }
  await enter(desk, "head", judged, returnOrder, { orderId, version: 2, words: "名单缺两个小区。（示例）", dueOn: plusDays(judged, 7) })
  const again = workingAfter(desk.law, judged, 3)
  yield again
  await enter(below, "clerk", again, answerOrder, { orderId, version: 3, proof: "缺少的两个小区已补充公布。（示例）" })
  const accepted = workingAfter(desk.law, again, 1)
  yield accepted
  await enter(desk, "head", accepted, acceptOrder, { orderId, version: 4 })
}

/** A complaint from its day on, as far as it has come. */
async function* complained(one: Complained, below: Desk, ring: KeyRing, nth: number): Course {
  const { desk, complaintId, made } = one
  const [, , subject, , ago, ending] = made
  const on = workingBefore(desk.law, desk.today, ago)
  yield on
  await takenIn(one, ring, nth, on)
  if (ending === "waiting") return
  const next = workingAfter(desk.law, on, 1)
  yield next
  if (ending === "closed") {
    await enter(desk, "supervisor", next, closeComplaint, { complaintId, version: 1, reason: "withdrawn" })
    return
  }
  await enter(desk, "supervisor", next, assignComplaint, { complaintId, version: 1, personId: personAt(desk, "supervisor") })
  const found = workingAfter(desk.law, next, 4)
  yield found
  const outcome = ending === "unfounded" ? "unfounded" : "founded"
  await enter(desk, "supervisor", found, draftFinding, { complaintId, version: 2, outcome, finding: findings[outcome] })
  if (ending === "drafted") return
  const decided = workingAfter(desk.law, found, 2)
  yield decided
  const orderId = `${complaintId}-order`
  const order = {
    orderId,
    title: `改正：${subject}`,
    matter: "核对公开目录，补全应当公开的内容，并报送改正结果。（示例）",
    dueOn: plusDays(decided, 14),
  }
  await enter(desk, "head", decided, decideComplaint, { complaintId, version: 3, ...(outcome === "founded" ? { order } : {}) })
  if (outcome === "founded") yield* orderFollowed(one, below, orderId, decided)
}

/** Plants what the office keeps of its work, and complaints about the bureaus with what came of them. */
export const plantSupervisionOfDistrict = async (casework: Casework, ring: KeyRing): Promise<void> => {
  const [office, above] = [await deskOf(casework, "office"), await deskOf(casework, government.id)]
  const courses: Course[] = [...workOf(office)]
  for (const [nth, made] of complaintsMade.entries()) {
    const one = { desk: above, complaintId: `${above.agencyId}-complaint-${String(nth + 1)}`, made }
    courses.push(complained(one, await deskOf(casework, made[0]), ring, nth))
  }
  await workThrough(courses, casework.today())
}
