import { Form, Input, Table } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { reachable } from "../listing/reachable.ts"

type Series = components["schemas"]["NumberSeries"]

const names = { request: "申请的登记编号", archive: "归档号", catalogue: "公开目录的索引号" } as const
const isNamed = (series: string): series is keyof typeof names => Object.hasOwn(names, series)
const nameOf = (series: string): string => (isNamed(series) ? names[series] : series)

/** How a number would look; the server says what is wrong with a pattern. */
const looks = (pattern: string, code: string): string =>
  pattern
    .replaceAll("{yyyy}", String(thisYear()))
    .replaceAll("{code}", code)
    .replace(/\{seq(?::(\d))?\}/gu, (_whole, digits: string | undefined) => "12".padStart(Number(digits ?? 1), "0"))

const SetSeries = ({ one: { series, pattern, code, version } }: { readonly one: Series }): ReactElement | null =>
  isNamed(series) ? (
    <FormButton<{ readonly pattern: string; readonly code?: string }>
      inTable
      label="设定"
      title={`设定“${nameOf(series)}”的格式`}
      initial={{ pattern, code }}
      send={(given) =>
        api.PUT("/api/v1/number-series/{series}", {
          params: { path: { series } },
          body: { seen: version, pattern: given.pattern.trim(), code: (given.code ?? "").trim() },
        })
      }
      refresh={[["number-series"]]}
    >
      <Form.Item
        name="pattern"
        label="格式"
        rules={[{ required: true, message: "请填写格式" }]}
        extra="{yyyy} 年份，{seq} 序号，{seq:4} 补足四位的序号，{code} 机关代字；例如 {code}申〔{yyyy}〕{seq}号"
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="code" label="机关代字" extra="格式里写了 {code} 才用">
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item shouldUpdate noStyle>
        {({ getFieldValue }) => <p aria-live="polite">例如：{looks(String(getFieldValue("pattern") ?? ""), String(getFieldValue("code") ?? ""))}</p>}
      </Form.Item>
      <p>只用于以后的编号；已经给出的不变，序号接着数。</p>
    </FormButton>
  ) : null

/** How registration, archive and index numbers are written. */
const NumberSeriesPage = (): ReactElement => {
  const may = useMay("request.set-numbers")
  const series = useAnswer(["number-series"], (signal) => api.GET("/api/v1/number-series", { signal }))
  return (
    <PageFrame title="编号格式">
      <Answered answer={series}>
        {({ items }) => (
          <Table<Series>
            aria-label="编号格式"
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey="series"
            dataSource={items}
            columns={[
              { title: "编号", dataIndex: "series", render: nameOf },
              { title: "格式", dataIndex: "pattern", render: (pattern: string) => <code>{pattern}</code> },
              { title: "例如", key: "looks", render: (_, { pattern, code }) => looks(pattern, code) },
              { title: "来源", dataIndex: "version", render: (version: number) => (version === 0 ? "系统自带" : "本机关设定") },
              ...(may ? [{ title: "操作", key: "acts", className: "no-print", render: (_: unknown, one: Series) => <SetSeries one={one} /> }] : []),
            ]}
          />
        )}
      </Answered>
    </PageFrame>
  )
}

export default NumberSeriesPage
