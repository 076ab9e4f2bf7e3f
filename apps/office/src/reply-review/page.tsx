import "../duty/duty.css"
import "../board/board.css"
import { Button, Flex, Form, Input, Select, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { components, paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { thisYear } from "../clock.ts"
import { faults } from "../dispute/words.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { Narrowing, PickOne } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress, yearOf } from "../listing/use-address.ts"
import { useNameOf } from "../people/names.ts"
import { optionsOf } from "../report/words.ts"

type Reviewed = components["schemas"]["ReviewedReply"]
type Query = Omit<NonNullable<paths["/api/v1/reply-reviews"]["get"]["parameters"]["query"]>, "after" | "limit">

const causes = { corrected: "被复议、诉讼纠正", late: "逾期送达", miscited: "引用有误" } as const
const verdicts = { right: "没有问题", flawed: "有瑕疵", wrong: "有错误" } as const
const verdictColors = { right: "green", flawed: "orange", wrong: "red" } as const

const faultWords: Readonly<Record<string, string>> = faults

const Judge = ({ year, reply }: { readonly year: number; readonly reply: Reviewed }): ReactElement => {
  const { caseId, registrationNumber, version, verdict, lesson } = reply
  const called = registrationNumber ?? caseId
  return (
    <FormButton<{ readonly verdict: "right" | "flawed" | "wrong"; readonly lesson: string }>
      inTable
      primary={version === 0}
      label={version === 0 ? "评查" : "改评查意见"}
      name={`${version === 0 ? "评查" : "改评查意见"} ${called}`}
      title={`评查 ${called} 的答复`}
      {...(verdict === null ? {} : { initial: { verdict, lesson: lesson ?? "" } })}
      send={(body) =>
        api.PUT("/api/v1/reply-reviews/{year}/{caseId}", { params: { path: { year: String(year), caseId } }, body: { ...body, version } })
      }
      refresh={[["reply-reviews"]]}
    >
      <Form.Item name="verdict" label="结论" rules={[{ required: true, message: "请选择结论" }]}>
        <Select options={optionsOf(verdicts)} />
      </Form.Item>
      <Form.Item name="lesson" label="问题和教训" rules={[{ required: true, whitespace: true, message: "请写明问题和教训" }]}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={2000} />
      </Form.Item>
    </FormButton>
  )
}

const columns = (year: number, mayWrite: boolean, nameOf: (id: string) => string): TableColumnsType<Reviewed> => [
  {
    title: "登记编号",
    key: "number",
    render: (_, { caseId, registrationNumber }) => <Link to={`/requests/${caseId}`}>{registrationNumber ?? caseId}</Link>,
  },
  {
    title: "为什么列入",
    key: "causes",
    render: (_, { causes: why, restricted }) => (
      <Flex gap={4} wrap>
        {why.length === 0 && restricted && "限制查阅"}
        {why.map((cause) => (
          <Tag key={cause} color={cause === "corrected" ? "red" : "orange"}>
            {causes[cause]}
          </Tag>
        ))}
      </Flex>
    ),
  },
  { title: "纠正的理由", key: "faults", render: (_, { faults: what }) => what.map((fault) => faultWords[fault] ?? fault).join("、") || "—" },
  {
    title: "期限和送达",
    key: "days",
    render: (_, { answerDue, servedOn }) => (answerDue === null ? "—" : `${answerDue} 到期，${servedOn === null ? "没有送达" : `${servedOn} 送达`}`),
  },
  {
    title: "评查意见",
    key: "verdict",
    render: (_, { verdict, lesson, byPersonId, reviewedOn }) =>
      verdict === null ? (
        "还没有评查"
      ) : (
        <div className="duty-words duty-words-narrow">
          <Tag color={verdictColors[verdict]}>{verdicts[verdict]}</Tag>
          {lesson}
          <div>{`${byPersonId === null ? "" : nameOf(byPersonId)} ${reviewedOn ?? ""}`}</div>
        </div>
      ),
  },
  ...(mayWrite
    ? [
        {
          title: "办理",
          key: "acts",
          className: "no-print",
          render: (_: unknown, reply: Reviewed) => (reply.causes.length === 0 ? null : <Judge key={reply.version} year={year} reply={reply} />),
        },
      ]
    : []),
]

/** The yearly review of replies that fell, came late or cited wrongly: the cases say which, the office what to learn. */
const ReplyReviewsPage = (): ReactElement => {
  const mayWrite = useMay("reply-review.write")
  const nameOf = useNameOf()
  const { kept, set } = useAddress(["year", "cause", "judged"])
  const year = yearOf(kept.year, thisYear())
  const query = Object.assign<Query, object>({}, { ...kept, year })
  const counts = useAnswer(["reply-reviews", "counts", year], (signal) =>
    api.GET("/api/v1/reply-review-counts", { params: { query: { year } }, signal }),
  )
  const figure = (count: number | undefined): string => String(count ?? "…")
  return (
    <PageFrame
      title="答复评查"
      actions={
        <>
          <ExportLinks list="reply-reviews" query={{ ...kept, year }} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <p className="first">
          列入的由案件推出：被复议、诉讼纠正的，逾期送达的，纠正理由是引用依据、救济途径有误或者带着引用错误签发的。这一年共{" "}
          {figure(counts.data?.all)} 件：被纠正 {figure(counts.data?.corrected)}，逾期 {figure(counts.data?.late)}，引用有误{" "}
          {figure(counts.data?.miscited)}；已评查 {figure(counts.data?.judged)}。
        </p>
        <Narrowing>
          <PickYear value={year} onChange={(next) => set({ year: String(next) })} />
          <PickOne label="为什么列入" any="原因不限" words={causes} value={kept.cause} onPicked={(cause) => set({ cause })} />
          <PickOne
            label="评查"
            any="评查不限"
            words={{ no: "还没有评查", yes: "已经评查" }}
            value={kept.judged}
            onPicked={(judged) => set({ judged })}
          />
          {(kept.cause ?? kept.judged) !== undefined && <Button onClick={() => set({ cause: undefined, judged: undefined })}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<Reviewed>
          key={JSON.stringify(kept)}
          label="评查的答复"
          of={["reply-reviews", "list", query]}
          load={(part, signal) => api.GET("/api/v1/reply-reviews", { params: { query: { ...part, ...query } }, signal })}
          columns={columns(year, mayWrite, nameOf)}
          rowKey={({ caseId }) => caseId}
          empty="没有这样的答复"
        />
      </Flex>
    </PageFrame>
  )
}

export default ReplyReviewsPage
