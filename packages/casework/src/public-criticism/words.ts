import type { Day } from "@gongkai/law"
import type { ImprovementOrder } from "@gongkai/records"

const inWords = (day: Day): string => {
  const [year, month, date] = day.split("-").map(Number)
  return `${String(year)}年${String(month)}月${String(date)}日`
}

/** A notice drafted from an order that was not followed; the office changes its words before it goes out. */
export const criticismWords = (
  { title, matter, issuedOn, dueOn, rounds }: Pick<ImprovementOrder, "title" | "matter" | "issuedOn" | "dueOn" | "rounds">,
  { of, by, today }: { readonly of: string; readonly by: string; readonly today: Day },
): { readonly title: string; readonly notice: string } => {
  const last = rounds.at(-1)
  const answered =
    last === undefined
      ? `截至${inWords(today)}没有报送改正结果`
      : last.verdict === "returned"
        ? `报送的改正结果经核实不符合要求，已于${inWords(last.judgedOn ?? today)}退回`
        : `${inWords(last.answeredOn)}报送了改正结果`
  return {
    title: `关于${of}政府信息公开工作有关问题的通报`,
    notice: [
      `${inWords(issuedOn)}，${by}就“${title}”责令${of}改正，期限为${inWords(dueOn)}。`,
      matter,
      `${of}${answered}。`,
      `依照《政府信息公开条例》第四十七条，现予以通报批评。${of}应当立即改正，并报送结果；其他机关应当引以为戒，自查自纠。`,
    ].join("\n"),
  }
}
