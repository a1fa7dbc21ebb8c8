import type { Chance } from './chance'

export interface Question {
  text: string
  /** A plain-text file that goes with it. */
  file?: { name: string; text: string }
}

const first = ['Ada', 'Hugo', 'Mira', 'Oskar', 'Lina', 'Theo', 'Selma', 'Viktor', 'Ella', 'Anton']
const last = ['Winters', 'Palm', 'Castro', 'Holm', 'Keller', 'Novak', 'Berg', 'Silva', 'Moreau', 'Frost']
const illnesses = ['asthma', 'type 2 diabetes', 'hypertension', 'migraine', 'atrial fibrillation', 'hypothyroidism']
const drugs = ['salbutamol 100 mcg', 'metformin 500 mg', 'ramipril 5 mg', 'sumatriptan 50 mg', 'apixaban 5 mg']
const subjects = ['sleep', 'wound healing', 'physiotherapy', 'remote monitoring', 'vaccination', 'discharge letters']

const name = (chance: Chance) => `${chance.of(first)} ${chance.of(last)}`
const twoDigits = (chance: Chance, most: number) => String(chance.between(1, most)).padStart(2, '0')

/** Sentences of a report; enough of them make a document of that many kilobytes. */
function report(chance: Chance, subject: string, kilobytes: number): string {
  const sentences = [
    `The programme on ${subject} went on as planned in this period.`,
    'Attendance rose in the first weeks and stayed level afterwards.',
    'Three departments asked for the material in a shorter form.',
    'The waiting list became shorter, though not in every season.',
    'Staff found the new form easier to fill in than the one before.',
    'Costs were within the plan, and two purchases were put off.',
    'The next review will look at what happened after the third month.',
  ]
  let text = `Report on ${subject}\n\n`
  while (text.length < kilobytes * 1024)
    text += `${chance.of(sentences)} ${chance.of(sentences)} ${chance.of(sentences)}\n\n`
  return text
}

/** What people ask, by topic; the samples are made up, and their numbers belong to nobody. */
const questions = {
  writing: (chance: Chance): Question => ({
    text: chance.of([
      `Write a friendly reminder that the meeting on ${chance.of(subjects)} is moved to Thursday.`,
      'Make this sentence shorter: We would kindly like to inform you that the form has to be handed in by Friday.',
      `Give me five titles for a newsletter about ${chance.of(subjects)}.`,
      'How do I say politely that a request came too late?',
      `Turn these notes into an agenda: welcome, figures, ${chance.of(subjects)}, questions.`,
    ]),
  }),
  policy: (chance: Chance): Question => ({
    text: chance.of([
      'Explain in plain words what a data processing agreement is for.',
      'Which questions should a yearly review of access rights answer?',
      'Draft a short notice to staff about locking screens.',
    ]),
  }),
  medicine: (chance: Chance): Question => ({
    text: chance.of([
      `What are common side effects of ${chance.of(drugs).split(' ')[0]}?`,
      `Summarise how ${chance.of(illnesses)} is usually followed up.`,
      `Explain ${chance.of(illnesses)} to a patient in simple words.`,
    ]),
  }),
  patient: (chance: Chance): Question => ({
    text: `Shorten this letter to three sentences.\n\nPatient: ${name(chance)}, DOB ${twoDigits(chance, 12)}/${twoDigits(chance, 28)}/19${chance.between(40, 89)}, MRN ${chance.between(1_000_000, 9_999_999)}. Assessment: ${chance.of(illnesses)}, ${chance.of(drugs)} as needed. Next visit in ${chance.between(2, 8)} weeks.`,
  }),
  invoice: (chance: Chance): Question => ({
    text: chance.of([
      'Write a reminder for an invoice that is two weeks late.',
      `Check the wording: please pay ${chance.between(120, 980)} euros to DE82 7000 0000 0000 0012 34 by the end of the month.`,
      'How should we word a discount for early payment?',
    ]),
  }),
  customers: (chance: Chance): Question => ({
    text: `Sort this list by family name.\n\nname,email\n${Array.from({ length: 4 }, () => name(chance))
      .map((person) => `${person},${person.toLowerCase().replace(' ', '.')}@acme-mills.com`)
      .join('\n')}`,
  }),
  card: (): Question => ({ text: 'Draft a refund note for card 4539 1488 0343 6467, expiry 09/29.' }),
  secret: (): Question => ({ text: 'Why does this line fail? password = "kX9!vq27-Lm4zR"' }),
  code: (chance: Chance): Question => ({
    text: `Why is this slow?\n\n\`\`\`ts\nexport function total(rows: { ${chance.of(['cost', 'count', 'hours'])}: number }[]): number {\n  let sum = 0\n  for (const row of rows) {\n    sum = rows.slice(0, rows.indexOf(row) + 1).reduce((all, one) => all + one.${chance.of(['cost', 'count', 'hours'])}, 0)\n  }\n  return sum\n}\n\`\`\``,
  }),
  study: (chance: Chance): Question => {
    const subject = chance.of(subjects)
    if (chance.happens(0.3)) return { text: `Which endpoints fit a study on ${subject}? Weigh them carefully.` }
    return {
      text: 'Compare the findings of this report, and say step by step what speaks against them.',
      file: { name: `${subject.replace(' ', '-')}.txt`, text: report(chance, subject, chance.between(20, 120)) },
    }
  },
}

export type Topic = keyof typeof questions

export const ask = (topic: Topic, chance: Chance): Question => questions[topic](chance)

/** What is asked next in the same conversation. */
export const followUp = (chance: Chance): Question => ({
  text: chance.of([
    'Shorter, please.',
    'And as a list?',
    'What is the weakest part of that?',
    'Say it for a layperson.',
  ]),
})
