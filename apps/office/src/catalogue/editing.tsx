import "./prose.css"
import { Alert, Button, Card, Flex, Form } from "antd"
import { lazy, Suspense, useCallback, type ReactElement } from "react"
import { Link } from "react-router"
import { ProblemWords } from "../api/problem-words.tsx"
import { Waiting } from "../frame/page-frame.tsx"
import { boxesOf, type Boxes, type Unfinished } from "./content.ts"
import { Files } from "./files-card.tsx"
import { Hits } from "./hits.tsx"
import { CatalogueBoxes, WordBoxes } from "./item-boxes.tsx"
import { contentAt } from "./item-files.ts"
import { Obstacles } from "./obstacles.tsx"
import { Overtaken } from "./overtaken.tsx"
import { Punctuation } from "./punctuation.tsx"
import { StateTags } from "./state-tags.tsx"
import { useWriting, type Written } from "./use-writing.ts"
import type { Item } from "./words.ts"

const BodyEditor = lazy(() => import("./body/body-editor.tsx"))

/** Content of this browser that was never saved: taken up again, or given up. */
const KeptNotice = ({ kept, onTake, onDrop }: { readonly kept: Unfinished; readonly onTake: () => void; readonly onDrop: () => void }) => (
  <Alert
    type="info"
    showIcon
    title="上次写的没有保存，还留在这台电脑上"
    description={
      <Flex vertical gap="small">
        <span>标题：{typeof kept["title"] === "string" && kept["title"] !== "" ? kept["title"] : "（没有写）"}</span>
        <Flex gap="small" wrap>
          <Button onClick={onTake}>接着写</Button>
          <Button onClick={onDrop}>不要了</Button>
        </Flex>
      </Flex>
    }
  />
)

/** What saving will do beyond saving. */
const Consequences = ({ item }: { readonly item: Item }): ReactElement => {
  const signed = item.signOffs.filter((one) => one.verdict === "passed" && !one.void).length
  return (
    <>
      {signed > 0 && <Alert type="warning" showIcon title={`已有 ${String(signed)} 个环节签过字：内容一改，这些签字就失效，要重新送审。`} />}
      {item.isPublic && <Alert type="info" showIcon title="公众看到的是已发布的内容；改动重新审校、发布后才会替换。" />}
    </>
  )
}

/** The form with its text, its checks beside it, and what becomes of what is written. */
export const Editing = (written: Written): ReactElement => {
  const { itemId, item } = written
  const { form, start, dirty, onBoxes, onBody, save, saving, problem, kept, take, drop, overtaken } = useWriting(written)
  const shownAt = useCallback((fileId: string) => contentAt(itemId, fileId), [itemId])
  return (
    <Flex vertical gap="middle">
      {kept !== null && <KeptNotice kept={kept} onTake={take} onDrop={drop} />}
      {item !== null && <Consequences item={item} />}
      {overtaken !== null && <Overtaken {...overtaken} />}
      <Form<Boxes> form={form} layout="vertical" initialValues={boxesOf(start.content)} onValuesChange={onBoxes} onFinish={save} scrollToFirstError>
        <div className="editing">
          <Flex vertical gap="middle">
            <Card size="small" title={<h2>内容</h2>} {...(item === null ? {} : { extra: <StateTags item={item} /> })}>
              <WordBoxes />
              <Suspense fallback={<Waiting />}>
                <BodyEditor key={start.round} initial={start.body} onChange={onBody} shownAt={shownAt} itemId={item?.id ?? null} />
              </Suspense>
            </Card>
            <Card size="small" title={<h2>附件和图片</h2>}>
              {item === null ? <p className="quiet">先保存一次，再上传附件、插入图片。</p> : <Files item={item} writes />}
            </Card>
          </Flex>
          <Flex vertical gap="middle">
            {item !== null && (
              <Card size="small" title={<h2>检查</h2>}>
                <Flex vertical gap="small">
                  <Obstacles item={item} />
                  <Hits item={item} busy={dirty} writes />
                  <Punctuation item={item} />
                </Flex>
              </Card>
            )}
            <Card size="small" title={<h2>目录要素</h2>}>
              <CatalogueBoxes itemId={item?.id ?? null} />
            </Card>
          </Flex>
        </div>
        <div className="editing-foot">
          {problem !== null && overtaken === null && <ProblemWords error={problem} />}
          <Flex gap="small" wrap align="center">
            <Button type="primary" htmlType="submit" disabled={overtaken !== null} loading={saving}>
              保存
            </Button>
            <span role="status">{dirty ? "还没有保存" : item === null ? "" : `已保存，索引号 ${item.indexNumber}`}</span>
            {item !== null && <Link to={`/catalogue/${item.id}`}>去审校页</Link>}
          </Flex>
        </div>
      </Form>
    </Flex>
  )
}
