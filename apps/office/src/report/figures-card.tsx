import type { UseQueryResult } from "@tanstack/react-query"
import { Button, Card, Drawer, Table } from "antd"
import { useState, type ReactElement, type ReactNode } from "react"
import type { Problem } from "../api/problem.ts"
import { Answered } from "../frame/page-frame.tsx"
import { reachable } from "../listing/reachable.ts"

/** A figure of a chapter's text, by the variable that says it. */
export interface Figure {
  readonly id: string
  readonly words: string
  readonly value: number
}

/** Figures as templates of section one say them; each opens to what is behind it. Those that are nought are left out. */
export const FiguresCard = ({
  label,
  heading,
  unit = "",
  empty,
  figures,
  opened,
}: {
  readonly label: string
  /** Of the column of figures. */
  readonly heading: string
  /** Said after a figure, where it is read aloud. */
  readonly unit?: string
  readonly empty: string
  readonly figures: UseQueryResult<{ readonly items: readonly Figure[] }, Problem>
  readonly opened: (figure: Figure) => ReactNode
}): ReactElement => {
  const [open, setOpen] = useState<Figure | null>(null)
  return (
    <Card title={`${label}（写总体情况用）`}>
      <Answered answer={figures}>
        {({ items }) => (
          <Table<Figure>
            aria-label={label}
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey="id"
            dataSource={items.filter(({ value }) => value > 0)}
            locale={{ emptyText: empty }}
            columns={[
              { title: "统计项", dataIndex: "words" },
              { title: "变量", key: "id", render: (_, { id }) => <code>{`{{ ${id} }}`}</code> },
              {
                title: heading,
                key: "value",
                align: "right",
                render: (_, figure) => (
                  <Button
                    size="small"
                    type="link"
                    onClick={() => setOpen(figure)}
                    aria-label={`${figure.words}：${String(figure.value)}${unit}，打开`}
                  >
                    {figure.value}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Answered>
      <Drawer open={open !== null} onClose={() => setOpen(null)} size={640} title={open?.words ?? ""} destroyOnHidden>
        {open !== null && opened(open)}
      </Drawer>
    </Card>
  )
}
