import { agencyOf, takeCalendars, updateAgency } from "@gongkai/records"
import { recomputeTree } from "../calendar/recompute.ts"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { AgencyFields } from "./fields.ts"

/** What is changed of an agency, at the version that the caller has seen; what is left out stays. */
export const AgencyToChange = AgencyFields.partial().extend({ id: Id, version: Version })

/** Changes an agency: one's own, or one below. */
export const changeAgency = command({
  act: "agency.change",
  input: AgencyToChange,
  constraints: {
    agency_not_below_itself: "AGENCY_BELOW_ITSELF",
    agency_check: "AGENCY_BELOW_ITSELF",
    agency_credit_code_key: "ALREADY_THERE",
    agency_parent_id_fkey: "NOT_FOUND",
    agency_system_parent_id_fkey: "NOT_FOUND",
  },
  async run(at, { id, version, ...given }) {
    const { tx, actor } = at
    const moves = given.parentId !== undefined || given.systemParentId !== undefined
    // Where an agency stands says whose notices on days off hold for it.
    if (moves) await takeCalendars(tx)
    const agency = await agencyOf(tx, id)
    if (agency?.superiors.includes(actor.agencyId) !== true) return refuse("NOT_FOUND", { agencyId: id })
    // Only a superior says where an agency stands.
    const moved = given.parentId !== undefined && given.parentId !== agency.parentId
    if (moved && (id === actor.agencyId || given.parentId === null)) return refuse("NOT_PERMITTED", { field: "parentId" })
    const parent = moved && typeof given.parentId === "string" ? await agencyOf(tx, given.parentId) : null
    if (moved && parent?.superiors.includes(actor.agencyId) !== true) return refuse("NOT_FOUND", { agencyId: given.parentId })
    const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const now = await updateAgency(tx, id, version, fields)
    if (now === null) return refuse("STALE", { version: agency.version })
    if (moves) await recomputeTree(at, `agency/${id}`, id)
    return recorded("agency.changed", id, { agencyId: id, version: now })
  },
})
