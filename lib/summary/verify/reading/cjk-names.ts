import { FAMILY_NAMES } from '../wording/given-names.ts';

const WITH_TITLE =
  /([\p{Script=Han}々]{1,6}|[\p{Script=Katakana}ー・]{2,24})(さん|様|さま|氏|くん|君|ちゃん)(?![々子式])/gu;
const HAN_RUN = /[\p{Script=Han}々]+/gu;
/** "everybody", "customer", and words that only end like a name with a title. */
const NO_NAMES =
  /^(?:皆|各|客|お客|両|仕|同|模|多|一|異|有|神|王|奥|何|諸|患者|娘|息子|母|父|兄|姉|弟|妹|嫁|旦那|お子|子|担当者|関係者|参加者)$/u;

/**
 * The names in a text of a script without capitals: what stands before a polite title, and common family names that
 * stand alone or before a post ("中村部長"). As they are written, without the title.
 */
export function cjkNames(text: string): string[] {
  const titled = Array.from(text.matchAll(WITH_TITLE), ([, name = '']) => name).filter(
    (name) => !NO_NAMES.test(name),
  );
  const family = (text.match(HAN_RUN) ?? []).flatMap((run) => {
    const name = [3, 2]
      .map((length) => run.slice(0, length))
      .find((part) => FAMILY_NAMES.has(part));
    return name !== undefined && isNameRun(run, name) ? [name] : [];
  });
  return [...titled, ...family];
}

const POSTS =
  /^(?:社長|部長|課長|次長|係長|主任|専務|常務|会長|先生|教授|殿|様|氏|君|町|区|市|駅|店)?$/u;
const PLACES = /^(?:町|区|市|駅|店)$/u;

const isNameRun = (run: string, name: string): boolean => {
  const rest = run.slice(name.length);
  return POSTS.test(rest) && !PLACES.test(rest);
};
