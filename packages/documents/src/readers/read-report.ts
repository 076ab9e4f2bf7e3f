import { finding } from "@gongkai/report"
import { binaryKind, looksLikeHtml, type BinaryKind } from "./content-type.ts"
import { decode } from "./encoding.ts"
import { readPage } from "./html/read-page.ts"
import { PageTooComplex } from "./html/tree.ts"
import type { ReadOptions, ReadOutcome } from "./outcome.ts"
import { recognise } from "./recognition/recognise.ts"
import type { SourceDocument } from "./source.ts"
import { readLines } from "./text/read-lines.ts"

/** Bytes; a report with its prose is some tens of kilobytes, with pictures inside the page some megabytes. */
const largest = 16 * 1024 * 1024

/** Why a file holds no report that can be read. Stable; part of the finding's key. */
export type UnreadableReason = "empty" | "too-large" | "binary" | "too-complex" | "image-only" | "link-only" | "not-a-report" | BinaryKind

const words: Record<UnreadableReason, string> = {
  empty: "文件是空的",
  "too-large": "文件超过16 MB，不读",
  binary: "内容不是文字",
  "too-complex": "网页的元素多得不合常理，不读",
  "image-only": "正文只有图片，没有文字表格",
  "link-only": "正文只有附件或链接，报告不在这个文件里",
  "not-a-report": "文件里没有政府信息公开工作年度报告",
  zip: "这是压缩包或者DOCX、XLSX文件，内容不是文本或网页",
  pdf: "这是PDF文件，内容不是文本或网页",
  ole: "这是旧版Word、Excel或WPS文件，内容不是文本或网页",
  image: "这是图片，没有可读的文字",
  archive: "这是压缩包",
}

/**
 * The outcome for a file that cannot be read.
 * @param reason a stable word
 */
export const unreadable = (reason: UnreadableReason): ReadOutcome => ({ report: null, findings: [finding("file.unreadable", reason, words[reason])] })

const frontEnd = (text: string): SourceDocument => (looksLikeHtml(text) ? readPage(text) : readLines(text))

const whyNot = (source: SourceDocument): UnreadableReason => {
  if (source.rows.length > 400) return "not-a-report"
  const { images, attachments } = source.elsewhere()
  if (attachments > 0) return "link-only"
  return images > 0 ? "image-only" : "not-a-report"
}

/**
 * Reads a published annual report from plain text, Markdown or HTML: encoding and format are told by the content,
 * never by a name. Never throws.
 * @param bytes the whole file
 * @returns the report with the readers' findings, or no report and a `file.unreadable` finding
 */
export const readReport = (bytes: Uint8Array, options: ReadOptions = {}): ReadOutcome => {
  if (bytes.length > largest) return unreadable("too-large")
  const binary = binaryKind(bytes)
  if (binary !== null) return unreadable(binary)
  const decoded = decode(bytes)
  if ("refused" in decoded) return unreadable(decoded.refused)
  try {
    const source = frontEnd(decoded.text)
    return recognise(source, options) ?? unreadable(whyNot(source))
  } catch (error) {
    if (error instanceof PageTooComplex) return unreadable("too-complex")
    throw error
  }
}
