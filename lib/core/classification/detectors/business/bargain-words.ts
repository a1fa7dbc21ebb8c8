import { termsOf } from '../trade/terms-of'

/** What the other side wants, asks, offers or may bear. */
export const theirWords = termsOf(`
they want|they'd do|they would do|they'd take|agent emailed|agent says|incumbent is on|incumbent at|he'd sell|she'd sell|would sell|wants to sell|they're on|competitor at|agent thinks|broker thinks|banker thinks|adviser thinks|thinks it|gets it|would get it|they put up|put up the|they've asked|has asked for a price|they ask|they're asking|they are asking|they offer*|they propose*|they insist|they value|they say|they need|they demand|they can go|they will take|they'd take|they would take|they struck|they doubled|he asks|she asks|owner asks|owner wants|owner is asking|seller asks|seller expects|landlord wants|landlord asks|supplier asks|supplier wants|client wants|their ask|their number|their price|their offer|their position|their sheet|their quote|values us|value us at|offered us|offered|the fund|her fund|his fund|asking for|asks for|lapses on|came back at|came back with|came down to|moved to|competitor is at|last time|also talking to|talking to
sie wollen|sie verlangen|sie fordern|sie bieten|er will|er verlangt|verkaufer will|verkaufer verlangt|eigentumer will|lieferant will|lieferant verlangt|gegenseite will|angeboten haben|wettbewerber liegt|mitbewerber|liegen bei|die wollen|die bieten|die verlangen
ils veulent|ils demandent|ils proposent|ils offrent|elle demande|il demande|le vendeur demande|le proprietaire demande|le fournisseur demande|leur prix|leur offre|serait a|le concurrent|concurrents
nos valoran|nos ofrecen|nos piden|piden|pide|ofrecen|ofrece|quieren|el dueno|la propietaria|el vendedor|el proveedor|su oferta|su precio|esta ahogado|el fondo
ci offrono|ci chiedono|chiedono|chiede|vogliono|offrono|offre|il venditore|il proprietario|la loro offerta|il fondo|la controparte
pedem|pede|querem|oferecem|oferece|o dono|o vendedor|o senhorio|a proposta deles|o fundo
ze vragen|zij vragen|vraagt|ze willen|zij willen|bieden ons|biedt|de eigenaar|de verkoper wil|hun bod|hun prijs
chca|zadaja|proponuja|oferuja|wlasciciel chce|sprzedajacy chce|ich oferta|ich cena
de vill|de begar|de erbjuder|agaren vill|saljaren vill|deras bud|deras pris|forra gangen vann|vann pa|konkurrenten
先方|相手方の希望|先方の希望|希望は|対方|对方|他们要求|他们报价|他们希望|他们要|卖方|业主要|出价|要求降价|要价`)

