import { applicantOf, eraseApplicant, eraseCaseWords } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** Whose personal data is to be erased, in the version that was seen: what is erased cannot be had back. */
export const ApplicantToErase = z.object({ id: Id, version: Version })

/** Erases an applicant's personal data for good, and the free words of their cases; the applicant and the requests are still counted. */
export const eraseApplicantData = command({
  act: "applicant.erase",
  input: ApplicantToErase,
  async run({ tx, actor, today }, { id, version: seen }) {
    const applicant = await applicantOf(tx, actor.agencyId, id)
    if (applicant === null) return refuse("NOT_FOUND", { applicantId: id })
    if (applicant.erasedOn !== null) return refuse("APPLICANT_ERASED", { erasedOn: applicant.erasedOn })
    await eraseCaseWords(tx, actor.agencyId, id)
    const version = await eraseApplicant(tx, actor.agencyId, id, today)
    // Whoever changed it in between made another version; the refusal takes the erasing back.
    if (version !== seen + 1) return refuse("STALE", { version: applicant.version })
    return recorded("applicant.erased", id, { applicantId: id, version })
  },
})
