import { Flex } from "antd"
import type { ReactElement, ReactNode } from "react"
import { verbNames, type Report } from "./words.ts"

/** The buttons of what can be done now, and why the rest cannot. */
export const OfferedVerbs = ({ verbs, children }: { readonly verbs: Report["verbs"]; readonly children: ReactNode }): ReactElement => {
  const barred = verbs.filter(({ allowed }) => !allowed)
  return (
    <Flex vertical gap="small" className="no-print">
      <Flex gap="small" wrap role="group" aria-label="现在可以办的">
        {children}
      </Flex>
      {barred.length > 0 && (
        <details>
          <summary>现在不能办的，为什么</summary>
          <ul className="steps">
            {barred.map(({ verb, words }) => (
              <li key={verb}>
                {verbNames[verb]}：{words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Flex>
  )
}
