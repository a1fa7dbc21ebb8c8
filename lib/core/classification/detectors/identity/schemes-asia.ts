import { isLuhn } from './check-digits'
import { company, type IdentityScheme, idCard, licence, national, passport, row, tax } from './identity-scheme'
import * as rules from './rules-asia'

/** Numbers of Asia and the Middle East. */
export const asianSchemes: readonly IdentityScheme[] = [
  row(national, 'in', rules.isAadhaar, 'D12', 0.084, 'aadhaar|aadhar|uid|uidai|आधार', {
    layouts: ['DDDD DDDD DDDD', 'DDDD-DDDD-DDDD'],
  }),
  row(national, 'in', 'IN.vid', 'D16', 0.085, 'vid|virtual id', { needsCue: true }),
  row(tax, 'in', rules.isPan, 'A5D4A', 0.48, 'pan|permanent account|income tax', { noise: 5 }),
  row(idCard, 'in', (value) => /^[A-Z]{3}\d{7}$/.test(value), 'A3D7', 1, 'epic|voter|voter id|elector|election card', {
    separators: '',
  }),
  row(passport, 'in', rules.isIndianPassport, 'AD7', 0.74, 'passport|indian passport', { separators: ' ' }),
  row(company, 'in', rules.isGstin, 'D2A5D4AXAX', 0.013, 'gstin|gst', { noise: 0.5 }),
  row(licence, 'in', rules.isIndianLicence, 'A2D13', 0.0017, 'driving|licence|license|dl', { noise: 1 }),
  row(
    company,
    'in',
    (value) => /^[LU]\d{5}[A-Z]{2}(?:19|20)\d{2}[A-Z]{3}\d{6}$/.test(value),
    'AD5A2D4A3D6',
    0.0024,
    'cin|corporate identity',
    { noise: 0.5 },
  ),
  row(national, 'sg', rules.isSingaporean, 'AD7A', 0.0081, 'nric|fin|singapore', { noise: 5 }),
  row(company, 'sg', 'SG.uen', 'D8A D9A ADDA2D4A', 0.042, 'uen|unique entity', { noise: 20 }),
  row(national, 'my', rules.isMalaysian, 'D12', 0.033, 'mykad|nric|kad pengenalan|no. kp|ic no|ic number', {
    layouts: ['DDDDDD-DD-DDDD'],
    separators: '- ',
  }),
  row(national, 'id', rules.isNik, 'D16', 0.04, 'nik|ktp|nomor induk', { separators: '' }),
  row(tax, 'id', 'ID.npwp', 'D15', 0.033, 'npwp', {
    needsCue: true,
    layouts: ['DD.DDD.DDD.D-DDD.DDD'],
    separators: '.-',
  }),
  row(national, 'th', rules.isThai, 'D13', 0.085, 'thai|id card|citizen|tnin|เลขประจำตัว|เลขบัตรประชาชน', {
    layouts: ['D-DDDD-DDDDD-DD-D', 'D DDDD DDDDD DD D'],
  }),
  row(national, 'vn', rules.isVietnamese, 'D12', 0.041, 'cccd|can cuoc|cmnd|cong dan', {
    separators: '',
    needsCue: true,
  }),
  row(tax, 'vn', 'VN.mst', 'D10 D13', 0.094, 'mst|ma so thue', { needsCue: true }),
  row(tax, 'ph', () => true, 'D9 D12', 1, 'tin|tin no|bir', { layouts: ['DDD-DDD-DDD-DDD'], needsCue: true }),
  row(national, 'ph', () => true, 'D10', 1, 'sss|sss no', { layouts: ['DD-DDDDDDD-D'], needsCue: true }),
  row(national, 'ph', () => true, 'D12 D16', 1, 'umid|crn|philsys|philhealth|pcn|pag-ibig|national id', {
    needsCue: true,
  }),
  row(national, 'kr', rules.isKoreanResident, 'D13', 0.021, 'rrn|resident registration|주민등록번호|주민번호', {
    layouts: ['DDDDDD-DDDDDDD'],
    separators: '- ',
  }),
  row(
    national,
    'kr',
    rules.isKoreanForeigner,
    'D13',
    0.016,
    'frn|foreigner registration|alien registration|외국인등록번호',
    { layouts: ['DDDDDD-DDDDDDD'], separators: '- ' },
  ),
  row(company, 'kr', rules.isKoreanBusiness, 'D10', 0.096, 'brn|business registration|사업자등록번호|사업자번호', {
    layouts: ['DDD-DD-DDDDD'],
    separators: '-',
  }),
  row(
    passport,
    'kr',
    (value) => /^[MSRODG](?:\d{8}|\d{3}[A-Z]\d{4})$/.test(value),
    'AD8 AD3AD4',
    0.24,
    'passport|여권|여권번호|korean passport',
    { separators: '' },
  ),
  row(licence, 'kr', rules.isKoreanLicence, 'D12', 0.19, '운전면허|면허번호|driver|driving|license', {
    layouts: ['DD-DD-DDDDDD-DD'],
    separators: '-',
  }),
  row(national, 'cn', rules.isChinesePerson, 'D17X', 0.00012, 'id card|resident identity|身份证|身份證', {
    noise: 1,
    separators: ' ',
  }),
  row(company, 'cn', 'CN.uscc', 'X18', 0.0001, 'uscc|统一社会信用代码|unified social credit', {
    noise: 20,
    separators: '',
  }),
  row(
    passport,
    'cn',
    (value) => /^(?:[DEGPS]\d{8}|E[A-HJ-NP-Z]\d{7})$/.test(value),
    'AD8 A2D7',
    0.2,
    '护照|護照|passport',
    { needsCue: true },
  ),
  row(national, 'hk', rules.isHongKong, 'AD6X A2D6X', 0.03, 'hkid|hong kong|香港身份證|身份證'),
  row(national, 'tw', 'TW.natid', 'AD9', 0.044, 'national id|taiwan|身分證|身份證'),
  row(national, 'tw', 'TW.ui', 'AD9 A2D8', 0.017, 'arc|居留證|resident certificate'),
  row(company, 'tw', 'TW.ubn', 'D8', 0.12, 'ubn|統一編號|統編', { needsCue: true }),
  row(national, 'jp', rules.isMyNumber, 'D12', 0.1, 'mynumber|individual number|個人番号|マイナンバー|kojin bango'),
  row(company, 'jp', 'JP.cn', 'D13', 0.11, '法人番号|corporate number|houjin', { needsCue: true, separators: '-' }),
  row(passport, 'jp', (value) => /^[A-Z]{2}\d{7}$/.test(value), 'A2D7', 1, '旅券|パスポート|passport', {
    needsCue: true,
  }),
  row(licence, 'jp', () => true, 'D12', 1, '運転免許|免許証', { needsCue: true }),
  row(national, 'pk', rules.isCnic, 'D13', 0.72, 'cnic|nadra|nicop|شناختی', {
    layouts: ['DDDDD-DDDDDDD-D'],
    separators: '-',
  }),
  row(national, 'bd', () => true, 'D10 D13 D17', 1, 'nid|national id|bangladesh|জাতীয়', { needsCue: true }),
  row(national, 'lk', rules.isSriLankan, 'D9A D12', 0.06, 'nic|sri lanka|national identity', { separators: '' }),
  row(national, 'tr', rules.isTckn, 'D11', 0.011, 'tckn|kimlik|tc|t.c.|kimlik no|tc kimlik', { noise: 5 }),
  row(tax, 'tr', rules.isVkn, 'D10', 0.1, 'vkn|vergi|vergi no|vergi kimlik', { separators: '' }),
  row(national, 'il', isLuhn, 'D9', 0.11, 'teudat|israeli|teudat zehut|ת.ז|תעודת זהות|מספר זהות', {
    separators: '-',
  }),
  row(company, 'il', 'IL.hp', 'D9', 0.011, 'ח.פ|hp|israeli company', { needsCue: true, separators: '' }),
  row(national, 'ae', rules.isEmirati, 'D15', 0.0001, 'emirates id|uae|الهوية', {
    noise: 1,
    layouts: ['DDD-DDDD-DDDDDDD-D'],
  }),
  row(national, 'sa', rules.isSaudi, 'D10', 0.022, 'iqama|saudi|national id|الهوية|هوية|إقامة', { separators: '' }),
  row(national, 'kw', rules.isKuwaiti, 'D12', 0.00086, 'civil id|kuwait|المدني', { separators: '' }),
  row(national, 'qa', (value) => /^[23]\d\d\d{3}/.test(value), 'D11', 1, 'qid|qatar id', { needsCue: true }),
  row(national, 'bh', (value) => /^\d\d(?:0[1-9]|1[0-2])/.test(value), 'D9', 1, 'cpr|bahrain|الشخصي', {
    needsCue: true,
  }),
  row(national, 'ir', rules.isIranian, 'D10', 0.11, 'کد ملی|national code|melli|kode melli', {
    layouts: ['DDD-DDDDDD-D'],
  }),
  row(national, 'jo', (value) => /^[29]/.test(value), 'D10', 1, 'jordan|الرقم الوطني', { needsCue: true }),
  row(national, 'np', () => true, 'D11 D10', 1, 'citizenship|नागरिकता|nepal', { needsCue: true }),
]
