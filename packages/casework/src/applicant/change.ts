import { applicantOf, updateApplicant, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { ApplicantKind, given, PersonalDataBoxes } from "./fields.ts"

/** What is to be changed; what is left out stays. */
export const ApplicantToChange = z.object({ id: Id, version: Version, kind: ApplicantKind.optional(), data: PersonalDataBoxes.default({}) })

/** Changes an applicant; the event names the fields, not the values. */
export const changeApplicant = (ring: KeyRing) =>
  command({
    act: "applicant.change",
    input: ApplicantToChange,
    async run({ tx, actor }, { id, version, kind, data }) {
      const applicant = await applicantOf(tx, actor.agencyId, id)
      if (applicant === null) return refuse("NOT_FOUND", { applicantId: id })
      if (applicant.erasedOn !== null) return refuse("APPLICANT_ERASED", { erasedOn: applicant.erasedOn })
      const changed = await updateApplicant(tx, ring, actor.agencyId, { id, version, kind, data: given(data) })
      if (changed === null) return refuse("STALE", { version: applicant.version })
      return recorded("applicant.changed", id, { applicantId: id, fields: Object.keys(given(data)), version: changed })
    },
  })
