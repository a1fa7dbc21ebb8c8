import { termsOf } from '../trade/terms-of'

/** More figures of a business: trading, cash, stores, lines of an account. */
export const moreMetrics = termsOf(`
p&l|sales by|revenue by|by region|by store|by product|by customer|store p&l|takings|footfall|like-for-like|lfl|same-store|staff cost|staff costs|op profit|operating profit|op income|gross margin|margin's|net margin|contribution|ebit|ebitda|one-off|fx |bridge|variance bridge|run rate|run-rate|arr|mrr|bookings|backlog|order intake|order book|pipeline|commit|upside|landed at|the quarter's done|the quarter is done|quarter's done|the year comes in|year comes in|comes in at|came in at|third quarter|fourth quarter|first quarter|second quarter|full year|half year|our sales|sales were|plan was|cash low|cash position|cash runway|runway|burn|burn rate|overdraft|covenant|headroom|liquidity|receivables|payables|write-down|writedown|impairment|provision of|loss of|net loss|subscribers|churn|arpu|occupancy|revpar|load factor|units sold|shipments|yield|scrap rate|claims ratio|combined ratio|nim |net interest|aum |inflows|outflows|forecast call|apac|emea|street|consensus
liquiditat|liquiditatsplanung|anfangsbestand|endbestand|einzahlungen|auszahlungen|debitoren|kreditoren|tiefpunkt|uber linie|kontokorrent|kreditlinie|auftragseingang|auftragsbestand|rohertrag|rohmarge|deckungsbeitrag|betriebsergebnis|jahresuberschuss|fehlbetrag|umsatz|absatz|auslastung|filialumsatz|bwa|planabweichung|ergebnis
tresorerie|decouvert|encaissements|decaissements|carnet de commandes|prises de commandes|marge brute|resultat d'exploitation|resultat operationnel|excedent brut|perte nette|chiffre d'affaires|ca |taux d'occupation|frequentation|panier moyen|charges
tesoreria|cobros|pagos|cartera de pedidos|margen|margen bruto|resultado de explotacion|perdidas|facturacion|ventas|cifra de negocio|ocupacion|caja
ricavi|fatturato|margine|scostamento|incassi|liquidita|cassa|fido|ordini|portafoglio ordini|perdita|utile|risultato operativo|ebit|vendite|consuntivo
receitas|faturacao|margem|vendas|tesouraria|encomendas|carteira de encomendas|prejuizo|lucro|resultado operacional|caixa|ocupacao
omzet|marge|brutomarge|bedrijfsresultaat|orderportefeuille|liquiditeit|kaspositie|verlies|winst|bezetting|resultaat
przychody|obroty|marza|zysk|strata|wynik operacyjny|plynnosc|portfel zamowien|sprzedaz|koszty|gotowka
omsattning|rorelseresultat|resultat|utfall|helarsprognos*|orderingang|orderbok|marginal|bruttomarginal|forlust|vinst|likviditet|kassa|tackningsgrad
omsetning|omsaetning|driftsresultat|overskudd|overskud|underskudd|underskud|ordreindgang|ordreinngang
売上|営業利益|粗利|経常利益|純利益|受注|在庫|資金繰り|赤字|黒字|营收|营业收入|毛利|利润|亏损|订单|现金流|销售额|回款`)

/** Who knows already, who may not, and when it comes out. */
export const moreBefore = termsOf(`
nobody in the|behind last year|ahead of last year|down on last year|up on last year|hasn't seen|haven't seen|has not seen|have not seen|for the md|for the ceo|for the cfo|for the owner|for the partners|nobody has this|no one has this|only exco|exco has this|only the board|just me and|just us|the two of us|between me and|till then|until then|till we close|until we close|before we close|don't put that|do not put that|don't put it in|without numbers|no numbers|going to the analysts|goes to the analysts|analysts on|telling the market|tell the market|telling investors|tells the bank|tell the bank|the bank first|investor day|capital markets day|trading update|trading statement|all-hands|investor letter|ceo's letter|ceo letter|we don't tell|don't tell anyone|not told|against plan|plan was|was plan|vs plan|against budget|/ under|/ over|% under|% over|under plan|over plan|below plan|versus budget|vs street|rather than|instead of|light|a million light|short of|missed by|we landed|close in jan|our sales|our revenue|our margin|our numbers|our figures|our forecast|our quarter|results on
hausbank|weiss davon noch nichts|weiss noch nichts|wissen noch nichts|bis dahin|nur wir|nur der vorstand|gegen plan|zum plan|statt geplant|unter budget|uber budget|schiebe ich
on est deux|nous sommes deux|jusque-la|personne n'a|au marche|aux analystes|contre un budget|au lieu de|sous le budget|vs budget
lo sabemos|solo lo sabemos|hasta entonces|al mercado|a los analistas|frente a|en lugar de|por debajo del presupuesto|contra presupuesto
lo sappiamo|per ora lo|fino ad allora|il consiglio lo vede|al mercato|agli analisti|contro |invece di|rispetto al budget|sotto budget|i nostri
so nos sabemos|ate la|ao mercado|aos analistas|em vez de|abaixo do orcamento|face ao orcamento
tot dan|alleen wij|aan de markt|aan analisten|in plaats van|onder begroting|tegen begroting
do tego czasu|tylko my|rynkowi|analitykom|zamiast|ponizej budzetu|wobec planu
mot budget|mot plan|sanks till|rapporten kommer|till dess|bara vi|till marknaden|vd-ordet|vd-ord|i stallet for
i forhold til budsjett|mot budsjett|nedjusteres|indtil da
まで伏せ|まだ社内|予算対比|計画比|計画未達|只有我们|之前不要|低于预算|对比预算`)
