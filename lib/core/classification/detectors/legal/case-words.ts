import { termsOf } from '../trade/terms-of'

/** What is filed, said and decided in a case. */
export const caseActs = termsOf(`
motion*|custody evaluation|proposals|week on, week off|parenting time|guardian ad litem|affidavit|sworn|deceased|the will|in limine|suppress|interrogator*|set one|request for production|requests for admission|rfa|rfp|objection*|response:|deposition|depo|statement of|statement of truth|exhibit*|witness|oral evidence|evidence|hearsay|directions hearing|directions|hearing|trial|trial date|costs budget|plea|offered plea|misdemeanor|misdemeanour|felony|probation|bodycam|no priors|arraign*|bail|sentenc*|charge*|indict*|custody|contact order|cafcass|chronology|bundle|skeleton|master wants|judge|district registry|registry|attendance note|proof of claim|preference|trustee|debtor|bankr|chapter 11|503(b)|creditor*|objection deadline|deadline|new value|appeal|leave|injunction|stay|discovery|disclosure|sealed|particulars|defence|counterclaim|claim form|capacity expert|expert|joint expert|tribunal|employment judge|et1|limitation|service of|served|caveat|probate|estate|petition|winding up|arbitrat*|award|tribunal office|at tab|numbered paragraphs
antrag|klage|klageerwiderung|termin|verhandlung|zeuge*|gutachten|beweis|urteil|berufung|schriftsatz|frist|beschluss|vergleich|kammer|einlassung|akteneinsicht|haft*|anklage|pfandung|streitwert
conclusions|a notifier|assignation|audience|expertise|rapport d'expertise|temoin*|jugement|appel|requete|refere|mise en etat|plaidoirie|prejudice|partage de responsabilite|partie civile|ordonnance|delibere|pieces|huissier
vista|demanda|conciliacion|actora|demandad*|despido|despido disciplinario|improcedencia|interrogatorio|juicio|testigo*|perito|pericial|recurso|sentencia|auto|prueba|alegaciones|social 1|social 2|social 3|social 4|social 5|social 6|social 7|social 8|autos
udienza|citazione|comparsa|memoria|testimon*|perizia|ctu|sentenza|appello|ricorso|decreto|prova|precetto|istanza
audiencia|peticao|contestacao|testemunha*|pericia|sentenca|recurso|julgamento|requerimento|prova
zitting|dagvaarding|conclusie|verweer|getuige*|vonnis|hoger beroep|deskundige|verzoekschrift|pleitnota
rozprawa|pozew|swiad*|biegly|wyrok|apelacja|wniosek|dowod*|postanowienie|zazalenie
forhandling|huvudforhandling|vittne*|dom|overklagande|yrkande|bevis*|stamning|svaromal|foreläggande
期日|準備書面|証人|証拠|判決|控訴|尋問|答弁書|鑑定|开庭|庭审|证人|证据|判决|上诉|答辩|质证|调解`)

/** That it is our case, and not finished. */
export const ourCase = termsOf(`
client|our client|my client|we have|we act|for the defendant|for the claimant|first draft|draft|prepare|please|file|filed|due|deadline|next week|tomorrow|by noon|we (|our side|don't cite|page|is there anything|don't change|we need|i need|we rely|we say
mandant*|unser*|entwurf|bitte|frist|bis zum|wir
client*|notre|nos|rediger|redige|aide-moi|a notifier|notre charge|nous
cliente*|nuestr*|preparar|prepara|redacta|plazo|nosotros|la empresa
assistit*|cliente|nostr*|preparare|prepara|bozza|termine
cliente|noss*|preparar|prepara|minuta|prazo
client*|ons|onze|concept|graag|termijn
klient*|nasz*|przygotuj|termin|projekt
klient*|huvudman|var |vart |forbered|utkast|senast
依頼人|依頼者|作成|当方|期限|我方|委托人|当事人|起草|请`)
