import {
  changeItem,
  discardItem,
  ItemToChange,
  ItemToPublish,
  ItemToReturn,
  ItemToSave,
  ItemToWithdraw,
  publishItem,
  returnItem,
  reviewSecrecyOfItem,
  saveItem,
  SecrecyOfItem,
  SeenItem,
  setValidity,
  signOffItem,
  StageToSignOff,
  submitItem,
  ValidityToSet,
  withdrawItem,
} from "@gongkai/casework"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"

const tag = "公开目录"
const list = "/catalogue-items"
const one = `${list}/{itemId}`
const params = SeenItem.pick({ itemId: true })
const seen = { itemId: true, version: true } as const
const changes = { method: "post", tag, params, versioned: true } as const

/** What is done with an item, from its first save to its withdrawal. */
export const itemVerbRoutes = (api: Api): void => {
  const carried = (_done: unknown, agencyId: string): Promise<void> => api.carrySoon({ agencyId })
  commandRoute(api, { method: "post", path: list, summary: "保存一条信息，取得索引号", tag, body: ItemToSave, command: saveItem, creates: true })
  commandRoute(api, {
    ...{ method: "put", path: one, tag, params, versioned: true },
    summary: "修改内容；已经签过的字失效，公众看到的不变，直到重新发布",
    body: ItemToChange.omit(seen),
    command: changeItem,
  })
  commandRoute(api, {
    method: "delete",
    path: one,
    summary: "作废没有公开过的信息；索引号不再使用",
    tag,
    params,
    command: discardItem,
    versioned: true,
  })
  commandRoute(api, { ...changes, path: `${one}/submit`, summary: "送审", command: submitItem })
  commandRoute(api, { ...changes, path: `${one}/sign-off`, summary: "校对或者审核通过", body: StageToSignOff.omit(seen), command: signOffItem })
  commandRoute(api, { ...changes, path: `${one}/return`, summary: "退回修改，写明意见", body: ItemToReturn.omit(seen), command: returnItem })
  commandRoute(api, {
    ...{ ...changes, path: `${one}/secrecy-review` },
    summary: "公开前的保密审查：通过、不宜公开、报主管部门确定",
    body: SecrecyOfItem.omit(seen),
    command: reviewSecrecyOfItem,
  })
  commandRoute(api, {
    ...{ ...changes, path: `${one}/publish` },
    summary: "发布；together 是一并发布的解读或者政策，channels 是除门户以外的渠道，空为全部",
    body: ItemToPublish.omit(seen),
    command: publishItem,
    after: carried,
  })
  commandRoute(api, {
    ...{ ...changes, path: `${one}/validity` },
    summary: "修改、废止、失效，或者恢复误记的有效；表二随之变动",
    body: ValidityToSet.omit(seen),
    command: setValidity,
  })
  commandRoute(api, {
    ...{ ...changes, path: `${one}/withdraw` },
    summary: "撤下，写明说明",
    body: ItemToWithdraw.omit(seen),
    command: withdrawItem,
    after: carried,
  })
}
