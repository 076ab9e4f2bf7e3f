// @ts-check
// Publishes items one after another, each in a transaction of its own, as officers do: a process of its own, so that it
// takes nothing from the readers that are measured in another. `node portal-publishing.js <count> <round> <perSecond>` with
// DATABASE_URL.
import { fileURLToPath } from "node:url"
import { plantItems } from "@gongkai/demo"
import { openRecords } from "@gongkai/records"
import { spawn } from "node:child_process"
import { setTimeout } from "node:timers/promises"
import { clerkOf, itemsOf } from "./published-items.js"

/**
 * Publishes so many new items in a process of its own.
 * @param {string} url @param {number} count @param {number} round other items each round
 * @param {number} perSecond at most so many; Infinity for one as soon as the last is there
 * @returns {Promise<number>} seconds that it took
 */
export const publishApart = (url, count, round, perSecond) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), String(count), String(round), String(perSecond)], {
      env: { PATH: process.env.PATH, DATABASE_URL: url },
      stdio: ["ignore", "pipe", "inherit"],
    })
    let said = ""
    child.stdout.on("data", (/** @type {Buffer} */ chunk) => (said += chunk.toString()))
    child.once("exit", (code) => (code === 0 ? resolve(Number(said)) : reject(new Error(`publishing ended with ${String(code)}`))))
  })

const [, script, count, round, perSecond] = process.argv
if (script === fileURLToPath(import.meta.url)) {
  const records = openRecords(process.env.DATABASE_URL ?? "")
  const planting = { records, writerOf: clerkOf, signerOf: clerkOf, signedOneOf: 1000 }
  const began = performance.now()
  let at = 0
  for (const item of itemsOf(2 + Number(round), Number(count), `new-${String(round)}-`)) {
    await setTimeout(Math.max(0, began + (at++ * 1000) / Number(perSecond) - performance.now()))
    await plantItems(planting, [{ ...item, interprets: null, pairs: [], indexSeq: item.indexSeq + 5_000_000, indexNumber: `新${item.indexNumber}` }])
  }
  process.stdout.write(String((performance.now() - began) / 1000))
  await records.close()
}
