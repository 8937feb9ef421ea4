const DAYS =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd[’']hui|demain|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|domani|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|hoje|amanhã|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag";
/**
 * A day as mails write it: figures first (2026-05-14, 14.5., 5/14, 14 May, 5月14日), then the days of the week. No word of a
 * language is needed where there are figures.
 */
const DAY = new RegExp(
  [
    '\\d{4}-\\d{1,2}-\\d{1,2}',
    '\\d{1,2}月\\d{1,2}日',
    '\\d{1,2}[./]\\d{1,2}[./](?:\\d{2,4})?(?!\\d)',
    '(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th|\\.|º|er)?\\s(?:de\\s)?(?:jan|feb|mar|mär|apr|avr|abr|may|mai|mag|mei|jun|giu|jui|jul|lug|aug|ago|aoû|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic)\\p{L}*',
    '(?<!\\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\s\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.,])',
    `(?<!\\p{L})(?:${DAYS})(?!\\p{L})`,
    '[今明]日|明後日|(?:月|火|水|木|金|土|日)曜日|明天|今天|(?:星期|周)[一二三四五六日天]|내일|오늘|غد[اً]*',
  ].join('|'),
  'iu',
);

/** The first day that a sentence names, in its own words, or null. */
export const dateWords = (sentence: string): string | null =>
  DAY.exec(sentence.slice(0, 600))?.[0] ?? null;
