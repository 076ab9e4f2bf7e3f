import { day } from "../day.ts"

/** 政府信息公开条例 as revised by 国务院令第711号 holds since this day (Art. 56). */
export const regulationInForce = { from: day("2019-05-15") }
