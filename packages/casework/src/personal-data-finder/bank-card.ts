/** How cards that people hold here begin: UnionPay, and the four schemes that sign contracts with its banks. */
const issuers = /^(?:62|4|5[1-5]|35|3[47]|9558)/u

/** Whether 15 to 19 digits are a bank card's number: an issuer's beginning, and the check digit of ISO/IEC 7812 (Luhn). */
export const isBankCard = (digits: string): boolean => {
  if (!/^\d{15,19}$/u.test(digits) || !issuers.test(digits)) return false
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
