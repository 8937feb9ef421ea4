/**
 * Strings that a model's own chat template uses as marks (Mistral's, ChatML's). The API's tokenizer should take them
 * as plain text; mail has no business to say them either way.
 */
const CONTROL =
  /\[\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|THINK|PREFIX|SUFFIX|MIDDLE|IMG|IMG_BREAK|IMG_END|ARGS|CALL_ID)\]|<\/?s>|<\|[a-z0-9_]{1,40}\|>|<\/?(?:start_of_turn|end_of_turn)>/gi;

/** The text with each control string replaced by a space, so that no two halves can close into a new one. */
export function withoutControlStrings(text: string): string {
  return text.replace(CONTROL, ' ');
}
