import { z } from "zod"
import { Id, Words } from "../fields.ts"

/** Levels of government. */
export const agencyLevels = ["central", "province", "prefecture", "county", "township"] as const
/** Kinds of agencies, as far as the law tells them apart. */
export const agencyKinds = ["government", "department", "governmentOutpost", "departmentOutpost", "vertical", "ministry", "justice"] as const

/** What is entered of an agency. */
export const AgencyFields = z.object({
  parentId: Id.nullable(),
  systemParentId: Id.nullable(),
  name: Words(2, 100),
  shortName: Words(1, 40),
  level: z.enum(agencyLevels),
  kind: z.enum(agencyKinds),
  creditCode: z
    .string()
    .regex(/^[0-9A-Z]{18}$/u)
    .nullable(),
})
