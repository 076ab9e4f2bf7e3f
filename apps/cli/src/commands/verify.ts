import { createHash } from "node:crypto"
import { verifyFingerprint, type Fingerprint } from "@gongkai/report"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { limitOptions, limitsOf } from "../inputs/limits.ts"
import { isSingle } from "../inputs/sources.ts"
import { readFingerprint } from "../inputs/read-fingerprint.ts"
import { write } from "../output/stdout.ts"
import { Tally } from "../output/tally.ts"
import { verificationWords } from "../output/verification-words.ts"
import { readReports } from "../reading/read-reports.ts"

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")

const isLocal = (file: string): boolean => file !== "-" && !/^[a-z][a-z0-9+.-]+:\/\//iu.test(file)

const fingerprintFor = (given: Given, file: string): { readonly path: string; readonly fingerprint: Fingerprint } => {
  const asked = given.text("fingerprint")
  if (asked === null && !isLocal(file)) throw new WrongArguments("arguments.missing", "标准输入和网址旁边没有指纹文件，请给出 --fingerprint")
  const path = asked ?? `${file}.fingerprint.json`
  return { path, fingerprint: readFingerprint(path, limitsOf(given).maxBytes) }
}

const carryOut = async (given: Given): Promise<ExitCode> => {
  const [file = ""] = given.operands
  if (!isSingle([file])) throw new WrongArguments("arguments.excess", "verify 只核对一份")
  const { path, fingerprint } = fingerprintFor(given, file)
  const [copy] = await readReports(given, new Tally(), { prose: true })
  if (copy === undefined) throw new WrongArguments("report.unreadable", file)
  const verification = verifyFingerprint(copy.report, fingerprint, sha256)
  const { form, agency, year } = fingerprint
  await write(
    given.flag("json")
      ? `${JSON.stringify({ file, fingerprint: path, agency, year, form, ...verification }, null, 2)}\n`
      : verificationWords(verification, fingerprint, copy.report),
  )
  return verification.agrees ? 0 : 1
}

/** `gongkai verify` */
export const verify: Command = {
  name: "verify",
  says: "核对公布的年度报告与归档时的指纹：一致的退出码 0，不一致的 1；不用数据库",
  operands: [{ name: "报告", says: "一份报告：文件、-（标准输入）或者 http(s) 网址", many: false, optional: false, completes: "files" }],
  options: [
    { name: "fingerprint", value: "文件", says: "指纹文件；不给则是报告旁边的“报告文件名.fingerprint.json”", files: true },
    { name: "json", says: "以 JSON 输出" },
    ...limitOptions,
  ],
  examples: [
    { line: "gongkai verify 2026年报.html", says: "指纹在旁边的 2026年报.html.fingerprint.json" },
    { line: "gongkai verify https://example.gov.cn/nb.html --fingerprint 2026.fingerprint.json --json", says: "核对网站上的一份，结果是 JSON" },
  ],
  run: carryOut,
}
