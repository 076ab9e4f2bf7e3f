import { whatChanged, type Shows, type Word } from "@gongkai/records"
import { expect, test } from "vitest"
import { pageCache, type KeptPage } from "./page-cache.ts"

const page = (body: string): KeptPage => ({
  status: 200,
  body: new TextEncoder().encode(body),
  contentType: "text/html",
  etag: `"${body}"`,
  lastModified: null,
})
const said = (one: KeptPage | null): string | null => (one === null ? null : new TextDecoder().decode(one.body))

const list: Shows = { itemsOf: null }
const item: Shows = { itemId: "one" }
const word = (itemId: string, agencyId: string, altered = false): Word => ({ items: [itemId], agencies: [agencyId], altered })

/** A cache whose clock and ears the test turns, and a page that counts how often it was made. */
const set = (mostBytes = 1_000_000) => {
  const at = { deaf: false, ms: 0, made: 0 }
  const heard = whatChanged()
  const cache = pageCache({ heard: { generation: () => (at.deaf ? null : heard.generation()), since: heard.since }, clock: () => at.ms, mostBytes })
  const render = () => Promise.resolve(page(String((at.made += 1))))
  const get = async (key: string, shows: Shows) => said(await cache.get(key, shows, render))
  return { at, cache, get, peek: (key: string) => said(cache.peek(key)), hear: heard.hear }
}

test("没有新的公开，不再生成；有了新的，过五秒就是新的", async () => {
  const { at, get, peek, hear } = set()
  expect(peek("a")).toBeNull()
  expect(await get("a", list)).toBe("1")
  at.ms = 3_600_000
  expect(await get("a", list)).toBe("1")
  expect(peek("a")).toBe("1")
  hear(word("two", "bureau"))
  expect(peek("a")).toBeNull()
  expect(await get("a", list)).toBe("2")
})

test("公开一条，只有这一条的页、本机关和全区的清单是旧的", async () => {
  const { at, get, hear } = set()
  const pages: readonly (readonly [string, Shows])[] = [
    ["一条", { itemId: "one" }],
    ["另一条", { itemId: "two" }],
    ["本机关清单", { itemsOf: "bureau" }],
    ["别的机关清单", { itemsOf: "county" }],
    ["全区清单", list],
    ["指南", "anything"],
  ]
  for (const [key, shows] of pages) await get(key, shows)
  const anew = async (): Promise<readonly string[]> => {
    const before = new Map<string, number>()
    const names: string[] = []
    for (const [key, shows] of pages) {
      before.set(key, at.made)
      await get(key, shows)
      if (at.made > before.get(key)!) names.push(key)
    }
    return names
  }
  at.ms = 5000
  expect(await anew()).toEqual([])
  hear(word("one", "bureau"))
  expect(await anew()).toEqual(["一条", "本机关清单", "全区清单", "指南"])
  at.ms = 10_000
  hear(null)
  expect(await anew()).toEqual(pages.map(([key]) => key))
})

test("撤下、改动了的，当时就不再给，清单也是；只是添了新的，清单可以再给五秒", async () => {
  const { at, get, peek, hear } = set()
  await get("item", item)
  await get("list", list)
  at.ms = 100
  hear(word("two", "bureau"))
  expect([peek("item"), peek("list")]).toEqual(["1", "2"])
  hear(word("one", "bureau", true))
  expect([peek("item"), peek("list")]).toEqual([null, null])
  expect([await get("item", item), await get("list", list)]).toEqual(["3", "4"])
})

test("不到五秒的旧清单照给；过了三秒的在后面换新，读的人不等", async () => {
  const { at, get, peek, hear } = set()
  await get("a", list)
  hear(word("two", "bureau"))
  at.ms = 2700
  expect([await get("a", list), peek("a"), at.made]).toEqual(["1", "1", 1])
  at.ms = 4500
  expect(peek("a")).toBeNull()
  expect(await get("a", list)).toBe("1")
  await Promise.resolve()
  expect(at.made).toBe(2)
  expect(await get("a", list)).toBe("2")
})

