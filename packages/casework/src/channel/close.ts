import { channelOf, closeChannelOn } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A channel at the version seen. */
export const ChannelToClose = z.object({ channelId: Id, version: Version })

/** Closes a channel: nothing new goes there; what was posted stays counted. */
export const closeChannel = command({
  act: "catalogue.set-up",
  input: ChannelToClose,
  async run({ tx, actor, today }, { channelId, version }) {
    const channel = await channelOf(tx, actor.agencyId, channelId)
    if (channel === null) return refuse("NOT_FOUND", { channelId })
    if (channel.closedOn !== null) return refuse("CHANNEL_CLOSED", { closedOn: channel.closedOn })
    const now = await closeChannelOn(tx, actor.agencyId, { id: channelId, version }, today)
    return now === null
      ? refuse("STALE", { version: channel.version })
      : recorded("channel.closed", channelId, { channelId, on: today, version: now })
  },
})
