import { Alert } from "antd"
import type { ReactElement } from "react"
import type { Comparison } from "./asked.ts"

/** Who filed nothing for which years: told apart, for it is no nought and has no place. */
export const Missing = ({ comparison: { missing, missingCount } }: { readonly comparison: Comparison }): ReactElement | null =>
  missingCount === 0 ? null : (
    <Alert
      type="warning"
      showIcon
      title={`${String(missingCount)} 个机关有的年份没有报送，不当作零，也不排名次`}
      description={
        <details open={missing.length <= 8}>
          <summary>哪些机关，哪些年</summary>
          <ul className="steps">
            {missing.map(({ id, name, years }) => (
              <li key={id}>
                {name}：{years.map((year) => `${String(year)} 年`).join("、")}
              </li>
            ))}
            {missingCount > missing.length && <li>另有 {missingCount - missing.length} 个机关没有列出</li>}
          </ul>
        </details>
      }
    />
  )
