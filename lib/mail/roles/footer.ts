const DELIMITER = /^(?:--|––|—|\*--\*|-- -)$/;
const FRAME = /^[^\p{L}]{0,6}/u;
const MAX_CHARS = 400;

/** How lines of list servers, groups and free mail begin. */
const LIST =
  /^(?:to (?:un)?subscribe(?=.{0,200}(?:@|https?:|www\.|\blist|group|e-?mail|visit|click|send|newsletter|link))|to manage your subscription|(?:un)?subscribe(?: ?[:/@]| (?:at|here|info|information|link|from this)|$)|subscription (?:options|settings)|to post (?:to|messages)|to (?:send|contact|reach|visit|see|view|change) (?:.{0,40}(?:group|list|archive|discussion|settings|topic)|an e-?mail to)|to stop receiving|for (?:more|additional) (?:options|commands|information),? (?:e-?mail|visit|see|send)|for additional commands|list (?:archives?|info|help|post|unsubscribe)|archives?(?: and |:| at )|visit this (?:group|topic)|you (?:received|are receiving|have received) this (?:message|e-?mail|mail) because|you are (?:currently )?subscribed to (?:the |this )?\S{1,60} (?:mailing )?(?:list|group|newsletter)|this (?:message|e-?mail) was sent to|se désabonner|pour (?:se désabonner|vous désabonner)|(?:hier )?abbestellen|(?:zum )?abbestellen|vom newsletter|darse de baja|para darse de baja|(?:voor |om )?afmelden|avregistrera|odhlásit|avast|checked by avg|virus-?free|do you yahoo|get your free|msn hotmail|send free video|join .{0,40}(?:hotmail|msn|yahoo)|post your free|yahoo! |sign up for|please consider the environment|(?:please )?think .{0,40}before (?:you print|printing)|save (?:a tree|paper)|[\p{L}\d._-]{1,40}(?: [\p{L}\d._-]{1,20}){0,2}(?<!\b(?:the|our|this|a|my|your)) mailing ?list(?: ?$| ?[-–:(<]|\s+\S{1,60}@\S{1,80}$)|mailing ?list(?: ?[:<-]| archives?| info| page|$)|google groups)/iu;
/** What no sender writes, wherever it stands in the line. */
const ADDRESS_OF_LIST =
  /listinfo|list-info|mailman\/|\b(?:auctions|promo|mail)\.yahoo\.com|avast\.com|groups\.google\.com|[\w.-]{1,80}-unsubscribe@|unsubscribe\.(?:html?|php)|\bmailing_list\b/i;
const URL_ONLY = /^<?(?:https?:\/\/|www\.)\S{1,300}>?$/i;
const MAX_ADDRESS_LINE = 120;

/** A line "-- " that begins a signature. */
export const isDelimiter = (words: string): boolean => DELIMITER.test(words);

/** A dash line that some sign below; a patch has one too, so only a name or two may follow. */
export const isWeakDelimiter = (words: string): boolean => words === '---' || words === '__';

/** A line of a list's footer, or of an advertisement that a service adds. */
export function isFooterLine(words: string): boolean {
  if (words.length > MAX_CHARS) return false;
  if (LIST.test(words.replace(FRAME, ''))) return true;
  if (words.length > MAX_ADDRESS_LINE) return false;
  return ADDRESS_OF_LIST.test(words) && (URL_ONLY.test(words) || !/[.?!]$/.test(words));
}
