import { insertBoardView } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded } from "../kernel.ts"

/** Parameters of the board as its address has them; the board itself says which there are. */
const ViewFilter = z.record(z.string().regex(/^[a-zA-Z]{1,30}$/u), Words(1, 100)).refine((filter) => Object.keys(filter).length <= 20, "条件过多")

/** A way of looking at the board, under a name of one's own. */
export const ViewToKeep = z.object({ viewId: Id, name: Words(1, 40), filter: ViewFilter })

/** Keeps a view of the board for whoever asks. */
export const keepView = command({
  act: "request.read",
  input: ViewToKeep,
  constraints: { board_view_pkey: "ALREADY_THERE", board_view_agency_id_person_id_name_key: "ALREADY_THERE" },
  async run({ tx, actor }, { viewId, name, filter }) {
    await insertBoardView(tx, actor.agencyId, actor.personId, { id: viewId, name, filter })
    return recorded("board-view.kept", viewId, { viewId })
  },
})
