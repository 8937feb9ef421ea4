import { describe, expect, it } from 'vitest';
import { rolesOf } from '../testing/roles-of.ts';

const TEXT = 'Ja, Freitag passt.';

describe('what an app signs with', () => {
  it.each([
    'Von GMX Mail gesendet',
    'Get BlueMail for Android',
    '来自我的华为手机',
    'נשלח מה-iPhone שלי',
    'ส่งจาก iPhone ของฉัน',
    'Odesláno z iPhonu',
    'Lähetetty iPhonesta',
    'Sent from Outlook for iOS',
    'Sent with Spark',
    'Sent via Gmail',
    'Sent from my Verizon, Samsung Galaxy smartphone',
    'Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.',
    'iPhone’umdan gönderildi',
    'Please excuse typos and brevity.',
    'Sorry for the typos',
  ])('%s', (end) => {
    expect(rolesOf(`${TEXT}\n\n${end}`)).toEqual([
      ['own', TEXT],
      ['signature', end],
    ]);
  });
});

describe('parcels, money and excuses are sent by people', () => {
  it.each([
    'Sent via DHL yesterday, tracking 12345, it should arrive on Friday.',
    'Sent from Berlin yesterday.',
    'Gesendet mit DHL, kommt am Freitag an.',
    'Lähetetty eilen postissa, perillä perjantaina.',
    'Poslano juče poštom.',
    'Please excuse the delay, I approve the offer of 12,000 euros.',
    'Please excuse the errors in the contract and send it back by Friday.',
    'Sent from my iPhone, the pictures are too large: please resize them before you print all of it.',
  ])('%s', (words) => {
    expect(rolesOf(`${TEXT}\n\n${words}`)).toEqual([['own', `${TEXT}\n\n${words}`]]);
  });

  it('nor is it an app’s line where more than two lines follow', () => {
    const text = 'Sent from my iPhone\nis what it says.\nPlease turn that off.\nToday, if you can.';
    expect(rolesOf(text)).toEqual([['own', text]]);
  });
});
