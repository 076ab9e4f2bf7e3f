import { Tag } from "antd"
import type { ReactElement } from "react"
import { stages, type Item, type Stage } from "../catalogue/words.ts"

/** How a stage of the chain stands. */
const standingOf = (stage: Stage, { signOffs, waitingStage }: Item): readonly [color: string, words: string] => {
  if (signOffs.some((one) => one.stage === stage && one.verdict === "passed" && !one.void)) return ["green", "✓"]
  return waitingStage === stage ? ["blue", "现在"] : ["default", ""]
}

/** The chain that the item was handed in to, stage by stage. */
export const Chain = ({ item }: { readonly item: Item }): ReactElement | null =>
  item.stages.length === 0 ? null : (
    <ol className="chain" aria-label="审校环节">
      {item.stages.map((stage) => {
        const [color, words] = standingOf(stage, item)
        return (
          <li key={stage}>
            <Tag color={color}>
              {stages[stage]} {words}
            </Tag>
          </li>
        )
      })}
    </ol>
  )

/** Every word that was given in a stage, the latest first; what holds no more is struck. */
export const SignOffs = ({ item }: { readonly item: Item }): ReactElement =>
  item.signOffs.length === 0 ? (
    <p className="quiet">还没有人签字。</p>
  ) : (
    <ul className="item-list" aria-label="签字记录">
      {item.signOffs.toReversed().map(({ id, stage, verdict, words, byPersonName, byPersonId, onDay, void: gone }) => (
        <li key={id} className={gone ? "sign-off sign-off-void" : "sign-off"}>
          <span className="sign-off-words">
            {onDay} {stages[stage]} {byPersonName ?? byPersonId} <strong>{verdict === "passed" ? "通过" : "退回"}</strong>
          </span>{" "}
          {gone && <Tag color="red">已失效</Tag>}
          {words !== null && <div className="sign-off-remark">{words}</div>}
        </li>
      ))}
    </ul>
  )
