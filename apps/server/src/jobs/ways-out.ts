import { openMailer } from "../mail/mailer.ts"
import type { Settings } from "../settings.ts"
import { httpGateway } from "../sms/gateway.ts"
import type { Posting } from "./post-to-webhook.ts"
import type { WaysOut } from "./remind.ts"

/** The ways out that the settings name. The queue tries again; a job does not wait for that. */
export const waysOut = ({ mail, sms }: Pick<Settings, "mail" | "sms">): WaysOut => ({
  mailer: mail === null ? null : openMailer({ ...mail, retryAfter: [] }),
  sms: sms === null ? null : httpGateway(sms),
})

/** How what is published is posted to channels: with its address on the portal, and inside private networks where the settings let it. */
export const postingOf = ({
  url,
  host,
  port,
  postInside,
}: Pick<Settings, "url" | "host" | "port" | "postInside">): Posting & {
  /** The portal's address, without a slash at its end. */
  readonly base: string
} => {
  const base = (url ?? `http://${host}:${String(port)}`).replace(/\/$/u, "")
  return { base, inside: postInside, linkOf: (itemId) => `${base}/items/${itemId}` }
}
