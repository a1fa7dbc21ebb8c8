import { termsOf } from '../trade/terms-of'
import { priceWords } from './price-words'

/** Words of personnel that others use too: half the weight. They go before the full ones in a lexicon. */
export const softPersonnel = termsOf(`
promotion|promoted|resignation|resigned|maternity leave|parental leave|theft|allegation*|suspended|suspension|redundant|capability|calibration|rating|fired|raise to|last day|respondent|probation|appraisal|no-show|expense claims|lateness|leaving date|beforderung|elternzeit|kundigung|kundigen|betriebsrat*|versetzung|rating|abfindung|augmentation pour|demission|blame|dimissioni|malattia|suspensao|advertencia|beoordeling|waarschuwing|verzuim*|reorganisatie|referentie|referencje|nagana|zwolnieni*|franvaro|ere |acoso|人事|異動|离职|病假|加薪
bewertung|azubi|gehalt|kollegin|kollege|restructuring|sanction|remuneration|candidate|interview`)

/** Words of dealing that any trade uses. */
export const softDeal = termsOf(`
negotiat*|negotiation|rebate|discount of|volume discount|supplier agreement|supplier terms|closing|signing|exchange|vendor|the seller|the buyer|target is|the target|target:|partnership with|per share|purchase of|sale of|to buy|to sell|live with|multiple of|quotation for|contract renewal|renewal price|shortlist|merge with|series a|series b|series c|jv |our offer|offered us|we offered|they offered|project name|acquire|completion by|purchase price|cost price|advised by|premium of
projekt|unterschreiben|konditionen|rabatt*|verhandlung*|interessent*|bietet|fusion|rahmenvertrag|ausschreibung|beirat|gebot|kaufvertrag|einkaufspreis|ubernehmen
negociation*|negocier|fournisseur|vendeur|concurrent*|remise de|rabais|appel d'offres|cible|pacte|reprise de|acquerir|ceder|cession de|fusion|soumission
negociacion*|negociar|proveedor*|vendedor*|comprador*|descuento|compra de|venta de|oferta para|baja del|adquirir|licitacion
trattativa*|negoziat*|fornitore|venditore|acquirente|sconto|operazione|round|cessione|acquisire|esclusiva|gara per
negociac*|negociar|fornecedor|vendedor|comprador|desconto|compra da|venda da|adquirir|oferta de
onderhandel*|leverancier|verkoper|koper|korting|verkoop van|bieden|overnemen|inschrijving|bod|inkoopprijs
negocjacj*|dostawc*|rabat*|kupujacy|sprzedajacy|wycena|przejac|nabyci*
forhandling*|saljare|kopare|rabatt|vardering|anbud*
交渉|入札|仕入|値引|提携|谈判|报价|供应商|折扣|合同|股权|出售|独家
up to|counter|quoted|investor|investors|competitor|competitors|equity|stake|facility|shareholder|royalty|buyer|margin on|quote of|liquidation|relocation|refinancing|closing price|best price|final price|worth about|valued at|sell the|sell to|contract value
anteile|investor*|wettbewerber|konkurrent|verkaufen|maximal|hochstens|mindestens|angebot fur|angebot von|tochter|schliessung|zuschlag|beteiligen
acheter|vendre|actions|participation|investisseur*|au maximum|vente de
comprar|vender|acciones|participacion|inversor*|como maximo|rival
comprare|vendere|azioni|quota|quote|partecipazione|investitor*|al massimo|concorrente
acoes|quota|participacao|investidor*|no maximo|concorrente
kopen|verkopen|aandelen|investeerder*|maximaal|minimaal|concurrent|sluiting
kupic|sprzedac|udzial*|akcje|inwestor*|maksymalnie|minimalnie|konkurent*|konkurencj*|zamkniecie
kopa|salja|andel*|aktier|investerare|hogst|lagst|konkurrent*
競合|上限|下限|投資家|投资人|竞争对手|转让
bid|bids|offer of|pricing|contract price|day rate|renewal|quote|price per|per unit|per kilo|per tonne|discount|price cut|price rise|founders|founder|seller|buyer|valued|worth|invest in|investment of|invest|investing|round|supplier|suppliers|negotiating
preis|angebot|nachlass|lieferanten|kaufer|verkaufer|investition|investieren|grunder|eigentumer|stuckpreis|pro stuck|lieferant
${priceWords}`)

/** Words of planning and of bodies that may decide about anything. */
export const softSecrecy = termsOf(`
confidential|secret|nda|we believe|i guess|leverage|investment committee|our board|the board|next month|by summer|we plan|we are planning|we want|planned|we'll|we will|plan to|intend to|intends to|subject to|insider|between us
vertraulich|geheim|noch nicht|niemand|intern|streng|geplant|wir planen|wir wollen|beirat|aufsichtsrat|vorstand
confidentiel*|secret|pas encore|conseil d'administration|comite|projet|nous proposons|nous prevoyons|nous envisageons
confidencial*|nadie|todavia no|aun no|secreto|consejo|pensamos|vamos a|queremos|proyecto
riservat*|confidenzial*|non ancora|nessuno|segret*|cda|consiglio|vogliamo|progetto|prevediamo
confidencia*|ninguem|ainda nao|sigilo*|segredo|conselho|queremos|pretendemos|projeto
vertrouwelijk|geheim|niemand|nog niet|directie|raad van|we willen|wij willen|project|ons
poufn*|nikt|jeszcze nie|nie wie|zarzad*|planujemy|chcemy|projekt
konfidentiell*|hemlig*|annu inte|styrelsen|vi planerar|vi vill|projekt
予定|取締役会|董事会|保密|秘密|拟`)

/** Words of planning and reporting that do not say by themselves that figures are not out yet. */
export const softBefore = termsOf(`
for release|release on|publication|publish on|publish|draft|script|actual|budget|forecast|variance|investors|lenders|the board|annual report draft|year-end|month end|month-end|quarter end|confidential|our|board meeting|annual report|waiver|consensus|monthly report|print |waiver
budget|plan|soll|ist|intern|vertraulich|unser*|veroffentlichung|entwurf|monatsbericht|quartalsbericht|halbjahresbericht
publication|conseil d'administration|brouillon|budget|contre|confidentiel|notre|nos|provisoire*
publicacion|borrador|consejo|presupuesto|prevision|confidencial|nuestr*|cierre|avance|se publica
pubblicazione|cda|consiglio|budget|riservat*|nostr*|semestrale|trimestrale
publicacao|rascunho|conselho|orcamento|confidencial|noss*|fecho|previa
publicatie|concept|begroting|begroot|budget|vertrouwelijk|ons|onze
publikacj*|projekt|zarzad*|budzet*|poufn*|nasz*
publicering|utkast|styrelse*|budget|var |vara |konfidentiell*|bokslut*
取締役会|予算|見込み|草案|预算|预计|董事会|保密
auditors|actuals|ytd|year to date|internal:|audit committee|statt|gesellschafter*|interne|investisseurs|prevu|interno|inversores|previsto|investitori|investidores|intern|beleggers|verwacht|wewnetrzn*|inwestor*|investerare|社内|投資家|予想|内部|投资者`)
