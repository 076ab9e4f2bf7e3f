import { Checkbox, Collapse, Form, Input, InputNumber, Select } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { once, seen } from "../api/new-id.ts"
import { optionsOf } from "../catalogue/words.ts"
import { FormButton } from "../listing/form-button.tsx"
import { keys, kinds, rhythms, type WatchedSite } from "./words.ts"

type Limits = WatchedSite["limits"]
interface Filled extends Omit<Limits, "wrongHosts"> {
  readonly kind: WatchedSite["kind"]
  readonly name: string
  readonly address: string
  readonly rhythm: WatchedSite["rhythm"]
  readonly wrongHosts: string
}

const usual: Limits = {
  ...{ inside: false, requestsASecond: 5, abreast: 4, mostAddresses: 20_000, mostMinutes: 240, patience: 15_000, slow: 3000, mostKilobytes: 5000 },
  ...{ mendDays: 10, homeDays: 14, newsDays: 14, noticesMonths: 6, otherMonths: 12, accountDays: 14, wrongHosts: [] },
}

const figures: readonly (readonly [Exclude<keyof Limits, "inside" | "wrongHosts">, string, number, number])[] = [
  ["mendDays", "整改期限（天）", 1, 365],
  ["homeDays", "首页多少天没有更新算不更新", 1, 366],
  ["newsDays", "动态、要闻栏目（天）", 1, 366],
  ["noticesMonths", "通知公告、政策文件栏目（月）", 1, 60],
  ["otherMonths", "其他栏目（月）", 1, 60],
  ["accountDays", "政务新媒体账号（天）", 1, 366],
  ["slow", "超过多少毫秒算慢", 50, 120_000],
  ["patience", "超过多少毫秒算打不开", 100, 120_000],
  ["requestsASecond", "每秒最多访问几次", 1, 10_000],
  ["abreast", "同时最多几个访问", 1, 32],
  ["mostAddresses", "一次最多检查多少网址", 1, 50_000],
  ["mostMinutes", "一次最多多少分钟", 1, 1440],
  ["mostKilobytes", "页面最大多少 KB", 10, 20_000],
]

const Boxes = ({ isNew = false }: { readonly isNew?: boolean }): ReactElement => (
  <>
    {isNew && (
      <Form.Item name="kind" label="类别" rules={[{ required: true, message: "请选择类别" }]}>
        <Select options={optionsOf(kinds)} />
      </Form.Item>
    )}
    <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: "请填写名称" }]}>
      <Input maxLength={100} />
    </Form.Item>
    <Form.Item name="address" label="首页网址" rules={[{ required: true, whitespace: true, message: "请填写首页网址" }]}>
      <Input maxLength={1000} placeholder="https://www.example.gov.cn/" />
    </Form.Item>
    <Form.Item name="rhythm" label="多久检查一次" rules={[{ required: true, message: "请选择" }]}>
      <Select options={optionsOf(rhythms)} />
    </Form.Item>
    <Collapse
      size="small"
      items={[
        {
          key: "limits",
          label: "期限和访问限制",
          forceRender: true,
          children: (
            <>
              {figures.map(([name, label, min, max]) => (
                <Form.Item key={name} name={name} label={label} rules={[{ required: true, message: `请填写${label}` }]}>
                  <InputNumber min={min} max={max} precision={0} style={{ width: "100%" }} />
                </Form.Item>
              ))}
              <Form.Item name="wrongHosts" label="不应再出现的域名（一行一个，没有的不填）">
                <Input.TextArea rows={2} maxLength={5000} />
              </Form.Item>
              <Form.Item name="inside" valuePropName="checked">
                <Checkbox>网站在本单位内网（服务器也须准许）</Checkbox>
              </Form.Item>
            </>
          ),
        },
      ]}
    />
  </>
)

const bodyOf = (filled: Filled) => ({
  ...{ name: filled.name.trim(), address: filled.address.trim(), rhythm: filled.rhythm },
  limits: {
    ...{ inside: filled.inside, requestsASecond: filled.requestsASecond, abreast: filled.abreast, mostAddresses: filled.mostAddresses },
    ...{ mostMinutes: filled.mostMinutes, patience: filled.patience, slow: filled.slow, mostKilobytes: filled.mostKilobytes },
    ...{ mendDays: filled.mendDays, homeDays: filled.homeDays, newsDays: filled.newsDays, noticesMonths: filled.noticesMonths },
    ...{ otherMonths: filled.otherMonths, accountDays: filled.accountDays },
    wrongHosts: filled.wrongHosts.split(/\s+/u).filter((host) => host !== ""),
  },
})

const filledFrom = ({ wrongHosts, ...limits }: Limits) => ({ ...limits, wrongHosts: wrongHosts.join("\n") })

/** Has a site watched. */
export const AddSite = (): ReactElement => (
  <FormButton<Filled>
    primary
    label="增加网站"
    title="增加监测的网站"
    initial={{ kind: "site", rhythm: "weekly", ...filledFrom(usual) }}
    send={(given, id) =>
      api.POST("/api/v1/watched-sites", { params: { header: once(id) }, body: { siteId: id, kind: given.kind, ...bodyOf(given) } })
    }
    refresh={[keys.sites]}
  >
    <Boxes isNew />
  </FormButton>
)

/** Changes how a site is watched. */
export const ChangeSite = ({ site }: { readonly site: WatchedSite }): ReactElement => {
  const { id: siteId, version, name, address, rhythm, limits } = site
  return (
    <FormButton<Filled>
      label="修改"
      title={`修改“${name}”`}
      initial={{ name, address, rhythm, ...filledFrom(limits) }}
      send={(given) => api.PUT("/api/v1/watched-sites/{siteId}", { params: { path: { siteId }, header: seen(version) }, body: bodyOf(given) })}
      refresh={[keys.sites]}
    >
      <Boxes />
    </FormButton>
  )
}
