import { spawn, type ChildProcess } from "node:child_process"
import { createServer } from "node:http"
import { mkdtempSync, rmSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { day } from "@gongkai/law"
import { appendEvent, queuePublications } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { catalogueAt } from "../../test/catalogue.ts"
import { openOffice, type Office } from "../../test/office.ts"
import { plantPublished, publishedItem } from "../../test/published.ts"
import { ended, killAtOnce } from "../../test/server-process.ts"

const { bureau } = district
const items = 1000
/** After so many posts the worker is killed, each time another one. */
const kills = [40, 300, 301, 700]
/** Of one worker at a time, as in publish.ts. */
const abreast = 2
const program = fileURLToPath(new URL("../../bin/gongkai-server.js", import.meta.url))

let office: Office
const folder = mkdtempSync(join(tmpdir(), "gongkai-publications-"))
/** The channel: keys in the order in which they came. It answers as a platform does that knows what it has by its key. */
const came: string[] = []
const channel = createServer((request, response) => {
  request.resume()
  request.on("end", () => {
    came.push(String(request.headers["idempotency-key"]))
    setTimeout(() => response.end(JSON.stringify({ reference: "post" })), 10)
  })
})
const at = catalogueAt(() => office, bureau)

/** A worker as it is run beside the server: a process of its own. */
const startWorker = (): ChildProcess =>
  spawn(process.execPath, [program, "worker"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env["PATH"],
      DATABASE_URL: office.db.url,
      GONGKAI_DATA: folder,
      GONGKAI_KEYS: `k1of:${Buffer.alloc(32, 1).toString("base64")}`,
      GONGKAI_SECRET: "a secret of forty characters for tests 1",
      GONGKAI_POST_INSIDE: "yes",
      GONGKAI_LOG: "error",
    },
  })

beforeAll(async () => {
  await new Promise<void>((resolve) => channel.listen(0, "127.0.0.1", resolve))
  office = await openOffice({ today: () => day("2026-11-20"), agencies: [bureau] })
  const address = `http://127.0.0.1:${String((channel.address() as AddressInfo).port)}/in`
  await at.does("head", "/channels", { channelId: "hook", kind: "webhook", name: "接收的平台", address, leastAWeek: null })
  const ids = Array.from({ length: items }, (_, nth) => `item-${String(nth).padStart(4, "0")}`)
  await plantPublished(
    office.db,
    bureau,
    ids.map((id) => publishedItem(id)),
  )
  const told = { actor: "test", at: "2026-11-20T01:00:00Z", cause: null, subject: bureau }
  await office.db.records.transaction({ agencyId: bureau, personId: "test", today: day("2026-11-20") }, async (tx) => {
    for (const itemId of ids)
      await queuePublications(tx, bureau, { itemId, contentHash: "0".repeat(64), at: told.at, today: day("2026-11-20"), channels: null })
    await appendEvent(tx, bureau, { ...told, name: "agency.changed", body: { agencyId: bureau, version: 1 } })
  })
})
afterAll(async () => {
  channel.close()
  await office.close()
  rmSync(folder, { recursive: true, force: true })
})

test("一千条推送，工人四次被强行结束：一条不丢，平台上一条不重，每条记一次", async () => {
  const began = performance.now()
  let worker = startWorker()
  for (const [nth, most] of kills.entries()) {
    while (came.length < most) await wait(2)
    killAtOnce(worker.pid)
    await ended(worker)
    process.stdout.write(`第${String(nth + 1)}次结束工人：到了 ${String(came.length)} 次\n`)
    worker = startWorker()
  }
  const left = async (): Promise<number> =>
    Number((await office.db.asOwner("select count(*) as left from gongkai.publication where state = 'queued'"))[0]!["left"])
  for (let looked = 0; (await left()) > 0; looked += 1) {
    expect(looked, "the outbox is not empty after five minutes").toBeLessThan(1500)
    await wait(200)
  }
  const seconds = (performance.now() - began) / 1000
  worker.kill("SIGTERM")
  await ended(worker)
  expect(new Set(came).size).toBe(items)
  // What was under way when its worker ended may come again, under the key by which the platform knows it.
  expect(came.length - items).toBeLessThanOrEqual(abreast * kills.length)
  const rows = await office.db.asOwner("select state, count(*)::int as count from gongkai.publication where channel_id = 'hook' group by state")
  expect(rows).toEqual([{ state: "posted", count: items }])
  const [events] = await office.db.asOwner(
    "select count(*)::int as all, count(distinct body ->> 'itemId')::int as of from gongkai.event where name = 'publication.posted'",
  )
  expect(events).toEqual({ all: items, of: items })
  process.stdout.write(`推送 ${String(items)} 条，来了 ${String(came.length)} 次，用时 ${seconds.toFixed(1)} s\n`)
})
