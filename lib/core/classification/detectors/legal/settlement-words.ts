import { termsOf } from '../trade/terms-of'

/** Words of a settlement itself. */
export const settlementWords = termsOf(`
settlement agreement|settlement offer|settlement proposal|settlement terms|settlement demand|settlement sum|settlement amount|settlement figure|settlement conference|settlement talks|settlement discussions|settlement|confidential settlement|full and final settlement|in full and final|will settle|to settle|settle at|settle for|settle the claim|settle the case|settled for|compromise agreement|compromise terms|compromise|counter offer|counter-offer|counteroffer|demand letter|part 36 offer|part 36|calderbank|tomlin order|consent order|mediator|mediation position|position statement|mutual release|release of claims|offer of judgment|plea offer|plea deal|walk-away figure
vergleich|vergleichsvorschlag|vergleichsangebot|vergleichsvereinbarung|vergleichssumme|vergleichsverhandlung*|vergleichstext|prozessvergleich|aussergerichtlich*|außergerichtlich*|abfindungsvergleich|abfindungsangebot|mediationsverfahren|gegenangebot|abgeltung*
protocole transactionnel|protocole d'accord transactionnel|accord transactionnel|indemnite transactionnelle|proposition transactionnelle|offre transactionnelle|reglement amiable|accord amiable|a l'amiable|concessions reciproques
propuesta transaccional|acuerdo transaccional|transaccional|acuerdo extrajudicial|acuerdo de conciliacion|conciliacion|avenencia|propuesta de acuerdo|oferta de acuerdo
transazione|accordo transattivo|atto di transazione|proposta transattiva|scrittura transattiva|conciliazione|bonario componimento|in via transattiva
acordo extrajudicial|acordo judicial|proposta de acordo|termos do acordo|conciliacao
schikking|schikkingsvoorstel|schikkingsonderhandeling*|minnelijke regeling|vaststellingsovereenkomst|dading|schikken
ugoda|ugody|ugode|propozycja ugod*|ugoda zawarta|mediacji|mediacja
forlikning|forlikningsavtal|forlikningsforslag|forlikningserbjudande|uppgorelse
和解|和解案|和解金|示談|示談金|調停案|和解协议|调解协议|和解方案
acas|cot3|conciliator|authority up to|all in|all-in|ex gratia|goodwill payment|to resolve the|resolve the claim|resolve the dispute|make it go away|nuisance value|offer to settle|our offer to|their offer|pay off|buy them off|agreed reference|patent suit|claim settled|structured settlement|release and waiver|hush money
einigung|einigen|kulanz*|gutlich*|arbeitsgerichtlicher vergleich|klage wird zuruckgenommen|rucknahme|guteverhandlung|guteverfahren|vergleichen
conciliation|negociation amiable|indemnite forfaitaire|regler le litige|protocole|desinteress*
acuerdo|arreglo|pactar|indemnizacion por despido|acto de conciliacion
accordo bonario|conciliare|chiudere la causa|accordo|transigere
acordo|indemnizacao|chegar a acordo
regeling|schikken voor|afkoop*
zawrzec ugode|polubown*|odszkodowani*
forlikas|gora upp
調停|解決|赔偿金|私了|调解
in return for withdrawing|in exchange for withdrawing|in return for dropping|settle all|settle any|settles the|settling|transacao entre|transaccion entre|transaction entre|transazione tra|lepiej ugoda|ugode|goodwill|drop the case|drops the case|drops her claim|drops his claim|withdraws her|withdraws his|withdraw the claim|withdrawing her`)

/** What the sides give up, pay, or do under it. */
export const settlementTerms = termsOf(`
drop the counterclaim|incl. legal costs|in mediation|the mediation|drop the claim|drop the proceedings|drop the|counterclaim|release|releases|claims|waive*|dismissal with prejudice|dismissal|with prejudice|no admission|admission of liability|incl. costs|inclusive of costs|legal fees|each side bears|proceedings|lawsuit|litigation|claimant|plaintiff|defendant|their lawyer|their lawyers|opposing counsel|other side|both sides|tranches|instalments|installments|within 21 days|within 14 days|within 30 days|lump sum|one-time payment|single payment|shall pay|will pay|authority to settle|authority up to|bottom line|walk away|best case|worst case|open until|non-disparagement|confidentiality|no publicity|offers|offered|they came back|we were at|our client
zahlung|binnen|anspruche|wechselseitigen anspruche|abgegolten|erledigt|kosten gegeneinander|kosten des rechtsstreits|widerklage|klage|gegenseite|rucknahme der klage|verzicht*|raten|streitgegenstand
renonce|renoncent|desistement|versement|verser|indemnite|toute action|instance|litige|partie adverse
abonara|renuncia|acciones|desist*|demanda|parte contraria|pago unico|un unico pago|indemnizacion|costas|homologacion|despido
rinuncia|rinunciano|versera|somma|controparte|causa|a saldo e stralcio|saldo e stralcio|ogni pretesa|spese compensate
renuncia|desiste*|pagara|parte contraria|indemnizacao|processo|custas|quitacao
finale kwijting|betaling|betaalt|wederpartij|procedure|intrekking|vordering*|afstand
zaplaci|zrzekaja|roszczen*|strony|pozew|postepowani*|odstapi
betalar|avstar|motparten|ansprak|talan|tvist*|rattegangskostnad*
支払|解決金|請求|放棄|訴訟|相手方|債権債務|支付|放弃|诉讼|撤诉|对方|赔偿
nda|agreed reference|subject to no admission|no admission|claim by|et claim|tribunal claim|suit|patent suit|dispute|they want|we'd pay|we would pay|we pay|solicitor|solicitors|lawyer|lawyers|attorney|acceptance|draft acceptance|mutual|claim|talking points
zeugnis|brutto|anwalt|streit|prozess|gericht|vertragstext
avocat|litige|proces|licenciement|prud'hommes
abogado|pleito|juicio|smac
avvocato|lite|tribunale
advogado|tribunal
advocaat|rechtszaak|geschil
adwokat|sad|spor
advokat|tvist
弁護士|紛争|律师|纠纷`)
