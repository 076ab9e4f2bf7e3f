import { Alert, Button, Flex } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { once, useFreshId } from "../api/new-id.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { contentOf } from "../file/file-state.tsx"
import { layers, layerWords, proofWords, type Layer } from "./words.ts"

type Redaction = components["schemas"]["Redaction"]

/** Makes and proves a version by the saved marks; what was released stands below. */
export const Release = ({
  fileId,
  redaction,
  unsaved,
  numberOf,
}: {
  readonly fileId: string
  readonly redaction: Redaction
  readonly unsaved: boolean
  readonly numberOf: (markId: string | null) => number
}): ReactElement => {
  const { id: releaseId, renew } = useFreshId()
  const release = useSend(
    (layer: Layer) =>
      api.POST("/api/v1/files/{fileId}/redaction/releases", {
        params: { path: { fileId }, header: once(releaseId) },
        body: { releaseId, version: redaction.version, layer },
      }),
    {
      refresh: [
        ["files", fileId, "redaction"],
        ["cases", redaction.caseId, "files"],
      ],
      onDone: renew,
    },
  )
  const found = proofWords(release.error?.detail["failures"], numberOf)
  return (
    <section aria-label="验证并放行">
      <Flex gap="small" wrap>
        {layers.map((layer) => (
          <Button
            key={layer}
            disabled={unsaved || redaction.version === 0 || release.isPending}
            loading={release.isPending && release.variables === layer}
            onClick={() => {
              renew()
              release.mutate(layer)
            }}
          >
            {`验证并放行：${layerWords[layer]}`}
          </Button>
        ))}
      </Flex>
      {unsaved && <p>先保存标记，再放行。</p>}
      {release.error !== null && <ProblemWords error={release.error} />}
      {found.length > 0 && (
        <Alert
          type="error"
          title="验证发现"
          description={
            <ul>
              {found.map((words, at) => (
                <li key={at}>{words}</li>
              ))}
            </ul>
          }
        />
      )}
      <h3>已放行的版本</h3>
      {redaction.releases.length === 0 ? (
        <p className="none">还没有</p>
      ) : (
        <ul className="plain-list" aria-label="已放行的版本">
          {redaction.releases.map(({ fileId: made, layer, marks, ofVersion, releasedOn }) => (
            <li key={made}>
              <a href={contentOf(made)}>{`${layerWords[layer]}，第${String(ofVersion)}稿，${String(marks)}处`}</a> {releasedOn}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
