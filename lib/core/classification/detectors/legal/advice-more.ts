import { termsOf } from '../trade/terms-of'

/** More people who advise, and letters between them and those they advise. */
export const moreCounsel = termsOf(`
patent counsel|insurer's lawyers|insurers' lawyers|client wants to know|client asks|client says|client admits|client told|the other side|their solicitor|their solicitors|acting for|acts for|our barrister|patent attorney|tax counsel|employment counsel|litigation counsel|regulatory counsel|co-counsel|the partner|heads-up for the partner|we acted for|we act for|law clerk|paralegal|conflict check|conflict:|conflict.|our gc|the gc|gc says|kc |qc |solicitor's letter
justiziar*|patentanwalt*|fachanwalt*|steuerberater und anwalt|rechtsrat|anwaltsschreiben|fachanwaltin|notar
conseil juridique|directeur juridique|direction juridique|notre avocate|notre avocat|mon avocate|consoeur|confrere
asesoramiento de letrado|asesoria juridica|letrada|nuestro abogado|nuestra abogada|mi abogado|mi abogada|procurador*
corrispondenza tra legale|legale e assistito|il nostro legale|il nostro avvocato|la nostra avvocata|ufficio legale|avv |consulente legale
o nosso advogado|a nossa advogada|gabinete juridico|consultor juridico|dr. advogado
onze advocaat|bedrijfsjurist|juridische afdeling|raadsman|raadsvrouw|mr. 
nasz prawnik|nasz adwokat|nasza mecenas|radca|dzial prawny|prawnik
var advokat|var jurist|bolagsjurist|jurist|ombud|juristen
vores advokat|var advokat|advokaten|企業内弁護士|法務担当|顧問|法律顾问|我们的律师|律师说|律师认为`)

/** More that is said between them: the assessment, what to keep back, whether to take the case. */
export const moreAdvice = termsOf(`
freedom-to-operate|under cross|keep back|back until|hold back|holding reply|some are ugly|sec inquiry|regulator has asked|privileged review|used against him|used against her|used against us|used against them|recommend we|in our favour|in our favor|60:40|50:50|70:30|if we lose|if we win|at best|plus costs|what are our options|our options|was invalid|served it|before they find|freedom to operate|fto |we read on|reads on claim|design-around|design around|infringe*|probably safe|do not write|don't write|do not use the word|must decline|should decline|declare a conflict|conflict of interest|say nothing why|no defence|no defense|have no defence|should offer|offer 4|before disclosure|not to send it on|don't send it on|do not send on|do not forward|not forward|keep it in the|chances are|will lose|you lose|you will lose|we would lose|likely to lose|would be upheld|won't stand|would not stand up|hold up in court|weakest point|the weak point|strongest argument|our best argument|smoking gun|bad document|bad fact*|damaging|should not be produced|withhold|redact
nicht vorlegen|legen sie nicht vor|sie verlieren|wir verlieren|bieten sie|nicht erwahnen|schwachpunkt|schwachstelle|aussichten|nicht aktenkundig|verletzungsrisiko|patentverletzung
vos chances|ne produisez pas|ne pas produire|proposez|a ne pas faire suivre|ne pas faire suivre|point faible|nous perdrons|vous perdrez|chances sont
lo debil|punto debil|propongo|allanar*|queda entre nosotros|entre nosotros|he revisado la demanda|no aportar|no presentar|perderemos|os recomiendo|le recomiendo
abbiamo torto|avete torto|possiamo difenderci|consiglio di non|non depositare|consiglio di|ho letto la citazione|punto debole|perderemo|non produrre
ponto fraco|nao juntar|nao apresentar|proponho|fica entre nos|vamos perder|recomendo
zwakke punt|niet overleggen|u verliest|we verliezen|bied|blijft onder ons|ik adviseer|raad aan
slaby punkt|nie skladac|nie ujawniac|przegramy|proponuje|radze|zostaje miedzy nami
jag bedomer|vi bedomer|ni forlorar|vi forlorar|erbjud|visa inte|lamna inte ut|far inte lamna|svag punkt|foreslar
jeg vurderer|vi taber|tilbyd|見通し|弱点|提出しない|負ける|不要提交|会输|弱点|建议和解`)

/** A court, or a party under its order, keeps something from the public or the other side. */
export const moreOrders = termsOf(`
reporting restriction order|reporting restrictions|reporting restriction|nothing may be published that identifies|may not be published|must not be published|anonymity order|anonymised by order|in camera|in private by order|closed hearing|closed material|closed proceedings|confidentiality ring|confidentiality club|confidentiality undertaking to the court|outside counsel only|outside counsel eyes only|attorneys' eyes only|attorney's eyes only|attorneys eyes only|attorneys’ eyes only|aeo |counsel only|sealed by order|under seal|sealing order|gag order|super-injunction|grand jury|juvenile record|expunged record|impounded
in camera verfahren|in-camera-verfahren|offentlichkeit ausgeschlossen|nichtoffentliche sitzung|verschlusssache gericht|nur fur prozessbevollmachtigte|nur den anwalten zuganglich|akteneinsicht beschrankt
placees sous sequestre|place sous sequestre|sous sequestre|acces reserve aux seuls avocats|reserve aux seuls avocats|aux seuls avocats|chambre du conseil|secret de l'instruction|secret des affaires, |protection du secret des affaires|non communicable
solo para los letrados|acceso restringido a letrados|sumario secreto|declarado secreto|puerta cerrada|confidencialidad acordada por el juzgado
solo ai difensori|accesso riservato ai difensori|atti secretati|secretat*|porte chiuse|camera di consiglio riservata
segredo de justica|acesso restrito aos advogados|porta fechada|segredo de inquerito
alleen voor advocaten|gesloten deuren|geheimhouding opgelegd|geheimhoudingsplicht opgelegd|data room alleen advocaten
z wylaczeniem jawnosci|tylko dla pelnomocnikow|utajnion*|zabezpieczenie tajemnicy
bakom stangda dorrar|sekretessbelagt av tingsratten|endast for ombud|lukkede dore|navneforbud|referatforbud
閲覧制限|非公開審理|閲覧等制限|封印|仅限律师查阅|仅限代理人|不公开开庭`)
