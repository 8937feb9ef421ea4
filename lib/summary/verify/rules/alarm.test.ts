import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { alarm } from './alarm.ts';

const holds = (text: string) => alarm.holds(claimOf({ text }, 'Your account is locked.'));

describe('an alarm in our voice is refused', () => {
  it.each([
    'Your account has been suspended',
    'The account is locked',
    'Warning: the mailbox is full',
    'Ihr Konto wurde gesperrt',
    'Votre compte a été suspendu',
    'Su cuenta ha sido bloqueada',
    'Il tuo conto è stato sospeso',
    'Uw wachtwoord is verlopen',
    'Sua conta foi suspensa',
    'Twoje konto zostało zablokowane',
    'Hesabınız askıya alındı',
    'تم تعليق حسابك',
    '您的账户已被冻结',
    'アカウントがロックされました',
    '계정이 정지되었습니다',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

describe('asking for what nobody may ask for is refused', () => {
  it.each([
    'Confirm the password today',
    'Bitte das Passwort bestätigen',
    'Confirmez le mot de passe',
    'Envíe la contraseña',
    'Invia la password',
    'Solve the captcha',
    'Ada asks to solve the captcha',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

describe('a sign of danger is refused', () => {
  it.each(['⚠ The lift is closed', '🚨 Lunch is at noon', 'The door 🔒 is new'])('%s', (text) =>
    expect(holds(text)).toBe(false),
  );
});

describe('what a sender says of an account is told by name', () => {
  it.each([
    'Ada writes that the account is locked',
    'Ada meldet, dass das Konto gesperrt ist',
    'Ada says her computer was stolen',
  ])('%s', (text) => expect(holds(text)).toBe(true));
});

describe('calm words stand', () => {
  it.each([
    'The lift is closed until May',
    'The warning signs are at the printer',
    'Ada opens an account at the bank',
    'Das Konto wird im Mai eröffnet',
  ])('%s', (text) => expect(holds(text)).toBe(true));
});

it('an alarm in place of a person is refused', () =>
  expect(alarm.holds(claimOf({ text: 'Lunch', who: 'Your account is locked' }, 'Lunch?'))).toBe(
    false,
  ));

it('somebody who did not send the cited message does not make an alarm theirs', () =>
  expect(
    alarm.holds(
      claimOf({ text: 'Ben writes that the account is locked' }, [
        { said: 'The account is locked.' },
        { from: 'Ben Kurz', said: 'Which one?' },
      ]),
    ),
  ).toBe(false));

it.each<[boolean, string]>([
  [false, 'Précis asks you to approve the transfer today'],
  [false, 'The Précis team asks for it, Précis warns'],
  [true, 'The précis of the talk is attached to the mail'],
  [true, 'Précis of the talk: it is attached to the mail'],
])('nobody speaks for us, holds is %s of: %s', (is, text) =>
  expect(
    alarm.holds(claimOf({ text }, 'Précis asks for the précis of the talk in the mail.')),
  ).toBe(is),
);
