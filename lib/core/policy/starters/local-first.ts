import type { PolicyDocumentInput } from '../document'

/**
 * The starter "Local first" (policy.md sections 1 and 11): ordinary work may go anywhere, confidential text leaves only
 * pseudonymized, restricted text stays on our machines. Version 1 of an installation whose owner chose nothing else.
 */
export const localFirst = {
  gatehouse: 'policy/1',
  name: 'Local first',
  zone: 'UTC',
  levels: [
    { id: 'public', name: 'Public', colour: 'green' },
    { id: 'internal', name: 'Internal', colour: 'blue' },
    {
      id: 'confidential',
      name: 'Confidential',
      colour: 'amber',
      when: [
        { of: ['finance', 'legal', 'business', 'org.term'] },
        { of: ['contact'], count: 10 },
        { of: ['person.name'], count: 3 },
        { of: ['person.name'], beside: ['contact', 'identity', 'health'] },
      ],
    },
    {
      id: 'restricted',
      name: 'Restricted',
      colour: 'red',
      when: [
        { of: ['contact'], count: 100 },
        { of: ['secret', 'health.phi', 'finance.payment-card', 'identity.national-id'] },
      ],
    },
  ],
  ignore: [],
  base: 'internal',
  matrix: {
    public: { local: 'allow', private: 'allow', cloud: 'allow' },
    internal: { local: 'allow', private: 'allow', cloud: 'allow' },
    confidential: { local: 'allow', private: 'justify', cloud: 'redact' },
    restricted: { local: 'allow', private: 'block', cloud: 'block' },
  },
  rules: [],
  exceptions: [],
  invariants: [
    { id: 'restricted-stays', if: { level: 'restricted' }, boundary: 'cloud', least: 'block' },
    { id: 'health-stays', if: { findings: [{ of: ['health.phi'] }] }, boundary: 'cloud', least: 'block' },
    { id: 'unread-stays', if: { findings: [{ of: ['payload'] }] }, boundary: 'cloud', least: 'block' },
  ],
  tests: [
    {
      name: 'An ordinary question may go anywhere',
      given: { text: 'How do I write a friendly reminder for an unpaid invoice?' },
      expect: { level: 'internal', actions: { local: 'allow', private: 'allow', cloud: 'allow' } },
    },
    {
      name: 'IBAN is hidden from the cloud',
      given: { text: 'Pay DE82 7000 0000 0000 0012 34', groups: ['sales'] },
      expect: { level: 'confidential', actions: { local: 'allow', private: 'justify', cloud: 'redact' } },
    },
    {
      name: 'A patient record stays on our machines',
      given: {
        text: 'Patient: Ada Winters, DOB 03/11/1958, MRN 7720415. Assessment: asthma, salbutamol 100 mcg as needed.',
      },
      expect: { level: 'restricted', actions: { local: 'allow', private: 'block', cloud: 'block' } },
    },
    {
      name: 'A payment card stays on our machines',
      given: { text: 'Please refund card 4539 1488 0343 6467, expiry 09/29.' },
      expect: { level: 'restricted', actions: { cloud: 'block' } },
    },
    {
      name: 'A national identity number stays on our machines',
      given: { text: 'Her social security number is 536-22-8714.' },
      expect: { level: 'restricted', actions: { cloud: 'block' } },
    },
    {
      name: 'A key stays on our machines',
      given: { text: 'password = "kX9!vq27-Lm4zR"' },
      expect: { level: 'restricted', actions: { cloud: 'block' } },
    },
    {
      name: 'A list of customers leaves only pseudonymized',
      given: {
        text: 'name,email\nTom Baker,tom.baker@acme-mills.com\nIris Cole,iris@cole-bros.net\nHugo Lind,h.lind@lindab.se',
      },
      expect: { level: 'confidential', actions: { local: 'allow', cloud: 'redact' } },
    },
    {
      name: 'Privileged text leaves only pseudonymized or not at all',
      given: { level: 'confidential', findings: [{ type: 'legal.settlement' }] },
      expect: { level: 'confidential', actions: { private: 'justify', cloud: 'redact' } },
    },
    {
      name: 'Public text may go anywhere',
      given: { level: 'public', findings: [] },
      expect: { level: 'public', actions: { local: 'allow', private: 'allow', cloud: 'allow' } },
    },
    {
      name: 'A file that cannot be read stays on our machines',
      given: { level: 'restricted', findings: [{ type: 'payload.unreadable', confidence: 'high' }] },
      expect: { actions: { local: 'allow', private: 'block', cloud: 'block' } },
    },
    {
      name: 'The level does not fall within a conversation',
      given: {
        messages: [
          { role: 'user', content: 'My card is 4539 1488 0343 6467.' },
          { role: 'assistant', content: 'Thank you.' },
          { role: 'user', content: 'What is the capital of Norway?' },
        ],
      },
      expect: { level: 'restricted', actions: { local: 'allow', cloud: 'block' } },
    },
    {
      name: 'A side call obeys the same matrix',
      given: { level: 'restricted', findings: [], purpose: 'title', channel: 'api' },
      expect: { actions: { local: 'allow', private: 'block', cloud: 'block' } },
    },
  ],
  lowering: { restricted: 'approval', confidential: 'reason' },
  routing: { mode: 'auto', first: 'speed', difficulty: { deepShare: 0.25 } },
} satisfies PolicyDocumentInput
