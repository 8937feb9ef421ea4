/** How a language makes something depend on something else, folded. */
export interface ConditionWords {
  /** Begins a condition: "if", "provided that". */
  ifs: string;
  /** What follows in conditions that are mere courtesy, or ask: "if you like", "if possible". */
  courtesy: string;
  /** Says in a line that something depends: "once", "subject to". */
  depends: string;
}

/** By language, where conditions begin with a word; alternatives of a pattern. */
export const CONDITIONS: Readonly<Record<string, ConditionWords>> = {
  en: {
    ifs: 'if|provided|as long as|assuming|on condition',
    courtesy:
      "you|your|possible|needed|necessary|required|not|so|any|anything|anyone|i may|there are any|that's (?:ok|all right|fine)|that works|it helps",
    depends:
      'if|when|once|after|provided|unless|as long as|subject to|depend\\p{L}*|upon|assuming|in case|in the event|condition\\p{L}*|until|for|pending',
  },
  de: {
    ifs: 'wenn|falls|sofern|vorausgesetzt|unter der bedingung',
    courtesy:
      'sie|du|ihr|euch|ihnen|dir|moglich|notig|nicht|es (?:recht|passt|geht|ihnen|dir)|noch fragen|fragen|das (?:recht|ok|passt|geht)',
    depends:
      'wenn|falls|sofern|sobald|nach|nachdem|bei|vorausgesetzt|vorbehaltlich|abhangig|hangt|im fall\\p{L}*|bedingung\\p{L}*|sonst|bis|fur|nur|erst',
  },
  fr: {
    ifs: "si|s'il|s'ils|a condition|pourvu que",
    courtesy:
      'vous|tu|besoin|possible|necessaire|non|jamais|plait|te plait|cela vous|ca te|ca vous',
    depends:
      "si|s'il\\p{L}*|quand|lorsque|apres|des|sous reserve|condition\\p{L}*|depend\\p{L}*|en cas|pourvu|a moins|pour",
  },
  es: {
    ifs: 'si(?! ?[,!.])|siempre que|con tal de que|a condicion',
    courtesy:
      'puede|puedes|quiere|quieres|necesita|necesitas|tiene|tienes|hay|es posible|es necesario|no|le|te|os|les|usted|fuera posible|lo desea|desea',
    depends:
      'si|cuando|en cuanto|tras|siempre que|depend\\p{L}*|condicion\\p{L}*|en caso|salvo|para|despues',
  },
  it: {
    ifs: "se(?= (?:il|lo|la|l|i|gli|le|un|uno|una|tutto|tutti|nessuno|qualcuno|entro|il|non|piove|fa|c'e))|a patto che|purche|a condizione",
    courtesy: 'possibile|puoi|vuoi|serve|non (?:ti|le|vi)|ti|le va|vi va|hai|ha bisogno|la cosa',
    depends: 'se|quando|appena|dopo|purche|dipend\\p{L}*|condizione|salvo|in caso|per|patto',
  },
  pt: {
    ifs: '(?<=^|[,;:.!?] ?)se(?= )|caso(?= (?:o|a|os|as|nao|haja|seja))|desde que|contanto que',
    courtesy: 'puder|possivel|quiser|precisar|voce|nao (?:for|puder)|necessario|tiver|houver',
    depends:
      'se|quando|assim que|apos|depois|caso|desde que|depend\\p{L}*|condic\\p{L}*|em caso|para',
  },
  nl: {
    ifs: 'als(?= (?:de|het|een|iedereen|niemand|er|alles|dat|we|ik|hij|zij|ze))|indien|mits|tenzij',
    courtesy:
      'je|jij|jullie|u|mogelijk|nodig|het (?:kan|lukt|mag|goed is)|dat (?:kan|lukt|mag|goed is)|er vragen',
    depends: 'als|indien|mits|wanneer|zodra|na|tenzij|bij|afhankelijk|hangt|voorwaarde|voor',
  },
  pl: {
    ifs: 'jesli|jezeli|o ile|pod warunkiem',
    courtesy: 'mozesz|mozna|moga|chcesz|trzeba|masz|panstwo|pan|pani|to mozliwe|nie',
    depends: 'jesli|jezeli|gdy|kiedy|po|o ile|warunk\\p{L}*|zalez\\p{L}*|w razie|dla|w przypadku',
  },
};

/** The same in scripts where a condition is an ending, or a word beside it. */
export const CONDITION_PATTERNS: Readonly<Record<string, { ifs: RegExp; depends: RegExp }>> = {
  zh: {
    ifs: /如果(?!您|你|有问题|可以|方便|需要)|要是|假如|只要/u,
    depends: /如|若|要是|假如|只要|一旦|后|取决|视|条件|的话|才/u,
  },
  ja: {
    ifs: /(?<!よろし|可能で|差し支えな)(?:ければ|れば|たら|なら)[、,]|(?<!な)場合は?[、,]|次第/u,
    depends: /れば|たら|なら|場合|次第|条件|後|と[、,]|もし|時/u,
  },
  ko: { ifs: /(?<!시|괜찮으|가능하)면(?= |,)/u, depends: /면|경우|후|조건|따라|때/u },
  ar: {
    ifs: /(?<!\p{L})(?:اذا|لو|بشرط)(?! (?:امكن|سمحت|اردت|كنت|كان لديك))/u,
    depends: /اذا|لو|بشرط|عند|بعد|حال|شريطة/u,
  },
};
