import { Button, Flex, Form, Input } from "antd"
import { api } from "../api/client.ts"
import { once } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { words } from "./words.ts"

const key = ["board-views"]

/** Ways of looking at the board that the officer keeps. */
export const Views = ({
  filter,
  onPicked,
}: {
  readonly filter: Readonly<Record<string, string>>
  readonly onPicked: (filter: Readonly<Record<string, string>>) => void
}) => {
  const views = useAnswer(key, (signal) => api.GET("/api/v1/board-views", { signal }))
  const here = JSON.stringify(Object.entries(filter).sort())
  return (
    <Flex gap="small" align="center" wrap className="no-print views">
      {(views.data?.items ?? []).map(({ id, name, filter: kept }) => {
        const picked = JSON.stringify(Object.entries(kept).sort()) === here
        return (
          <Flex key={id} gap={2}>
            <Button aria-pressed={picked} onClick={() => onPicked(kept)}>
              {name}
            </Button>
            {picked && (
              <ConfirmButton
                label="删除"
                danger
                title={words.removeView(name)}
                refresh={[key]}
                send={() => api.DELETE("/api/v1/board-views/{viewId}", { params: { path: { viewId: id } } })}
              />
            )}
          </Flex>
        )
      })}
      {Object.keys(filter).length > 0 && (
        <FormButton<{ name: string }>
          label={words.saveView}
          title={words.saveView}
          refresh={[key]}
          send={({ name }, id) => api.POST("/api/v1/board-views", { params: { header: once(id) }, body: { viewId: id, name, filter } })}
        >
          <Form.Item name="name" label={words.viewName} rules={[{ required: true, whitespace: true, message: words.viewName }]}>
            <Input maxLength={40} />
          </Form.Item>
        </FormButton>
      )}
    </Flex>
  )
}
