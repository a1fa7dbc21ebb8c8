import { termsOf } from '../trade/terms-of'

/** The slug of a marking, as it stands in the type of a finding. */
export type MarkingVariant = 'secret' | 'strictly-confidential' | 'restricted' | 'confidential' | 'internal' | 'public'

/** Words that are a marking only where they stand as one: in capitals, alone on a line, behind a label. */
export const markingWords: Readonly<Record<MarkingVariant, readonly string[]>> = {
  secret: termsOf(`
top secret|secret|streng geheim|geheim|geheime verschlusssache|tres secret|secret defense|alto secreto|secreto|segretissimo|segreto|ultrassecreto|secreto|zeer geheim|staatsgeheim|scisle tajne|tajne|kvalificerat hemlig|hemlig|hemligt|最高機密|绝密|最高机密|nato secret|nato confidential|eu secret|secret ue|eu-secret|cosmic top secret|official-secret|strictly secret|c4 |klass 4|hemmelig|hemmeligt|strengt hemmelig|salainen|erittain salainen|tajne`),
  'strictly-confidential': termsOf(`
strictly confidential|highly confidential|most confidential|very confidential|strictly private|strictly private and confidential|strictly private & confidential|highly sensitive|highly restricted|eyes only|need to know|need-to-know|board only|streng vertraulich|strengstens vertraulich|hochst vertraulich|strictement confidentiel*|tres confidentiel*|hautement confidentiel*|estrictamente confidencial|altamente confidencial|muy confidencial|strettamente confidenziale|strettamente riservat*|riservatissim*|altamente confidenziale|estritamente confidencial|altamente confidencial|strikt vertrouwelijk|zeer vertrouwelijk|streng vertrouwelijk|scisle poufne|strangt konfidentiell*|strangt fortrolig*|strengt fortrolig*|strengt konfidensiel*|strogt fortrolig*|ehdottoman luottamuksellinen|strictly personal|strictly private|company secret|most sensitive|board confidential|board eyes only|executive confidential|directors only|exco only|board members only|nur fur die geschaftsfuhrung|nur vorstand|nur fur vorstand|comite de direction uniquement|direction uniquement|solo direccion|solo consejo|solo cda|solo direzione|alleen directie|tylko zarzad|endast styrelsen|役員限り|取締役限り|仅限高管|仅限董事|strikt konfidentiell*|極秘|厳秘|高度机密|严格保密|絶密`),
  restricted: termsOf(
    `restricted|restricted distribution|restricted access|restricted data|restricted circulation|tlp red|eu restricted|restreint ue|nato restricted|vs-nfd|vs-nur fur den dienstgebrauch|vs - nur fur den dienstgebrauch|vs – nur fur den dienstgebrauch|vs - nfd|verschlusssache - nur fur den dienstgebrauch|verschlusssache – nur fur den dienstgebrauch|diffusion restreinte|diffusion restreinte medecin|zastrzezon*|difusion limitada|riservatissimo|begransat hemlig|vyhrazene|begrenset|til tjenestebrug|korlatozott terjesztesu|kayto rajoitettu|秘密`,
  ),
  confidential: termsOf(`
confidential|company confidential|company-confidential|business confidential|commercial in confidence|commercial-in-confidence|in confidence|in strict confidence|private and confidential|private & confidential|personal and confidential|personal & confidential|proprietary and confidential|confidential and proprietary|confidential & proprietary|proprietary|proprietary information|trade secret|company secret|sensitive|commercially sensitive|official-sensitive|official sensitive|official: sensitive|cui|fouo|controlled unclassified information|for official use only|limited distribution|confidential draft|management only|company private|company-private|company restricted|c3 - confidential|c3 – confidential|c3 confidential|c2 confidential|class c3|group confidential|corporate confidential|enterprise confidential|firm confidential|bank confidential|hr confidential|hr only|legal only|finance only|team only|project confidential|customer confidential|third party confidential|nda only|confidential - internal|do not disclose|not for disclosure|need-to-know basis|security classification confidential|official - sensitive|protected b|schutzklasse 3|luottamuksellinen|duverne|bizalmas|konfidensiel*|personalvertraulich|nur fur fuhrungskrafte|managers only|client confidential|partner confidential|nda required|under nda
vertraulich*|firmenvertraulich|betriebsgeheimnis|geschaftsgeheimnis|personlich/vertraulich|personlich und vertraulich|verschlusssache|vs-vertraulich|nur fur den dienstgebrauch|dienstgeheimnis|nur fur berechtigte|schutzbedurftig
confidentiel*|diffusion limitee|secret des affaires|confidentiel entreprise|confidentiel defense|personnel et confidentiel|acces restreint
confidencial*|reservad*|secreto empresarial|uso restringido|acceso restringido|privado y confidencial
riservat*|confidenzial*|riservato aziendale|riservato e confidenziale|segreto aziendale|diffusione limitata|uso riservato
sigilos*|segredo comercial|acesso restrito|uso restrito|reservado|divulgacao restrita
vertrouwelijk*|bedrijfsvertrouwelijk|commercieel vertrouwelijk|bedrijfsgeheim|departementaal vertrouwelijk|beperkte verspreiding|persoonlijk en vertrouwelijk
poufn*|tajemnica przedsiebiorstwa|tajemnica firmy|tajemnica handlowa|informacja poufna
konfidentiell*|fortrolig*|foretagshemlig*|affarshemlig*|sekretess|sekretessbelagd*|hemligstamplad*|begransad spridning
社外秘|部外秘|関係者外秘|取扱注意|機密|丸秘|マル秘|㊙|内密|営業秘密|持出禁止|転載禁止|部外者閲覧禁止|机密|保密|机密等级 保密|公司保密|商密|核心商密|普通商密|商业秘密|商业机密|限制传播|敏感信息|内部机密`),
  internal: termsOf(`
internal use only|for internal use only|for internal use|internal use|internal only|c1 internal|c2 internal|c2 - internal|c2 – internal|c1 - internal|company use only|group internal|group use only|members only|colleagues only|internal memo only|kun til internt bruk|kun til intern brug|til intern brug|internt bruk|sisainen|belso hasznalatra|internal|company internal|internal document|internal distribution only|staff only|employees only|not for distribution outside|not for external distribution|not for external use|do not share externally|not for public release
nur fur den internen gebrauch|nur fur internen gebrauch|fur den internen gebrauch|zum internen gebrauch|nur zum internen gebrauch|interner gebrauch|nur intern|intern|internes dokument|nur fur den dienstgebrauch intern|betriebsintern|firmenintern|nicht fur die offentlichkeit
usage interne|a usage interne|pour usage interne|reserve a l'usage interne|usage interne uniquement|document interne|interne|diffusion interne
uso interno|de uso interno|para uso interno|solo uso interno|uso exclusivamente interno|documento interno|interno
ad uso interno|per uso interno|solo per uso interno|uso esclusivamente interno|circolazione interna
apenas para uso interno|somente para uso interno|exclusivamente interno
intern gebruik|voor intern gebruik|alleen voor intern gebruik|uitsluitend voor intern gebruik|alleen intern
do uzytku wewnetrznego|tylko do uzytku wewnetrznego|uzytek wewnetrzny|wewnetrzne|dokument wewnetrzny
for internt bruk|endast for internt bruk|endast internt|internt|intern information|internt dokument
社内限り|社内限定|社内用|社内資料|内部限|社内のみ|内部资料|内部使用|仅供内部使用|内部文件|内部公开|限内部`),
  public: termsOf(`unclassified|classification public`),
}

