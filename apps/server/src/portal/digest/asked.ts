import { DigestToAsk } from "@gongkai/casework"
import { digestRhythms, type DigestRhythm } from "@gongkai/records"
import type { Boxes } from "../form/boxes.ts"
import type { Filled } from "../form/fields.tsx"
import { everyAgency } from "./form-view.tsx"

/** A wish for a digest that can be taken in. */
export interface AskedDigest {
  readonly agencyId: string
  readonly wholeTree: boolean
  readonly rhythm: DigestRhythm
  readonly address: string
}

/** Reads the form: what is wished, or what is against it. @param agencies of the district, and the one at its top */
export const askedDigest = (
  boxes: Boxes,
  { top, agencies }: { readonly top: { readonly id: string } | null; readonly agencies: readonly { readonly id: string }[] },
): { readonly filled: Filled; readonly asked: AskedDigest | null } => {
  const wrong: Record<string, string> = {}
  const chosen = boxes["agency"] ?? ""
  const agencyId = chosen === everyAgency ? (top?.id ?? null) : (agencies.find(({ id }) => id === chosen)?.id ?? null)
  if (agencyId === null) wrong["agency"] = "请从列表中选择机关"
  const rhythm = digestRhythms.find((one) => one === boxes["rhythm"]) ?? null
  if (rhythm === null) wrong["rhythm"] = "请选择多久发一次"
  const address = DigestToAsk.shape.address.safeParse(boxes["address"] ?? "")
  if (!address.success) wrong["address"] = "请填写电子邮箱，例如 name@example.com"
  const filled = { values: boxes, wrong }
  if (agencyId === null || rhythm === null || !address.success) return { filled, asked: null }
  return { filled, asked: { agencyId, wholeTree: chosen === everyAgency, rhythm, address: address.data } }
}
