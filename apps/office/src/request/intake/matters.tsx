import { MinusCircleOutlined, PlusOutlined } from "@ant-design/icons"
import { Alert, Button, Flex, Form, Input } from "antd"
import { Fragment } from "react"
import { Alike } from "./alike.tsx"
import { words } from "./words.ts"

/** What is asked for: one matter, or several of one form. */
export const Matters = ({ newId }: { readonly newId: string }) => (
  <>
    <Alert type="warning" showIcon title={words.secrecy} style={{ marginBottom: 12 }} />
    <Form.List name="matters" initialValue={[""]}>
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, at) => (
            <Fragment key={field.key}>
              <Flex gap="small" align="center">
                <Form.Item
                  name={field.name}
                  label={words.matter(fields.length === 1 ? 1 : at + 1)}
                  style={{ flex: 1 }}
                  rules={[{ required: true, whitespace: true, message: words.contentMissing }]}
                >
                  <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={10_000} placeholder={words.contentHint} />
                </Form.Item>
                {fields.length > 1 && (
                  <Button
                    type="text"
                    icon={<MinusCircleOutlined aria-hidden />}
                    aria-label={words.removeMatter(at + 1)}
                    onClick={() => remove(field.name)}
                  />
                )}
              </Flex>
              <Alike at={field.name} newId={newId} />
            </Fragment>
          ))}
          <Flex gap="small" align="center" wrap>
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add("")}>
              {words.addMatter}
            </Button>
            <span>{words.severalMatters}</span>
          </Flex>
        </>
      )}
    </Form.List>
  </>
)
