import { alsoWords, sentenceWords, shortNames, thingWords, wordSurnames } from './name-words'
import { africanGiven, africanSurnames } from './names/african'
import { asianGiven, asianSurnames } from './names/asian'
import { dutchGiven, dutchSurnames } from './names/dutch'
import { easternGiven, easternSurnames } from './names/eastern'
import { englishGiven, englishSurnames } from './names/english'
import { frenchGiven, frenchSurnames } from './names/french'
import { germanGiven, germanSurnames } from './names/german'
import { italianGiven, italianSurnames } from './names/italian'
import { polishGiven, polishSurnames } from './names/polish'
import { portugueseGiven, portugueseSurnames } from './names/portuguese'
import { scandinavianGiven, scandinavianSurnames } from './names/scandinavian'
import { spanishGiven, spanishSurnames } from './names/spanish'

/** What a word is for names: `word` never belongs to one, `thing` says that its neighbours do not either. */
export type NameClass = 'given' | 'also-given' | 'surname' | 'thing' | 'word' | 'unknown'

const given = setOf([
  englishGiven,
  germanGiven,
  frenchGiven,
  spanishGiven,
  italianGiven,
  portugueseGiven,
  dutchGiven,
  polishGiven,
  scandinavianGiven,
  easternGiven,
  asianGiven,
  africanGiven,
])
const surnames = setOf([
  englishSurnames,
  germanSurnames,
  frenchSurnames,
  spanishSurnames,
  italianSurnames,
  portugueseSurnames,
  dutchSurnames,
  polishSurnames,
  scandinavianSurnames,
  easternSurnames,
  asianSurnames,
  africanSurnames,
])

function setOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}

/** Endings that family names of a language have and its other words, capitalised, hardly ever. */
const endings =
  /(?:ovic|evic|ovich|evich|ovych|[aeiouy]vic|owski|owska|ewski|ewska|inski|inska|ynski|ynska|czyk|czak|wicz|enko|chuk|czuk|[ao]shvili|adze|idze|yan|akis|idis|iadis|opoulos|opoulou|oglu|zadeh|pour|escu|eanu|[^aeiou]son|sson|ssen|[^aeiou]sen|sdottir|dottir|[ld]ahl|quist|qvist|berg|strom|gren|lund|mann|stein|bauer|huber|maier|meyer|[aeiou]ini|elli|etti|ucci|acci|occi|iello|aldi|azzo|uzzo|[^aeiou]ez|eiro|aes|inho|ssi|ov|ova|ev|eva|sky|skaya|skiy|nen|ainen|oinen|aitis|auskas|iene|aite|ins|sma|stra|inga|ema|kar|walla|wala|swamy|murthy|moto|mura|naka|guchi|zawa|sawa|yama|shita|hara|hashi|gawa|kawa)$/

/** The class of a folded word. Apostrophes and hyphens: each part is looked up, and the first that is known counts. */
export function nameClassOf(folded: string): NameClass {
  const plain = folded.replace(/[’']s$/, '').replace(/[’'.]/g, '')
  if (thingWords.has(plain)) return isGiven(plain) ? 'also-given' : 'thing'
  if (sentenceWords.has(plain)) return given.has(plain) ? 'also-given' : 'word'
  if (isGiven(plain)) return 'given'
  if (given.has(plain)) return 'also-given'
  if (surnames.has(plain) && plain.length > 2) return 'surname'
  const hyphen = plain.indexOf('-')
  if (hyphen > 1) {
    const [first, second] = [nameClassOf(plain.slice(0, hyphen)), nameClassOf(plain.slice(hyphen + 1))]
    return first === 'given' || first === 'surname' ? first : second === 'surname' ? 'surname' : 'unknown'
  }
  return 'unknown'
}

function isGiven(word: string): boolean {
  return given.has(word) && !alsoWords.has(word) && (word.length > 3 || shortNames.has(word))
}

/** Does a word tell by itself that it is a family name, so that even an unknown word before it is a given name? */
export function isTellingSurname(folded: string): boolean {
  const plain = folded.replace(/[’']s$/, '').replace(/[’'.]/g, '')
  if (plain.length < 5 || wordSurnames.has(plain)) return false
  return (
    surnames.has(plain) ||
    (plain.length > 6 &&
      endings.test(plain) &&
      !/(?:tion|sion|reason|season|lesson|person|prison|poison|comparison|ison|aven|login|admins|begins|joins|margins|origins|plugins|ruins|coins|pins)$/.test(
        plain,
      ))
  )
}
