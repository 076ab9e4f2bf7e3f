import { complaintGrounds } from "@gongkai/records"
import type { Boxes } from "../form/boxes.ts"
import type { Filled } from "../form/fields.tsx"
import { againstSender, senderIn, unwritable, unwritableLines } from "../form/sender.ts"

/** Most characters of each box. */
export const mostOfComplaint = { subject: 100, text: 5000 } as const

/** What may be complained of, in words. */
export const groundWords = {
  unpublished: "应当主动公开的信息没有公开，或者公开不及时、不准确",
  mishandled: "对政府信息公开申请没有依法答复、处理",
  other: "政府信息公开工作中的其他问题",
} as const satisfies Record<(typeof complaintGrounds)[number], string>

/** A complaint, as the verb takes it. */
export interface WrittenComplaint {
  readonly ground: (typeof complaintGrounds)[number]
  readonly subject: string
  readonly text: string
  readonly sender: ReturnType<typeof senderIn>
}

const against = (boxes: Boxes, name: keyof typeof mostOfComplaint, what: string, unfit: RegExp): Record<string, string> => {
  const text = boxes[name] ?? ""
  if (text === "") return { [name]: `请填写${what}` }
  const length = [...text].length
  if (length > mostOfComplaint[name]) return { [name]: `${what}不能超过${String(mostOfComplaint[name])}个字，现在有${String(length)}个字` }
  return unfit.test(text) ? { [name]: `${what}不能含有控制字符` } : {}
}

/** Reads a complaint that was sent, and to whom: what it says, or what stands in the form with what is against it. */
export const complaintIn = (
  boxes: Boxes,
  bodies: readonly string[],
): { readonly filled: Filled; readonly written: WrittenComplaint | null; readonly body: string | null } => {
  const body = bodies.find((id) => id === boxes["body"]) ?? null
  const ground = complaintGrounds.find((one) => one === boxes["ground"]) ?? null
  const wrong = {
    ...(body === null ? { body: "请选择向哪个机关提出" } : {}),
    ...(ground === null ? { ground: "请选择投诉的事由" } : {}),
    ...against(boxes, "subject", "主题", unwritable),
    ...against(boxes, "text", "事实和理由", unwritableLines),
    ...((boxes["name"] ?? "") === "" ? { name: "请填写姓名或者名称" } : {}),
    ...againstSender(boxes, true),
  }
  const filled = { values: boxes, wrong }
  if (ground === null || Object.keys(wrong).length > 0) return { filled, written: null, body: null }
  return { filled, body, written: { ground, subject: boxes["subject"] ?? "", text: boxes["text"] ?? "", sender: senderIn(boxes) } }
}
