import type { Boxes } from "./boxes.ts"

/** Most characters of the boxes that say who writes. */
export const mostOfSender = { name: 100, contact: 120 } as const

const phone = /^[+\d][\d\s()（）-]{5,39}$/u
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u

/** Texts that no database keeps: control characters, halves of characters. */
export const unwritable = /[\p{Cc}\p{Cs}]/u
/** The same where several lines may stand. */
export const unwritableLines = /(?![\n\t])[\p{Cc}\p{Cs}]/u

/** What is against a name and a way to be reached, by box. @param needed whether somebody who cannot be reached is sent back */
export const againstSender = (boxes: Boxes, needed: boolean): Record<string, string> => {
  const [name, contact] = [boxes["name"] ?? "", boxes["contact"] ?? ""]
  const wrong: Record<string, string> = {}
  if ([...name].length > mostOfSender.name) wrong["name"] = `称呼不能超过${String(mostOfSender.name)}个字`
  else if (unwritable.test(name)) wrong["name"] = "称呼不能含有控制字符"
  if (contact === "") {
    if (needed) wrong["contact"] = "请填写联系方式"
  } else if ([...contact].length > mostOfSender.contact || unwritable.test(contact) || !(phone.test(contact) || email.test(contact)))
    wrong["contact"] = "请填写电话或者电子邮箱，例如 010-12345678、name@example.com"
  return wrong
}

/** Who writes, as the verbs take it. */
export const senderIn = (boxes: Boxes): { readonly name: string; readonly phone: string; readonly email: string } => {
  const contact = boxes["contact"] ?? ""
  return { name: boxes["name"] ?? "", ...(contact.includes("@") ? { phone: "", email: contact } : { phone: contact, email: "" }) }
}
