export {
  insertRedaction,
  insertRedactionRelease,
  layerOfRelease,
  redactionOfFile,
  releasesOf,
  updateRedaction,
  type KeptMark,
  type RedactionRecord,
  type RedactionRelease,
} from "./redactions.ts"
