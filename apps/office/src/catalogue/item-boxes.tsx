import { DatePicker, Form, Input, Select } from "antd"
import type { ReactElement } from "react"
import { useCodes } from "./codes.ts"
import { PickItem } from "./pick-item.tsx"
import { attributes, documentKinds, grounds, optionsOf } from "./words.ts"

const required = (words: string) => [{ required: true, whitespace: true, message: `请填写${words}` }]
const picked = (words: string) => [{ required: true, message: `请选择${words}` }]
const searchable = { optionFilterProp: "label" }

const Picked = ({
  name,
  label,
  words,
  must = false,
}: {
  readonly name: string
  readonly label: string
  readonly words: Readonly<Record<string, string>>
  readonly must?: boolean
}): ReactElement => (
  <Form.Item name={name} label={label} {...(must ? { rules: picked(label) } : {})}>
    <Select allowClear={!must} showSearch={searchable} options={optionsOf(words)} />
  </Form.Item>
)

/** Why it is not disclosed, and when that is looked at again; asked of nothing else. */
const Closed = (): ReactElement | null => {
  const attribute: unknown = Form.useWatch("attribute")
  return attribute === "not-disclosed" ? (
    <>
      <Picked name="ground" label="不予公开的依据" words={grounds} must />
      <Form.Item name="reviewDue" label="复查日期" rules={picked("复查日期")} extra="到期再看一次是否可以公开。">
        <DatePicker style={{ width: "100%" }} />
      </Form.Item>
    </>
  ) : null
}

/** What pairs it with another: an interpretation names its policy, a policy without one says why. */
const Paired = ({ itemId }: { readonly itemId: string | null }): ReactElement => {
  const section: unknown = Form.useWatch("section")
  const kind: unknown = Form.useWatch("documentKind")
  const interprets: unknown = Form.useWatch("interprets")
  const interpretation = typeof interprets === "string"
  const policy = !interpretation && (section === "policies" || typeof kind === "string")
  return (
    <>
      <Form.Item name="interprets" label="所解读的政策文件" extra="是解读的才选；解读随政策文件一并公开。">
        <PickItem not={itemId} />
      </Form.Item>
      <Form.Item name="noInterpretation" label="没有解读的理由" hidden={!policy} extra="政策文件须有解读才能发布；确实不需要的，在此写明理由。">
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
      </Form.Item>
    </>
  )
}

/** What the item is called and what it says in short. */
export const WordBoxes = (): ReactElement => (
  <>
    <Form.Item name="title" label="标题" rules={required("标题")}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={200} showCount />
    </Form.Item>
    <Form.Item name="summary" label="内容概述" extra="送审前必填，渠道的摘要也用它。">
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} showCount />
    </Form.Item>
  </>
)

/** Where the item stands in the catalogue. */
export const CatalogueBoxes = ({ itemId }: { readonly itemId: string | null }): ReactElement => {
  const { sections, legalCategories, genres, subjects } = useCodes()
  return (
    <>
      <Picked name="section" label="栏目" words={sections} must />
      <Picked name="legalCategory" label="法定主动公开内容" words={legalCategories} must />
      <Picked name="genre" label="体裁" words={genres} must />
      <Picked name="subject" label="主题" words={subjects} />
      <Form.Item name="madeOn" label="生成日期" rules={picked("生成日期")} extra="自这天起二十个工作日内公开。">
        <DatePicker style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="issuingBody" label="发布机构" rules={required("发布机构")}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="documentNumber" label="文号">
        <Input maxLength={60} placeholder="没有的不填" />
      </Form.Item>
      <Picked name="documentKind" label="规章、规范性文件" words={documentKinds} />
      <Form.Item name="keywords" label="关键词" rules={[{ type: "array", max: 20, message: "最多二十个" }]} extra="每写一个按回车，最多二十个。">
        <Select mode="tags" open={false} suffix={null} tokenSeparators={["，", ",", "；", ";", "、"]} />
      </Form.Item>
      <Picked name="attribute" label="公开属性" words={attributes} must />
      <Closed />
      <Paired itemId={itemId} />
    </>
  )
}
