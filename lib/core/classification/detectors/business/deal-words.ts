import { termsOf } from '../trade/terms-of'

/** Words of buying, selling and bidding for companies and contracts. */
export const dealWords = termsOf(`
acquisition|acquire|acquiring|takeover|take over|unsolicited approach|buyout|buy-out|mbo|lbo|merger|merge with|divest*|disposal of|carve out|carve-out|spin off|spin-off|joint venture|jv |jv talks|term sheet|letter of intent|loi |heads of terms|heads of agreement|mou with|due diligence|dd red flags|dd findings|red flags|data room|vendor loan|earn-out|earnout|earn out|exclusivity|indicative offer|indicative bid|non-binding offer|binding offer|revised indicative|final bid|best and final|our bid|our offer|our tender|our proposal price|bid for|offer for|tender for|tender closes|rfp|rfp scoring|price envelope*|quotation for|winning bid|underbid|outbid|spa price|price chip|spa |pre-money|post-money|liquidation preference|series a|series b|series c|seed round|valuation|cap table|convertible note|funding round|share purchase|headline price|cash-free|debt-free|enterprise value|ev 8|guidance ev|multiple of|x ebitda|ebitda multiple|premium of|walk-away|walk away|reserve price|floor is|our floor|our ceiling|price ceiling|price floor|target price|opening price|they'll open|they will open|we can live with|live with|target 0|counteroffer|counter-offer|they offered|offered us|we offered|negotiat*|negotiation|supplier agreement|supplier terms|rebate|most favoured customer|most favored|our cost price|cost price|purchase price|discount of|volume discount|second source|casting vote|target =|target:|target is|the target|codename*|code name|project name|process letter|deal team|investment committee|m&a|share/rejected|p/share|per share|planned purchase|purchase of|sale of|sell our|selling our|buying them|buy them|to buy|to sell|signing|completion by|closing|exchange|overage|standstill|financing round|private equity|pe fund|bank fees|advised by|bidder*|shortlist|vendor|the seller|the buyer|seller wants|licence deal|exclusive licence|partnership with|renewal price|contract renewal
ubernahme|ubernahmeangebot|ubernehmen|kaufangebot|kaufpreis|unternehmenskauf|beteiligung an|anteilskauf|verkauf unser*|verkaufsprozess|mindestpreis|schmerzgrenze|preisuntergrenze|preisobergrenze|gebot|angebotspreis|bieter*|interessent*|bietet|absichtserklarung|vorvertrag|exklusivitat|fusion|zusammenschluss|verschmelzung|ausschreibung|angebotsabgabe|nachverhandl*|verhandlung*|verhandlungsziel|konditionen|einkaufspreis|rabatt*|lieferantenvertrag|rahmenvertrag|projekt|datenraum|kaufvertrag|unterschreiben|signing|beirat|zielpreis|earn-out|gegenangebot
rachat|reprise de|acquisition|acquerir|offre de|offre publique|offre ferme|offre indicative|lettre d'intention|cession de|ceder|prix plancher|prix plafond|prix de reserve|complement de prix|valorisation|due diligence|audit d'acquisition|negociation*|negocier|appel d'offres|soumission|concurrent*|fusion|exclusivite|pacte|levee de fonds|vendeur|cible|remise de|rabais|fournisseur
adquisicion|adquirir|compra de|oferta por|oferta de compra|oferta para|opa|fusion|carta de intenciones|licitacion|precio minimo|precio maximo|precio de salida|precio de reserva|negociacion*|negociar|venta de|exclusividad|due diligence|valoracion|ronda de|concurso publico|comprador*|vendedor*|baja del|descuento|proveedor*
acquisizione|acquisire|cessione|offerta per|offerta vincolante|offerta non vincolante|lettera di intenti|prezzo minimo|prezzo massimo|trattativa*|negoziat*|fusione|gara d'appalto|gara per|ribasso|closing|operazione|due diligence|valutazione|round|esclusiva|venditore|acquirente|sconto|fornitore
aquisicao|adquirir|compra da|venda da|oferta de|oferta pela|fusao|carta de intencoes|concurso publico|licitacao|preco minimo|preco maximo|negociac*|negociar|exclusividade|due diligence|avaliacao da empresa|ronda de|comprador|vendedor|desconto|fornecedor
overname|overnemen|uiterste bod|openingsbod|bod|bieding|bieden|intentieverklaring|aanbesteding|inschrijving|minimumprijs|maximumprijs|onderhandel*|fusie|verkoop van|exclusiviteit|due diligence|waardering|verkoper|koper|inkoopprijs|korting|leverancier
przejeci*|przejac|akwizycj*|nabyci*|oferta kupna|oferta zakupu|oferta przetargow*|list intencyjny|przetarg*|cena minimalna|cena maksymalna|negocjacj*|fuzj*|sprzedaz spolki|sprzedaz udzialow|due diligence|wylacznosc|wycena|kupujacy|sprzedajacy|rabat*|dostawc*
forvarv*|uppkop|kopa upp|bud pa|vart bud|avsiktsforklaring|upphandling*|anbud*|lagsta pris|hogsta pris|prisgolv|pristak|forhandling*|fusion|forsaljning av|exklusivitet|due diligence|vardering|saljare|kopare|rabatt|leverantor
買収|合併|売却|入札|交渉|意向表明|デューデリ|出資|資本提携|業務提携|最低価格|上限価格|譲渡|仕入|値引|收购|并购|合并|出售|投标|竞标|底价|报价|谈判|意向书|尽职调查|估值|融资|股权|独家|让利|折扣|供应商
buy out|going to buy|want to buy|wants to buy|plan to buy|looking to buy|selling to|sell to|sell the|strategic options|options for the|equity|equity for|stake|stake in|minority stake|majority stake|investor|investors|investor is|our best price|best price|lowest price|final price|competitor|competitors|we would accept|we'd accept|we'd go to|we would go to|would go to|up to|go up to|not go below|not below|minimum price|maximum price|bottom line|max price|counter|draft counter|quote of|quoted|pricing for|price list confidential|terms we offered|tender price|bid price|contract value|margin on|sign in|decision memo|decision confidential|asset deal|share deal|spin-out|liquidation|wind down|close the plant|site closure|plant closure|relocation|partner deal|royalty|licence fee|upfront payment|milestone payment|valued at|worth about|synergies|integration plan|antitrust|cartel office|break fee|break-up fee|drag along|tag along|shareholder|founder shares|option pool|loan terms|refinancing|facility|spread over
ankauf|kaufen wollen|wollen kaufen|anteile|anteil von|beteiligen|investor*|bestpreis|tiefstpreis|hochstpreis|wettbewerber|konkurrent|angebot uber|angebot fur|angebot von|standortschliessung|werksschliessung|schliessung|verkaufen|verkauf der|verkauf des|tochter|entscheidungsvorlage|earn-out|maximal|hochstens|mindestens|bietergesprach*|zuschlag|preisverhandlung
acheter|vendre|participation|actions|investisseur*|meilleur prix|prix maximum|prix minimum|au maximum|offre a|notre offre|offre finale|fermeture du site|vente de|prise de participation|augmentation de capital
comprar|vender|participacion|acciones|inversor*|mejor precio|precio tope|como maximo|no subir de|no bajar de|oferta final|nuestra oferta|cierre de la planta|venta de|ampliacion de capital|rival
rilevare|comprare|vendere|partecipazione|quota|quote|azioni|investitor*|miglior prezzo|al massimo|non oltre|proposta per|offerta finale|nostra offerta|chiusura dello stabilimento|aumento di capitale|concorrente
comprar|vender|participacao|acoes|quota|investidor*|melhor preco|no maximo|nao descer|nossa proposta|proposta final|fecho da fabrica|aumento de capital|concorrente
kopen|verkopen|belang in|aandelen|investeerder*|beste prijs|maximaal|minimaal|niet hoger dan|ons bod|ons aanbod|sluiting|concurrent
kupic|sprzedac|udzial*|akcje|inwestor*|najlepsza cena|maksymalnie|minimalnie|nasza oferta|ostateczna oferta|zamkniecie|konkurent*|konkurencj*
kopa|salja|andel*|aktier|investerare|basta pris|hogst|lagst|vart anbud|slutbud|nedlaggning|konkurrent*
株式取得|子会社化|出資比率|競合|提示額|上限|下限|閉鎖|事業譲渡|投資家|控股|入股|投资人|竞争对手|最高价|最低价|出价|让步|关厂|转让价|对赌
buying out|buying|partnership talks|talks with|in talks|second offer|other offer|minimum volume|not below|we can afford|our price|list price|price increase|gets 24%|threatened to leave|they threatened|approve bid|irr|vendor expects|teaser|info memo|information memorandum|owner retiring|restate|offer from|counterproposal|counter proposal|concession*|asking price|our limit|our maximum|ceiling for|our ceiling|at most
akzeptieren hochstens|akzeptieren maximal|verlangt|fordert|lieferant|preiserhohung|uberlegen, das werk|zu schliessen|werk|verkaufen|wir bieten|unser limit|gegenvorschlag|fonds
contre-proposition|contre-offre|en voulons|propose|du capital|nous voulons|fonds|notre plafond|notre limite
opa sobre|por accion|contraoferta|nuestro limite|nuestro tope
la nostra offerta|offerta per il lotto|controproposta|controfferta|il nostro limite
contraproposta|nosso limite|a nossa oferta
in gesprek|vraagprijs|wij zitten op|onze limiet|tegenbod|tegenvoorstel
kontrpropozycj*|nasz limit|mozemy zejsc|zejsc do
lagger bud|bud pa|vart tak|motbud
価格交渉|当社の下限|見積|下限は|每股|收购对方|还价|我方底线|报价为
bid|bids|offer of|counterpart|negotiating|negotiation position|price talks|price negotiation|pricing|contract price|rate card|day rate|renewal|renew at|pitch for|pitch price|quote|price per|per unit|per kilo|per tonne|discount|price cut|price rise|target company|the target|founders|founder|owner wants|seller|buyer|exit price|valued|worth|invest in|investment of|invest|investing|round|lead investor|term loan|merger talks|takeover bid|acquirer|asset sale|portfolio sale|option to buy|right of first refusal|licensing deal|exclusive deal|supplier|suppliers|vendor quote|competing offer|rival offer|rival bid
preis|angebot|nachlass|lieferanten|kaufer|verkaufer|investition|investieren|grunder|eigentumer|vertragsverlangerung|stuckpreis|pro stuck
prix|offre|remise|acheteur|fondateur*|investir|investissement|renouvellement|prix unitaire
precio|oferta|descuento|fundador*|invertir|inversion|renovacion|precio unitario
prezzo|offerta|sconto|fondator*|investire|investimento|rinnovo|prezzo unitario
preco|oferta|proposta|desconto|fundador*|investir|investimento|renovacao
prijs|aanbod|offerte|korting|oprichter*|investeren|investering|verlenging
cena|ceny|oferta|oferte|rabat|zalozyciel*|inwestycj*|przedluzeni*
pris|priset|offert|rabatt|grundare|investera|investering|forlangning
価格|単価|提示|投資|値上げ|价格|单价|投资|涨价|让价`)

