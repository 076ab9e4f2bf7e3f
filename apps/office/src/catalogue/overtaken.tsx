import { Alert, Button, Flex } from "antd"
import type { ReactElement } from "react"
import { ContentsBeside } from "../review-desk/contents-beside.tsx"
import type { Unfinished } from "./content.ts"

/** Somebody else saved the item meanwhile: both contents stand side by side until it is said which is meant. */
export const Overtaken = ({
  mine,
  theirs,
  onMine,
  onTheirs,
}: {
  readonly mine: Unfinished
  readonly theirs: Unfinished
  readonly onMine: () => void
  readonly onTheirs: () => void
}): ReactElement => (
  <Alert
    type="warning"
    showIcon
    role="alert"
    title="您撰写时，他人已经保存了这条信息。您写的还在，两份都在下面。"
    description={
      <Flex vertical gap="small">
        <ContentsBeside left={{ title: "他人保存的", content: theirs }} right={{ title: "我写的", content: mine }} />
        <Flex gap="small" wrap>
          <Button onClick={onMine}>接着用我写的</Button>
          <Button onClick={onTheirs}>改用他人保存的</Button>
        </Flex>
      </Flex>
    }
  />
)
