import { termsOf } from '../trade/terms-of'

/** What patients complain of and what an examination finds. */
export const symptomWords = termsOf(`
chest pain|back pain|knee pain|abdominal pain|quadrant pain|headache*|breathless*|shortness of breath|dyspn*|orthopn*|wheez*|cough*|fever*|vomit*|nausea|diarrh*|constipat*|dizz*|light-headed*|vertigo|syncope|fatigue|tired all the time|weight loss|night sweats|rash|itch*|swelling|bleeding|bruis*|numbness|tingling|tremor|collapsed|recurrent falls|confusion|fainted|weakness|slurred speech|dysphasi*|aphasi*|facial droop|drows*|agitat*|hallucinat*|hearing voices|hearing the voices|flat affect|low mood|insomnia|nightmare*|panic attack*|flashback*|hypervigil*|suicidal ideation|relapse*|palpit*|diaphoresis|crepitus|effusion|tender*|murmur|crackles|crepitation*|rales|joint stiffness|gait|focal neurology|range of motion|lesion*|nodule*|mass in|hilar|spiculated|radiolucency|trauma|wound*|found on floor|unresponsive|pain score|pain 4/10|pressure radiating|reduced fetal movements|contractions|blurred vision|peak flow|refused breakfast|stopped eating|off food|feeling worse
schmerz*|*schmerz*|atemnot|luftnot|dyspnoe|husten|fieber|erbrechen|ubelkeit|durchfall|schwindel|ohnmacht|mudigkeit|gewichtsverlust|ausschlag|schwellung|blutung*|taubheit|zittern|lahmung|verwirrt*|unruhig|schlafstorung*|klopfschmerz|rasselgerausche|kribbeln|panikattack*|gesturzt|wunde|wundversorgung|juckreiz|krampfe
douleur*|essouffl*|toux|fievre|vomiss*|nausee*|diarrhee|vertige*|fatigue|perte de poids|eruption|oedeme*|saignement*|engourdiss*|tremblement*|insomnie|angoisse|malaise
dolor|dolores|disnea|tos|fiebre|vomit*|nauseas|diarrea|mareo*|cansancio|perdida de peso|erupcion|hinchazon|sangrado|hormigueo|temblor|insomnio
dolore|dolori|tosse|febbre|nausea|diarrea|vertigini|stanchezza|calo ponderale|gonfiore|sanguinamento|tremore|insonnia|ideazione|caduta
dor|dores|falta de ar|tosse|febre|tonturas|cansaco|inchaco|sangramento|insonia|nauseas
pijn|benauwd*|hoest*|koorts|misselijk*|braken|duizelig*|moeheid|uitslag|zwelling|bloeding|verward*|slapeloos*|gevallen|dwaalt
bol|dusznosc*|kaszel|goraczk*|nudnosci|wymioty|biegunk*|zawroty|wysypk*|obrzek*|krwawieni*|bezsennosc*|omdleni*|drgawki
smarta*|andfadd*|andnod|hosta|feber|illamaende|krakning*|yrsel|trotthet|utslag|svullnad|blodning*|domningar|somnsvarigheter
息切れ|胸痛|頭痛|発熱|めまい|咳|嘔吐|痛み|しびれ|不眠|頭晕|发热|咳嗽|胸闷|呕吐|疼痛|肌力|乏力|失眠|腹痛|下痢|誤嚥|徘徊`)
