import { Button, Checkbox, Select } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import type { Act, Mark } from "./marking.ts"
import { layers, layerWords } from "./words.ts"

type Ground = components["schemas"]["Redaction"]["grounds"][number]

/** Grounds as they are chosen. */
export const groundOptions = (grounds: readonly Ground[]) => grounds.map(({ id, article, says }) => ({ value: id, label: `${article} ${says}` }))

/** All marks of the document, each with its ground and the versions in which it holds. */
export const MarkList = ({
  marks,
  grounds,
  act,
  show,
}: {
  readonly marks: readonly Mark[]
  readonly grounds: readonly Ground[]
  readonly act: (act: Act) => void
  readonly show: (page: number) => void
}): ReactElement =>
  marks.length === 0 ? (
    <p className="none">还没有标记</p>
  ) : (
    <ol className="redaction-marks" aria-label="标记">
      {marks.map((mark, at) => (
        <li key={mark.id}>
          <Button size="small" type="link" onClick={() => show(mark.page)}>
            {`标记${String(at + 1)}，第${String(mark.page)}页`}
          </Button>
          <Button size="small" onClick={() => act({ do: "remove", id: mark.id })} aria-label={`删除标记${String(at + 1)}`}>
            删除
          </Button>
          <Select
            size="small"
            aria-label={`标记${String(at + 1)}的依据`}
            value={mark.ground}
            options={groundOptions(grounds)}
            onChange={(ground) => act({ do: "change", id: mark.id, to: { ground } })}
            popupMatchSelectWidth={false}
          />
          <Checkbox.Group
            value={mark.layers}
            options={layers.map((layer) => ({ value: layer, label: layerWords[layer] }))}
            onChange={(chosen) => chosen.length > 0 && act({ do: "change", id: mark.id, to: { layers: chosen } })}
          />
          <Checkbox checked={mark.elsewhere} onChange={({ target }) => act({ do: "change", id: mark.id, to: { elsewhere: target.checked } })}>
            同样的字在别处可以保留
          </Checkbox>
        </li>
      ))}
    </ol>
  )
