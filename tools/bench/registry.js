// @ts-check
import { documentPdf } from "./document-pdf.js"
import { documentTypst } from "./document-typst.js"
import { documentsWritten } from "./document-written.js"
import { documentRedact } from "./document-redact.js"
import { portal } from "./portal.js"
import { readHtml } from "./read-html.js"
import { readInstall } from "./read-install.js"
import { readMemory } from "./read-memory.js"
import { readStartup } from "./read-startup.js"
import { readText } from "./read-text.js"
import { recordsCommand } from "./records-command.js"
import { recordsRecompute } from "./records-recompute.js"
import { recordsTenancy } from "./records-tenancy.js"
import { reportCompute } from "./report-compute.js"
import { reportBoard } from "./report-board.js"
import { reportRollup } from "./report-rollup.js"
import { requestBoard } from "./request-board.js"
import { requestLoad } from "./request-load.js"
import { searchP95, searchWorst } from "./search.js"
import { supervisionDashboard } from "./supervision-dashboard.js"
import { supervisionCrawl } from "./supervision-crawl.js"
import { supervisionWords } from "./supervision-words.js"

/** Every bench in the order in which it runs; the quick ones first. @type {readonly import("./bench.js").Bench[]} */
export const benches = [
  readStartup,
  readHtml,
  readText,
  documentPdf,
  readMemory,
  readInstall,
  ...documentsWritten,
  documentTypst,
  ...documentRedact,
  recordsCommand,
  recordsRecompute,
  recordsTenancy,
  ...reportCompute,
  reportRollup,
  reportBoard,
  requestBoard,
  requestLoad,
  searchP95,
  searchWorst,
  ...portal,
  supervisionWords,
  supervisionDashboard,
  supervisionCrawl,
]
