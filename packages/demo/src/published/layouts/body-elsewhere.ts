import { escaped, htmlPage } from "../carriers/html.ts"
import type { Extension } from "../carriers/carrier.ts"
import { docOf, properTitle } from "../document.ts"
import { published, type Layout } from "../layout.ts"
import type { Random } from "../random.ts"
import { sheetOf } from "../sheet.ts"
import type { Source } from "../source.ts"
import { truthOf } from "../truth.ts"

const pageOf = (source: Source, body: string): string => htmlPage(docOf(source, sheetOf(source.figures)), body)

const elsewhere = (name: string, extension: Extension, write: (source: Source, random: Random) => string): Layout => ({
  name,
  covers: [30],
  make: (source, random) =>
    published(
      write(source, random),
      extension,
      truthOf(source, {
        sheet: sheetOf(source.figures),
        variant: name,
        form: null,
        refuse: ["disclosure", "requests", "disputes"],
        says: ["file.unreadable"],
        sections: false,
      }),
    ),
})

/** Pattern 30: what is published is a link, an image or an attachment; the file itself holds no report. */
export const bodyElsewhere: readonly Layout[] = [
  elsewhere("image-html", "html", (source, random) =>
    pageOf(
      source,
      Array.from({ length: random.int(1, 5) }, (_, i) => `<p style="text-align:center"><img src="W0202501${i}.png" alt=""></p>`).join("\n"),
    ),
  ),
  elsewhere("attachment-html", "html", (source) => pageOf(source, `<p>附件：<a href="P020250121.pdf">${escaped(properTitle(source))}.pdf</a></p>`)),
  elsewhere("link-html", "html", (source) => pageOf(source, `<p><a href="https://gov.invalid/nb/2025.html">请点击查看全文</a></p>`)),
  elsewhere("attachment-text", "txt", (source, random) =>
    [properTitle(source), "", random.pick(["详见附件", "附件下载：年度报告.docx", "点击下载：政府信息公开工作年度报告.pdf"]), ""].join("\n"),
  ),
  elsewhere("image-markdown", "md", (source) => `# ${properTitle(source)}\n\n![](images/page-1.png)\n\n![](images/page-2.png)\n`),
]
