import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { expect, test } from "vitest"
import { databaseProcesses, ended, killAtOnce, server } from "../test/server-process.ts"

test("数据库进程被结束：各处一律答复 503 而不是 500，数据库随即自行重启，服务恢复", async () => {
  const data = mkdtempSync(join(tmpdir(), "gongkai-lost-"))
  chmodSync(data, 0o755)
  const running = await server(data, "http://office.test")
  const ask = async (path: string, init: RequestInit = {}): Promise<readonly [number, string]> => {
    const answer = await fetch(`${running.url}${path}`, { ...init, headers: { origin: "http://office.test", "content-type": "application/json" } })
    const { code = "" } = (await answer.json().catch(() => ({}))) as { code?: string }
    return [answer.status, code]
  }
  try {
    const body = JSON.stringify({ userName: "nobody", password: "Not-a-password-1" })
    const asking = [
      () => ask("/readyz"),
      () => ask("/api/v1/sign-in/password", { method: "POST", body }),
      () => ask("/api/v1/citizen/case", { method: "POST", body: JSON.stringify({ receiptNumber: "2026-0001", code: "ABCD-EFGH-JKLM-NPQR" }) }),
    ]
    const before = await Promise.all(asking.map((one) => one()))
    const { postmaster, backends } = databaseProcesses(data)
    for (const pid of [postmaster, ...backends]) killAtOnce(pid)
    const seen = new Set<number>()
    for (let round = 0; round < 400; round += 1) {
      const answers = await Promise.all(asking.map((one) => one()))
      for (const [status, code] of answers) {
        seen.add(status)
        if (status === 503) expect(code).toBe("UNAVAILABLE")
      }
      if (seen.has(503) && answers[0]?.[0] === 200) break
      await wait(50)
    }
    expect(seen.has(503)).toBe(true)
    expect([...seen].filter((status) => status === 500)).toEqual([])
    expect(await Promise.all(asking.map((one) => one()))).toEqual(before)
    running.child.kill("SIGTERM")
    await ended(running.child)
    expect(running.child.exitCode).toBe(0)
  } finally {
    const { postmaster, guard } = databaseProcesses(data)
    for (const pid of [running.child.pid, guard, postmaster]) killAtOnce(pid)
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
})
