import { html, raw } from "hono/html"
import { z } from "zod"

/** What of an OpenAPI document the page shows. */
const Operation = z.object({
  summary: z.string().default(""),
  tags: z.array(z.string()).default([]),
  parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean().default(false), schema: z.unknown() })).default([]),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.object({ description: z.string().default(""), content: z.unknown().optional() })),
})
const Document = z.object({
  info: z.object({ title: z.string(), description: z.string().default("") }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()).default({}) }).default({ schemas: {} }),
})

const places: Readonly<Record<string, string>> = { path: "路径", query: "查询", header: "请求头", cookie: "Cookie" }

const pretty = (schema: unknown) => html`<pre>${JSON.stringify(schema, null, 2)}</pre>`

const operation = (method: string, path: string, { summary, parameters, requestBody, responses }: z.output<typeof Operation>) =>
  html`<section>
    <h3><code>${method.toUpperCase()} ${path}</code></h3>
    <p>${summary}</p>
    ${
      parameters.length === 0
        ? ""
        : html`<table>
            <thead>
              <tr>
                <th scope="col">参数</th>
                <th scope="col">位置</th>
                <th scope="col">必填</th>
                <th scope="col">格式</th>
              </tr>
            </thead>
            <tbody>
              ${parameters.map(
                (one) =>
                  html`<tr>
                    <td><code>${one.name}</code></td>
                    <td>${places[one.in] ?? one.in}</td>
                    <td>${one.required ? "是" : "否"}</td>
                    <td><code>${JSON.stringify(one.schema)}</code></td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    ${
      requestBody === undefined
        ? ""
        : html`<details>
            <summary>请求正文</summary>
            ${pretty(requestBody)}
          </details>`
    }
    <details>
      <summary>答复：${Object.keys(responses).join("、")}</summary>
      ${pretty(responses)}
    </details>
  </section>`

const style =
  "body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;overflow-wrap:anywhere}pre{overflow:auto;background:#f4f4f4;padding:.75rem}section{margin-block:2rem}@media print{details{display:block}}"

/** The API's description as a page that needs no script. */
export const readable = (document: unknown) => {
  const { info, paths, components } = Document.parse(document)
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => ({ path, method, one })))
  const tags = [...new Set(operations.flatMap(({ one }) => one.tags))]
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title} · 接口说明</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>${info.title} · 接口说明</h1>
          <p>${info.description}。机器可读的版本：<a href="/api/v1/openapi.json">openapi.json</a>（OpenAPI 3.1）。</p>
          <nav aria-label="分类">
            <ul>
              ${tags.map((tag) => html`<li><a href="#${tag}">${tag}</a></li>`)}
            </ul>
          </nav>
          ${tags.map(
            (tag) =>
              html`<h2 id="${tag}">${tag}</h2>
                ${operations.filter(({ one }) => one.tags.includes(tag)).map(({ method, path, one }) => operation(method, path, one))}`,
          )}
          <h2>数据格式</h2>
          ${Object.entries(components.schemas).map(
            ([name, schema]) =>
              html`<h3>${name}</h3>
                ${pretty(schema)}`,
          )}
        </main>
      </body>
    </html>`
}
