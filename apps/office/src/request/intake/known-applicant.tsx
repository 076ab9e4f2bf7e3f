import { Button, Flex, Input, Select, Space } from "antd"
import { useState } from "react"
import { api } from "../../api/client.ts"
import { ProblemWords } from "../../api/problem-words.tsx"
import { useSend } from "../../api/use-answer.ts"
import { applicantKinds, wordOf } from "../words.ts"
import { searchFields, words } from "./words.ts"

/** An applicant as found: masked. */
export interface Known {
  readonly id: string
  readonly kind: string
  readonly masked: Readonly<Record<string, string>>
}

type Field = (typeof searchFields)[number]["value"]

/** The name as it is shown, which for a person is masked. */
const shownName = ({ masked }: Known): string => masked["name"] ?? "—"

/** Finds somebody who asked before, by an exact value that only the body of the call carries. */
export const KnownApplicant = ({ value, onChange }: { readonly value?: Known; readonly onChange?: (known: Known | undefined) => void }) => {
  const [field, setField] = useState<Field>("name")
  const [sought, setSought] = useState("")
  const search = useSend((body: { field: Field; value: string }) => api.POST("/api/v1/applicants/search", { body }), { refresh: [] })
  const start = (): void => {
    if (sought.trim() !== "") search.mutate({ field, value: sought.trim() })
  }
  if (value !== undefined)
    return (
      <Flex gap="small" align="center" wrap>
        <strong>{words.chosenOf(shownName(value))}</strong>
        <span>{wordOf(applicantKinds, value.kind)}</span>
        <Button onClick={() => onChange?.(undefined)}>{words.change}</Button>
      </Flex>
    )
  const found = search.data?.items
  return (
    <Space orientation="vertical" style={{ width: "100%" }}>
      <Flex gap="small" wrap>
        <Select<Field> aria-label={words.searchBy} value={field} options={[...searchFields]} onChange={setField} style={{ width: 150 }} />
        <Input
          aria-label={words.searchValue}
          placeholder={words.searchValue}
          value={sought}
          maxLength={120}
          style={{ flex: "1 1 200px" }}
          onChange={(event) => setSought(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault()
            start()
          }}
        />
        <Button onClick={start} loading={search.isPending}>
          {words.search}
        </Button>
      </Flex>
      <div>{words.searchWhy}</div>
      {search.error !== null && <ProblemWords error={search.error} />}
      <div aria-live="polite">{found === undefined ? "" : found.length === 0 ? words.foundNone : words.found(found.length)}</div>
      {found !== undefined && found.length > 0 && (
        <ul className="plain-list">
          {found.map((known) => (
            <li key={known.id}>
              <Flex gap="small" align="center" wrap>
                <span>{shownName(known)}</span>
                <span>{wordOf(applicantKinds, known.kind)}</span>
                <span>{known.masked.identityNumber ?? known.masked.phone ?? ""}</span>
                <Button size="small" onClick={() => onChange?.(known)}>
                  {words.choose}
                </Button>
              </Flex>
            </li>
          ))}
        </ul>
      )}
    </Space>
  )
}
