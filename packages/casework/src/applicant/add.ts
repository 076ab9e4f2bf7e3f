import { insertApplicant, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { ApplicantKind, given, PersonalDataBoxes } from "./fields.ts"

/** An applicant as entered: a name is needed (Article 29), the rest as far as it is known. */
export const ApplicantToAdd = z.object({ id: Id, kind: ApplicantKind, data: PersonalDataBoxes.extend({ name: Words(1, 100) }) })

/** Adds an applicant; the personal data is sealed, and the event knows nothing of it. */
export const addApplicant = (ring: KeyRing) =>
  command({
    act: "applicant.add",
    input: ApplicantToAdd,
    constraints: { applicant_pkey: "ALREADY_THERE" },
    async run({ tx, actor }, { id, kind, data }) {
      if ((data.agentName ?? "") !== "" && (data.agentAuthority ?? "") === "") return refuse("AGENT_WITHOUT_AUTHORITY")
      await insertApplicant(tx, ring, actor.agencyId, { id, kind, data: given(data) })
      return recorded("applicant.added", id, { applicantId: id, kind })
    },
  })
