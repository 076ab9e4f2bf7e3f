import { Button, Flex, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { newId } from "../api/new-id.ts"
import { optionsOf } from "../report/words.ts"
import { questionKinds, type Question } from "./words.ts"

/** A question as it is written: its options a line each. */
export interface WrittenQuestion extends Omit<Question, "options"> {
  readonly lines?: string
}

const optionsIn = (lines = ""): string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")

/** A question as the API takes it. */
export const asked = ({ id, kind, words, lines }: WrittenQuestion) => ({
  id,
  kind,
  words: words.trim(),
  options: kind === "text" ? [] : optionsIn(lines),
})
/** The same as a form shows it. */
export const shown = ({ options, ...question }: Question): WrittenQuestion => ({ ...question, lines: options.join("\n") })

const Options = ({ name }: { readonly name: number }): ReactElement => (
  <Form.Item noStyle dependencies={[["questions", name, "kind"]]}>
    {({ getFieldValue }) =>
      getFieldValue(["questions", name, "kind"]) === "text" ? null : (
        <Form.Item
          name={[name, "lines"]}
          label="选项，每行一个"
          rules={[
            {
              validator: (_, lines: string | undefined) =>
                optionsIn(lines).length < 2 ? Promise.reject(new Error("至少两个选项")) : Promise.resolve(),
            },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} />
        </Form.Item>
      )
    }
  </Form.Item>
)

/** Questions put to the public, as many as there are. */
export const QuestionFields = (): ReactElement => (
  <Form.List name="questions">
    {(fields, { add, remove, move }) => (
      <Flex vertical gap="small">
        {fields.map(({ key, name }) => (
          <div key={key} role="group" aria-label={`第 ${String(name + 1)} 个问题`} className="consultation-part">
            <Form.Item name={[name, "id"]} hidden>
              <Input />
            </Form.Item>
            <Flex gap="small" wrap align="end">
              <Form.Item name={[name, "kind"]} label={`问题 ${String(name + 1)}`}>
                <Select options={optionsOf(questionKinds)} style={{ width: 96 }} />
              </Form.Item>
              <Form.Item
                name={[name, "words"]}
                label="问什么"
                rules={[{ required: true, whitespace: true, message: "请填写问题" }]}
                style={{ flex: "1 1 260px" }}
              >
                <Input maxLength={300} />
              </Form.Item>
            </Flex>
            <Options name={name} />
            <Flex gap="small" wrap>
              <Button size="small" disabled={name === 0} onClick={() => move(name, name - 1)}>
                上移
              </Button>
              <Button size="small" onClick={() => remove(name)}>
                删去这个问题
              </Button>
            </Flex>
          </div>
        ))}
        <Button disabled={fields.length >= 50} onClick={() => add({ id: newId(), kind: "text", words: "" })}>
          增加问题
        </Button>
      </Flex>
    )}
  </Form.List>
)
