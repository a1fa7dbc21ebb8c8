import type { MarkingVariant } from './marking-words'

interface BannerForm {
  /** Folded; the pattern is tried on the text itself where it stands. */
  keyword: string
  pattern: RegExp
  variant: MarkingVariant
}

const office = '\\.(?:docx?|pdf|xlsx?|pptx?|msg|eml|txt|od[tsp]|csv|zip|rtf|key|pages)\\b'

/**
 * Prescribed forms: banner lines and portion marks (US EO 13526, the CUI registry), Australian PSPF, Canada, the Netherlands,
 * Germany, NATO, the EU Council, Japan's common standard, China's ★ marks.
 */
export const bannerForms: readonly BannerForm[] = [
  { keyword: 'top secret//', pattern: /^TOP SECRET\/\/[A-Z]/, variant: 'secret' },
  { keyword: 'secret//', pattern: /^SECRET\/\/[A-Z]/, variant: 'secret' },
  { keyword: 'confidential//', pattern: /^CONFIDENTIAL\/\/[A-Z]/, variant: 'confidential' },
  { keyword: 'unclassified//', pattern: /^UNCLASSIFIED\/\/(?:FOUO|LES|SBU|CUI)/, variant: 'confidential' },
  { keyword: 'cui//', pattern: /^CUI\/\/[A-Z]/, variant: 'confidential' },
  { keyword: 'controlled//', pattern: /^CONTROLLED\/\/[A-Z]/, variant: 'confidential' },
  { keyword: '(ts//', pattern: /^\(TS\/\/[A-Z][A-Z ,/-]{0,40}\)/, variant: 'secret' },
  { keyword: '(s//', pattern: /^\(S\/\/[A-Z][A-Z ,/-]{0,40}\)/, variant: 'secret' },
  { keyword: '(c//', pattern: /^\(C\/\/[A-Z][A-Z ,/-]{0,40}\)/, variant: 'confidential' },
  { keyword: '(u//', pattern: /^\(U\/\/(?:FOUO|LES|SBU|CUI)\)/, variant: 'confidential' },
  { keyword: '(cui', pattern: /^\(CUI(?:\/\/[A-Z][A-Z -]{0,30})?\)/, variant: 'confidential' },
  {
    keyword: 'classified by:',
    pattern: /^Classified By: \S[\s\S]{0,40}\n\s{0,4}(?:Derived|Declassify)/i,
    variant: 'secret',
  },
  {
    keyword: 'sec=',
    pattern: /^SEC=(?:PROTECTED|OFFICIAL[: -]?SENSITIVE|CONFIDENTIAL|IN-CONFIDENCE|SENSITIVE)/i,
    variant: 'confidential',
  },
  { keyword: 'sec=', pattern: /^SEC=(?:TOP[- ]?)?SECRET/i, variant: 'secret' },
  { keyword: 'sec=', pattern: /^SEC=OFFICIAL/i, variant: 'internal' },
  { keyword: 'protected ', pattern: /^PROTECTED [ABC](?![A-Za-z])/, variant: 'confidential' },
  { keyword: 'protege ', pattern: /^PROT[ÉE]G[ÉE] [ABC](?![A-Za-z])/, variant: 'confidential' },
  { keyword: 'official', pattern: /^OFFICIAL ?[-–:/] ?SENSITIVE(?![a-z])/, variant: 'confidential' },
  { keyword: 'official: sensitive', pattern: /^OFFICIAL: ?Sensitive/, variant: 'confidential' },
  { keyword: 'stg', pattern: /^Stg\.? ?(?:geheim|GEHEIM|ZEER GEHEIM|zeer geheim)/, variant: 'secret' },
  { keyword: 'stg', pattern: /^(?:Stg|STG)\.? ?(?:confidentieel|CONFIDENTIEEL|C(?![a-zA-Z]))/i, variant: 'secret' },
  { keyword: 'dep', pattern: /^(?:Dep|DEP)\. ?V(?:\.|ertrouwelijk|ERTROUWELIJK)/, variant: 'confidential' },
  {
    keyword: 'vs',
    pattern: /^VS ?[-–—] ?(?:NfD|NFD|Nur f[üu]r den Dienstgebrauch|NUR F[ÜU]R DEN DIENSTGEBRAUCH)/,
    variant: 'restricted',
  },
  { keyword: 'vs', pattern: /^VS ?[-–—] ?(?:Vertr\.|VERTRAULICH|Vertraulich|Geheim|GEHEIM)/, variant: 'secret' },
  { keyword: 'nato ', pattern: /^NATO (?:SECRET|CONFIDENTIAL|CTS)/, variant: 'secret' },
  { keyword: 'nato ', pattern: /^NATO RESTRICTED|^NATO DIFFUSION RESTREINTE/, variant: 'restricted' },
  { keyword: 'cosmic', pattern: /^COSMIC TOP SECRET|^COSMIC TRES SECRET/, variant: 'secret' },
  { keyword: 'restreint ue', pattern: /^RESTREINT UE/, variant: 'restricted' },
  { keyword: 'eu restricted', pattern: /^EU RESTRICTED/, variant: 'restricted' },
  { keyword: 'confidentiel ue', pattern: /^CONFIDENTIEL UE/, variant: 'secret' },
  { keyword: 'secret ue', pattern: /^SECRET UE/, variant: 'secret' },
  { keyword: '機密性', pattern: /^機密性[：:]?\s?[23２３](?:情報)?/, variant: 'confidential' },
  { keyword: '要機密情報', pattern: /^要機密情報/, variant: 'confidential' },
  { keyword: '密级', pattern: /^密级(?:程度)?\s?[:：]\s?内部/, variant: 'internal' },
  { keyword: '内部★', pattern: /^内部★/, variant: 'internal' },
  { keyword: '秘密★', pattern: /^秘密★/, variant: 'secret' },
  { keyword: '机密★', pattern: /^机密★/, variant: 'secret' },
  { keyword: '绝密★', pattern: /^绝密★/, variant: 'secret' },
  { keyword: '[conf', pattern: /^\[(?:CONF|Conf)(?:ID)?\.?\]/, variant: 'confidential' },
  { keyword: '(conf', pattern: /^\((?:CONF|Conf)(?:ID)?\.?\)/, variant: 'confidential' },
  { keyword: '[int', pattern: /^\[INT\.?\]/, variant: 'internal' },
  { keyword: '[c3', pattern: /^\[C[34]\]/, variant: 'confidential' },
  { keyword: 'conf', pattern: new RegExp(`^CONF(?:ID)?(?:[_ -][\\w -]{0,40})?${office}`), variant: 'confidential' },
  { keyword: 'strictly_', pattern: /^strictly[_-]confidential/i, variant: 'strictly-confidential' },
  { keyword: 'strictly-', pattern: /^strictly[_-]confidential/i, variant: 'strictly-confidential' },
  { keyword: 'highly_', pattern: /^highly[_-]confidential/i, variant: 'strictly-confidential' },
  { keyword: 'highly-', pattern: /^highly[_-]confidential/i, variant: 'strictly-confidential' },
  {
    keyword: 'company_',
    pattern: new RegExp(`^company[_-]confidential[\\w-]{0,40}${office}`, 'i'),
    variant: 'confidential',
  },
  {
    keyword: 'company-',
    pattern: new RegExp(`^company[_-]confidential[\\w-]{0,40}${office}`, 'i'),
    variant: 'confidential',
  },
  {
    keyword: 'internal_',
    pattern: new RegExp(`^internal[_-](?:use|only|use[_-]only)[\\w-]{0,40}${office}`, 'i'),
    variant: 'internal',
  },
  {
    keyword: 'internal-',
    pattern: new RegExp(`^internal[_-](?:use|only|use[_-]only)[\\w-]{0,40}${office}`, 'i'),
    variant: 'internal',
  },
  {
    keyword: 'do_not_',
    pattern: new RegExp(`^do[_-]not[_-](?:forward|share|distribute|circulate|copy)[\\w-]{0,40}${office}`, 'i'),
    variant: 'confidential',
  },
  {
    keyword: 'do-not-',
    pattern: new RegExp(`^do[_-]not[_-](?:forward|share|distribute|circulate|copy)[\\w-]{0,40}${office}`, 'i'),
    variant: 'confidential',
  },
  {
    keyword: 'copy ',
    pattern: /^(?:Copy|COPY) (?:(?:no\.?|number|#) ?)?\d{1,3} (?:of|OF|\/) ?\d{1,3}(?=\s*(?:\n|$|[-–—|]))/,
    variant: 'confidential',
  },
  {
    keyword: 'ausfertigung',
    pattern: /^Ausfertigung (?:Nr\.? ?)?\d{1,3} (?:von|\/) ?\d{1,3}/,
    variant: 'confidential',
  },
  { keyword: 'exemplaire', pattern: /^Exemplaire (?:n[°o] ?)?\d{1,3} ?(?:sur|\/) ?\d{1,3}/, variant: 'confidential' },
]