/** What we would pay, take or leave; how far we go. */
export const ourWords = termsOf(`
we accept|we can't go|we cannot go|can't go over|can't go below|not go over|all in|keep them warm|keeping them warm|we're in for|we are in at|we're in at|cost is|our cost|we need at least|board has approved|has approved up to|approved up to|we'd stay|we would stay|we'll move to|we'd move to|real limit|write the offer|offer letter|use that|we'd accept|we would accept|we can accept|we offer|we offered|we'll offer|we say|we said|we want|we'd like|we'd rather|we can go|we could go|we go to|we could live|we can live|we'd give|we will give|we give|will give|we pay|we'd pay|we can pay|we could pay|we take|we'd take|we won't|we do not go|we start at|start at|open with|open at|opening position|opening offer|initial offer|first offer|closes it|does it|where we can end|where we can really end|can end|we end at|our limit|our max|our maximum|our minimum|our floor|our ceiling|our position|our line|our ask|our number|get them to|get her to|get him to|bring them to|push them|squeeze|my limit|my max|i'd go|i would go|i can go|i'll go|i want to go|at most|not more than|no more than|no less than|not less than|rev share|revenue share|without naming|without lying|without saying|don't mention
wir bieten|wir zahlen|wir akzeptieren|wir gehen bis|wir gehen auf|wir nehmen|wir wollen|wir liegen|wir sagen|ich biete|ich gehe bis|ich wurde bis|unser limit|unser maximum|unser ziel|bis maximal|hochstens|mindestens|erstangebot|einstiegsangebot|nicht erwahnen|ohne zu sagen|runter auf
nous acceptons|nous offrons|nous payons|on accepte|on offre|on propose|on peut|on sort a|on peut descendre|descendre a|monter a|on monte|on va jusqu'a|au plus|au mieux|notre maximum|notre minimum|notre limite|premiere offre|sans nommer|sans dire
nosotros decimos|nosotros ofrecemos|aceptamos|ofrecemos|pagamos|podemos llegar|llegamos a|oferta inicial|nuestro maximo|nuestro minimo|como mucho|baja a|bajar a|subir a|que no sepa|sin decir|sin mencionar
accettiamo|offriamo|paghiamo|noi diciamo|possiamo arrivare|possiamo scendere|scendere a|salire a|offerta iniziale|al massimo|il nostro massimo|il nostro minimo|senza dire|senza nominare
aceitamos|oferecemos|pagamos|nos dizemos|podemos ir|podemos descer|descer a|subir a|oferta inicial|no maximo|o nosso limite|sem dizer|sem mencionar
we accepteren|wij accepteren|we bieden|wij bieden|we betalen|wij betalen|we gaan tot|wij gaan tot|we willen|openingsbod|ons maximum|ons minimum|hooguit|zonder te noemen
akceptujemy|oferujemy|placimy|mozemy zaplacic|mozemy dac|zejdziemy|mozemy zejsc|nasze maksimum|nasze minimum|najwyzej|nie mow|bez podawania
vi accepterar|vi erbjuder|vi betalar|vi kan ga|vi gar till|vi ligger pa|vi ligger|jag vill ga|ga pa|ga ner till|vart tak|vart golv|hogst|utan att namna
当社の上限|弊社の上限|上限は|下限は|まで出せ|希望額|我们最多|我们的底线|底线|我们接受|我们可以|我们给|最多给|最低|可以到|不要说出|不要透露|先不要|伏せて`)

/** What is bargained about: price, term, share, exclusivity. */
export const bargainMatter = termsOf(`
price|prices|offer|offers|per tonne|per unit|rate|rates|discount|exclusivity|exclusive|share|equity|stake|valuation|term sheet*|pre-money|pre|post|post-money|fund|investor*|venture debt|no-shop|lock-up|liquidation|board seat|lease|rent|purchase|volume|scrap|payment terms|deposit|bid|tender|lot|contract|escalation|partnership|deal|supplier|owner|land|plot|site|closing|negotiat*
preis|preise|angebot|rabatt|anteil*|bewertung|exklusiv*|laufzeit|zahlungsziel|grundstuck|pacht|miete|verhandlung*|skonto
prix|offre|remise|valorisation|exclusivite|marche public|lot|loyer|terrain|negociation|ht
precio|oferta|descuento|valoran|valoracion|exclusividad|consejo|liquidacion|preferente|finca|arras|terreno|compra|negociacion
prezzo|offerta|sconto|quota|esclusiva|terreno|trattativa|caparra|fornitura
preco|oferta|desconto|quota|exclusividade|terreno|negociacao|sinal
prijs|bod|korting|aandeel|exclusiviteit|grond|onderhandeling*
cena|oferta|rabat|udzial|wylacznosc|dzialka|negocjacje
pris|anbud*|rabatt|andel|exklusivitet|mark|forhandling*|oppning|taknings*
価格|独占交渉|交渉権|買取|件|报价|降价|谈判|账期|每吨|折扣|价格|年`)
