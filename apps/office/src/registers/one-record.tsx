import { Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement, ReactNode } from "react"
import { Link } from "react-router"
import { useMay } from "../api/me.ts"
import type { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"

/** A line of what is told of a record. */
export interface Told {
  readonly key: string
  readonly label: string
  readonly children: ReactNode
}

/** What is kept in one of the registers: called something, and struck where it was entered in error. */
interface Kept {
  readonly title: string
  readonly struckOn: string | null
}

/** The page of one record of a register: what it says, and what may be done with it. */
export const OneRecord = <Of extends Kept>({
  title,
  record,
  told,
  acts,
}: {
  readonly title: string
  readonly record: ReturnType<typeof useAnswer<Of>>
  readonly told: (of: Of) => readonly Told[]
  readonly acts: (of: Of) => ReactNode
}): ReactElement => {
  const mayEnter = useMay("register.enter")
  return (
    <PageFrame title={title} actions={<PrintButton />}>
      <Answered answer={record}>
        {(data) => (
          <Card title={data.title}>
            <Flex vertical gap="middle">
              <Descriptions
                size="small"
                column={{ xs: 1, md: 2 }}
                items={[
                  ...told(data),
                  ...(data.struckOn === null ? [] : [{ key: "struck", label: "撤销", children: <Tag color="red">{`${data.struckOn} 撤销`}</Tag> }]),
                ]}
              />
              <Flex gap="small" wrap align="center" className="no-print">
                {mayEnter && data.struckOn === null && acts(data)}
                <Link to="/registers">主动公开登记簿</Link>
              </Flex>
            </Flex>
          </Card>
        )}
      </Answered>
    </PageFrame>
  )
}
