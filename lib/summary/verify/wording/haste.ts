/** What may stand before a command. */
export const HASTE: ReadonlySet<string> = new Set(
  `please urgently now immediately quickly just kindly then first also so always let us do not
   sofort jetzt bitte dringend schnell gleich umgehend urgemment maintenant vite s'il vous te plait immediatement por favor
   ahora urgentemente ya inmediatamente per favore adesso subito agora ja urgente nu direct onmiddellijk prosze`.split(
    /\s+/,
  ),
);
