import { termsOf } from '../trade/terms-of'

/** What a payslip, a payroll list or a certificate of pay calls itself. */
export const payslipWords = termsOf(`
payslip|pay slip|paystub|pay stub|earnings statement|payroll|payroll summary|payroll register|payroll journal|wage slip|wage statement|salary slip|salary statement|salary run|pay run|pay advice|statement of earnings|p60|p45|p11d|w-2|form w-2|w2 |bonus payout*|bonus list|commission statement|net pay|take-home|take home pay|gross pay|final pay|payout list|t4 slip|1099-nec|emp_id|employee_id|year to date|ytd
entgeltabrechnung|lohnabrechnung|gehaltsabrechnung|gehaltszettel|lohnzettel|verdienstabrechnung|lohnbescheinigung|lohnsteuerbescheinigung|verdienstbescheinigung|bezugeabrechnung|lohnjournal|lohnliste|gehaltsliste|auszahlungsbetrag|nettolohn|bruttolohn|nettogehalt|bruttogehalt|lohnlauf|lohnausweis|bonusliste|pramienliste
bulletin de paie|bulletin de salaire|fiche de paie|fiches de paie|feuille de paie|bulletins de paie|net a payer|salaire net|salaire brut|journal de paie|attestation de salaire|net imposable
nomina|recibo de nomina|recibo de salario|recibo de sueldo|liquido a percibir|salario neto|salario bruto|sueldo neto|sueldo bruto|certificado de retenciones|hoja salarial|finiquito
busta paga|cedolino|cedolini|prospetto paga|netto in busta|netto a pagare|stipendio netto|stipendio lordo|certificazione unica|libro unico
recibo de vencimento|recibo de salario|folha de pagamento|holerite|contracheque|contra-cheque|vencimento liquido|salario liquido|salario bruto|liquido a receber|folha de salarios
loonstrook|salarisstrook|loonspecificatie|salarisspecificatie|jaaropgave|nettoloon|brutoloon|nettosalaris|brutosalaris|loonlijst|salarisrun|uit te betalen
pasek wynagrodzen|odcinek placowy|lista plac|pasek placowy|wynagrodzenie netto|wynagrodzenie brutto|do wyplaty|kwota netto|rmua|pit-11|pit 11
lonebesked|lonespecifikation|lonespec|lonelista|nettolon|bruttolon|utbetalas|lonekorning|kontrolluppgift|loneutbetalning
給与明細|給料明細|賃金台帳|賞与明細|源泉徴収票|差引支給|支給額|手取り|工资单|工资条|薪资单|工资表|实发工资|应发工资|薪酬表|奖金表|年终奖
pay details|wages for|salaries for|pay for june|my payslip|my wage slip|salary details|gehalt netto|lohn netto|brutto netto|paie du mois|sueldos|stipendi|ordenados|lonen|plac |place netto|loner|給料|給与|工资|薪资|实发|应发
salary certificate|certificate of salary|earns gross|payroll export|commission june|commission for|monthly commission|weihnachtsgeld|urlaubsgeld|pramien|13. gehalt|gratifikation|treizieme mois|prime de noel|paga extra|tredicesima|subsidio de natal|kerstbonus|vakantiegeld|trzynastka|night bonus|wage|wages|so net|brutto|lordo`)

/** Lines of a payslip. */
export const payLines = termsOf(`
basic pay|basic salary|base pay|basic|gross|net|tax|tax code|paye|ni |national insurance|pension|student loan|overtime|ot |allowance*|allow.|bonus|commission|deduction*|withholding|fed withholding|federal tax|state tax|fica|medicare|social security|401(k)|401k|hourly rate|regular|hrs @|hours|holiday pay|backpay|back pay|sick pay|cpf|provident fund|pf |tds |hra |esi |superannuation|employee no|emp no|pay date|pay period|period:|total pay|tax deducted|gross-up|salary sacrifice|shift premium|cost centre|cost center|si |salary|wage*|account_last4|employee
grundlohn|grundgehalt|lohnsteuer|solidaritatszuschlag|soli |kirchensteuer|krankenversicherung|rentenversicherung|arbeitslosenvers*|pflegeversicherung|kv |rv |av |pv |steuerklasse|stkl|brutto|netto|uberstunden|zuschlag*|*zuschlag|vermogenswirksame|sozialversicherung*|sv-nr|personalnr|personalnummer|ahv|bvg|pramie|bonus|weihnachtsgeld|urlaubsgeld|steuer
salaire de base|salaire|cotisation*|csg|crds|urssaf|prime*|heures sup*|mutuelle|pas |impot sur le revenu|net|brut|retenue*|conges payes|indemnite*|matricule|prelevement a la source|treizieme mois
salario base|salario|irpf|seguridad social|seg. social|plus |antiguedad|horas extra*|retencion*|paga extra|devengos|deducciones|base de cotizacion|convenio|prorrata|trabajador*|bruto|neto|imss|isr|aguinaldo
paga base|stipendio|retribuzione|irpef|inps|trattenut*|contributi|straordinari*|tfr|tredicesima|detrazioni|addizionale|lordo|netto|imponibile|competenze|ferie|scatti
vencimento base|vencimento|salario|irs|irrf|inss|fgts|seg. social|seguranca social|subs.|subsidio*|horas extra*|descontos|liquido|bruto|ferias|decimo terceiro|vale
brutoloon|loonheffing|loonbelasting|premie*|pensioenpremie|pensioen|vakantiegeld|overuren|toeslag*|inhouding*|bruto|netto|bsn|dertiende maand|bijtelling
skladk*|zus |zaliczka na podatek|zaliczka|podatek|nadgodzin*|premia|premie|dodatek|potraceni*|brutto|netto|urlop*|wynagrodzenie zasadnicze|ppk|skladka zdrowotna
manadslon|grundlon|skatt*|preliminarskatt|ob |ob-tillagg|overtid|semester*|tillagg|avdrag|brutto|netto|anstallningsnr|timlon|arbetsgivaravgift*|pension
基本給|残業手当|通勤手当|健康保険|厚生年金|雇用保険|所得税|住民税|控除|支給|手当|基本工资|岗位工资|绩效|加班费|社保|公积金|个税|养老保险|医疗保险|扣款|补贴|实发|应发|奖金`)
