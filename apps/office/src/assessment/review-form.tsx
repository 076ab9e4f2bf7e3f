import { Flex, Form, Input, InputNumber } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { FormButton } from "../listing/form-button.tsx"
import { written } from "../report/words.ts"
import { refresh } from "./keys.ts"
import { beginningOf, pointsText, type SheetShown, type Trail } from "./words.ts"

interface Given {
  readonly points?: number | null
  readonly words?: string
}

type Fields = Readonly<Record<string, Given>>

/** What of a form is sent: scores that differ, those with words, and those that nobody gave before. */
const scoresOf = (trails: readonly Trail[], fields: Fields) =>
  trails.flatMap((trail) => {
    const { points = null, words } = fields[trail.criterion.id] ?? {}
    const [before, said] = [beginningOf(trail), written(words)]
    const untouched = said === null && (before === null ? points === null : points === before.points)
    return untouched ? [] : [{ criterion: trail.criterion.id, points, words: said }]
  })

const Row = ({ trail }: { readonly trail: Trail }): ReactElement => {
  const { criterion } = trail
  const before = beginningOf(trail)
  return (
    <Form.Item
      label={`${criterion.title}（${String(criterion.points)}分）`}
      extra={`${criterion.measure === null ? "自评" : "系统计分"}：${before === null ? "没有" : pointsText(before.points)}${before?.evidence === null || before?.evidence === undefined ? "" : `。证明：${before.evidence}`}`}
    >
      <Flex gap="small" align="start">
        <Form.Item noStyle name={[criterion.id, "points"]}>
          <InputNumber aria-label={`${criterion.title}：得分`} min={0} max={criterion.points} step={0.5} style={{ width: 100 }} />
        </Form.Item>
        <Form.Item noStyle name={[criterion.id, "words"]}>
          <Input aria-label={`${criterion.title}：理由`} placeholder="与原分不同的写理由" maxLength={1000} />
        </Form.Item>
      </Flex>
    </Form.Item>
  )
}

/** Reviews a sheet, every criterion in one form. */
export const Review = ({ shown: { sheet, trails } }: { readonly shown: SheetShown }): ReactElement => (
  <FormButton<Fields>
    primary
    width={720}
    label="评审"
    title="评审考核表"
    okText="完成评审"
    initial={Object.fromEntries(trails.map((trail) => [trail.criterion.id, { points: beginningOf(trail)?.points ?? null }]))}
    send={(fields) =>
      api.POST("/api/v1/assessments/{year}/sheets/{agencyId}/review", {
        params: { path: { year: sheet.year, agencyId: sheet.agencyId } },
        body: { scores: scoresOf(trails, fields) },
      })
    }
    refresh={refresh}
  >
    <p className="first">照原分的不用改；改动的、没有人评过的写分数和理由；不适用的清空分数，写理由。</p>
    {trails.map((trail) => (
      <Row key={trail.criterion.id} trail={trail} />
    ))}
  </FormButton>
)
