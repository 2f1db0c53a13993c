/**
 * Bodies that every state has. The press names them by the body and the state ("the Turkish foreign ministry", "the parliament
 * of Iraq"), so a kind of body and a state make one; none is listed country by country. Those with a name of their own (Majlis,
 * Bank of Russia) are organisations of the gazetteer.
 */
export interface Body {
  /** English. */
  readonly title: string
  /** `state`: what it does, its state does. `itself`: a body of its own among the participants. */
  readonly stands: 'state' | 'itself'
}

const ministry = (title: string): Body => ({ title, stands: 'state' })

export const bodies = {
  government: { title: 'government', stands: 'state' },
  presidency: { title: 'presidency', stands: 'state' },
  'foreign-ministry': ministry('Foreign Ministry'),
  'defence-ministry': ministry('Ministry of Defence'),
  'interior-ministry': ministry('Ministry of the Interior'),
  'finance-ministry': ministry('Ministry of Finance'),
  'economy-ministry': ministry('Ministry of Economy'),
  'energy-ministry': ministry('Ministry of Energy'),
  'oil-ministry': ministry('Ministry of Oil'),
  'transport-ministry': ministry('Ministry of Transport'),
  'trade-ministry': ministry('Ministry of Industry and Trade'),
  'agriculture-ministry': ministry('Ministry of Agriculture'),
  'justice-ministry': ministry('Ministry of Justice'),
  'health-ministry': ministry('Ministry of Health'),
  'culture-ministry': ministry('Ministry of Culture'),
  'education-ministry': ministry('Ministry of Education'),
  'armed-forces': { title: 'armed forces', stands: 'state' },
  navy: { title: 'navy', stands: 'state' },
  parliament: { title: 'Parliament', stands: 'itself' },
  'central-bank': { title: 'Central Bank', stands: 'itself' },
  'supreme-court': { title: 'Supreme Court', stands: 'itself' },
  'security-council': { title: 'Security Council', stands: 'itself' },
  railways: { title: 'Railways', stands: 'itself' },
  customs: { title: 'Customs', stands: 'itself' },
  'chamber-of-commerce': { title: 'Chamber of Commerce', stands: 'itself' },
} as const satisfies Readonly<Record<string, Body>>

export type BodyId = keyof typeof bodies
