import { termsOf } from '../trade/terms-of'

/** What a contract calls itself. */
export const contractTitles = termsOf(`
agreement|contract|lease|deed of|memorandum of understanding|mou |non-disclosure agreement|nda |master services agreement|msa |statement of work|sow |terms of engagement|engagement letter|licence|license|addendum|amendment|side letter|guarantee|power of attorney|purchase order terms|bill of sale|promissory note|framework agreement|data processing agreement|dpa |service level agreement|sla |articles of association|shareholders' agreement|shareholders agreement|partnership agreement|loan agreement|sublease|tenancy|franchise|consultancy|supply agreement|distribution agreement|joint venture agreement|escrow
vertrag*|*vertrag|*vertrags|vereinbarung|*vereinbarung|mietvertrag|kaufvertrag|arbeitsvertrag|dienstleistungsvertrag|werkvertrag|lizenzvertrag|gesellschaftsvertrag|darlehensvertrag|auftragsverarbeitung*|rahmenvertrag|nachtrag
contrat|convention|accord de|avenant|bail|bail commercial|protocole d'accord|pacte d'associes|cession de parts|acte de|mandat de
contrato|convenio|acuerdo|arrendamiento|compraventa|anexo|escritura|pacto de socios|poder notarial
contratto|accordo|convenzione|scrittura privata|locazione|compravendita|patto parasociale|atto di cessione|mandato|appendice
contrato de|acordo de|arrendamento|cessao de|compra e venda|aditamento|termo aditivo|contrato-promessa|prestacao de servicos
overeenkomst|*overeenkomst|contract|huurovereenkomst|koopovereenkomst|geheimhoudingsverklaring|addendum
umowa|umowy|aneks|porozumienie|najem|dzierzawa|zlecenie
avtal|*avtal|*avtalet|hyreskontrakt|kopekontrakt|anstallningsavtal|aktieagaravtal|kontrakt
契約書|契約|覚書|秘密保持契約|業務委託|賃貸借|売買契約|協定書|合同|协议|协议书|合约|备忘录|租赁|转让|聘用
deed|guarantee by|consultancy deal|licence deal|license deal|purchase order terms|engagement letter|letter of engagement|terms of business|lodger agreement|rental agreement|retainer|heads of agreement|settlement deed|letter agreement|assignment of|novation|variation|distribution deal|supply contract|clause 1|clause 2|clause 3|clause 4|clause 5|clause 6|clause 7|clause 8|clause 9|section 4 of our|our agreement with|our contract with|the contract with|the agreement with|nda with
burgschaft|abtretung|schenkungsvertrag|pachtvertrag|untermietvertrag|leasingvertrag|vertrag mit|unser vertrag|auftragsbestatigung
cautionnement|compromis de vente|contrat avec|notre contrat
aval|contrato con|nuestro contrato|fianza solidaria
fideiussione|contratto con|preliminare|comodato
fianca|contrato com|promessa
koopakte|borgstelling|contract met|huurcontract
poreczenie|umowa z|najmu|przedwstepna
borgen*|kop av|avtal med
保証契約|合意書|注文書|合同约定|担保|购销|框架
order form|service level schedule|schedule to|guarantor clause|guarantor|機密保持契約|保持契約|terms of sale|terms of supply|terms and conditions between|subscription agreement|nda between|side agreement|handover agreement`)

