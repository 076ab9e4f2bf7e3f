import { unitOf, updateUnit } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Version, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A unit as it is to be, at the version seen; with the day since which it sends nothing in any more. */
export const UnitToChange = z.object({ unitId: Id, version: Version, name: Words(1, 100), endedOn: LegalDay.nullable().default(null) })

/** Renames a unit, ends it or takes it up again. */
export const changeUnit = command({
  act: "contribution.decide",
  input: UnitToChange,
  constraints: { contributing_unit_agency_id_name_key: "ALREADY_THERE" },
  async run({ tx, actor }, { unitId, version, name, endedOn }) {
    const unit = await unitOf(tx, actor.agencyId, unitId)
    if (unit === null) return refuse("NOT_FOUND", { unitId })
    const now = await updateUnit(tx, actor.agencyId, { id: unitId, version }, { name, endedOn })
    if (now === null) return refuse("STALE", { version: unit.version })
    return recorded("contributing-unit.changed", unitId, { unitId, version: now })
  },
})
