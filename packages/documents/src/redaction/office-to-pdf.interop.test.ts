import { expect, test } from "vitest"
import { letterDocx } from "../index.ts"
import { fullLetter } from "../../test/letters.ts"
import { officeToPdf } from "./office-to-pdf.ts"
import { openDocument } from "./open-document.ts"
import { compared } from "./plain-characters.ts"

test("LibreOffice 把 DOCX 转成页，页上的字都看得见", async () => {
  const convert = officeToPdf({ program: "soffice", time: 90_000 })
  const source = await openDocument(new Uint8Array(await letterDocx(fullLetter)), { convert })
  const { glyphs } = await source.draw(1)
  expect(compared(glyphs.map(({ text }) => text).join(""))).toContain(compared(fullLetter.title))
  await source.close()
})
