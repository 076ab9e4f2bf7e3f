import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command } from "../kernel.ts"
import { enterHappening, happening, once } from "./happen.ts"

/** The day on which the copy of the application or of the plaint came to us, and by which procedure it is heard. */
export const DisputeCopy = z.object({ disputeId: Id, on: LegalDay, procedure: z.enum(["ordinary", "simplified"]).default("ordinary") })

/** Records that our copy came: our own time to answer runs from there. */
export const receiveDisputeCopy = command({
  act: "dispute.handle",
  input: DisputeCopy,
  run: (at, { disputeId, on, procedure }) =>
    enterHappening(at, "dispute.copy-received", disputeId, happening({ what: "copy-received", on, procedure }), once("copy-received")),
})
