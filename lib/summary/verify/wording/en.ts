import type { Wording } from './wording.ts';

export const en: Wording = {
  language: 'en',
  little:
    'the of and to in is that it for was on are with as his they be at have from or had by but what were we when your can said there an each which she do how their if will up other about out many then them these so some her would make like him into has two more no way could my than been who its now did get may part over after before until because only does not you he i this a asks wants has am being us while just yet don again also',
  not: "not cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't never no nobody none nothing neither nor",
  turns:
    'refuse refuses refused decline declines declined reject rejects rejected turned cancel cancels cancelled canceled cancelling unless except fail fails failed failing miss misses missing missed lack lacks lacking against stop stops stopped avoid avoids disagree disagrees disagreed unable unlikely impossible unwise unavailable unclear empty prevent prevents skip skipped drop dropped drops postpone postponed opposes object objects denies denied deny absent unpaid unresolved unanswered unknown forgot forget enough waive waived optional useless superfluous without free forbidden prohibited banned excluded worry hesitate doubt stay stays stayed remain remains away gone out closed sold ill sick late busy problem problems objection objections delayed delay delays replaced replaces expired wait waits waiting await awaits awaiting awaited pending outstanding broken broke defective stuck blocked lost damaged full mandatory compulsory obligatory extra additional surcharge',
  limits:
    'instead rather only hardly rarely barely otherwise just merely still unfortunately sadly yet already',
  says: 'asks asked says said proposes proposed suggests suggested wants wanted thinks thought believes believed confirms confirmed agrees agreed disagrees disagreed declines declined refuses refused rejects rejected offers offered promises promised reports reported writes wrote explains explained announces announced thanks thanked reminds reminded warns warned insists insisted prefers preferred objects objected accepts accepted requests requested demands demanded finds found considers considered hopes hoped fears feared doubts doubted notes noted states stated adds added replies replied answers answered mentions mentioned recommends recommended complains complained apologizes apologized apologises apologised approves approved invites invited admits admitted claims claimed argues argued favours favored favoured denies denied urges urged stresses stressed clarifies clarified wonders wondered needs needed decides decided sets expects expected awaits awaited',
  owes: 'must should has owes ought needs shall',
  first: "i i'm i'll i'd i've we we're we'll we'd we've my our mine ours",
  second: "you you're you'll you'd you've your yours everyone anybody somebody anyone someone",
  pleads: "please need needs needed kindly let's must",
  asks: 'asks asked requests requested demands demanded urges urged begs begged reminds reminded tells told invites invited wonders wondered needs needed expects expected',
  accordingTo: 'according to',
};
