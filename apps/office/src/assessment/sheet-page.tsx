import "./assessment.css"
import { Card, Descriptions, Flex, Table, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { refresh } from "./keys.ts"
import { Review } from "./review-form.tsx"
import { Appeal, Decide, ScoreSelf } from "./sheet-forms.tsx"
import { Faults, TrailSteps } from "./trail-steps.tsx"
import { pointsText, sheetColors, sheetStates, type SheetShown, type Trail } from "./words.ts"

const Acts = ({ shown, trail }: { readonly shown: SheetShown; readonly trail: Trail }): ReactElement | null => {
  const { agency, today } = useMe()
  const [mayScore, maySubmit, mayReview] = [useMay("assessment.self-score"), useMay("assessment.submit"), useMay("assessment.review")]
  const { sheet, assessment } = shown
  const { year, agencyId, state, appealUntil } = sheet
  if (assessment.state !== "open") return null
  if (agency.id === agencyId) {
    if (state === "draft") return mayScore && today <= assessment.selfUntil ? <ScoreSelf year={year} trail={trail} /> : null
    const open = state === "reviewed" && appealUntil !== null && today <= appealUntil
    return open && maySubmit && trail.appeal === null ? <Appeal year={year} trail={trail} /> : null
  }
  const waiting = trail.appeal?.state === "waiting" && agency.id === sheet.byAgencyId
  return waiting && mayReview ? <Decide year={year} agencyId={agencyId} trail={trail} /> : null
}

const SheetActs = ({ shown }: { readonly shown: SheetShown }): ReactElement | null => {
  const { agency, today } = useMe()
  const [maySubmit, mayReview] = [useMay("assessment.submit"), useMay("assessment.review")]
  const { sheet, assessment } = shown
  if (assessment.state !== "open") return null
  if (agency.id === sheet.byAgencyId) return mayReview && sheet.state === "submitted" ? <Review shown={shown} /> : null
  if (agency.id !== sheet.agencyId || sheet.state !== "draft" || !maySubmit || today > assessment.selfUntil) return null
  return (
    <ConfirmButton
      label="提交考核表"
      title="提交考核表？"
      send={() => api.POST("/api/v1/assessments/{year}/submit", { params: { path: { year: sheet.year } } })}
      refresh={refresh}
    >
      <p>按今天的办理记录自动计分，提交以后自评不能再改。上级机关只看得到分数和理由，看不到办件。</p>
    </ConfirmButton>
  )
}

const columnsOf = (shown: SheetShown): TableColumnsType<Trail> => [
  {
    title: "指标",
    key: "title",
    render: (_, trail) => (
      <div className="assessment-words">
        <strong>{trail.criterion.title}</strong>
        <div>{trail.criterion.says}</div>
        <div>依据：{trail.criterion.citation}</div>
        <div className="no-print">
          <Acts shown={shown} trail={trail} />
        </div>
      </div>
    ),
  },
  { title: "分值", key: "full", align: "right", render: (_, { criterion }) => criterion.points },
  {
    title: "现得分",
    key: "points",
    align: "right",
    render: (_, { points, steps, entry }) => (steps.length === 0 ? (entry?.points ?? "—") : pointsText(points)),
  },
  {
    title: "得分的来历",
    key: "trail",
    render: (_, trail) => (
      <div className="assessment-words">
        <TrailSteps trail={trail} />
        {trail.entry !== null && trail.steps.every(({ step }) => step !== "self") && (
          <div>
            <Tag color="blue">自评，未提交</Tag>
            {trail.entry.points}
            {trail.entry.words !== null && <div>理由：{trail.entry.words}</div>}
            {trail.entry.evidence !== null && <div>证明：{trail.entry.evidence}</div>}
          </div>
        )}
        <Faults faults={trail.faults} />
      </div>
    ),
  },
]

/** An agency's sheet: every score with its trail, and what may be done with it now. */
const AssessmentSheetPage = (): ReactElement => {
  const { year: of = "", agencyId = "" } = useParams()
  const year = Number(of)
  const { agency } = useMe()
  const sheet = useAnswer(["assessments", year, "sheets", agencyId], (signal) =>
    api.GET("/api/v1/assessments/{year}/sheets/{agencyId}", { params: { path: { year, agencyId } }, signal }),
  )
  return (
    <PageFrame
      title={`${sheet.data?.agencyName ?? ""}${of} 年考核表`}
      actions={
        <>
          <ExportLinks list="assessment-sheet" query={{ year, agencyId }} />
          <PrintButton />
        </>
      }
    >
      <Answered answer={sheet}>
        {(shown) => (
          <Flex vertical gap="middle">
            <Card>
              <Descriptions
                size="small"
                items={[
                  { key: "state", label: "环节", children: <Tag color={sheetColors[shown.sheet.state]}>{sheetStates[shown.sheet.state]}</Tag> },
                  { key: "self", label: "自评截止", children: shown.assessment.selfUntil },
                  { key: "appeal", label: "申请复核截止", children: shown.sheet.appealUntil ?? "—" },
                  {
                    key: "got",
                    label: "得分／适用分值",
                    children: shown.sheet.state === "draft" ? "提交以后计算" : `${String(shown.got)}／${String(shown.possible)}`,
                  },
                  { key: "total", label: "折算总分", children: shown.total === null || shown.sheet.state === "draft" ? "—" : String(shown.total) },
                  {
                    key: "rank",
                    label: "名次",
                    children: shown.result === null ? "还没有公布" : shown.result.rank === null ? "不参加排名" : `第 ${String(shown.result.rank)} 名`,
                  },
                ]}
              />
              {agency.id === agencyId && <p>扣分所对的办件、信息和留言只有本机关看得到。</p>}
              <div className="assessment-acts">
                <SheetActs shown={shown} />
              </div>
            </Card>
            <Table<Trail>
              aria-label="考核表"
              size="small"
              pagination={false}
              ref={reachable}
              scroll={{ x: "max-content" }}
              rowKey={({ criterion }) => criterion.id}
              dataSource={shown.trails}
              columns={columnsOf(shown)}
            />
          </Flex>
        )}
      </Answered>
    </PageFrame>
  )
}

export default AssessmentSheetPage
