import { Alert, Button, Card, Descriptions, Flex, Segmented, Tag, type TableColumnsType } from "antd"
import { useState, type ReactElement } from "react"
import { Link, useNavigate, useParams } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { once, useFreshId } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { stateName } from "./words.ts"

type RegisterImport = components["schemas"]["RegisterImport"]
type Row = components["schemas"]["RegisterImportRow"]

const refresh = [["register-imports"]]

const columns: TableColumnsType<Row> = [
  { title: "行", dataIndex: "row", align: "right" },
  {
    title: "登记编号",
    key: "number",
    render: (_, { registrationNumber, caseId }) =>
      caseId === null ? (registrationNumber ?? "—") : <Link to={`/requests/${caseId}`}>{registrationNumber ?? "打开"}</Link>,
  },
  { title: "逾期", key: "late", render: (_, { marks }) => (marks.some((mark) => mark.startsWith("late:")) ? <Tag color="red">有逾期</Tag> : "—") },
  {
    title: "问题（单元格：原因）",
    key: "faults",
    render: (_, { faults }) =>
      faults.length === 0 ? (
        "没有问题"
      ) : (
        <ul className="row-faults">
          {faults.map(({ cell, code, words, found }) => (
            <li key={`${cell}/${code}`}>
              <strong>{cell}</strong>：{words}
              {found !== "" && `（写的是“${found}”）`}
            </li>
          ))}
        </ul>
      ),
  },
]

const Acts = ({ one }: { readonly one: RegisterImport }): ReactElement => {
  const { id: importId, good, bad } = one
  const [mayImport, mayUndo] = [useMay("request.import"), useMay("request.undo-import")]
  const fresh = useFreshId()
  const navigate = useNavigate()
  const commit = (only: "all" | "good") =>
    api.POST("/api/v1/register-imports/{importId}/commit", { params: { path: { importId }, header: once(fresh.id) }, body: { only } })
  const shared = { refresh, onDone: fresh.renew }
  if (one.state === "imported")
    return mayUndo ? (
      <ConfirmButton
        danger
        label="整体撤销"
        title={`撤销这次导入的 ${String(one.imported)} 件申请？`}
        send={() => api.POST("/api/v1/register-imports/{importId}/undo", { params: { path: { importId }, header: once(fresh.id) } })}
        {...shared}
      >
        <p>这些申请全部移去。其中有一件后来又办理过的，就不能撤销。</p>
      </ConfirmButton>
    ) : (
      <></>
    )
  if (one.state !== "planned") return <></>
  return (
    <Flex gap="small" wrap>
      {mayImport && bad === 0 && (
        <ConfirmButton label="全部导入" title={`导入 ${String(good)} 件申请？`} send={() => commit("all")} {...shared}>
          <p>导入后可以整体撤销，只要其中的申请没有后续办理。</p>
        </ConfirmButton>
      )}
      {mayImport && bad > 0 && good > 0 && (
        <ConfirmButton
          label="只导入无误的行"
          title={`导入无误的 ${String(good)} 件，放下有误的 ${String(bad)} 行？`}
          send={() => commit("good")}
          {...shared}
        >
          <p>有误的行不会导入，请先导出问题清单，改好后另行上传。</p>
        </ConfirmButton>
      )}
      {!mayImport && <Alert type="info" title="核对已完成；导入由负责人进行。" />}
      <ConfirmButton
        danger
        label="放弃"
        title="放弃这次核对？"
        send={() => api.DELETE("/api/v1/register-imports/{importId}", { params: { path: { importId } } })}
        refresh={refresh}
        onDone={() => void navigate("/register-imports")}
      >
        <p>上传的内容全部擦除，什么也不导入。</p>
      </ConfirmButton>
    </Flex>
  )
}

const Rows = ({ one }: { readonly one: RegisterImport }): ReactElement => {
  const first = one.state === "imported" ? "imported" : one.bad > 0 ? "bad" : "good"
  const [state, setState] = useState<Row["state"]>(first)
  return (
    <Flex vertical gap="middle">
      <Segmented<Row["state"]>
        aria-label="显示哪些行"
        className="no-print"
        style={{ alignSelf: "flex-start" }}
        value={state}
        onChange={setState}
        options={
          one.state === "imported"
            ? [{ value: "imported", label: `已导入 ${String(one.imported)}` }]
            : [
                { value: "bad", label: `有误 ${String(one.bad)}` },
                { value: "good", label: `无误 ${String(one.good)}` },
              ]
        }
      />
      <PagedTable<Row>
        key={state}
        label="台账各行"
        of={["register-imports", one.id, one.version, state]}
        load={(part, signal) =>
          api.GET("/api/v1/register-imports/{importId}/rows", { params: { path: { importId: one.id }, query: { ...part, state } }, signal })
        }
        columns={columns}
        rowKey={({ row }) => String(row)}
        empty="没有这样的行"
      />
    </Flex>
  )
}

const Shown = ({ one }: { readonly one: RegisterImport }): ReactElement => (
  <Flex vertical gap="middle">
    {one.state === "planned" && one.bad > 0 && <Alert type="error" showIcon title={`有 ${String(one.bad)} 行有误，现在还什么也没有导入。`} />}
    {one.state === "planned" && one.bad === 0 && <Alert type="success" showIcon title="全部无误，可以导入。" />}
    {one.unreadColumns.length > 0 && <Alert type="warning" showIcon title={`这些列没有读：${one.unreadColumns.join("、")}`} />}
    <Card>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 3 }}
        items={[
          { key: "state", label: "状态", children: stateName(one.state) },
          { key: "on", label: "上传日期", children: one.plannedOn },
          { key: "expires", label: "核对结果保留到", children: one.expiresOn },
          { key: "good", label: "无误", children: `${String(one.good)} 行` },
          { key: "bad", label: "有误", children: `${String(one.bad)} 行` },
          { key: "late", label: "其中逾期", children: `${String(one.late)} 行（照实导入，并标明逾期）` },
        ]}
      />
      <div className="no-print" style={{ marginTop: 12 }}>
        <Acts one={one} />
      </div>
    </Card>
    <Card title="逐行核对" extra={one.bad > 0 && <ExportLinks list="register-import-faults" query={{ importId: one.id }} />}>
      <Rows key={one.state} one={one} />
    </Card>
  </Flex>
)

/** One import: what is wrong, cell by cell, and the choice. */
const OneImportPage = (): ReactElement => {
  const { importId = "" } = useParams()
  const one = useAnswer(["register-imports", importId], (signal) =>
    api.GET("/api/v1/register-imports/{importId}", { params: { path: { importId } }, signal }),
  )
  return (
    <PageFrame title="台账核对与导入" actions={<Button onClick={() => window.print()}>打印</Button>}>
      <Answered answer={one}>{(data) => <Shown one={data} />}</Answered>
    </PageFrame>
  )
}

export default OneImportPage
