import { termsOf } from '../trade/terms-of'

/** What a company's results are measured in. */
export const metricWords = termsOf(`
revenue*|turnover|sales|net sales|like-for-like|ebitda|ebit |ebit,|ebit:|ebitda margin|operating profit|operating result|operating loss|operating income|operating margin|gross profit|gross margin|gm |net profit|net loss|net income|pre-tax profit|profit before tax|profit|loss of|eps |earnings per share|earnings|dividend|guidance|outlook|arr |mrr |churn|net retention|nrr|bookings|backlog|order intake|order entry|orders|free cash flow|cash flow|cash burn|burn rate|runway|net debt|leverage|covenant|headroom|impairment|write-down|writedown|provision of|going concern|overheads|opex|capex|cost of sales|budget|forecast|same-store|footfall|market share|bud |margin
umsatz*|umsatzerlose|betriebsergebnis|ergebnis|gewinn|verlust|jahresuberschuss|jahresfehlbetrag|ebit|marge|auftragseingang|auftragsbestand|prognose|dividende|rohertrag|liquiditat|nettoverschuldung|abschreibung|wertberichtigung|deckungsbeitrag|eigenkapitalquote
chiffre d'affaires|ca s1|ca t1|ca t2|ca t3|ca t4|resultat operationnel|resultat net|resultat|marge|ebitda|benefice|perte|perte nette|carnet de commandes|tresorerie|dette nette|previsions|dividende|depreciation
ingresos|ventas|facturacion|resultado operativo|resultado neto|beneficio|perdidas|perdida neta|margen|ebitda|cartera de pedidos|deuda neta|prevision*|dividendo|caja|deterioro
ricavi|fatturato|vendite|risultato operativo|utile netto|utile|perdita|margine|ebitda|ebit|debito netto|indebitamento|portafoglio ordini|previsioni|dividendo|cassa|svalutazione
receitas|receita|vendas|volume de negocios|faturamento|faturacao|resultado operacional|resultado liquido|lucro|prejuizo|margem|ebitda|divida liquida|carteira de encomendas|previsao|previsoes|dividendo|caixa|imparidade
omzet|bedrijfsresultaat|nettowinst|winst|verlies|nettoverlies|marge|brutomarge|ebitda|orderportefeuille|orderintake|schuld|prognose|verwachting|dividend|kasstroom|afwaardering
przychod*|sprzedaz|zysk*|strata|strate|straty|marza|marze|ebitda|wynik operacyjny|wyniki|prognoz*|dywidend*|dlug netto|portfel zamowien|odpis*
omsattning*|intakter|rorelseresultat|resultat|vinst|forlust|marginal|ebitda|orderingang|orderstock|prognos*|utdelning|kassaflode|nettoskuld|nedskrivning*
売上|売上高|営業利益|経常利益|純利益|純損失|営業損失|利益率|業績予想|受注|配当|減損|粗利|营收|收入|净利润|营业利润|毛利|毛利率|亏损|利润|业绩|订单|现金流|分红|减值
net sales|sales figures|figures|sales of|sales were|sales down|sales up|cash for|cash position|cash balance|working capital|mrr|arr|arpu|cac|ltv|gmv|aum|run rate|run-rate|order book|bottom line|top line|shortfall|deficit|surplus|bad debt|inventory write|break-even|breakeven|loss|losses|growth|like for like|quarterly results|results|interim results|p&l|profit warning
zahlen|quartalszahlen|absatz|erlose|kosten|fehlbetrag|cashflow|ergebniswarnung|ebitda|wachstum|lagerbestand
ventes|charges|croissance|trimestre|resultats|marge brute|cash
cifras|resultados|costes|trimestre|crecimiento|perdida
cifre|risultati|costi|crescita|trimestre|perdite
numeros|resultados|custos|crescimento|trimestre|perda
cijfers|kosten|groei|kwartaal|resultaten|resultaat
liczby|koszty|wzrost|kwartal|spadek
siffror|kostnader|tillvaxt|kvartal|forsaljning
前年比|赤字|黒字|決算|四半期|コスト|同比|环比|增长|下滑|季度|成本|财报
fy result|full-year result|the result|trading|like-for-like|subscribers|occupancy|revpar|passenger numbers|volumes|restate|restated|booked too early|dividend announcement|range we gave|liquidity|solvency|order situation
geschaftsjahr|vor steuern|jahresergebnis|auslastung|kundenzahl
comptes|perte d'environ|exercice|resultat avant impot|frequentation
facturamos|cierre|ejercicio|resultado antes de impuestos|ocupacion
bilancio|esercizio|utile ante imposte|occupazione delle camere
contas|exercicio|resultado antes de impostos
jaarcijfers|verlies van|boekjaar|bezetting
raport|sprzedaz spadla|rok obrotowy|bilans
omsattningen|rapporten|arsresultat|rakenskapsar
会員数|稼働率|用户数|入住率|财报`)

