import { Button, Flex } from "antd"
import type { ReactElement } from "react"

const formats = [
  { id: "pdf", label: "PDF" },
  { id: "docx", label: "Word" },
  { id: "xlsx", label: "Excel" },
] as const

/** A report as a document to take away. @param path of its document on the API */
export const ReportDownloads = ({ path }: { readonly path: string }): ReactElement => (
  <Flex gap="small" wrap className="no-print">
    {formats.map(({ id, label }) => (
      <Button key={id} href={`${path}?format=${id}`} download>
        {`下载 ${label}`}
      </Button>
    ))}
  </Flex>
)
