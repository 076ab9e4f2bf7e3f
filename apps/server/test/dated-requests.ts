/** A request whose days were worked out by hand on the wall calendar: what happened, and what the law makes of it at the close of 2026. */
export interface DatedRequest {
  readonly id: string
  readonly applicant: string
  /** Day, what happened, and what belongs to it. */
  readonly facts: readonly string[]
  readonly expect: {
    readonly receivedOn: string
    readonly answerDue: string | null
    readonly noDueDay: string | null
    readonly late: boolean
    readonly remedies: "A" | "B" | null
    readonly steps: Readonly<Record<string, string>>
  }
}

export const datedRequests: readonly DatedRequest[] = [
  {
    id: "R01",
    applicant: "naturalPerson",
    facts: ["2023-12-01 received in-person", "2023-12-29 decided refused.internalAffairs ground=16(1)", "2023-12-29 served in-person"],
    expect: { receivedOn: "2023-12-01", answerDue: "2023-12-29", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R02",
    applicant: "naturalPerson",
    facts: [
      "2023-12-04 received registered-post",
      "2024-01-02 decided refused.internalAffairs ground=16(1)",
      "2024-01-02 served registered-post seen=2024-01-04",
    ],
    expect: { receivedOn: "2023-12-04", answerDue: "2024-01-02", noDueDay: null, late: false, remedies: "A", steps: {} },
  },
  {
    id: "R03",
    applicant: "commercialEnterprise",
    facts: [
      "2024-01-22 received online",
      "2024-01-24 confirmed",
      "2024-02-23 decided granted ground=36(2)",
      "2024-02-23 served registered-post seen=2024-02-26",
    ],
    expect: { receivedOn: "2024-01-24", answerDue: "2024-02-26", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R04",
    applicant: "publicWelfareOrganization",
    facts: [
      "2024-03-09 received email",
      "2024-03-11 confirmed",
      "2024-04-08 decided unavailable.notHeld ground=36(4)",
      "2024-04-08 served registered-post seen=2024-04-10",
    ],
    expect: { receivedOn: "2024-03-11", answerDue: "2024-04-09", noDueDay: null, late: false, remedies: null, steps: {} },
  },
  {
    id: "R05",
    applicant: "researchInstitution",
    facts: [
      "2024-04-26 received fax",
      "2024-04-28 confirmed",
      "2024-05-24 decided partiallyGranted ground=37 withheld=16(2)",
      "2024-05-24 served registered-post seen=2024-05-27",
    ],
    expect: { receivedOn: "2024-04-28", answerDue: "2024-05-28", noDueDay: null, late: false, remedies: "A", steps: {} },
  },
  {
    id: "R06",
    applicant: "naturalPerson",
    facts: [
      "2024-06-03 received ordinary-post",
      "2024-06-06 confirmed",
      "2024-06-18 correctionNotified by=2024-07-05",
      "2024-07-08 correctionReceived posted=2024-07-05",
      "2024-08-05 decided granted ground=36(1)",
      "2024-08-05 served registered-post seen=2024-08-07",
    ],
    expect: {
      receivedOn: "2024-06-06",
      answerDue: "2024-08-05",
      noDueDay: null,
      late: false,
      remedies: "B",
      steps: { correctionNoticeBy: "2024-06-18" },
    },
  },
  {
    id: "R08",
    applicant: "naturalPerson",
    facts: [
      "2024-09-02 received oral",
      "2024-09-05 thirdPartyAsked reached=2024-09-06",
      "2024-09-20 thirdPartyAnswered",
      "2024-10-16 decided refused.thirdPartyRights ground=15",
      "2024-10-17 served in-person",
    ],
    expect: {
      receivedOn: "2024-09-02",
      answerDue: "2024-10-18",
      noDueDay: null,
      late: false,
      remedies: "A",
      steps: { thirdPartyAnswerBy: "2024-09-29" },
    },
  },
  {
    id: "R09",
    applicant: "naturalPerson",
    facts: [
      "2024-12-26 received registered-post",
      "2024-12-31 correctionNotified by=2025-01-15",
      "2025-01-08 correctionReceived",
      "2025-02-10 decided refused.deliberativeProcess ground=16(2)",
      "2025-02-10 served registered-post seen=2025-02-12",
    ],
    expect: {
      receivedOn: "2024-12-26",
      answerDue: "2025-02-11",
      noDueDay: null,
      late: false,
      remedies: "A",
      steps: { correctionNoticeBy: "2025-01-07" },
    },
  },
  {
    id: "R11",
    applicant: "naturalPerson",
    facts: [
      "2024-12-18 received online",
      "2024-12-18 confirmed",
      "2025-01-14 extended days=20",
      "2025-02-18 decided refused.stateSecret ground=14",
      "2025-02-18 served registered-post seen=2025-02-20",
    ],
    expect: {
      receivedOn: "2024-12-18",
      answerDue: "2025-02-19",
      noDueDay: null,
      late: false,
      remedies: "A",
      steps: { firstAnswerDue: "2025-01-16" },
    },
  },
  {
    id: "R12",
    applicant: "commercialEnterprise",
    facts: ["2024-12-23 received in-person", "2024-12-30 withdrawn"],
    expect: { receivedOn: "2024-12-23", answerDue: "2025-01-21", noDueDay: null, late: false, remedies: null, steps: {} },
  },
  {
    id: "R13",
    applicant: "naturalPerson",
    facts: [
      "2025-01-20 received in-person",
      "2025-02-20 decided unavailable.requiresCreation ground=38",
      "2025-02-21 served registered-post seen=2025-02-25",
    ],
    expect: { receivedOn: "2025-01-20", answerDue: "2025-02-21", noDueDay: null, late: false, remedies: null, steps: {} },
  },
  {
    id: "R14",
    applicant: "naturalPerson",
    facts: [
      "2025-03-03 received online",
      "2025-03-03 confirmed",
      "2025-03-05 thirdPartyAsked reached=2025-03-07",
      "2025-04-22 decided granted ground=36(2)",
      "2025-04-22 served registered-post seen=2025-04-24",
    ],
    expect: {
      receivedOn: "2025-03-03",
      answerDue: "2025-04-24",
      noDueDay: null,
      late: false,
      remedies: "B",
      steps: { thirdPartyAnswerBy: "2025-03-28" },
    },
  },
  {
    id: "R16",
    applicant: "researchInstitution",
    facts: [
      "2025-04-14 received in-person",
      "2025-04-16 thirdPartyAsked reached=2025-04-17",
      "2025-04-22 jointMakerAsked reached=2025-04-23",
      "2025-04-25 thirdPartyAnswered",
      "2025-05-08 jointMakerAnswered",
      "2025-06-03 decided partiallyGranted ground=37 withheld=16(1)",
      "2025-06-03 served registered-post seen=2025-06-05",
    ],
    expect: {
      receivedOn: "2025-04-14",
      answerDue: "2025-06-04",
      noDueDay: null,
      late: false,
      remedies: "A",
      steps: { thirdPartyAnswerBy: "2025-05-12", jointMakerAnswerBy: "2025-05-16" },
    },
  },
  {
    id: "R19",
    applicant: "legalServiceOrganization",
    facts: [
      "2025-06-16 received email",
      "2025-06-17 confirmed",
      "2025-06-25 correctionNotified by=2025-07-10",
      "2025-07-11 lapsed other.correctionOverdue ground=30",
    ],
    expect: {
      receivedOn: "2025-06-17",
      answerDue: null,
      noDueDay: "awaitingCorrection",
      late: false,
      remedies: "B",
      steps: { correctionNoticeBy: "2025-06-26" },
    },
  },
  {
    id: "R20",
    applicant: "naturalPerson",
    facts: [
      "2025-07-01 received in-person",
      "2025-07-22 feeNotified reached=2025-07-24",
      "2025-08-12 feePaid",
      "2025-09-02 decided granted ground=36(2)",
      "2025-09-03 served in-person",
    ],
    expect: {
      receivedOn: "2025-07-01",
      answerDue: "2025-09-09",
      noDueDay: null,
      late: false,
      remedies: "B",
      steps: { firstAnswerDue: "2025-07-29", payBy: "2025-08-21" },
    },
  },
  {
    id: "R21",
    applicant: "otherOrganization",
    facts: [
      "2025-11-17 received registered-post",
      "2025-12-12 feeNotified reached=2025-12-15",
      "2026-01-14 lapsed other.feeOverdue ground=feeRules.6",
    ],
    expect: {
      receivedOn: "2025-11-17",
      answerDue: null,
      noDueDay: "awaitingPayment",
      late: false,
      remedies: "B",
      steps: { firstAnswerDue: "2025-12-15", payBy: "2026-01-13" },
    },
  },
  {
    id: "R22",
    applicant: "naturalPerson",
    facts: ["2025-09-12 received online", "2025-09-12 confirmed", "2025-10-14 decided granted ground=36(1)", "2025-10-14 served online"],
    expect: { receivedOn: "2025-09-12", answerDue: "2025-10-16", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R23",
    applicant: "naturalPerson",
    facts: [
      "2025-09-12 received online",
      "2025-09-12 confirmed",
      "2025-10-14 decided refused.enforcementFile ground=16(2)",
      "2025-10-15 served registered-post seen=2025-10-17",
    ],
    expect: { receivedOn: "2025-09-12", answerDue: "2025-10-16", noDueDay: null, late: false, remedies: "A", steps: {} },
  },
  {
    id: "R24",
    applicant: "naturalPerson",
    facts: [
      "2025-09-12 received online",
      "2025-09-12 confirmed",
      "2025-10-14 decided notProcessed.petition ground=39(1)",
      "2025-10-15 served registered-post seen=2025-10-17",
    ],
    expect: { receivedOn: "2025-09-12", answerDue: "2025-10-16", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R25",
    applicant: "commercialEnterprise",
    facts: ["2025-10-03 received registered-post", "2025-11-04 decided refused.safetyAndStability ground=14", "2025-11-05 served in-person"],
    expect: { receivedOn: "2025-10-03", answerDue: "2025-11-04", noDueDay: null, late: true, remedies: "A", steps: {} },
  },
  {
    id: "R26",
    applicant: "commercialEnterprise",
    facts: [
      "2025-11-03 received fax",
      "2025-11-04 confirmed",
      "2025-11-10 jointMakerAsked reached=2025-11-10",
      "2025-11-10 jointMakerAnswered",
      "2025-11-28 decided refused.prohibitedByLaw ground=14",
      "2025-11-28 served registered-post seen=2025-12-01",
    ],
    expect: {
      receivedOn: "2025-11-04",
      answerDue: "2025-12-02",
      noDueDay: null,
      late: false,
      remedies: "A",
      steps: { jointMakerAnswerBy: "2025-12-01" },
    },
  },
  {
    id: "R27",
    applicant: "naturalPerson",
    facts: [
      "2025-12-25 received in-person",
      "2026-01-22 decided refused.administrativeQuery ground=36(7)",
      "2026-01-22 served registered-post seen=2026-01-24",
    ],
    expect: { receivedOn: "2025-12-25", answerDue: "2026-01-23", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R28",
    applicant: "otherOrganization",
    facts: [
      "2025-12-30 received online",
      "2026-01-04 confirmed",
      "2026-01-29 decided granted ground=36(1)",
      "2026-01-29 served registered-post seen=2026-01-31",
    ],
    expect: { receivedOn: "2026-01-04", answerDue: "2026-01-30", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R29",
    applicant: "naturalPerson",
    facts: [
      "2026-01-30 received in-person",
      "2026-03-05 decided notProcessed.publication ground=39(2)",
      "2026-03-05 served registered-post seen=2026-03-09",
    ],
    expect: { receivedOn: "2026-01-30", answerDue: "2026-03-05", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R30",
    applicant: "naturalPerson",
    facts: [
      "2026-02-13 received registered-post",
      "2026-03-02 correctionNotified by=2026-03-16",
      "2026-03-12 correctionReceived",
      "2026-04-09 decided unavailable.stillUnclear ground=30",
      "2026-04-09 served registered-post seen=2026-04-11",
    ],
    expect: {
      receivedOn: "2026-02-13",
      answerDue: "2026-04-10",
      noDueDay: null,
      late: false,
      remedies: "B",
      steps: { correctionNoticeBy: "2026-03-02" },
    },
  },
  {
    id: "R31",
    applicant: "naturalPerson",
    facts: ["2026-02-28 received in-person", "2026-03-06 decided notProcessed.repeated ground=36(6)", "2026-03-06 served in-person"],
    expect: { receivedOn: "2026-02-28", answerDue: "2026-03-27", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R32",
    applicant: "commercialEnterprise",
    facts: [
      "2026-03-02 received registered-post",
      "2026-03-27 decided notProcessed.excessive ground=35",
      "2026-03-27 served registered-post seen=2026-03-30",
    ],
    expect: { receivedOn: "2026-03-02", answerDue: "2026-03-30", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R33",
    applicant: "naturalPerson",
    facts: ["2026-03-16 received in-person", "2026-04-08 decided notProcessed.confirmation", "2026-04-08 served registered-post seen=2026-04-10"],
    expect: { receivedOn: "2026-03-16", answerDue: "2026-04-14", noDueDay: null, late: false, remedies: "B", steps: {} },
  },
  {
    id: "R40",
    applicant: "naturalPerson",
    facts: ["2026-12-20 received registered-post"],
    expect: {
      receivedOn: "2026-12-20",
      answerDue: null,
      noDueDay: "noCalendar",
      late: false,
      remedies: null,
      steps: { correctionNoticeBy: "2026-12-29" },
    },
  },
  {
    id: "R41",
    applicant: "legalServiceOrganization",
    facts: ["2025-12-03 received in-person", "2025-12-31 decided granted ground=36(2)", "2026-01-04 served registered-post seen=2026-01-06"],
    expect: { receivedOn: "2025-12-03", answerDue: "2025-12-31", noDueDay: null, late: true, remedies: "B", steps: {} },
  },
]
