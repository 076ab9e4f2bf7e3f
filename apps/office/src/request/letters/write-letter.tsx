import { Form, Select } from "antd"
import { api } from "../../api/client.ts"
import { once, seen } from "../../api/new-id.ts"
import { useAnswer } from "../../api/use-answer.ts"
import { FormButton } from "../../listing/form-button.tsx"
import { contentOf, enteredOf, type Entered, type Kind } from "./entered.ts"
import { LetterFields } from "./letter-fields.tsx"

const refreshOf = (caseId: string) => [["letters"], ["requests", caseId]]

const useKinds = (): readonly Kind[] => useAnswer(["letter-kinds"], (signal) => api.GET("/api/v1/letter-kinds", { signal })).data?.items ?? []

/** Several kinds bear one title, and several tell one outcome; both together tell them apart. */
const nameOf = ({ title, decides }: Kind): string => (decides === null ? title : `${title}：${decides.outcomeWords}，${decides.words}`)

const Boxes = ({ kinds }: { readonly kinds: readonly Kind[] }) => {
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
      {kind !== undefined && <LetterFields key={kind.id} kind={kind} open={false} />}
    </>
  )
}

/** Begins a letter of the case. It may lack what is written later; its page says what. */
export const DraftLetter = ({ caseId }: { readonly caseId: string }) => {
  const kinds = useKinds()
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
      <Boxes kinds={kinds} />
    </FormButton>
  )
}

/** Writes a draft on, or one that came back. */
export const ReviseLetter = ({ caseId, letterId }: { readonly caseId: string; readonly letterId: string }) => {
  const kinds = useKinds()
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
      <LetterFields kind={kind} open={letter.lacking.length > 0} />
    </FormButton>
  )
}
