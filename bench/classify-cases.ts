import type { Confidence } from '@/lib/core/classification/finding'

/** A case with a known answer: the project's own, or a row of a corpus beside the checkout. */
export interface Case {
  id: string
  set: string
  text: string | string[]
  expect: 'finding' | 'clean'
  types: string[]
  floor?: Confidence
  gate?: false
  spans?: [start: number, end: number, type: string][]
  original?: string
  note?: string
}

function found(id: string, text: string | string[], ...types: string[]): Case {
  return { id, set: 'own', text, expect: 'finding', types }
}

function clean(id: string, text: string, ...types: string[]): Case {
  return { id, set: 'own', text, expect: 'clean', types }
}

const everything = ['secret', 'finance', 'identity', 'health', 'legal', 'business', 'marking', 'org', 'payload', 'code']

/** The project's own cases: what no public suite has (clinical, legal, markings, ordinary office prompts). */
export const classificationCases: readonly Case[] = [
  found(
    'c1',
    'Patient: Maria Gonzalez, DOB 04/12/1961, MRN 00482913. Assessment: type 2 diabetes, metformin 500 mg twice daily.',
    'health.phi',
  ),
  found(
    'c2',
    'Frau Keller, geb. 12.04.1961, wurde mit Verdacht auf Pneumonie aufgenommen.\nAnamnese: Husten seit 5 Tagen.\nBefund: Rasselgeräusche.\nTherapie: Amoxicillin 1000 mg 1-0-1',
    'health.phi',
  ),
  found('c3', 'Mr. Daniel Osei was diagnosed with hepatitis C last week. His phone is +44 20 7946 0018.', 'health.phi'),
  found(
    'c4',
    'HPI: 62 yo with chest pain.\nAssessment: unstable angina.\nPlan: admit.\nContact: j.haddad@cardio-partners.net',
    'health.phi',
  ),
  found(
    'c5',
    ['My patient is Mrs. Ines Fournier.', 'She was diagnosed with epilepsy and takes lamotrigine 100 mg daily.'],
    'health.phi',
  ),
  found('l1', 'ATTORNEY-CLIENT PRIVILEGED\n\nOur view on the Harlan claim is as follows.', 'legal.privilege'),
  found('l2', "Exhibit 7, designated ATTORNEYS' EYES ONLY under the order of 3 May.", 'legal.protective-order'),
  found('m1', 'CONFIDENTIAL\n\nMinutes of the board, 3 May.', 'marking.sensitivity'),
  found('m2', 'STRENG VERTRAULICH\nEntwurf der Vereinbarung', 'marking.sensitivity'),
  found('m3', 'TLP:AMBER\nIndicators of the campaign', 'marking.tlp'),
  found('s1', 'My login is lena and the password is Wolke7!Regen', 'secret.password'),
  found(
    'n1',
    'name,email\nTom Baker,tom.baker@acme-mills.com\nIris Cole,iris@cole-bros.net\nHugo Lind,h.lind@lindab.se',
    'person.name',
  ),
  clean('o1', 'What are the symptoms of type 2 diabetes, and how is it treated?', ...everything),
  clean('o2', 'Explain the difference between confidential and privileged communication.', ...everything),
  clean('o3', 'Write a friendly reminder for an unpaid invoice no. 2024-00817 over 1,250.00 EUR.', ...everything),
  clean('o4', 'How do I reset my password? The token expired after 30 minutes.', ...everything),
  clean('o5', 'Is commit 9fceb02d0ae598e95dc970b74767f19372d61af8 part of version 4.12.0?', ...everything),
  clean('o6', 'Our order 4539-1488 will arrive on 2026-05-17 between 10:00 and 12:30.', ...everything),
  clean('o7', 'Schreibe eine Einladung zum Sommerfest am 12. Juli um 15 Uhr im Garten.', ...everything),
  clean('o8', 'UUID 550e8400-e29b-41d4-a716-446655440000 is the id of the session object.', ...everything),
  clean('o9', 'Draft a plan for the offsite: Monday travel, Tuesday workshops, Wednesday review.', ...everything),
]
