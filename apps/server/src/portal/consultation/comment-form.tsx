import type { OpenConsultationWhole, Question } from "@gongkai/records"
import { ChecksField, Problems, Proof, RadioField, TextArea, TextField, type Filled } from "../form/fields.tsx"
import { mostOfSender } from "../form/sender.ts"
import type { FormToken } from "../form/token.ts"
import { boxOf, most } from "./said.ts"

const QuestionField = ({ question, at, filled }: { readonly question: Question; readonly at: number; readonly filled: Filled }) => {
  const { kind, words, options } = question
  const field = { name: boxOf(at), label: words, filled }
  switch (kind) {
    case "text":
      return <TextArea {...field} most={most.answer} rows={3} />
    case "one":
      return <RadioField {...field} options={options.map((option, place) => [String(place), option])} />
    case "many":
      return <ChecksField {...field} options={options} />
  }
}

/** The form of a comment, with what was typed before. */
export const CommentForm = ({
  asked,
  filled,
  token,
}: {
  readonly asked: OpenConsultationWhole
  readonly filled: Filled
  readonly token: FormToken
}) => (
  <section id="comment">
    <h2>我要提意见</h2>
    <Problems filled={filled} />
    <form method="post" action={`/consultations/${asked.id}`} {...(Object.keys(filled.values).length > 0 ? { "data-filled": "" } : {})}>
      {asked.questions.map((question, at) => (
        <QuestionField question={question} at={at} filled={filled} />
      ))}
      <TextArea name="text" label="意见和理由" filled={filled} most={most.text} rows={8} required={asked.questions.length === 0} />
      <fieldset>
        <legend>您的称呼和联系方式（可以不填）</legend>
        <TextField name="name" label="称呼" hint="公布意见时只显示姓氏。" filled={filled} most={mostOfSender.name} autocomplete="name" />
        <TextField
          name="contact"
          label="电话或者电子邮箱"
          hint="只供机关核实意见时联系，加密保存，不公布。"
          filled={filled}
          most={mostOfSender.contact}
        />
      </fieldset>
      <Proof token={token} filled={filled} />
      <p>
        意见经{asked.agencyName}
        审核后公布，公布时隐去个人信息。请不要在意见里写身份证号码、住址等个人信息。
      </p>
      <button type="submit">提交意见</button>
    </form>
  </section>
)
