import { termsOf } from '../trade/terms-of'
import type { MarkingVariant } from './marking-words'

/** Every first part before every second part. */
function join(first: string, second: string): readonly string[] {
  return termsOf(first).flatMap((one) => termsOf(second).map((two) => `${one} ${two}`))
}

const inside =
  'internal|in-house|company|company internal|group|corporate|staff|employee|office|departmental|department|team|business|club|firm|school|organisation|organization'

/** Markings that are put together from parts, and those of single states and houses: a marking in its place only. */
export const markingPhrases: Readonly<Partial<Record<MarkingVariant, readonly string[]>>> = {
  secret: termsOf(
    `confidential - uk eyes only|uk eyes only|us eyes only|five eyes only|secret-defense|diffusion restreinte defense|sekretessmarkerad|kvalificerat hemligt|stg. geheim|stg geheim|prisne tajne|szigoruan titkos|titkos|сов. секретно|ultra secreto|most secret|company secret - level 4`,
  ),
  'strictly-confidential': [
    ...join(
      'strictly|highly|extremely|most|very',
      'confidential|private|restricted|sensitive|confidential and private|confidential & private|proprietary',
    ),
    ...join('streng|strengstens|hochst|absolut', 'vertraulich|geheim|privat'),
    ...join('strictement|hautement|tres|absolument', 'confidentiel|confidentielle|personnel|reserve|restreint'),
    ...join(
      'estrictamente|altamente|muy|sumamente|rigurosamente',
      'confidencial|reservado|reservada|restringido|privado',
    ),
    ...join('strettamente|altamente|molto|rigorosamente', 'confidenziale|riservato|riservata|personale'),
    ...join('estritamente|altamente|muito|rigorosamente', 'confidencial|reservado|sigiloso|restrito'),
    ...join('strikt|zeer|streng|hoogst', 'vertrouwelijk|geheim|persoonlijk'),
    ...join('scisle|bardzo|wysoce', 'poufne|poufny|poufna|tajne'),
    ...join('strangt|mycket|hogst|strengt|meget', 'konfidentiellt|konfidentiell|fortroligt|fortrolig|konfidensielt'),
    ...termsOf(`最重要機密|特秘|極秘扱い|厳秘扱い|最高商密|绝对保密|高度保密|核心机密`),
  ],
  restricted: termsOf(
    `restricted use|restricted use only|restricted information|restricted - internal|restricted – internal|restricted internal|acces tres restreint|acceso muy restringido|eingeschrankt|nur fur den dienstgebrauch (vs-nfd)|limite|eu - restricted|uso riservato alla direzione|restrito|restrita|restringid*|begransad atkomst`,
  ),
  confidential: [
    ...join(
      'company|corporate|group|business|commercial|client|customer|supplier|partner|project|board|management|staff|personnel|medical|patient|finance|financial|legal|tax|audit|trade|technical|firm|bank|member|student|employee|deal|programme|program|investor|council|cabinet|committee|dealer|private|controlled|restricted',
      'confidential|in confidence',
    ),
    ...join(
      'confidential|private|proprietary|sensitive|restricted',
      'information|document|material|report|draft|copy|memo|distribution|circulation|and proprietary|and privileged|and sensitive|and personal',
    ),
    ...join('for|for strictly', 'limited circulation|limited distribution|limited release|private circulation'),
    ...termsOf(`
highlyconfidential|strictlyconfidential|companyconfidential|businessconfidential|internal-confidential|confidential-internal|p&c|priv & conf|pvt & conf|private & conf|p & c|private + confidential|priv. & conf.|privileged and confidential|rights-managed|rights managed|do not forward template|encrypted - do not forward
private and commercial in confidence|closed session|in closed session|executive session only|in camera|closed meeting|nichtoffentliche sitzung|nicht offentliche sitzung|huis clos|a huis clos|sesion reservada|seduta riservata|besloten vergadering|posiedzenie zamkniete|salassa pidettav*|salassapidettav*|private circulation|restricted circulation|closed circulation|closed distribution|controlled distribution|controlled circulation|controlled document|numbered copy|pink paper|part ii|exempt information|staff-in-confidence|staff in confidence|policy-in-confidence|policy in confidence|medical-in-confidence|medical in confidence|cabinet-in-confidence|cabinet in confidence|in-confidence|sensitive - personal|sensitive: personal|official - sensitive|protected|protect|market sensitive|market-sensitive|price sensitive|price-sensitive|inside information|insider information|business sensitive|business-sensitive|commercially confidential|commercial sensitive|competition sensitive|competition-sensitive|source selection sensitive|export controlled|itar controlled|ear controlled|law enforcement only|security sensitive|security-sensitive|sensitive security information|attorney eyes only|aeo|outside counsel only|not for minutes|off the record|embargoed|under embargo|leadership eyes|limited access|need-to-know only|on a need-to-know basis|by invitation only - confidential|tier 1 confidential|amber|level 3 - confidential|level 3 confidential|class 3 confidential
betriebsvertraulich|dienstlich vertraulich|kundenvertraulich|personenvertraulich|geschaftsvertraulich|unternehmensvertraulich|projektvertraulich|konzernvertraulich|vertraulich - intern|vertraulich/intern|vertrauliche information|vertrauliche unterlage|vertrauliches dokument|eigentumlich und vertraulich|nicht offentlich|nichtoffentlich|personenbezogen - vertraulich|firmengeheimnis|zugriff beschrankt|verteiler eingeschrankt|eingeschrankter verteiler|eingeschrankter empfangerkreis|vertr.
information confidentielle|document a diffusion restreinte|diffusion controlee|confidentiel industrie|confidentiel medical|confidentiel personnel|confidentiel direction|confidentiel client|confidentiel groupe|secret professionnel|diffusion limitee|circulation restreinte|non diffusable|non communicable|sensible
informacion confidencial|informacion reservada|informacion sensible|confidencial empresa|confidencial de la empresa|difusion restringida|circulacion restringida|distribucion restringida|distribucion controlada|secreto profesional|secreto comercial|caracter confidencial|caracter reservado
informazioni riservate|informazione riservata|documento confidenziale|riservato personale|diffusione riservata|circolazione limitata|circolazione ristretta|distribuzione ristretta|diffusione ristretta|segreto professionale|segreto d'ufficio|accesso limitato
informacao confidencial|informacao reservada|informacao restrita|circulacao restrita|circulacao limitada|distribuicao restrita|distribuicao controlada|segredo profissional|confidencial da empresa|difusao limitada
vertrouwelijke informatie|strikt persoonlijk|commercieel-vertrouwelijk|ambtelijk vertrouwelijk|ambtsgeheim|beperkte kring|beperkte toegang|niet openbaar|personeelsvertrouwelijk|bedrijfsgevoelig|concurrentiegevoelig|koersgevoelig|dep. vertrouwelijk
informacje poufne|dokument poufny|tajemnica zawodowa|tajemnica bankowa|tajemnica sluzbowa|dostep ograniczony|ograniczony dostep|dane wrazliwe|do rak wlasnych|niejawne|informacja niejawna
foretagskonfidentiell*|affarskonfidentiell*|sekretessklassad*|sekretessmarkt|begransad information|skyddsvard*|kanslig information|begransat|begransad|internt konfidentiell*|fortrolig information
関係者限|社内秘|部内秘|課内秘|社秘|秘扱い|取扱厳重注意|取扱要注意|機密扱い|機密文書|機密情報|要機密|人事秘|役員秘|親展|マル社外秘|当社機密|対外秘|対外厳秘|限定配布|複写禁止|複製禁止|公司机密|公司秘密|内部保密|商业保密|保密文件|保密资料|机密文件|机密资料|敏感|敏感资料|受控文件|受限|限阅|限制级|内控`),
  ],
  internal: [
    ...join(inside, 'use|circulation|eyes'),
    ...join(
      'internal',
      'memo|memorandum|draft|paper|communication|- not for release|- do not share|– do not share|information|working paper|and confidential',
    ),
    ...termsOf(`
internaluseonly|internalonly|internal_only|official|official use only|official use|not for external circulation|not for external release|not for public distribution|not for public circulation|not for public use|not public|non-public|non public|not for the public|not for customers|not customer facing|not customer-facing|not for clients|in-house only|inhouse only|company only|internal c2|c2 internal use|work in progress - internal
nur fur den innerbetrieblichen gebrauch|innerbetrieblich|hausintern|amtsintern|behordenintern|dienstintern|konzernintern|unternehmensintern|abteilungsintern|vereinsintern|schulintern|teamintern|nur zur internen verwendung|zur internen verwendung|nur fur interne zwecke|fur interne zwecke|nur fur den hausgebrauch|interne verwendung|interne information|internes papier|interne mitteilung|internes arbeitspapier|nur fur mitarbeiter|nicht zur veroffentlichung|nicht zur veroffentlichung bestimmt
usage strictement interne|a usage strictement interne|usage exclusivement interne|strictement interne|a diffusion interne|note interne|circulation interne|reserve au personnel|reserve a un usage interne|pour diffusion interne|interne uniquement|ne pas publier
uso estrictamente interno|exclusivo uso interno|uso interno exclusivo|circulacion interna|difusion interna|de circulacion interna|nota interna|solo interno|solo personal interno|no publico|no publicar
uso strettamente interno|uso interno|solo interno|nota interna|comunicazione interna|diffusione interna|documento ad uso interno|non pubblico|da non pubblicare
uso exclusivo interno|para uso interno|circulacao interna|divulgacao interna|nota interna|somente interno|apenas interno|nao publicar|uso restrito interno
intern document|interne notitie|strikt intern|interne verspreiding|alleen intern gebruik|niet voor publicatie|niet voor extern gebruik|uitsluitend intern
wylacznie do uzytku wewnetrznego|do uzytku sluzbowego|wylacznie wewnetrzne|notatka wewnetrzna|do obiegu wewnetrznego|nie do publikacji|obieg wewnetrzny
enbart for internt bruk|for intern anvandning|intern anvandning|endast for intern anvandning|endast intern|intern handling|intern spridning|ej for publicering|arbetsmaterial
社内専用|社内文書|社内使用|社内向け|社内共有のみ|社内閲覧用|内部文書|内部用|内部専用|関係者限り|部内限り|部内限|課内限り|会員限り|公表不可|非公開|未公開|对内|仅内部|内部专用|内部使用|内部参考|内部交流|内部发行|内部传阅|仅内部使用|公司内部|不对外|不得对外|请勿对外|非公开|未公开`),
  ],
}

