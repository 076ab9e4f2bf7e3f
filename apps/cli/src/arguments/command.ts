/** 0: all read, no finding of severity error. 1: some file has one. 2: nothing could be read, or the arguments are off. 130: ended by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130

/** What a shell may offer in a place: files, the words given, or nothing. */
export type Completes = "files" | readonly string[] | null

/** A place for words without a dash. */
export interface OperandSpec {
  readonly name: string
  readonly says: string
  readonly many: boolean
  readonly optional: boolean
  readonly completes: Completes
}

/** An option; it takes a value where `value` names one. */
export interface OptionSpec {
  /** Without the dashes: `max-size`. */
  readonly name: string
  readonly says: string
  /** Name of the value in the help. */
  readonly value?: string
  /** The only values allowed. */
  readonly choices?: readonly string[]
  readonly preset?: string
  /** True: may be given several times, the values add up. */
  readonly many?: boolean
  readonly files?: boolean
}

/** A line that the help shows, and what it does. */
export interface Example {
  readonly line: string
  readonly says: string
}

/** What was given on the command line, after parsing. */
export interface Given {
  readonly operands: readonly string[]
  readonly flag: (name: string) => boolean
  /** The value given, else the preset, else null. */
  readonly text: (name: string) => string | null
  /** All values of an option that may be given several times. */
  readonly texts: (name: string) => readonly string[]
}

/** A command as data: the parser, the help and the completion scripts are all made from it. */
export interface Command {
  readonly name: string
  readonly says: string
  readonly operands: readonly OperandSpec[]
  readonly options: readonly OptionSpec[]
  readonly examples: readonly Example[]
  readonly run: (given: Given) => Promise<ExitCode>
}
