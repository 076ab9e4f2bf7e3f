import { DatePicker } from "antd"
import dayjs from "dayjs"
import { usePickedDay, written } from "../picked-day.ts"

/** A legal day, as text; days after `latest` cannot be picked, for what has not happened cannot be entered. */
export const DayField = ({
  value,
  onChange,
  latest,
  id,
}: {
  readonly value?: string | null
  readonly onChange?: (day: string | undefined) => void
  readonly latest?: string
  readonly id?: string
}) => (
  <DatePicker
    id={id}
    style={{ width: "100%" }}
    value={usePickedDay(value)}
    onChange={(picked) => onChange?.(picked === null ? undefined : picked.format(written))}
    maxDate={latest === undefined ? undefined : dayjs(latest)}
    placeholder="年-月-日"
  />
)
