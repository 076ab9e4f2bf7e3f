import { DatePicker, Flex } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import { usePickedDay, written } from "../picked-day.ts"

/** Two boxes for the first and the last day of what a list is of; left empty they are this year's, as the API has it. */
export const BetweenDays = ({
  from,
  to,
  onPicked,
}: {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly onPicked: (days: { readonly from?: string | undefined; readonly to?: string | undefined }) => void
}): ReactElement => {
  const box = (label: string, name: "from" | "to", value: Dayjs | null): ReactElement => (
    <label>
      {label}{" "}
      <DatePicker
        aria-label={label}
        placeholder={name === "from" ? "今年 1 月 1 日" : "今天"}
        value={value}
        onChange={(picked) => onPicked({ [name]: picked === null ? undefined : picked.format(written) })}
      />
    </label>
  )
  return (
    <Flex gap="small" wrap align="center">
      {box("自", "from", usePickedDay(from))}
      {box("至", "to", usePickedDay(to))}
    </Flex>
  )
}
