import { insertCriticism } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, Words } from "../fields.ts"
import { isOursToOrder } from "../improvement-order/give.ts"
import { recorded, refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"

/** A notice that names an agency. */
export const CriticismFields = z.object({ criticismId: Id, title: Words(1, 100), notice: Paragraphs(1, 5000) })

/** Criticises an agency below in a notice; nobody criticises itself. */
export const giveCriticism = async (
  { tx, actor, today }: Circumstances,
  ofAgencyId: string,
  orderId: string | null,
  { criticismId, title, notice }: z.output<typeof CriticismFields>,
): Promise<Recorded<"public-criticism.issued"> | Refused> => {
  const { agencyId } = actor
  if (ofAgencyId === agencyId || !(await isOursToOrder(tx, agencyId, ofAgencyId))) return refuse("ORDER_NOT_BELOW", { toAgencyId: ofAgencyId })
  await insertCriticism(tx, { id: criticismId, agencyId, ofAgencyId, orderId, title, notice, issuedOn: today })
  return recorded("public-criticism.issued", criticismId, { criticismId, ofAgencyId, orderId, on: today })
}
