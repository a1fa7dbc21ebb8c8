import { termsOf } from '../trade/terms-of'

/** What a list of names and sums is about when it is pay. */
export const payListWords = termsOf(`
salary|salaries|pay |pay gap|payroll|pay run|bonus|bonuses|bonus run|bonus pool|payout|pay-out|wage|wages|severance|severance costs|redundancy pay|redundancy payments|termination payments|base|base pay|director pay|directors' remuneration|remuneration|executive pay|compensation|total comp|comp review|pay band|band check|band |grade max|over the max|timesheet*|hours worked|rate in brackets|day rate|locum claims|locum|casual staff|casuals|cash advance|advance|to pay|total to pay|gross|net|overtime|shift pay|commission|commissions|holiday pay|holiday left|notice paid|in lieu|pro rata|car allowance|allowance|13th|pension cash|deducted|expenses owed|freelancer*|fees per|per head|pay rise*|raise|raises|new monthly|monthly net|stipend|honoraria|tips|what do we owe|final pay|equity grant*|rsu|options grant
gehalt|gehalter|gehaltsliste|lohn|lohne|sonderzahlung|sonderzahlungen|weihnachtsgeld|urlaubsgeld|pramie|pramien|bonus|boni|abfindung|abfindungen|brutto|netto|stundenlohn|stundenzettel|uberstunden|auszahlung|auszahlen|auszuzahlen|provision*|vorschuss|anteilig|entgelt|vergutung|honorare|geschaftsfuhrergehalt|vorstandsvergutung|tantieme
salaire*|paie|paye|prime|primes|indemnites de depart|indemnite*|indemnites|remuneration|brut|net|heures sup*|acompte*|avance*|treizieme mois|commission*|charges patronales|a payer|vacations|cachets|honoraires
salario*|sueldo*|nomina*|paga|bonus|bonificacion|indemnizacion*|finiquito*|bruto|neto|horas extra*|anticipo*|comision*|comisiones|retribucion*|a pagar|honorarios|aguinaldo
stipendi*|paga|paghe|busta|premio|premi|bonus|indennita|buonuscita|lordo|netto|straordinari*|acconto|anticipo|provvigion*|retribuzion*|compensi|compenso|da pagare|tredicesima
salario*|ordenado*|vencimento*|premio|premios|bonus|indemnizacao|indemnizacoes|compensacao|bruto|liquido|horas extra*|adiantamento|comissao|comissoes|a pagar|honorarios|subsidio*
salaris*|loon|lonen|bonus|bonussen|ontslagvergoeding*|transitievergoeding*|bruto|netto|overuren|voorschot*|provisie*|vakantiegeld|uitbetalen|te betalen|uurloon|vergoeding*
wynagrodzeni*|pensja|pensje|premia|premie|odprawa|odprawy|brutto|netto|nadgodzin*|zaliczka|zaliczki|prowizj*|do wyplaty|stawka|stawki
lon |loner|lonelista|lonerevision|bonus|bonusar|avgangsvederlag|brutto|netto|overtid|forskott|provision|att betala|utbetalning*|timlon|arvode*
給与|給料|賞与|ボーナス|手当|支給|退職金|時給|日給|残業代|歩合|报酬|工资|薪资|奖金|年终奖|补偿金|加班费|提成|实发|应发|津贴`)

/** Words of pay that are about one person. */
export const owedWords = termsOf(`
owe|owed|final pay|in lieu|holiday left|notice paid|pro rata|car allowance|base|13th|per line|gross|net|severance|ex gratia|monthly|/mo|per month
resturlaub|urlaubsabgeltung|restliche|abgeltung|anteilig|brutto|netto|monatlich|solde de tout compte|conges restants|preavis paye|brut|net|finiquito|vacaciones pendientes|preaviso|bruto|neto|ferie residue|tfr|liquidazione|lordo|netto|ferias nao gozadas|acerto|eindafrekening|vakantiedagen|ekwiwalent|rozliczeni*|slutlon|semesterersattning|精算|有給残|结算|未休年假`)
