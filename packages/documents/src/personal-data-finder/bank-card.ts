/** How cards that people hold here begin, and how long each is: UnionPay, and the four schemes that sign contracts with its banks. */
const issuers = /^(?:62\d{14,17}|(?:4\d|5[1-5]|35)\d{14}|3[47]\d{13}|9558\d{15})$/u

/** Whether 15 to 19 digits are a bank card's number: an issuer's beginning, and the check digit of ISO/IEC 7812 (Luhn). */
export const isBankCard = (digits: string): boolean => {
  if (!issuers.test(digits)) return false
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