/** Nobody is to know yet; or we plan. */
export const secrecyWords = termsOf(`
no one outside|nobody outside|nobody knows|no one knows|outside the board|outside the deal team|not announced|not yet announced|unannounced|not public|not yet public|non-public|before the announcement|before announcement|until announced|until we announce|until signing|after signing|after we have closed|only after we|to be told after|don't know|do not know|does not know|doesn't know|know nothing|knows nothing|not to be shown|without revealing|without mentioning|don't tell|do not tell|don't share|do not share|not to share|not for circulation|keep this quiet|keep quiet|keep it quiet|between us|eyes only|confidential|secret|leak|leak protocol|silent till|silent until|insider|nda|walk-away|we believe|i guess|hinted|their banker|leverage|internally only|strictly internal|deal team|investment committee|our board|the board|board note|board paper|next month|by summer|we plan|we are planning|we want|planned|we'll|we will|plan to|intend to|intends to|subject to
vertraulich|geheim|noch nicht|niemand|weiss von nichts|weiß von nichts|weiss nichts|nicht weitersagen|nicht offentlich|intern|streng|bis zur unterschrift|insider*|vor der bekanntgabe|bekanntgabe|codename|wir planen|wir wollen|geplant|beirat|aufsichtsrat|vorstand
confidentiel*|strictement interne|note interne|personne ne|pas encore|non annonce|avant l'annonce|ne pas diffuser|secret|conseil d'administration|comite|nous proposons|nous prevoyons|nous envisageons|projet
confidencial*|nadie|todavia no|aun no|no anunciad*|sin anunciar|antes del anuncio|no publico|secreto|sabemos que|consejo|pensamos|vamos a|queremos|proyecto
riservat*|confidenzial*|non ancora|nessuno|non annunciat*|prima dell'annuncio|segret*|cda|consiglio|vogliamo|progetto|prevediamo
confidencia*|ninguem|ainda nao|nao anunciad*|antes do anuncio|sigilo*|segredo|conselho|queremos|pretendemos|projeto
vertrouwelijk|geheim|niemand|nog niet|geen woord|niet bekend|voor de bekendmaking|weet van niets|directie|raad van|we willen|wij willen|project|ons
poufn*|tajne|nikt|jeszcze nie|nieogloszon*|przed ogloszeniem|nie wie|zarzad*|rada nadzorcza|planujemy|chcemy|projekt
konfidentiell*|hemlig*|ingen vet|annu inte|ej offentlig*|innan offentliggor*|styrelsen|vi planerar|vi vill|projekt|sekretess
未公表|未発表|極秘|社外秘|秘密|内密|発表前|公表前|予定|取締役会|尚未公告|未公开|未公布|保密|内部资料|不得外传|拟|董事会|暂不|绝密
staff not informed|staff don't know|staff do not know|staff to be told|employees not informed|not informed|not been told|without telling|confidential until|decision confidential|off the record|hush|quietly|in secret|before we tell|until it is signed|until the deal|under nda|no press|not for the press|works council not|unions not
noch nicht informiert|nicht informiert|nicht bekannt|stillschweigen|verschwiegen|betriebsrat weiss nichts|belegschaft
pas informe*|ne sait pas|ne savent pas|discretion|sans informer|salaries ne savent
no informad*|no sabe|no saben|discrecion|sin informar|plantilla no
non informat*|non sa|non sanno|discrezione|senza informare
nao informad*|nao sabe|nao sabem|discricao|sem informar
niet geinformeerd|weten niet|weet niet|discreet|zonder te melden
nie poinformowan*|nie wiedza|dyskrecj*|bez informowania
inte informerad*|vet inte|diskret
知らされていない|口外|他言無用|员工不知情|请勿外传|勿外传|不知情`)
