import { Button, Flex, Segmented, Tag } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { asBytes } from "../file/as-bytes.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { ImportRows } from "../listing/import-rows.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { useNameOf } from "../people/names.ts"
import { boardColumns, catalogueColumns } from "./columns.tsx"
import { DutyCounts } from "./counts.tsx"
import { AddDuty } from "./duty-form.tsx"
import { refresh } from "./keys.ts"
import { cycles, type DutyQuery, type DutyStanding } from "./words.ts"

const ReportCounts = (): ReactElement => (
  <ConfirmButton label="报送数目" title="把今天的数目报给上级机关？" send={() => api.POST("/api/v1/duty-counts")} refresh={refresh}>
    <p>上级机关只看得到各状态有多少项，看不到事项本身。</p>
  </ConfirmButton>
)

/** What the agency must publish: the board of what is late, due and stale, and the standard catalogue. */
const DutiesPage = (): ReactElement => {
  const mayWrite = useMay("duty.write")
  const { person } = useMe()
  const nameOf = useNameOf()
  const { kept, set, clear } = useAddress(["view", "state", "cycle", "field", "ownerPersonId", "ownerUnit", "words", "ended"])
  const { view = "board", ...narrowed } = kept
  // What the address says is sent as it stands: what the API does not take it refuses in words.
  const query = Object.assign<DutyQuery, object>({}, narrowed)
  const onField = (field: string): void => set({ field })
  const mine = narrowed.ownerPersonId === person.id
  return (
    <PageFrame
      title="公开事项"
      actions={
        <>
          {mayWrite && <AddDuty />}
          {mayWrite && <ReportCounts />}
          <ExportLinks list="duties" query={narrowed} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <DutyCounts state={narrowed.state} onPicked={(state) => set({ state })} />
        <Narrowing>
          <Segmented
            aria-label="看板或者目录"
            value={view}
            onChange={(next) => set({ view: next === "board" ? undefined : next })}
            options={[
              { value: "board", label: "看板" },
              { value: "catalogue", label: "标准目录" },
            ]}
          />
          <WordsBox label="事项、内容、依据中的字句" value={narrowed.words} onFound={(words) => set({ words })} />
          <PickOne label="公开周期" any="周期不限" words={cycles} value={narrowed.cycle} onPicked={(cycle) => set({ cycle })} />
          <Button aria-pressed={mine} type={mine ? "primary" : "default"} onClick={() => set({ ownerPersonId: mine ? undefined : person.id })}>
            我负责的
          </Button>
          <PickOne label="是否停止" any="不含已停止的" words={{ yes: "含已停止的" }} value={narrowed.ended} onPicked={(ended) => set({ ended })} />
          {narrowed.field !== undefined && (
            <Tag closable onClose={() => set({ field: undefined })}>
              领域：{narrowed.field}
            </Tag>
          )}
          {narrowed.ownerUnit !== undefined && (
            <Tag closable onClose={() => set({ ownerUnit: undefined })}>
              责任部门：{narrowed.ownerUnit}
            </Tag>
          )}
          {Object.keys(narrowed).length > 0 && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<DutyStanding>
          key={JSON.stringify(kept)}
          label="公开事项"
          of={["duties", "list", query]}
          load={(part, signal) => api.GET("/api/v1/duties", { params: { query: { ...part, ...query } }, signal })}
          columns={view === "catalogue" ? catalogueColumns(onField) : boardColumns(nameOf, onField, (ownerUnit) => set({ ownerUnit }))}
          rowKey={({ id }) => id}
          empty={
            Object.keys(narrowed).length > 0 ? "没有符合条件的公开事项" : `还没有公开事项${mayWrite ? "。可以逐项登记，或者从标准化目录导入。" : ""}`
          }
        />
        {mayWrite && (
          <ImportRows
            title="导入基层政务公开标准化目录"
            template="duties"
            note="全部无误才登记，有一格有误，一项也不登记。"
            send={(file, key) => api.POST("/api/v1/duties/import", { params: { header: once(key) }, ...asBytes(file) })}
            says={({ rows }) => `已登记 ${String(rows)} 项`}
            refresh={refresh}
          />
        )}
      </Flex>
    </PageFrame>
  )
}

export default DutiesPage
