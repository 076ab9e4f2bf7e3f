import type { OpenActivity } from "@gongkai/records"
import { Problems, Proof, TextField, type Filled } from "../form/fields.tsx"
import type { FormToken } from "../form/token.ts"
import { most } from "./booked.ts"

/** The form of a booking, with what was typed before; words instead of it where nothing is left. */
export const BookingForm = ({ activity, filled, token }: { readonly activity: OpenActivity; readonly filled: Filled; readonly token: FormToken }) => {
  const left = activity.placesLeft ?? 0
  return (
    <section id="booking">
      <h2>预约</h2>
      <Problems filled={filled} />
      {left === 0 ? (
        <div class="notice" role="status">
          <p>
            <strong>名额已经约满。</strong>有人取消预约时，名额会随即放出来，您可以过一段时间再来看；本活动不设候补名单。
          </p>
        </div>
      ) : (
        <form method="post" action={`/activities/${activity.id}`} {...(Object.keys(filled.values).length > 0 ? { "data-filled": "" } : {})}>
          <p>还剩{String(left)}个名额。提交后得到预约编号和查询码，凭它们查询或者取消预约，入场时出示预约编号。</p>
          <TextField name="name" label="姓名" filled={filled} most={most.name} autocomplete="name" required />
          <TextField
            name="phone"
            label="电话"
            hint="活动有变动时与您联系，加密保存，不公开，活动结束后删除。"
            filled={filled}
            most={most.phone}
            type="tel"
            autocomplete="tel"
            required
          />
          <TextField name="places" label="人数（连同您本人）" filled={filled} most={most.places} required />
          <Proof token={token} filled={filled} />
          <button type="submit">提交预约</button>
        </form>
      )}
    </section>
  )
}
