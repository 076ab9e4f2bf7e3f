import { insertChannel } from "@gongkai/records"
import { command, recorded } from "../kernel.ts"
import { againstAddress, ChannelToAdd } from "./fields.ts"

/** Adds a channel: from now on what is published goes there too. */
export const addChannel = command({
  act: "catalogue.set-up",
  input: ChannelToAdd,
  constraints: { channel_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { channelId, ...fields }) {
    const against = againstAddress(fields.kind, fields.address)
    if (against !== null) return against
    await insertChannel(tx, { id: channelId, agencyId: actor.agencyId, ...fields })
    return recorded("channel.added", channelId, { channelId, kind: fields.kind, version: 1 })
  },
})
