import "./board.css"
import { Button, Flex } from "antd"
import { useState } from "react"
import { useNavigate } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { Counts } from "./counts.tsx"
import { useFilter, type BoardQuery } from "./filter.ts"
import { Filters } from "./filters.tsx"
import { Lines } from "./lines.tsx"
import { NarrowedBy } from "./narrowed-by.tsx"
import { Views } from "./views.tsx"
import { words } from "./words.ts"

const perPage = 50

/** What the address says, sent as it stands: what the API does not take it refuses in words. */
const queryOf = (filter: Readonly<Record<string, string>>, after: string | undefined): BoardQuery =>
  Object.assign<BoardQuery, object>({ limit: perPage, ...(after === undefined ? {} : { after }) }, filter)

/** The board: what is due, by whom, how soon. */
const BoardPage = () => {
  const { filter, set, setAll } = useFilter()
  const navigate = useNavigate()
  const mayRegister = useMay("request.register")
  const here = JSON.stringify(filter)
  /** Where each page began that was gone through, under the filter that it was gone through. */
  const [trail, setTrail] = useState<{ readonly of: string; readonly afters: readonly string[] }>({ of: here, afters: [] })
  const afters = trail.of === here ? trail.afters : []
  const after = afters.at(-1)
  const board = useAnswer(["board", filter, after ?? null], (signal) =>
    api.GET("/api/v1/requests", { params: { query: queryOf(filter, after) }, signal }),
  )
  const narrowed = Object.keys(filter).length > 0
  return (
    <PageFrame
      title={words.title}
      actions={
        <>
          {mayRegister && (
            <Button type="primary" onClick={() => void navigate("/requests/new")}>
              {words.register}
            </Button>
          )}
          <Button onClick={() => window.print()}>{words.print}</Button>
        </>
      }
    >
      <Flex vertical gap="small">
        <Counts filter={filter} set={set} />
        <Filters filter={filter} set={set} onClear={() => setAll({})} />
        <NarrowedBy filter={filter} set={set} />
        <Views filter={filter} onPicked={setAll} />
        <Answered answer={board}>
          {({ items, next }) => (
            <>
              <Lines items={items} empty={narrowed ? words.empty : words.emptyAll} busy={board.isPlaceholderData} />
              <Flex justify="space-between" align="center" gap="small" className="no-print" wrap>
                <span>{words.keys}</span>
                <Flex gap="small">
                  <Button disabled={afters.length === 0} onClick={() => setTrail({ of: here, afters: afters.slice(0, -1) })}>
                    {words.previous}
                  </Button>
                  <Button disabled={next === null} onClick={() => next !== null && setTrail({ of: here, afters: [...afters, next] })}>
                    {words.next}
                  </Button>
                </Flex>
              </Flex>
            </>
          )}
        </Answered>
      </Flex>
    </PageFrame>
  )
}
export default BoardPage
