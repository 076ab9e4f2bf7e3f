import { Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { stages, stateColors, states, validities, type Line } from "./words.ts"

/** Where an item stands: its state, the stage that waits, whether the public sees it, and as what. */
export const StateTags = ({
  item: { state, waitingStage, isPublic, changedSince, validity },
}: {
  readonly item: Pick<Line, "state" | "waitingStage" | "isPublic" | "changedSince" | "validity">
}): ReactElement => (
  <Flex gap={4} wrap>
    <Tag color={stateColors[state]}>{states[state]}</Tag>
    {waitingStage !== null && <Tag color="blue">等待{stages[waitingStage]}</Tag>}
    {state === "in-review" && waitingStage === null && <Tag color="green">可以发布</Tag>}
    {isPublic && state !== "published" && <Tag>公开的是上一稿</Tag>}
    {isPublic && state === "published" && changedSince && <Tag color="orange">改动未发布</Tag>}
    {(validity === "amended" || validity === "repealed" || validity === "lapsed") && <Tag color="orange">{validities[validity]}</Tag>}
  </Flex>
)
