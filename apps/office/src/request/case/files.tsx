import { Button, Card, Flex } from "antd"
import { Link } from "react-router"
import { api } from "../../api/client.ts"
import { useMay } from "../../api/me.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { contentOf, FileState, sizeOf } from "../../file/file-state.tsx"
import { UploadFiles } from "../../file/upload-files.tsx"
import { Answered } from "../../frame/page-frame.tsx"

/** Files of the case, with what the virus check says. */
export const FilesCard = ({ caseId }: { readonly caseId: string }) => {
  const [may, mayPack, redacts] = [useMay("file.take-in"), useMay("letter.print"), useMay("redaction.read")]
  const key = ["cases", caseId, "files"]
  const files = useAnswer(key, (signal) => api.GET("/api/v1/cases/{caseId}/files", { params: { path: { caseId } }, signal }))
  return (
    <Card
      size="small"
      title={<h2>文件</h2>}
      extra={
        <Flex gap="small" wrap>
          {may && <UploadFiles path={`/cases/${encodeURIComponent(caseId)}/files`} refresh={[key]} />}
          {mayPack && (
            <Button href={`/api/v1/requests/${encodeURIComponent(caseId)}/package`} download>
              下载案卷
            </Button>
          )}
        </Flex>
      }
    >
      <Answered answer={files}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="none">还没有文件</p>
          ) : (
            <ul className="plain-list">
              {items.map(({ id, name, bytes, state, openable }) => (
                <li key={id}>
                  {openable ? <a href={contentOf(id)}>{name}</a> : name} <span>{sizeOf(bytes)}</span> <FileState state={state} />
                  {redacts && openable && (
                    <Link to={`/files/${encodeURIComponent(id)}/redaction`} aria-label={`区分处理：${name}`}>
                      区分处理
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  )
}
