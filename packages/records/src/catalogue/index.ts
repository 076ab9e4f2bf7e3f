export { validities, writePublished, type OfferedFile, type Pair, type PublishedItem, type Validity } from "./published.ts"
export {
  disclosureAttributes,
  insertItem,
  interpretationsOf,
  itemOf,
  itemStates,
  signOffStages,
  updateItem,
  type CatalogueItem,
  type DisclosureAttribute,
  type ItemChange,
  type ItemContent,
  type ItemState,
  type NewItem,
  type SignOffStage,
} from "./items.ts"
export {
  addItemFile,
  filePlaces,
  filesOfItem,
  itemFileOf,
  itemFilesInQuarantine,
  setItemFileState,
  updateItemFile,
  type FileHit,
  type ItemFile,
} from "./item-files.ts"
export { insertSignOff, peopleWhoMay, signOffsOf, type SignOff } from "./sign-offs.ts"
export { catalogueChainOf, saveCatalogueChain, type CatalogueChain } from "./settings.ts"
export {
  publicInterpretationsOf,
  publicStandingOf,
  refreshPairs,
  setPublishedValidity,
  withdrawPublished,
  writePublishedFiles,
  type PublicFile,
  type PublicStanding,
} from "./public-state.ts"
export { finders, saveItemVerdict, verdictReasons, verdictsOfItem, type ItemVerdict } from "./verdicts.ts"
export { itemOrders, listItems, type ItemFilter, type ItemLine, type ItemOrder, type WaitingFor } from "./item-list.ts"
export { insertWordingEntry, updateWordingEntry, wordingEntriesFor, wordingEntryOf, type WordingEntry } from "./wording-entries.ts"
export {
  channelKinds,
  channelOf,
  closeChannelOn,
  channelsOf,
  insertChannel,
  updateChannel,
  type Channel,
  type ChannelKind,
  type UsedChannel,
} from "./channels.ts"
export {
  listPublications,
  publicationOf,
  publicationsOfItem,
  publicationStates,
  agenciesWithDuePublications,
  publicationsToSend,
  queuePublications,
  updatePublication,
  withdrawPublications,
  type Publication,
  type PublicationFilter,
  type PublicationState,
} from "./outbox.ts"
export {
  insertPenaltyChange,
  openPenaltyChanges,
  penaltyChangeKinds,
  publicItemsOfEntry,
  settlePenaltyChanges,
  withdrawalCauses,
  type PenaltyChange,
} from "./penalty-changes.ts"
export { publicationCounts, type CountOf, type PublicationCounts } from "./counts.ts"
export { versionOfItem, versionsOfItem, type ItemVersion, type ItemVersionContent } from "./item-versions.ts"
