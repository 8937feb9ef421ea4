import type { ProxyConfig } from '../lib/contract.ts';
import { useWords } from './words-context.ts';

/** Which engine answers, in words. */
export function EngineFact({
  on,
  proxy,
  host,
}: {
  on: boolean;
  proxy: ProxyConfig | null;
  host: string;
}) {
  const words = useWords();
  if (!on) return <span>{words('engine_off')}</span>;
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
