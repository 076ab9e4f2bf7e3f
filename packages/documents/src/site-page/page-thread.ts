import { parentPort } from "node:worker_threads"
import { readPage, type PageBytes } from "./read-page.ts"

// Answers come in the order of the pages.
const port = parentPort
port?.on("message", (page: PageBytes) => port.postMessage(readPage(page)))
