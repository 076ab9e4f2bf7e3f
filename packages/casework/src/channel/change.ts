import { channelOf, updateChannel } from "@gongkai/records"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { againstAddress, ChannelToAdd } from "./fields.ts"

const { channelId, name, owner, leastAWeek, address } = ChannelToAdd.shape

/** A channel put otherwise, at the version seen; its kind stays. */
export const ChannelToChange = ChannelToAdd.pick({ channelId: true }).extend({
  ...{ channelId, version: Version, name },
  ...{ owner: owner.unwrap(), leastAWeek: leastAWeek.unwrap(), address: address.unwrap() },
})

/** Changes a channel that is open. */
export const changeChannel = command({
  act: "catalogue.set-up",
  input: ChannelToChange,
  async run({ tx, actor }, { channelId: id, version, ...fields }) {
    const channel = await channelOf(tx, actor.agencyId, id)
    if (channel === null) return refuse("NOT_FOUND", { channelId: id })
    if (channel.closedOn !== null) return refuse("CHANNEL_CLOSED", { closedOn: channel.closedOn })
    const against = againstAddress(channel.kind, fields.address)
    if (against !== null) return against
    const now = await updateChannel(tx, actor.agencyId, { id, version, ...fields })
    return now === null ? refuse("STALE", { version: channel.version }) : recorded("channel.changed", id, { channelId: id, version: now })
  },
})
