import { termsOf } from '../trade/terms-of'

/** Kinds of documents that a clinic writes. */
export const documentWords = termsOf(`
discharge summary|discharge letter|clinic letter|ward round|night handover|nursing handover|nursing note*|progress note*|soap note|clinical note*|radiology report|pathology report|operative note|operation note|op note|prior authorization|medical certificate|fit note|sick note for|medical report|autopsy|referral letter|letter of medical necessity|session note*|chart note|care plan|medication list|repeat list|drug chart|mar chart|triage note|ambulance pcr|oh report|occupational health report|death certificate|cause of death|birth plan|clinic note|ct report|mri report|lab report
arztbrief|entlassungsbrief|entlassbrief|entlassmedikation|pflegebericht|pflegedokumentation|uberweisung*|einweisung|aufklarungsbogen|therapiebericht|op-bericht|befundbericht|krankschreibung|attest|epikrise|medikationsplan|antrag auf reha|laborbefund|visite
compte rendu operatoire|compte rendu d'hospitalisation|compte rendu anapath|compte-rendu|lettre de sortie|courrier de sortie|ordonnance|certificat medical|transmissions infirmieres|transmissions|avis cardiologique|confrere
informe de alta|informe medico|historia clinica|parte de baja|receta|hoja de evolucion|nota de enfermeria|informe de urgencias
lettera di dimissione|referto|cartella clinica|visita psichiatrica|visita cardiologica|certificato medico|diario infermieristico|ricoverat*
nota de alta|relatorio medico|receita|atestado medico|carta de alta|diario clinico
ontslagbrief|overdracht|verwijsbrief|verwijzing|huisartsbrief|verpleegkundig*|zorgplan|recept
karta informacyjna|wypis ze szpitala|skierowanie|zwolnienie lekarskie|historia choroby|recepta|epikryza
journalanteckning|epikris|lakarintyg|remissvar|omvardnad*|lakemedelslista
紹介状|診療情報提供書|退院サマリー|看護記録|診断書|カルテ|出院小结|病历|入院记录|诊断证明|手术记录`)

/** Headings and words of care: who is treated, where, and what is done next. */
export const careWords = termsOf(`
chief complaint|presenting complaint|history of present illness|hpi|pmh|past medical history|physical exam*|on examination|o/e|review of systems|clinical info|findings|impression|assessment|hospital course|discharge medication|follow up|follow-up|allergies|nil known|admitted|admission|discharged|inpatient|outpatient|ward|icu|theatre|triage|clinic|a&e|gp to|the gp|general practitioner|consultant|referred|referral|refer ortho|reviewed|prescri*|medication*|meds|dose*|tablets|puffs|diagnos*|symptom*|treatment|treated|therapy|surgery|surgeon|prognosis|relapsing|remission|onset|biopsy result|tested positive|test was positive|under my care|under the care|caseload|care home|social worker|health visitor|midwife|carer|nurse*|psychiatri*|cardiolog*|neurolog*|oncolog*|urolog*|gyn*|orthop*|rheumatolog*|dermatolog*|paediatric*|pediatric*|dentist|dental|hospital*|ambulance|stroke unit|emergency department|waiting list|appointment|next session|no show|mental health|dnacpr|nbm|prn|nocte|stat |bd |tds|qds|qid|b.i.d|od |q8h|q12h|qhs|po |iv |sc |s.c.|i.v.
anamnese|befund*|diagnose*|beurteilung|therapie*|procedere|prozedere|verlauf|empfehl*|aufgenommen|entlassen|stationar|ambulant|station|notaufnahme|hausarzt*|facharzt|klinik*|krankenhaus|praxis|pflegeheim|pflegegrad|patient*|pat.|verordnet|verschrieben|einnahme|leidet an|erkrankt|behandelt|behandlung|operiert|arztin|arzt|kollege|kollegin|versicherten*|tabletten|einheiten|morgens|abends|angeordnet|schubformig
antecedents|examen clinique|motif|conduite a tenir|traitement*|hospitalis*|urgences|medecin|docteur|infirmier*|chambre|prescrit|souffre de|atteint|patiente|malade|soigne*|operee|suivi|posologie|comprimes
motivo de consulta|exploracion|antecedentes|tratamiento*|ingresa*|ingreso|urgencias|medico|enfermera|padece|paciente*|diagnostic*|recetado|pauta|domiciliario|le hicieron|le encontraron|hospital|operaron
anamnesi|esame obiettivo|terapia*|ricovero|pronto soccorso|medico|infermier*|affett*|pazient*|dimess*|prescritt*|al bisogno|reparto|compresse|degenza|giornata
queixa|exame objetivo|antecedentes|medicacao|internad*|internamento|urgencia|medico|enfermeir*|sofre de|doente|utente|iniciou|transferid*|comprimidos
klacht*|lichamelijk onderzoek|beleid|opgenomen|ontslag|huisarts|specialist|verpleeg*|gebruikt|slikt|gediagnosticeerd*|patient*|client|thuiszorg|afdeling|polikliniek|behandel*|2dd|1dd|3dd
wywiad|badanie|rozpoznani*|zalecenia|przyjet*|oddzial*|lekarz*|pielegniark*|pacjent*|leczeni*|choruje|choroba|stwierdzon*|przyjmuje|bierze|orzeczeni*|poradni*|stan po
soker for|status|bedomning|insatter|lakare*|lakaren|sjukskot*|avdelning|vardcentral*|behandl*|patient*|diagnos*|ordiner*|sjukhus*|inlagd|utskriven|lakemedel
主訴|既往歴|診断|所見|患者|处方|治疗|诊断|主诉|既往史|医嘱|复查|入院|退院|受診|服薬|介護|担当医|主治医|护士|医生|病室|病房|利用者`)

/** Who is treated: words that make clinical talk the record of somebody. In the languages, folded. */
export const patientPattern =
  /(?<![a-z])(?:pt|pts|pat|patient|patients|patient's|patientin|paciente|paziente|pazienti|pacjent|pacjentka|pacjentce|patienten|doente|utente|malade|bew|bewohner|bewohnerin|resident|claimant|inpatient|she|he|her|his|him|herr|herrn|frau|mr|mrs|ms|mme|sig|sig\.ra|dhr|mw|mevr|madame|monsieur|sra|sr|elle|lui|ella|lei|ela|ele|hij|zij|haar|ona|hon|han|my (?:mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|partner|patient|client|child|baby)|mein\w* (?:mutter|vater|mann|frau|sohn|tochter|bruder|schwester)|mi (?:padre|madre|hijo|hija|marido|esposa)|ma (?:mere|femme|fille)|mon (?:pere|mari|fils)|mia (?:madre|figlia|moglie)|mio (?:padre|figlio|marito)|meu (?:pai|filho|marido)|minha (?:mae|filha|esposa)|mijn (?:vader|moeder|zoon|dochter|man|vrouw)|y\/o|yo|year-old|yrs old|jahrige?r?|admitted|diagnosed|prescribed|takes|taking|started on|i am on|i'm on|i take|ich nehme|je prends|tomo|prendo|biore|jag tar|verordnet|name:|dob|mrn|nhs)(?![a-z])|患者|さん|様|歳|岁|女士|先生/
