import { termsOf } from '../trade/terms-of'

/** One side pays, or takes so much. */
export const payWords = termsOf(`
we pay|we refund|refund of|we credit|write off|pays him|pays her|pays them|pay her|pay him|will accept|would accept|will take|will pay|we offer|offer of|offers|offered|demand|demands|authority|authority is|reserve is|counsel values|valued at|insurer's authority|moved from|came down|got them from|does it|lump sum|instalment*|installment*|first payment|inclusive of interest|walks away with|end at|where we can|opening position|last was
zahlt|wir zahlen|zahlung|bietet an|angeboten|raten|einmalzahlung|nehmen an|abfindung von|vergleichssumme
nous payons|verse|versons|versera|accepte|propose|offre|en deux fois|echeance|indemnite de
pagamos|pagara|abonamos|ofrecemos|aceptan|aceptaria|primer pago|a la firma|plazos|allanarnos|indemnizacion
paghiamo|versiamo|versa|offriamo|accetta|rate|alla firma|somma di
pagamos|paga|oferecemos|aceita|prestacoes|na assinatura
we betalen|wij betalen|betaalt|bieden|accepteert|termijnen|bij ondertekening
placimy|zaplacimy|wyplaci|oferujemy|zgadza sie|w ratach|przy podpisaniu
vi betalar|betalar|erbjuder|erbjud|accepterar|delbetalning
支払う|支払い|解決金|一括|分割|支付|赔付|分期|一次性`)

/** What is given up, kept secret or not admitted for it. */
export const peaceWords = termsOf(`
mutual release|drops the complaint|drops the ombudsman|drops his|drops her|drops their|won't post|will not post|signs that|write off the rest|ombudsman complaint|release language|release of|no admission|admits nothing|without admission|nobody talks|nobody says a word|not a word|says nothing|silence|gag|non-disparagement|no press|trade press|takes down the reviews|take down the|takes down|withdraws the claim|withdraws her claim|withdraws his claim|withdraw the|withdrawing|drops the|drop the|if we dismiss|we dismiss|dismiss in|dismissal of|case stopped|court case in|claim is withdrawn|discontinue*|each side bearing|each side bears|bearing its own|each own costs|own costs|costs to be|each party bears|they keep|undertake*|joint letter|tomlin|consent order|schedule from it|both initialled|not be repeated|21 days|part 36|save as to costs|liability admitted|settle*|settlement|mediat*|mediator|mediation brief|adjuster|insurer|plaintiff|clmt|claimant|opposing|other side|their counsel|'s lawyer|lawyer wants|the client|my client|our client|precedent for|other claims|other claimants|neutral, no numbers
stillschweigen|verschwiegenheit|nimmt die klage zuruck|zieht die klage zuruck|klage zuruck|klagerucknahme|ohne anerkennung|erledigt|abgegolten|kosten gegeneinander|gegenseite|keine presse|bewertungen loschen|mediator|vergleich*
se tait|silence|confidentialite|retire sa plainte|retire la plainte|se desiste|desistement|sans reconnaissance|partie adverse|renonce|mediateur|depens|chacun garde
retiran|retira la|retira su|querella|demanda|no hablan|no hablar|prensa|clausula de silencio|silencio|no reconocemos|sin reconocer|reconocemos nada|renuncian|renuncia|costas|mediador|desisten|acuerdo con
ritira|ritirano|querela|non parla|non parlano|stampa|silenzio|riservatezza|senza ammissione|rinuncia|rinunciano|spese compensate|mediatore|accordo con|controparte
retira|retiram|queixa|nao falam|imprensa|silencio|sem admissao|sem reconhecer|renuncia|custas|mediador|acordo com|desiste
trekt in|trekken in|intrekken|klacht|geen pers|zwijgt|geheimhouding|zonder erkenning|finale kwijting|wederpartij|mediator|ieder eigen kosten
wycofa|wycofuje|cofa pozew|prasa|milczeni*|poufnosc|bez uznania|zrzeka|mediator|koszty zniesione|ugoda z
aterkallar|tar tillbaka|drar tillbaka|press|tystnad|sekretess|utan medgivande|avstar|medlare|motparten
示談|和解|口外しない|第三者に口外|債権債務がない|取り下げ|撤诉|保密|不承认|互不追究|放弃追究|和解协议`)
