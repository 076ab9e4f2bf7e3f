import {
  appealScore,
  AppealToDecide,
  AppealToFile,
  decideAppeal,
  reviewSheet,
  SelfScore,
  selfScore,
  SheetToReview,
  SheetToSubmit,
  submitSheet,
} from "@gongkai/casework"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"

const one = "/assessments/{year}"
const ofAgency = SheetToReview.omit({ scores: true })

/** What is done with a sheet: by the agency itself, and by its superior. */
export const scoreRoutes = (api: Api, tag: string): void => {
  commandRoute(api, {
    ...{ method: "put", path: `${one}/self-scores/{criterion}`, summary: "自评一项；version 是看到的版本，没有评过的是 0", tag },
    ...{ params: SelfScore.pick({ year: true, criterion: true }), body: SelfScore.omit({ year: true, criterion: true }), command: selfScore },
  })
  commandRoute(api, {
    ...{ method: "post", path: `${one}/submit`, summary: "提交考核表：按今天的记录自动计分，自评从此不变", tag },
    ...{ params: SheetToSubmit, command: submitSheet },
  })
  commandRoute(api, {
    ...{ method: "post", path: `${one}/sheets/{agencyId}/review`, summary: "评审一个机关：写出不同的分和理由，没有写的照原分", tag },
    ...{ params: ofAgency, body: SheetToReview.pick({ scores: true }), command: reviewSheet },
  })
  commandRoute(api, {
    ...{ method: "post", path: `${one}/appeals/{criterion}`, summary: "对一项评审得分申请复核", tag },
    ...{ params: AppealToFile.pick({ year: true, criterion: true }), body: AppealToFile.omit({ year: true, criterion: true }), command: appealScore },
  })
  commandRoute(api, {
    ...{ method: "post", path: `${one}/sheets/{agencyId}/appeals/{criterion}/decision`, summary: "处理一项复核申请", tag },
    ...{ params: AppealToDecide.omit({ points: true, words: true }), body: AppealToDecide.pick({ points: true, words: true }) },
    command: decideAppeal,
  })
}
