// @ts-check
import { join } from "node:path"
import { remembering } from "@gongkai/casework"
import { generateCases, plantCases } from "@gongkai/demo"
import { day, defaultLawSettings, publishedCalendar } from "@gongkai/law"
import { openRecords } from "@gongkai/records"
import { openKeyRing } from "../../apps/server/dist/file-room.js"

/** @typedef {import("./records-office.js").BenchDatabase} BenchDatabase */

/** Years are generated a part at a time, so that a million of cases need no more memory than these. */
const partSize = 20_000

/** The published calendar, whatever an agency may have entered: the benches' agencies have entered nothing. */
export const benchLaw = () => ({ calendar: remembering(publishedCalendar), settings: defaultLawSettings })

/** Plants generated cases of two years, in parts that the seed tells apart. @param {BenchDatabase} database @param {{ agencyId: string, count: number, today: import("@gongkai/law").Day, officers: readonly string[] }} wish */
export const plantGenerated = async ({ url, folder }, { agencyId, count, today, officers }) => {
  const records = openRecords(url)
  try {
    const ring = await openKeyRing({ data: join(folder, "data"), keys: null }, records)
    const law = benchLaw()
    const from = day(`${String(Number(today.slice(0, 4)) - 2)}-${today.slice(5, 7)}-01`)
    for (let part = 0, left = count; left > 0; part += 1, left -= partSize) {
      const made = generateCases({
        seed: part,
        agencyId,
        from,
        to: today,
        count: Math.min(left, partSize),
        law,
        officers,
        prefix: `${String(part)}-`,
      })
      await plantCases({ records, ring, law, agencyId, personId: "bench" }, made)
    }
  } finally {
    await records.close()
  }
}

/** Plants one agency's open cases, so many for each officer, to be handled. @param {BenchDatabase} database @param {{ agencyId: string, each: number, on: import("@gongkai/law").Day, officers: readonly string[] }} wish */
export const plantOpen = async ({ url, folder }, { agencyId, each, on, officers }) => {
  const records = openRecords(url)
  try {
    const ring = await openKeyRing({ data: join(folder, "data"), keys: null }, records)
    const applicant = { id: `${agencyId}-somebody`, kind: /** @type {const} */ ("naturalPerson"), data: { name: "某人", phone: "10000000000" } }
    const histories = officers.flatMap((officer) =>
      Array.from({ length: each }, (_, nth) => {
        const caseId = `${officer}-open-${String(nth)}`
        return {
          ...{ caseId, plot: "open", applicantId: applicant.id, applicantKind: applicant.kind, formId: caseId, item: 1, on, assignedTo: officer },
          ...{
            channel: /** @type {const} */ ("in-person"),
            content: `申请公开第${String(nth)}号工程的验收报告。`,
            supplyForm: /** @type {const} */ ("any"),
          },
          ...{ restricted: false, entries: [], repeats: null, disputes: [] },
        }
      }),
    )
    await plantCases({ records, ring, law: benchLaw(), agencyId, personId: "bench" }, { applicants: [applicant], histories })
  } finally {
    await records.close()
  }
}

/** The value below which so great a part of all lies. @param {readonly number[]} values @param {number} part */
export const quantile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * part) - 1)] ?? Number.NaN
