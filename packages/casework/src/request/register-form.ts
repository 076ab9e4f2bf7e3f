import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Recorded } from "../kernel.ts"
import { arrival, enterRequest, entryConstraints } from "./enter-request.ts"
import { Content, RequestToRegister } from "./register.ts"

/** The most matters that one form is taken to hold. */
const mostItems = 50

/** A form with several matters, each of which becomes a request that is counted. */
export const FormToRegister = RequestToRegister.omit({ caseId: true, content: true, formId: true, item: true }).extend({
  formId: Id,
  items: z
    .array(z.object({ caseId: Id, content: Content }))
    .min(1)
    .max(mostItems),
})

/** Registers all matters of a form at one go: numbers in their order, or none at all. */
export const registerForm = command({
  act: "request.register",
  input: FormToRegister,
  constraints: entryConstraints,
  async run(circumstances, { channel, on, formId, items, ...form }) {
    const { today } = circumstances
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    const entered: Recorded[] = []
    for (const [at, { caseId, content }] of items.entries())
      entered.push(await enterRequest(circumstances, { ...form, caseId, content, formId, item: at + 1, facts: [arrival(channel, on)] }))
    return recorded("request.form-registered", formId, { formId, caseIds: items.map(({ caseId }) => caseId) }, ...entered)
  },
})
