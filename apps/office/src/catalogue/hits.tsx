import { Alert, Button, Dropdown, Flex, Tag } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { seen } from "../api/new-id.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { refresh } from "./keys.ts"
import { hitKinds, parts, reasons, reasonsOf, wordOf, type Hit, type Item } from "./words.ts"

/** Where in the item it stands. */
const placeOf = ({ part, fileId, line }: Hit, { files }: Item): string =>
  part === "file" ? `附件“${files.find(({ id }) => id === fileId)?.name ?? ""}”` : `${wordOf(parts, part)}第 ${String(line)} 行`

const OneHit = ({ hit, item, busy, writes }: { readonly hit: Hit; readonly item: Item; readonly busy: boolean; readonly writes: boolean }) => {
  const params = { path: { itemId: item.id }, header: seen(item.version) }
  const { finder, hash, kind, text, instead, reason, bars } = hit
  const judging = useSend(
    (why: NonNullable<Hit["reason"]>) => api.POST("/api/v1/catalogue-items/{itemId}/judge-hit", { params, body: { finder, hash, reason: why } }),
    { refresh },
  )
  const replacing = useSend(() => api.POST("/api/v1/catalogue-items/{itemId}/replace-hit", { params, body: { finder, hash } }), { refresh })
  const [problem = null] = [judging.error, replacing.error].filter((error) => error !== null)
  return (
    <li className="hit">
      <Flex gap={4} wrap align="center">
        <Tag color={bars ? "red" : "default"}>{wordOf(hitKinds, kind)}</Tag>
        <strong className="hit-text">{text}</strong>
        <span className="item-more">{placeOf(hit, item)}</span>
      </Flex>
      {instead !== null && reason === null && (
        <div className="hit-instead">
          {finder === "personal-data" ? "遮掩为" : "应为"}“{instead}”
        </div>
      )}
      {reason !== null && <div className="hit-instead">保留：{reasons[reason]}</div>}
      {writes && (
        <Flex gap={4} wrap>
          {instead !== null && hit.part !== "file" && (
            <Button size="small" disabled={busy} loading={replacing.isPending} onClick={() => replacing.mutate(undefined)}>
              {finder === "personal-data" ? "遮掩" : "改正"}
            </Button>
          )}
          <Dropdown
            trigger={["click"]}
            disabled={busy}
            menu={{
              items: reasonsOf[finder].map((key) => ({ key, label: reasons[key] })),
              onClick: ({ key }) => {
                const why = reasonsOf[finder].find((one) => one === key)
                if (why !== undefined) judging.mutate(why)
              },
            }}
          >
            <Button size="small" loading={judging.isPending}>
              {reason === null ? "保留…" : "改理由…"}
            </Button>
          </Dropdown>
        </Flex>
      )}
      {problem !== null && <ProblemWords error={problem} />}
    </li>
  )
}

/** What the finders met in the saved text, with what can be done about each; `busy` where the text is being written at. */
export const Hits = ({ item, busy, writes }: { readonly item: Item; readonly busy: boolean; readonly writes: boolean }): ReactElement => {
  const open = item.hits.filter(({ bars }) => bars).length
  if (item.hits.length === 0) return <p className="quiet">没有发现个人信息、错误表述和敏感词。</p>
  return (
    <Flex vertical gap="small">
      <span>
        发现 {item.hits.length} 处，{open === 0 ? "都已处理" : `${String(open)} 处未处理，处理完才能发布`}
      </span>
      {busy && writes && <Alert type="info" title="正文有没保存的改动：先保存，再处理下面的。" />}
      <ul className="item-list" aria-label="发现的个人信息和用语">
        {item.hits.map((hit, at) => (
          <OneHit key={`${hit.hash} ${hit.part} ${String(hit.line)} ${String(at)}`} hit={hit} item={item} busy={busy} writes={writes} />
        ))}
      </ul>
    </Flex>
  )
}
