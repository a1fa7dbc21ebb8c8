import { termsOf } from '../trade/terms-of'

/** Diseases and complaints in languages with fewer speakers here: Danish, Norwegian, Finnish, Czech, Romanian, Hungarian, Turkish, Greek, Russian, Ukrainian, Korean. */
export const ailmentsOfNeighbours = termsOf(`
sukkersyge|hjertesvigt|hjerteinfarkt|forhojet blodtryk|blodtryk|blodprop|lungebetaendelse|kraeft|brystkraeft|depression|angst|skizofreni|epilepsi|slagtilfaelde|gigt|smerter|smerte|feber|hoste|aandenod|andenod|svimmel*|kvalme|opkast*|traethed|udslaet|fraktur|brud|faldet|fald i hjemmet|demens|psoriasis|migraene|graviditet|urinvejsinfektion|sar |sovnlos*|selvmordstanker
diabetes type|hjertesvikt|hoyt blodtrykk|blodtrykk|blodpropp|lungebetennelse|kreft|brystkreft|schizofreni|hjerneslag|leddgikt|tungpust*|kortpust*|kvalm|oppkast|utslett|brudd|lungekreft|urinveisinfeksjon
sydaninfarkti|sydamen vajaatoiminta|verenpaine*|keuhkokuume|syopa|rintasyopa|masennus|ahdistuneisuus|skitsofrenia|epilepsia|aivoinfarkti|kipu|kipuja|kuume|yska|hengenahdistus|huimaus|pahoinvointi|oksentelu|vasymys|murtuma|muistisairaus|migreeni|raskaus|sairauskohtaus|lonkkamurtuma
cukrovka|hypertenze|srdecni selhani|infarkt myokardu|zapal plic|rakovina|nador|deprese|uzkost|schizofrenie|epilepsie|mrtvice|bolest*|horecka|kasel|dusnost|zavrate|nevolnost|zvraceni|unava|vyrazka|zlomenina|demence|tehotenstv*|zanet
diabet zaharat|hipertensiune|insuficienta cardiaca|infarct miocardic|pneumonie|cancer de|depresie|anxietate|schizofrenie|epilepsie|accident vascular|durere|dureri|febra|tuse|dispnee|ameteli|greata|varsaturi|oboseala|eruptie|fractura|dementa|sarcina
cukorbetegseg|magas vernyomas|vernyomas|szivelegtelenseg|szivinfarktus|tudogyulladas|daganat|rak |depresszio|szorongas|skizofrenia|epilepszia|stroke|fajdalom|laz |kohoges|fulladas|szedules|hanyinger|faradtsag|kiutes|tores|demencia|terhes*
seker hastaligi|diyabet|tansiyon|kalp yetmezligi|kalp krizi|zaturre|kanser|depresyon|sizofreni|epilepsi|felc|agri|ates|oksuruk|nefes darligi|bas donmesi|bulanti|kusma|yorgunluk|kirik|demans|gebelik|hamile
διαβήτη*|υπέρταση|έμφραγμα|πνευμονία|καρκίνο*|κατάθλιψη|πόνος|πυρετός|βήχας|δύσπνοια|κάταγμα|άνοια
диабет*|гипертони*|инфаркт*|пневмони*|рак |депресси*|тревог*|шизофрени*|эпилепси*|инсульт*|боль|боли |температур*|кашель|одышк*|головокруж*|тошнот*|рвот*|перелом*|деменци*|беременн*|опухол*|гепатит*|онколог*
діабет*|гіпертоні*|інфаркт*|пневмоні*|депресі*|інсульт*|біль|кашель|задишк*|перелом*|вагітн*|пухлин*
당뇨|고혈압|심부전|심근경색|폐렴|암 |우울증|불안|조현병|뇌졸중|통증|발열|기침|호흡곤란|어지러움|구토|골절|치매|임신`)

/** Treatment, examinations and care in the same languages. */
export const careOfNeighbours = termsOf(`
patienten|patient|indlagt|udskrevet|udskrivning|afdeling|laege|egen laege|sygeplejerske|medicin|tabletter|behandles|behandling|journal|henvist|henvisning|blodprover|rontgen|operation|operert|innlagt|utskrevet|utskriving|avdeling|lege|fastlege|sykepleier|medisin|behandles|henvist|blodprove|hjemmepleje|hjemmesykepleie|sykehjem|plejehjem|cpr|fodt
potilas|potilaan|osasto|laakari|hoitaja|laakitys|laake|hoito|lahete|kotiutus|sairaala|tutkimus|leikkaus|verikoe|epikriisi|henkilotunnus|diagnoosi
pacient*|prijat|propusten|oddeleni|lekar|sestra|leky|lecba|vysetreni|operace|nemocnice|zprava|diagnoza|anamneza|rodne cislo|propousteci
pacient*|internat*|externat*|sectie|medic|asistenta|tratament|medicatie|analize|operatie|spital|diagnostic|bilet de iesire|cnp
beteg|felvetel|zarojelentes|osztaly|orvos|nover|gyogyszer|kezeles|vizsgalat|mutet|korhaz|diagnozis|taj
hasta|hastanin|yatis|taburcu|servis|doktor|hemsire|ilac|tedavi|muayene|ameliyat|hastane|tani|recete
ασθενής|ασθενή|νοσοκομείο|γιατρό*|φάρμακ*|θεραπεία|εξιτήριο|εισαγωγή|διάγνωση
пациент*|больной|больная|госпитал*|выписк*|выписан*|отделени*|врач*|медсестр*|препарат*|таблет*|лечени*|обследовани*|операци*|анализ*|диагноз*|анамнез*|жалоб*|назначен*
пацієнт*|лікар*|лікуванн*|діагноз*|виписк*|аналіз*|призначен*
환자|입원|퇴원|병동|의사|간호사|약물|복용|치료|검사|수술|병원|진단|처방`)
