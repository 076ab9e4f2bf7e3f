import { Alert, Button, Card, Flex, Input, Select } from "antd"
import { useState, type ReactElement } from "react"
import type { components, paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { once, useFreshId } from "../api/new-id.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useAnswer, useSend } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { TemplateVersions } from "../listing/template-versions.tsx"

type Template = components["schemas"]["ReportTemplate"]
type Variables = paths["/api/v1/report-templates"]["get"]["responses"][200]["content"]["application/json"]["variables"]

const longest = 20_000

/** Earlier versions, each to be put into the box and saved anew. */
const Versions = ({ template, onPick }: { readonly template: Template; readonly onPick: ((text: string) => void) | null }): ReactElement => {
  const versions = useAnswer(["report-templates", template.section, "versions"], (signal) =>
    api.GET("/api/v1/report-templates/{section}/versions", { params: { path: { section: template.section } }, signal }),
  )
  return <Answered answer={versions}>{({ items }) => <TemplateVersions items={items} current={template.version} onPick={onPick} />}</Answered>
}

const Editing = ({ template, variables }: { readonly template: Template; readonly variables: Variables }): ReactElement => {
  const may = useMay("report.set-up")
  const [text, setText] = useState(template.text)
  const fresh = useFreshId()
  const save = useSend(
    (given: string) =>
      api.POST("/api/v1/report-templates", {
        params: { header: once(fresh.id) },
        body: { section: template.section, text: given, version: template.version },
      }),
    { refresh: [["report-templates"]], onDone: fresh.renew },
  )
  return (
    <Flex vertical gap="middle">
      <Card title={`${template.title}（${template.version === 0 ? "系统自带" : `第 ${String(template.version)} 版，${template.savedOn ?? ""}`}）`}>
        <Flex vertical gap="small">
          <details>
            <summary>可以用的变量</summary>
            <ul>
              {variables.map(({ id, words, unit }) => (
                <li key={id}>
                  <code>{`{{ ${id} }}`}</code> {words}
                  {unit === null ? "" : `（${unit}）`}
                </li>
              ))}
            </ul>
          </details>
          <Input.TextArea
            aria-label="模板"
            rows={18}
            maxLength={longest}
            value={text}
            readOnly={!may}
            onChange={({ target }) => {
              setText(target.value)
              save.reset()
            }}
          />
          {may && text !== template.text && (
            <Flex gap="small" align="center" wrap>
              <Button type="primary" loading={save.isPending} onClick={() => save.mutate(text)}>
                保存为新版本
              </Button>
              <Button onClick={() => setText(template.text)}>不改</Button>
              <span>保存时检查变量；已经起草的文字不变。</span>
            </Flex>
          )}
          {save.isError && <ProblemWords error={save.error} />}
        </Flex>
      </Card>
      <Card title="历次版本">
        <Versions template={template} onPick={may ? setText : null} />
      </Card>
    </Flex>
  )
}

/** What the chapters of the annual report are drafted from. */
const ReportTemplatePage = (): ReactElement => {
  const [picked, setPicked] = useState<Template["section"] | null>(null)
  const templates = useAnswer(["report-templates"], (signal) => api.GET("/api/v1/report-templates", { signal }))
  return (
    <PageFrame title="报告文字模板">
      <Answered answer={templates}>
        {({ items, variables }) => {
          const shown = items.find(({ section }) => section === picked) ?? items[0]
          return shown === undefined ? (
            <Alert type="info" title="没有模板" />
          ) : (
            <Flex vertical gap="middle">
              <Select
                aria-label="报告的部分"
                style={{ maxWidth: 480 }}
                value={shown.section}
                onChange={setPicked}
                options={items.map(({ section, title, version }) => ({ value: section, label: version === 0 ? title : `${title}（已改）` }))}
              />
              <Editing key={`${shown.section}/${String(shown.version)}`} template={shown} variables={variables} />
            </Flex>
          )
        }}
      </Answered>
    </PageFrame>
  )
}

export default ReportTemplatePage
