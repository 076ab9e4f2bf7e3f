import "./redaction.css"
import { Button, Flex, Segmented, Select } from "antd"
import { useEffect, useReducer, useState, type ReactElement } from "react"
import { Link, useParams } from "react-router"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { newId } from "../api/new-id.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useAnswer, useSend } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { groundOptions, MarkList } from "./mark-list.tsx"
import { afterAct, newMark } from "./marking.ts"
import { Proposals } from "./proposals.tsx"
import { Release } from "./release.tsx"
import { Sheet } from "./sheet.tsx"
import { WordList } from "./word-list.tsx"
import { layers, layerWords, type Layer } from "./words.ts"

type Redaction = components["schemas"]["Redaction"]

/** Asks before the page is left with marks that are not saved. */
const useWarning = (unsaved: boolean): void => {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    if (unsaved) window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [unsaved])
}

const Desk = ({ fileId, redaction }: { readonly fileId: string; readonly redaction: Redaction }): ReactElement => {
  const [{ marks, before }, act] = useReducer(afterAct, { marks: redaction.marks, before: [] })
  const [number, setNumber] = useState(1)
  const [ground, setGround] = useState("15")
  const [seen, setSeen] = useState<Layer | "original">("original")
  const [redactionId] = useState(() => redaction.redactionId ?? newId())
  const may = useMay("redaction.mark")
  const mayRelease = useMay("redaction.release")
  const unsaved = before.length > 0
  useWarning(unsaved)
  const page = useAnswer(["files", fileId, "pages", number], (signal) =>
    api.GET("/api/v1/files/{fileId}/pages/{page}", { params: { path: { fileId, page: number } }, signal }),
  )
  const save = useSend(
    () =>
      api.PUT("/api/v1/files/{fileId}/redaction", {
        params: { path: { fileId } },
        body: {
          redactionId,
          seen: redaction.version,
          marks: marks.map(({ id, page: on, boxes, ground: by, layers: of, elsewhere }) => ({
            id,
            page: on,
            boxes,
            ground: by,
            layers: of,
            elsewhere,
          })),
        },
      }),
    { refresh: [["files", fileId, "redaction"]], onDone: () => act({ do: "begin", marks }) },
  )
  const numberOf = (id: string | null): number => marks.findIndex((mark) => mark.id === id) + 1
  const query = seen === "original" ? "" : `?layer=${seen}&version=${String(redaction.version)}`
  return (
    <div className="redaction-desk">
      <Answered answer={page}>
        {(shown) => (
          <div>
            <Flex gap="small" wrap align="center">
              <Button disabled={number <= 1} onClick={() => setNumber(number - 1)}>
                上一页
              </Button>
              <span>{`第${String(number)}页，共${String(shown.pages)}页`}</span>
              <Button disabled={number >= shown.pages} onClick={() => setNumber(number + 1)}>
                下一页
              </Button>
              <Segmented
                aria-label="看哪个版本"
                value={seen}
                onChange={setSeen}
                options={[{ value: "original", label: "原件" }, ...layers.map((layer) => ({ value: layer, label: layerWords[layer] }))]}
              />
            </Flex>
            {seen !== "original" && unsaved && <p role="status">预览的是已保存的标记，新的改动保存后才看得到。</p>}
            {shown.unseen > 0 && <p>{`本页有${String(shown.unseen)}个看不见或者看不清的字，不会带进做好的文件。`}</p>}
            <Sheet
              picture={`/api/v1/files/${encodeURIComponent(fileId)}/pages/${String(number)}/image${query}`}
              page={shown}
              number={number}
              marks={marks.filter(({ page: on }) => on === number)}
              numberOf={numberOf}
              ground={ground}
              act={act}
              locked={seen !== "original" || !may}
            />
          </div>
        )}
      </Answered>
      <div>
        {may && (
          <>
            <Flex gap="small" wrap>
              <Button type="primary" disabled={!unsaved} loading={save.isPending} onClick={() => save.mutate(undefined)}>
                保存标记
              </Button>
              <Button disabled={!unsaved} onClick={() => act({ do: "undo" })}>
                撤销
              </Button>
              <Button onClick={() => act({ do: "add", marks: [newMark(number, [{ x: 72, y: 72, width: 120, height: 18 }], ground)] })}>
                加一个框
              </Button>
            </Flex>
            {save.error !== null && <ProblemWords error={save.error} />}
            <Select
              aria-label="新标记的依据"
              value={ground}
              options={groundOptions(redaction.grounds)}
              onChange={setGround}
              popupMatchSelectWidth={false}
            />
            <Proposals fileId={fileId} page={number} act={act} />
            {page.data !== undefined && <WordList page={number} words={page.data.words} ground={ground} act={act} />}
          </>
        )}
        <h2>标记</h2>
        <MarkList marks={marks} grounds={redaction.grounds} act={act} show={setNumber} />
        {mayRelease && <Release fileId={fileId} redaction={redaction} unsaved={unsaved} numberOf={numberOf} />}
      </div>
    </div>
  )
}

/** Redaction of a case's file: what is kept back, on what ground, from whom; and what was made of it. */
const RedactionPage = (): ReactElement => {
  const { fileId = "" } = useParams()
  const redaction = useAnswer(["files", fileId, "redaction"], (signal) =>
    api.GET("/api/v1/files/{fileId}/redaction", { params: { path: { fileId } }, signal }),
  )
  return (
    <PageFrame title="区分处理" actions={redaction.data !== undefined && <Link to={`/requests/${redaction.data.caseId}`}>回到办理</Link>}>
      <Answered answer={redaction}>
        {(data) => (
          <>
            <p>{`原件：${data.fileName}。原件不动；放行的版本是新的文件，遮去的内容不在里面。`}</p>
            <Desk fileId={fileId} redaction={data} />
          </>
        )}
      </Answered>
    </PageFrame>
  )
}

export default RedactionPage
