import { Card, Descriptions, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { DocumentActs } from "./document-forms.tsx"
import { documentKinds, type NormativeDocument } from "./words.ts"

const validity = ({ repealedOn, repealedBy }: NormativeDocument): string =>
  repealedOn === null ? "没有废止" : `${repealedOn} 废止、失效${repealedBy === null ? "" : `（${repealedBy}）`}`

/** One rule or normative document, as a figure of the report opens to it. */
const NormativeDocumentPage = (): ReactElement => {
  const { documentId = "" } = useParams()
  const mayEnter = useMay("register.enter")
  const document = useAnswer(["normative-documents", "one", documentId], (signal) =>
    api.GET("/api/v1/normative-documents/{documentId}", { params: { path: { documentId } }, signal }),
  )
  return (
    <PageFrame title="一件规章、规范性文件" actions={<PrintButton />}>
      <Answered answer={document}>
        {(data) => (
          <Card title={data.title}>
            <Flex vertical gap="middle">
              <Descriptions
                size="small"
                column={{ xs: 1, md: 2 }}
                items={[
                  { key: "kind", label: "类别", children: documentKinds[data.kind] },
                  { key: "number", label: "发文字号", children: data.documentNumber ?? "—" },
                  { key: "made", label: "制发", children: data.madeOn },
                  { key: "published", label: "公开", children: data.publishedOn ?? "—" },
                  { key: "valid", label: "效力", children: validity(data) },
                  ...(data.struckOn === null ? [] : [{ key: "struck", label: "撤销", children: <Tag color="red">{`${data.struckOn} 撤销`}</Tag> }]),
                ]}
              />
              <Flex gap="small" wrap align="center" className="no-print">
                {mayEnter && data.struckOn === null && <DocumentActs document={data} />}
                <Link to="/registers">主动公开登记簿</Link>
              </Flex>
            </Flex>
          </Card>
        )}
      </Answered>
    </PageFrame>
  )
}

export default NormativeDocumentPage
