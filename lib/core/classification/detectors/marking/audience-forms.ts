interface AudienceForm {
  keyword: string
  pattern: RegExp
  /** The keyword ends the phrase: the pattern is tried on what stands before it. */
  isBehind: boolean
  variant: 'confidential' | 'internal'
}

const en =
  '(?:board|directors?|non-executives|management|managers|leadership|leaders?|exco|execs?|executives?|c-suite|partners?|trustees|governors|shareholders|investors|lenders|signatories|council(?:lors)?|cabinet|committee|panel(?:lists)?|jury|faculty|attendees|participants|delegates|invitees|recipients|addressees?|supervisors|officers|officials|commissioners|assessors|reviewers|auditors|clinicians|crew|insiders|personnel|principals|stakeholders|organi[sz]ers|stewards|dealers|distributors|franchisees|licensees|contractors|bidders|subscribers|(?:account |project |team |section |department |division |unit |shift )?(?:heads|leads|holders)|(?:deal|project|core|bid|sales|account|finance|legal|hr|response|crisis|audit|review|clinical|product|editorial|support|programme|program|leadership|management) team|(?:working|steering|task|user|project|advisory|review) (?:group|committee|force|board)|hr|legal|finance|procurement|compliance|named (?:individuals|persons|people|readers))'
const enWho = `(?:(?:the|our|all|senior|named|authori[sz]ed|cleared|appointed|executive|regional|internal|invited|[a-z]{2,14}'s) ){0,2}${en}(?: (?:members?|personnel|attendees|staff|and (?:the )?${en}))?`
const use =
  '(?:use|eyes|circulation|distribution|review|discussion|viewing|reading|reference|consumption|attention|information)'
const insideWho =
  '(?:the )?(?:internal|in-house|inhouse|company|group|corporate|staff|employee|office|departmental|department|team|club|firm|school|ward|site|depot|branch|organi[sz]ation(?:al)?)'
const who = {
  de: '(?:(?:die |den |das |der )?(?:mitglieder|mitgliedern|teilnehmer\\w*|teilnehmenden|vorstand\\w*|aufsichtsrat\\w*|beirat\\w*|geschaftsfuhrung|geschaftsleitung|fuhrungskrafte|leitung\\w*|gesellschafter\\w*|empfanger\\w*|adressat\\w*|mitarbeiter\\w*|mitarbeitende\\w*|beschaftigte|personal|projektteam|projektgruppe|arbeitsgruppe|betriebsrat|personalabteilung|gremium|gf|gl|ausschuss|kollegium|berechtigte\\w*|befugte\\w*|eingeweihte|partner)(?: (?:des|der|vom|im) [a-z]{3,24}| und [a-z]{3,24})?)',
  fr: "(?:membres|participants|destinataires?|directeurs|direction|dirigeants|administrateurs|associes|actionnaires|cadres|encadrement|personnel|salaries|employes|collaborateurs|comite|conseil|bureau|equipe|personnes (?:autorisees|habilitees|concernees|nommees)|elus|adherents|partenaires)(?: (?:du|de la|de l'|de|des) ?[a-z' ]{2,28})?",
  es: '(?:miembros|participantes|asistentes|destinatarios?|directivos|direccion|directores|administradores|socios|accionistas|consejo|consejeros|comite|junta|personal|empleados|trabajadores|equipo|mandos|personas autorizadas|personal autorizado)(?: (?:del|de la|de los|de) [a-z ]{2,28})?',
  it: '(?:membri|partecipanti|destinatari\\w*|dirigenti|direzione|direttori|amministratori|soci|azionisti|consiglio|consiglieri|comitato|personale|dipendenti|collaboratori|gruppo di lavoro|persone autorizzate|personale autorizzato)(?: (?:del|della|dello|dei|di|autorizzato)\\b ?[a-z ]{2,28})?',
  pt: '(?:membros|participantes|destinatarios?|dirigentes|direcao|diretoria|diretores|administradores|socios|acionistas|conselho|comite|comissao|pessoal|funcionarios|colaboradores|gestores|equipa|equipe|pessoas autorizadas)(?: (?:do|da|dos|de) [a-z ]{2,28})?',
  nl: '(?:(?:de |het )?(?:leden|deelnemers|geadresseerden?|ontvangers?|directie|bestuur|bestuurders|management|leidinggevenden|aandeelhouders|vennoten|commissarissen|medewerkers|personeel|projectteam|werkgroep|stuurgroep|commissie|bevoegden|raad)(?: van (?:de |het )?[a-z ]{2,24})?)',
  pl: '(?:(?:czlonkow|uczestnikow|adresat\\w*|odbiorc\\w*|zarzadu|rady|kierownictwa|dyrekcji|kadry|pracownikow|personelu|wspolnikow|akcjonariuszy|zespolu|komisji|komitetu|osob (?:upowaznionych|uprawnionych))(?: [a-z]{3,20}){0,2})',
  sv: '(?:(?:behoriga|medlemmar|deltagare|mottagar\\w*|adressat\\w*|styrelsen|ledningen|ledningsgruppen|chefer|personal|anstallda|medarbetare|projektgruppen|arbetsgruppen|agare|aktieagare|namnden|delagare)(?: (?:i|av|pa) [a-z]{2,24})?)',
}

