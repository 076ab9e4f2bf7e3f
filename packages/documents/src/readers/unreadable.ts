import { finding } from "@gongkai/report"
import type { BinaryKind } from "./content-type.ts"
import type { ReadOutcome } from "./outcome.ts"

/** Why a file holds no report that can be read. Stable; part of the finding's key. */
export type UnreadableReason =
  | "empty"
  | "too-large"
  | "binary"
  | "too-complex"
  | "malformed"
  | "encrypted"
  | "scanned"
  | "no-characters"
  | "image-only"
  | "link-only"
  | "several-reports"
  | "not-a-report"
  | "ofd"
  | "opendocument"
  | Exclude<BinaryKind, "pdf">

const words: Record<UnreadableReason, string> = {
  empty: "文件是空的",
  "too-large": "文件太大，不读",
  binary: "内容不是文字",
  "too-complex": "内容多得不合常理，不读",
  malformed: "文件不完整或者有语法错误",
  encrypted: "文件设了打开密码，不能读",
  scanned: "这是扫描件，页面只有图片，没有文字",
  "no-characters": "文件的字体没有字符对照表，看得见的字读不出来",
  "image-only": "正文只有图片，没有文字表格",
  "link-only": "正文只有附件或链接，报告不在这个文件里",
  "several-reports": "一个文件里有多份报告，不能当作一份读",
  "not-a-report": "文件里没有政府信息公开工作年度报告",
  zip: "这是压缩包，里面不是一份Word文档或Excel工作簿；请解压后逐个读",
  ole: "这是旧版的Word、Excel或WPS文件，不读；请另存为DOCX或XLSX",
  rtf: "这是RTF文件，不读；请另存为DOCX",
  ofd: "这是OFD文件，不读；请另存为DOCX或PDF",
  opendocument: "这是OpenDocument文件，不读；请另存为DOCX或XLSX",
  image: "这是图片，没有可读的文字",
  archive: "这是压缩包",
}

/** All reasons, for proving that each has its words. */
export const unreadableReasons: ReadonlyMap<string, string> = new Map(Object.entries(words))

/**
 * The outcome for a file that cannot be read.
 * @param reason a stable word
 * @param detail what exactly, in Chinese: a place in the file, a limit
 */
export const unreadable = (reason: UnreadableReason, detail?: string): ReadOutcome => ({
  report: null,
  findings: [finding("file.unreadable", reason, detail === undefined ? words[reason] : `${words[reason]}（${detail}）`)],
})