/** Sentences that mark a document wherever they stand, unless they are denied, quoted or asked about. */
export const markingClaims: Readonly<Record<'strictly-confidential' | 'confidential' | 'internal', readonly string[]>> =
  {
    'strictly-confidential': termsOf(`
treat as strictly confidential|treated as strictly confidential|is strictly confidential|remains strictly confidential|streng vertraulich zu behandeln|streng vertraulich behandeln|est strictement confidentiel|es estrictamente confidencial|e strettamente confidenziale|e strettamente riservato|is strikt vertrouwelijk|jest scisle poufn*|ar strangt konfidentiell*`),
    confidential: termsOf(`
commercial in confidence|commercial-in-confidence|this document is confidential|this document contains confidential|this presentation is confidential|this report is confidential|this memo is confidential|this message is confidential|this email is confidential|this e-mail is confidential|this file is confidential|contains confidential information|contains proprietary|document is classified|treat as confidential|treat this as confidential|treated as confidential|please keep confidential|please keep this confidential|keep this confidential|keep confidential|do not distribute|not for distribution|not for onward distribution|do not forward|do not circulate|not for circulation|no onward sharing|not to be copied|not to be shared|do not copy or distribute|distribution limited to|distribution is limited to|distribution restricted to|circulation limited to|circulation restricted to|limited to named recipients|named recipients only|for addressee only|addressee only|for your eyes only
vertraulich behandeln|vertraulich zu behandeln|vertraulich bleiben|nicht zur weitergabe|nicht weitergeben|nicht weiterleiten|weitergabe nicht gestattet|weitergabe untersagt|nicht fur dritte bestimmt|verteiler beschrankt auf|nur fur den empfanger|nur fur die empfanger
document confidentiel|ne pas diffuser|ne pas transmettre|ne pas communiquer|a ne pas diffuser|diffusion limitee a|diffusion restreinte a|reserve aux destinataires|reproduction interdite|a traiter de maniere confidentielle
documento confidencial|no difundir|no distribuir|no divulgar|prohibida su difusion|prohibida su reproduccion|distribucion limitada a|solo para destinatarios|tratar como confidencial
documento riservato|non divulgare|non diffondere|non distribuire|vietata la diffusione|distribuzione limitata a|riservato ai destinatari|da trattare come riservato
nao divulgar|nao distribuir|proibida a divulgacao|proibida a reproducao|distribuicao limitada a|tratar como confidencial
niet verspreiden|niet doorsturen|verspreiding beperkt tot|alleen voor geadresseerden|vertrouwelijk behandelen
nie rozpowszechniac|nie przekazywac|nie udostepniac|tylko dla adresata|dystrybucja ograniczona do
far ej spridas|far inte spridas|sprid ej|sprid inte vidare|spridning begransad till|behandlas konfidentiellt
無断転載禁止|無断複製禁止|転送禁止|配布禁止|配布先限定|取扱厳重注意|他言無用|请勿外传|禁止外传|不得外传|请勿转发|禁止传播|限收件人`),
    internal: termsOf(`
do not distribute outside|do not distribute externally|do not forward outside|do not forward externally|do not circulate outside|not for circulation outside|not to leave the company|must not leave the company|nicht nach aussen geben|nicht an externe|ne pas diffuser a l'exterieur|ne pas diffuser hors|no difundir fuera|non diffondere all'esterno|nao divulgar fora|niet buiten de organisatie|nie udostepniac na zewnatrz|far ej spridas utanfor|not for distribution outside|not for external distribution|do not share externally|do not share outside|not to be shared outside the company|for internal use only|internal use only|nur fur den internen gebrauch|ausschliesslich fur den internen gebrauch|usage strictement interne|reserve a l'usage interne|exclusivamente para uso interno|solo para uso interno|esclusivamente per uso interno|solo per uso interno|apenas para uso interno|uitsluitend voor intern gebruik|wylacznie do uzytku wewnetrznego|endast for internt bruk|仅供内部使用|内部资料 注意保存|社内限り`),
  }
