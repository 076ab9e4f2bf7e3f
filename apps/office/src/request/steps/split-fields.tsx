import { MinusCircleOutlined, PlusOutlined } from "@ant-design/icons"
import { Button, Flex, Form, Input } from "antd"

const rules = [{ required: true, whitespace: true, message: "请写明这一项申请的内容" }]
const box = <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={10_000} />

/** What stays in the request, and what becomes requests of its own. */
export const SplitFields = () => (
  <>
    <p>拆出的各项另行编号、分别计数，收到日期与本件相同。</p>
    <Form.Item name="content" label="留在本件的事项" rules={rules}>
      {box}
    </Form.Item>
    <Form.List name="items">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, at) => (
            <Flex key={field.key} gap="small" align="center">
              <Form.Item name={field.name} label={`拆出的第 ${String(at + 1)} 项`} style={{ flex: 1 }} rules={rules}>
                {box}
              </Form.Item>
              {fields.length > 1 && (
                <Button
                  type="text"
                  icon={<MinusCircleOutlined aria-hidden />}
                  aria-label={`去掉拆出的第 ${String(at + 1)} 项`}
                  onClick={() => remove(field.name)}
                />
              )}
            </Flex>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add("")}>
            再拆出一项
          </Button>
        </>
      )}
    </Form.List>
  </>
)
