import { expect, test } from "vitest"
import { pageCache, type KeptPage } from "./page-cache.ts"

const page = (body: string): KeptPage => ({ status: 200, body, contentType: "text/html", etag: `"${body}"`, lastModified: null })

/** A cache whose clock and generation the test turns. */
const set = (mostBytes = 1_000_000) => {
  const at = { generation: 1 as number | null, ms: 0 }
  return { at, cache: pageCache({ generation: () => at.generation, clock: () => at.ms, mostBytes }) }
}

test("没有新的公开，不再生成；有了新的，过一秒就是新的", async () => {
  const { at, cache } = set()
  let made = 0
  const render = () => Promise.resolve(page(String((made += 1))))
  expect((await cache.get("a", render))?.body).toBe("1")
  at.ms = 3_600_000
  expect((await cache.get("a", render))?.body).toBe("1")
  at.generation = 2
  expect((await cache.get("a", render))?.body).toBe("2")
})

test("不到一秒的旧页照给；过半秒的在后面换新，读的人不等", async () => {
  const { at, cache } = set()
  let made = 0
  const render = () => Promise.resolve(page(String((made += 1))))
  await cache.get("a", render)
  at.generation = 2
  at.ms = 400
  expect((await cache.get("a", render))?.body).toBe("1")
  expect(made).toBe(1)
  at.ms = 600
  expect((await cache.get("a", render))?.body).toBe("1")
  await Promise.resolve()
  expect(made).toBe(2)
  expect((await cache.get("a", render))?.body).toBe("2")
})

test("生成途中公开了新的：这一份只算旧的", async () => {
  const { at, cache } = set()
  let finish: (one: KeptPage) => void = () => undefined
  const slow = cache.get("a", () => new Promise<KeptPage>((resolve) => (finish = resolve)))
  at.generation = 2
  finish(page("before"))
  await slow
  at.ms = 1000
  expect((await cache.get("a", () => Promise.resolve(page("after"))))?.body).toBe("after")
})

test("同时来的只生成一次；生成已过一秒又有新公开的，不搭前一次的车", async () => {
  const { at, cache } = set()
  let made = 0
  const finish: ((one: KeptPage) => void)[] = []
  const render = () => {
    made += 1
    return new Promise<KeptPage>((resolve) => finish.push(resolve))
  }
  const together = [cache.get("a", render), cache.get("a", render)]
  expect(made).toBe(1)
  at.generation = 2
  at.ms = 1500
  const late = cache.get("a", render)
  expect(made).toBe(2)
  finish[1]!(page("new"))
  expect((await late)?.body).toBe("new")
  finish[0]!(page("old"))
  expect((await Promise.all(together)).map((one) => one?.body)).toEqual(["old", "old"])
})

test("没有的页、出错的页都不留；听不到消息时一秒一新；用不着的先走", async () => {
  const { at, cache } = set(4 * (2 * 100 + 301))
  expect(await cache.get("a", () => Promise.resolve(null))).toBeNull()
  await expect(cache.get("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down")
  expect((await cache.get("a", () => Promise.resolve(page("up"))))?.body).toBe("up")
  at.generation = null
  at.ms = 1001
  expect((await cache.get("a", () => Promise.resolve(page("anew"))))?.body).toBe("anew")
  at.generation = 1
  const long = "x".repeat(100)
  for (const key of ["b", "c", "d", "e", "f"]) await cache.get(key, () => Promise.resolve(page(long)))
  let again = 0
  await cache.get("f", () => Promise.resolve(page(String((again += 1)))))
  expect(again).toBe(0)
  await cache.get("b", () => Promise.resolve(page(String((again += 1)))))
  expect(again).toBe(1)
})
