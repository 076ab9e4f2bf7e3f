import "./catalogue.css"
import type { ReactElement } from "react"
import { useNavigate, useParams, useSearchParams } from "react-router"
import { useFreshId } from "../api/new-id.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { Editing } from "./editing.tsx"
import { useItem } from "./use-item.ts"

const Changed = ({ itemId }: { readonly itemId: string }): ReactElement => {
  const item = useItem(itemId)
  return (
    <PageFrame title="修改信息">
      <Answered answer={item}>{(data) => <Editing key={data.id} itemId={itemId} item={data} proposalId={null} onSaved={null} />}</Answered>
    </PageFrame>
  )
}

const Begun = (): ReactElement => {
  const navigate = useNavigate()
  const { id } = useFreshId()
  const [params] = useSearchParams()
  return (
    <PageFrame title="起草信息">
      <Editing
        itemId={id}
        item={null}
        proposalId={params.get("proposal")}
        onSaved={() => void navigate(`/catalogue/${id}/edit`, { replace: true })}
      />
    </PageFrame>
  )
}

/** Writes an item: a new one, or one that is there. */
const EditPage = (): ReactElement => {
  const { itemId } = useParams()
  return itemId === undefined ? <Begun /> : <Changed key={itemId} itemId={itemId} />
}

export default EditPage
