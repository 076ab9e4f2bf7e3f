import "../catalogue/catalogue.css"
import "../catalogue/prose.css"
import "./desk.css"
import { Alert, Card, Descriptions, Flex } from "antd"
import type { ReactElement } from "react"
import { useParams } from "react-router"
import { useMay } from "../api/me.ts"
import { useCodes } from "../catalogue/codes.ts"
import { Files } from "../catalogue/files-card.tsx"
import { Hits } from "../catalogue/hits.tsx"
import { Light } from "../catalogue/light.tsx"
import { Obstacles } from "../catalogue/obstacles.tsx"
import { StateTags } from "../catalogue/state-tags.tsx"
import { useItem, useWrites } from "../catalogue/use-item.ts"
import { attributes, documentKinds, grounds, validities, wordOf, type Item } from "../catalogue/words.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { useNameOf } from "../people/names.ts"
import { Body } from "./body.tsx"
import { ItemChannels } from "./item-channels.tsx"
import { isReady, Pair, useHalves } from "./pair.tsx"
import { Publish } from "./publish.tsx"
import { Chain, SignOffs } from "./sign-offs.tsx"
import { StandingActs } from "./standing-acts.tsx"
import { TurnActs } from "./turn-acts.tsx"
import { Versions } from "./versions.tsx"

const Elements = ({ item }: { readonly item: Item }): ReactElement => {
  const [codes, nameOf] = [useCodes(), useNameOf()]
  const said = (label: string, text: string | null) => (text === null || text === "" ? [] : [{ key: label, label, children: text }])
  const { validity, validityOn, validityBy } = item
  return (
    <Descriptions
      size="small"
      column={1}
      items={[
        ...said("索引号", item.indexNumber),
        ...said("栏目", wordOf(codes.sections, item.section)),
        ...said("法定内容", wordOf(codes.legalCategories, item.legalCategory)),
        ...said("体裁", wordOf(codes.genres, item.genre)),
        ...said("主题", item.subject === null ? null : wordOf(codes.subjects, item.subject)),
        ...said("关键词", item.keywords.join("、")),
        ...said("发布机构", item.issuingBody),
        ...said("文号", item.documentNumber),
        ...said("文件类别", item.documentKind === null ? null : documentKinds[item.documentKind]),
        ...said("生成日期", item.madeOn),
        { key: "clock", label: "公开期限", children: <Light item={item} /> },
        ...said("公开属性", attributes[item.attribute]),
        ...said("依据", item.ground === null ? null : wordOf(grounds, item.ground)),
        ...said(
          "有效性",
          validity === "not-applicable"
            ? null
            : [validities[validity], validityOn === null ? "" : `自 ${validityOn}`, validityBy === null ? "" : `依据 ${validityBy}`]
                .filter((part) => part !== "")
                .join("，"),
        ),
        ...said("报送", item.contributedBy),
        ...said("起草", nameOf(item.draftedBy)),
        ...said("最后修改", item.changedBy === null ? null : nameOf(item.changedBy)),
      ]}
    />
  )
}

const Shown = ({ item }: { readonly item: Item }): ReactElement => {
  const [writes, publishes] = [useWrites(item), useMay("catalogue.publish")]
  const halves = useHalves(item)
  const { withdrawnOn = null, withdrawnNote = null } = item.public ?? {}
  return (
    <div className="desk">
      <Flex vertical gap="middle">
        <Card size="small" title={<h2>{item.title}</h2>} extra={<StateTags item={item} />}>
          <Flex vertical gap="small" className="no-print">
            {withdrawnOn !== null && <Alert type="warning" showIcon title={`${withdrawnOn} 撤下：${withdrawnNote ?? ""}`} />}
            <Chain item={item} />
            <TurnActs key={item.version} item={item} />
            <Flex gap="small" wrap>
              {publishes && <Publish item={item} halves={halves} />}
              <StandingActs item={item} />
            </Flex>
            <Obstacles item={item} pairReady={halves.some(isReady)} />
          </Flex>
        </Card>
        <Card size="small" title={<h2>内容</h2>}>
          <div className="desk-body">
            {item.summary !== "" && <p className="quiet">概述：{item.summary}</p>}
            <Body item={item} />
          </div>
        </Card>
        <Versions item={item} />
      </Flex>
      <Flex vertical gap="middle">
        {item.state !== "discarded" && (
          <Card size="small" title={<h2>检查</h2>}>
            <Hits item={item} busy={false} writes={writes} />
          </Card>
        )}
        <Card size="small" title={<h2>签字</h2>}>
          <SignOffs item={item} />
        </Card>
        {(halves.length > 0 || item.section === "policies" || item.documentKind !== null) && (
          <Card size="small" title={<h2>政策与解读</h2>}>
            <Pair item={item} halves={halves} />
          </Card>
        )}
        <Card size="small" title={<h2>附件和图片</h2>}>
          <Files item={item} writes={false} />
        </Card>
        {item.publishedOn !== null && <ItemChannels itemId={item.id} />}
        <Card size="small" title={<h2>目录要素</h2>}>
          <Elements item={item} />
        </Card>
      </Flex>
    </div>
  )
}

/** One item at the review desk: its text, what stands against it, who signed, what can be done now. */
const ItemPage = (): ReactElement => {
  const { itemId = "" } = useParams()
  const item = useItem(itemId)
  return (
    <PageFrame title="审校与发布">
      <Answered answer={item}>{(data) => <Shown item={data} />}</Answered>
    </PageFrame>
  )
}

export default ItemPage
