/** Letters of other scripts that look like Latin ones (UTS #39 confusables; Cyrillic, Greek, Armenian, Cherokee). */
const pairs =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXУYЗ3ӏlԌGԜWҮYαaοoρpνvιiκkτtυuχxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϜFоoօoսuհhոnցgԼLՏSՕOᎪAᏴBᏟCᎠDᎬEᏀGᎻHᎥiᎫJᏦKᏞLᎷMᏢPᏚSᎢTᏙVᏔWᏃZ'
const latinOf: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.charAt(2 * index), pairs.charAt(2 * index + 1)]),
)
const token = /[\p{L}\p{N}_]+/gu
const latinOrDigit = /[\p{Script=Latin}\d]/u
const otherScript = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u

/** Homoglyphs as Latin, only in tokens that mix scripts or hold a digit; same length. Null when nothing changes. */
export function skeletonText(text: string): string | null {
  if (!otherScript.test(text)) return null
  const result = text.replace(token, (word) => {
    if (!otherScript.test(word) || !latinOrDigit.test(word)) return word
    return Array.from(word, (char) => latinOf.get(char) ?? char).join('')
  })
  return result === text ? null : result
}
