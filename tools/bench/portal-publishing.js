// @ts-check
// Publishes items one after another, each in a transaction of its own, as officers do: a process of its own, so that it
// takes nothing from the readers that are measured in another.
import { fork } from "node:child_process"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { plantItems } from "@gongkai/demo"
import { openRecords } from "@gongkai/records"
import { clerkOf, itemsOf, to } from "./published-items.js"

/**
 * So many new items of one day, as items come, other ones each round, at most so many a second: Infinity for one as soon as the last is there.
 * @typedef {{ count: number, round: number, perSecond: number }} Publishing
 */

const script = fileURLToPath(import.meta.url)

/**
 * A process that is ready to publish: what its start takes is no part of what is measured.
 * @param {string} url
 * @returns {Promise<{ publish: (what: Publishing) => Promise<number>, stop: () => void }>} publish tells the seconds that it took
 */
export const publisher = async (url) => {
  const child = fork(script, { env: { PATH: process.env.PATH, DATABASE_URL: url } })
  /** @returns {Promise<unknown>} */
  const said = () =>
    new Promise((resolve, reject) => {
      const ended = (/** @type {number | null} */ code) => reject(new Error(`publishing ended with ${String(code)}`))
      child.once("exit", ended)
      child.once("message", (message) => {
        child.off("exit", ended)
        resolve(message)
      })
    })
  await said()
  const publish = async (/** @type {Publishing} */ what) => {
    child.send(what)
    return Number(await said())
  }
  return { publish, stop: () => child.disconnect() }
}

if (process.argv[1] === script) {
  const records = openRecords(process.env.DATABASE_URL ?? "")
  const planting = { records, writerOf: clerkOf, signerOf: clerkOf, signedOneOf: 1000 }
  /** @param {Publishing} what */
  const publish = async ({ count, round, perSecond }) => {
    const began = performance.now()
    let at = 0
    for (const item of itemsOf(2 + round, count, `new-${String(round)}-`, to)) {
      await setTimeout(Math.max(0, began + (at++ * 1000) / perSecond - performance.now()))
      await plantItems(planting, [
        { ...item, interprets: null, pairs: [], indexSeq: item.indexSeq + 5_000_000, indexNumber: `新${item.indexNumber}` },
      ])
    }
    return (performance.now() - began) / 1000
  }
  process.on("message", (/** @type {Publishing} */ what) => {
    // Infinity comes as null through JSON.
    publish({ ...what, perSecond: what.perSecond ?? Number.POSITIVE_INFINITY }).then((seconds) => process.send?.(seconds))
  })
  process.once("disconnect", () => void records.close())
  // A first item, before anything is measured, connects to the database and warms the compiler.
  await publish({ count: 1, round: 1000, perSecond: 1 })
  process.send?.("ready")
}
