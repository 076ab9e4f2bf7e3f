import { Flex, Input, Select } from "antd"
import type { ReactElement, ReactNode } from "react"

/** Boxes that narrow a list: not on paper. */
export const Narrowing = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <search className="no-print">
    <Flex gap="small" wrap align="center">
      {children}
    </Flex>
  </search>
)

/** A box for part of a text; it is taken when Enter is pressed. */
export const WordsBox = ({
  label,
  value,
  onFound,
}: {
  readonly label: string
  readonly value: string | undefined
  readonly onFound: (words: string) => void
}): ReactElement => (
  <Input.Search
    key={value ?? ""}
    aria-label={label}
    placeholder={label}
    defaultValue={value ?? ""}
    allowClear
    maxLength={100}
    style={{ width: 270, maxWidth: "100%" }}
    onSearch={(text) => onFound(text.trim())}
  />
)

/** A box for one of some words, or any. */
export const PickOne = ({
  label,
  any,
  words,
  value,
  onPicked,
}: {
  readonly label: string
  /** What stands there while none is picked. */
  readonly any: string
  readonly words: Readonly<Record<string, string>>
  readonly value: string | undefined
  readonly onPicked: (value: string | undefined) => void
}): ReactElement => (
  <Select
    aria-label={label}
    allowClear
    placeholder={any}
    style={{ minWidth: 140 }}
    popupMatchSelectWidth={false}
    value={value ?? null}
    options={Object.entries(words).map(([of, text]) => ({ value: of, label: text }))}
    onChange={(picked: string | null | undefined) => onPicked(picked ?? undefined)}
  />
)
