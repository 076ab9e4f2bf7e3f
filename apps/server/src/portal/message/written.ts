import type { Boxes } from "../form/boxes.ts"
import type { Filled } from "../form/fields.tsx"
import { againstSender, senderIn, unwritable, unwritableLines } from "../form/sender.ts"

/** Most characters of each box. */
export const most = { subject: 100, text: 5000 } as const

/** What somebody writes to an agency, as the verb takes it. */
export interface Written {
  readonly subject: string
  readonly text: string
  readonly sender: ReturnType<typeof senderIn>
}

const against = (boxes: Boxes, name: keyof typeof most, what: string, unfit: RegExp): Record<string, string> => {
  const text = boxes[name] ?? ""
  if (text === "") return { [name]: `请填写${what}` }
  const length = [...text].length
  if (length > most[name]) return { [name]: `${what}不能超过${String(most[name])}个字，现在有${String(length)}个字` }
  return unfit.test(text) ? { [name]: `${what}不能含有控制字符` } : {}
}

/** Reads a message that was sent: what it says, or what stands in the form with what is against it. */
export const writtenIn = (boxes: Boxes): { readonly filled: Filled; readonly written: Written | null } => {
  const wrong = {
    ...against(boxes, "subject", "主题", unwritable),
    ...against(boxes, "text", "内容", unwritableLines),
    ...againstSender(boxes, true),
  }
  const filled = { values: boxes, wrong }
  if (Object.keys(wrong).length > 0) return { filled, written: null }
  return { filled, written: { subject: boxes["subject"] ?? "", text: boxes["text"] ?? "", sender: senderIn(boxes) } }
}
