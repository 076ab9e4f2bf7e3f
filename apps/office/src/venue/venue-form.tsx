import "./venue.css"
import { Button, Flex, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { optionsOf } from "../report/words.ts"
import { DayField } from "../request/day-field.tsx"
import { spansIn, spansText } from "./spans.ts"
import { kinds, refresh, weekdays, type Venue } from "./words.ts"

interface Fields extends Pick<Venue, "kind" | "name" | "address" | "contact"> {
  readonly about?: string
  readonly accessibility?: string
  /** A text a weekday. */
  readonly hours?: readonly (string | undefined)[]
  readonly exceptions?: readonly { readonly from: string; readonly to: string; readonly spans?: string; readonly words: string }[]
  readonly services?: readonly { readonly name: string; readonly fee: string; readonly words?: string }[]
}

const bodyOf = ({ about = "", accessibility = "", hours = [], exceptions = [], services = [], ...fields }: Fields) => ({
  ...fields,
  about,
  accessibility,
  hours: weekdays.map((_, at) => spansIn(hours[at]) ?? []),
  exceptions: exceptions.map(({ spans, ...days }) => ({ ...days, spans: spansIn(spans) ?? [] })),
  services: services.map(({ words = "", ...service }) => ({ ...service, words })),
})

const shown = ({ kind, name, address, contact, about, accessibility, hours, exceptions, services }: Venue): Fields => ({
  ...{ kind, name, address, contact, about, accessibility, services },
  hours: hours.map(spansText),
  exceptions: exceptions.map(({ spans, ...days }) => ({ ...days, spans: spansText(spans) })),
})

const spansRule = {
  validator: (_: unknown, text: string | undefined) =>
    spansIn(text) === null ? Promise.reject(new Error("写作 09:00-12:00，13:30-17:00")) : Promise.resolve(),
}

const Hours = (): ReactElement => (
  <fieldset className="plain-fieldset">
    <legend>每周开放时间（不开放的空着）</legend>
    <Flex gap="small" wrap>
      {weekdays.map((label, at) => (
        <Form.Item key={label} name={["hours", at]} label={label} rules={[spansRule]} style={{ flex: "1 1 200px" }}>
          <Input maxLength={100} placeholder="09:00-17:00" />
        </Form.Item>
      ))}
    </Flex>
  </fieldset>
)

const Exceptions = (): ReactElement => (
  <Form.List name="exceptions">
    {(fields, { add, remove }) => (
      <Flex vertical gap="small">
        {fields.map(({ key, name }) => (
          <div key={key} role="group" aria-label={`第 ${String(name + 1)} 个特别安排`} className="consultation-part">
            <Flex gap="small" wrap align="end">
              <Form.Item name={[name, "from"]} label="从" rules={[{ required: true, message: "请选择日期" }]}>
                <DayField />
              </Form.Item>
              <Form.Item name={[name, "to"]} label="到" rules={[{ required: true, message: "请选择日期" }]}>
                <DayField />
              </Form.Item>
              <Form.Item name={[name, "spans"]} label="开放时间（闭馆的空着）" rules={[spansRule]}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[name, "words"]} label="说明" rules={[{ required: true, whitespace: true, message: "请填写说明" }]}>
                <Input maxLength={100} />
              </Form.Item>
            </Flex>
            <Button size="small" onClick={() => remove(name)}>
              删去这个安排
            </Button>
          </div>
        ))}
        <Button disabled={fields.length >= 60} onClick={() => add({ spans: "" })}>
          增加节假日、闭馆日
        </Button>
      </Flex>
    )}
  </Form.List>
)

const Services = (): ReactElement => (
  <Form.List name="services">
    {(fields, { add, remove }) => (
      <Flex vertical gap="small" style={{ marginTop: 12 }}>
        {fields.map(({ key, name }) => (
          <div key={key} role="group" aria-label={`第 ${String(name + 1)} 项服务`} className="consultation-part">
            <Flex gap="small" wrap align="end">
              <Form.Item name={[name, "name"]} label="服务" rules={[{ required: true, whitespace: true, message: "请填写服务" }]}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[name, "fee"]} label="收费" rules={[{ required: true, whitespace: true, message: "请填写收费，例如免费" }]}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[name, "words"]} label="说明（可以不填）">
                <Input maxLength={500} />
              </Form.Item>
            </Flex>
            <Button size="small" onClick={() => remove(name)}>
              删去这项服务
            </Button>
          </div>
        ))}
        <Button disabled={fields.length >= 60} onClick={() => add({})}>
          增加服务
        </Button>
      </Flex>
    )}
  </Form.List>
)

const Boxes = (): ReactElement => (
  <>
    <Form.Item name="kind" label="类型" rules={[{ required: true, message: "请选择类型" }]}>
      <Select options={optionsOf(kinds)} />
    </Form.Item>
    {(
      [
        ["name", "名称", 100],
        ["address", "地址", 200],
        ["contact", "联系电话或者其他联系方式", 200],
      ] as const
    ).map(([name, label, most]) => (
      <Form.Item key={name} name={name} label={label} rules={[{ required: true, whitespace: true, message: `请填写${label}` }]}>
        <Input maxLength={most} />
      </Form.Item>
    ))}
    <Hours />
    <Exceptions />
    <Services />
    <Form.Item name="about" label="介绍（可以不填）" style={{ marginTop: 12 }}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={5000} />
    </Form.Item>
    <Form.Item name="accessibility" label="无障碍说明（可以不填）" extra="坡道、电梯、无障碍卫生间、盲文、手语等。">
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
    </Form.Item>
  </>
)

/** Enters a venue. */
export const AddVenue = (): ReactElement => (
  <FormButton<Fields>
    primary
    width={760}
    label="登记场馆"
    title="登记场馆"
    send={(fields, id) => api.POST("/api/v1/venues", { params: { header: once(id) }, body: { venueId: id, ...bodyOf(fields) } })}
    refresh={refresh}
  >
    <Boxes />
  </FormButton>
)

/** Changes a venue. */
export const ChangeVenue = ({ venue }: { readonly venue: Venue }): ReactElement => (
  <FormButton<Fields>
    width={760}
    label="修改"
    title="修改场馆"
    initial={shown(venue)}
    send={(fields) =>
      api.PUT("/api/v1/venues/{venueId}", { params: { path: { venueId: venue.id }, header: seen(venue.version) }, body: bodyOf(fields) })
    }
    refresh={refresh}
  >
    {venue.state === "published" && <p className="first">已经公开，保存后公众马上看到。</p>}
    <Boxes />
  </FormButton>
)
