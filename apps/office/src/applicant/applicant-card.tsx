import { Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ChangeApplicant } from "./change-applicant.tsx"
import { Unmask } from "./unmask.tsx"
import { fields, fieldsOf, kinds, type Applicant } from "./words.ts"

/** An applicant: every field masked, and what may be done. */
export const ApplicantCard = ({ applicant }: { readonly applicant: Applicant }): ReactElement => {
  const { id, kind, masked, erasedOn, version } = applicant
  const [mayUnmask, mayChange, mayErase] = [useMay("applicant.unmask"), useMay("applicant.change"), useMay("applicant.erase")]
  const kept = fieldsOf(applicant)
  return (
    <Card title={`${kinds[kind]} ${masked.name ?? ""}`} extra={erasedOn !== null && <Tag>{`个人信息已于 ${erasedOn} 擦除`}</Tag>} actions={[]}>
      <Flex vertical gap="middle">
        <Descriptions
          bordered
          size="small"
          column={1}
          items={kept.map((field) => ({
            key: field,
            label: fields[field],
            children: (
              <Flex justify="space-between" align="center" gap="small" wrap>
                <span>{masked[field]}</span>
                {mayUnmask && <Unmask id={id} field={field} />}
              </Flex>
            ),
          }))}
        />
        {erasedOn === null && (
          <Flex gap="small" wrap>
            {mayChange && <ChangeApplicant applicant={applicant} />}
            {mayErase && (
              <ConfirmButton
                danger
                label="擦除个人信息"
                title="擦除这名申请人的个人信息？"
                send={() => api.DELETE("/api/v1/applicants/{id}/data", { params: { path: { id }, header: seen(version) } })}
                refresh={[["applicants", id]]}
              >
                <p>
                  姓名、证件、联系方式全部擦除，<strong>不能恢复</strong>，以后查不到也送达不了。申请本身和统计不受影响。
                </p>
              </ConfirmButton>
            )}
          </Flex>
        )}
      </Flex>
    </Card>
  )
}
