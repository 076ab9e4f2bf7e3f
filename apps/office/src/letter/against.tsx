import { Alert, Flex } from "antd"
import type { ReactElement } from "react"
import type { Letter } from "./words.ts"

type Finding = Letter["findings"][number]

/** What is wrong, where it stands, and what is right. */
const told = ({ words, cited, right }: Finding): string =>
  [cited === null ? words : `“${cited}”：${words}`, right === null ? null : `正确的是${right}`].filter((part) => part !== null).join("；")

const List = ({ all }: { readonly all: readonly string[] }): ReactElement => (
  <ul>
    {all.map((words, at) => (
      <li key={`${String(at)}/${words}`}>{words}</li>
    ))}
  </ul>
)

/** The errors that whoever signs must answer for. */
export const Errors = ({ letter: { findings } }: { readonly letter: Letter }): ReactElement => (
  <Alert
    type="error"
    showIcon
    title="检查仍有问题，更正须先退回；确有理由的，写明理由后签发"
    description={<List all={findings.filter(({ severity }) => severity === "error").map(told)} />}
    style={{ marginBottom: 16 }}
  />
)

/** What is against a letter: what it must say and does not, wrong articles, faults of the template; once it is signed, why it was signed in spite of that. */
export const Against = ({ letter }: { readonly letter: Letter }): ReactElement | null => {
  const { lacking, findings, templateFindings, approvedOn, despite } = letter
  if (approvedOn !== null)
    return despite === null ? null : <Alert type="warning" showIcon title="签发时检查仍有问题，签发人写明了理由" description={despite} />
  const errors = [
    ...lacking.map(({ words }) => `缺少${words}`),
    ...findings.filter(({ severity }) => severity === "error").map(told),
    ...templateFindings.map(({ words }) => words),
  ]
  const warnings = findings.filter(({ severity }) => severity === "warning").map(told)
  if (errors.length + warnings.length === 0)
    return <Alert type="success" showIcon title="检查没有发现问题：应写明的内容齐全，所引条款与结果、日期相符。" />
  return (
    <Flex vertical gap="small">
      {errors.length > 0 && <Alert type="error" showIcon title={`检查发现 ${String(errors.length)} 处问题`} description={<List all={errors} />} />}
      {warnings.length > 0 && <Alert type="warning" showIcon title={`请核对 ${String(warnings.length)} 处`} description={<List all={warnings} />} />}
    </Flex>
  )
}
