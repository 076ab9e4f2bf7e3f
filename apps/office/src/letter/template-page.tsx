import "./letter.css"
import { Alert, Button, Card, Flex, Input, Select } from "antd"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { once, useFreshId } from "../api/new-id.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useAnswer, useSend } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { TemplateVersions } from "../listing/template-versions.tsx"
import { LetterPreview } from "./letter-preview.tsx"
import { ReviewChains } from "./review-chains.tsx"

type Template = components["schemas"]["LetterTemplate"]
type Kind = components["schemas"]["LetterKind"]

const Versions = ({ template, onPick }: { readonly template: Template; readonly onPick: ((text: string) => void) | null }): ReactElement => {
  const versions = useAnswer(["letter-templates", template.kind, "versions"], (signal) =>
    api.GET("/api/v1/letter-templates/{kind}/versions", { params: { path: { kind: template.kind } }, signal }),
  )
  return <Answered answer={versions}>{({ items }) => <TemplateVersions items={items} current={template.version} onPick={onPick} />}</Answered>
}

const Editing = ({ template, kind }: { readonly template: Template; readonly kind: Kind | undefined }): ReactElement => {
  const may = useMay("letter.configure")
  const [text, setText] = useState(template.text)
  const fresh = useFreshId()
  const preview = useSend(
    (given: string) => api.POST("/api/v1/letter-templates/preview", { body: { kind: template.kind, text: given, letterId: null } }),
    { refresh: [] },
  )
  const save = useSend(
    (given: string) =>
      api.POST("/api/v1/letter-templates", {
        params: { header: once(fresh.id) },
        body: { kind: template.kind, text: given, version: template.version },
      }),
    { refresh: [["letter-templates"]], onDone: fresh.renew },
  )
  const findings = preview.data?.findings ?? []
  return (
    <Flex vertical gap="middle">
      <Card title={`${template.title}（${template.version === 0 ? "系统自带" : `第 ${String(template.version)} 版，${template.savedOn ?? ""}`}）`}>
        <Flex vertical gap="small">
          {kind !== undefined && (
            <details>
              <summary>可以用的变量和必须写明的内容</summary>
              <p>必须写明：{kind.elements.map(({ words }) => words).join("；")}</p>
              <ul>
                {kind.variables.map(({ id, words }) => (
                  <li key={id}>
                    <code>{`{{ ${id} }}`}</code> {words}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Input.TextArea
            aria-label="模板"
            className="template-text"
            rows={16}
            value={text}
            readOnly={!may}
            onChange={({ target }) => {
              setText(target.value)
              preview.reset()
            }}
          />
          <Flex gap="small" align="center" wrap>
            <Button loading={preview.isPending} onClick={() => preview.mutate(text)}>
              检查并预览
            </Button>
            {may && text !== template.text && (
              <>
                <Button
                  type="primary"
                  disabled={preview.data === undefined || findings.length > 0}
                  loading={save.isPending}
                  onClick={() => save.mutate(text)}
                >
                  保存为新版本
                </Button>
                <Button onClick={() => setText(template.text)}>不改</Button>
                <span>保存前须先检查。</span>
              </>
            )}
          </Flex>
          {preview.isError && <ProblemWords error={preview.error} />}
          {save.isError && <ProblemWords error={save.error} />}
          {findings.map(({ code, line, words }, at) => (
            <Alert key={`${code}/${String(at)}`} type="error" showIcon title={`${line === null ? "" : `第 ${String(line)} 行：`}${words}`} />
          ))}
          {preview.isSuccess && findings.length === 0 && <Alert type="success" showIcon role="status" title="检查没有发现问题。" />}
        </Flex>
      </Card>
      {preview.isSuccess && (
        <Card title="用样例预览">
          <LetterPreview html={preview.data.preview} />
        </Card>
      )}
      <Card title="历次版本">
        <Versions
          template={template}
          onPick={
            may
              ? (given) => {
                  setText(given)
                  preview.reset()
                }
              : null
          }
        />
      </Card>
    </Flex>
  )
}

/** Templates of letters: changed only after a check; and the chain that letters go through. */
const TemplatePage = (): ReactElement => {
  const [picked, setPicked] = useState<string | null>(null)
  const templates = useAnswer(["letter-templates"], (signal) => api.GET("/api/v1/letter-templates", { signal }))
  const kinds = useAnswer(["letter-kinds"], (signal) => api.GET("/api/v1/letter-kinds", { signal }))
  return (
    <PageFrame title="文书模板与审签环节">
      <Flex vertical gap="middle">
        <ReviewChains />
        <Answered answer={templates}>
          {({ items }) => {
            const shown = items.find(({ kind }) => kind === picked) ?? items[0]
            return (
              <>
                <Select
                  aria-label="文书种类"
                  showSearch={{ optionFilterProp: "label" }}
                  style={{ maxWidth: 480 }}
                  value={shown?.kind ?? null}
                  onChange={setPicked}
                  options={items.map(({ kind, title, version }) => ({ value: kind, label: version === 0 ? title : `${title}（已改）` }))}
                />
                {shown !== undefined && (
                  <Editing
                    key={`${shown.kind}/${String(shown.version)}`}
                    template={shown}
                    kind={kinds.data?.items.find(({ id }) => id === shown.kind)}
                  />
                )}
              </>
            )
          }}
        </Answered>
      </Flex>
    </PageFrame>
  )
}

export default TemplatePage
