import { openMailer } from "../mail/mailer.ts"
import type { Settings } from "../settings.ts"
import { httpGateway } from "../sms/gateway.ts"
import type { WaysOut } from "./remind.ts"

/** The ways out that the settings name. The queue tries again; a job does not wait for that. */
export const waysOut = ({ mail, sms }: Pick<Settings, "mail" | "sms">): WaysOut => ({
  mailer: mail === null ? null : openMailer({ ...mail, retryAfter: [] }),
  sms: sms === null ? null : httpGateway(sms),
})
