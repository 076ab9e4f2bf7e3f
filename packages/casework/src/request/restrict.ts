import { requestOf, setRestricted, updateRequest } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** Why a request is restricted or no longer: code → words. */
export const restrictionReasons = {
  "personal-privacy": "涉及个人隐私",
  "trade-secret": "涉及商业秘密",
  "minor-involved": "涉及未成年人",
  "secrecy-review": "正在保密审查",
  "public-attention": "社会关注，控制知悉范围",
  "no-longer-needed": "不再需要限制",
} as const

const isReason = (code: string): code is keyof typeof restrictionReasons => Object.hasOwn(restrictionReasons, code)

/** Whether the content is kept to those who handle it. */
export const Restriction = z.object({ caseId: Id, version: Version, restricted: z.boolean(), reason: z.string().refine(isReason, "请从原因中选择") })

/** Keeps the content of a request to who has it, the head and those asked for an opinion; or lifts that. */
export const restrict = command({
  act: "request.restrict",
  input: Restriction,
  async run({ tx, actor }, { caseId, version, restricted, reason }) {
    const request = await requestOf(tx, actor.agencyId, caseId)
    if (request === null) return refuse("NOT_FOUND", { caseId })
    const now = await updateRequest(tx, actor.agencyId, caseId, version, {})
    if (now === null) return refuse("STALE", { version: request.version })
    await setRestricted(tx, actor.agencyId, caseId, restricted)
    return recorded(restricted ? "request.restricted" : "request.unrestricted", caseId, { caseId, reason, version: now })
  },
})
