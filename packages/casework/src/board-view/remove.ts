import { deleteBoardView } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A view that is not wanted any more. */
export const ViewToRemove = z.object({ viewId: Id })

/** Takes one's own view away. */
export const removeView = command({
  act: "request.read",
  input: ViewToRemove,
  async run({ tx, actor }, { viewId }) {
    const was = await deleteBoardView(tx, actor.agencyId, actor.personId, viewId)
    return was ? recorded("board-view.removed", viewId, { viewId }) : refuse("NOT_FOUND", { viewId })
  },
})