/** Sentences about handling that are put together from parts. */
export const handlingPhrases: Readonly<Record<'confidential' | 'internal', readonly string[]>> = {
  confidential: [
    ...join(
      'treat|treated|handle|handled|keep|kept|regard|consider',
      'as confidential|the following as confidential|this as confidential|it as confidential|the above as confidential|the below as confidential|the attached as confidential|everything below as confidential|all of this as confidential|these as confidential|the contents as confidential|this in confidence|in strict confidence|strictly confidential|confidentially|this one confidential|all this confidential|it confidential',
    ),
    ...join(
      'this|the following|the attached|everything below|the content|the contents|all of this|what follows',
      'is confidential|are confidential|stays confidential|remains confidential|must stay confidential|must remain confidential|is marked confidential|is marked company confidential|is company confidential|is commercially sensitive|is not for circulation|is not for sharing|is not for forwarding|is not for publication|is off the record|is in confidence|is for our eyes only',
    ),
    ...join(
      'not for',
      'onward transmission|onward sharing|onward distribution|further distribution|further circulation|dissemination|wider distribution|wider sharing|reproduction|attribution|quotation|disclosure to third parties',
    ),
    ...join(
      'do not',
      'disseminate|redistribute|reproduce|pass this on|share further|share beyond|circulate further|circulate beyond|distribute further|disclose|leave unattended|photograph|photocopy',
    ),
    ...termsOf(`
just between us|between ourselves|strictly between ourselves|keep it under wraps|keep this under wraps|kept under wraps|not to leave the room|not to leave this room|doesn't leave this room|does not leave this room|not for wider sharing|not for the wider team|not for the group chat|in the strictest confidence|please don't pass|don't pass this on|don't share this|don't share further|don't circulate|don't distribute|please don't copy|not to be circulated|not to be distributed|not to be reproduced|not to be disclosed|not to be discussed outside|not to be removed|may not be shared|may not be forwarded|may not be copied|must not be shared|must not be forwarded|must not be copied|must not be disclosed|must not be circulated|no forwarding|no copying|no redistribution|do not publish before|not for publication before|embargo until|embargoed to|named recipient only|eyes-only|read and destroy|contains sensitive|contains commercially sensitive|contains inside information|contains price-sensitive|contains trade secrets
bitte vertraulich behandeln|ist vertraulich zu behandeln|vertraulich zu halten|bleibt unter uns|bleibt im raum|nicht fur die weitergabe|darf nicht weitergegeben werden|darf nicht weitergeleitet werden|weitergabe verboten|weitergabe nur mit|vervielfaltigung verboten|nicht vervielfaltigen|nicht kopieren|keine weitergabe|keine weiterleitung|nicht zur veroffentlichung vor|sperrfrist bis
a garder confidentiel|a garder pour vous|gardez cela pour vous|merci de garder confidentiel|merci de ne pas diffuser|merci de ne pas transferer|ne pas transferer|ne pas copier|ne pas reproduire|ne pas partager|ne pas faire circuler|doit rester confidentiel|reste entre nous|sous embargo|diffusion interdite
mantener en confidencialidad|mantener la confidencialidad|no reenviar|no copiar|no compartir|no circular|no reproducir|no publicar antes|queda entre nosotros|debe permanecer confidencial|bajo embargo|prohibida la difusion|prohibida la reproduccion|prohibida su distribucion
da non divulgare|da non diffondere|non inoltrare|non copiare|non condividere|non riprodurre|resti tra noi|deve restare riservato|da trattare con riservatezza|sotto embargo|vietata la riproduzione|vietata la divulgazione|riproduzione vietata|divulgazione vietata
nao reenviar|nao encaminhar|nao copiar|nao partilhar|nao compartilhar|nao reproduzir|nao circular|fica entre nos|deve permanecer confidencial|sob embargo|proibida a distribuicao|proibida a copia
niet delen|niet kopieren|niet verder verspreiden|niet vermenigvuldigen|blijft onder ons|vertrouwelijk houden|vertrouwelijk te behandelen|onder embargo
nie kopiowac|nie rozsylac|nie powielac|nie publikowac|nie przesylac dalej|prosze zachowac w poufnosci|zachowac poufnosc|traktowac jako poufne|zostaje miedzy nami
far ej kopieras|far inte kopieras|far ej vidarebefordras|vidarebefordra inte|dela inte vidare|delas ej|kopiera ej|stannar mellan oss|behandlas fortroligt|ska behandlas konfidentiellt
複写厳禁|転送厳禁|転載厳禁|口外禁止|口外無用|社外持ち出し禁止|持ち出し厳禁|第三者への開示禁止|取り扱いにご注意|未经许可不得|不得转发|不得复制|严禁外传|严禁外泄|严禁转发|严禁复制|注意保密|请注意保密|请保密|切勿外传|切勿转发|阅后即焚|阅后销毁`),
  ],
  internal: [
    ...join(
      'not for circulation|not for distribution|not for release|not to be shared|not to be circulated|do not share|do not send|do not forward|do not circulate',
      'outside the company|outside the firm|outside the group|outside the team|outside the organisation|outside the organization|outside the department|outside the office|to customers|to the press|to the public|externally',
    ),
    ...termsOf(
      `bleibt im haus|nicht ausser haus geben|nicht nach aussen|ne doit pas sortir de l'entreprise|ne pas sortir de l'entreprise|no debe salir de la empresa|non deve uscire dall'azienda|nao deve sair da empresa|mag het bedrijf niet verlaten|nie wynosic poza firme|far inte lamna foretaget|社外への持ち出し禁止|社外への転送禁止|社外転送禁止|社外配布禁止|不得带出公司|不得发给外部`,
    ),
  ],
}
