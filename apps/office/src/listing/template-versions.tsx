import "../listing/listing.css"
import { Button } from "antd"
import type { ReactElement } from "react"

/** A version of a template; 0 is that of what the product brings. */
interface TemplateVersion {
  readonly version: number
  readonly text: string
  readonly savedOn: string | null
}

/** Versions of a template, each to be put into the box and saved anew. */
export const TemplateVersions = ({
  items,
  current,
  onPick,
}: {
  readonly items: readonly TemplateVersion[]
  readonly current: number
  /** Left null where the reader may not change the template. */
  readonly onPick: ((text: string) => void) | null
}): ReactElement => (
  <ul className="plain-list">
    {items.map(({ version, savedOn, text }) => (
      <li key={version}>
        <details>
          <summary>
            {version === 0 ? "系统自带" : `第 ${String(version)} 版，${savedOn ?? ""}`}
            {version === current && "（现用）"}
          </summary>
          <pre className="template-version">{text}</pre>
          {onPick !== null && version !== current && (
            <Button size="small" onClick={() => onPick(text)}>
              放进编辑框
            </Button>
          )}
        </details>
      </li>
    ))}
  </ul>
)
