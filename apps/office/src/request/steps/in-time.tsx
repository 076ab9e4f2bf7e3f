import { Alert } from "antd"
import type { Offer } from "./offer.ts"

/** Until when a step is in time; that it would be late today; what else is to be thought of. */
export const InTime = ({ offer: { inTime, late, warning } }: { readonly offer: Offer }) => (
  <>
    {inTime !== null && (
      <Alert
        type={late ? "warning" : "info"}
        showIcon
        title={late ? `已经逾期：最迟应当在 ${inTime.by}。照实登记，系统标明逾期。` : `最迟 ${inTime.by}`}
        description={inTime.words}
        style={{ marginBottom: 12 }}
      />
    )}
    {warning !== null && <Alert type="warning" showIcon title={warning} style={{ marginBottom: 12 }} />}
  </>
)
