import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppEnv } from '../app-env.ts';
import { subHash, type Log, type LogEntry } from '../log.ts';
import { toProxyFailure } from '../to-proxy-failure.ts';

/** One log line per request, when its answer is complete; a streaming route writes its own at the stream's end. */
export function requestLog(log: Log): MiddlewareHandler<AppEnv> {
  return async function requestLog(c, next) {
    const begun = performance.now();
    c.set('account', '');
    c.set('logsItself', false);
    c.set('report', (fields: LogEntry = {}) =>
      log({
        reqId: c.var.requestId,
        subHash: c.var.account ? subHash(c.var.account) : undefined,
        route: routePath(c, -1),
        status: c.res.status,
        ms: Math.round(performance.now() - begun),
        ...fields,
      }),
    );
    await next();
    if (c.var.logsItself) return;
    const failure = c.error && toProxyFailure(c.error);
    c.var.report({
      code: failure?.code,
      errName: failure?.source?.name,
      errStatus: failure?.source?.status,
    });
  };
}
