import { Button, Card, Descriptions, Flex } from "antd"
import { api } from "../../api/client.ts"
import { useMe } from "../../api/me.ts"
import { ProblemWords } from "../../api/problem-words.tsx"
import { useSend } from "../../api/use-answer.ts"
import { words } from "./words.ts"

/** One request as it was registered. */
export interface Registered {
  readonly caseId: string
  readonly registrationNumber: string
  readonly on: string
}

/** The receipt for the applicant: made once, printed at once, for its code is shown only now. */
export const Slip = ({ registered: { caseId, registrationNumber, on } }: { readonly registered: Registered }) => {
  const { agency } = useMe()
  const issue = useSend(
    () => api.POST("/api/v1/cases/{caseId}/receipt", { params: { path: { caseId } }, body: { receiptNumber: registrationNumber } }),
    { refresh: [] },
  )
  return (
    <Card size="small" title={words.slip} className="slip">
      {issue.error !== null && <ProblemWords error={issue.error} />}
      {issue.data === undefined ? (
        <Button loading={issue.isPending} onClick={() => issue.mutate(undefined)}>
          {words.makeSlip}
        </Button>
      ) : (
        <>
          <Descriptions
            column={1}
            size="small"
            items={[
              { key: "agency", label: words.slipAgency, children: agency.name },
              { key: "number", label: words.slipNumber, children: registrationNumber },
              { key: "on", label: words.slipArrived, children: on },
              { key: "receipt", label: words.slipReceipt, children: issue.data.receiptNumber },
              { key: "code", label: words.slipCode, children: <strong>{issue.data.code}</strong> },
            ]}
          />
          <p>{words.slipWhere}</p>
          <Flex gap="small" align="center" className="no-print" wrap>
            <Button type="primary" onClick={() => window.print()}>
              {words.print}
            </Button>
            <span>{words.slipHow}</span>
          </Flex>
        </>
      )}
    </Card>
  )
}
