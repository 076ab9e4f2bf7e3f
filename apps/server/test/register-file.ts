import type { Answer, Office } from "./office.ts"

type Who = "clerk" | "head" | "system"

/** Calls of an office's imports of registers, each under a key of its own. */
export const importsOf = (office: () => Office, agencyId: string) => {
  let serial = 0
  const call = async (method: string, path: string, body?: unknown, who: Who = "head", type = "application/json"): Promise<Answer> => {
    serial += 1
    const headers: Record<string, string> = { "content-type": type, "idempotency-key": `import-call-${String(serial)}` }
    return (await office().as(agencyId, who)).send(method, `/api/v1/register-imports${path}`, { ...(body === undefined ? {} : { body }), headers })
  }
  const upload = (content: string | Uint8Array, who: Who = "clerk"): Promise<Answer> =>
    call("POST", "", typeof content === "string" ? new TextEncoder().encode(content) : content, who, "application/octet-stream")
  return { call, upload }
}

export const head = "登记编号,收到日期,申请渠道,申请人类型,申请人,联系方式,申请内容,答复日期,办理结果,依据,送达日期,送达方式,答复文号"
/** Received on 2 March 2024, answered on the 20th: within the twenty working days that end on 29 March. */
export const good = (number: string): string =>
  `${number},2024-3-2,当面,自然人,赵某,13800000001,2023年度某某工程的批复,2024年3月20日,予以公开,第三十六条第（二）项,2024/3/20,邮寄,某公开〔2024〕1号`
