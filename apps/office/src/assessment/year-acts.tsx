import { Flex } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { AddCriterion } from "./criterion-form.tsx"
import { refresh } from "./keys.ts"
import { TermsBoxes, type Terms } from "./terms-form.tsx"
import type { Table as Assessed } from "./words.ts"

/** What the superior may do with an assessment where it stands. */
export const YearActs = ({ assessment }: { readonly assessment: Assessed }): ReactElement | null => {
  const [maySetUp, mayReview, { today }] = [useMay("assessment.set-up"), useMay("assessment.review"), useMe()]
  const { year, version, state, selfUntil, appealDays, least, criteria, agencies } = assessment
  const [path, header] = [{ year }, seen(version)]
  if (state === "published") return null
  return (
    <Flex gap="small" wrap className="assessment-acts no-print">
      {maySetUp && state === "draft" && <AddCriterion year={year} last={criteria.at(-1)?.position ?? 0} />}
      {maySetUp && (
        <FormButton<Terms>
          key={version}
          label="修改期限"
          title="修改期限"
          initial={{ selfUntil, appealDays, least }}
          send={(terms) =>
            api.PUT("/api/v1/assessments/{year}", { params: { path, header }, body: { ...terms, appealDays: terms.appealDays, least: terms.least } })
          }
          refresh={refresh}
        >
          <TermsBoxes fixed={state === "open"} />
        </FormButton>
      )}
      {maySetUp && state === "draft" && (
        <ConfirmButton
          label="启动考核"
          title={`启动 ${String(year)} 年考核？`}
          send={() => api.POST("/api/v1/assessments/{year}/open", { params: { path, header } })}
          refresh={refresh}
        >
          <p>启动以后指标不能再改，各直接下级机关得到考核表，在 {selfUntil} 以前自评。</p>
        </ConfirmButton>
      )}
      {mayReview && state === "open" && today > selfUntil && agencies.some((agency) => agency.state === "draft") && (
        <ConfirmButton
          label="结束自评"
          title="结束自评？"
          send={() => api.POST("/api/v1/assessments/{year}/close", { params: { path } })}
          refresh={refresh}
        >
          <p>没有提交的机关按各自的办理记录自动计分，人工评分的各项由评审评定。</p>
        </ConfirmButton>
      )}
      {maySetUp && state === "open" && (
        <ConfirmButton
          label="公布结果"
          title={`公布 ${String(year)} 年考核结果？`}
          send={() => api.POST("/api/v1/assessments/{year}/publish", { params: { path, header } })}
          refresh={refresh}
        >
          <p>结果和名次告知各机关，公布以后不能再改。全部机关评审完毕、复核处理完毕、期限都过了才能公布。</p>
        </ConfirmButton>
      )}
    </Flex>
  )
}
