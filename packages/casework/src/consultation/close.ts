import { consultationsOver, updateConsultation, type Tx } from "@gongkai/records"
import type { Day } from "@gongkai/law"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework } from "../kernel.ts"

const ConsultationToClose = z.object({ consultationId: Id, version: Version })

const program: Omit<Actor, "agencyId"> = { personId: "jobs", cause: null, program: true }

const over = ({ records }: Casework, agencyId: string, today: Day) =>
  records.transaction({ agencyId, personId: program.personId, today }, (tx: Tx) => consultationsOver(tx, agencyId, today))

const close = command({
  act: "consultation.publish",
  input: ConsultationToClose,
  async run({ tx, actor, today }, { consultationId, version }) {
    const now = await updateConsultation(tx, actor.agencyId, { id: consultationId, version }, { state: "closed" })
    // Somebody let it run longer meanwhile.
    if (now === null) return refuse("STALE")
    return recorded("consultation.closed", consultationId, { consultationId, on: today, version: now })
  },
})

/** Closes an agency's consultations whose last day is over: the program's own work, done once a day. @returns how many */
export const closeConsultations = async (casework: Casework, agencyId: string): Promise<number> => {
  let closed = 0
  for (const { id: consultationId, version } of await over(casework, agencyId, casework.today()))
    if ((await close(casework, { ...program, agencyId }, { consultationId, version })).ok) closed += 1
  return closed
}
