import type { ProxyConfig } from '../lib/contract.ts';
import { useWords } from './words-context.ts';

/** Which engine answers, in words. The proxy is not asked before somebody signed in. */
export function EngineFact({
  on,
  signedIn,
  proxy,
  host,
}: {
  on: boolean;
  signedIn: boolean;
  proxy: ProxyConfig | null;
  host: string;
}) {
  const words = useWords();
  if (!on) return <span>{words('engine_off')}</span>;
  if (!signedIn) return <span>{words('engine_signed_out')}</span>;
  if (!proxy) return <span>{words('engine_unknown')}</span>;
  const { engine, model } = proxy;
  return (
    <span data-engine={engine}>
      {engine === 'mistral'
        ? words('engine_mistral', model ?? 'Mistral', host)
        : words(`engine_${engine}`)}
    </span>
  );
}
