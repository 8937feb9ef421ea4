/**
 * Strings that a model's own chat template uses as marks: every special token of Mistral's tokenizers, SentencePiece and
 * Tekken, v1 to v15 (`SpecialTokens` in mistral-common 1.12.0, and Tekken's `<SPECIAL_n>` for what has no name yet), and the
 * marks of ChatML, Llama and Gemma. The API's tokenizer should take them as plain text; mail has no business to say them
 * either way.
 */
const SQUARE = [
  'INST',
  'SYSTEM_PROMPT',
  'MODEL_SETTINGS',
  'AVAILABLE_TOOLS',
  'TOOL_CALLS',
  'TOOL_RESULTS',
  'TOOL_CONTENT',
  'ARGS',
  'CALL_ID',
  'THINK',
  'PREFIX',
  'SUFFIX',
  'MIDDLE',
  'IMG',
  'IMG_BREAK',
  'IMG_END',
  'AUDIO',
  'BEGIN_AUDIO',
  'NEXT_AUDIO_TEXT',
  'REPEAT_AUDIO_TEXT',
  'TRANSCRIBE',
  'STREAMING_PAD',
  'STREAMING_WORD',
];
const ANGLED = ['s', 'unk', 'pad', 'SPECIAL_\\d{1,5}', 'start_of_turn', 'end_of_turn'];
const CONTROL = new RegExp(
  `\\[/?(?:${SQUARE.join('|')})\\]|</?(?:${ANGLED.join('|')})>|<\\|[a-z0-9_]{1,40}\\|>`,
  'gi',
);

/** The text with each control string replaced by a space, so that no two halves can close into a new one. */
export function withoutControlStrings(text: string): string {
  return text.replace(CONTROL, ' ');
}
