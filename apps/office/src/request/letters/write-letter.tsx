import { Form, Select } from "antd"
import { api } from "../../api/client.ts"
import { once, seen } from "../../api/new-id.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { FormButton } from "../../listing/form-button.tsx"
import { contentOf, enteredOf, type Entered, type Kind } from "./entered.ts"
import { LetterFields, type Grounds } from "./letter-fields.tsx"

const refreshOf = (caseId: string) => [["letters"], ["requests", caseId]]

const useKinds = (): readonly Kind[] => useAnswer(["letter-kinds"], (signal) => api.GET("/api/v1/letter-kinds", { signal })).data?.items ?? []

/** Grounds in the words of the decision that the API offers; where none can be taken there are none. */
const useGrounds = (caseId: string): Grounds => {
  const steps = useAnswer(["requests", caseId, "steps", null], (signal) =>
    api.GET("/api/v1/requests/{caseId}/steps", { params: { path: { caseId } }, signal }),
  )
  const decide = steps.data?.items.find(({ verb }) => verb === "decide")
  return { outcomes: decide?.choices["outcome"] ?? [], withheld: decide?.choices["withheld"] ?? [] }
}

/** Several kinds bear one title; what they decide tells them apart. */
const nameOf = ({ title, decides }: Kind): string => (decides === null ? title : `${title}（${decides.words}）`)

const Boxes = ({ kinds, grounds }: { readonly kinds: readonly Kind[]; readonly grounds: Grounds }) => {
  const picked: unknown = Form.useWatch("kind")
  const kind = kinds.find(({ id }) => id === picked)
  return (
    <>
      <Form.Item name="kind" label="文书种类" rules={[{ required: true, message: "请选择文书种类" }]}>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          loading={kinds.length === 0}
          options={kinds.map((one) => ({ value: one.id, label: nameOf(one) }))}
        />
      </Form.Item>
      {kind !== undefined && <LetterFields key={kind.id} kind={kind} grounds={grounds} open={false} />}
    </>
  )
}

/** Begins a letter of the case. It may lack what is written later; its page says what. */
export const DraftLetter = ({ caseId }: { readonly caseId: string }) => {
  const [kinds, grounds] = [useKinds(), useGrounds(caseId)]
  return (
    <FormButton<Entered>
      label="起草文书"
      title="起草文书"
      width={720}
      refresh={refreshOf(caseId)}
      send={(entered, id) => {
        const kind = kinds.find((one) => one.id === entered.kind)
        const content = kind === undefined ? {} : contentOf(kind, entered)
        return api.POST("/api/v1/requests/{caseId}/letters", {
          params: { path: { caseId }, header: once(id) },
          body: { values: {}, ...content, letterId: id, kind: entered.kind },
        })
      }}
    >
      <Boxes kinds={kinds} grounds={grounds} />
    </FormButton>
  )
}

/** Writes a draft on, or one that came back. */
export const ReviseLetter = ({ caseId, letterId }: { readonly caseId: string; readonly letterId: string }) => {
  const [kinds, grounds] = [useKinds(), useGrounds(caseId)]
  const { data: letter } = useAnswer(["letters", "one", letterId], (signal) =>
    api.GET("/api/v1/letters/{letterId}", { params: { path: { letterId } }, signal }),
  )
  const kind = kinds.find(({ id }) => id === letter?.kind)
  if (letter === undefined || kind === undefined) return null
  return (
    <FormButton<Entered>
      label="修改"
      title={`修改${letter.title}`}
      width={720}
      inTable
      initial={enteredOf(letter)}
      refresh={refreshOf(caseId)}
      send={(entered) =>
        api.PUT("/api/v1/letters/{letterId}", {
          params: { path: { letterId }, header: seen(letter.version) },
          body: contentOf(kind, { ...entered, kind: kind.id }),
        })
      }
    >
      <LetterFields kind={kind} grounds={grounds} open={letter.lacking.length > 0} />
    </FormButton>
  )
}
