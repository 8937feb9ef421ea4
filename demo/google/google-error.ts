const STATUS = { 401: 'UNAUTHENTICATED', 403: 'PERMISSION_DENIED', 404: 'NOT_FOUND' } as const;

/** An error as Google's JSON APIs answer it; `reason` is the machine's word for it. */
export function googleError(code: keyof typeof STATUS, reason: string, message: string): Response {
  const errors = [{ message, domain: 'global', reason }];
  return Response.json(
    { error: { code, message, errors, status: STATUS[code] } },
    { status: code },
  );
}