/** It is not out yet. */
export const beforeWords = termsOf(`
embargo*|not for release|for release|hold for release|under embargo|until release|release is|release on|released on|goes out on|publication|publish on|publish|we publish|before we publish|before publication|to be published|not published|unpublished|pre-announcement|preannouncement|preliminary|flash|flash numbers|flash report|unaudited|draft|script|results call|board pack|board paper|board report|board meeting|for the board|tell the board|the board|management accounts|monthly accounts|monthly report|budget|actual|vs budget|vs bud|vs plan|vs forecast|against budget|bud |variance|forecast|reforecast|now expected|will miss|we'll miss|going to miss|going to print|print |consensus|lowering|lower our|withdraw the|cut the|raise our|profit warning|investors hear|investors|lenders only|for lenders|lenders|waiver|auditors not|not informed|before the open|after the close|half-year report|annual report draft|year-end|month end|month-end|quarter end|closing the quarter|don't share|do not share|not to be shared|confidential|internal only|insider*|silent period|quiet period|close period|holding statement|trading update|only seen by|not announced|not yet announced|not yet public|not public|ahead of results|ahead of the results|our
vorabzahlen|vorlaufig*|veroffentlichung|vor veroffentlichung|unveroffentlicht*|sperrfrist|noch nicht veroffentlicht|ad-hoc*|adhoc*|entwurf|ungepruft*|aufsichtsrat*|vorstandsvorlage|hochrechnung|planabweichung|gegenuber plan|budget|plan|soll|ist|wird gesenkt|gewinnwarnung|monatsbericht|bwa |quartalsbericht|halbjahresbericht|intern|vertraulich|unser*
avant publication|publication prevue|publication|avant le conseil|conseil d'administration|sous embargo|embargo|provisoire*|non audite*|non publie*|projet de communique|brouillon|avertissement sur resultats|budget|contre|atterrissage|confidentiel|comite de direction|notre|nos
antes de publicar|antes de la publicacion|publicacion|borrador|provisional*|sin auditar|no auditad*|consejo|embargo|presupuesto|presupuestad*|prevision|avance|se publica|confidencial|nuestr*|cierre
prima della pubblicazione|pubblicazione|bozza|preliminar*|non revisionat*|cda|consiglio|embargo|budget|preconsuntivo|riservat*|semestrale|trimestrale|nostr*
antes da publicacao|publicacao|rascunho|preliminar*|nao auditad*|conselho|embargo|orcamento|orcamentad*|confidencial|previa|noss*|fecho
voor publicatie|publicatie|concept|voorlopig*|ongecontroleerd*|raad van commissarissen|onder embargo|embargo|begroting|begroot|budget|winstwaarschuwing|halfjaarcijfers|kwartaalcijfers|maandcijfers|vertrouwelijk|ons|onze
publikacj*|przed publikacja|wstepn*|szacunkow*|niezbadan*|nieaudytowan*|projekt|zarzad*|rada nadzorcza|budzet*|embargo|obnizamy|ostrzezenie|poufn*|nasz*
publicering|fore publicering|preliminar*|utkast|oreviderad*|styrelse*|embargo|budget|vinstvarning|delarsrapport|bokslut*|konfidentiell*|var |vara |vi sanker
未公表|発表前|公表前|速報|予算|予算比|下方修正|上方修正|取締役会|決算短信|監査前|草案|見込み|社外秘|未公开|尚未公布|公布前|初步|预算|未经审计|董事会|快报|下调|保密|预计|我司|我们公司|披露前
not released|released until|not released until|release planned|planned for release|investor update|goes out next week|goes out on|out next week|goes to investors|not out yet|before results|before results day|results day|internal forecast|internal figures|internal only|internal:|miss guidance|miss the year|miss our|below guidance|below consensus|profit warning|before earnings|pre-close|in confidence|don't circulate|do not circulate|under nda|not audited|auditors|audit committee|monthly close|month-end close|actuals|vs budget|against plan|(plan |plan 4|vs plan|vs last year|year to date|ytd
monatsabschluss|statt|planwert|nicht offentlich|nicht veroffentlicht|bis zur veroffentlichung|gesellschafter*|kapitalmarkt|vorabinformation|geschaftsfuhrung
ne pas diffuser|a ne pas diffuser|avant jeudi|non diffuse*|avant l'annonce|avant communication|interne|prevu|investisseurs
sin publicar|aun no publicad*|no publicad*|antes del anuncio|interno|inversores|previsto|no difundir
non pubblicat*|non ancora pubblic*|prima dell'annuncio|interno|investitori|previsto|non diffondere
nao publicad*|ainda nao publicad*|antes do anuncio|interno|investidores|previsto|nao divulgar
nog niet openbaar|niet openbaar|nog niet gepubliceerd|intern|voor de bekendmaking|beleggers|verwacht
nieopublikowan*|jeszcze nie|przed ogloszeniem|wewnetrzn*|inwestor*|nie udostepniac
ej publicerad*|inte publicerad*|opublicerad*|innan offentliggorande|intern|investerare|sprid inte
発表前の|公表前の|非公開|社内|投資家|予想|公告前|发布前|内部|投资者|请勿外传|勿外传
tomorrow's call|statement is on|the statement is|owners get|get the report|draft ad hoc|ad hoc|board decides|auditors come|before the auditors|draft dividend|opening remarks|bank doesn't know|bank does not know|bank not informed|suggest wording|below the range|under the range
zwischenstand|bank weiss|bank weiß|unter plan|noch nicht|entwurf des
ne sont pas encore|pas encore arrete*|n'est pas au courant|banque|arretes
aun no ha|no ha firmado|auditor|socios|sin firmar
in bozza|banche non|non informate|non ancora approvat*
ainda nao aprovad*|banco nao
voorlopige|de bank|nog niet vastgesteld
bank nie wie|przed publikacja raportu
innan rapporten|banken vet|ej faststalld
銀行|監査|银行还不知道|审计`)
