import { applicantOf, eraseApplicant } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** Whose personal data is to be erased. */
export const ApplicantToErase = z.object({ id: Id })

/** Erases an applicant's personal data for good; the applicant is still counted. */
export const eraseApplicantData = command({
  act: "applicant.erase",
  input: ApplicantToErase,
  async run({ tx, actor, today }, { id }) {
    const applicant = await applicantOf(tx, actor.agencyId, id)
    if (applicant === null) return refuse("NOT_FOUND", { applicantId: id })
    const version = await eraseApplicant(tx, actor.agencyId, id, today)
    return version === null
      ? refuse("APPLICANT_ERASED", { erasedOn: applicant.erasedOn })
      : recorded("applicant.erased", id, { applicantId: id, version })
  },
})
