import "./attachments.css"
import { Tag } from "antd"
import type { ReactElement } from "react"
import { contentOf } from "../../file/file-state.tsx"
import type { FiledReport } from "../words.ts"
import { attachmentsBetween, type AttachmentBetween } from "./attachments-between.ts"

type Filed = FiledReport["attachments"]

const hows: Readonly<Record<Exclude<AttachmentBetween["how"], "same">, readonly [color: string, words: string]>> = {
  added: ["green", "新增"],
  removed: ["red", "移除"],
  retitled: ["blue", "改名"],
}

/** In which attachments two rounds differ. */
export const ChangedAttachments = ({ before, after }: { readonly before: Filed; readonly after: Filed }): ReactElement | null => {
  const changed = attachmentsBetween(before, after).flatMap((one) => (one.how === "same" ? [] : [{ ...one, how: one.how }]))
  if (before.length === 0 && after.length === 0) return null
  return (
    <div>
      <h4 className="attachments-head">附件</h4>
      {changed.length === 0 ? (
        <p>附件没有不同</p>
      ) : (
        <ul className="plain-attachments" aria-label="不同的附件">
          {changed.map(({ sha256, before: was, after: is, how }) => {
            const shown = is ?? was
            const [color, words] = hows[how]
            return (
              <li key={sha256}>
                <Tag color={color}>{words}</Tag>
                {shown !== null && <a href={contentOf(shown.fileId)}>{shown.title}</a>}
                {how === "retitled" && was !== null && `（原名“${was.title}”）`}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
