/** Marks of a model's own chat, which no person writes in a mail. All for normalised text, all linear. */
export const MARKERS: readonly RegExp[] = [
  // Chat templates.
  /<\|[^|<>\s]{1,40}\|>/u,
  /\[\/?INST\]|<<\/?SYS>>/u,
  // Parts of a prompt as tags: <system>, </instructions>, <user prompt>.
  /<\/(?:system|assistant|user|prompts?|instructions?)>/iu,
  /<(?:system|assistant|instructions?|prompts?)(?: prompt)?>/iu,
  // The end of data that nobody began: </email>
  /^(?![^\n]*<(?:e-?mail|thread|information|admin|subject)>)[^\n]*<\/(?:e-?mail|thread|information|admin|subject)>/iu,
  // Roles as links: [system](#context)
  /\[(?:system|assistant|developer)\]\(#/iu,
  /\/DEVELOPER\//u,
];

/** What may be a part of a prompt, and is a tag of somebody's data or a line of a log elsewhere. */
export const TAGS: readonly RegExp[] = [
  /<\/(?:e-?mail|thread|information|admin|subject)>|<(?:information|admin)>/iu,
  /\[(?:system|assistant|developer)\]\s?:/iu,
];

/** What runs, loads or calls something where it is shown, or ends the data around it; people send it too, in code. */
export const PAYLOADS: readonly RegExp[] = [
  /!\[[^\]\n]{0,100}\]\s?\(/u,
  /\]\(\s?(?:javascript|data|vbscript):/iu,
  /\]\(\s?["'.]/u,
  /<(?:img|script|iframe|svg|object|embed)\b|\bon(?:error|load|click)\s?=/iu,
  /"\s?:\s?["{[]|["'}]\s?[}\]]\s?[}\]]/u,
  /\b(?:forward|send_?\w{0,12}|delete_?\w{0,12}|reply_?\w{0,12})\(\s?["'\w]/iu,
  /\bdecode\b[^\n]{0,60}\b[A-Za-z0-9+/]{24,}={0,2}/u,
];
