export {
  insertRegisterEntries,
  listRegisterEntries,
  registerEntryOf,
  registers,
  updateRegisterEntry,
  type NewRegisterEntry,
  type Register,
  type RegisterEntry,
  type RegisterEntryFilter,
} from "./entries.ts"
export {
  insertNormativeDocuments,
  likeDocument,
  listNormativeDocuments,
  normativeDocumentKinds,
  normativeDocumentOf,
  updateNormativeDocument,
  type NewNormativeDocument,
  type NormativeDocument,
  type NormativeDocumentFilter,
  type NormativeDocumentKind,
} from "./documents.ts"
