import { Enrolment } from "./enrolment.tsx"
import { OtherPerson, SignInFrame, Why } from "./sign-in-frame.tsx"
import { words } from "./words.ts"

/** A role that must have a second factor takes it up before anything else. */
export const EnrolStep = ({ onStepped }: { readonly onStepped: () => void }) => (
  <SignInFrame title={words.enrol}>
    <Why>{words.enrolWhy}</Why>
    <Enrolment onDone={onStepped} />
    <OtherPerson />
  </SignInFrame>
)