test("一次公开让许多清单变旧：在后面一份一份地换，中间让人读；等着换的照给，已经换过的不再换", async () => {
  const { at, cache, get, hear } = set()
  for (const key of ["a", "b", "c", "d"]) await get(key, list)
  hear(word("two", "bureau"))
  at.ms = 4500
  let [together, most] = [0, 0]
  const slowly = async () => {
    together += 1
    most = Math.max(most, together)
    await new Promise((resolve) => setTimeout(resolve, 5))
    together -= 1
    return page("new")
  }
  const asked = ["a", "b", "c", "d"].map((key) => cache.get(key, list, slowly))
  expect((await Promise.all(asked)).map(said)).toEqual(["1", "2", "3", "4"])
  expect(["b", "c", "d"].map((key) => said(cache.peek(key)))).toEqual(["2", "3", "4"])
  await expect.poll(() => said(cache.peek("c")), { interval: 1 }).toBe("new")
  expect([most, said(cache.peek("d"))]).toEqual([1, "4"])
  // Too old by now, and rendered for who asks: its turn behind the others has nothing left to do.
  at.ms = 5500
  expect(await get("d", list)).toBe("5")
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(said(cache.peek("d"))).toBe("5")
})

test("生成途中公开了新的：这一份只算旧的；途中撤下了的：不搭这一次的车", async () => {
  const { at, cache, hear } = set()
  const finish: ((one: KeptPage) => void)[] = []
  const slow = () => cache.get("a", list, () => new Promise<KeptPage>((resolve) => finish.push(resolve)))
  const first = slow()
  hear(word("two", "bureau"))
  const together = slow()
  expect(finish).toHaveLength(1)
  hear(word("one", "bureau", true))
  const after = slow()
  expect(finish).toHaveLength(2)
  finish[1]!(page("without"))
  expect(said(await after)).toBe("without")
  finish[0]!(page("before"))
  expect([said(await first), said(await together)]).toEqual(["before", "before"])
  at.ms = 5000
  expect(said(await cache.get("a", list, () => Promise.resolve(page("anew"))))).toBe("anew")
})

test("同时来的只生成一次；生成已过五秒又有新公开的，不搭前一次的车", async () => {
  const { at, cache, hear } = set()
  const finish: ((one: KeptPage) => void)[] = []
  const ask = () => cache.get("a", list, () => new Promise<KeptPage>((resolve) => finish.push(resolve)))
  const together = [ask(), ask()]
  expect(finish).toHaveLength(1)
  hear(word("two", "bureau"))
  at.ms = 5500
  const late = ask()
  expect(finish).toHaveLength(2)
  finish[1]!(page("new"))
  expect(said(await late)).toBe("new")
  finish[0]!(page("old"))
  expect((await Promise.all(together)).map(said)).toEqual(["old", "old"])
})

test("没有的页、出错的页都不留；听不到消息时两秒一新；用不着的先走", async () => {
  const long = "x".repeat(100)
  const { at, cache, get } = set(4 * (100 + 1501))
  expect(await cache.get("a", list, () => Promise.resolve(null))).toBeNull()
  await expect(cache.get("a", list, () => Promise.reject(new Error("down")))).rejects.toThrow("down")
  expect(await get("a", item)).toBe("1")
  at.deaf = true
  expect(await get("a", item)).toBe("1")
  at.ms = 2001
  expect(await get("a", item)).toBe("2")
  // Half of that time on it is renewed behind whoever reads.
  at.ms = 3501
  expect(await get("a", item)).toBe("2")
  await Promise.resolve()
  expect(await get("a", item)).toBe("3")
  at.deaf = false
  for (const key of ["b", "c", "d", "e", "f"]) await cache.get(key, list, () => Promise.resolve(page(long)))
  expect(said(cache.peek("f"))).toBe(long)
  expect(cache.peek("b")).toBeNull()
})
