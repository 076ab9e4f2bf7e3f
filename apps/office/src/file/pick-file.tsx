import { Button, Upload } from "antd"
import type { ReactElement } from "react"

/** A button that has one file chosen and hands it on: what is sent, and what becomes of it, is whose it is. */
export const PickFile = ({
  label,
  busy,
  onPicked,
  accept,
  primary = false,
}: {
  readonly label: string
  readonly busy: boolean
  readonly onPicked: (file: File) => void
  /** Ends of names, as `.xlsx,.csv`; any where it is not given. */
  readonly accept?: string
  readonly primary?: boolean
}): ReactElement => (
  <Upload
    {...(accept === undefined ? {} : { accept })}
    maxCount={1}
    showUploadList={false}
    beforeUpload={(file) => {
      onPicked(file)
      return false
    }}
  >
    <Button type={primary ? "primary" : "default"} loading={busy}>
      {label}
    </Button>
  </Upload>
)

/** What lists come in as. */
export const sheets = ".xlsx,.csv"
