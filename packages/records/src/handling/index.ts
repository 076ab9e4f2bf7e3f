export { boardViewsOf, deleteBoardView, insertBoardView, updateBoardView, type BoardView } from "./board-views.ts"
export {
  coHandlingOf,
  coHandlingsFor,
  coHandlingsOf,
  insertCoHandling,
  updateCoHandling,
  type AskedOfMe,
  type CoHandling,
  type ShownCoHandling,
} from "./co-handlings.ts"
export { eraseCaseWords } from "./erase.ts"
export { deleteLink, insertLink, linkKinds, linksOf, type CaseLink, type LinkKind, type ShownLink } from "./links.ts"
export { insertNote, noteOf, notesOf, updateNote, type CaseNote, type ShownNote } from "./notes.ts"
export { insertProposal, listProposals, lockProposal, proposalOfCase, settleProposal, type PublicationProposal } from "./proposals.ts"
export { timelineOf, type Happening } from "./timeline.ts"
export { seesCase, seesRestrictedAct, type Looking } from "./visibility.ts"
