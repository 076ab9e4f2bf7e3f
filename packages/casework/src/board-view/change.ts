import { boardViewsOf, updateBoardView } from "@gongkai/records"
import { z } from "zod"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { ViewToKeep } from "./keep.ts"

/** A view with another name or other conditions. */
export const ViewToChange = z.object({ ...ViewToKeep.shape, version: Version })

/** Changes one's own view. */
export const changeView = command({
  act: "request.read",
  input: ViewToChange,
  constraints: { board_view_agency_id_person_id_name_key: "ALREADY_THERE" },
  async run({ tx, actor }, { viewId, name, filter, version }) {
    const was = (await boardViewsOf(tx, actor.agencyId, actor.personId)).find(({ id }) => id === viewId)
    if (was === undefined) return refuse("NOT_FOUND", { viewId })
    const now = await updateBoardView(tx, actor.agencyId, actor.personId, { id: viewId, name, filter, version })
    if (now === null) return refuse("STALE", { version: was.version })
    return recorded("board-view.changed", viewId, { viewId, version: now })
  },
})
