const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = "10X98765432"
/** First two digits: provinces, and since 2018 residents of Taiwan, Hong Kong and Macao. */
const places = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDay = (digits: string): boolean => {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return year >= 1900 && year < 2100 && day >= 1 && day <= (daysOf[month - 1] ?? 0) && (month !== 2 || day < 29 || leap)
}

/** Whether eighteen characters are a citizen's identity number by GB 11643: place, day of birth, check character. */
export const isIdentityNumber = (number: string): boolean => {
  if (!/^\d{17}[\dX]$/u.test(number) || !places.test(number) || !isDay(number.slice(6, 14))) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return checks[sum % 11] === number[17]
}
