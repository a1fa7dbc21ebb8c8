/** Words that end or begin the name of a street, by the order in which the number stands. Folded. */
export const streetEndings =
  'street|st|road|rd|avenue|ave|av|boulevard|blvd|lane|ln|drive|dr|court|ct|square|sq|place|pl|terrace|ter|close|crescent|cres|way|parkway|pkwy|highway|hwy|circle|cir|trail|trl|alley|row|walk|grove|gardens|mews|hill|plaza|turnpike|pike|loop|quay|rise|view|heights|route'.split(
    '|',
  )

/** German, Dutch and Nordic street names are one word with the kind at its end; the number follows. */
export const joinedEndings =
  /(?:strasse|straße|str|weg|gasse|allee|platz|ring|damm|ufer|steig|stieg|chaussee|graben|markt|berg|hof|straat|laan|plein|gracht|kade|singel|dijk|dreef|hof|steeg|gatan|vagen|grand|torget|stigen|allen|gade|vej|vaenget|alle|torv|gata|veien|vegen|katu|tie|kuja|polku|gotu|gata|braut|vegur|stræti)\.?$/

/** Words that stand before a street's name: the number follows, or a comma and the number. */
export const streetStarts =
  'rue|avenue|boulevard|impasse|chemin|allee|quai|cours|route|place|calle|c/|avenida|avda|av|plaza|paseo|camino|carrera|carretera|ronda|travesia|pasaje|via|viale|vicolo|corso|piazza|piazzale|largo|strada|contrada|rua|travessa|praca|alameda|estrada|rodovia|ul|ulica|al|aleja|pl|plac|os|osiedle|ulitsa|улица|ул|bulevardul|strada|str'.split(
    '|',
  )
