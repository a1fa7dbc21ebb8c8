import { termsOf } from '../trade/terms-of'

/** More kinds of contracts, and short names for them. */
export const moreTitles = termsOf(`
grant agreement|lease with|the lease|publishing agreement|author agreement|recording agreement|option agreement|charterparty|charter party|charterparty recap|recap|pre-nup|prenup|postnup|cohabitation agreement|escrow agreement|data sharing agreement|annex i|annex ii|schedule 1|schedule 2|schedule 4|redline|redlines|mark-up|markup|draft contract|our draft|their draft|lock-in clause|shareholders|terms on which|employs you|set out the terms|we are pleased to set out|offer of employment|statement of terms|conditions of carriage|bill of lading|collaboration agreement|research agreement|sponsorship agreement|maintenance contract|construction contract|building contract|jct|nec4|fidic|insurance policy|reinsurance|treaty|facility agreement|term loan|guarantee|indemnity agreement|quota share|letter of wishes|variation letter|amendment no|exclusive licence|sublicence|support contract|hire agreement|rental terms|storage agreement|ground lease|ip assignment|assignment of rights|deed of assignment|assignment of copyright|licence of rights|transfer agreement|easement|wayleave|option to purchase
auftragsverarbeitungsvertrag|av-vertrag|forderungsvereinbarung|zuwendungsvertrag|verlagsvertrag|bauvertrag|wartungsvertrag|kooperationsvertrag|treuhandvertrag|optionsvertrag|erbbaurecht*|grundstuckskaufvertrag|gesellschaftervereinbarung|liefervertrag|ehevertrag
contrat d'edition|contrat de maintenance|contrat de sous-traitance|contrat de collaboration|convention de subvention|convention de stage|bail rural|promesse|vefa|contrat d'entreprise
contrato de edicion|contrato de obra|contrato de mantenimiento|convenio de colaboracion|contrato de suministro|contrato privado|arras|permuta
scrittura privata|preliminare di vendita|preliminare|contratto di edizione|appalto|subappalto|contratto di fornitura|comodato|caparra|rogito
contrato de edicao|empreitada|contrato de fornecimento|contrato de manutencao|protocolo de colaboracao|sinal
uitgeefcontract|aannemingsovereenkomst|subsidieovereenkomst|verwerkersovereenkomst|onderhoudscontract|leverovereenkomst
umowa wydawnicza|umowa o roboty|umowa dostawy|umowa powierzenia|umowa dotacji|umowa serwisowa|umowa wspolpracy
forlagsavtal|entreprenadavtal|leveransavtal|bidragsavtal|personuppgiftsbitradesavtal|serviceavtal|samboavtal
出版契約|請負契約|供給契約|助成金契約|保守契約|共同開発契約|承包合同|供货合同|出版合同|技术服务合同|定金`)

/** More clauses, parties by role, and definitions. */
export const moreClauses = termsOf(`
means|shall deliver|is capped|capped at|may terminate|days' notice|year term|repair|the consideration is|consideration|retention|no seller|is liable|claim under|tipping basket|de minimis|tax covenant|schedule|controller|processor|sub-processor*|subprocessor*|subject matter|audit once|author|publisher|advance|royalt*|rights reserved|option on|reserved|restricted to|repayment if|repayment|unspent|publicity|safeguarding|termination on|assignor|assignee|assigns|title guarantee|moral rights|waives|transferor|transferee|grantor|grantee|mortgagor|pledgor|settlor|trustee|beneficiary|principal|surety|subcontractor|contractor|operator|host|funder|recipient|vessel|charterer|laycan|freight|demurrage|comm 2|rider|owners|no set-off|set-off|reasonable endeavours|best endeavours|our indemnity|indemnity to|they struck|doubled our|jurisdiction|arbitration in|stays hers|stays his|jointly bought|independent lawyers|notice one term|notice one month|restraint|no teaching|no competing|non-compet*|non-solicit*|sign and return|start date|bad leaver|good leaver|at par|nobody sells|drag|tag|pre-emption|cap |enforceable|unenforceable|is clause|carve them out|carve-out|wording|propose wording|is the restraint|for breach|party in breach|without proof of loss|no licence|courts of|law of|term:|purpose.|samples|rates:|money on account|fixed fee|scope:|warranty|warrant|force majeure|change of control|step-in|liquidated damages|performance bond|retainage|defects liability|practical completion|sole discretion|time is of the essence|severability|entire agreement|counterparts|assignment|exclusivity
auftragsverarbeiter|verantwortlicher|unterauftragnehmer|gegenstand|freistellung|haftungsgrenze|vertragsende|optionsrecht|nutzungsrecht|herausgabe|auflassung|notar|besitzubergang
auteur|editeur|a-valoir|droits d'auteur|clause suspensive|condition suspensive|acte authentique|sequestre|sous-traitant|responsable du traitement|reversion
comprador|autor|editorial|anticipo|condicion suspensiva|escritura publica|notaria|encargado del tratamiento|subvencion
caparra confirmatoria|clausola sospensiva|sospensiva|clausola risolutiva|rogito entro|prezzo|autore|editore|mutuo|notaio|responsabile del trattamento
clausula suspensiva|escritura publica|notario|autor|editora|adiantamento|subcontratante|subsidio
ontbindende|notaris|auteur|uitgever|voorschot|verwerker|subsidie|boetebeding
warunek zawieszajacy|notariusz|autor|wydawca|zaliczka|podmiot przetwarzajacy|dotacja
villkor|tilltrade|forfattare|forlag|forskott|bitrade|bidrag
停止条件|著者|出版社|手付金|定金|作者|出版方|处理者|补助`)
