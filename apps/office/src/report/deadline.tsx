import { Flex, Tag } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"

/** The last day for a report, and how it was kept. */
export const Deadline = ({
  deadline: { day, filedOn, late, lawful },
}: {
  readonly deadline: components["schemas"]["ReportDeadline"]
}): ReactElement => (
  <Flex gap={4} wrap align="center">
    <span>
      {day}
      {day === lawful ? "" : `（法定 ${lawful}）`}
    </span>
    {filedOn !== null && <Tag color={late ? "red" : "green"}>{`${filedOn} 报送${late ? "，逾期" : ""}`}</Tag>}
    {filedOn === null && late && <Tag color="red">逾期未报</Tag>}
    {filedOn === null && !late && <Tag>还没有报送</Tag>}
  </Flex>
)
