import type { AgencyContact, PublicAgency } from "@gongkai/records"
import { agencyTrail } from "../agency/agency-home-view.tsx"
import { FileField, Problems, Proof, RadioField, SelectField, TextArea, TextField, type Filled } from "../form/fields.tsx"
import type { FormToken } from "../form/token.ts"
import type { View } from "../frame/view.ts"
import { authorities, formNames, identityKinds, kindNames, most, routeNames } from "./asked.ts"

/** Files of one request. */
export const mostFiles = 5
/** Megabytes of all files of one request together. */
export const mostMegabytes = 20
const accepted = ".pdf,.ofd,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png,.txt"

const Applicant = ({ filled }: { readonly filled: Filled }) => (
  <>
    <RadioField name="kind" label="申请人类别" filled={filled} options={Object.entries(kindNames)} required />
    <fieldset>
      <legend>申请人</legend>
      <TextField name="name" label="姓名或者名称" filled={filled} most={most.name} autocomplete="name" required />
      <SelectField name="identityKind" label="证件名称" filled={filled} options={identityKinds} none="请选择" required />
      <TextField
        name="identityNumber"
        label="证件号码"
        hint="只供核实身份，加密保存，不对外公开。"
        filled={filled}
        most={most.identityNumber}
        required
        undrafted
      />
      <TextField
        name="phone"
        label="联系电话"
        hint="机关与您确认收到申请时使用。"
        filled={filled}
        type="tel"
        most={most.phone}
        autocomplete="tel"
        required
      />
      <TextField name="email" label="电子邮箱" filled={filled} type="email" most={most.email} autocomplete="email" />
      <TextField name="address" label="通信地址" filled={filled} most={most.address} autocomplete="street-address" />
    </fieldset>
    <fieldset>
      <legend>代理人或者联系人（没有的不填）</legend>
      <TextField name="agentName" label="代理人姓名" filled={filled} most={most.agentName} />
      <SelectField name="agentAuthority" label="代理权限" filled={filled} options={authorities} none="没有代理人" />
      <TextField name="agentIdentityNumber" label="代理人证件号码" filled={filled} most={most.agentIdentityNumber} undrafted />
      <TextField name="agentPhone" label="代理人电话" filled={filled} type="tel" most={most.agentPhone} />
    </fieldset>
  </>
)

const Wanted = ({ filled }: { readonly filled: Filled }) => (
  <>
    <fieldset>
      <legend>所需政府信息</legend>
      <TextField
        name="title"
        label="信息名称"
        hint="名称、文号或者其他特征，写清任何一样，便于机关查找。一份申请只写一项内容，办理更快。"
        filled={filled}
        most={most.title}
      />
      <TextField name="documentNumber" label="文号" filled={filled} most={most.documentNumber} />
      <TextArea name="features" label="其他特征描述" hint="例如时间、事项、涉及的地点。" filled={filled} most={most.features} rows={6} />
    </fieldset>
    <RadioField name="supplyForm" label="提供信息的形式" filled={filled} options={Object.entries(formNames)} required />
    <RadioField name="route" label="获取信息的途径" filled={filled} options={Object.entries(routeNames)} required />
    <fieldset>
      <legend>附件</legend>
      <FileField
        name="files"
        label="身份证明、委托书等"
        hint={`最多${String(mostFiles)}个，合计不超过${String(mostMegabytes)}兆：PDF、OFD、Word、Excel、图片或者文本。身份证明可以遮盖与办理无关的内容。`}
        filled={filled}
        accept={accepted}
        multiple
      />
    </fieldset>
  </>
)

/** The form of a request to an agency (Article 29), with what was typed before. */
export const requestFormView = (agency: PublicAgency, contact: AgencyContact | null, filled: Filled, token: FormToken): View => {
  const path = `/agencies/${agency.id}/request`
  const sent = Object.keys(filled.values).length > 0
  return {
    title: `向${agency.name}申请公开政府信息`,
    path,
    trail: [...agencyTrail, { name: agency.name, href: `/agencies/${agency.id}` }],
    column: { name: "依申请公开", type: "互动交流" },
    description: `向${agency.name}提出政府信息公开申请`,
    hidden: sent,
    agency,
    body: (
      <>
        <h1>向{agency.name}申请公开政府信息</h1>
        <div class="notice">
          <p>
            申请前可以先<a href="/search">搜索</a>：已经公开的信息可以直接查阅，不必申请。
          </p>
          <p>申请免费。机关收到后与您确认，双方确认之日为收到之日；除法定情形外，自收到之日起20个工作日内答复。</p>
          {contact === null ? null : (
            <p>
              也可以当面或者邮寄提出：{contact.officeName}，{contact.address}
              {contact.postcode === null ? "" : `，邮编${contact.postcode}`}；电话{contact.phone}。书写确有困难的，可以口头提出，由机关代为填写。
            </p>
          )}
        </div>
        <Problems filled={filled} />
        {sent && filled.wrong["files"] === undefined ? <p>附件需要重新选择：浏览器不允许网页替您填回文件。其他内容都已保留。</p> : null}
        <form
          method="post"
          action={path}
          enctype="multipart/form-data"
          data-draft={`gongkai-request-${agency.id}`}
          {...(sent ? { "data-filled": "" } : {})}
        >
          <div class="scripted" data-draft-place>
            <label class="choice">
              <input type="checkbox" autocomplete="off" />
              在这台设备上保存草稿（证件号码和附件不保存，七天后失效；公用设备请不要选）
            </label>
            <span role="status"></span>
          </div>
          <Applicant filled={filled} />
          <Wanted filled={filled} />
          <Proof token={token} filled={filled} />
          <h2>个人信息如何使用</h2>
          <p>
            为办理本申请，{agency.name}
            依照《政府信息公开条例》第二十九条收集上述信息，只用于核实身份、联系和答复；随案卷按档案规定保存。您可以向该机关查阅、更正或者请求删除。
          </p>
          <button type="submit">提交申请</button>
        </form>
      </>
    ),
  }
}
