import { foldText } from '../../fold-text'
import { isNoName } from './no-names'
import { termsOf } from './terms-of'

/** Frequent given names of many languages, without those that are common words too. Folded. */
const givenNames: ReadonlySet<string> = new Set(
  termsOf(`
aaron|adam|adrian|ahmed|aidan|alan|albert|alejandro|aleksandra|alessandro|alessia|alexander|alexandra|alexis|alfred|alice|alicia|alison|amanda|amelia|amir|amy|ana|anders|andrea|andreas|andrew|andrzej|angela|anita|anja|anna|anne|annika|antoine|anton|antonio|arthur|astrid|barbara|beata|beatrice|beatriz|benjamin|bernard|bernd|bianca|bjorn|bob|brian|brigitte|bruno|camille|carla|carlos|carmen|carol|caroline|catherine|cecilia|charles|charlotte|chiara|chloe|christian|christina|christine|christoph|christopher|claire|claudia|colin|cristina|daniel|daniela|darren|david|deborah|denise|dennis|diana|diego|dieter|dimitri|dirk|dominik|donald|donna|dorota|dorothy|edith|eduardo|edward|elena|elisabeth|elizabeth|ella|ellen|elsa|emil|emily|emma|eric|erik|erika|erin|ernst|eva|evelyn|ewa|fatima|felix|fernando|filip|fiona|florian|francesca|francesco|francisco|frank|franz|frederic|fredrik|friedrich|gabriel|gabriela|gary|george|georg|gerald|gerard|gerhard|gianni|giovanni|giulia|giuseppe|gloria|gordon|graham|greg|gregory|guillaume|gunther|gustav|hans|harald|harry|hassan|heather|heidi|heike|heinz|helen|helena|helga|henry|herbert|hugo|ian|ibrahim|ines|ingrid|irene|isabel|isabella|ivan|jack|jacob|jacques|jakob|jakub|james|jan|jana|jane|janet|jason|javier|jean|jennifer|jens|jeremy|jessica|joan|joanna|joao|joaquin|jochen|johan|johanna|john|jonas|jonathan|jorge|jose|joseph|josef|juan|judith|julia|julian|julie|jurgen|justyna|kamil|karen|karin|karl|karolina|katarzyna|kate|katherine|kathleen|katrin|keith|kelly|kenneth|kevin|klaus|krzysztof|lars|laura|laurent|lea|lena|leon|leonardo|linda|lisa|lorenzo|louis|louise|luca|lucas|lucia|ludwig|luis|luisa|lukas|lukasz|magdalena|malgorzata|manuel|manuela|marco|marcus|margaret|maria|marie|marina|mario|markus|marta|martha|martin|martina|mary|mateusz|matthew|matthias|maurice|max|maximilian|megan|mehmet|melanie|michael|michal|michel|michelle|miguel|mikael|mohamed|mohammed|monica|monika|muhammad|nadia|nancy|natalia|natalie|nathalie|neil|nicholas|nicola|nicolas|nicole|nikolai|nils|nina|oliver|olivier|olga|omar|oscar|oskar|pablo|pamela|paolo|patricia|patrick|paul|paula|paulina|pawel|pedro|peter|petra|philip|philipp|philippe|pierre|piotr|rachel|rafael|ralf|raquel|rebecca|renata|renate|ricardo|richard|rita|robert|roberto|roger|roland|ronald|rosa|ruth|ryan|sabine|salvatore|samantha|samuel|sandra|sara|sarah|sebastian|sergio|sharon|silke|silvia|simon|sofia|sophie|stefan|stefania|stephanie|stephen|steven|stewart|stuart|susan|susanne|sven|sylvia|tanja|teresa|theresa|thomas|tobias|tomasz|tommaso|ursula|valentina|valerie|vanessa|vera|veronica|victoria|vincent|vladimir|walter|werner|wilhelm|william|wojciech|wolfgang|xavier|yasmin|yusuf|yvonne|zofia|zuzanna`),
)
const lowerPair = /(?<![\p{L}\p{N}@._-])(\p{Ll}{3,14})(?= (\p{Ll}{3,16})(?![\p{L}\p{N}@]))/gu
const single =
  /(?<![\p{L}\p{N}@._-])(\p{Lu}\p{Ll}{2,14})(?:['’]s)?(?=[:,;)]|[ ](?:\(|and |und |et |y |e |en |i |och )|[ ](?:has|had|is|was|were|takes|needs|got|told|came|seems|will|can|hat|ist|war|nimmt|braucht|wurde|kommt|est|a|prend|tiene|esta|toma|ha|e|prende|tem|heeft|slikt|jest|ma|bierze|har|ar|tar)(?!\p{L}))/gu

/** Given names in small letters before another word, and alone before a verb: how people type in a hurry. */
export function* findGivenNames(text: string): Iterable<[index: number, length: number]> {
  for (const match of text.matchAll(lowerPair))
    if (givenNames.has(foldText(match[1] ?? '')) && !isNoName(foldText(match[2] ?? '')))
      yield [match.index, match[0].length]
  for (const match of text.matchAll(single))
    if (givenNames.has(foldText(match[1] ?? ''))) yield [match.index, match[0].length]
}

/** Is this word, in folded form, a frequent given name? */
export function isGivenName(word: string): boolean {
  return givenNames.has(word)
}
