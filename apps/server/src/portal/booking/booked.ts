import type { Boxes } from "../form/boxes.ts"
import type { Filled } from "../form/fields.tsx"
import { unwritable } from "../form/sender.ts"

/** Most characters of each box. */
export const most = { name: 100, phone: 40, places: 3 } as const

/** What somebody books, as the verb takes it. */
export interface Wanted {
  readonly name: string
  readonly phone: string
  readonly places: number
}

const phone = /^[+\d][\d\s()（）-]{5,39}$/u
const mostPlaces = 100

/** Digits of every width. */
const numberIn = (text: string): number | null => {
  const plain = text.normalize("NFKC").replace(/\s/gu, "")
  return /^\d{1,3}$/u.test(plain) && Number(plain) >= 1 && Number(plain) <= mostPlaces ? Number(plain) : null
}

/** Reads a booking that was sent: what is wanted, or what stands in the form with what is against it. */
export const bookedIn = (boxes: Boxes): { readonly filled: Filled; readonly booked: Wanted | null } => {
  const [name, number] = [boxes["name"] ?? "", (boxes["phone"] ?? "").normalize("NFKC")]
  const places = numberIn(boxes["places"] ?? "")
  const wrong: Record<string, string> = {}
  if (name === "") wrong["name"] = "请填写姓名"
  else if ([...name].length > most.name) wrong["name"] = `姓名不能超过${String(most.name)}个字`
  else if (unwritable.test(name)) wrong["name"] = "姓名不能含有控制字符"
  if (number === "") wrong["phone"] = "请填写电话"
  else if (!phone.test(number) || unwritable.test(number)) wrong["phone"] = "请填写电话，例如 13800000000、010-12345678"
  if (places === null) wrong["places"] = "请填写人数，例如 2"
  return { filled: { values: boxes, wrong }, booked: Object.keys(wrong).length > 0 || places === null ? null : { name, phone: number, places } }
}
