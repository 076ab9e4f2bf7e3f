import "./registers.css"
import { Flex, Input, InputNumber, Segmented, Select } from "antd"
import { useState, type ReactElement } from "react"
import { useMay } from "../api/me.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { EnterDocument } from "./document-forms.tsx"
import { EnterEntry } from "./entry-forms.tsx"
import { ImportList } from "./import-list.tsx"
import { Documents, Entries, type Narrowed } from "./lists.tsx"
import { registers, struckChoices, type Entry, type Struck } from "./words.ts"

type Shown = Entry["register"] | "all" | "documents"

const tabs: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: "all", label: "全部事项" },
  { value: "licensing", label: registers.licensing },
  { value: "penalties", label: registers.penalties },
  { value: "coercion", label: registers.coercion },
  { value: "fees", label: registers.fees },
  { value: "procurement", label: registers.procurement },
  { value: "documents", label: "规章、规范性文件" },
]

const Filters = ({ narrowed, set }: { readonly narrowed: Narrowed; readonly set: (narrowed: Narrowed) => void }): ReactElement => (
  <search className="no-print">
    <Flex gap="small" wrap align="center">
      <Input.Search
        aria-label="事项、标题中的字句"
        placeholder="事项、标题中的字句"
        allowClear
        maxLength={100}
        style={{ width: 240 }}
        onSearch={(text) => set({ ...narrowed, words: text.trim() === "" ? undefined : text.trim() })}
      />
      <label>
        年份{" "}
        <InputNumber
          aria-label="年份"
          placeholder="不限"
          min={1949}
          max={2100}
          style={{ width: 100 }}
          value={narrowed.year ?? null}
          onChange={(year) => set({ ...narrowed, year: year ?? undefined })}
        />
      </label>
      <Select<Struck>
        aria-label="是否撤销"
        style={{ width: 120 }}
        value={narrowed.struck}
        options={[
          { value: "no", label: struckChoices.no },
          { value: "yes", label: struckChoices.yes },
          { value: "all", label: struckChoices.all },
        ]}
        onChange={(struck) => set({ ...narrowed, struck })}
      />
    </Flex>
  </search>
)

/** What table 2 counts: licences, penalties, coercion, fees, procurement; rules and normative documents. */
const RegistersPage = (): ReactElement => {
  const mayEnter = useMay("register.enter")
  const [shown, setShown] = useState<Shown>("all")
  const [narrowed, setNarrowed] = useState<Narrowed>({ struck: "no" })
  const register = shown === "all" || shown === "documents" ? undefined : shown
  return (
    <PageFrame
      title="主动公开登记簿"
      actions={
        <>
          {mayEnter && (shown === "documents" ? <EnterDocument /> : <EnterEntry key={shown} register={register} />)}
          <ExportLinks list={shown === "documents" ? "normative-documents" : "register-entries"} query={{ ...narrowed, register }} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Segmented<Shown> aria-label="登记簿" className="no-print register-tabs" value={shown} onChange={setShown} options={[...tabs]} />
        <Filters narrowed={narrowed} set={setNarrowed} />
        {shown === "documents" ? <Documents narrowed={narrowed} /> : <Entries register={register} narrowed={narrowed} />}
        {mayEnter && (
          <ImportList
            key={shown === "documents" ? "documents" : "entries"}
            list={shown === "documents" ? "normative-documents" : "register-entries"}
          />
        )}
      </Flex>
    </PageFrame>
  )
}

export default RegistersPage
