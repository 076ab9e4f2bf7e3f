import { Table } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { reachable } from "../listing/reachable.ts"
import { GiveOpinion } from "../request/case/opinions.tsx"

type Asked = components["schemas"]["AskedOfMe"]

/** What this person is asked an opinion on, the soonest due first; the internal days never stop the statutory clock. */
const CoHandlingPage = (): ReactElement => {
  const asked = useAnswer(["co-handlings"], (signal) => api.GET("/api/v1/co-handlings", { signal }))
  return (
    <PageFrame title="请我会办的">
      <p>会办的期限是本机关内部的，不影响法定答复期限。</p>
      <Answered answer={asked}>
        {({ items }) => (
          <Table<Asked>
            aria-label="请我会办的申请"
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey="id"
            dataSource={[...items].sort((one, other) => one.dueOn.localeCompare(other.dueOn))}
            locale={{ emptyText: "没有请您会办的申请" }}
            columns={[
              {
                title: "登记编号",
                dataIndex: "registrationNumber",
                render: (number: string, { caseId }) => <Link to={`/requests/${caseId}`}>{number}</Link>,
              },
              { title: "申请内容", dataIndex: "content", render: (content: string) => <div className="content">{content}</div>, width: 480 },
              { title: "提出请求", dataIndex: "askedOn" },
              { title: "请于何日前提出", dataIndex: "dueOn" },
              { title: "操作", key: "acts", className: "no-print", render: (_, one) => <GiveOpinion caseId={one.caseId} one={one} /> },
            ]}
          />
        )}
      </Answered>
    </PageFrame>
  )
}

export default CoHandlingPage
