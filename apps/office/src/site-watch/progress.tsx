import { Progress } from "antd"
import type { ReactElement } from "react"
import { percentOf, type SiteCheck } from "./words.ts"

/** How far a check is: so many of so many addresses. */
export const CheckProgress = ({ of }: { readonly of: Pick<SiteCheck, "known" | "visited"> }): ReactElement => (
  <div className="check-progress">
    <Progress percent={percentOf(of)} size="small" showInfo={false} aria-label="检查进度" />
    <span role="status">
      已看 {of.visited} / 已知 {of.known} 个网址
    </span>
  </div>
)
