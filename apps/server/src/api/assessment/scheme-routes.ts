import {
  addCriterion,
  AssessmentToDraft,
  AssessmentToSet,
  changeCriterion,
  closeSelfScores,
  CriterionToAdd,
  CriterionToChange,
  CriterionToRemove,
  draftAssessment,
  openAssessment,
  publishAssessment,
  removeCriterion,
  ScoresToClose,
  setAssessment,
} from "@gongkai/casework"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"

const one = "/assessments/{year}"
const params = ScoresToClose
const criterion = `${one}/criteria/{criterion}`
const ofCriterion = CriterionToRemove.omit({ version: true })

/** What a superior does with its scheme. */
export const schemeRoutes = (api: Api, tag: string): void => {
  commandRoute(api, {
    ...{ method: "post", path: "/assessments", summary: "拟定一年的考核：沿用某年的指标，或者用系统的默认指标", tag, creates: true },
    ...{ body: AssessmentToDraft, command: draftAssessment },
  })
  commandRoute(api, {
    ...{ method: "put", path: one, summary: "修改自评期限、复核期限和小样本的界限", tag, params, versioned: true },
    ...{ body: AssessmentToSet.omit({ year: true, version: true }), command: setAssessment },
  })
  commandRoute(api, {
    ...{ method: "post", path: `${one}/criteria`, summary: "增加一项指标（启动以前）", tag, params, creates: true },
    ...{ body: CriterionToAdd.omit({ year: true }), command: addCriterion },
  })
  commandRoute(api, {
    ...{ method: "put", path: criterion, summary: "修改一项指标（启动以前）", tag, params: ofCriterion, versioned: true },
    ...{ body: CriterionToChange.omit({ year: true, criterion: true, version: true }), command: changeCriterion },
  })
  commandRoute(api, {
    ...{ method: "delete", path: criterion, summary: "删去一项指标（启动以前）", tag, params: ofCriterion, versioned: true },
    command: removeCriterion,
  })
  commandRoute(api, {
    ...{ method: "post", path: `${one}/open`, summary: "启动考核：指标从此不变，各直接下级机关得到考核表", tag, params, versioned: true },
    command: openAssessment,
  })
  commandRoute(api, {
    ...{ method: "post", path: `${one}/close`, summary: "自评期限过后，把没有自评的机关按记录计分", tag, params },
    command: closeSelfScores,
  })
  commandRoute(api, { ...{ method: "post", path: `${one}/publish`, summary: "公布结果", tag, params, versioned: true }, command: publishAssessment })
}