function ahead(keyword: string, rest: string, variant: AudienceForm['variant'] = 'confidential'): AudienceForm {
  return { keyword, pattern: new RegExp(`^${keyword}${rest}`), isBehind: false, variant }
}

/** Whom a document is for, by language: people with a part in a matter, not customers, children or guests. */
export const audienceForms: readonly AudienceForm[] = [
  {
    keyword: ' only',
    pattern: new RegExp(
      `\\b(?:(?:strictly |intended |meant |circulat(?:ed|ion) |restricted |limited |confined )?(?:for|to) (?:the )?)?${insideWho} ${use} only$`,
    ),
    isBehind: true,
    variant: 'internal',
  },
  {
    keyword: ' only',
    pattern: new RegExp(
      `\\b(?:(?:strictly |intended |meant |restricted |limited |confined )?(?:for|to) (?:(?:the )?(?:eyes|use|attention) of )?)?${enWho}(?:'s?)?(?: ${use})? only$`,
    ),
    isBehind: true,
    variant: 'confidential',
  },
  ahead('strictly for ', `(?:${insideWho} ${use}|${enWho})`),
  ahead('restricted to ', `${enWho}`),
  ahead('for the eyes of ', `${enWho}`),
  ahead('for limited ', '(?:circulation|distribution|release)'),
  ahead('limited ', '(?:circulation|distribution)(?: only)?'),
  ahead('in confidence', `(?:[,:;–— -]{1,3}(?:to |for )?(?:the )?${enWho}(?: of (?:the )?[a-z ]{2,40})?)?`),
  ahead('nur fur ', who.de),
  ahead('ausschliesslich fur ', who.de),
  ahead(
    'nur zur ',
    '(?:internen |vertraulichen |personlichen )(?:verwendung|nutzung|information|kenntnis\\w*)',
    'internal',
  ),
  ahead('reserve a', `(?:ux?|u| la| l'| l’) ?${who.fr}`),
  ahead('uniquement pour ', `(?:les |le |la |l')?${who.fr}`),
  ahead('exclusivement ', `(?:reserve |destine )?(?:aux?|a la|pour (?:les |le |la )?) ?${who.fr}`),
  ahead('a usage exclusif d', `(?:es|u|e la|e l'|e) ?${who.fr}`),
  ahead('solo para ', `(?:los |las |el |la )?${who.es}`),
  ahead('solo ', `(?:miembros|direccion|personal autorizado|destinatarios|asistentes)`),
  ahead('uso exclusivo d', `(?:el|e la|e los|e|o|a|os) ?(?:${who.es}|${who.pt})`),
  ahead('exclusivo para ', `(?:los |las |el |la |os |as |o |a )?(?:${who.es}|${who.pt})`),
  ahead('reservado a', `(?:l|os| la| los|o) ?(?:${who.es}|${who.pt})`),
  ahead('solo per ', `(?:i |gli |il |la |lo )?${who.it}`),
  ahead('riservato a', `(?:i|gli|l|lla) ?${who.it}`),
  ahead('ad uso esclusivo d', `(?:el|ella|ei|egli|i) ?${who.it}`),
  ahead('uso esclusivo d', `(?:el|ella|ei|egli|i) ?${who.it}`),
  ahead('apenas para ', `(?:os |as |o |a )?${who.pt}`),
  ahead('somente para ', `(?:os |as |o |a )?${who.pt}`),
  ahead('uso restrito ', `(?:ao|a|aos|do|da|dos) ?${who.pt}`),
  ahead('alleen voor ', who.nl),
  ahead('uitsluitend voor ', who.nl),
  ahead('tylko dla ', who.pl),
  ahead('wylacznie dla ', who.pl),
  ahead('do wiadomosci ', who.pl),
  ahead('endast for ', who.sv),
  ahead('enbart for ', who.sv),
  {
    keyword: '仅限',
    pattern: /^仅限(?:\S{0,10})(?:成员|人员|员工|高管|董事|管理层|参会者|收件人|本部门|部门内|公司内部|内部)\S{0,4}/,
    isBehind: false,
    variant: 'confidential',
  },
  {
    keyword: '仅供',
    pattern: /^仅供(?:\S{0,10})(?:成员|人员|员工|高管|董事|管理层|参会者|收件人|内部|本部门)\S{0,4}/,
    isBehind: false,
    variant: 'confidential',
  },
  {
    keyword: '限り',
    pattern: /(?:役員|管理職|関係者|出席者|会員|社員|部内|課内|委員|取締役|担当者|参加者|当事者)限り$/,
    isBehind: true,
    variant: 'confidential',
  },
  {
    keyword: 'のみ',
    pattern: /(?:役員|管理職|関係者|出席者|会員|社員|部内|課内|委員|取締役|担当者|参加者|当事者)のみ(?:閲覧可?|配布)?$/,
    isBehind: true,
    variant: 'confidential',
  },
]
