import { Flex, Tag } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { lights, whyNoDay } from "./words.ts"

type Standing = Pick<components["schemas"]["DisputeLine"], "answerBy" | "noAnswerBy" | "answeredOn" | "late" | "light">

/** Our own last day to answer, whether we have, and how near it is. */
export const AnswerDay = ({ standing: { answerBy, noAnswerBy, answeredOn, late, light } }: { readonly standing: Standing }): ReactElement => (
  <Flex gap={4} wrap align="center">
    {answerBy ?? whyNoDay(noAnswerBy)}
    {answeredOn !== null && <Tag color="green">{`已于 ${answeredOn} 答复`}</Tag>}
    {late && <Tag color="red">逾期</Tag>}
    {light !== null && answeredOn === null && !late && <Tag color={lights[light].color}>{lights[light].words}</Tag>}
  </Flex>
)
