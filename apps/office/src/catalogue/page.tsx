import { Button, Card, Flex } from "antd"
import type { ReactElement } from "react"
import { useNavigate, useSearchParams } from "react-router"
import { useMay } from "../api/me.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useFilter } from "./filter.ts"
import { Filters, Whose } from "./filters.tsx"
import { ItemTable } from "./item-table.tsx"

/** The catalogue: everything that was made, what becomes of it, and by when. */
const CataloguePage = (): ReactElement => {
  const mayWrite = useMay("catalogue.write")
  const navigate = useNavigate()
  const [, setParams] = useSearchParams()
  const { filter, set, clear } = useFilter()
  const narrowed = Object.keys(filter).some((name) => name !== "order")
  const empty =
    filter["waiting"] === "yes" ? "没有等您办的信息" : narrowed ? "没有符合条件的信息" : "目录里还没有信息。起草第一条后，取得索引号，列在这里。"
  return (
    <PageFrame
      title="公开目录"
      actions={
        <>
          {mayWrite && (
            <Button type="primary" onClick={() => void navigate("/catalogue/new")}>
              起草信息
            </Button>
          )}
          <ExportLinks list="catalogue-items" query={filter} />
          <PrintButton />
        </>
      }
    >
      <Card>
        <Flex vertical gap="middle">
          <Whose filter={filter} all={(next) => setParams(next)} />
          <Filters filter={filter} set={set} clear={clear} />
          <ItemTable label="公开目录" filter={filter} empty={empty} />
        </Flex>
      </Card>
    </PageFrame>
  )
}

export default CataloguePage
