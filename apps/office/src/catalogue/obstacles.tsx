import { Alert } from "antd"
import type { ReactElement } from "react"
import { stages, wordOf, type Against, type Item } from "./words.ts"

const contents: Readonly<Record<string, string>> = { index: "索引号", name: "名称", summary: "内容概述", formedOn: "生成日期" }
const listed = (value: unknown, words: Readonly<Record<string, string>>): string =>
  Array.isArray(value) ? value.map((one) => wordOf(words, String(one))).join("、") : ""

/** An obstacle with what of it can be named. */
const wordsOf = ({ code, words, detail }: Against): string => {
  const more =
    code === "SIGN_OFFS_MISSING"
      ? `还差${listed(detail["stages"], stages)}`
      : code === "ITEM_INCOMPLETE"
        ? `缺${listed(detail["lacking"], contents)}`
        : ""
  const count = Array.isArray(detail["hits"]) ? `${String(detail["hits"].length)} 处` : ""
  return [words, more, count].filter((part) => part !== "").join("：")
}

/** What of publication is not the item's own state: a draft needs not be told that it is one. */
const told = (item: Item): readonly Against[] =>
  item.obstacles.filter(({ code }) => code !== "ITEM_STATE" && !(code === "SIGN_OFFS_MISSING" && item.stages.length === 0))

/** Obstacles that go when the other half of a pair is published in the same step. */
export const ofPair: ReadonlySet<string> = new Set(["INTERPRETATION_MISSING", "POLICY_NOT_PUBLIC"])

/** Everything that bars publication, each in words; nothing of what is published as it stands. */
export const Obstacles = ({
  item,
  pairReady = false,
}: {
  readonly item: Item
  /** The other half of its pair can be published with it. */
  readonly pairReady?: boolean
}): ReactElement | null => {
  if (item.state === "discarded" || (item.isPublic && !item.changedSince)) return null
  const against = told(item).filter(({ code }) => !pairReady || !ofPair.has(code))
  if (against.length === 0)
    return item.state === "in-review" ? (
      <Alert type="success" showIcon title={pairReady ? "没有妨碍，可以与政策、解读的另一半一并发布" : "没有妨碍，可以发布"} />
    ) : (
      <Alert type="info" showIcon title="没有发现妨碍，送审后逐环节审校" />
    )
  return (
    <Alert
      type="warning"
      showIcon
      title="现在还不能发布"
      description={
        <ul aria-label="不能发布的原因">
          {against.map((one) => (
            <li key={one.code}>{wordsOf(one)}</li>
          ))}
        </ul>
      }
    />
  )
}
