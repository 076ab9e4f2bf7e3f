import "./request.css"
import { Button, Flex } from "antd"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ClockCard } from "./case/clock.tsx"
import { DisputesCard } from "./case/disputes.tsx"
import { FactsCard } from "./case/facts.tsx"
import { FeeCard } from "./case/fee.tsx"
import { FilesCard } from "./case/files.tsx"
import { LettersCard } from "./case/letters.tsx"
import { LikenessesCard } from "./case/likenesses.tsx"
import { LinksCard } from "./case/links.tsx"
import { NotesCard } from "./case/notes.tsx"
import { OpinionsCard } from "./case/opinions.tsx"
import { ReportCellsCard } from "./case/report-cells.tsx"
import { TimelineCard } from "./case/timeline.tsx"
import { DecisionPanel } from "./steps/panel.tsx"

/** One request: what it is, its clock, what happened, what can be done now. */
const RequestPage = () => {
  const { caseId = "" } = useParams()
  const [mayReadLetters, mayReadFiles] = [useMay("letter.read"), useMay("file.read")]
  const [mayReadFees, mayReadDisputes, mayReadReports] = [useMay("fee.read"), useMay("dispute.read"), useMay("report.read")]
  const request = useAnswer(["requests", caseId], (signal) => api.GET("/api/v1/requests/{caseId}", { params: { path: { caseId } }, signal }))
  return (
    <Answered answer={request}>
      {(data) => (
        <PageFrame title={`申请 ${data.registrationNumber}`} actions={<Button onClick={() => window.print()}>打印</Button>}>
          <div className="case">
            <Flex vertical gap="middle" className="case-main">
              <FactsCard request={data} />
              <TimelineCard request={data} />
              {mayReadLetters && <LettersCard caseId={caseId} />}
              {mayReadFiles && <FilesCard caseId={caseId} />}
              <OpinionsCard request={data} />
              <LinksCard request={data} />
              {data.seen && <NotesCard caseId={caseId} />}
              {mayReadFees && <FeeCard caseId={caseId} open={data.open} />}
              {mayReadDisputes && <DisputesCard caseId={caseId} />}
              {data.seen && mayReadReports && (
                <ReportCellsCard caseId={caseId} year={Number((data.clock.receivedOn ?? data.facts[0]?.on ?? "").slice(0, 4)) || thisYear()} />
              )}
              {data.seen && <LikenessesCard caseId={caseId} />}
            </Flex>
            <Flex vertical gap="middle" className="case-side">
              <ClockCard request={data} />
              <DecisionPanel caseId={caseId} version={data.version} />
            </Flex>
          </div>
        </PageFrame>
      )}
    </Answered>
  )
}
export default RequestPage
