import "./section.css"
import { Alert, Button, Card, Checkbox, Flex, Input } from "antd"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../../api/client.ts"
import { seen } from "../../api/new-id.ts"
import { ProblemWords } from "../../api/problem-words.tsx"
import { useSend } from "../../api/use-answer.ts"
import { refresh } from "../keys.ts"
import { sectionNames, type Report } from "../words.ts"
import { LikenessMeter } from "./likeness.tsx"

type Section = components["schemas"]["ReportSection"]

/** A text to be read, paragraph by paragraph. */
const Paragraphs = ({ text, empty }: { readonly text: string | null; readonly empty: string }): ReactElement =>
  text === null || text === "" ? (
    <p>{empty}</p>
  ) : (
    <>
      {text.split("\n").map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </>
  )

/** Somebody else saved the section meanwhile: both texts stay until it is said which is meant. */
const Overtaken = ({ theirs, onMine, onTheirs }: { readonly theirs: string; readonly onMine: () => void; readonly onTheirs: () => void }) => (
  <Alert
    type="warning"
    showIcon
    title="您撰写时，他人已保存了这一部分。您写的还在。"
    description={
      <>
        <details>
          <summary>看他人保存的文字</summary>
          <Paragraphs text={theirs} empty="（空白）" />
        </details>
        <Flex gap="small" wrap>
          <Button onClick={onMine}>用我写的</Button>
          <Button onClick={onTheirs}>用他人写的</Button>
        </Flex>
      </>
    }
  />
)

/** A prose chapter: written, drafted from the agency's template, and held against last year's. */
export const SectionEditor = ({ report, section }: { readonly report: Report; readonly section: Section }): ReactElement => {
  const { section: name, lastYear, likeness } = section
  const reportId = report.id
  const editable = report.verbs.some(({ verb, allowed }) => verb === "write-section" && allowed)
  const [own, setOwn] = useState<{ readonly text: string; readonly version: number } | null>(null)
  const [beside, setBeside] = useState(false)
  const [lacking, setLacking] = useState<readonly string[]>([])
  const path = { reportId, section: name }
  const saving = useSend(
    ({ text, version }: { readonly text: string; readonly version: number }) =>
      api.PUT("/api/v1/reports/{reportId}/sections/{section}", { params: { path, header: seen(version) }, body: { text } }),
    { refresh, onDone: () => setOwn(null) },
  )
  const drafting = useSend(() => api.GET("/api/v1/reports/{reportId}/sections/{section}/draft", { params: { path } }), {
    refresh: [],
    onDone: ({ text, lacking: gaps }) => {
      if (text !== null) setOwn({ text, version: own?.version ?? section.version })
      setLacking(gaps.map(({ words }) => words))
    },
  })
  const text = own?.text ?? section.text
  const overtaken = own !== null && own.version !== section.version
  return (
    <Card
      title={sectionNames[name]}
      extra={
        lastYear !== null && (
          <Checkbox className="no-print" checked={beside} onChange={({ target }) => setBeside(target.checked)}>
            对照上年
          </Checkbox>
        )
      }
    >
      <div className={beside ? "section-beside" : ""}>
        <Flex vertical gap="small">
          {editable ? (
            <Input.TextArea
              aria-label={sectionNames[name]}
              autoSize={{ minRows: 5, maxRows: 24 }}
              value={text}
              placeholder="每段一行"
              onChange={({ target }) => setOwn({ text: target.value, version: own?.version ?? section.version })}
            />
          ) : (
            <Paragraphs text={section.text} empty="还没有写" />
          )}
          {lacking.length > 0 && <Alert type="warning" title="这些没有记录，请补写正文里的〔待填〕" description={[...new Set(lacking)].join("；")} />}
          {overtaken && (
            <Overtaken
              theirs={section.text}
              onMine={() => setOwn({ text, version: section.version })}
              onTheirs={() => {
                setOwn(null)
                saving.reset()
              }}
            />
          )}
          {saving.isError && !overtaken && <ProblemWords error={saving.error} />}
          {drafting.isError && <ProblemWords error={drafting.error} />}
          {editable && (
            <Flex gap="small" wrap align="center" className="no-print">
              <Button
                type="primary"
                disabled={own === null || overtaken}
                loading={saving.isPending}
                onClick={() => own !== null && saving.mutate(own)}
              >
                保存文字
              </Button>
              <Button loading={drafting.isPending} onClick={() => drafting.mutate(undefined)}>
                按模板起草
              </Button>
              {own !== null && (
                <>
                  <Button
                    onClick={() => {
                      setOwn(null)
                      setLacking([])
                      saving.reset()
                    }}
                  >
                    恢复已保存的文字
                  </Button>
                  <span role="status">还没有保存</span>
                </>
              )}
            </Flex>
          )}
          {likeness !== null && <LikenessMeter likeness={likeness} />}
        </Flex>
        {beside && (
          <section aria-label={`上年的${sectionNames[name]}`} className="section-last">
            <h3 className="first">上年</h3>
            <Paragraphs text={lastYear} empty="上年没有写" />
          </section>
        )}
      </div>
    </Card>
  )
}
