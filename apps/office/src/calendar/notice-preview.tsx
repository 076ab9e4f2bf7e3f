import { Alert, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"

type Preview = components["schemas"]["YearPreview"]
type YearOfCalendar = components["schemas"]["YearOfCalendar"]
type Days = Preview["off"]

const Listed = ({ days }: { readonly days: Days }): ReactElement =>
  days.length === 0 ? (
    <>没有</>
  ) : (
    <Flex gap={4} wrap>
      {days.map(({ day, name }) => (
        <Tag key={day}>
          {day} {name}
        </Tag>
      ))}
    </Flex>
  )

/** What only one of two lists has, of one year. */
const without = (days: Days, others: Days, year: number): Days => {
  const known = new Set(others.map(({ day }) => day))
  return days.filter(({ day }) => day.startsWith(String(year)) && !known.has(day))
}

const changesOf = ({ year, off, makeUp }: Preview, current: YearOfCalendar) =>
  [
    ["不再放假", without(current.off, off, year)],
    ["新放假", without(off, current.off, year)],
    ["不再补班", without(current.makeUp, makeUp, year)],
    ["新补班", without(makeUp, current.makeUp, year)],
  ] as const

/** What a notice would do once it is entered: its days, what differs, how many answer periods move. */
export const NoticePreview = ({ preview, current }: { readonly preview: Preview; readonly current: YearOfCalendar | null }): ReactElement => {
  const { year, off, makeUp, reach } = preview
  const changes = current === null ? [] : changesOf(preview, current).filter(([, days]) => days.length > 0)
  return (
    <Flex vertical gap="middle">
      <Alert
        type={reach.moved > 0 ? "warning" : "info"}
        showIcon
        role="status"
        title={
          reach.moved > 0
            ? `会移动 ${String(reach.moved)} 件申请的答复期限（${String(reach.agencies)} 个机关，共重新计算 ${String(reach.recomputed)} 件）`
            : `没有申请的答复期限会移动（共重新计算 ${String(reach.recomputed)} 件）`
        }
      />
      <Descriptions
        bordered
        size="small"
        column={1}
        styles={{ label: { whiteSpace: "nowrap" } }}
        items={[
          { key: "year", label: "年份", children: `${String(year)} 年` },
          { key: "off", label: `放假 ${String(off.length)} 天`, children: <Listed days={off} /> },
          { key: "makeUp", label: `补班 ${String(makeUp.length)} 天`, children: <Listed days={makeUp} /> },
          ...changes.map(([label, days]) => ({ key: label, label, children: <Listed days={days} /> })),
        ]}
      />
      {current !== null && changes.length === 0 && <Alert type="info" title="与现在的安排没有不同的日期。" />}
    </Flex>
  )
}
