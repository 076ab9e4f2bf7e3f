import "./attachments.css"
import type { ReactElement } from "react"
import { contentOf, sizeOf } from "../../file/file-state.tsx"
import type { FiledReport } from "../words.ts"

type Filed = FiledReport["attachments"]

/** The attachments of a round as they were filed, to be kept by whoever may read it; nothing where there are none. */
export const FiledAttachments = ({ attachments }: { readonly attachments: Filed }): ReactElement | null =>
  attachments.length === 0 ? null : (
    <div>
      <h3 className="attachments-head">附件</h3>
      <ol className="attachments" aria-label="报送的附件">
        {attachments.map(({ fileId, title, name, bytes, sha256 }) => (
          <li key={fileId}>
            <a href={contentOf(fileId)}>{title}</a>
            <div className="attachment-file">
              {name === title ? "" : `${name}，`}
              {sizeOf(bytes)}，<abbr title={`SHA-256 ${sha256}`}>校验值 {sha256.slice(0, 12)}</abbr>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
