import { actsOf, personOf, requestOf, updateRequest } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** Why a request is handed over: code → words. */
export const handOverReasons = {
  leave: "请假、出差",
  workload: "办理任务过重",
  expertise: "由熟悉该事项的人员办理",
  "conflict-of-interest": "应当回避",
  "post-change": "岗位调整、离职",
} as const

const isReason = (code: string): code is keyof typeof handOverReasons => Object.hasOwn(handOverReasons, code)

/** To whom a request is handed over, and why. */
export const HandingOver = z.object({ caseId: Id, version: Version, personId: Id, reason: z.string().refine(isReason, "请从移交原因中选择") })

/** Hands a request over: by whoever has it; by others only where they may assign. */
export const handOver = command({
  act: "request.handle",
  input: HandingOver,
  async run({ tx, actor, today }, { caseId, version, personId, reason }) {
    const { agencyId } = actor
    const request = await requestOf(tx, agencyId, caseId)
    if (request === null) return refuse("NOT_FOUND", { caseId })
    if (request.assignedTo !== actor.personId && actor.program !== true && !(await actsOf(tx, agencyId, actor.personId, today)).has("request.assign"))
      return refuse("NOT_ASSIGNED_TO_YOU", { assignedTo: request.assignedTo })
    const to = await personOf(tx, personId)
    if (to?.agencyId !== agencyId) return refuse("NOT_FOUND", { personId })
    if (!to.active) return refuse("PERSON_NOT_ACTIVE", { personId })
    if (!(await actsOf(tx, agencyId, personId, today)).has("request.handle")) return refuse("PERSON_CANNOT_HANDLE", { personId })
    const now = await updateRequest(tx, agencyId, caseId, version, { assignedTo: personId })
    if (now === null) return refuse("STALE", { version: request.version })
    return recorded("request.handed-over", caseId, { caseId, fromPersonId: request.assignedTo, toPersonId: personId, reason, version: now })
  },
})
