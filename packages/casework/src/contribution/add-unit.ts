import { insertUnit } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded } from "../kernel.ts"

/** A unit as it is entered. */
export const UnitToAdd = z.object({ unitId: Id, name: Words(1, 100) })

/** Enters a unit that sends information in. */
export const addUnit = command({
  act: "contribution.decide",
  input: UnitToAdd,
  constraints: { contributing_unit_pkey: "ALREADY_THERE", contributing_unit_agency_id_name_key: "ALREADY_THERE" },
  async run({ tx, actor }, { unitId, name }) {
    await insertUnit(tx, actor.agencyId, { id: unitId, name })
    return recorded("contributing-unit.added", unitId, { unitId, version: 1 })
  },
})
