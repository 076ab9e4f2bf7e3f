import { Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { lights } from "../dispute/words.ts"

/** A last day, and how near it is. */
export const DueLight = ({ dueOn, light }: { readonly dueOn: string | null; readonly light: keyof typeof lights | null }): ReactElement => (
  <Flex gap={4} wrap align="center">
    {dueOn ?? "—"}
    {light !== null && <Tag color={lights[light].color}>{lights[light].words}</Tag>}
  </Flex>
)
