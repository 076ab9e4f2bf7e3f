import { Form, Input } from "antd"
import type { ComponentType } from "react"
import { api } from "../../api/client.ts"
import { newId } from "../../api/new-id.ts"
import { DecisionFields } from "./decision-fields.tsx"
import { ChoiceField, DaysField, OnField, PersonField, UntilField } from "./fields.tsx"
import { SplitFields } from "./split-fields.tsx"
import { LastStep, RestrictedSelect, WhomSelect } from "./selects.tsx"
import { keyed, verb, versioned, type BodyOf, type Doing } from "./verb.tsx"

const party = (
  <Form.Item
    name="party"
    label="对方的代号"
    extra="只用代号区分几个对方，如 third-party-1；名称写在文书里。"
    rules={[{ required: true, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, message: "请用字母、数字、横线填写代号" }]}
  >
    <Input maxLength={64} />
  </Form.Item>
)

/** The form of every verb that the API offers, by the end of its path. */
export const forms: Readonly<Record<string, ComponentType<Doing>>> = {
  "confirm-receipt": verb<BodyOf<"/api/v1/requests/{caseId}/confirm-receipt">>(
    () => <OnField label="确认日期" />,
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/confirm-receipt", { params: keyed(at, id), body }),
  ),
  "notify-correction": verb<BodyOf<"/api/v1/requests/{caseId}/notify-correction">>(
    () => (
      <>
        <OnField label="告知日期" />
        <UntilField name="deadline" label="补正期限（合理期限的最后一天）" />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/notify-correction", { params: keyed(at, id), body }),
  ),
  "receive-correction": verb<BodyOf<"/api/v1/requests/{caseId}/receive-correction">>(
    () => (
      <>
        <OnField label="收到补正的日期" />
        <OnField name="postedOn" label="交邮日期（邮寄的）" optional />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/receive-correction", { params: keyed(at, id), body }),
  ),
  consult: verb<BodyOf<"/api/v1/requests/{caseId}/consult">>(
    (offer) => (
      <>
        <ChoiceField offer={offer} name="whom" label="征求谁的意见" />
        {party}
        <OnField label="发出日期" />
        <OnField name="reached" label="送达对方的日期（已经送达的）" optional />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/consult", { params: keyed(at, id), body }),
  ),
  "record-reached": verb<BodyOf<"/api/v1/requests/{caseId}/record-reached">>(
    (offer) => (
      <>
        <ChoiceField offer={offer} name="letter" label="哪件文书" />
        {(offer.choices["party"] ?? []).length > 0 && <ChoiceField offer={offer} name="party" label="对方" />}
        <OnField label="送达日期" />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/record-reached", { params: keyed(at, id), body }),
  ),
  "receive-opinion": verb<BodyOf<"/api/v1/requests/{caseId}/receive-opinion">>(
    (offer) => (
      <>
        <Form.Item name="whom" label="谁的意见" rules={[{ required: true, message: "请选择" }]}>
          <WhomSelect />
        </Form.Item>
        <ChoiceField offer={offer} name="party" label="对方" />
        <OnField label="收到日期" />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/receive-opinion", { params: keyed(at, id), body }),
    { whom: "third-party" },
  ),
  extend: verb<BodyOf<"/api/v1/requests/{caseId}/extend">>(
    () => (
      <>
        <OnField label="告知延期的日期" />
        <DaysField />
        <PersonField name="approvedBy" label="同意延期的负责人" />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/extend", { params: keyed(at, id), body }),
    { days: 20 },
  ),
  delay: verb<BodyOf<"/api/v1/requests/{caseId}/delay">>(
    () => (
      <>
        <OnField label="告知日期" />
        <UntilField name="until" label="延迟到" />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/delay", { params: keyed(at, id), body }),
  ),
  "notify-fee": verb<BodyOf<"/api/v1/requests/{caseId}/notify-fee">>(
    () => (
      <>
        <OnField label="通知日期" />
        <OnField name="reached" label="送达日期（已经送达的）" optional />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/notify-fee", { params: keyed(at, id), body }),
  ),
  "receive-payment": verb<BodyOf<"/api/v1/requests/{caseId}/receive-payment">>(
    () => <OnField label="缴费日期" />,
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/receive-payment", { params: keyed(at, id), body }),
  ),
  decide: verb<Omit<BodyOf<"/api/v1/requests/{caseId}/decide">, "ground"> & { readonly ground?: string }>(
    (offer) => <DecisionFields offer={offer} />,
    (at, { ground = null, ...body }, id) => api.POST("/api/v1/requests/{caseId}/decide", { params: keyed(at, id), body: { ...body, ground } }),
  ),
  "decide-correction": verb<BodyOf<"/api/v1/requests/{caseId}/decide-correction">>(
    (offer) => (
      <>
        <OnField label="决定日期" />
        <ChoiceField offer={offer} name="result" label="处理结果" />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/decide-correction", { params: keyed(at, id), body }),
  ),
  serve: verb<BodyOf<"/api/v1/requests/{caseId}/serve">>(
    (offer) => (
      <>
        <ChoiceField offer={offer} name="channel" label="送达方式" />
        <OnField label="送出日期（邮寄的为交邮之日）" />
        <OnField name="seenOn" label="对方收到的日期（不是同一天的）" optional />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/serve", { params: keyed(at, id), body }),
  ),
  withdraw: verb<BodyOf<"/api/v1/requests/{caseId}/withdraw">>(
    () => <OnField label="撤回日期" />,
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/withdraw", { params: keyed(at, id), body }),
  ),
  lapse: verb<BodyOf<"/api/v1/requests/{caseId}/lapse">>(
    (offer) => (
      <>
        <ChoiceField offer={offer} name="why" label="原因" />
        <OnField label="不再处理的日期" />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/lapse", { params: keyed(at, id), body }),
  ),
  "hand-over": verb<BodyOf<"/api/v1/requests/{caseId}/hand-over">>(
    (offer) => (
      <>
        <PersonField name="personId" label="移交给" />
        <ChoiceField offer={offer} name="reason" label="原因" />
      </>
    ),
    (at, body) => api.POST("/api/v1/requests/{caseId}/hand-over", { params: versioned(at), body }),
  ),
  assignment: verb<{ readonly personId: string }>(
    () => <PersonField name="personId" label="经办人" />,
    (at, body) => api.PUT("/api/v1/requests/{caseId}/assignment", { params: versioned(at), body }),
  ),
  archive: verb<BodyOf<"/api/v1/requests/{caseId}/archive">>(
    () => <OnField label="归档日期" />,
    (at, body) => api.POST("/api/v1/requests/{caseId}/archive", { params: versioned(at), body }),
  ),
  reopen: verb<BodyOf<"/api/v1/requests/{caseId}/reopen">>(
    (offer) => (
      <>
        <ChoiceField offer={offer} name="after" label="因何续办" />
        <OnField label="收到决定、判决的日期" />
      </>
    ),
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/reopen", { params: keyed(at, id), body: { ...body, newCaseId: newId() } }),
  ),
  "publication-proposal": verb<BodyOf<"/api/v1/requests/{caseId}/publication-proposal">>(
    (offer) => <ChoiceField offer={offer} name="suggestedBy" label="谁建议的" />,
    (at, body, id) => api.POST("/api/v1/requests/{caseId}/publication-proposal", { params: keyed(at, id), body: { ...body, proposalId: id } }),
  ),
  claim: verb<object>(
    () => <p>认领后由您经办这件申请。</p>,
    (at) => api.POST("/api/v1/requests/{caseId}/claim", { params: versioned(at) }),
  ),
  restriction: verb<{ readonly restricted: "yes" | "no"; readonly reason: string }>(
    (offer) => (
      <>
        <Form.Item name="restricted" label="查阅" rules={[{ required: true, message: "请选择" }]}>
          <RestrictedSelect />
        </Form.Item>
        <ChoiceField offer={offer} name="reason" label="原因" />
      </>
    ),
    (at, { restricted, reason }) =>
      api.PUT("/api/v1/requests/{caseId}/restriction", { params: versioned(at), body: { restricted: restricted === "yes", reason } }),
  ),
  split: verb<{ readonly content: string; readonly items: readonly string[] }>(
    () => <SplitFields />,
    (at, { content, items }, id) =>
      api.POST("/api/v1/requests/{caseId}/split", {
        params: versioned(at),
        body: { content, items: items.map((words, nth) => ({ caseId: `${id}-${String(nth + 1)}`, content: words })) },
      }),
    { items: [""] },
  ),
  "strike-step": verb<{ readonly step: string }>(
    (offer) => <LastStep offer={offer} />,
    (at, { step }, id) => {
      const [what = "", on = ""] = step.split(" ")
      return api.POST("/api/v1/requests/{caseId}/strike-step", { params: keyed(at, id), body: { what, on } })
    },
  ),
}