/** Clauses, and the formulas that only contracts use. */
export const contractClauses = termsOf(`
whereas|now, therefore|now therefore|in witness whereof|hereinafter|hereby|herein|hereto|entered into|is made between|made and entered|by and between|effective date|commencement date|governing law|governed by|limitation of liability|liability under|indemnif*|indemnity|indemnities|warrants|warranties|representations|confidential information|receiving party|disclosing party|disclosed by|termination|terminate|either party|each party|neither party|both parties|the parties|party shall|shall not|shall pay|shall hold|shall be|written notice|days' notice|months' notice|notice period|notice shall|force majeure|assignment|entire agreement|severab*|counterparts|jurisdiction|arbitration|schedule|annex|exhibit a|clause|net sales|royalt*|milestone|exclusive licence|exclusive license|exclusive distributor|territory|minimum purchase|purchase price|consideration|completion|closing date|sellers|purchaser|licensor|licensee|lender|borrower|principal|events of default|event of default|maturity|landlord|tenant|lessor|lessee|premises|initial rent|base rent|rent|security deposit|employer|executive|base salary|base pay|severance|general release|non-compete|non-solicit*|not solicit|probation|work for hire|deliverables|acceptance|fees|payable|late payment|advance of|the supplier|the customer|the client|the contractor|the consultant|the company|the author|the publisher|limitation period|time barred|remain in force|in full force|counterparty|liquidated damages|per annum|term:|warrant
vertragspartei*|vertragsgegenstand|gegenstand des vertrag*|mietgegenstand|mietzeit|miete|kaution|nebenkosten|vertragsdauer|laufzeit|kundigung|kundigungsfrist|vertragsstrafe|haftung|gewahrleistung|gerichtsstand|schlussbestimmung*|salvatorisch*|geheimhaltung*|vertraulich*|verpflicht*|zahlungsbedingung*|verzugszins*|eigentumsvorbehalt|abnahme|auftragnehmer|auftraggeber|lizenzgeber|lizenznehmer|vermieter*|mieter*|verkaufer*|kaufer*|arbeitgeber|arbeitnehmer|darlehen*|nachfolgend|im folgenden|einerseits|andererseits|anwendbares recht|schonheitsreparaturen|wettbewerbsverbot|vergutung|die parteien
entre les soussignes|ci-apres|d'une part|d'autre part|il a ete convenu|article 1|article 2|objet|duree|resiliation|preavis|responsabilite|confidentialite|loi applicable|droit applicable|tribunaux competents|prestataire|le client|bailleur|preneur|loyer|locataire|cedant|cessionnaire|vendeur|acquereur|clause|clauses|les parties|non-concurrence|penalite*|force majeure|garantie*|prix|redevance*|employeur|salarie
de una parte|de otra parte|de otra|reunidos|exponen|en adelante|primera|segunda|tercera|cuarta|clausula*|objeto|duracion|renta|fianza|resolucion|confidencialidad|ley aplicable|jurisdiccion|arrendador*|arrendatari*|vendedor*|comprador*|prestador*|el cliente|las partes|penalizacion|garantia*|indemnizacion|no competencia|precio|preaviso
premesso che|le parti|di seguito|art. 1|art. 2|art. 4|art. 8|oggetto|durata|recesso|risoluzione|riservatezza|foro competente|legge applicabile|locatore|conduttore|canone|cauzione|venditore|acquirente|committente|fornitore|preponente|agente|provvigion*|non concorrenza|penale|garanzi*|corrispettivo|preavviso|cedente|cessionario|datore di lavoro
entre:|primeiro outorgante|segundo outorgante|outorgante|doravante|clausula|objeto|vigencia|renda|caucao|rescisao|confidencialidade|lei aplicavel|foro|senhorio|inquilino|arrendatari*|vendedor|comprador|cedente|cessionari*|prestador|contratante|contratada|as partes|penalidade|garantias|nao concorrencia|preco|declaracoes e garantias
partijen|hierna|overwegende|artikel 1|looptijd|opzegging|opzegtermijn|aansprakelijkheid|geheimhouding|toepasselijk recht|bevoegde rechter|verhuurder|huurder|huurprijs|waarborgsom|verkoper|koper|opdrachtgever|opdrachtnemer|werkgever|werknemer|boete|garantie*|concurrentiebeding|vergoeding|wederzijds goedvinden|finale kwijting
zawarta|pomiedzy|zwana dalej|zwanym dalej|§ 1|§ 2|§ 3|przedmiot umowy|czas trwania|wypowiedzeni*|kara umowna|odpowiedzialnosc|poufnosc|prawo wlasciwe|sad wlasciwy|wynajmujacy|najemca|czynsz|kaucja|sprzedawca|kupujacy|zleceniodawca|zleceniobiorca|wykonawca|zamawiajacy|pracodawca|pracownik|strony|zakaz konkurencji|wynagrodzenie
mellan|nedan kallad|parterna|1 §|§ 1|foremal|avtalstid|uppsagning|uppsagningstid|ansvar|sekretess|tillamplig lag|tvistelosning|hyresvard|hyresgast|hyra|deposition|saljare|kopare|bestallare|leverantor|arbetsgivare|arbetstagare|vite|garantier|konkurrensforbud|hembud|ersattning
以下「甲」|以下「乙」|以下甲|甲と|乙は|甲および|第1条|第2条|第5条|第一条|第二条|第三条|目的|委託料|賃料|契約期間|解除|損害賠償|秘密保持|準拠法|管轄|反社会的勢力|甲方|乙方|转让方|受让方|出租方|承租方|违约责任|违约金|保密|争议解决|管辖|不可抗力|价款|租金|期限|标的|签订
day rate|hourly rate|fee|will act for|assigned|ip assigned|assignment of ip|intellectual property|delivery|delivery dap|incoterms|buyer|seller|guarantees|guarantor|guarantee|debts of|deposit|deposit of|rent 6|two weeks' notice|one month's notice|notice|payment within|payment 60 days|payment terms|payable|invoiced|retainer|scope|services|term of|expiry|renew*|exclusive|exclusivity|penalty|demurrage|damages|liable|warranty|breach|confidential|non-disclosure|between|agree that|agree as follows|as follows|parties|terms attached|party|obligation*|lodger|chair of|signed|effective
lieferung|zahlungsziel|zahlbar|honorar|stundensatz|tagessatz|preis|frist|rechte|nutzungsrechte|zwischen|parteien|burge|garantie|pflichten|verlangerung
livraison|paiement|honoraires|tarif|entre|obligations|delai|vente
entrega|pago|honorarios|tarifa|entre|obligaciones|plazo|venta
consegna|pagamento|onorario|compenso|tra|obblighi|termine|scadenza
entrega|pagamento|honorarios|entre|obrigacoes|prazo
levering|betaling|koopprijs|tarief|tussen|ontbindende voorwaarde|verplichtingen|termijn|prijs
dostawa|platnosc|cena|miedzy|zobowiazani*|termin|oplata
leverans|betalning|pris|arvode|borgen|villkor|skyldighet*
支払|納期|甲乙|報酬|料金|期間|付款|交货|费用|双方|义务|期限
subscription|annual fee|auto-renew*|net 30|net 45|net 60|credits|cap |capped|liable up to|months rent|service level|sla |uptime|第3条|第4条|第6条|期間|uppsagningstid|hyra 9|indexation`)
