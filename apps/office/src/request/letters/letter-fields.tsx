import { Form, Input, Select } from "antd"
import { DayField } from "../day-field.tsx"
import { DaysField } from "../steps/fields.tsx"
import { choices, serviceChannels } from "../words.ts"
import type { Kind } from "./entered.ts"
import { ValueField } from "./value-field.tsx"

const required = (words: string) => [{ required: true, message: `请选择${words}` }]

/** Grounds where the kind leaves a choice, and of a partial grant that of its refused part. */
const Decides = ({ decides: { grounds, groundWords, withheldWords } }: { readonly decides: NonNullable<Kind["decides"]> }) => (
  <>
    {grounds.length > 1 && (
      <Form.Item name="ground" label="依据" rules={grounds.includes(null) ? [] : required("依据")}>
        <Select allowClear options={groundWords.map(({ value, words }) => ({ value, label: words }))} />
      </Form.Item>
    )}
    {withheldWords.length > 0 && (
      <Form.Item name="withheld" label="不予公开部分的依据" rules={required("不予公开部分的依据")}>
        <Select options={withheldWords.map(({ value, words }) => ({ value, label: words }))} />
      </Form.Item>
    )}
  </>
)

const untils: Readonly<Record<string, string>> = {
  correctionDeadline: "补正期限（合理期限的最后一天）",
  delayedUntil: "延迟到",
  coHandlingDeadline: "请协办机关于何日前回复",
}

/** What the delivery of the letter enters into the clock, and to whom it goes. */
const ForStep = ({ kind }: { readonly kind: Kind }) => {
  const until = kind.step === "lapse" || kind.step === "serve" ? undefined : kind.variables.find(({ id }) => Object.hasOwn(untils, id))
  return (
    <>
      {until !== undefined && (
        <Form.Item name="until" label={untils[until.id]}>
          <DayField />
        </Form.Item>
      )}
      {kind.step === "extend" && <DaysField />}
      {kind.step === "consult" && (
        <Form.Item
          name="party"
          label="对方的代号"
          extra="只用代号区分几个对方，如 third-party-1"
          rules={[{ required: true, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, message: "请用字母、数字、横线填写代号" }]}
        >
          <Input maxLength={64} />
        </Form.Item>
      )}
      {kind.to !== "applicant" && (
        <Form.Item name="addressee" label="受文人">
          <Input maxLength={100} />
        </Form.Item>
      )}
    </>
  )
}

const Frame = ({ kind }: { readonly kind: Kind }) => (
  <>
    {kind.remedies && (
      <>
        <Form.Item name="channel" label="拟用的送达方式" extra="通过互联网送达的，救济告知写明网上申请复议的途径">
          <Select allowClear options={choices(serviceChannels)} />
        </Form.Item>
        <Form.Item name="remediesWay" label="救济途径（法律留有选择时填写）">
          <Select
            allowClear
            options={[
              { value: "A", label: "先申请行政复议，不服再起诉" },
              { value: "B", label: "可以申请行政复议，也可以直接起诉" },
            ]}
          />
        </Form.Item>
      </>
    )}
    <Form.Item name="attachments" label="附件名称" extra="每行一件">
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={5000} />
    </Form.Item>
    <Form.Item name="copies" label="抄送" extra="每行一个">
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
    </Form.Item>
  </>
)

/** The boxes of a kind of letter: what the officer knows first; then what the case usually knows, for where it does not. */
export const LetterFields = ({ kind, open }: { readonly kind: Kind; readonly open: boolean }) => {
  const asked = kind.variables.filter(({ id }) => !Object.hasOwn(untils, id))
  const known = asked.filter(({ from }) => from === "case" || from === "agency")
  return (
    <>
      {kind.decides !== null && <Decides decides={kind.decides} />}
      <ForStep kind={kind} />
      {asked
        .filter(({ from }) => from === "officer")
        .map((variable) => (
          <ValueField key={variable.id} variable={variable} />
        ))}
      <details open={open} className="letter-more">
        <summary>案卷和本机关设置里一般已有的，没有时在这里写明；附件、抄送</summary>
        {known.map((variable) => (
          <ValueField key={variable.id} variable={variable} />
        ))}
        <Frame kind={kind} />
      </details>
    </>
  )
}
