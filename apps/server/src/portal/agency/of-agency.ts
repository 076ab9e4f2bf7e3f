import type { PublicAgency } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"

/** A page of an agency of the district, or none. */
export const ofAgency = async (
  reading: Reading,
  agencyId: string,
  make: (agency: PublicAgency) => View | null | Promise<View | null>,
): Promise<View | null> => {
  const agency = reading.district.agencies.find(({ id }) => id === agencyId)
  return agency === undefined ? null : make(agency)
}
