/** What the headers of open-source licences say, in `foldText` form. */
const openTexts = [
  'licensed under',
  'permission is hereby granted',
  'redistribution and use in source',
  'general public license',
  'apache license',
  'mit license',
  'bsd-style license',
  'mozilla public license',
  'under the same terms as perl',
  'public domain',
  'creativecommons.org',
  'opensource.org',
  'free software',
] as const

const spdx = 'spdx-license-identifier:'

/** Does a text, in `foldText` form, carry the header of an open-source licence? A private `LicenseRef` is none. */
export function hasOpenLicence(folded: string): boolean {
  const at = folded.indexOf(spdx)
  if (at >= 0) {
    const name = folded.slice(at + spdx.length, at + spdx.length + 40).trim()
    return !/^(?:licenseref|proprietary|unlicensed|none)/.test(name)
  }
  return openTexts.some((text) => folded.includes(text))
}
