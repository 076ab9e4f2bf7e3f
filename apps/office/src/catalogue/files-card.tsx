import { Flex, Form, Input, Tag } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { UploadFiles } from "../file/upload-files.tsx"
import { contentAt, filesPath } from "./item-files.ts"
import { itemsKey, refresh } from "./keys.ts"
import type { Item, ItemFile } from "./words.ts"

const fileStates: Readonly<Record<ItemFile["state"], readonly [color: string, words: string]>> = {
  quarantined: ["orange", "隔离中，等待病毒检查"],
  clean: ["green", "检查通过"],
  infected: ["red", "带有病毒，不能打开"],
}

const OneFile = ({ item, file, writes }: { readonly item: Item; readonly file: ItemFile; readonly writes: boolean }): ReactElement => {
  const { id: fileId, name, bytes, place, state, position } = file
  const [color, words] = fileStates[state]
  const params = { path: { itemId: item.id, fileId }, header: seen(item.version) }
  return (
    <li>
      <Flex gap={6} wrap align="center">
        {state === "infected" ? name : <a href={contentAt(item.id, fileId)}>{name}</a>}
        <span className="item-more">
          {Math.ceil(bytes / 1024)} KB · {place === "image" ? "正文图片" : "附件"}
        </span>
        <Tag color={color}>{words}</Tag>
        {writes && (
          <>
            <FormButton<{ readonly name: string }>
              inTable
              label="改名"
              title={`附件“${name}”的名称`}
              initial={{ name }}
              send={(given) => api.PUT("/api/v1/catalogue-items/{itemId}/files/{fileId}", { params, body: { ...given, position } })}
              refresh={refresh}
            >
              <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: "请填写名称" }]}>
                <Input maxLength={200} />
              </Form.Item>
            </FormButton>
            <ConfirmButton
              inTable
              danger
              label="拿掉"
              title={`拿掉“${name}”？`}
              send={() => api.DELETE("/api/v1/catalogue-items/{itemId}/files/{fileId}", { params })}
              refresh={refresh}
            >
              {place === "image" && <p>正文里还用着的图片，要把它从正文里删掉。</p>}
              <p>公众看到的不变，直到重新发布。</p>
            </ConfirmButton>
          </>
        )}
      </Flex>
    </li>
  )
}

/** Files of an item with what the virus check says. */
export const Files = ({ item, writes }: { readonly item: Item; readonly writes: boolean }): ReactElement => (
  <Flex vertical gap="small">
    {item.files.length === 0 ? (
      <p className="quiet">没有附件</p>
    ) : (
      <ul className="item-list" aria-label="附件和图片">
        {item.files.map((file) => (
          <OneFile key={file.id} item={item} file={file} writes={writes} />
        ))}
      </ul>
    )}
    {writes && <UploadFiles path={filesPath(item.id, "attachment")} refresh={[itemsKey]} label="上传附件" chooses="选择附件" />}
  </Flex>
)
