import "../../listing/listing.css"
import { Alert, Flex, Table, Tag } from "antd"
import type { ReactElement } from "react"
import { reachable } from "../../listing/reachable.ts"
import { FiledAttachments } from "../attachments/filed-attachments.tsx"
import { figureOrDash, scopes, sectionNames, stateColors, states, whyNotIn, type FiledReport } from "../words.ts"

type Names = ReadonlyMap<string, string>
type Changes = NonNullable<FiledReport["changes"]>

/** What a correction changed, cell by cell. */
const Changed = ({ changes: { cells, sections }, names }: { readonly changes: Changes; readonly names: Names }): ReactElement => (
  <div>
    <h3 className="first">这次更正改了什么</h3>
    {sections.length > 0 && <p>文字：{sections.map((section) => sectionNames[section]).join("、")}</p>}
    <Table
      aria-label="更正的数"
      size="small"
      pagination={false}
      ref={reachable}
      scroll={{ x: "max-content" }}
      rowKey="cell"
      dataSource={cells}
      locale={{ emptyText: "数没有改" }}
      columns={[
        { title: "格", key: "cell", render: (_, { cell }) => names.get(cell) ?? cell },
        { title: "原来", key: "from", align: "right", render: (_, { from }) => figureOrDash(from) },
        { title: "更正为", key: "to", align: "right", render: (_, { to }) => figureOrDash(to) },
      ]}
    />
  </div>
)

/** Who is in a sum, and who is missing and why. */
export const Parts = ({ parts }: { readonly parts: NonNullable<FiledReport["parts"]> }): ReactElement => {
  const missing = parts.filter((part) => !part.in)
  return (
    <>
      {missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`汇总不完整，缺 ${String(missing.length)} 个机关`}
          description={missing.map(({ name, why }) => `${name}（${why === null ? "不在内" : whyNotIn[why]}）`).join("；")}
        />
      )}
      <Table
        aria-label="汇总的构成"
        size="small"
        pagination={false}
        ref={reachable}
        scroll={{ x: "max-content" }}
        rowKey="agencyId"
        dataSource={parts}
        columns={[
          { title: "机关", key: "name", render: (_, { name, own }) => (own ? `${name}（本机关）` : name) },
          { title: "在内", key: "in", render: (_, part) => (part.in ? "在内" : part.why === null ? "不在内" : whyNotIn[part.why]) },
          { title: "范围", key: "scope", render: (_, { scope }) => (scope === null ? "—" : scopes[scope]) },
          { title: "状态", key: "state", render: (_, { state }) => (state === null ? "按记录计算" : states[state]) },
        ]}
      />
    </>
  )
}

/** What was said of a round, and what stands on record with it. */
export const RoundFacts = ({ filed, names }: { readonly filed: FiledReport; readonly names: Names }): ReactElement => (
  <Flex vertical gap="small">
    <Flex gap={4} wrap align="center">
      <Tag color={stateColors[filed.state]}>{states[filed.state]}</Tag>
      <span>
        {scopes[filed.scope]}，{filed.filedOn} 报送
        {filed.clearedOn === null ? "" : `，${filed.clearedOn} 审核通过`}
        {filed.publishedOn === null ? "" : `，${filed.publishedOn} 公布`}
      </span>
    </Flex>
    {filed.despite !== null && <Alert type="warning" title="有错误仍然报送，负责人写明的理由" description={filed.despite} />}
    {filed.reviews.map((review) =>
      review === null ? null : (
        <Alert
          key={review.id}
          type={review.verdict === "returned" ? "warning" : "success"}
          title={`${review.onDay} ${review.verdict === "returned" ? "退回" : "审核通过"}${review.words === null ? "" : `：${review.words}`}`}
          description={
            review.remarks.length === 0 ? undefined : (
              <ul className="steps">
                {review.remarks.map(({ cell, words }) => (
                  <li key={cell}>
                    {names.get(cell) ?? cell}：{words}
                  </li>
                ))}
              </ul>
            )
          }
        />
      ),
    )}
    <FiledAttachments attachments={filed.attachments} />
    {filed.changes !== null && <Changed changes={filed.changes} names={names} />}
  </Flex>
)
