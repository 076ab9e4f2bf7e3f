import { Alert, Button, Card, Descriptions, Empty, Flex, Select, Tag } from "antd"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import "./calendar.css"
import { LocalHolidays } from "./local-holidays.tsx"
import { MonthTable } from "./month-table.tsx"
import { NoticeDrawer } from "./notice-drawer.tsx"
import { calendarKeys } from "./keys.ts"

type YearOfCalendar = components["schemas"]["YearOfCalendar"]
type Days = readonly { readonly day: string; readonly name: string }[]

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const named = (days: Days): ReadonlyMap<string, string> => new Map(days.map(({ day, name }) => [day, name]))

const Legend = (): ReactElement => (
  <Flex gap="middle" wrap style={{ marginBlock: 12 }}>
    <span>
      <Tag color="red">休</Tag>放假
    </span>
    <span>
      <Tag color="blue">班</Tag>周末补班，计入工作日
    </span>
    <span>灰底为周末</span>
  </Flex>
)

/** Where the year's table comes from: the notice with its number. */
const Source = ({ year }: { readonly year: YearOfCalendar }): ReactElement => {
  const by = useAnswer(
    ["agencies", "one", year.enteredBy],
    (signal) => api.GET("/api/v1/agencies/{id}", { params: { path: { id: year.enteredBy ?? "" } }, signal }),
    year.enteredBy !== null,
  )
  const agency = by.data?.name ?? year.enteredBy
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 1, md: 2 }}
      items={[
        { key: "title", label: "依据", children: year.title },
        { key: "number", label: "文号", children: year.number ?? "没有文号" },
        { key: "issuedOn", label: "发布日期", children: year.issuedOn ?? "没有写明" },
        { key: "by", label: "来源", children: agency === null ? "随系统提供" : `由${agency}录入（第 ${String(year.version ?? 1)} 版）` },
        ...(year.amendedBy.length === 0 ? [] : [{ key: "amendedBy", label: "调整文件", children: year.amendedBy.join("；") }]),
      ]}
    />
  )
}

const YearView = ({ year, local }: { readonly year: YearOfCalendar; readonly local: ReadonlyMap<string, string> }): ReactElement => {
  const [off, makeUp] = [named(year.off), named(year.makeUp)]
  return (
    <>
      <Source year={year} />
      <Legend />
      <section className="year-table" aria-label={`${String(year.year)}年`}>
        {months.map((month) => (
          <MonthTable key={month} year={year.year} month={month} off={off} makeUp={makeUp} local={local} />
        ))}
      </section>
    </>
  )
}

const RemoveYear = ({ year }: { readonly year: YearOfCalendar }): ReactElement => (
  <ConfirmButton
    danger
    label="删除本年"
    title={`删除录入的 ${String(year.year)} 年放假安排？`}
    send={() => api.DELETE("/api/v1/calendar/years/{year}", { params: { path: { year: String(year.year) }, header: seen(year.version ?? 1) } })}
    refresh={[calendarKeys.all]}
  >
    <p>删除后这一年没有放假安排，不能计算期限；随系统提供的年份恢复为系统所带的安排。还有答复期限按这一年计算的，不能删除，请更正。</p>
  </ConfirmButton>
)

const Years = ({ items }: { readonly items: readonly { readonly year: number }[] }): ReactElement => {
  const [picked, setPicked] = useState<number | null>(null)
  const mayEnter = useMay("calendar.enter")
  // A year that was removed is shown no longer.
  const shown = (items.some(({ year }) => year === picked) ? picked : null) ?? items.at(-1)?.year ?? null
  const year = useAnswer(
    [...calendarKeys.all, shown],
    (signal) => api.GET("/api/v1/calendar/years/{year}", { params: { path: { year: String(shown) } }, signal }),
    shown !== null,
  )
  const holidays = useAnswer(calendarKeys.local, (signal) => api.GET("/api/v1/calendar/local-holidays", { signal }))
  if (shown === null) return <Empty description="还没有任何一年的放假安排" />
  const last = items.at(-1)?.year ?? shown
  return (
    <Card title={`${String(shown)} 年`}>
      <Flex gap="small" wrap className="no-print" style={{ marginBottom: 12 }}>
        <Select
          aria-label="年份"
          value={shown}
          onChange={setPicked}
          options={items.map((one) => ({ value: one.year, label: `${String(one.year)} 年` }))}
        />
        {mayEnter && <NoticeDrawer year={last + 1} current={null} onDone={setPicked} />}
        {mayEnter && year.data?.year === shown && <NoticeDrawer year={shown} current={year.data} onDone={setPicked} />}
        {mayEnter && year.data?.year === shown && year.data.version !== null && <RemoveYear year={year.data} />}
        <Button onClick={() => window.print()}>打印</Button>
        <ExportLinks list="calendar" query={{ year: shown }} />
      </Flex>
      <Answered answer={year}>{(data) => <YearView year={data} local={named(holidays.data?.items ?? [])} />}</Answered>
    </Card>
  )
}

/** The calendar that answer periods are counted by: each year's notice as twelve months, entered and corrected here. */
const CalendarPage = (): ReactElement => {
  const years = useAnswer(calendarKeys.years, (signal) => api.GET("/api/v1/calendar/years", { signal }))
  return (
    <PageFrame title="工作日历">
      <Flex vertical gap="middle">
        <Alert className="no-print" type="info" showIcon title="答复期限按这里的放假安排计算。没有录入放假安排的年份不能计算，也不会按周末推算。" />
        <Answered answer={years}>{({ items }) => <Years items={items} />}</Answered>
        <LocalHolidays />
      </Flex>
    </PageFrame>
  )
}

export default CalendarPage
