import { Form, Input, InputNumber } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { FormButton } from "../listing/form-button.tsx"
import { written } from "../report/words.ts"
import { refresh } from "./keys.ts"
import type { Trail } from "./words.ts"

interface Score {
  readonly points: number
  readonly words?: string
  readonly evidence?: string
}

const PointsBox = ({ most }: { readonly most: number }): ReactElement => (
  <Form.Item name="points" label={`得分（满分 ${String(most)}）`} rules={[{ required: true, message: "请填写得分" }]}>
    <InputNumber min={0} max={most} step={0.5} style={{ width: "100%" }} />
  </Form.Item>
)

const WordsBox = ({ required = false }: { readonly required?: boolean }): ReactElement => (
  <Form.Item name="words" label="理由" rules={required ? [{ required: true, whitespace: true, message: "请填写理由" }] : []}>
    <Input.TextArea maxLength={1000} rows={3} />
  </Form.Item>
)

const EvidenceBox = (): ReactElement => (
  <Form.Item name="evidence" label="证明" extra="网页地址、文号、附件的名称。">
    <Input.TextArea maxLength={1000} rows={2} />
  </Form.Item>
)

/** The agency's score of itself. */
export const ScoreSelf = ({ year, trail: { criterion, entry } }: { readonly year: number; readonly trail: Trail }): ReactElement => (
  <FormButton<Score>
    key={entry?.version ?? 0}
    inTable
    label={criterion.measure === null ? "自评" : "提出异议"}
    name={`${criterion.measure === null ? "自评" : "提出异议"}：${criterion.title}`}
    title={criterion.title}
    {...(entry === null ? {} : { initial: { points: entry.points, words: entry.words ?? "", evidence: entry.evidence ?? "" } })}
    send={({ points, words, evidence }) =>
      api.PUT("/api/v1/assessments/{year}/self-scores/{criterion}", {
        params: { path: { year, criterion: criterion.id } },
        body: { points, words: written(words), evidence: written(evidence), version: entry?.version ?? 0 },
      })
    }
    refresh={refresh}
  >
    <p className="first">{criterion.says}</p>
    <PointsBox most={criterion.points} />
    <WordsBox required={criterion.measure !== null} />
    <EvidenceBox />
  </FormButton>
)

/** Appeals against the score of a criterion. */
export const Appeal = ({ year, trail: { criterion } }: { readonly year: number; readonly trail: Trail }): ReactElement => (
  <FormButton<{ readonly words: string; readonly evidence?: string }>
    inTable
    label="申请复核"
    name={`申请复核：${criterion.title}`}
    title={`对“${criterion.title}”申请复核`}
    okText="申请复核"
    send={({ words, evidence }) =>
      api.POST("/api/v1/assessments/{year}/appeals/{criterion}", {
        params: { path: { year, criterion: criterion.id } },
        body: { words: words.trim(), evidence: written(evidence) },
      })
    }
    refresh={refresh}
  >
    <p className="first">一项只能申请一次。</p>
    <WordsBox required />
    <EvidenceBox />
  </FormButton>
)

/** Decides an appeal. */
export const Decide = ({
  year,
  agencyId,
  trail: { criterion, points, appeal },
}: {
  readonly year: number
  readonly agencyId: string
  readonly trail: Trail
}): ReactElement => (
  <FormButton<{ readonly points: number; readonly words: string }>
    inTable
    primary
    label="处理复核"
    name={`处理复核：${criterion.title}`}
    title={`处理“${criterion.title}”的复核申请`}
    {...(points === null ? {} : { initial: { points } })}
    send={(decided) =>
      api.POST("/api/v1/assessments/{year}/sheets/{agencyId}/appeals/{criterion}/decision", {
        params: { path: { year, agencyId, criterion: criterion.id } },
        body: { points: decided.points, words: decided.words.trim() },
      })
    }
    refresh={refresh}
  >
    <p className="first">该机关的理由：{appeal?.words}</p>
    <PointsBox most={criterion.points} />
    <WordsBox required />
  </FormButton>
)
