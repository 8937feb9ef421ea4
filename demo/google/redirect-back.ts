/** Whether the tokens are to come in the redirect's fragment (OpenID Connect's implicit flow). */
export function isImplicit(request: URLSearchParams): boolean {
  return /\b(id_)?token\b/.test(request.get('response_type') ?? '');
}

/** Sends the browser back to the client with `fields` and its state: in the fragment, or in the query for a code. */
export function redirectBack(request: URLSearchParams, fields: Record<string, string>): Response {
  const answer = new URLSearchParams(fields);
  const state = request.get('state');
  if (state) answer.set('state', state);
  const location = new URL(request.get('redirect_uri') ?? '');
  if (isImplicit(request)) location.hash = String(answer).replaceAll('+', '%20');
  else for (const [name, value] of answer) location.searchParams.set(name, value);
  return new Response(null, { status: 302, headers: { location: location.href } });
}
