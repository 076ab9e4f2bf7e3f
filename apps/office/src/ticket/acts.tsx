import { DatePicker, Flex, Form, Input, Select } from "antd"
import dayjs, { type Dayjs } from "dayjs"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { written } from "../catalogue/words.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { usePeople } from "../people/names.ts"
import { keys } from "../site-watch/words.ts"
import type { Ticket } from "./words.ts"

const refresh = [keys.tickets, keys.sites]
interface Of {
  readonly ticket: Ticket
}
const paramsOf = ({ id: ticketId, version }: Ticket) => ({ path: { ticketId }, header: seen(version) })

const Assign = ({ ticket }: Of): ReactElement => {
  const people = usePeople()
  const { today } = useMe()
  const options = (people.data?.items ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FormButton<{ readonly personId: string; readonly dueOn: Dayjs }>
      primary={ticket.assigneeId === null}
      label={ticket.assigneeId === null ? "交办" : "改派"}
      title="交给谁整改"
      initial={{ dueOn: dayjs(ticket.dueOn < today ? today : ticket.dueOn), ...(ticket.assigneeId === null ? {} : { personId: ticket.assigneeId }) }}
      send={({ personId, dueOn }) =>
        api.POST("/api/v1/tickets/{ticketId}/assign", { params: paramsOf(ticket), body: { personId, dueOn: dueOn.format("YYYY-MM-DD") } })
      }
      refresh={refresh}
    >
      <Form.Item name="personId" label="承办人" rules={[{ required: true, message: "请选择承办人" }]}>
        <Select showSearch={{ optionFilterProp: "label" }} options={options} />
      </Form.Item>
      <Form.Item name="dueOn" label="整改期限" rules={[{ required: true, message: "请填写整改期限" }]}>
        <DatePicker style={{ width: "100%" }} />
      </Form.Item>
    </FormButton>
  )
}

const Answer = ({ ticket }: Of): ReactElement => (
  <FormButton<{ readonly answer: string; readonly proof?: string }>
    label="反馈整改情况"
    title="反馈整改情况"
    send={({ answer, proof }) =>
      api.POST("/api/v1/tickets/{ticketId}/answer", { params: paramsOf(ticket), body: { answer: answer.trim(), proof: written(proof) } })
    }
    refresh={refresh}
  >
    <p className="first">反馈后机器马上复查：已经消除的自动办结，还在的退回待整改。</p>
    <Form.Item name="answer" label="做了什么" rules={[{ required: true, whitespace: true, message: "请填写做了什么" }]}>
      <Input.TextArea rows={3} maxLength={1000} />
    </Form.Item>
    <Form.Item name="proof" label="佐证的网址（没有的不填）">
      <Input maxLength={1000} />
    </Form.Item>
  </FormButton>
)

const Reasoned = ({ ticket, verb }: Of & { readonly verb: "close" | "dismiss" }): ReactElement => (
  <FormButton<{ readonly reason: string }>
    label={verb === "close" ? "复核办结" : "不是问题"}
    title={verb === "close" ? "人工复核后办结" : "认定不是问题"}
    send={({ reason }) => api.POST(`/api/v1/tickets/{ticketId}/${verb}`, { params: paramsOf(ticket), body: { reason: reason.trim() } })}
    refresh={refresh}
  >
    <p className="first">
      {verb === "close" ? "机器看不出的，由反馈以外的人复核。下一次检查仍看得到的，重新列为待整改。" : "认定后，以后的检查不再提出这一处。"}
    </p>
    <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: "请填写理由" }]}>
      <Input.TextArea rows={3} maxLength={500} />
    </Form.Item>
  </FormButton>
)

const Recheck = ({ ticket }: Of): ReactElement => (
  <ConfirmButton
    label="现在复查"
    title="现在由机器复查？"
    send={() => api.POST("/api/v1/tickets/{ticketId}/recheck", { params: paramsOf(ticket) })}
    refresh={refresh}
  >
    <p>复查要访问网站，过一会儿刷新本页看结果。</p>
  </ConfirmButton>
)

const Withdraw = ({ ticket }: Of): ReactElement => (
  <ConfirmButton
    label="撤回认定"
    title="撤回“不是问题”的认定？"
    send={() => api.POST("/api/v1/tickets/{ticketId}/withdraw-verdict", { params: paramsOf(ticket) })}
    refresh={refresh}
  />
)

/** What may be done with a ticket as it stands. */
export const TicketActs = ({ ticket }: Of): ReactElement => {
  const [assigns, answers, judges] = [useMay("ticket.assign"), useMay("ticket.answer"), useMay("ticket.judge")]
  const { person } = useMe()
  const { state } = ticket
  const [open, answered] = [state === "open", state === "answered"]
  return (
    <Flex gap="small" wrap className="no-print">
      {open && assigns && <Assign ticket={ticket} />}
      {open && answers && <Answer ticket={ticket} />}
      {(open || answered) && answers && <Recheck ticket={ticket} />}
      {answered && judges && ticket.answeredBy !== person.id && <Reasoned ticket={ticket} verb="close" />}
      {state !== "not-a-fault" && judges && <Reasoned ticket={ticket} verb="dismiss" />}
      {state === "not-a-fault" && judges && <Withdraw ticket={ticket} />}
    </Flex>
  )
}
