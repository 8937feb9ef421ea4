import texts from './texts.json' with { type: 'json' };

/** What a mail of the gate's set is made of. */
export interface Mail {
  from: string;
  body: string;
  headers?: Record<string, string>;
  labels?: string[];
  /** An invitation, or an answer to one, is a part of the body. */
  calendar?: boolean;
  file?: { filename: string; mimeType: string };
}
export type Texts = (typeof texts)['en'];
export type Kind = [name: string, pays: boolean, mails: (t: Texts) => Mail[]];

export const JONAS = 'Jonas Ek <jonas@example.org>';
export const AINO = 'Aino Heikkila <aino@example.net>';
export const MAYA = 'Maya Lindqvist <maya.lindqvist@example.com>';
export const REPLY = { 'In-Reply-To': '<1@example.org>' };
export const CAMPAIGN = {
  'List-Unsubscribe': '<https://news.example.com/u>',
  'Feedback-ID': '1:2:3:esp',
};
export const TRANSACTION = { 'Auto-Submitted': 'auto-generated' };
export const LIST = {
  'List-Id': '<boats.lists.example.org>',
  'List-Post': '<mailto:boats@lists.example.org>',
  'List-Unsubscribe': '<https://lists.example.org/u>',
  Precedence: 'list',
};

export const long = ({ greeting, human }: Texts) => [greeting, ...human, 'Jonas'].join('\n\n');
export const letter = ({ bulk }: Texts) => bulk.join('\n\n');
export const receipt = ({ bulk, orderIntro, rows }: Texts) =>
  [
    orderIntro,
    rows.map((row, i) => `${row}  ${['480,00', '36,50', '25,00', '541,50'][i]} EUR`).join('\n'),
    bulk[2],
    bulk[1],
  ].join('\n\n');
export const part = (t: Texts, i: number) => [t.greeting, t.human[i]].join('\n\n');
