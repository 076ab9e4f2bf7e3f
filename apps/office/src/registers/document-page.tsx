import type { ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { DocumentActs } from "./document-forms.tsx"
import { OneRecord } from "./one-record.tsx"
import { documentKinds, type NormativeDocument } from "./words.ts"

const validity = ({ repealedOn, repealedBy }: NormativeDocument): string =>
  repealedOn === null ? "没有废止" : `${repealedOn} 废止、失效${repealedBy === null ? "" : `（${repealedBy}）`}`

/** One rule or normative document, as a figure of the report opens to it. */
const NormativeDocumentPage = (): ReactElement => {
  const { documentId = "" } = useParams()
  const document = useAnswer(["normative-documents", "one", documentId], (signal) =>
    api.GET("/api/v1/normative-documents/{documentId}", { params: { path: { documentId } }, signal }),
  )
  return (
    <OneRecord<NormativeDocument>
      title="一件规章、规范性文件"
      record={document}
      told={(data) => [
        { key: "kind", label: "类别", children: documentKinds[data.kind] },
        { key: "number", label: "发文字号", children: data.documentNumber ?? "—" },
        { key: "made", label: "制发", children: data.madeOn },
        { key: "published", label: "公开", children: data.publishedOn ?? "—" },
        { key: "valid", label: "效力", children: validity(data) },
      ]}
      acts={(data) => <DocumentActs document={data} />}
    />
  )
}

export default NormativeDocumentPage
