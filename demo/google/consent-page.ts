/** What the consent page needs to know beside what the emulator put into it. */
export interface ConsentRequest {
  /** The accounts to choose from; the emulator's own test user is none. */
  emails: readonly string[];
  /** Who is shown first, an address; the others stay choosable. */
  loginHint: string;
  responseType: string;
}

const userForm = /<form class="user-form"[\s\S]*?<\/form>/g;

/**
 * The emulator's user picker, made a consent page: only our accounts, the hinted one on top, a "Cancel" button, and the
 * response type carried along in each form. Plain form posts, so it works in Chrome's web auth window.
 */
export function consentPage(
  page: string,
  { emails, loginHint, responseType }: ConsentRequest,
): string {
  const forms = page.match(userForm) ?? [];
  const carried = `<input type="hidden" name="response_type" value="${escapeAttribute(responseType)}"/>`;
  const choices = emails
    .toSorted((a, b) => Number(b === loginHint) - Number(a === loginHint))
    .flatMap((email) => forms.filter((form) => form.includes(emailField(email))))
    .map((form) => form.replace('<button', () => `${carried}<button`));
  const cancel = choices[0]
    ?.replace(/<input type="hidden" name="email" value="[^"]*"\/>/, '')
    .replace(/<button[\s\S]*<\/button>/, cancelButton);
  const [before = '', ...rest] = page.split(userForm);
  return [before, ...choices, cancel, rest.at(-1)].join('\n');
}

const cancelButton =
  '<button type="submit" class="user-btn" name="decision" value="deny"><span class="user-text"><span class="user-login">Cancel</span></span></button>';

function emailField(email: string): string {
  return `name="email" value="${escapeAttribute(email)}"`;
}

/** As the emulator escapes. */
function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
