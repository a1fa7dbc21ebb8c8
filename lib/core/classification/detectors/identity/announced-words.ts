import { idCard, licence, national, passport, tax, vehicle } from './identity-scheme'

/** A kind of number that its cue alone can tell: the words, and how many digits the value has at least. */
export interface Announced {
  kind: string
  /** In `foldText` form; also the detector's keywords. */
  words: readonly string[]
  minDigits: number
  minLength: number
  maxLength: number
}

/** Words that name a document or number of a person, in many languages, and what may follow them. */
export const announcedNumbers: readonly Announced[] = [
  {
    kind: passport,
    minDigits: 4,
    minLength: 6,
    maxLength: 12,
    words:
      'passport|reisepass|passnummer|passeport|pasaporte|passaporto|passaporte|paspoort|paszport|pasnummer|passnr|pasaport|putovnica|utlevel|cestovni pas|pase|passi|διαβατηριο|διαβατήριο|паспорт|загранпаспорт|护照|護照|パスポート|旅券|여권|جواز سفر|דרכון|หนังสือเดินทาง|ho chieu|paspor|pasaporte no'.split(
        '|',
      ),
  },
  {
    kind: licence,
    minDigits: 3,
    minLength: 5,
    maxLength: 20,
    words:
      "driver's licen|drivers licen|driver licen|driving licen|driver's id|dl no|dl number|dl#|dln|operator licen|fuhrerschein|fahrerlaubnis|permis de conduire|patente di guida|patente n|numero patente|licencia de conducir|permiso de conducir|carnet de conducir|carta de conducao|carteira de motorista|habilitacao|cnh|rijbewijs|prawo jazdy|prawa jazdy|korkort|körkort|korekort|forerkort|førerkort|ajokortti|ridicsky prukaz|permis auto|vozacka dozvola|surucu belgesi|ehliyet|водительское|водительского|права|운전면허|운전면허번호|運転免許|驾驶证|駕駛執照|ใบขับขี่|giay phep lai xe|sim card number|رخصة قيادة"
        .split('|')
        .filter((word) => word !== 'sim card number'),
  },
  {
    kind: idCard,
    minDigits: 4,
    minLength: 6,
    maxLength: 18,
    words:
      "personalausweis|ausweisnummer|ausweisnr|identity card|id card no|id card number|identification card|carte d'identite|carte nationale d'identite|carta d'identita|carta di identita|documento de identidad|cedula de identidad|bilhete de identidade|cartao de cidadao|identiteitskaart|dowod osobisty|dowodu osobistego|seria i numer|id-kort|identitetskort|henkilokortti|obcansky prukaz|carte de identitate|kimlik karti|residence permit|aufenthaltstitel|titre de sejour|permesso di soggiorno|green card|voter id|voter card|alien number|state id".split(
        '|',
      ),
  },
  {
    kind: national,
    minDigits: 6,
    minLength: 6,
    maxLength: 20,
    words:
      'national id|national identity|national identification|identity number|citizen id|citizenship number|personal identification number|personal id number|personal identity|social security number|social insurance number|sozialversicherungsnummer|sozialversicherungsnr|numero de securite sociale|numero de seguridad social|codice fiscale|documento nacional|rijksregisternummer|burgerservicenummer|personnummer|cpr-nummer|henkilotunnus|fodselsnummer|kennitala|cedula de ciudadania|身份证号|주민등록번호|마이넘버|マイナンバー|個人番号|เลขบัตรประชาชน|nomor ktp|so cccd|الرقم القومي|رقم الهوية|תעודת זהות|ahv-nummer|numero avs'.split(
        '|',
      ),
  },
  {
    kind: tax,
    minDigits: 6,
    minLength: 7,
    maxLength: 18,
    words:
      'tax id|tax identification|taxpayer id|taxpayer identification|tax number|tax reference|tax file number|steuernummer|steuer-id|steuer-nr|steueridentifikationsnummer|steuer-identifikationsnummer|numero fiscal|identification fiscale|numero de identificacion fiscal|identificacion tributaria|numero de contribuinte|numer identyfikacji podatkowej|fiscaal nummer|skattenummer|vergi numarasi|vergi no|налоговый номер|税号|納税者番号|rfc|itin'.split(
        '|',
      ),
  },
  {
    kind: vehicle,
    minDigits: 2,
    minLength: 4,
    maxLength: 11,
    words:
      "license plate|licence plate|number plate|plate number|plate no|registration plate|vehicle registration|vehicle reg|reg number|registration mark|kennzeichen|nummernschild|kfz-kennzeichen|plaque d'immatriculation|immatriculation|immatricule|matricula|targa|placa|kenteken|nummerplaat|numer rejestracyjny|tablica rejestracyjna|rejestracyjnym|registreringsnummer|registreringsskylt|plakasi|plaka numarasi|rekisteritunnus|rendszam|spz|номер автомобиля|госномер|车牌|車牌|ナンバープレート|차량번호|ทะเบียนรถ|bien so".split(
        '|',
      ),
  },
]
