/** Values that their issuers print in explanations, compact: findings of them are candidates only. */
export const publishedIdentifiers: ReadonlySet<string> = new Set([
  // Social Security Administration: a sample card of 1938, and a pamphlet.
  '078051120',
  '219099999',
  // Bundesdruckerei: the specimen documents of Erika Mustermann.
  'L01X00T47',
  'L01X00T471',
  'T220001293',
  'T22000129',
  'C01X00T47',
  'C01X00T478',
  // DVLA: the licence of the information leaflet.
  'MORGA753116SM9IJ',
  'MORGA657054SM9IJ',
  // CMS: the Medicare card's picture.
  '1EG4TE5MK73',
  '1EG4TE5MK72',
  // NHS Digital: the number in the data dictionary.
  '9434765919',
  // Income Tax Department and GSTN: forms filled in for explanation.
  'ABCDE1234F',
  '27AAPFU0939F1ZV',
])
