export {
  command,
  recorded,
  refuse,
  type Actor,
  type Casework,
  type Circumstances,
  type Command,
  type Once,
  type Recorded,
  type Refused,
} from "./kernel.ts"
export { refusals, type RefusalCode } from "./refusals.ts"
