/** Marks of a model's own chat, which no person writes in a mail. All for normalised text, all linear. */
export const MARKERS: readonly RegExp[] = [
  // Chat templates.
  /<\|[^|<>\n]{1,40}\|>/u,
  /\[\/?INST\]|<<\/?SYS>>/u,
  // Parts of a prompt as tags: </email>, <system>, <instructions>, <user prompt>.
  /<\/(?:system|assistant|user|prompts?|instructions?|e-?mail|thread|information|admin|subject)>/iu,
  /<(?:system|assistant|instructions?|prompts?|information|admin)(?: prompt)?>/iu,
  // Roles as links or in brackets: [system](#context), [SYSTEM]:
  /\[(?:system|assistant|developer)\](?:\(#|\s?:)/iu,
  /\/DEVELOPER\//u,
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
